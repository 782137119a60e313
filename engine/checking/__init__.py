"""A regulation and all it rests on → its errors, or if there are none, its warnings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from engine.checking.bounding import judge_bounds
from engine.checking.conditions import judge_conditions
from engine.checking.consequences import independent
from engine.checking.dependence import judge_dependence
from engine.checking.funding import judge_funding
from engine.checking.holidays import judge_holidays
from engine.checking.limits import judge_limits
from engine.checking.outcomes import judge_outcomes
from engine.checking.overriding import judge_overriding
from engine.checking.readings import judge_readings
from engine.checking.remarks import judge_doubts, judge_statements
from engine.checking.repeats import judge_alternatives
from engine.checking.rows import judge_rows
from engine.checking.texts import judge_marks, judge_sources, judge_texts
from engine.checking.unused import judge_use
from engine.planning import gather
from engine.planning.draft import Draft
from rules.diagnostics import Finding, sort

if TYPE_CHECKING:
    from rules.load import Policies

__all__ = ["CHECKS", "Report", "check", "report"]

Check: TypeAlias = Callable[[Draft], Iterable[Finding]]

CHECKS: Final[tuple[Check, ...]] = (
    judge_conditions,
    judge_alternatives,
    judge_rows,
    judge_use,
    judge_readings,
    judge_outcomes,
    judge_texts,
    judge_marks,
    judge_sources,
    judge_holidays,
    judge_overriding,
    judge_bounds,
    judge_limits,
    judge_dependence,
    judge_funding,
    judge_statements,
    judge_doubts,
)


@dataclass(frozen=True, slots=True)
class Report:
    """What was found, in order of place; how much was looked at; the texts the findings lie in."""

    regulation: str
    rules: int
    outcomes: int
    findings: tuple[Finding, ...]
    sources: Mapping[str, str]


def check(policies: Policies) -> tuple[Finding, ...]:
    """Every finding, in order of place: the errors, or if there are none, the warnings."""
    return report(policies).findings


def report(policies: Policies) -> Report:
    """The findings, with what was looked at."""
    draft = gather(policies)
    errors = [*policies.findings, *independent(draft)]
    found = errors or [one for each in CHECKS for one in each(draft)]
    return Report(
        regulation=policies.regulation,
        rules=len(draft.rules),
        outcomes=len(draft.outcomes),
        findings=sort(found),
        sources=policies.sources,
    )
