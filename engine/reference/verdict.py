"""A truth value with what makes it unknown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.decision import NO_CAUSES, Causes, Kleene, Known, Operand
from engine.operators import kleene_and, kleene_not, kleene_or


@dataclass(frozen=True, slots=True)
class Verdict:
    """A truth value; only an unknown one has causes."""

    truth: Kleene
    causes: Causes = NO_CAUSES


YES = Verdict(truth=True)
NO = Verdict(truth=False)


def unknown(*operands: Operand) -> Verdict:
    """Unknown, for want of these operands."""
    lacking = (operand.causes for operand in operands if not isinstance(operand, Known))
    return Verdict(None, NO_CAUSES.union(*lacking))


def _fold(fold: Callable[[list[Kleene]], Kleene], verdicts: Sequence[Verdict]) -> Verdict:
    truth = fold([verdict.truth for verdict in verdicts])
    if truth is not None:
        return Verdict(truth)
    return Verdict(None, NO_CAUSES.union(*(verdict.causes for verdict in verdicts)))


def all_of(verdicts: Sequence[Verdict]) -> Verdict:
    """Kleene conjunction; the causes of those that are unknown."""
    return _fold(kleene_and, verdicts)


def any_of(verdicts: Sequence[Verdict]) -> Verdict:
    """Kleene disjunction; the causes of those that are unknown."""
    return _fold(kleene_or, verdicts)


def negation(verdict: Verdict) -> Verdict:
    """Kleene negation; the causes stay."""
    return Verdict(kleene_not(verdict.truth), verdict.causes)
