"""Arithmetic of intervals: what an amount may be when its parts are known only by their ends."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import inf

from engine.nodes import BinaryOp, Call, Function, Tier
from engine.operators import EvaluationError, Number, as_number, call

Edge = Number | float
"""An end of an interval: an exact number, or an infinite float where there is no end."""

_LONGEST_WALK = 40_000
"""Working days are counted one by one; farther than this (a century) has no end."""


@dataclass(frozen=True, slots=True)
class Interval:
    """Every number between two ends, both included."""

    low: Edge = -inf
    high: Edge = inf

    @property
    def point(self) -> Number | None:
        """The only number in it, None if there are more."""
        return self.low if self.low == self.high and not isinstance(self.low, float) else None

    def __contains__(self, number: Number) -> bool:
        return self.low <= number <= self.high


ANYTHING = Interval()
ZERO = Interval(0, 0)
Extent = Interval | None
"""An interval, or None where no number is possible at all."""


def hull(parts: Iterable[Extent]) -> Extent:
    """The smallest interval that holds all of them."""
    found = [part for part in parts if part is not None]
    if not found:
        return None
    return Interval(min(part.low for part in found), max(part.high for part in found))


def meet(parts: Iterable[Extent]) -> Extent:
    """What all of them share."""
    low: Edge = -inf
    high: Edge = inf
    for part in parts:
        if part is None:
            return None
        low, high = max(low, part.low), min(high, part.high)
    return Interval(low, high) if low <= high else None


def add(left: Interval, right: Interval) -> Interval:
    """Sum."""
    return Interval(left.low + right.low, left.high + right.high)


def _times(left: Edge, right: Edge) -> Edge:
    return 0 if left == 0 or right == 0 else left * right


def _multiply(left: Interval, right: Interval) -> Interval:
    ends = [_times(a, b) for a, b in product((left.low, left.high), (right.low, right.high))]
    return Interval(min(ends), max(ends))


def _inverse(number: Edge) -> Edge:
    return 0 if isinstance(number, float) else 1 / Fraction(number)


def _divide(left: Interval, right: Interval) -> Interval:
    if 0 in right:
        return ANYTHING
    return _multiply(left, Interval(_inverse(right.high), _inverse(right.low)))


def binary(op: BinaryOp, left: Interval, right: Interval) -> Interval:
    """Arithmetic of two intervals; a divisor that may be zero leaves no end."""
    match op:
        case BinaryOp.ADD:
            return add(left, right)
        case BinaryOp.SUBTRACT:
            return Interval(left.low - right.high, left.high - right.low)
        case BinaryOp.MULTIPLY:
            return _multiply(left, right)
        case BinaryOp.DIVIDE:
            return _divide(left, right)


_FALLING_FIRST = (Function.AGE_YEARS, Function.MONTHS_BETWEEN, Function.DAYS_BETWEEN)
_EXTREMES = (Function.MIN, Function.MAX)
_ROUNDINGS = (
    Function.ROUND_DOWN,
    Function.ROUND_UP,
    Function.ROUND_HALF_UP,
    Function.ROUND_HALF_EVEN,
)


def function(node: Call, args: Sequence[Interval], holidays: Sequence[int]) -> Interval:
    """A built-in function of intervals.

    # Invariant: each function rises in each argument, or falls in its first only.
    """
    if node.function in _ROUNDINGS and len(args) > 1 and not _positive_point(args[1]):
        return ANYTHING
    lows = [arg.low for arg in args]
    highs = [arg.high for arg in args]
    if node.function in _FALLING_FIRST:
        lows[0], highs[0] = highs[0], lows[0]
    return Interval(
        _corner(node, lows, holidays, -inf),
        _corner(node, highs, holidays, inf),
    )


def _positive_point(unit: Interval) -> bool:
    return unit.point is not None and unit.point > 0


def _corner(node: Call, args: Sequence[Edge], holidays: Sequence[int], endless: float) -> Edge:
    """The function at one corner; endless where an argument is, or the calendar has no such day."""
    if node.function in _EXTREMES:
        return min(args) if node.function is Function.MIN else max(args)
    known = [arg for arg in args if not isinstance(arg, float)]
    walks = node.function is Function.ADD_WORKING_DAYS
    if len(known) < len(args) or (walks and known[1] > _LONGEST_WALK):
        return endless
    try:
        return call(node.function, known, node.mode, holidays)
    except EvaluationError:
        return endless


def tiered(quantity: Interval, base: Interval, tiers: Sequence[Tier]) -> Interval:
    """`base` times the units of `quantity`, each at the share of its tier."""
    shares = [as_number(tier.share) for tier in tiers]
    limits = [tier.upto for tier in tiers if tier.upto is not None]
    turns = [n for n in (0, *limits) if n in quantity]
    ends = [_share_at(edge, tiers, shares) for edge in (quantity.low, quantity.high, *turns)]
    return _multiply(Interval(min(ends), max(ends)), base)


def _share_at(quantity: Edge, tiers: Sequence[Tier], shares: Sequence[Number]) -> Edge:
    total: Edge = 0
    counted: Edge = 0
    for tier, share in zip(tiers, shares, strict=True):
        upto = quantity if tier.upto is None else min(quantity, tier.upto)
        if upto > counted:
            total += _times(upto - counted, share)
            counted = upto
    return total
