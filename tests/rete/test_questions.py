"""A case whose law is found fixed at once has, for every outcome, the one world of the slow way."""

from __future__ import annotations

from collections.abc import Iterator

from engine.decision import CASE_LEVEL
from engine.facts import Case
from engine.graph import Graph
from engine.rete.demand import Rounds
from engine.rete.questions import Question
from engine.settled import Settled
from engine.worlds import worlds
from tests.agreement.cases import case_of
from tests.agreement.draw import seeded
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE


def drawn() -> Iterator[tuple[Graph, Question, Case]]:
    """Policies with each outcome by itself asked of some cases."""
    for number in range(60):
        draw = seeded(number)
        graph = Graph(policy(draw, FREE))
        rounds = Rounds(graph, {rule.id: (0, n) for n, rule in enumerate(graph.plan.rules)})
        cases = [case_of(draw, graph.plan, FREE) for _ in range(5)]
        for outcome in graph.outcomes:
            question = Question(graph, rounds, [outcome], 1)
            yield from ((graph, question, case) for case in cases)


def test_a_fixed_law_leaves_one_empty_world_to_each_outcome() -> None:
    fixed = [
        (graph, question, case) for graph, question, case in drawn() if question.has_one_law(case)
    ]
    found = [
        worlds(Settled(graph, case), (name, CASE_LEVEL))
        for graph, question, case in fixed
        for name in question.names
    ]

    assert len(fixed) > 100
    assert [[()]] * len(found) == found
