"""Decided outcome → the lowest and the highest amount it may still come to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from math import ceil, floor, inf

from engine.decision import CASE_LEVEL, End, Key, Kleene, World, WorldEnd
from engine.graph import Graph
from engine.plan import Outcome, Rule
from engine.possible.amounts import extent_of, point
from engine.possible.inquiry import Answer
from engine.possible.intervals import ZERO, Edge, Extent, Interval, add, hull, meet
from engine.possible.place import Place, open_worlds
from engine.possible.required import required
from engine.worlds import restrict
from rules.values import Special, Type

AMOUNTS = (Type.RUPIAH, Type.INTEGER, Type.PERIOD_MONTHS, Type.DAYS, Type.HOURS)
"""Types of outcomes that have bounds; all of them are whole."""

Possibly = tuple[Rule, Kleene]
"""A rule that is true (True) or possible (None)."""


@dataclass
class Reach:
    """How far outcomes of one decided case reach, each found once."""

    found: dict[tuple[Key, World], Extent] = field(default_factory=dict)

    def of(self, name: str, here: Place) -> Extent:
        """The interval of an outcome over its worlds that agree with this one."""
        key = (name, here.record_of(here.graph.outcomes[name].list))
        own = restrict(here.graph, here.world, name)
        if (key, own) not in self.found:
            self.found[key, own] = self._over_worlds(name, replace(here, world=own, limits={}))
        return self.found[key, own]

    def _over_worlds(self, name: str, here: Place) -> Extent:
        outcome = here.graph.outcomes[name]
        ends = here.ends(name)
        if ends is not None:
            return hull(self.of_end(outcome, end, here) for end in ends)
        rules = [(rule, None) for rule in here.graph.rules_of(name)]
        return hull([ZERO if outcome.gate else None, self._of_rules(outcome, rules, here)])

    def of_end(self, outcome: Outcome, end: WorldEnd, here: Place) -> Extent:
        """The interval of an outcome in one world."""
        match end.end:
            case End.DETERMINED:
                return None if end.value is None else point(end.value)
            case End.CONFLICT | End.UNREGULATED:
                return None
            case End.UNDETERMINED:
                return self._of_open(outcome, end, here)

    def _of_open(self, outcome: Outcome, end: WorldEnd, here: Place) -> Extent:
        rules = [(here.graph.rules[t.rule], t.status) for t in end.trace if t.status is not False]
        may_be_closed = outcome.gate is not None and Special.NOT_DUE in end.values
        own = self._of_rules(outcome, rules, here)
        return hull([ZERO if may_be_closed else None, own])

    def _of_rules(self, outcome: Outcome, rules: Sequence[Possibly], here: Place) -> Extent:
        reached = [(self._of_rule(rule, here), status) for rule, status in rules]
        if outcome.collect:
            return _collected(outcome, reached)
        certain = [part for part, status in reached if status is True]
        return meet(certain) if certain else hull(part for part, _ in reached)

    def _of_rule(self, rule: Rule, here: Place) -> Extent:
        """The interval of a rule's amount where its condition can be true at all."""
        limits = required(rule.condition, here)
        if None in limits.values():
            return None
        kept = {name: limit for name, limit in limits.items() if limit is not None}
        return extent_of(rule.value, replace(here, limits=kept) if kept else here, self.of)


def _collected(outcome: Outcome, reached: Sequence[tuple[Extent, Kleene]]) -> Extent:
    """The sum of the true rules and any of the possible ones."""
    certain = [part for part, status in reached if status is True]
    if None in certain:
        return None
    open_parts = [part for part, status in reached if status is None and part is not None]
    if not certain:
        empty = None if outcome.empty is None else point(outcome.empty)
        return hull([empty, _some_of(open_parts)])
    total = ZERO
    for part in certain:
        total = add(total, part or ZERO)
    return add(total, _any_of(open_parts))


def _any_of(parts: Iterable[Interval]) -> Interval:
    total = ZERO
    for part in parts:
        total = add(total, Interval(min(part.low, 0), max(part.high, 0)))
    return total


def _some_of(parts: Sequence[Interval]) -> Extent:
    """The sum of at least one."""
    if not parts:
        return None
    total = _any_of(parts)
    lowest = min(part.low for part in parts)
    highest = max(part.high for part in parts)
    return Interval(
        total.low if total.low < 0 else lowest, total.high if total.high > 0 else highest
    )


def places(graph: Graph, answer: Answer) -> list[Place]:
    """Where the rules of the outcome stand in each of its worlds."""
    of_list = graph.outcomes[answer.result.outcome].list
    record = answer.result.record
    records = {} if of_list is None or record == CASE_LEVEL else {of_list: record}
    here = Place(graph, answer.case, answer.decided, records=records)
    return [replace(here, world=world) for world, _ in open_worlds(answer.result)] or [here]


def bounds_of(graph: Graph, answer: Answer) -> Extent:
    """The interval of every amount the outcome may come to, over all worlds it allows."""
    outcome = graph.outcomes[answer.result.outcome]
    reach = Reach()
    found = places(graph, answer)
    if not answer.result.worlds:
        return _whole(reach.of(outcome.id, found[0]))
    return _whole(
        hull(
            reach.of_end(outcome, end, here)
            for here, (_, end) in zip(found, answer.result.worlds, strict=True)
            if here.is_allowed()
        )
    )


def amounts_in(graph: Graph, answer: Answer) -> set[int]:
    """Amounts that the outcome comes to in some world."""
    found: set[int] = set()
    for here, (_, end) in zip(places(graph, answer), answer.result.worlds, strict=False):
        if end.end is not End.DETERMINED or end.value is None or not here.is_allowed():
            continue
        amount = point(end.value)
        if amount is not None and isinstance(amount.low, int):
            found.add(amount.low)
    return found


def _whole(extent: Extent) -> Extent:
    """The same without the fractions at its ends: decided amounts are whole."""
    if extent is None:
        return None
    low, high = _rounded(extent.low, up=True), _rounded(extent.high, up=False)
    return Interval(low, high) if low <= high else None


def _rounded(edge: Edge, *, up: bool) -> Edge:
    if isinstance(edge, float):
        return edge
    return ceil(edge) if up else floor(edge)


def as_limit(edge: Edge) -> int | None:
    """An end as a whole number, None if there is none."""
    return None if edge in (inf, -inf) else int(edge)
