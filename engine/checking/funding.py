"""Outcomes whose choices belong to budgets → rules that may charge one thing to two lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from engine.checking.ranks import place_of
from engine.checking.together import Together
from engine.planning.draft import Draft, RuleDraft
from rules.diagnostics import Code, Finding, Related
from rules.language import _

Lines: TypeAlias = tuple[str, str]


def judge_funding(draft: Draft) -> Iterator[Finding]:
    """Rules of an outcome with `induk` that may hold beside an earlier one of another line."""
    together = Together(draft)
    for name in draft.outcome_names:
        outcome = draft.outcomes[name]
        rules = [draft.rules[rule] for rule in outcome.rules] if outcome.outcome.parents else []
        for place, rule in enumerate(rules):
            beside = [(one, _two_lines(one, rule, together)) for one in rules[:place]]
            found = [(one, lines) for one, lines in beside if lines is not None]
            if found:
                yield _finding(rule, found, draft)


def _two_lines(first: RuleDraft, second: RuleDraft, together: Together) -> Lines | None:
    """The lines that two rules charge in one case, if there may be such a case."""
    if first.id in second.exceptions or second.id in first.exceptions:
        return None
    status = (together.of_rule(first), together.of_rule(second))
    for one, if_one in together.values(first):
        for other, if_other in together.values(second):
            if one is None or other is None or one == other:
                continue
            if together.may_be(*status, if_one, if_other):
                return str(one.value), str(other.value)
    return None


def _finding(rule: RuleDraft, found: list[tuple[RuleDraft, Lines]], draft: Draft) -> Finding:
    shown = [f"{place_of(one, draft)} `{lines[0]}`" for one, lines in found]
    message = _(
        "{own} memberi `{outcome}` nilai `{line}`, dan {others}; keduanya dapat berlaku bersama "
        "bagi orang, pekerjaan, dan bulan yang sama",
        own=place_of(rule, draft),
        outcome=rule.outcome,
        line=found[0][1][1],
        others=", ".join(shown),
    )
    advice = _(
        "tulis `mengecualikan` pada yang khusus, atau tambahkan syarat yang memisahkan keduanya"
    )
    related = tuple(Related(_("sumber dana yang lain"), one.span) for one, _lines in found)
    return Finding(Code.TWO_LINES, message, rule.span, advice, related)
