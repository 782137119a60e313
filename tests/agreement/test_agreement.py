"""The rete engine decides every generated case as the reference does."""

from __future__ import annotations

import pytest

from tests.agreement.batch import Batch, Report, run_apart

BATCHES, POLICIES, CASES = 10, 25, 20


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


@pytest.mark.slow
def test_every_end_is_frequent_among_generated_cases() -> None:
    (report,) = run_apart([Batch(0, 40, CASES)], workers=1)

    assert all(share >= 5 for share in shares(report).values()), shares(report)


def shares(report: Report) -> dict[str, float]:
    """Ends in percent of all outcomes."""
    ends = ("ditentukan", "belum_dapat_ditentukan", "tidak_diatur", "bertentangan")
    whole = sum(report.ends[end] for end in ends)
    return {end: 100 * report.ends[end] / whole for end in ends}
