"""Feature files → which scenarios hold, and why the others do not."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from app.desk import CHECKOUT, find_policies
from rules.diagnostics import PolicyError, render
from rules.errors import KaidahError

if TYPE_CHECKING:  # pytest wants to be the first to import its plugins
    from pytest_bdd.parser import Feature, Scenario, Step

FEATURES: Final = CHECKOUT / "features"
VOCABULARY: Final = FEATURES / "steps"
"""Named to pytest beside every feature, so that the checkout's `conftest.py` gives the steps."""
_QUIET: Final = ("terminal", "xdist", "cacheprovider", "hypothesispytest")
_NOT_TAGS: Final = frozenset({"parametrize", "usefixtures"})


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


def run_scenarios(
    paths: Sequence[str] = (), tag: str | None = None, policies: Path | None = None
) -> ScenarioRun:
    """Run the scenarios of some files or folders (all, if none), or those with a tag.

    They are decided under the policies of the checkout, or of the folder given. Raises
    `NoScenariosError` if there is nothing to run, `NoPoliciesError` if the folder holds none.
    """
    for path in paths:
        if not Path(path).exists():
            raise NoScenariosError(f"`{path}` tidak ada", "sebutkan berkas atau folder fitur")
    wanted = [str(Path(path).resolve()) for path in paths] or [str(FEATURES)]
    collector = _Collector(tag.removeprefix("@") if tag else None)
    arguments = [*wanted, str(VOCABULARY), "--rootdir", str(CHECKOUT)]
    arguments += ["-c", str(CHECKOUT / "pyproject.toml"), "-o", "addopts="]
    arguments += ["--continue-on-collection-errors", "--assert=plain"]
    if policies is not None:
        arguments += ["--kebijakan", str(find_policies(policies).resolve())]
    arguments += [part for plugin in _QUIET for part in ("-p", f"no:{plugin}")]
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        pytest.main(arguments, plugins=[collector])
    if not collector.run.scenarios and not collector.run.failures:
        raise NoScenariosError("tidak ada skenario yang cocok", said.getvalue().strip() or None)
    return collector.run


class _Collector:
    """A pytest plugin that keeps what a drafter needs, and prints nothing."""

    def __init__(self, tag: str | None) -> None:
        self.tag = tag
        self.run = ScenarioRun()
        self._items: dict[str, pytest.Item] = {}
        self._names: dict[str, str] = {}
        self._told: set[str] = set()

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if self.tag is None or self.tag in _tags(item)]
        self._items = {item.nodeid: item for item in items}

    def pytest_bdd_before_scenario(
        self, request: pytest.FixtureRequest, scenario: Scenario
    ) -> None:
        self._names[request.node.nodeid] = f"{scenario.name}{_row(request.node)}"

    def pytest_bdd_step_error(
        self,
        request: pytest.FixtureRequest,
        feature: Feature,
        step: Step,
        exception: Exception,
    ) -> None:
        place = f"{_near(Path(feature.filename))}:{step.line_number}"
        node = request.node.nodeid
        told = f"{step.keyword.strip()} {step.name}"
        self.run.failures.append(Failure(place, self._names[node], told, _message(exception)))
        self._told.add(node)

    def pytest_bdd_step_func_lookup_error(
        self,
        request: pytest.FixtureRequest,
        feature: Feature,
        step: Step,
        exception: Exception,
    ) -> None:
        unknown = KaidahError("langkah ini tidak dikenal", "\n".join(exception.__notes__) or None)
        self.pytest_bdd_step_error(request, feature, step, unknown)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        item = self._items.get(report.nodeid)
        if item is None or not (report.when == "call" or report.failed):
            return
        name = self._names.get(report.nodeid, item.name)
        self.run.scenarios.append(Ran(name, tuple(sorted(_tags(item))), report.passed))
        if report.failed and report.nodeid not in self._told:
            place = str(_near(item.path))
            self.run.failures.append(Failure(place, name, "", _last_line(report)))

    def pytest_exception_interact(
        self,
        node: pytest.Item | pytest.Collector,
        report: pytest.CollectReport | pytest.TestReport,
    ) -> None:
        if isinstance(report, pytest.CollectReport):
            place = str(_near(node.path))
            self.run.failures.append(Failure(place, "", "", _last_line(report)))


def _tags(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()} - _NOT_TAGS


def _row(item: pytest.Item) -> str:
    """The row of an outline, after the name of its scenario."""
    call = getattr(item, "callspec", None)
    row = {} if call is None else call.params.get("_pytest_bdd_example", {})
    return f" ({' · '.join(row.values())})" if row else ""


def _near(path: Path) -> Path:
    """A path as a drafter would write it from here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _last_line(report: pytest.TestReport | pytest.CollectReport) -> str:
    return str(report.longrepr).strip().splitlines()[-1]


def _message(error: BaseException) -> str:
    if isinstance(error, PolicyError):
        return "\n".join(render(f, error.sources.get(f.span.file, "")) for f in error.findings)
    if isinstance(error, KaidahError):
        return error.message + (f"\nbantuan: {error.help}" if error.help else "")
    return str(error)
