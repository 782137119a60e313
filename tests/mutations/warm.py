"""The scenarios, collected once → each run again and again, under whatever plan is given."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import engine.service
from app.desk import CHECKOUT, Desk
from engine import reference
from engine.decision import Decided
from engine.facts import Case
from engine.graph import Graph
from engine.operators import EvaluationError
from engine.plan import Plan
from engine.service import Service
from features.steps.told import MismatchError
from rules.errors import KaidahError

if TYPE_CHECKING:  # pytest wants to be the first to import its plugins
    from pytest_bdd.parser import Scenario, Step

FEATURES: Final = CHECKOUT / "features"
FOLDERS: Final = ("cilegon", "nasional")
"""Scenarios of our regulations; the others are about examples."""
FURTHER: Final = ("masih mungkin", " paling sedikit ", "cukup dilengkapi", "penjelasan ")
"""Words of the steps that look at more than what is decided."""
_UNREAD: Final = (
    pytest.ExitCode.INTERRUPTED,
    pytest.ExitCode.INTERNAL_ERROR,
    pytest.ExitCode.USAGE_ERROR,
)
_QUIET: Final = ("terminal", "xdist", "cacheprovider", "hypothesispytest")
_QUOTED: Final = re.compile(r'"([^"]*)"')


@dataclass
class Told:
    """One scenario: where it is, its tags, the places it cites, the outcomes it asks for."""

    item: pytest.Item
    name: str = ""
    tags: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    decisions: list[tuple[Case, tuple[str, ...], Decided]] = field(default_factory=list)
    further: bool = False
    """Whether more is asserted than a decision says: what is still possible, words explained."""

    @property
    def asked(self) -> frozenset[str]:
        """The outcomes it asks for."""
        return frozenset(name for _, names, _ in self.decisions for name in names)

    def differs(self, engine: reference.Reference, reached: frozenset[str]) -> bool:
        """Whether an engine decides otherwise, of what can be reached, than was kept."""
        return any(
            not reached.isdisjoint(names) and not _decides(engine, case, names, before)
            for case, names, before in self.decisions
        )


@dataclass(frozen=True, slots=True)
class Failure:
    """A scenario that does not hold: the test, the place, its name, the step."""

    node: str
    place: str
    scenario: str
    step: str


class ReferenceOnly(Service):
    """The reference engine alone: that the engines agree is tested elsewhere."""

    kept: Told | None = None
    """The scenario whose decisions are kept, if any."""

    def __init__(self, plan: Plan) -> None:
        self.graph = Graph(plan)
        self._reference = reference.compile_plan(plan)

    def _agreed(self, case: Case, names: tuple[str, ...]) -> Decided:
        found = self._reference.run(case, names)
        if self.kept is not None:
            self.kept.decisions.append((case, names, found))
        return found


class Warm:
    """A pytest plugin: collects the scenarios, hands itself to `work`, and prints nothing."""

    def __init__(self, work: Callable[[Warm], None]) -> None:
        self.told: list[Told] = []
        self._work = work
        self._config: pytest.Config | None = None
        self._current: Told | None = None
        self._failure: Failure | None = None
        self._broken: str | None = None

    def keep(self, told: Told) -> Failure | None:
        """Run one scenario under the plan in use, and keep what is decided."""
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(ReferenceOnly, "kept", told)
            return self.run(told)

    def run(self, told: Told) -> Failure | None:
        """Run one scenario under the plan in use; how it fails, or None if it holds.

        Raises `RuntimeError` if it breaks instead, by what is no finding of a scenario.
        """
        self._current, self._failure, self._broken = told, None, None
        told.item.ihook.pytest_runtest_protocol(item=told.item, nextitem=None)
        if self._broken is not None:
            raise RuntimeError(f"{told.item.nodeid} breaks: {self._broken}")
        return self._failure

    @contextlib.contextmanager
    def under(self, plan: Plan, name: str) -> Iterator[None]:
        """Let scenarios be decided under a plan; its name is one that no other plan had."""
        assert self._config is not None
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(Desk, "plan", lambda _, regulation=None: plan)  # noqa: ARG005 — as called
            patch.setattr(engine.service, "Service", ReferenceOnly)
            patch.setattr(self._config.option, "kebijakan", Path(name))
            yield

    # ------------------------------------------------------------ what pytest calls

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._config = session.config
        vars(self._config.option)["tbstyle"] = "native"  # the quickest to write: nobody reads it
        self.told = [Told(item) for item in session.items if _ours(item)]
        self._work(self)
        return True

    def pytest_bdd_before_scenario(self, scenario: Scenario) -> None:
        assert self._current is not None
        self._current.name = scenario.name
        self._current.tags = frozenset(mark.name for mark in self._current.item.iter_markers())
        self._current.cited = frozenset(one for step in scenario.steps for one in _cited(step))
        self._current.further = any(_is_further(step) for step in scenario.steps)

    def pytest_bdd_step_error(self, scenario: Scenario, step: Step, exception: Exception) -> None:
        assert self._current is not None
        if not isinstance(exception, MismatchError | KaidahError):
            self._broken = repr(exception)
        item = self._current.item
        place = f"{item.path.relative_to(CHECKOUT)}:{step.line_number}"
        said = f"{step.keyword.strip()} {step.name}"
        self._failure = Failure(item.nodeid, place, f"{scenario.name}{_row(item)}", said)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.failed and self._failure is None:
            self._broken = str(report.longrepr)[-300:]


def _row(item: pytest.Item) -> str:
    """The row of an outline, after the name of its scenario."""
    call = getattr(item, "callspec", None)
    row = {} if call is None else call.params.get("_pytest_bdd_example", {})
    return f" ({' · '.join(row.values())})" if row else ""


def _is_further(step: Step) -> bool:
    return any(words in step.name for words in FURTHER)


def _decides(
    engine: reference.Reference, case: Case, names: tuple[str, ...], before: Decided
) -> bool:
    try:
        return engine.run(case, names) == before
    except EvaluationError:
        return False


def _ours(item: pytest.Item) -> bool:
    return any(item.path.is_relative_to(FEATURES / folder) for folder in FOLDERS)


def _cited(step: Step) -> Iterator[str]:
    """The texts in quotation marks and in the cells of a step: places are among them."""
    yield from _QUOTED.findall(step.name)
    for row in step.datatable.raw() if step.datatable else ():
        yield from map(str, row)


def warmed(work: Callable[[Warm], None]) -> None:
    """Collect the scenarios in this process and let `work` run them."""
    hosted(Warm(work), [FEATURES / folder for folder in FOLDERS])


def hosted(warm: Warm, paths: Iterable[Path]) -> None:
    """Collect the scenarios of some files or folders and let a plugin work.

    Raises `RuntimeError` if there are none.
    """
    arguments = [*(str(path) for path in paths), str(FEATURES / "steps")]
    arguments += ["--rootdir", str(CHECKOUT), "-c", str(CHECKOUT / "pyproject.toml")]
    arguments += ["-o", "addopts=", "-s", "--assert=plain"]
    arguments += [part for plugin in _QUIET for part in ("-p", f"no:{plugin}")]
    status = pytest.main(arguments, plugins=[warm])
    if status in _UNREAD or not warm.told:
        raise RuntimeError(f"the scenarios could not be collected: pytest ended with {status!r}")
