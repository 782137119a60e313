"""On the policies of this repository, too, the engines agree and what is settled stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine import reference, rete
from engine.plan import Plan
from engine.planning import plan
from rules.load import load
from tests.agreement.cases import More, case_of
from tests.agreement.compare import decide, differences
from tests.agreement.draw import Draw, seeded
from tests.agreement.thresholds import values_of
from tests.agreement.vocabulary import FREE, Profile
from tests.invariants import laws

ROOT = Path(__file__).parents[2]
CASES = 60


@pytest.fixture(scope="module")
def city() -> Plan:
    """The default regulation with all it reaches."""
    return plan(load(ROOT / "policies"))


@pytest.fixture(scope="module")
def near(city: Plan) -> Profile:
    """Facts near the thresholds of that regulation."""
    return replace(FREE, values=values_of(city))


@pytest.mark.slow
def test_the_engines_agree_near_every_threshold_of_the_policies(city: Plan, near: Profile) -> None:
    cases = [case_of(seeded(number), city, near) for number in range(CASES)]

    assert not [str(found) for found in differences(city, cases, rete.compile_plan)]


@pytest.mark.slow
def test_what_the_policies_settle_stays_when_more_is_known(city: Plan, near: Profile) -> None:
    engine = reference.compile_plan(city)
    for number in range(CASES):
        draw: Draw = seeded("more", number)
        case = case_of(draw, city, near)
        before = decide(engine, case)
        after = decide(engine, More(draw, city, near, 30).case(case))

        assert not isinstance(before, str)
        assert not isinstance(after, str)
        assert not list(laws.settled_stays(before, after))
