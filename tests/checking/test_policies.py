"""The regulations that Kaidah comes with have no findings, and checking them costs little."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.checking import CHECKS, check
from engine.planning import gather, plan
from rules.codes import WARNINGS
from rules.load import load, load_partly

POLICIES = Path(__file__).parents[2] / "policies"
REGULATIONS = sorted(
    path.read_text("utf-8").split("\n")[0].removeprefix("peraturan: ")
    for path in POLICIES.rglob("peraturan.yaml")
)


@pytest.mark.parametrize("regulation", REGULATIONS)
def test_a_regulation_that_kaidah_comes_with_has_no_findings(regulation: str) -> None:
    assert () == check(load_partly(POLICIES, regulation))


def test_there_is_more_than_one_regulation_to_check() -> None:
    assert "cilegon/jamsostek" in REGULATIONS
    assert len(REGULATIONS) > 5


def test_checks_tell_warnings_only() -> None:
    draft = gather(load(POLICIES.parent / "tests" / "fixtures" / "santunan"))

    assert set() == {finding.code for each in CHECKS for finding in each(draft)} - WARNINGS


def test_a_regulation_with_warnings_is_decided_all_the_same() -> None:
    fixture = POLICIES.parent / "tests" / "fixtures" / "akhir"

    assert plan(load(fixture)).regulation == "uji"
