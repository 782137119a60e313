"""Two rules or provisions → whether one stands below the other, and may change what that says."""

from __future__ import annotations

from engine.planning.draft import Draft, RuleDraft
from rules import document
from rules.document.versions import RANKS


def stands_below(low: document.Regulation, high: document.Regulation) -> bool:
    """Whether a regulation is of lower rank than another."""
    return RANKS.index(str(low.kind)) > RANKS.index(str(high.kind))


def permits(high: RuleDraft, low: document.Regulation) -> bool:
    """Whether a rule leaves it to a lower regulation to change what it says (`dapat_diatur`)."""
    allowed = high.adjustable_by
    return allowed is not None and RANKS.index(str(low.kind)) <= RANKS.index(str(allowed))


def binds(high: RuleDraft, low: RuleDraft) -> bool:
    """Whether a rule of a higher regulation holds against one of a lower."""
    return stands_below(low.regulation, high.regulation) and not permits(high, low.regulation)


def place_of(rule: RuleDraft, draft: Draft) -> str:
    """The provision that a rule stands in, as it is cited."""
    return draft.provisions[rule.provision].label
