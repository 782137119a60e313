"""The rete engine decides every generated case as the reference does."""

from __future__ import annotations

from dataclasses import is_dataclass

import pytest

import engine.nodes
import engine.plan
from engine.graph import walk
from engine.plan import Derivation, Impossible, Provision, RegulationInfo
from tests.agreement.batch import Batch, Report, count_ends, run_apart
from tests.agreement.cases import case_of
from tests.agreement.draw import seeded
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE

BATCHES, POLICIES, CASES = 10, 25, 20
UNREAD = {Provision, RegulationInfo, Impossible, Derivation}
"""Parts that neither engine reads: words, and what is judged or derived before both."""


@pytest.mark.slow
@pytest.mark.parametrize("number", range(BATCHES))
def test_rete_equals_reference_in_every_outcome_world_and_trace(number: int) -> None:
    (report,) = run_apart([Batch(number, POLICIES, CASES)], workers=1)

    assert (POLICIES, POLICIES * CASES) == (report.policies, report.cases)
    assert not report.differing, "\n\n".join(report.shown)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(2))
def test_rete_equals_reference_on_policies_as_a_drafter_writes_them(number: int) -> None:
    (report,) = run_apart([Batch(number, POLICIES, CASES, written=True)], workers=1)

    assert (POLICIES, POLICIES * CASES) == (report.policies, report.cases)
    assert not report.differing, "\n\n".join(report.shown)


def test_every_end_is_frequent_among_generated_cases() -> None:
    report = Report()
    for number in range(40):
        draw = seeded(number)
        plan = policy(draw, FREE)
        count_ends(plan, [case_of(draw, plan, FREE) for _ in range(CASES)], report)

    assert all(share >= 5 for share in shares(report).values()), shares(report)


def test_every_part_a_plan_may_have_is_generated() -> None:
    parts = {type(node) for number in range(200) for node in walk(policy(seeded(number), FREE))}
    homes = (engine.nodes, engine.plan)
    nodes = {
        part
        for home in homes
        for part in vars(home).values()
        if is_dataclass(part) and part.__module__ == home.__name__
    }

    assert UNREAD == nodes - parts


def shares(report: Report) -> dict[str, float]:
    """Ends in percent of all outcomes."""
    ends = ("ditentukan", "belum_dapat_ditentukan", "tidak_diatur", "bertentangan")
    whole = sum(report.ends[end] for end in ends)
    return {end: 100 * report.ends[end] / whole for end in ends}
