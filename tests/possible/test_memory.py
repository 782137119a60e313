"""What a memory takes from earlier runs, against runs that remember nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from app.desk import Desk
from engine.casefile import read_case
from engine.decision import Decided, End
from engine.facts import Case, FactValue, Records
from engine.operators import EvaluationError
from engine.plan import Plan
from engine.possible import possible
from engine.reference import Memory, compile_plan
from engine.service import Service
from rules.source import read_yaml
from tests.agreement.cases import case_of
from tests.agreement.draw import seeded
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE, STRICT
from tests.possible import small

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = sorted((ROOT / "contoh" / "kasus").glob("*.yaml"))

MOST = 3
"""Open outcomes of an example that are compared."""

Run = Callable[[Case, Sequence[str] | None], Decided]


def decided(run: Run, case: Case, asked: Sequence[str] | None = None) -> Decided | None:
    """What a run makes of a case, None if it cannot be computed."""
    try:
        return run(case, asked)
    except EvaluationError:
        return None


def mixed(chance: Random, one: Case, other: Case) -> Case:
    """A case each of whose facts is that of one, that of the other, or unknown."""
    lists = {}
    for name in sorted({*one.lists, *other.lists}):
        first, second = one.lists.get(name), other.lists.get(name)
        taken = chance.choice((first, first, second))
        if first is not None and second is not None and taken is first:
            pairs = zip(first.records, (*second.records, *first.records), strict=False)
            taken = Records(tuple(facts_of(chance, *pair) for pair in pairs), first.complete)
        if taken is not None:
            lists[name] = taken
    base = chance.choice((one, other))
    return replace(base, facts=facts_of(chance, one.facts, other.facts), lists=lists)


def facts_of(
    chance: Random, one: Mapping[str, FactValue], other: Mapping[str, FactValue]
) -> dict[str, FactValue]:
    """Facts of either, or none."""
    found = {}
    for name in sorted({*one, *other}):
        taken = chance.choice((one, one, other, {}))
        if name in taken:
            found[name] = taken[name]
    return found


def forgotten(plan: Plan, cases: Iterable[Case]) -> list[Case]:
    """Cases that a memory of those before them decides otherwise than the reference."""
    reference, memory = compile_plan(plan), Memory(compile_plan(plan).graph)
    return [case for case in cases if decided(memory.run, case) != decided(reference.run, case)]


@pytest.fixture(scope="module")
def service() -> Service:
    """The regulation that the examples are of."""
    return Desk(ROOT / "policies").service()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_memory_changes_no_answer_about_an_example(service: Service, path: Path) -> None:
    chance = Random(path.stem)  # noqa: S311 — repeatable, not secret
    found = read_case(read_yaml(path.read_text(), path.name), service.plan)
    facts = dict(found.case.facts)
    facts.pop(chance.choice(sorted(facts)))
    decision = service.decide(replace(found.case, facts=facts), found.asked or None)
    fresh = compile_plan(service.plan).run
    open_results = [result for result in decision.shown if result.end is End.UNDETERMINED][:MOST]

    without = [possible(decision.graph, decision.case, one, fresh) for one in open_results]

    assert without == [decision.possible(one) for one in open_results]


@pytest.mark.parametrize("block", range(4))
def test_a_memory_changes_nothing_under_any_policy(block: int) -> None:
    wrong = []
    for number in range(block * 20, block * 20 + 20):
        draw = seeded("memory", number)
        chance = Random(number)  # noqa: S311 — repeatable, not secret
        profile = (STRICT, FREE)[number % 2]
        plan = policy(draw, profile)
        pair = [case_of(draw, plan, profile) for _ in range(2)]
        wrong += forgotten(plan, (mixed(chance, *pair) for _ in range(12)))

    assert wrong == []


@pytest.mark.parametrize("block", range(4))
def test_a_memory_changes_nothing_under_any_small_plan(block: int) -> None:
    wrong = []
    for number in range(block * 40, block * 40 + 40):
        chance = Random(number)  # noqa: S311 — repeatable, not secret
        plan = small.plan_of(chance)
        pair = [small.case_of(chance) for _ in range(2)]
        wrong += forgotten(plan, (mixed(chance, *pair) for _ in range(12)))

    assert wrong == []
