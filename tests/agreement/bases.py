"""Scenarios and example cases → cases that make sense, from which others are drawn."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from app.scenarios.run import Wanted, run_scenarios
from engine.casefile import read_case
from engine.facts import Case
from engine.plan import Plan
from rules.diagnostics import PolicyError
from rules.source import read_yaml

if TYPE_CHECKING:
    from features.steps.scenario import Scenario

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Base:
    """A case, and what is asked of it."""

    case: Case
    asked: str


def of_scenarios() -> tuple[Base, ...]:
    """Every case that a scenario decides under the default regulation, by running them all."""
    watcher = _Watcher()
    run_scenarios(Wanted(policies=ROOT / "policies"), plugins=[watcher])
    return tuple(watcher.found)


def of_examples(plan: Plan) -> tuple[Base, ...]:
    """The cases of contoh/, each once for every outcome it may be asked for."""
    found: list[Base] = []
    for path in sorted((ROOT / "contoh").glob("*/*.yaml")):
        try:
            read = read_case(read_yaml(path.read_text("utf-8"), path.name), plan)
        except PolicyError:
            continue  # under another regulation
        found += [Base(read.case, name) for name in read.asked or plan.answers]
    return tuple(found)


@dataclass(eq=False)  # pytest looks its plugins up by identity
class _Watcher:
    found: list[Base] = field(default_factory=list)

    def pytest_bdd_after_scenario(self, request: pytest.FixtureRequest) -> None:
        gathered: Scenario = request.getfixturevalue("skenario")
        if gathered.regulation is None and gathered.policies == ROOT / "policies":
            self.found += [Base(d.case, result.outcome) for d, result in gathered.asserted]
