"""Version + reference date + world → whether it holds."""

from __future__ import annotations

from dataclasses import dataclass

from engine.decision import ChoiceKind, World
from engine.facts import Case, FactValue, Within
from engine.graph import Graph
from engine.plan import Version
from rules.values import Special

Span = tuple[int | None, int | None]
"""First and last day (or month) in which a date may lie; None: no end."""


def span_of(value: FactValue | None) -> Span | None:
    """What is known of a reference date: a span, or None for `tidak ada`."""
    match value:
        case None:
            return (None, None)
        case Within(low, high):
            return (low, high)
        case Special():
            return None
        case int():
            return (value, value)
        case _:
            message = f"reference date is not a date: {value!r}"
            raise TypeError(message)


def in_effect(graph: Graph, case: Case, name: str, span: Span) -> bool | None:
    """Whether an uncertain effective date has come at a date within a span; None if open."""
    change = graph.uncertain[name]
    fixed = case.effects.get(name)
    earliest = change.earliest if fixed is None else fixed
    latest = change.latest if fixed is None else fixed
    if span[0] is not None and span[0] >= latest:
        return True
    if span[1] is not None and span[1] < earliest:
        return False
    return None


@dataclass(frozen=True, slots=True)
class LawInForce:
    """The law of one case in one world."""

    graph: Graph
    case: Case
    world: World

    def span_choice(self, fact: str, record: int) -> Span | None:
        """The span in which this world puts a date, None if it does not say."""
        for choice in self.world:
            if choice.kind is ChoiceKind.DATE and (choice.name, choice.record) == (fact, record):
                return (choice.low, choice.high)
        return None

    def holds(self, version: Version, fact: str, record: int) -> bool:
        """Whether a version holds at a reference date; never at one that is `tidak ada`."""
        of_list = self.graph.facts[fact].list
        span = self.span_choice(fact, record)
        if span is None:
            span = span_of(self.case.fact(fact, record, of_list))
        if span is None:
            return False
        # Invariant: no limit of a version lies inside the span of a world.
        begun = version.start is None or (span[0] is not None and span[0] >= version.start)
        ended = version.end is not None and span[0] is not None and span[0] > version.end
        if version.starts_with is not None:
            begun = self._has_come(version.starts_with, (fact, record), span)
        if version.ends_before is not None:
            ended = self._has_come(version.ends_before, (fact, record), span)
        return begun and not ended

    def _has_come(self, change: str, at: tuple[str, int], span: Span) -> bool:
        for choice in self.world:
            named = (choice.name, choice.record), choice.option
            if choice.kind is ChoiceKind.EFFECT and named == (at, change):
                return choice.low == 1
        come = in_effect(self.graph, self.case, change, span)
        if come is None:
            message = f"effective date `{change}` is open in world {self.world!r}"
            raise LookupError(message)
        return come
