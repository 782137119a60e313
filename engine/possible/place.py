"""Where an expression stands: one decided case, one world, the records at hand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from math import inf

from engine.decision import (
    CASE_LEVEL,
    Choice,
    ChoiceKind,
    Decided,
    Key,
    Kleene,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.facts import Case, FactValue, Within
from engine.graph import Graph
from engine.operators import kleene_and
from engine.plan import Param, ParamVersion, Version
from engine.possible.intervals import Edge, Extent, Interval, meet
from engine.validity import Span, in_effect, span_of
from engine.worlds import chosen_option, varying
from rules.values import Special

NO_RECORD = -2
"""Stands for a record that is not in the case: of an unknown or an incomplete list."""


@dataclass(frozen=True)
class Place:
    """What bounds look at: the case, what was decided of it, one world, the records at hand.

    `limits`: where facts must lie for the rule at hand to be true. `opened`: ends of outcomes by
    the choices in which their worlds differ, found once for all places of a decided case.
    """

    graph: Graph
    case: Case
    decided: Decided
    world: World = ()
    records: Mapping[str, int] = field(default_factory=dict)
    limits: Mapping[str, Interval] = field(default_factory=dict)
    opened: dict[Key, list[tuple[World, WorldEnd]]] = field(default_factory=dict)

    def at(self, of_list: str, record: int) -> Place:
        """The same world with one record of a list at hand."""
        kept = {
            name: i for name, i in self.limits.items() if self.graph.facts[name].list != of_list
        }
        return replace(self, records={**self.records, of_list: record}, limits=kept)

    def record_of(self, of_list: str | None) -> int:
        """Index of the record at hand of a list."""
        return CASE_LEVEL if of_list is None else self.records.get(of_list, NO_RECORD)

    def said(self, name: str) -> FactValue | None:
        """What the case says of a fact: a value, a range, or nothing."""
        of_list = self.graph.facts[name].list
        record = self.record_of(of_list)
        return None if record == NO_RECORD else self.case.fact(name, record, of_list)

    def extent(self, name: str) -> Extent:
        """The numbers a fact may be: by the case, its declared limits, and this world."""
        said = self.said(name)
        if isinstance(said, Special | str | bool):
            return None
        if said is not None and not isinstance(said, Within):
            return Interval(said, said)
        required = self.limits.get(name, Interval())
        return meet([allowed(self.graph, name, said), self._chosen(name), required])

    def _chosen(self, name: str) -> Interval:
        record = self.record_of(self.graph.facts[name].list)
        for choice in self.world:
            if choice.kind is ChoiceKind.DATE and (choice.name, choice.record) == (name, record):
                return _interval((choice.low, choice.high))
        return Interval()

    def is_allowed(self) -> bool:
        """Whether every date this world supposes lies within its declared limits."""
        dates = [choice for choice in self.world if choice.kind is ChoiceKind.DATE]
        return all(
            meet([allowed(self.graph, date.name, None), _interval((date.low, date.high))])
            for date in dates
        )

    def option(self, reading: str) -> str | None:
        """The option a reading takes here, None if it is open."""
        for choice in self.world:
            if choice.kind is ChoiceKind.READING and choice.name == reading:
                return choice.option
        return chosen_option(self.graph, self.case, reading)

    def ends(self, outcome: str) -> list[WorldEnd] | None:
        """Ends of an outcome in every world of it that agrees with this one, None if unknown."""
        record = self.record_of(self.graph.outcomes[outcome].list)
        result: OutcomeResult | None = self.decided.results.get((outcome, record))
        if result is None or not result.worlds:
            return None
        if (outcome, record) not in self.opened:
            self.opened[outcome, record] = open_worlds(result)
        opened = self.opened[outcome, record]
        return [end for world, end in opened if _agree(self.world, world)]

    def versions(self, param: Param, reference: str) -> Iterator[ParamVersion]:
        """Versions of a parameter that may be in force at a reference date."""
        for dated in param.versions:
            truth = self._in_force(dated.version, reference)
            if truth is not False:
                yield dated
            if truth is True:
                return

    def _in_force(self, version: Version, reference: str) -> Kleene:
        span = self._date(reference)
        if span is None:
            return False
        begun = _reached(span, version.start) if version.start is not None else True
        ended = _reached(span, version.end + 1) if version.end is not None else False
        if version.starts_with is not None:
            begun = self._has_come(version.starts_with, reference, span)
        if version.ends_before is not None:
            ended = self._has_come(version.ends_before, reference, span)
        return kleene_and([begun, None if ended is None else not ended])

    def _date(self, reference: str) -> Span | None:
        said = self.said(reference)
        if said is not None and not isinstance(said, Within):
            return span_of(said)
        extent = self.extent(reference)
        return (None, None) if extent is None else (_whole(extent.low), _whole(extent.high))

    def _has_come(self, change: str, reference: str, span: Span) -> Kleene:
        record = self.record_of(self.graph.facts[reference].list)
        for choice in self.world:
            if (choice.kind, choice.name, choice.record, choice.option) == (
                ChoiceKind.EFFECT,
                reference,
                record,
                change,
            ):
                return choice.low == 1
        return in_effect(self.graph, self.case, change, span)


def open_worlds(result: OutcomeResult) -> list[tuple[World, WorldEnd]]:
    """The worlds of an outcome by the choices in which they differ; the others have no effect."""
    differing = varying(world for world, _ in result.worlds)
    return [(tuple(c for c in world if c in differing), end) for world, end in result.worlds]


def allowed(graph: Graph, name: str, said: FactValue | None) -> Interval:
    """The numbers an open fact may be: its declared limits, and its range if it has one."""
    declared = graph.facts[name]
    limits = _interval((declared.low, declared.high))
    if not isinstance(said, Within):
        return limits
    return meet([limits, Interval(said.low, said.high)]) or Interval(said.low, said.high)


def _interval(span: Span) -> Interval:
    low, high = span
    return Interval(-inf if low is None else low, inf if high is None else high)


def _whole(edge: Edge) -> int | None:
    return None if isinstance(edge, float) else int(edge)


def _reached(span: Span, day: int) -> Kleene:
    low, high = span
    if low is not None and low >= day:
        return True
    return False if high is not None and high < day else None


def _agree(one: World, other: World) -> bool:
    return all(not _excludes(a, b) for a in one for b in other)


def _excludes(one: Choice, other: Choice) -> bool:
    if (one.kind, one.name, one.record) != (other.kind, other.name, other.record):
        return False
    match one.kind:
        case ChoiceKind.READING:
            return one.option != other.option
        case ChoiceKind.EFFECT:
            return one.option == other.option and one.low != other.low
        case ChoiceKind.DATE:
            spans = [_interval((choice.low, choice.high)) for choice in (one, other)]
            return meet(spans) is None
