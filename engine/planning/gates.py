"""`hanya_bila` of outcomes and rules → one gate for each outcome."""

from __future__ import annotations

from engine.planning.draft import Draft, OutcomeDraft, meant
from rules.diagnostics import Code, Related
from rules.language import _
from rules.source import Text
from rules.values import Type


def gate(draft: Draft) -> None:
    """The gate that an outcome, or any rule of it, names; two different ones are refused."""
    for rule in draft.rules.values():
        if rule.gate is not None:
            _join(draft.outcomes[rule.outcome], rule.gate, draft)
    for outcome in draft.outcomes.values():
        if outcome.gate is not None and not _is_gate(outcome, outcome.gate, draft):
            outcome.gate = None


def _join(outcome: OutcomeDraft, stated: Text, draft: Draft) -> None:
    if outcome.gate is None:
        outcome.gate = stated
    elif outcome.gate != stated:
        message = _(
            "`{outcome}` punya dua `hanya_bila`: `{gate}` dan `{stated}`",
            outcome=outcome.id,
            gate=outcome.gate,
            stated=stated,
        )
        related = [Related(_("yang pertama"), outcome.gate.span)]
        draft.report(Code.TWO_GATES, message, stated.span, _("hapus salah satu"), related)


def _is_gate(outcome: OutcomeDraft, name: Text, draft: Draft) -> bool:
    """Whether an outcome is a yes/no one, of the case or of the same records."""
    found = draft.outcomes.get(str(name))
    if found is None:
        message = _("hasil atau istilah `{name}` tidak dikenal", name=name)
        draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, draft.outcome_names))
        return False
    if found.outcome.type is not Type.BOOLEAN:
        message = _("`hanya_bila: {name}` harus hasil `ya_tidak`", name=name)
        advice = _("sebut hasil tentang berhak atau tidaknya")
        draft.report(Code.BAD_GATE, message, name.span, advice)
        return False
    if found.outcome.list not in {None, outcome.outcome.list}:
        message = _(
            "`{name}` ada pada setiap `{list}`, `{outcome}` tidak",
            name=name,
            list=found.outcome.list,
            outcome=outcome.id,
        )
        advice = _("sebut hasil yang diputus sekali bagi seluruh kasus")
        draft.report(Code.BAD_GATE, message, name.span, advice)
        return False
    return True
