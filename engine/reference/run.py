"""Plan + case → every outcome, in every world."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from engine.decision import Decided, Key, Kleene, Operand, OutcomeResult, World, WorldEnd
from engine.facts import Case
from engine.graph import Graph
from engine.joint import Law, combine, too_many, unknown_list
from engine.nodes import Condition, Expr
from engine.plan import Plan
from engine.reference import amounts, conditions
from engine.reference.ends import Standing, end_of, gated
from engine.reference.statuses import Judgements, judge, valued
from engine.reference.verdict import Verdict
from engine.reference.world import InWorld
from engine.settled import Settled
from engine.worlds import keys_of, restrict, worlds


class Reference:
    """A plan, ready to decide one case after the other."""

    def __init__(self, plan: Plan) -> None:
        self.graph = Graph(plan)

    def run(self, case: Case, asked: Sequence[str] | None = None) -> Decided:
        """Decide the outcomes asked for (all, if None) and every outcome they rest on.

        Raises `engine.operators.EvaluationError` if an amount cannot be computed at all.
        """
        return Run(self.graph, case).decide(asked)

    def is_certain(self, condition: Condition, case: Case, records: Mapping[str, int]) -> bool:
        """Whether a condition on facts alone is true, whatever is still unknown.

        `records` is the record at hand of each list in scope. Raises
        `engine.operators.EvaluationError` if something in it cannot be computed at all.
        """
        return self.truth(condition, case, records) is True

    def truth(self, condition: Condition, case: Case, records: Mapping[str, int]) -> Kleene:
        """The truth of a condition on facts alone; as `is_certain`."""
        here = InWorld(self.graph, case, (), Run(self.graph, case), records)
        return here.verdict(condition).truth


@dataclass(frozen=True, slots=True)
class Found:
    """Results and ends of outcomes that need not be worked out again."""

    results: dict[Key, OutcomeResult] = field(default_factory=dict)
    ends: dict[tuple[Key, World], WorldEnd] = field(default_factory=dict)


class Run:
    """One case, with what was found of it so far."""

    def __init__(self, graph: Graph, case: Case) -> None:
        self.graph = graph
        self.case = case
        self.settled = Settled(graph, case)
        self.found = Found()
        self.judged: Judgements = {}

    def decide(self, asked: Sequence[str] | None) -> Decided:
        """The outcomes asked for and every outcome they rest on."""
        names = self.graph.reached_by(asked)
        results: dict[Key, OutcomeResult] = {}
        for name in names:
            of_list = self.graph.outcomes[name].list
            if of_list is not None and of_list not in self.case.lists:
                unknown = unknown_list(self.graph, name)
                results[name, unknown.record] = unknown
            for key in keys_of(self.graph, self.case, name):
                results[key] = self.result(key)
        return Decided(results)

    def found_of(self, _key: Key) -> Found:
        """Where what is found of an outcome of a record is kept."""
        return self.found

    def result(self, key: Key) -> OutcomeResult:
        """The result of an outcome of a record, over all its worlds."""
        results = self.found_of(key).results
        if key not in results:
            results[key] = self._result(key)
        return results[key]

    def _result(self, key: Key) -> OutcomeResult:
        found = worlds(self.settled, key)
        if found is None:
            return too_many(self.graph, self.case, key)
        ends = [(world, self.end(key, world)) for world in found]
        return combine(Law(self.graph, self.case, key), ends)

    def value_of(self, node: Expr, here: InWorld) -> Operand:
        """What is known of an expression."""
        return amounts.value_of(node, here)

    def verdict_of(self, node: Condition, here: InWorld) -> Verdict:
        """The truth of a condition."""
        return conditions.verdict_of(node, here)

    def end(self, key: Key, world: World) -> WorldEnd:
        """The end of an outcome in the part of a world that it rests on."""
        own = restrict(self.graph, world, key[0])
        ends = self.found_of(key).ends
        end = ends.get((key, own))
        if end is None:
            end = ends[key, own] = self._end(key, own)
        return end

    def _end(self, key: Key, world: World) -> WorldEnd:
        name, record = key
        outcome = self.graph.outcomes[name]
        records = {} if outcome.list is None else {outcome.list: record}
        here = InWorld(self.graph, self.case, world, self, records)
        judged = [judge(rule, here, self.judged) for rule in self.graph.rules_of(name)]
        in_force = tuple(valued(rule, here) for rule in judged if rule is not None)
        own = end_of(outcome, key, in_force)
        if outcome.gate is None:
            return own
        gate = self.graph.outcomes[outcome.gate]
        end = self.end((gate.id, here.record_of(gate.list)), world)
        return gated(end, own, Standing(outcome, key, in_force))


def compile_plan(plan: Plan) -> Reference:
    """Prepare a plan for deciding cases."""
    return Reference(plan)
