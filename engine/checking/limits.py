"""`batasan` of higher provisions → rules of lower ones that give what these do not allow."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checking.ranks import place_of, stands_below
from engine.checking.together import Together
from engine.graph import walk
from engine.nodes import Condition, Const, OutcomeRef, Tested
from engine.planning.draft import Draft, LimitDraft, RuleDraft
from engine.planning.overlap import passes
from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.span import Span
from rules.values import Special, format_value


def judge_limits(draft: Draft) -> Iterator[Finding]:
    """Values that a lower regulation may give where a higher one allows only others."""
    together = Together(draft)
    for limit in draft.limits:
        inside = _inside(limit, together)
        for name in limit.allowed:
            told: set[tuple[str, int]] = set()
            for rule in map(draft.rules.__getitem__, draft.outcomes[name].rules):
                if rule.item in told or not stands_below(rule.regulation, limit.place.regulation):
                    continue
                value = _outside(rule, limit, inside, together)
                if value is not None:
                    told.add(rule.item)
                    yield _finding(rule, value, limit, draft)


def _inside(limit: LimitDraft, together: Together) -> tuple[Condition, ...]:
    """Where a limit holds."""
    reference = limit.place.reference
    dated = together.in_force(limit.versions, None if reference is None else str(reference))
    return together.of_condition(limit.condition), dated


def _outside(
    rule: RuleDraft, limit: LimitDraft, inside: tuple[Condition, ...], together: Together
) -> Const | None:
    """A value that a rule may give and the limit does not allow; one of no due is always so."""
    for value, condition in together.values(rule):
        if value is None or value.value is Special.NOT_DUE:
            continue
        if passes(limit.allowed[rule.outcome], value.value):
            continue
        if together.may_be(*inside, together.of_rule(rule), condition):
            return value
    return None


def _finding(rule: RuleDraft, value: Const, limit: LimitDraft, draft: Draft) -> Finding:
    options = dict(draft.outcomes[rule.outcome].outcome.options)
    high = limit.place.provision.label
    message = _(
        "{low} dapat memberi `{outcome}` nilai {value}, yang tidak boleh menurut {high}",
        low=place_of(rule, draft),
        outcome=rule.outcome,
        value=format_value(value.value, value.type, labels=options),
        high=high,
    )
    advice = limit.suggestion or _(
        "beri nilai yang diizinkan {high}, atau tambahkan syarat yang menghindari batasannya",
        high=high,
    )
    related = [Related(_("batasan dalam {high}", high=high), limit.span)]
    related += [
        Related(_("istilah `{name}` dalam syaratnya", name=name), place)
        for name, place in _terms(rule, draft)
    ]
    return Finding(Code.OUTSIDE_LIMIT, message, rule.span, advice, tuple(related))


def _terms(rule: RuleDraft, draft: Draft) -> Iterator[tuple[str, Span]]:
    """The terms that a condition names, by where they are set."""
    names = {
        node.subject.outcome
        for node in walk(rule.condition)
        if isinstance(node, Tested) and isinstance(node.subject, OutcomeRef)
    }
    for name in sorted(names):
        rules = draft.outcomes[name].rules
        if rules:
            yield name, draft.rules[rules[0]].span
