"""Rules of a lower regulation → those that give what a higher one already gives."""

from __future__ import annotations

from collections.abc import Iterator

from engine.checking.ranks import binds, place_of
from engine.checking.together import Together
from engine.nodes import Const, Expr, ParamRef
from engine.planning.draft import Draft, OutcomeDraft, RuleDraft
from rules.diagnostics import Code, Finding, Related
from rules.language import N_, _

ADVICE = N_(
    "hapus aturan ini dan rujuk {high}; yang boleh: tambahan dengan nama hasil sendiri dan dana "
    "sendiri, atau tata cara; bila {high} menyerahkannya, tulis di sana `dapat_diatur: {rank}`"
)


def judge_overriding(draft: Draft) -> Iterator[Finding]:
    """What a lower regulation sets though a higher one decides it, where both may hold."""
    together = Together(draft)
    for name in draft.outcome_names:
        outcome = draft.outcomes[name]
        rules = [draft.rules[rule] for rule in outcome.rules]
        told: set[tuple[str, int]] = set()
        for low in rules:
            higher = (high for high in rules if binds(high, low))
            found = next((high for high in higher if _changes(low, high, together)), None)
            if found is not None and low.item not in told:
                told.add(low.item)
                yield _finding(low, found, draft)
        yield from _gated(outcome, rules, draft)


def _changes(low: RuleDraft, high: RuleDraft, together: Together) -> bool:
    """Whether a rule may give another value where a higher one gives its own."""
    if high.id in low.exceptions or low.id in high.exceptions:
        return False
    if _same(low.value, high.value, together.draft):
        return False
    return together.may_be(together.of_rule(low), together.of_rule(high))


def _same(low: Expr, high: Expr, draft: Draft) -> bool:
    """Whether two values are one, a parameter counting by what it is now."""
    one, other = (_now(value, draft) for value in (low, high))
    return one == other


def _now(value: Expr, draft: Draft) -> Expr:
    if isinstance(value, ParamRef):
        param = draft.dated[value.param]
        last = param.versions[-1]
        return Const(param.type, last.value) if last.version.end is None else value
    return value


def _finding(low: RuleDraft, high: RuleDraft, draft: Draft) -> Finding:
    own, other = place_of(low, draft), place_of(high, draft)
    message = _(
        "{low} menetapkan `{outcome}`, padahal {high} sudah memutusnya",
        low=own,
        outcome=low.outcome,
        high=other,
    )
    advice = _(ADVICE, high=other, rank=low.regulation.kind)
    related = (Related(_("ketentuan yang lebih tinggi"), high.span),)
    return Finding(Code.OVERRIDES, message, low.span, advice, related)


def _gated(outcome: OutcomeDraft, rules: list[RuleDraft], draft: Draft) -> Iterator[Finding]:
    """A `hanya_bila` that a lower rule puts before what a higher one decides."""
    for low in rules:
        if low.gate is None or outcome.gate is None or low.gate.span != outcome.gate.span:
            continue
        high = next((one for one in rules if binds(one, low)), None)
        if high is not None:
            own, other = place_of(low, draft), place_of(high, draft)
            message = _(
                "{low} menaruh `hanya_bila` pada `{outcome}`, padahal {high} sudah memutusnya",
                low=own,
                outcome=outcome.id,
                high=other,
            )
            advice = _(ADVICE, high=other, rank=low.regulation.kind)
            related = (Related(_("ketentuan yang lebih tinggi"), high.span),)
            yield Finding(Code.OVERRIDES, message, low.gate.span, advice, related)
