"""A number → policies and cases on which the two engines are compared, in a process of their own.

durable-rules never frees a ruleset, so whoever compiles hundreds of plans is replaced now and then.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, field
from multiprocessing import get_context

from hypothesis import HealthCheck, Phase, given, seed, settings

from engine import reference, rete
from engine.facts import Case
from engine.plan import Plan
from tests.agreement.cases import case_of
from tests.agreement.compare import Difference, decide, differences
from tests.agreement.draw import Draw, draws
from tests.agreement.planted import planted
from tests.agreement.policies import policy
from tests.agreement.shrink import smallest
from tests.agreement.surface import planned, written
from tests.agreement.vocabulary import FREE

MOST_SHOWN = 1
"""Differences of one batch that are made small; the rest are only counted."""


@dataclass(frozen=True)
class Batch:
    """So many policies of so many cases each.

    `written`: policies as a drafter writes them, planned first. `bug`: one planted in rete.
    """

    number: int
    policies: int
    cases: int
    written: bool = False
    bug: str = ""


@dataclass
class Report:
    """What came of a batch: outcomes by end, cases by what they have, and what differs."""

    policies: int = 0
    cases: int = 0
    ends: Counter[str] = field(default_factory=Counter)
    differing: int = 0
    shown: list[str] = field(default_factory=list)

    def add(self, other: Report) -> None:
        """Count another report in."""
        self.policies += other.policies
        self.cases += other.cases
        self.ends += other.ends
        self.differing += other.differing
        self.shown += other.shown


def run_batch(batch: Batch) -> Report:
    """Compare the engines on all policies of a batch, in this process."""
    report = Report()

    @seed(batch.number)
    @settings(
        max_examples=batch.policies,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(draws())
    def compare(draw: Draw) -> None:
        plan = planned(written(draw)) if batch.written else policy(draw, FREE)
        _compare(draw, plan, batch.cases, report)

    with planted(batch.bug):
        compare()
    return report


def _compare(draw: Draw, plan: Plan, count: int, report: Report) -> None:
    cases = [case_of(draw, plan, FREE) for _ in range(count)]
    names = [outcome.id for outcome in plan.outcomes]
    asked = tuple(draw.some(names, 1, 2)) if draw.chance(30) else None
    report.policies += 1
    report.cases += len(cases)
    for found in differences(plan, cases, rete.compile_plan, asked):
        report.differing += 1
        if len(report.shown) < MOST_SHOWN:
            report.shown.append(str(_smallest(found)))
    count_ends(plan, cases, report)


def count_ends(plan: Plan, cases: Sequence[Case], report: Report) -> None:
    """Count the outcomes of all cases by end, and the cases that are refused."""
    engine = reference.compile_plan(plan)
    for case in cases:
        decided = decide(engine, case)
        if isinstance(decided, str):
            report.ends[decided] += 1
        else:
            report.ends.update(result.end.value for result in decided.values())


def _smallest(found: Difference) -> Difference:
    """The same kind of difference on a smaller plan and case."""

    def differ(plan: Plan, case: Case) -> bool:
        return next(_found(plan, case), None) is not None

    return next(_found(*smallest(found.plan, found.case, differ)), found)


def _found(plan: Plan, case: Case) -> Iterator[Difference]:
    try:
        yield from differences(plan, [case], rete.compile_plan)
    except (LookupError, TypeError, AttributeError):
        return  # a plan from which too much was taken


def run_apart(batches: Sequence[Batch], workers: int) -> Iterator[Report]:
    """Reports of batches, each run in a process that ends with it, in the order they finish."""
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, max_tasks_per_child=1) as pool:
        for done in as_completed([pool.submit(run_batch, batch) for batch in batches]):
            yield done.result()
