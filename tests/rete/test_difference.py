"""Rete and reference agree on random policies; `make agreement` tries many more."""

from __future__ import annotations

import pytest

from engine.decision import Decided
from engine.facts import Case
from engine.operators import EvaluationError
from engine.reference import Reference
from engine.reference import compile_plan as compile_reference
from engine.rete import Rete, compile_plan
from tests.agreement.cases import case_of
from tests.agreement.draw import seeded
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE, STRICT


def decided(engine: Reference | Rete, case: Case) -> Decided | str:
    """What an engine decides, or that an amount cannot be computed."""
    try:
        return engine.run(case)
    except EvaluationError:
        return "tidak dapat dihitung"


@pytest.mark.parametrize("seed", range(40))
def test_both_engines_decide_alike(seed: int) -> None:
    profile = FREE if seed % 2 else STRICT
    plan = policy(seeded("rete", seed), profile)
    rete, reference = compile_plan(plan), compile_reference(plan)
    cases = [case_of(seeded("rete", seed, number), plan, profile) for number in range(12)]

    for case in cases:
        assert decided(reference, case) == decided(rete, case)


@pytest.mark.parametrize("seed", range(10))
def test_both_engines_decide_one_outcome_alike(seed: int) -> None:
    plan = policy(seeded("rete", seed), STRICT)
    rete, reference = compile_plan(plan), compile_reference(plan)
    case = case_of(seeded("rete", seed), plan, STRICT)

    for outcome in plan.outcomes:
        assert reference.run(case, (outcome.id,)) == rete.run(case, (outcome.id,))
