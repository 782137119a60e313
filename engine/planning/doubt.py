"""Provisions marked GAP → refused where they would settle a matter that the law leaves open."""

from __future__ import annotations

from engine.graph import uses_of
from engine.plan import Mark
from engine.planning.draft import Draft, RuleDraft
from rules.diagnostics import Code
from rules.language import _


def doubt(draft: Draft) -> None:
    """A rule marked GAP gives a value only through a reading or an uncertain date of effect."""
    for rule in draft.rules.values():
        if rule.mark is Mark.GAP and not _is_open(rule) and rule.half != "tidak":
            place = draft.provisions[rule.provision].label
            message = _(
                "{place} bertanda GAP tetapi menetapkan `{outcome}` tanpa tafsir",
                place=place,
                outcome=rule.outcome,
            )
            advice = _("tulis `tafsir` dengan bacaan yang mungkin, atau beri tanda yang sesuai")
            draft.report(Code.GAP_DECIDES, message, rule.span, advice)


def _is_open(rule: RuleDraft) -> bool:
    """Whether what the rule decides still depends on how doubtful words are read."""
    uncertain = any(v.starts_with or v.ends_before for v in rule.versions)
    return uncertain or bool(uses_of(rule.condition, rule.value).readings)
