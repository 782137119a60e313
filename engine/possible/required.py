"""Condition + place → where its facts must lie for it to be true."""

from __future__ import annotations

from math import ceil, floor

from engine.nodes import (
    And,
    Between,
    ByReading,
    Condition,
    Either,
    Expr,
    FactRef,
    OneOf,
    Tested,
    UnaryTest,
)
from engine.possible.amounts import extent_of
from engine.possible.intervals import ANYTHING, Edge, Extent, Interval, hull, meet
from engine.possible.place import Place
from rules.values import Type

_UNMEASURED = (Type.BOOLEAN, Type.CHOICE, Type.TEXT)


def required(node: Condition, here: Place) -> dict[str, Extent]:
    """The interval of each fact that a true condition demands; None where none will do.

    Facts it demands nothing of are left out.
    """
    match node:
        case And(items):
            return _all([required(item, here) for item in items])
        case Tested(FactRef(fact), test) if here.graph.facts[fact].type not in _UNMEASURED:
            whole = here.graph.facts[fact].type is not Type.SHARE
            found = _demand(test, here, whole=whole)
            return {} if found == ANYTHING else {fact: meet([found, here.extent(fact)])}
        case ByReading(reading, options):
            taken = here.option(reading)
            return {} if taken is None else required(dict(options)[taken], here)
        case _:
            return {}


def _all(parts: list[dict[str, Extent]]) -> dict[str, Extent]:
    found: dict[str, Extent] = {}
    for part in parts:
        for name, extent in part.items():
            found[name] = meet([found.get(name, ANYTHING), extent])
    return found


def _demand(test: UnaryTest, here: Place, *, whole: bool) -> Extent:
    """Where a test passes; anything where it may pass without a value (`bukan`, `ada`)."""
    match test:
        case OneOf(values):
            return hull(extent_of(value, here, _of_outcome) for value in values)
        case Either(tests):
            return hull(_demand(one, here, whole=whole) for one in tests)
        case Between():
            return _between(test, here, whole=whole)
        case _:
            return ANYTHING


def _between(test: Between, here: Place, *, whole: bool) -> Extent:
    low = _limit(test.low, here)
    high = _limit(test.high, here)
    if low is None or high is None:
        return None
    first, last = low.low, high.high
    if whole:
        first = _above(first) if test.low_open else _rounded_up(first)
        last = -_above(-last) if test.high_open else -_rounded_up(-last)
    return Interval(first, last) if first <= last else None


def _limit(end: Expr | None, here: Place) -> Extent:
    return ANYTHING if end is None else extent_of(end, here, _of_outcome)


def _above(edge: Edge) -> Edge:
    return edge if isinstance(edge, float) else floor(edge) + 1


def _rounded_up(edge: Edge) -> Edge:
    return edge if isinstance(edge, float) else ceil(edge)


def _of_outcome(_name: str, _here: Place) -> Extent:
    """Another outcome is not followed: a limit that depends on one demands nothing."""
    return ANYTHING
