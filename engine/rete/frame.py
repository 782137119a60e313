"""One case in one world, with the records at hand: what expressions and slots look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from engine.decision import (
    CASE_LEVEL,
    Cause,
    CauseKind,
    Causes,
    ChoiceKind,
    Key,
    Kleene,
    Known,
    Missing,
    Operand,
    Ranged,
    World,
    WorldEnd,
)
from engine.facts import Case, Records, Within
from engine.graph import Graph
from engine.plan import Version
from engine.unseen import unseen
from engine.validity import Span, in_effect, span_of
from engine.worlds import chosen_option, restrict


@dataclass(frozen=True)
class Setting:
    """One case, and where the ends and statuses found so far are looked up."""

    graph: Graph
    case: Case
    end: Callable[[Key, World], WorldEnd]
    status: Callable[[str, int, World], Kleene]
    restricted: dict[tuple[World, str], World] = field(default_factory=dict)

    def restrict(self, world: World, outcome: str) -> World:
        """The part of a world that an outcome rests on."""
        found = self.restricted.get((world, outcome)) if world else world
        if found is None:
            found = self.restricted[world, outcome] = restrict(self.graph, world, outcome)
        return found


class Frame:
    """A world of a case, with one record at hand of each list in scope."""

    __slots__ = (
        "_known",
        "_options",
        "_periods",
        "_records",
        "_spans",
        "asserted",
        "setting",
        "world",
    )

    def __init__(self, setting: Setting, world: World, records: Mapping[str, int]) -> None:
        self.setting = setting
        self.world = world
        self._records = records
        self.asserted: dict[int, dict[str, int]] = {}
        """Properties already worked out, by slot."""
        self._known: dict[str, Operand] = {}
        self._periods: dict[str, Span | None] = {}
        self._spans = {
            (c.name, c.record): (c.low, c.high) for c in world if c.kind is ChoiceKind.DATE
        }
        self._options = {c.name: c.option for c in world if c.kind is ChoiceKind.READING}

    def at(self, of_list: str, record: int) -> Frame:
        """The same world, with one record of a list at hand."""
        return Frame(self.setting, self.world, {**self._records, of_list: record})

    def record_of(self, of_list: str | None) -> int:
        """Index of the record at hand; the case level of what belongs to no list."""
        return CASE_LEVEL if of_list is None else self._records[of_list]

    def records(self, of_list: str) -> Records | None:
        """The records of a list, None if it is unknown."""
        return self.setting.case.lists.get(of_list)

    def fact(self, name: str) -> Operand:
        """What is known of a fact; a reference date lies in the span of this world."""
        found = self._known.get(name)
        if found is None:
            found = self._known[name] = self._fact(name)
        return found

    def fact_of_case(self, name: str) -> Operand:
        """The same of a fact that belongs to no list, which is mostly known as it is."""
        found = self._known.get(name)
        if found is None:
            value = self.setting.case.facts.get(name)
            if value is None or self._spans or isinstance(value, Within):
                found = self._fact(name)
            else:
                found = Known(value)
            self._known[name] = found
        return found

    def _fact(self, name: str) -> Operand:
        of_list = self.setting.graph.facts[name].list
        record = self.record_of(of_list)
        value = self.setting.case.fact(name, record, of_list)
        span = self._spans.get((name, record))
        if isinstance(value, Within):
            span = span or (value.low, value.high)
        elif value is not None and span is None:
            return Known(value)
        causes = fact_cause(name, record)
        return Missing(causes) if span in (None, (None, None)) else Ranged(*span, causes)

    def known_records(self, of_list: str) -> Records:
        """The records of a list that is known."""
        return self.setting.case.lists[of_list]

    def end_of(self, outcome: str) -> WorldEnd:
        """How an outcome ends in this world."""
        setting, world = self.setting, self.world
        of_list = setting.graph.outcomes[outcome].list
        key = outcome, CASE_LEVEL if of_list is None else self._records[of_list]
        return setting.end(key, setting.restrict(world, outcome) if world else world)

    def unseen(self, of_list: str, *nodes: object) -> Causes:
        """Why nodes over a list that is unknown or incomplete are not settled."""
        return unseen(self.setting.graph, self.setting.case, self, of_list, *nodes)

    def status(self, rule: str) -> Kleene:
        """Status of a rule in this world, false if it is not in force."""
        graph = self.setting.graph
        record = self.record_of(graph.outcomes[graph.rules[rule].outcome].list)
        return self.setting.status(rule, record, self.world)

    def option(self, reading: str) -> str:
        """The option a reading takes in this world."""
        found = self._options.get(reading)
        found = found or chosen_option(self.setting.graph, self.setting.case, reading)
        if found is None:
            raise LookupError(f"reading `{reading}` is open in world {self.world!r}")
        return found

    def span(self, reference: str) -> Span | None:
        """Span in which a reference date lies in this world, None if it is `tidak ada`."""
        if reference not in self._periods:
            of_list = self.setting.graph.facts[reference].list
            record = self.record_of(of_list)
            chosen = self._spans.get((reference, record))
            known = chosen or span_of(self.setting.case.fact(reference, record, of_list))
            self._periods[reference] = known
        return self._periods[reference]

    def has_come(self, change: str, reference: str, span: Span) -> bool:
        """Whether an uncertain effective date has come at a reference date in this world."""
        record = self.record_of(self.setting.graph.facts[reference].list)
        for choice in self.world:
            if choice.kind is not ChoiceKind.EFFECT:
                continue
            if (choice.name, choice.record, choice.option) == (reference, record, change):
                return choice.low == 1
        come = in_effect(self.setting.graph, self.setting.case, change, span)
        if come is None:
            raise LookupError(f"effective date `{change}` is open in world {self.world!r}")
        return come

    def in_force(self, version: Version, fact: str) -> bool:
        """Whether a version is in force at a reference date in this world."""
        span = self.span(fact)
        if span is None:
            return False
        day = span[0]
        begun = version.start is None or (day is not None and day >= version.start)
        over = version.end is not None and day is not None and day > version.end
        if version.starts_with is not None:
            begun = self.has_come(version.starts_with, fact, span)
        if version.ends_before is not None:
            over = self.has_come(version.ends_before, fact, span)
        return begun and not over


def fact_cause(name: str, record: int = CASE_LEVEL) -> Causes:
    """That a fact, or a list, is not known."""
    return frozenset({Cause(CauseKind.FACT, name, record)})
