"""The scenarios themselves: what they cover, and how they are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_bdd.parser import FeatureParser

from app.desk import Desk
from engine.plan import Plan
from features.steps.naming import AMENDED
from features.steps.sentence import names
from tests.features.steps_of import FEATURES, ROOT, cells_of, steps_of


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Desk(ROOT / "policies").plan()


@pytest.fixture(scope="module")
def named() -> set[str]:
    """Every name in quotation marks or in a table, of every scenario."""
    steps = [step for path in FEATURES for _, step in steps_of(path)]
    found = {name for step in steps for name in names(step.name)}
    return found | {cell for step in steps for cell in cells_of(step)}


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_a_feature_is_written_in_indonesian(path: Path) -> None:
    assert path.read_text().startswith("# language: id\n")


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_every_scenario_has_a_tag(path: Path) -> None:
    feature = FeatureParser(str(path.parent), path.name).parse()
    untagged = [
        scenario.name
        for scenario in feature.scenarios.values()
        if not (feature.tags | scenario.tags | (scenario.rule.tags if scenario.rule else set()))
    ]

    assert untagged == []


def test_every_provision_that_decides_is_the_reason_of_a_scenario(
    plan: Plan, named: set[str]
) -> None:
    """A table is the reason together with the article that looks it up."""
    labels = {provision.id: provision.label for provision in plan.provisions}
    deciding = {rule.provision for rule in plan.rules if ":tabel-" not in rule.provision}
    reasons = {name.partition(AMENDED)[0] for name in named}

    assert {labels[provision] for provision in deciding} - reasons == set()


def test_every_reading_is_a_reason_of_a_scenario(plan: Plan, named: set[str]) -> None:
    assert {reading.id for reading in plan.readings} - named == set()


def test_every_outcome_is_decided_in_a_scenario(plan: Plan) -> None:
    told = "\n".join(step.name for path in FEATURES for _, step in steps_of(path))
    shown = {outcome.label for outcome in plan.outcomes if not outcome.term}

    assert {label for label in shown if label not in told} == set()
