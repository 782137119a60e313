"""Conditions → those that no case decides: always true, never true, or without any effect.

A condition is judged by itself: the values of one subject are kept apart, all else is free. What
is told therefore holds in every case; what takes too long to see is not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.checking.solve import Goal, is_possible
from engine.checking.trees import Forest
from engine.graph import walk
from engine.nodes import (
    Always,
    And,
    Chosen,
    Condition,
    Count,
    Expr,
    FactRef,
    Not,
    Or,
    Present,
    Quantified,
    Sum,
    Tested,
)
from engine.planning.draft import Draft
from rules.diagnostics import Code, Finding, Related
from rules.language import N_, _

TRUE = N_("syarat ini selalu benar, apa pun kasusnya")
FALSE = N_("syarat ini tidak pernah benar, apa pun kasusnya")
BOUNDED = N_("`batas` atau pilihan `{fact}` sudah memutusnya; perbaiki ujinya atau hapus syaratnya")
MEND = N_("perbaiki syaratnya, atau hapus bila memang tidak perlu")


def judge_conditions(draft: Draft) -> Iterator[Finding]:
    """Findings in every condition as written, those of filters of lists included."""
    for root in roots_of(draft):
        judged = _Judge(draft, Forest.of([root], draft))
        judged.constants(root)
        if not judged.findings:
            judged.surroundings(root, ())
        yield from judged.findings


def roots_of(draft: Draft) -> Iterator[Condition]:
    """Conditions of rules and of `mustahil`, and of the filters within."""
    seen: set[int] = set()
    for condition, value in _stated(draft):
        filters = (
            node.where
            for node in walk((condition, value))
            if isinstance(node, Quantified | Chosen | Sum | Count)
        )
        for root in (condition, *filters):
            if id(root) not in seen and not isinstance(root, Always):
                seen.add(id(root))
                yield root


def _stated(draft: Draft) -> Iterator[tuple[Condition, Expr | None]]:
    """Each condition with what it leads to, once for each item of `aturan`."""
    items: set[tuple[str, int]] = set()
    for rule in draft.rules.values():
        if rule.place is not None and rule.item not in items and rule.half != "tidak":
            items.add(rule.item)
            yield rule.condition, rule.value
    for impossible in draft.impossible:
        yield impossible.condition, None


@dataclass
class _Judge:
    """Judges one condition and the parts of it."""

    draft: Draft
    forest: Forest
    findings: list[Finding] = field(default_factory=list)

    def can_be(self, node: Condition, value: bool, around: Iterable[Goal] = ()) -> bool:  # noqa: FBT001 -- of the domain
        """Whether a part can have a truth value where its surroundings matter."""
        return is_possible([*around, (self.forest.trees[id(node)], value)], self.forest)

    # ------------------------------------------------------------ by itself

    def constants(self, node: Condition) -> bool:
        """Report the innermost parts that are always true or never; whether there are any."""
        within = [self.constants(part) for part in _parts(node)]
        if any(within) or isinstance(node, Always):
            return any(within)
        if not self.can_be(node, value=True):
            self._never(node)
        elif not self.can_be(node, value=False):
            self.report(Code.ALWAYS_TRUE, _(TRUE), node, _advice(node, self.draft))
        else:
            return False
        return True

    def _never(self, node: Condition) -> None:
        """Two items that exclude one another are shown together, otherwise the whole."""
        pair = self._excluding(node.items) if isinstance(node, And) else None
        if pair is None:
            self.report(Code.NEVER_TRUE, _(FALSE), node, _advice(node, self.draft))
            return
        first, second = pair
        message = _("syarat ini tidak mungkin benar bersama syarat lain di sini")
        advice = _("tulis `salah_satu` bila cukup satu yang dipenuhi")
        self.report(Code.NEVER_TRUE, message, second, advice, [first])

    def _excluding(self, items: Sequence[Condition]) -> tuple[Condition, Condition] | None:
        for place, second in enumerate(items):
            for first in items[:place]:
                beside = [(self.forest.trees[id(first)], True)]
                if not self.can_be(second, value=True, around=beside):
                    return first, second
        return None

    # ------------------------------------------------------------ beside others

    def surroundings(self, node: Condition, around: tuple[Goal, ...]) -> None:
        """Report items that change nothing, the last one first, where their siblings matter.

        An item of `salah_satu` is not judged by what the other items, being false, would leave:
        to write `a, atau bukan a dan b` is clear, and no mistake.
        """
        if isinstance(node, Not):
            self.surroundings(node.item, around)
        if not isinstance(node, And | Or):
            return
        every = isinstance(node, And)
        items = list(node.items)
        for item in reversed(node.items):
            others = [one for one in items if one is not item]
            beside = (*around, *((self.forest.trees[id(one)], every) for one in others))
            if self._is_settled(item, around, others, every=every):
                items = others
            else:
                self.surroundings(item, beside if every else around)

    def _is_settled(
        self,
        item: Condition,
        around: tuple[Goal, ...],
        others: Sequence[Condition],
        *,
        every: bool,
    ) -> bool:
        """Whether an item is decided wherever it matters; reports it if so."""
        if isinstance(item, Always) or _guards(item):
            return False
        beside = (*around, *((self.forest.trees[id(one)], every) for one in others))
        if self.can_be(item, not every, beside):
            return False
        if not self.can_be(item, not every, around):
            self._clash(item, every=every)
            return True
        if every:
            message = _("syarat ini tidak menambah apa pun: syarat lain di sini sudah mencakupnya")
        else:
            message = _("butir ini tidak menambah apa pun: butir lain di sini sudah mencakupnya")
        related = self._reason(item, others, every=every)
        self.report(Code.REDUNDANT, message, item, _(MEND), related)
        return True

    def _clash(self, item: Condition, *, every: bool) -> None:
        """What stands around the list that the item is in settles it."""
        if every:
            message = _("di sini syarat ini selalu benar, karena syarat di sekitarnya")
            self.report(Code.ALWAYS_TRUE, message, item, _(MEND))
        else:
            message = _("di sini syarat ini tidak pernah benar, karena syarat di sekitarnya")
            self.report(Code.NEVER_TRUE, message, item, _(MEND))

    def _reason(
        self, item: Condition, others: Sequence[Condition], *, every: bool
    ) -> list[Condition]:
        """The one other item that settles it, if one alone does."""
        for other in others:
            if not self.can_be(item, not every, [(self.forest.trees[id(other)], every)]):
                return [other]
        return []

    def report(
        self,
        code: Code,
        message: str,
        node: Condition,
        advice: str,
        related: Iterable[Condition] = (),
    ) -> None:
        """Add a finding; none for what planning made up."""
        span = self.draft.place_of(node)
        if span is not None:
            places = [self.draft.place_of(one) for one in related]
            seen = tuple(Related(_("syarat lain itu"), one) for one in places if one is not None)
            self.findings.append(Finding(code, message, span, advice, seen))


def _parts(node: Condition) -> tuple[Condition, ...]:
    match node:
        case And(items) | Or(items):
            return items
        case Not(item):
            return (item,)
        case _:
            return ()


def _guards(item: Condition) -> bool:
    """Whether an item says `ada`, which an amount beside it may need to be said."""
    return isinstance(item, Tested) and isinstance(item.test, Present)


def _advice(node: Condition, draft: Draft) -> str:
    """How to mend a part that is decided: by the bounds of a fact, if it is a test of one."""
    if isinstance(node, Tested) and isinstance(node.subject, FactRef):
        return _(BOUNDED, fact=draft.facts[node.subject.fact].id)
    return _(MEND)
