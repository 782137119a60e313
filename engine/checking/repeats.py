"""Alternatives of one test → those that another alternative covers."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checking.conditions import roots_of
from engine.checking.solve import is_possible
from engine.checking.trees import Forest
from engine.graph import walk
from engine.nodes import Const, Either, OneOf, Tested
from engine.planning.draft import Draft
from rules.diagnostics import Code, Finding, Related
from rules.language import _


def judge_alternatives(draft: Draft) -> Iterator[Finding]:
    """Words written twice in one list, and alternatives that lie within another."""
    for root in roots_of(draft):
        for tested in (node for node in walk(root) if isinstance(node, Tested)):
            for test in walk(tested.test):
                if isinstance(test, OneOf):
                    yield from _twice(test, draft)
                elif isinstance(test, Either):
                    yield from _covered(tested, test, draft)


def _twice(test: OneOf, draft: Draft) -> Iterator[Finding]:
    first: dict[object, Const] = {}
    for value in test.values:
        if not isinstance(value, Const):
            continue
        if value.value in first:
            yield from _finding(value, first[value.value], draft)
        first.setdefault(value.value, value)


def _covered(tested: Tested, test: Either, draft: Draft) -> Iterator[Finding]:
    """The last alternative that another one covers comes first; one of two equal ones is kept."""
    conditions = [Tested(tested.subject, one) for one in test.tests]
    forest = Forest.of(conditions, draft)
    kept = list(range(len(conditions)))
    for place in reversed(range(len(conditions))):
        tree = forest.trees[id(conditions[place])]
        for other in (one for one in kept if one != place):
            wider = forest.trees[id(conditions[other])]
            if not is_possible([(tree, True), (wider, False)], forest):
                kept.remove(place)
                yield from _finding(test.tests[place], test.tests[other], draft)
                break


def _finding(node: object, other: object, draft: Draft) -> Iterator[Finding]:
    span, first = draft.place_of(node), draft.place_of(other)
    if span is not None and first is not None and span != first:
        message = _("pilihan ini tidak menambah apa pun: pilihan lain di sini sudah mencakupnya")
        related = (Related(_("pilihan lain itu"), first),)
        yield Finding(Code.REDUNDANT, message, span, _("hapus pilihan ini"), related)
