"""Outcomes whose choices belong to budgets → rules that may charge one thing to two lines."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from engine.checking.ranks import place_of
from engine.checking.together import Together
from engine.nodes import Const
from engine.planning.draft import Draft, RuleDraft
from rules.diagnostics import Code, Finding, Related
from rules.language import _


def judge_funding(draft: Draft) -> Iterator[Finding]:
    """Two rules of one outcome with `induk` that may hold together and name different lines."""
    together = Together(draft)
    for name in draft.outcome_names:
        outcome = draft.outcomes[name]
        if not outcome.outcome.parents:
            continue
        rules = [draft.rules[rule] for rule in outcome.rules]
        for first, second in combinations(rules, 2):
            if first.id in second.exceptions or second.id in first.exceptions:
                continue
            lines = _two_lines(first, second, together)
            if lines is not None:
                yield _finding(first, second, lines, draft)


def _two_lines(first: RuleDraft, second: RuleDraft, together: Together) -> tuple[str, str] | None:
    """The lines that two rules charge in one case, if there may be such a case."""
    for one, if_one in together.values(first):
        for other, if_other in together.values(second):
            if not isinstance(one, Const) or not isinstance(other, Const) or one == other:
                continue
            status = (together.of_rule(first), together.of_rule(second))
            if together.may_be(*status, if_one, if_other):
                return str(one.value), str(other.value)
    return None


def _finding(first: RuleDraft, second: RuleDraft, lines: tuple[str, str], draft: Draft) -> Finding:
    own, other = place_of(second, draft), place_of(first, draft)
    message = _(
        "{own} memberi `{outcome}` nilai `{line}`, dan {other} `{line_there}`; keduanya dapat "
        "berlaku bersama bagi orang, pekerjaan, dan bulan yang sama",
        own=own,
        other=other,
        outcome=second.outcome,
        line=lines[1],
        line_there=lines[0],
    )
    advice = _(
        "tulis `mengecualikan` pada yang khusus, atau tambahkan syarat yang memisahkan keduanya"
    )
    related = (Related(_("sumber dana yang lain"), first.span),)
    return Finding(Code.TWO_LINES, message, second.span, advice, related)
