"""Unary test + operand → true, false or unknown."""

from __future__ import annotations

from engine.decision import Known, Missing, Operand, Ranged
from engine.nodes import Between, Either, Expr, IsNotDue, Negated, OneOf, Present, UnaryTest
from engine.operators import Number, as_number, equals
from engine.reference.verdict import NO, YES, Verdict, all_of, any_of, negation, unknown
from engine.reference.world import InWorld
from rules.values import Special


def passes(test: UnaryTest, subject: Operand, here: InWorld) -> Verdict:
    """Whether a value passes a unary test, and what makes it unknown."""
    match test:
        case Negated(inner):
            return negation(passes(inner, subject, here))
        case Either(tests):
            return any_of([passes(one, subject, here) for one in tests])
        case Present():
            return _other_than(Special.ABSENT, subject)
        case IsNotDue():
            return negation(_other_than(Special.NOT_DUE, subject))
        case OneOf(values):
            return any_of([_equal(subject, value, here) for value in values])
        case Between():
            return all_of(_ends(test, subject, here))


def _other_than(special: Special, subject: Operand) -> Verdict:
    match subject:
        case Known(value):
            return NO if value is special else YES
        case Ranged():
            return YES
        case Missing():
            return unknown(subject)


def _is_special(operand: Operand) -> bool:
    return isinstance(operand, Known) and isinstance(operand.value, Special)


def _equal(subject: Operand, value: Expr, here: InWorld) -> Verdict:
    if _is_special(subject):
        return NO
    other = here.value(value)
    if _is_special(other):
        return NO
    if isinstance(subject, Known) and isinstance(other, Known):
        return YES if equals(subject.value, other.value) else NO
    if isinstance(subject, Missing) or isinstance(other, Missing):
        return unknown(subject, other)
    apart = _before(subject, other, strictly=True) or _before(other, subject, strictly=True)
    return NO if apart else unknown(subject, other)


def _limits(operand: Known | Ranged) -> tuple[Number | None, Number | None]:
    if isinstance(operand, Ranged):
        return operand.low, operand.high
    number = as_number(operand.value)
    return number, number


def _before(left: Known | Ranged, right: Known | Ranged, *, strictly: bool) -> bool:
    """Whether all that left may be comes before (or at, if not strictly) all of right."""
    end, start = _limits(left)[1], _limits(right)[0]
    if end is None or start is None:
        return False
    return end < start if strictly else end <= start


def _ordered(low: Operand, high: Operand, *, strictly: bool) -> Verdict:
    """Whether low comes before high; never, if either is a special value."""
    if _is_special(low) or _is_special(high):
        return NO
    if isinstance(low, Missing) or isinstance(high, Missing):
        return unknown(low, high)
    if _before(low, high, strictly=strictly):
        return YES
    return NO if _before(high, low, strictly=not strictly) else unknown(low, high)


def _ends(test: Between, subject: Operand, here: InWorld) -> list[Verdict]:
    found: list[Verdict] = []
    if test.low is not None:
        found.append(_ordered(here.value(test.low), subject, strictly=test.low_open))
    if test.high is not None:
        found.append(_ordered(subject, here.value(test.high), strictly=test.high_open))
    return found
