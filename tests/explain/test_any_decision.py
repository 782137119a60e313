"""Decisions under random policies: each can be explained and recorded."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest

from engine import reference
from engine.decision import End
from engine.explain import PassageKind, explain
from engine.graph import Graph
from engine.operators import EvaluationError
from engine.plan import Plan, Provision
from engine.record import record, written
from engine.service import Decision
from tests.agreement.cases import case_of
from tests.agreement.draw import Draw, seeded
from tests.agreement.policies import policy
from tests.agreement.surface import planned
from tests.agreement.surface import written as written_policy
from tests.agreement.vocabulary import STRICT

CASES = 4
ODD = re.compile(r"None|\bselalu\b|object at|[:;,] +$|[(“]$|\(\)|“”")
"""What no sentence should hold."""


def plan_of(draw: Draw, number: int) -> Plan:
    """A plan of random nodes, or a policy as a drafter writes it."""
    if not number % 2:
        return planned(written_policy(draw))
    plan = policy(draw, STRICT)
    places = dict.fromkeys(rule.provision for rule in plan.rules)
    return replace(plan, provisions=tuple(Provision(place, "uji", place) for place in places))


def decisions(number: int) -> list[Decision]:
    """Cases decided under one random policy; those that cannot be computed are left out."""
    draw = seeded("explain", number)
    plan = plan_of(draw, number)
    engine, graph = reference.compile_plan(plan), Graph(plan)
    names = tuple(outcome.id for outcome in plan.outcomes)
    found = []
    for _ in range(CASES):
        case = case_of(draw, plan, STRICT)
        try:
            decided = engine.run(case, names)
        except EvaluationError:
            continue
        found.append(Decision(graph, case, names, decided, reference.Memory(graph).run))
    return found


@pytest.mark.parametrize("number", range(30))
def test_any_decision_can_be_explained_and_recorded(number: int) -> None:
    for decision in decisions(number):
        passages = list(explain(decision))
        heads = [one for one in passages if one.kind is PassageKind.OUTCOME]
        found = json.loads(written(record(decision)))
        odd = [one.text for one in passages if ODD.search(one.text)]

        assert len(decision.shown) == len(heads) == len(found["hasil"])
        assert odd == []


@pytest.mark.parametrize("number", range(12))
def test_an_open_outcome_always_says_what_would_settle_it(number: int) -> None:
    open_kinds = {PassageKind.MISSING, PassageKind.READING}
    for decision in decisions(number):
        for result in decision.shown:
            if result.end is End.UNDETERMINED:
                alone = Decision(
                    decision.graph,
                    decision.case,
                    (result.outcome,),
                    decision.decided,
                    decision.inquire,
                )

                assert open_kinds & {one.kind for one in explain(alone)}
