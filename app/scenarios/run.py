"""Feature files → which scenarios hold, and why the others do not."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from pytest_bdd.scenario import scenario_wrapper_template_registry

from app.desk import CHECKOUT, find_policies
from app.scenarios.results import Failure, Ran, ScenarioRun
from features.steps.errors import FileError, StepError
from features.steps.place import FeatureText
from features.steps.sentence import unknown_step
from rules.diagnostics import Code, Finding, PolicyError, render
from rules.errors import KaidahError
from rules.language import _
from rules.load import COMMAND
from rules.nearest import nearest
from rules.span import start_of

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Scenario, Step

FEATURES: Final = CHECKOUT / "features"
VOCABULARY: Final = FEATURES / "steps"
"""Named to pytest beside every feature, so that the checkout's `conftest.py` gives the steps."""
_QUIET: Final = ("terminal", "cacheprovider", "debugging", "unittest", "doctest", "junitxml")
_NOT_TAGS: Final = frozenset({"parametrize", "usefixtures"})

Chosen = tuple[str, str, tuple[str, ...]]
"""A scenario: its file, its name, and its row if it is an outline."""


class NoScenariosError(KaidahError):
    """Nothing to run: no such file, no scenario in it."""


class RunnerError(KaidahError):
    """The test runner itself failed; nothing is known of any scenario."""


@dataclass(frozen=True)
class Wanted:
    """Which scenarios to run: of some files or folders (all, if none), with a tag, or only some.

    `policies`: the folder they are decided under; if None, the one that other verbs would take.
    """

    paths: Sequence[str] = ()
    tag: str | None = None
    policies: Path | None = None
    only: Collection[Chosen] | None = None


def run_scenarios(
    wanted: Wanted,
    on_progress: Callable[[Ran, int], None] | None = None,
    plugins: Collection[object] = (),
) -> ScenarioRun:
    """Run scenarios; `on_progress` is told of each that is done, and of how many it is one.

    `plugins` are further plugins of pytest that look on.

    Raises `NoScenariosError` if there is nothing to run, `rules.diagnostics.PolicyError` for a
    tag that no scenario has, `app.desk.NoPoliciesError` if the folder holds no policies,
    `KeyboardInterrupt` if the user stopped it.
    """
    for path in wanted.paths:
        if not Path(path).exists():
            message = _("`{path}` tidak ada", path=path)
            raise NoScenariosError(message, _("sebutkan berkas atau folder fitur"))
    collector = _Collector(wanted, on_progress)
    said = io.StringIO()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        status = pytest.main(_arguments(wanted), plugins=[collector, *plugins])
    if status in (pytest.ExitCode.INTERNAL_ERROR, pytest.ExitCode.USAGE_ERROR):
        raise RunnerError(_("skenario tidak dapat dijalankan"), said.getvalue().strip() or None)
    if status == pytest.ExitCode.INTERRUPTED:
        raise KeyboardInterrupt  # pytest ends quietly; what ran so far is not what was asked for
    if wanted.tag is not None and not collector.run.scenarios and collector.tags:
        raise unknown_tag(wanted.tag, collector.tags)
    if not collector.run.scenarios and not collector.run.failures and wanted.only is None:
        message = _("tidak ada skenario yang cocok")
        raise NoScenariosError(message, said.getvalue().strip() or None)
    return collector.run


def _arguments(wanted: Wanted) -> list[str]:
    paths = [str(Path(path).resolve()) for path in wanted.paths] or [str(FEATURES)]
    arguments = [*paths, str(VOCABULARY), "--rootdir", str(CHECKOUT)]
    arguments += ["-c", str(CHECKOUT / "pyproject.toml"), "-o", "addopts="]
    arguments += ["--disable-plugin-autoload", "-p", "pytest_bdd.plugin"]
    arguments += ["--continue-on-collection-errors", "--assert=plain"]
    arguments += ["--kebijakan", str(find_policies(wanted.policies).resolve())]
    return arguments + [part for plugin in _QUIET for part in ("-p", f"no:{plugin}")]


def unknown_tag(tag: str, known: Collection[str]) -> PolicyError:
    """The refusal of a tag that no scenario has, with the nearest one."""
    message = _("tidak ada skenario bertanda `{tag}`", tag=tag)
    pasal = "pasal-" + tag.casefold().removeprefix("@").removeprefix("pasal").strip(" -")
    near = pasal if pasal in known else nearest(tag.removeprefix("@"), sorted(known))
    listed = _("maksudnya `{name}`?", name=near) if near else ", ".join(sorted(known))
    return PolicyError([Finding(Code.UNKNOWN_TAG, message, start_of(COMMAND), listed)])


class _Collector:
    """A pytest plugin that keeps what a drafter needs, and prints nothing."""

    def __init__(self, wanted: Wanted, on_progress: Callable[[Ran, int], None] | None) -> None:
        self.tag = wanted.tag.removeprefix("@") if wanted.tag else None
        self.only = None if wanted.only is None else frozenset(wanted.only)
        self.run = ScenarioRun()
        self.tags: set[str] = set()
        self._on_progress = on_progress
        self._items: dict[str, pytest.Item] = {}
        self._names: dict[str, str] = {}
        self._told: set[str] = set()

    def pytest_configure(self, config: pytest.Config) -> None:
        config.option.tbstyle = "native"  # nobody reads the lines of Python, and they cost much

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        self.tags = {tag for item in items for tag in _tags(item)}
        items[:] = [item for item in items if self._wants(item)]
        self._items = {item.nodeid: item for item in items}

    def _wants(self, item: pytest.Item) -> bool:
        if self.tag is not None and self.tag not in _tags(item):
            return False
        return self.only is None or chosen(item) in self.only

    def pytest_bdd_before_scenario(
        self, request: pytest.FixtureRequest, scenario: Scenario
    ) -> None:
        self._names[request.node.nodeid] = f"{scenario.name}{_row_told(request.node)}"

    def pytest_bdd_step_error(
        self,
        request: pytest.FixtureRequest,
        feature: Feature,
        step: Step,
        exception: Exception,
    ) -> None:
        node = request.node
        found = _Wrong(FeatureText(Path(feature.filename)), step, _row(node))
        self.run.failures.append(found.failure(exception, self._names[node.nodeid]))
        self._told.add(node.nodeid)

    def pytest_bdd_step_func_lookup_error(
        self,
        request: pytest.FixtureRequest,
        feature: Feature,
        step: Step,
    ) -> None:
        self.pytest_bdd_step_error(request, feature, step, unknown_step(step.name, step.type))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        item = self._items.get(report.nodeid)
        if item is None or not (report.when == "call" or report.failed):
            return
        name = self._names.get(report.nodeid, item.name)
        tags = tuple(sorted(_tags(item)))
        self.run.scenarios.append(Ran(name, tags, report.passed, chosen(item)))
        if report.failed and report.nodeid not in self._told:
            place = str(near(item.path))
            self.run.failures.append(Failure(place, name, "", _last_line(report)))
        if self._on_progress is not None:
            self._on_progress(self.run.scenarios[-1], len(self._items))

    def pytest_exception_interact(
        self,
        node: pytest.Item | pytest.Collector,
        call: pytest.CallInfo[object],
        report: pytest.CollectReport | pytest.TestReport,
    ) -> None:
        if not isinstance(report, pytest.CollectReport):
            return
        cause = call.excinfo.value.__cause__ if call.excinfo is not None else None
        place = str(near(node.path))
        if not isinstance(cause, PolicyError):
            self.run.failures.append(Failure(place, "", "", _last_line(report)))
            return
        for finding in cause.findings:
            told, text = _rendered(finding, cause.sources.get(finding.span.file, ""))
            where = f"{place}:{finding.span.line}"
            self.run.failures.append(Failure(where, "", "", text, told))


@dataclass(frozen=True)
class _Wrong:
    """A step that does not hold, in the file it stands in."""

    file: FeatureText
    step: Step
    row: Mapping[str, str]

    def failure(self, error: BaseException, scenario: str) -> Failure:
        """What a drafter reads."""
        place = f"{near(Path(self.file.file))}:{self.step.line_number}"
        told = f"{self.step.keyword.strip()} {self.step.name}"
        finding, message = self._message(error)
        return Failure(place, scenario, told, message, finding)

    def _message(self, error: BaseException) -> tuple[Finding | None, str]:
        match error:
            case StepError():
                return _rendered(self.file.finding(error, self.step, self.row), self.file.text)
            case FileError():
                return _rendered(error.finding, error.text)
            case PolicyError():
                several = [_rendered(f, error.sources.get(f.span.file, "")) for f in error.findings]
                return several[0][0], "\n".join(text for _finding, text in several)
            case KaidahError():
                advice = [_("bantuan: {help}", help=error.help)] if error.help else []
                return None, "\n".join([error.message, *advice])
            case _:
                return None, str(error) or type(error).__name__


def _rendered(finding: Finding, text: str) -> tuple[Finding, str]:
    """A finding whose file is named as a drafter would from here, and how it is printed."""
    file = Path(finding.span.file)
    shown = str(near(file)) if file.is_absolute() else finding.span.file
    told = replace(finding, span=finding.span._replace(file=shown))
    return told, render(told, text)


def chosen(item: pytest.Item) -> Chosen:
    """Which scenario a test is."""
    body = getattr(item, "obj", None)
    template = None if body is None else scenario_wrapper_template_registry.get(body)
    name = item.name if template is None else template.name
    return str(item.path), name, tuple(_row(item).values())


def _tags(item: pytest.Item) -> set[str]:
    return {mark.name for mark in item.iter_markers()} - _NOT_TAGS


def _row(item: pytest.Item) -> Mapping[str, str]:
    """The row of an outline."""
    call = getattr(item, "callspec", None)
    return {} if call is None else call.params.get("_pytest_bdd_example", {})


def _row_told(item: pytest.Item) -> str:
    """The row of an outline, after the name of its scenario."""
    row = _row(item)
    return f" ({' · '.join(row.values())})" if row else ""


def near(path: Path) -> Path:
    """A path as a drafter would write it from here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _last_line(report: pytest.TestReport | pytest.CollectReport) -> str:
    lines: Iterator[str] = reversed(str(report.longrepr).strip().splitlines())
    return next(lines, "")
