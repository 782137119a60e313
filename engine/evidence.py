"""Decided outcomes → the weakest evidence mark each rests on."""

from __future__ import annotations

from collections.abc import Iterator

from engine.decision import (
    CASE_LEVEL,
    Decided,
    Key,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.facts import Case
from engine.graph import Graph
from engine.nodes import Condition, Expr
from engine.plan import Mark, Rule, Version
from engine.reference.reasons import deciding, look, reason
from engine.validity import LawInForce


def weakest(marks: Iterator[Mark] | list[Mark]) -> Mark:
    """The weakest of some marks; A of none."""
    return max(marks, key=lambda mark: mark.weakness, default=Mark.A)


class Evidence:
    """Marks of the outcomes of one decided case.

    The weakest mark over the rules applied, the terms, parameters and rows that decided them, the
    gate, and the exceptions found false. A term in a branch that decided nothing does not count.
    """

    def __init__(self, graph: Graph, case: Case, decided: Decided) -> None:
        self.graph = graph
        self.case = case
        self.decided = decided
        self._done: dict[Key, Mark] = {}

    def of(self, key: Key) -> Mark:
        """The weakest mark an outcome rests on."""
        if key not in self._done:
            self._done[key] = weakest(list(self._marks(key)))
        return self._done[key]

    def _marks(self, key: Key) -> Iterator[Mark]:
        result = self.decided.results.get(key)
        if result is None:
            return
        gate = self.graph.outcomes[key[0]].gate
        if gate is not None:
            yield from self._used(gate, key[1])
        for world, end in result.worlds:
            yield from self._in_world(result, world, end)

    def _in_world(self, result: OutcomeResult, world: World, end: WorldEnd) -> Iterator[Mark]:
        key = (result.outcome, result.record)
        here = look(self.graph, self.case, self.decided, (key, world))
        for name in end.applied:
            rule = self.graph.rules[name]
            yield from self._own(rule, world, result.record)
            leaves = deciding(reason(rule.condition, here))
            for node in (rule.value, *(leaf.reason.node for leaf in leaves)):
                yield from self._met(node, world, result.record)
            for exception in rule.exceptions:
                yield from self._own(self.graph.rules[exception], world, result.record)

    def _met(self, node: Expr | Condition, world: World, record: int) -> Iterator[Mark]:
        """Marks of the terms and parameters that a part names."""
        uses = self.graph.uses_within(node)
        for outcome in sorted(uses.outcomes):
            yield from self._used(outcome, record)
        for param, reference in sorted(uses.params):
            for dated in self.graph.params[param].versions:
                if self._holds(dated.version, reference, world, record):
                    yield dated.version.mark

    def _own(self, rule: Rule, world: World, record: int) -> Iterator[Mark]:
        if not rule.versions or rule.reference is None:
            yield rule.mark
            return
        for version in rule.versions:
            if self._holds(version, rule.reference, world, record):
                yield version.mark

    def _holds(self, version: Version, fact: str, world: World, record: int) -> bool:
        of_list = self.graph.facts[fact].list
        at = record if of_list is not None else CASE_LEVEL
        if of_list is not None and record == CASE_LEVEL:
            return True
        return LawInForce(self.graph, self.case, world).holds(version, fact, at)

    def _used(self, outcome: str, record: int) -> Iterator[Mark]:
        if (outcome, record) in self.decided.results:
            yield self.of((outcome, record))
            return
        for name, index in self.decided.results:
            if name == outcome:
                yield self.of((name, index))
