"""One case inside one world: facts, dates, law in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from engine.decision import (
    CASE_LEVEL,
    Cause,
    CauseKind,
    Causes,
    ChoiceKind,
    Key,
    Known,
    Missing,
    Operand,
    Ranged,
    World,
    WorldEnd,
)
from engine.facts import Case, Within
from engine.graph import Graph
from engine.nodes import Condition, Expr
from engine.plan import Param, Version
from engine.reference.verdict import Verdict
from engine.unseen import unseen
from engine.validity import LawInForce, Span
from engine.worlds import chosen_option

Records = Mapping[str, int]
"""The record at hand of each list in scope."""


class Evaluator(Protocol):
    """How expressions, conditions and outcomes are evaluated: the engine, tied together."""

    def value_of(self, node: Expr, here: InWorld) -> Operand:
        """What is known of an expression."""

    def verdict_of(self, node: Condition, here: InWorld) -> Verdict:
        """The truth of a condition."""

    def end(self, key: Key, world: World) -> WorldEnd:
        """The end of an outcome in a world."""


@dataclass(frozen=True)
class InWorld:
    """What an evaluation looks at: the plan, the case, one world, and outcomes in that world."""

    graph: Graph
    case: Case
    world: World
    evaluator: Evaluator
    records: Records = field(default_factory=dict)

    @property
    def law(self) -> LawInForce:
        """Which versions hold in this world."""
        return LawInForce(self.graph, self.case, self.world)

    def at(self, of_list: str, record: int) -> InWorld:
        """The same world, with one record of a list at hand."""
        records = {**self.records, of_list: record}
        return InWorld(self.graph, self.case, self.world, self.evaluator, records)

    def value(self, node: Expr) -> Operand:
        """What is known of the value of an expression here."""
        return self.evaluator.value_of(node, self)

    def verdict(self, node: Condition) -> Verdict:
        """The truth of a condition here."""
        return self.evaluator.verdict_of(node, self)

    def outcome(self, key: Key, world: World) -> WorldEnd:
        """The end of another outcome in the same world."""
        return self.evaluator.end(key, world)

    def end_of(self, outcome: str) -> WorldEnd:
        """The end of an outcome of the case, or of the record at hand."""
        record = self.record_of(self.graph.outcomes[outcome].list)
        return self.outcome((outcome, record), self.world)

    def record_of(self, of_list: str | None) -> int:
        """Index of the record at hand of a list; the case level if it belongs to none."""
        return CASE_LEVEL if of_list is None else self.records[of_list]

    def unseen(self, of_list: str, *nodes: object) -> Causes:
        """Why nodes over a list that is unknown or incomplete are not settled."""
        return unseen(self.graph, self.case, self, of_list, *nodes)

    def fact(self, name: str) -> Operand:
        """What is known of a fact; a reference date lies in the span of this world."""
        of_list = self.graph.facts[name].list
        record = self.record_of(of_list)
        value = self.case.fact(name, record, of_list)
        causes = frozenset({Cause(CauseKind.FACT, name, record)})
        span = self.law.span_choice(name, record)
        if span is not None:
            return _operand(span, causes)
        match value:
            case None:
                return Missing(causes)
            case Within(low, high):
                return Ranged(low, high, causes)
            case _:
                return Known(value)

    def option(self, reading: str) -> str:
        """The option a reading takes in this world."""
        for choice in self.world:
            if choice.kind is ChoiceKind.READING and choice.name == reading:
                return choice.option
        option = chosen_option(self.graph, self.case, reading)
        if option is None:
            message = f"reading `{reading}` is open in world {self.world!r}"
            raise LookupError(message)
        return option

    def in_force(self, version: Version, fact: str) -> bool:
        """Whether a version holds at a reference date; never at one that is `tidak ada`."""
        return self.law.holds(version, fact, self.record_of(self.graph.facts[fact].list))

    def parameter(self, param: Param, fact: str) -> Operand:
        """Value of a dated parameter; a hole in its validity leaves it unregulated."""
        for dated in param.versions:
            if self.in_force(dated.version, fact):
                return Known(dated.value)
        return Missing(frozenset({Cause(CauseKind.UNREGULATED, param.id)}))


def _operand(span: Span, causes: frozenset[Cause]) -> Operand:
    if span == (None, None):
        return Missing(causes)
    return Ranged(span[0], span[1], causes)
