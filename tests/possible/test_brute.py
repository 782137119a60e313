"""What is told of an undetermined outcome, against every completion of its case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from random import Random

import pytest

from engine.decision import End
from engine.operators import EvaluationError
from engine.possible import Possible, possible
from engine.reference import compile_plan
from tests.possible import small
from tests.possible.brute import Completions, complaints

BLOCKS, PLANS, CASES = 16, 40, 2
MOST = 300
"""Outcomes with more completions than this are left out."""


def undetermined(seed: int) -> Iterator[tuple[Possible, Completions]]:
    """Undetermined outcomes of random cases of one random plan, with what is told of them."""
    chance = Random(seed)  # noqa: S311 — repeatable, not secret
    reference = compile_plan(small.plan_of(chance))
    for _ in range(CASES):
        case = small.case_of(chance)
        try:
            results = reference.run(case).results
        except EvaluationError:
            continue
        for key, result in results.items():
            completions = Completions(reference, case, key)
            if result.end is not End.UNDETERMINED:
                continue
            if completions.count(completions.open_facts()) <= MOST:
                yield possible(reference.graph, case, result, reference.run), completions


@pytest.mark.slow
@pytest.mark.parametrize("block", range(BLOCKS))
def test_what_is_told_holds_of_every_completion(block: int) -> None:
    """Values, ends and bounds enclose, tight bounds are attained, and exact lists are shortest."""
    seen: Counter[str] = Counter()
    wrong = []
    for seed in range(block * PLANS, (block + 1) * PLANS):
        for found, completions in undetermined(seed):
            wrong += [(seed, completions.key, said) for said in complaints(found, completions)]
            seen["all"] += 1
            seen["exact"] += found.shortest_exact
            seen["tight"] += found.tight

    assert wrong == []
    assert seen["all"] > 100
    assert seen["exact"] > seen["all"] / 2
    assert seen["tight"] > seen["all"] / 5
