"""Choosing a reading in one line determines what was open, and the scenarios say so."""

from __future__ import annotations

import subprocess
import sys
from unittest.mock import MagicMock, Mock

import pytest

from app.desk import CHECKOUT
from engine.planning import plan
from engine.worklist import Kind, worklist
from rules.load import load_texts
from tests.planning.small import OUTCOMES, VOCABULARY, regulation
from tests.worklist.choosing import Choosing, Run
from tests.worklist.test_worklist import LAW


def test_a_reading_that_no_scenario_pins_is_found() -> None:
    texts = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": regulation(OUTCOMES + LAW)}
    policies = load_texts(texts, "uji")
    reading = next(one for one in worklist(policies).items if one.kind is Kind.OPEN)
    run = Run(Mock(plan_with=lambda *_: plan(policies)), [], [])

    assert list(run.wrong(MagicMock(spec=Choosing), reading)) == [
        "no scenario pins a result as open by it",
        "genap and lebih give the same in every scenario",
    ]


@pytest.mark.slow
def test_each_option_of_each_open_reading_determines_what_scenarios_pinned_as_open() -> None:
    """By the line that the worklist prints; the scenarios then say what was chosen, and by whom."""
    found = subprocess.run(
        [sys.executable, "-m", "tests.worklist.choosing"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (found.returncode, found.stderr), found.stdout
