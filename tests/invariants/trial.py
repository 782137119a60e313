"""A law and an engine → tried on generated policies; what breaks it is made small."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from hypothesis import HealthCheck, Phase, settings

from engine.facts import Case
from engine.plan import Plan
from tests.agreement.cases import case_of
from tests.agreement.compare import Compile, Difference
from tests.agreement.draw import Draw
from tests.agreement.policies import policy
from tests.agreement.shrink import smallest
from tests.agreement.surface import planned, written
from tests.agreement.vocabulary import STRICT, Profile

Law = Callable[[Compile, Plan, Case], Iterator[str]]
"""Complaints about what an engine makes of a case; always the same for the same case."""


def _settings(policies: int) -> settings:
    return settings(
        max_examples=policies,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )


many = _settings(150)
"""How long a law is tried on the reference."""
some = _settings(50)
"""How long where drawing a policy takes longer."""
few = _settings(12)
"""How long on rete, which never frees what it compiles."""


@dataclass(frozen=True)
class Trial:
    """A law of an engine, and how many cases of each policy it is tried on.

    `written`: policies as a drafter writes them, planned first.
    """

    law: Law
    compile_plan: Compile
    cases: int = 3
    profile: Profile = STRICT
    written: bool = False

    def __call__(self, draw: Draw) -> None:
        """Draw a policy and its cases; fail with the smallest of them that breaks the law."""
        plan = planned(written(draw)) if self.written else policy(draw, self.profile)
        for _ in range(self.cases):
            case = case_of(draw, plan, self.profile)
            if next(self.law(self.compile_plan, plan, case), None) is not None:
                small = smallest(plan, case, self.breaks)
                text = next(self.law(self.compile_plan, *small))
                pytest.fail(str(Difference(*small, None, text)))

    def breaks(self, plan: Plan, case: Case) -> bool:
        """Whether a smaller policy and case still break the law."""
        try:
            return next(self.law(self.compile_plan, plan, case), None) is not None
        except (LookupError, TypeError, ValueError):
            return False  # too much was taken away: there is no such policy
