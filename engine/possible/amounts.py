"""Expression + place → the interval its value lies in."""

from __future__ import annotations

from collections.abc import Callable
from math import inf

from engine.nodes import (
    Binary,
    Call,
    Const,
    Count,
    Expr,
    FactRef,
    OutcomeRef,
    ParamRef,
    ReadingValue,
    Sum,
    Tiered,
)
from engine.possible.filters import truth_of
from engine.possible.intervals import ZERO, Edge, Extent, Interval, binary, function, hull, tiered
from engine.possible.place import NO_RECORD, Place
from rules.values import Special, Value

OfOutcome = Callable[[str, Place], Extent]
"""How far another outcome reaches at a place."""


def extent_of(node: Expr, here: Place, of_outcome: OfOutcome) -> Extent:
    """The interval a value lies in; None if it cannot be a number."""
    match node:
        case Const(_, value):
            return point(value)
        case FactRef(fact):
            return here.extent(fact)
        case OutcomeRef(outcome):
            return of_outcome(outcome, here)
        case ParamRef(param, reference):
            versions = here.versions(here.graph.params[param], reference)
            return hull(point(dated.value) for dated in versions)
        case ReadingValue(reading, options):
            taken = here.option(reading)
            return hull(
                extent_of(value, here, of_outcome)
                for option, value in options
                if taken in (None, option)
            )
        case Sum() | Count():
            return _total(node, here, of_outcome)
        case Binary() | Call() | Tiered():
            return _computed(node, here, of_outcome)


def point(value: Value) -> Extent:
    """A value as an interval; `tidak terutang` counts zero, what is no number is nothing."""
    if value is Special.NOT_DUE:
        return ZERO
    if isinstance(value, Special | str | bool):
        return None
    return Interval(value, value)


def _computed(node: Binary | Call | Tiered, here: Place, of_outcome: OfOutcome) -> Extent:
    parts = [extent_of(part, here, of_outcome) for part in _parts(node)]
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    match node:
        case Binary(op):
            return binary(op, known[0], known[1])
        case Call():
            return function(node, known, here.graph.plan.holidays)
        case Tiered(tiers=tiers):
            return tiered(known[0], known[1], tiers)


def _parts(node: Binary | Call | Tiered) -> tuple[Expr, ...]:
    match node:
        case Binary(_, left, right):
            return left, right
        case Call(_, args):
            return args
        case Tiered(quantity, base):
            return quantity, base


def _total(node: Sum | Count, here: Place, of_outcome: OfOutcome) -> Interval:
    """What certain records add, and what possible ones may add or take."""
    known = here.case.lists.get(node.list)
    low: Edge = 0
    high: Edge = 0
    if known is None or not known.complete:
        low, high = _unseen(node, here, of_outcome)
    for record in range(len(known.records) if known is not None else 0):
        there = here.at(node.list, record)
        truth = truth_of(node.where, there)
        part = _each(node, there, of_outcome) if truth is not False else ZERO
        if part is not None:
            low += part.low if truth is True else min(part.low, 0)
            high += part.high if truth is True else max(part.high, 0)
    return Interval(low, high)


def _each(node: Sum | Count, there: Place, of_outcome: OfOutcome) -> Extent:
    return extent_of(node.amount, there, of_outcome) if isinstance(node, Sum) else Interval(1, 1)


def _unseen(node: Sum | Count, here: Place, of_outcome: OfOutcome) -> tuple[Edge, Edge]:
    """What records that the case does not hold may add: any number of them."""
    part = _each(node, here.at(node.list, NO_RECORD), of_outcome) or ZERO
    return (-inf if part.low < 0 else 0, inf if part.high > 0 else 0)
