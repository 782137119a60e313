"""What the facts settle by themselves asks for no reading and no date."""

from __future__ import annotations

import pytest

from engine import worlds
from engine.decision import Key, OutcomeResult
from engine.facts import Case
from engine.operators import EvaluationError
from engine.plan import Plan
from engine.reference import compile_plan
from engine.settled import Reach, Settled
from tests.agreement.cases import case_of
from tests.agreement.draw import seeded
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE, STRICT


def everything(self: Settled, key: Key) -> Reach:
    return worlds.whole(self.graph.closure(key[0]))


def told(result: OutcomeResult) -> tuple[object, ...]:
    return (result.end, result.value, result.through)


def asked(result: OutcomeResult) -> set[object]:
    return {*result.relevant, *result.readings}


def results(plan: Plan, case: Case) -> dict[Key, OutcomeResult]:
    try:
        return compile_plan(plan).run(case).results
    except EvaluationError:
        return {}


@pytest.mark.parametrize("seed", range(60))
def test_worlds_left_out_would_have_changed_nothing(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = (STRICT, FREE)[seed % 2]
    plan = policy(seeded(seed, "settled"), profile)
    for number in range(10):
        case = case_of(seeded(seed, "settled", number), plan, profile)
        few = results(plan, case)
        with monkeypatch.context() as patch:
            patch.setattr(Settled, "reach", everything)
            many = results(plan, case)

        for key, result in many.items():
            if not result.too_many:
                assert told(result) == told(few[key])
                assert asked(few[key]) <= asked(result)
