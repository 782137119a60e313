"""The tour for maintainers is executed: each block prints what stands under it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

from tests.test_docs import ROOT

TOUR = ROOT / "docs" / "tour.md"
STEP = re.compile(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def executed() -> list[tuple[str, str]]:
    """What each step is said to print, and what it prints; all in one namespace."""
    namespace: dict[str, object] = {}
    found = []
    for code, printed in STEP.findall(TOUR.read_text("utf-8")):
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            exec(compile(code, str(TOUR), "exec"), namespace)  # noqa: S102 — our own page
        found.append((printed, said.getvalue()))
    return found


def test_each_step_of_the_tour_prints_what_the_tour_shows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(ROOT)
    steps = executed()

    assert TOUR.read_text("utf-8").count("```python") == len(steps)
    assert [said for said, _ in steps] == [real for _, real in steps]


def test_the_scenario_that_the_tour_quotes_is_one_of_ours() -> None:
    quoted = re.findall(
        r"^```gherkin\n(.*?)^```$", TOUR.read_text("utf-8"), re.MULTILINE | re.DOTALL
    )
    features = [path.read_text("utf-8") for path in Path(ROOT, "features").rglob("*.feature")]

    assert quoted
    assert [] == [one for one in quoted if not any(one in feature for feature in features)]
