"""Feature files → which scenarios hold, and why the others do not."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pytest_bdd.parser import Feature, Scenario, Step

from app.desk import CHECKOUT
from rules.diagnostics import PolicyError
from rules.errors import KaidahError

FEATURES = CHECKOUT / "features"


class NoScenariosError(KaidahError):
    """Nothing to run: no such file, no such tag."""


@dataclass(frozen=True)
class Failure:
    """A scenario that does not hold: where, at which step, and why."""

    place: str
    scenario: str
    step: str
    message: str


@dataclass(frozen=True)
class Ran:
    """One scenario (or one row of an outline) and whether it holds."""

    name: str
    tags: tuple[str, ...]
    passed: bool


@dataclass
class ScenarioRun:
    """All scenarios of a run."""

    scenarios: list[Ran] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether every scenario holds."""
        return all(one.passed for one in self.scenarios) and not self.failures

    def by_tag(self) -> dict[str, tuple[int, int]]:
        """Scenarios that hold and that do not, by tag."""
        found: dict[str, tuple[int, int]] = {}
        for one in self.scenarios:
            for tag in one.tags:
                passed, failed = found.get(tag, (0, 0))
                found[tag] = (passed + one.passed, failed + (not one.passed))
        return found

    def as_json(self) -> dict[str, object]:
        """The same for a program."""
        return {
            "skenario": [
                {"nama": one.name, "tanda": list(one.tags), "lulus": one.passed}
                for one in self.scenarios
            ],
            "gagal": [vars(failure) for failure in self.failures],
        }


def run_scenarios(paths: Sequence[str] = (), tag: str | None = None) -> ScenarioRun:
    """Run the scenarios of some files or folders (all, if none), or those with a tag.

    Raises `NoScenariosError` if there is nothing to run.
    """
    wanted = [Path(path).resolve() for path in paths]
    for path, given in zip(wanted, paths, strict=True):
        if not path.exists():
            raise NoScenariosError(f"`{given}` tidak ada", "sebutkan berkas atau folder fitur")
    collector = _Collector(wanted, tag.lstrip("@") if tag else None)
    arguments = [str(FEATURES), "--rootdir", str(CHECKOUT), "-p", "no:terminal", "-p", "no:xdist"]
    arguments += ["-p", "no:cacheprovider", "-c", str(CHECKOUT / "pyproject.toml")]
    quiet = io.StringIO()
    with contextlib.redirect_stdout(quiet), contextlib.redirect_stderr(quiet):
        pytest.main(arguments, plugins=[collector])
    if not collector.run.scenarios and not collector.run.failures:
        hint = quiet.getvalue().strip() or None
        raise NoScenariosError("tidak ada skenario yang cocok", hint)
    return collector.run


class _Collector:
    """A pytest plugin that keeps what a drafter needs, and prints nothing."""

    def __init__(self, wanted: Sequence[Path], tag: str | None) -> None:
        self.wanted = wanted
        self.tag = tag
        self.run = ScenarioRun()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if self._is_wanted(item)]

    def _is_wanted(self, item: pytest.Item) -> bool:
        scenario = getattr(getattr(item, "function", None), "__scenario__", None)
        if scenario is None:
            return False
        file = Path(scenario.feature.filename).resolve()
        below = not self.wanted or any(w == file or w in file.parents for w in self.wanted)
        tags = scenario.tags | scenario.feature.tags
        return below and (self.tag is None or self.tag in tags)

    def pytest_bdd_step_error(
        self, feature: Feature, scenario: Scenario, step: Step, exception: Exception
    ) -> None:
        self._fail(feature, scenario, step, _message(exception))

    def pytest_bdd_step_func_lookup_error(
        self, feature: Feature, scenario: Scenario, step: Step
    ) -> None:
        self._fail(feature, scenario, step, "langkah ini tidak dikenal")

    def _fail(self, feature: Feature, scenario: Scenario, step: Step, message: str) -> None:
        place = f"{feature.rel_filename}:{step.line_number}"
        told = f"{step.keyword} {step.name}"
        self.run.failures.append(Failure(place, scenario.name, told, message))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        scenario = getattr(report, "scenario", None)
        if report.when != "call" or scenario is None:
            return
        tags = sorted({*scenario["tags"], *scenario["feature"]["tags"]})
        self.run.scenarios.append(Ran(scenario["name"], tuple(tags), report.passed))

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            message = str(report.longrepr).strip().splitlines()[-1]
            self.run.failures.append(Failure(report.nodeid, "", "", message))


def _message(error: BaseException) -> str:
    if isinstance(error, PolicyError):
        return "\n".join(finding.message for finding in error.findings)
    if isinstance(error, KaidahError):
        return error.message + (f"\nbantuan: {error.help}" if error.help else "")
    return str(error)
