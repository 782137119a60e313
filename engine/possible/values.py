"""Ends in all worlds → the values and the other ends that are still possible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from engine.decision import End, OutcomeResult, WorldEnd
from engine.graph import Graph
from engine.operators import Number, equals
from engine.plan import Outcome
from engine.possible.amounts import extent_of
from engine.possible.bounds import Reach, places
from engine.possible.inquiry import Answer
from engine.possible.place import Place
from rules.values import Special, Value

MOST_ROWS = 6
"""Sums of a collecting outcome are listed for this many possible rows, not for more."""


@dataclass(frozen=True)
class Values:
    """Values that are computed, and whether there are others."""

    listed: tuple[Value, ...]
    others: bool


def values_of(graph: Graph, answer: Answer) -> Values:
    """Values that the outcome has in some world, or may have."""
    outcome = graph.outcomes[answer.result.outcome]
    if not answer.result.worlds:
        return Values((), others=True)
    parts = [
        _of_sum(outcome, end, here) if outcome.collect else _of_end(end)
        for here, (_, end) in zip(places(graph, answer), answer.result.worlds, strict=True)
    ]
    listed = _distinct(value for part in parts for value in part.listed)
    return Values(listed, others=any(part.others for part in parts))


def _of_end(end: WorldEnd) -> Values:
    if end.end is End.DETERMINED and end.value is not None:
        return Values((end.value,), others=False)
    return Values(end.values, others=end.open_amount)


def _of_sum(outcome: Outcome, end: WorldEnd, here: Place) -> Values:
    """Every sum of all true rows and some of the possible ones."""
    if end.end is not End.UNDETERMINED:
        return _of_end(end)
    reach = Reach()
    statuses = {trace.rule: trace.status for trace in end.trace if trace.status is not False}
    rows = {rule: extent_of(here.graph.rules[rule].value, here, reach.of) for rule in statuses}
    points = {rule: row.point for rule, row in rows.items() if row is not None}
    known = {rule: point for rule, point in points.items() if point is not None}
    maybe = [point for rule, point in known.items() if statuses[rule] is None]
    closed = (Special.NOT_DUE,) if outcome.gate and Special.NOT_DUE in end.values else ()
    if len(known) < len(statuses) or len(maybe) > MOST_ROWS:
        return Values(closed, others=True)
    certain = [point for rule, point in known.items() if statuses[rule] is True]
    nothing = () if outcome.empty is None else (outcome.empty,)
    least: tuple[Value, ...] = (sum(certain),) if certain else nothing
    return Values((*closed, *least, *(sum(certain) + more for more in _sums(maybe))), others=False)


def _sums(rows: Sequence[Number]) -> set[Number]:
    """Every sum of at least one of these rows."""
    found: set[Number] = set()
    for row in rows:
        found |= {row} | {total + row for total in found}
    return found


def _distinct(values: Iterable[Value]) -> tuple[Value, ...]:
    found: list[Value] = []
    for value in values:
        if not any(equals(value, other) for other in found):
            found.append(value)
    return tuple(sorted(found, key=_order))


def _order(value: Value) -> tuple[int, Fraction | int, str]:
    match value:
        case Special():
            return (0, 0, value.name)
        case str():
            return (2, 0, value)
        case _:
            return (1, value, "")


def ends_of(result: OutcomeResult) -> tuple[End, ...]:
    """Ends other than determined and undetermined that are possible; all if nothing is known."""
    ends = [end for _, end in result.worlds]
    conflict = any(end.end is End.CONFLICT or end.may_conflict for end in ends)
    silent = any(end.end is End.UNREGULATED or end.may_unregulated for end in ends)
    found = [(End.CONFLICT, conflict), (End.UNREGULATED, silent)]
    return tuple(end for end, possible in found if possible or not ends)
