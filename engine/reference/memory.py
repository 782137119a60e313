"""Completions of one case → their decisions, what they have in common worked out once.

Only for asking what may still become of a case: a decision itself remembers nothing.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

from engine.decision import CASE_LEVEL, Decided, Key, World, WorldEnd
from engine.facts import Case
from engine.graph import Graph
from engine.operators import EvaluationError
from engine.plan import Rule, Version
from engine.reference.run import Found, Run
from engine.validity import LawInForce
from engine.worlds import records_of

Groups = tuple[tuple[str | None, tuple[str, ...]], ...]
"""Facts of the case (None) and of each list."""


@dataclass(frozen=True)
class Sight:
    """What the rules of an outcome look at, those of outcomes of records that they use included.

    `named`: facts and readings that a choice of a world may be about. `outcomes` of the case,
    whose ends they use. `versions` with their reference dates, which are looked at no further.
    """

    facts: Groups
    named: frozenset[str]
    outcomes: tuple[str, ...]
    versions: tuple[tuple[Version, str], ...]


class Memory:
    """What was found of outcomes, by all that they rest on in a case.

    # Invariant: the result of an outcome depends on what the case says of its closure, and on
    # nothing else; its end in a world on what its rules look at there, and on nothing else.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.ends: dict[Hashable, WorldEnd] = {}
        self._found: dict[Hashable, Found] = {}
        self._closures: dict[str, Groups] = {}
        self._sights: dict[str, Sight] = {}

    def run(self, case: Case, asked: Sequence[str] | None = None) -> Decided:
        """The same as `Reference.run`; nothing is decided again that rests on the same facts.

        Raises `engine.operators.EvaluationError` as that does.
        """
        return _Remembering(self, case).decide(asked)

    def found_of(self, key: Key, case: Case) -> Found:
        """What was found of an outcome of a record in every case that says the same of it."""
        if key[0] not in self._closures:
            closure = self.graph.closure(key[0])
            dates = (fact for fact, _ in closure.references)
            outcomes = (self.graph.outcomes[name].list for name in closure.outcomes)
            self._closures[key[0]] = self._grouped(
                {*closure.facts, *dates}, {*closure.lists, *outcomes}
            )
        return self._found.setdefault((key, self.said(key, case, self._closures[key[0]])), Found())

    def said(self, key: Key, case: Case, facts: Groups) -> Hashable:
        """What a case says of facts, for an outcome of a record, and what is chosen for it."""
        closure = self.graph.closure(key[0])
        return (
            tuple(
                _said(case, of_list, names, records_of(self.graph, case, key, closure, of_list))
                for of_list, names in facts
            ),
            tuple(case.readings.items()),
            tuple(case.effects.items()),
        )

    def sight_of(self, outcome: str) -> Sight:
        """What the rules of an outcome look at."""
        if outcome not in self._sights:
            self._sights[outcome] = self._sight(outcome)
        return self._sights[outcome]

    def _sight(self, outcome: str) -> Sight:
        rules, ends = self._looked_through(outcome)
        facts, readings, lists = set[str](), set[str](), set[str | None]()
        versions: set[tuple[Version, str]] = set()
        for rule in rules:
            uses = self.graph.uses[rule.id]
            facts |= uses.facts
            readings |= uses.readings
            lists |= {*uses.lists, self.graph.outcomes[rule.outcome].list}
            if rule.reference is not None:
                versions |= {(version, rule.reference) for version in rule.versions}
            for param, date in uses.params:
                versions |= {(dated.version, date) for dated in self.graph.params[param].versions}
        facts |= {date for _, date in versions if self.graph.facts[date].list is not None}
        dated = [(version, date) for version, date in versions if date not in facts]
        return Sight(self._grouped(facts, lists), frozenset(facts | readings), ends, tuple(dated))

    def _looked_through(self, outcome: str) -> tuple[list[Rule], tuple[str, ...]]:
        """Rules of an outcome and of those of records that it uses; the others that they use."""
        rules: list[Rule] = []
        ends: set[str] = set()
        pending, seen = [outcome], set[str]()
        while pending:
            current = pending.pop()
            if current in seen:
                continue
            seen.add(current)
            gate = self.graph.outcomes[current].gate
            used = {gate} if gate is not None else set[str]()
            for rule in self.graph.reached_rules(current):
                rules.append(rule)
                used |= self.graph.uses[rule.id].outcomes
            ends |= {name for name in used if self.graph.outcomes[name].list is None}
            pending.extend(sorted(used - ends))
        return rules, tuple(sorted(ends))

    def _grouped(self, facts: set[str], lists: Iterable[str | None]) -> Groups:
        of = self.graph.facts
        every = {None, *lists, *(of[name].list for name in facts)}
        return tuple(
            (each, tuple(name for name in facts if of[name].list == each)) for each in every
        )


def _said(
    case: Case, of_list: str | None, names: Sequence[str], records: Sequence[int]
) -> Hashable:
    """What a case says of facts; of a list also how much of it is known."""
    if of_list is None:
        return tuple(map(case.facts.get, names))
    known = case.lists.get(of_list)
    if known is None:
        return None
    return known.complete, tuple(tuple(map(known.records[r].get, names)) for r in records)


class _Remembering(Run):
    """A run that keeps what it finds in a memory."""

    def __init__(self, memory: Memory, case: Case) -> None:
        super().__init__(memory.graph, case)
        self.memory = memory
        self.places: dict[Key, Found] = {}
        self.said: dict[Key, Hashable] = {}

    def found_of(self, key: Key) -> Found:
        """Where what is found of an outcome of a record is kept."""
        if key not in self.places:
            self.places[key] = self.memory.found_of(key, self.case)
        return self.places[key]

    def _end(self, key: Key, world: World) -> WorldEnd:
        seen = self._seen(key, world)
        if seen is None:
            return super()._end(key, world)
        end = self.memory.ends.get(seen)
        if end is None:
            end = self.memory.ends[seen] = super()._end(key, world)
        return end

    def _seen(self, key: Key, world: World) -> Hashable | None:
        """All that the rules of an outcome look at in a world.

        None if that cannot be computed: the rules need not come to it.
        """
        sight = self.memory.sight_of(key[0])
        if key not in self.said:
            self.said[key] = self.memory.said(key, self.case, sight.facts)
        law = LawInForce(self.graph, self.case, world)
        try:
            ends = [self.end((name, CASE_LEVEL), world) for name in sight.outcomes]
        except EvaluationError:
            return None
        return (
            key,
            self.said[key],
            tuple(choice for choice in world if choice.name in sight.named),
            tuple((end.end, end.value, end.causes) for end in ends),
            tuple(law.holds(version, date, CASE_LEVEL) for version, date in sight.versions),
        )
