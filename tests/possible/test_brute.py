"""What is told of an undetermined outcome, against every completion of its case."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from engine.decision import CASE_LEVEL, End
from engine.operators import EvaluationError
from engine.possible import Possible, possible
from engine.reference import Memory, compile_plan
from engine.worlds import keys_of
from tests.possible import small
from tests.possible.brute import Completions, complaints, not_enclosed, with_records

BLOCKS, PLANS, CASES = 16, 50, 2
LISTS = 10
MOST, FEW = 300, 40
"""Outcomes with more completions than this are left out."""


def undetermined(seed: int) -> Iterator[tuple[Possible, Completions]]:
    """Undetermined outcomes of random cases of one random plan, with what is told of them."""
    chance = Random(seed)  # noqa: S311 — repeatable, not secret
    reference = compile_plan(small.plan_of(chance))
    memory = Memory(reference.graph)
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
                yield possible(reference.graph, case, result, memory.run), completions


def longer(completions: Completions) -> Iterator[Completions]:
    """The same outcome, of each record, once a list is known to hold up to one record more."""
    graph, (name, record) = completions.graph, completions.key
    numbers = [small.values_of(graph.facts[f"{small.LIST}.{fact}"]) for fact in ("u", "n")]
    added = [{"anak.u": sure, "anak.n": number} for sure, number in product(*numbers)]
    for more in ([], *([one] for one in added)):
        case = with_records(completions.case, small.LIST, more)
        found = keys_of(graph, case, name) if record == CASE_LEVEL else [completions.key]
        yield from (Completions(completions.reference, case, key) for key in found)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(BLOCKS))
def test_what_is_told_of_a_list_not_fully_known_holds_of_every_longer_one(block: int) -> None:
    seen = 0
    wrong = []
    for seed in range(BLOCKS * PLANS + block * LISTS, BLOCKS * PLANS + (block + 1) * LISTS):
        for found, completions in undetermined(seed):
            known = completions.case.lists.get(small.LIST)
            if known is not None and known.complete:
                continue
            for further in longer(completions):
                if further.count(further.open_facts()) <= FEW:
                    seen += 1
                    wrong += [(seed, further.key, said) for said in not_enclosed(found, further)]

    assert wrong == []
    assert seen > 0


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
