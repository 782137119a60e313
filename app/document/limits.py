"""`batasan` of a provision → words: what it holds lower regulations to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from engine.nodes import Always, OutcomeRef
from engine.prose import FullWording, Prose, read_condition
from rules.language import N_, _

if TYPE_CHECKING:
    from engine.planning.draft import LimitDraft

MOST: Final = 5
"""Names told one by one: a limit may be about all that a first part of names stands for."""


def told_limit(limit: LimitDraft, wording: FullWording) -> Prose:
    """A limit as a sentence with its list."""
    if limit.apart:
        form = N_(
            "Peraturan yang lebih rendah tidak boleh membuat {limited} bergantung pada {apart}."
        )
        return Prose(
            _(form, limited=_labels(limit.limited, wording), apart=_labels(limit.apart, wording))
        )
    lead = _(
        "Peraturan yang lebih rendah hanya boleh menetapkan {limited}",
        limited=_allowed(limit, wording),
    )
    if isinstance(limit.condition, Always):
        return Prose(f"{lead}.")
    condition = read_condition(limit.condition, wording)
    text = _("{lead}, jika {condition}", lead=lead, condition=condition.text)
    return Prose(text, condition.items)


def _allowed(limit: LimitDraft, wording: FullWording) -> str:
    tests = [
        _("{label}: {test}", label=wording.label(name), test=wording.test(test, OutcomeRef(name)))
        for name, test in limit.allowed.items()
    ]
    return wording.joined(tests, N_("dan"))


def _labels(names: Sequence[str], wording: FullWording) -> str:
    shown = [wording.label(name) for name in names[:MOST]]
    more = len(names) - len(shown)
    if more > 0:
        shown.append(_("{count} hasil atau fakta lain", count=more))
    return wording.joined(shown, N_("dan"))
