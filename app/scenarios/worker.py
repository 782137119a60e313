"""A run of scenarios in a process of its own, which starts warm and is thrown away.

durable-rules never frees a ruleset, so a process that watches would grow with every change.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from multiprocessing import forkserver, get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext, SpawnContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final, cast

from app.scenarios.results import Ran, ScenarioRun
from app.scenarios.run import Chosen, Wanted, run_scenarios
from engine.plan import Plan
from engine.service import Service
from features.steps.scenario import desk_of
from rules.errors import KaidahError
from rules.language import _, use

HEAVY: Final = ["app.scenarios.worker", "features.steps.when", "engine.rete", "pytest_bdd.plugin"]
"""Modules that the process from which every worker is split loads once."""
WORTH: Final = 30
"""Scenarios that take about as long as it takes a process to make the engines ready."""
MOST: Final = 4
"""Processes at once: beyond these, each more costs more than it saves."""
SLICE: Final = 0.05
"""Seconds between two looks at whether to go on."""


@dataclass(frozen=True)
class Job:
    """Scenarios to run, under plans that are made already, by folder and regulation."""

    chosen: frozenset[Chosen]
    policies: Path
    plans: Mapping[tuple[Path, str | None], Plan]
    language: str

    @property
    def wanted(self) -> Wanted:
        """The scenarios, for the runner."""
        files = sorted({file for file, _name, _row in self.chosen})
        return Wanted(files, None, self.policies, self.chosen)

    def parts(self) -> list[Job]:
        """The job, divided among as many processes as are worth their start."""
        most = min(os.cpu_count() or 1, MOST)
        number = max(1, min(most, len(self.chosen) // WORTH))
        size = -(-len(self.chosen) // number)
        listed = sorted(self.chosen)
        return [
            replace(self, chosen=frozenset(listed[start : start + size]))
            for start in range(0, len(listed), size)
        ]


class Interrupted(Exception):  # noqa: N818 — not an error: somebody saved again
    """A run was given up before its end, with the scenarios that were found to hold till then."""

    def __init__(self, held: list[Ran]) -> None:
        super().__init__()
        self.held = held


class Workers:
    """Runs one job after the other, each in a fresh process."""

    def __init__(self) -> None:
        if "forkserver" in multiprocessing.get_all_start_methods():
            self._context: ForkServerContext | SpawnContext = get_context("forkserver")
            self._context.set_forkserver_preload(HEAVY)
            _begin()
        else:
            self._context = get_context("spawn")

    def run(
        self,
        job: Job,
        stop: Callable[[], bool],
        on_progress: Callable[[int, int], None],
    ) -> ScenarioRun:
        """The results of a job. Raises `Interrupted` when `stop` says so, and `KaidahError`."""
        hearing = _Hearing(len(job.chosen), stop, on_progress)
        started: list[BaseProcess] = []
        try:
            for part in job.parts():
                mine, theirs = self._context.Pipe()
                hearing.lines.append(mine)
                process: BaseProcess = self._context.Process(
                    target=_work, args=(theirs,), daemon=True
                )
                process.start()
                started.append(process)
                theirs.close()
                _give(part, mine)
            return hearing.all()
        finally:
            for line in hearing.lines:
                line.close()
            for process in started:
                process.kill()
                process.join()


@dataclass
class _Hearing:
    """Listens to the processes of one job until each has told its results."""

    total: int
    stop: Callable[[], bool]
    on_progress: Callable[[int, int], None]
    lines: list[Connection] = field(default_factory=list)
    held: list[Ran] = field(default_factory=list)

    def all(self) -> ScenarioRun:
        """The results of all, in the order of the parts."""
        found: dict[int, ScenarioRun] = {}
        while len(found) < len(self.lines):
            if self.stop():
                raise Interrupted(self.held)
            open_lines = [line for i, line in enumerate(self.lines) if i not in found]
            for line in wait(open_lines, SLICE):
                told = self._told(cast("Connection", line))
                if told is not None:
                    found[self.lines.index(cast("Connection", line))] = told
        runs = [found[number] for number in range(len(self.lines))]
        return ScenarioRun(
            [one for run in runs for one in run.scenarios],
            [one for run in runs for one in run.failures],
        )

    def _told(self, line: Connection) -> ScenarioRun | None:
        try:
            told = line.recv()
        except (EOFError, OSError):
            raise _gone() from None
        if isinstance(told, KaidahError):
            raise told
        if isinstance(told, ScenarioRun):
            return told
        self.held.append(told)
        self.on_progress(len(self.held), self.total)
        return None


def _begin() -> None:
    """Start the process that workers are split from, which must not hear of Ctrl-C as it loads."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        forkserver.ensure_running()
    finally:
        signal.signal(signal.SIGINT, before)


def _give(job: Job, to: Connection) -> None:
    # Not with the start of the process: a large job interrupted half-way would be told as an error.
    try:
        to.send(job)
    except OSError:
        raise _gone() from None


def _gone() -> KaidahError:
    return KaidahError(_("proses skenario berhenti sebelum selesai"))


def _work(to: Connection) -> None:
    # Ctrl-C goes to the whole group of processes; the one that watches ends this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()  # a run is short, and all it makes ends with the process
    try:
        job: Job = to.recv()
    except (EOFError, OSError):
        return
    use(job.language)
    try:
        for (folder, regulation), plan in job.plans.items():
            desk_of(folder).adopt(regulation, Service(plan))
        found = run_scenarios(job.wanted, lambda ran, _total: to.send(ran))
    except KaidahError as error:
        to.send(KaidahError(error.message, error.help))
        return
    except BrokenPipeError:
        return
    to.send(found)
