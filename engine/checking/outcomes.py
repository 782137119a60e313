"""Outcomes and terms → those that no rule sets, and options that no rule gives."""

from __future__ import annotations

from collections.abc import Iterator

from engine.nodes import Const, Expr, FactRef, OutcomeRef, ReadingValue
from engine.planning.draft import Draft, OutcomeDraft
from engine.planning.elsewhere import names_elsewhere
from rules.diagnostics import Code, Finding
from rules.language import _
from rules.span import Span
from rules.values import Type


def judge_outcomes(draft: Draft) -> Iterator[Finding]:
    """An outcome that a file of another regulation writes may be set there, and is passed over."""
    outcomes = [draft.outcomes[name] for name in draft.outcome_names]
    found = {
        outcome.id: findings
        for outcome in outcomes
        if (findings := _never_set(outcome) or list(_never_given(outcome, draft)))
    }
    elsewhere = names_elsewhere(draft) if found else frozenset()
    for name in found.keys() - elsewhere:
        yield from found[name]


def _never_set(outcome: OutcomeDraft) -> list[Finding]:
    if outcome.rules:
        return []
    name = outcome.id
    message = _("tidak ada aturan yang menetapkan `{name}`", name=name)
    advice = _("tulis aturan dengan `menetapkan: {name}`, atau hapus nama itu", name=name)
    return [Finding(Code.NEVER_SET, message, outcome.span, advice)]


def _never_given(outcome: OutcomeDraft, draft: Draft) -> Iterator[Finding]:
    if outcome.outcome.type is not Type.CHOICE:
        return
    given: set[str] = set()
    for rule in outcome.rules:
        given |= _given(draft.rules[rule].value, draft)
    above = {parent for option, parent in outcome.outcome.parents if option in given}
    for option, span in _options(outcome.id, draft):
        if option not in given | above:
            message = _(
                "tidak ada aturan yang memberi `{name}` pilihan `{option}`",
                name=outcome.id,
                option=option,
            )
            advice = _(
                "tulis aturan dengan `maka: {option}`, atau hapus pilihan itu", option=option
            )
            yield Finding(Code.NEVER_GIVEN, message, span, advice)


def _given(value: Expr, draft: Draft) -> set[str]:
    """The options that an expression may come to; all that its parts may have, if in doubt."""
    match value:
        case Const(_, str() as option):
            return {option}
        case ReadingValue(_, options):
            return set().union(*(_given(option, draft) for _, option in options))
        case FactRef(name):
            return {option for option, _ in draft.facts[name].options}
        case OutcomeRef(name):
            rules = draft.outcomes[name].rules
            return set().union(*(_given(draft.rules[rule].value, draft) for rule in rules))
        case _:
            return set()


def _options(name: str, draft: Draft) -> Iterator[tuple[str, Span]]:
    """The options of an outcome as declared, with their places."""
    for regulation in draft.policies.regulations.values():
        for declared in (regulation.outcomes, regulation.terms):
            for key, outcome in declared.items():
                if key == name:
                    yield from ((str(one), one.span) for one in outcome.options or {})
