"""Scenarios → which of them are for a provision, and which against it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

from app.desk import find_policies
from app.scenarios.run import Wanted, near, run_scenarios
from app.scenarios.seen import Pair, Seen, as_written, seen
from features.steps.scenario import Scenario as Gathered
from rules.errors import KaidahError
from rules.language import _

if TYPE_CHECKING:
    from pytest_bdd.parser import Feature, Scenario

    from app.scenarios.results import Ran
    from engine.plan import Plan

NOTHING: Final = Seen()


class UnreadFeatureError(KaidahError):
    """A feature file cannot be read, so that what its scenarios show is not known."""


class Witness(NamedTuple):
    """A scenario that bears witness: where it stands, and how many of its rows do so.

    `passed`: those rows all hold. A scenario without examples counts as one row. `breadth`: how
    many rules it shows at all; the fewer, the more it is about this one. `tags`: those of all rows.
    """

    file: str
    line: int
    name: str
    passed: bool
    rows: int = 1
    breadth: int = 0
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Testimony:
    """The scenarios for something and those against it, in the order of their files."""

    pro: tuple[Witness, ...] = ()
    contra: tuple[Witness, ...] = ()

    @property
    def is_for(self) -> bool:
        """Whether a scenario that holds is for it."""
        return any(one.passed for one in self.pro)

    @property
    def is_against(self) -> bool:
        """Whether a scenario that holds is against it."""
        return any(one.passed for one in self.contra)


NONE: Final = Testimony()


@dataclass(frozen=True)
class Deposition:
    """One scenario, or one row of an outline: where it stands, and what it was seen to show."""

    file: str
    line: int
    name: str
    passed: bool
    seen: Seen
    tags: frozenset[str] = frozenset()


class Survey:
    """What the scenarios of a run show of a plan.

    A scenario is *for* a rule if the rule carried the end of an outcome that the scenario asserts,
    or of a term that settled it; it is *against* the rule if there the rule could have applied and
    did not: its condition is false or not decided, an exception defeats it, it is not in force,
    the gate of the outcome is shut, or its `syarat` gave `tidak`.
    """

    def __init__(self, depositions: list[Deposition]) -> None:
        self.depositions = tuple(depositions)

    @property
    def scenarios(self) -> int:
        """How many scenarios were seen, the rows of an outline each counted."""
        return len(self.depositions)

    def rule(self, rule: str) -> Testimony:
        """Of a rule, by its id as `app.scenarios.seen.as_written` gives it."""
        return self._rules.get(rule, NONE)

    def provision(self, plan: Plan, provision: str) -> Testimony:
        """Of a provision: of any of its rules, those of its letters (and its ayat) included."""
        inside = (rule for rule in plan.rules if lies_in(rule.provision, provision))
        return self.rules(as_written(rule) for rule in inside)

    def rules(self, rules: Iterable[str]) -> Testimony:
        """Of any of several rules."""
        names = frozenset(rules)
        return self._testimony(lambda s: names & s.applied, lambda s: names & s.denied)

    def letter(self, rule: str, letter: str) -> Testimony:
        """Of a letter of the condition of a rule: met where the rule applied, or failed."""
        pair = (rule, letter)
        return self._testimony(lambda s: pair in s.met, lambda s: pair in s.failed)

    def letters(self, rule: str) -> tuple[str, ...]:
        """The letters of a rule of which anything was seen."""
        pairs = (pair for one in self.depositions for pair in one.seen.met | one.seen.failed)
        return tuple(sorted({letter for name, letter in pairs if name == rule}))

    def option(self, reading: str, option: str) -> Testimony:
        """Of an option of a reading: the scenarios in which it was looked at."""
        pair: Pair = (reading, option)
        return self._testimony(lambda s: pair in s.options, lambda _s: False)

    def _testimony(
        self, pro: Callable[[Seen], object], contra: Callable[[Seen], object]
    ) -> Testimony:
        return Testimony(
            tuple(_witnesses(one for one in self.depositions if pro(one.seen))),
            tuple(_witnesses(one for one in self.depositions if contra(one.seen))),
        )

    @cached_property
    def _rules(self) -> Mapping[str, Testimony]:
        names = {name for one in self.depositions for name in one.seen.applied | one.seen.denied}
        return {name: self._of_rule(name) for name in names}

    def _of_rule(self, name: str) -> Testimony:
        return self._testimony(lambda s: name in s.applied, lambda s: name in s.denied)


def lies_in(provision: str, home: str) -> bool:
    """Whether a provision is another, or an ayat or a letter of it."""
    return provision == home or provision.startswith((f"{home}(", f"{home}-huruf-"))


def _witnesses(depositions: Iterator[Deposition]) -> Iterator[Witness]:
    rows: dict[tuple[str, int, str], list[Deposition]] = {}
    for one in depositions:
        rows.setdefault((one.file, one.line, one.name), []).append(one)
    for (file, line, name), found in sorted(rows.items()):
        passed = all(one.passed for one in found)
        breadth = min(len(one.seen.applied | one.seen.denied) for one in found)
        tags = frozenset[str]().union(*(one.tags for one in found))
        yield Witness(file, line, name, passed, len(found), breadth, tags)


def survey(
    wanted: Wanted | None = None, on_progress: Callable[[Ran, int], None] | None = None
) -> Survey:
    """Run scenarios (all, if none are named) once, and note what each shows.

    Only what is decided under the folder of policies of the run counts. Raises what
    `app.scenarios.run.run_scenarios` does, and `UnreadFeatureError`.
    """
    wanted = wanted or Wanted()
    watcher = _Watcher(find_policies(wanted.policies).resolve())
    ran = run_scenarios(wanted, on_progress, [watcher])
    unread = next((one for one in ran.failures if not one.scenario), None)
    if unread is not None:
        message = _("berkas fitur tidak dapat dibaca: {place}", place=unread.place)
        raise UnreadFeatureError(message, _("jalankan `kaidah test`: ia menyebut sebabnya"))
    return Survey(sorted(watcher.found, key=lambda one: (one.file, one.line)))


@dataclass(eq=False)  # pytest looks its plugins up by identity
class _Watcher:
    """A plugin of pytest that looks at what each scenario asserted."""

    policies: Path
    found: list[Deposition] = field(default_factory=list)
    _open: dict[str, Deposition] = field(default_factory=dict)

    def pytest_bdd_after_scenario(
        self, request: pytest.FixtureRequest, feature: Feature, scenario: Scenario
    ) -> None:
        gathered: Gathered = request.getfixturevalue("skenario")
        own = gathered.policies.resolve() == self.policies
        file = near(Path(feature.filename)).as_posix()
        shown = seen(gathered.asserted) if own else NOTHING
        tags = frozenset(mark.name for mark in request.node.iter_markers())
        self._open[request.node.nodeid] = Deposition(
            file, scenario.line_number, scenario.name, passed=False, seen=shown, tags=tags
        )

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" and report.nodeid in self._open:
            self.found.append(replace(self._open.pop(report.nodeid), passed=report.passed))
