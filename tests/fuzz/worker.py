"""A process of its own for inputs: limited in memory and time, replaced when it fails."""

from __future__ import annotations

import multiprocessing as mp
import resource
import signal
import tempfile
import time
import traceback
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final, Self

from tests.fuzz.inputs import Input

MEMORY: Final = 1_000_000_000
SECONDS: Final = 20.0
"""Of the processor's time, so that a busy machine fails no input."""
HEAVY: Final = 5.0
"""Seconds after which an input's process is replaced."""
PATIENCE: Final = 10
"""Times as long on the clock, for what never comes back to Python."""
ENOUGH: Final = 400_000_000
"""Memory from which a process is replaced: durable-rules never frees a network (engine.rete)."""
PAGE: Final = resource.getpagesize()


@dataclass(frozen=True, slots=True)
class Result:
    """What became of an input: a word, and what the program raised if it is a failure."""

    outcome: str
    failure: str = ""
    memory: int = 0
    kept: int = 0


@dataclass
class Worker:
    """Runs inputs in a process apart."""

    memory: int = MEMORY
    seconds: float = SECONDS
    _process: BaseProcess | None = None
    _line: Connection | None = None
    _fresh: bool = False
    _folders: list[tempfile.TemporaryDirectory[str]] = field(default_factory=list)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stop()

    def run(self, given: Input) -> Result:
        """The result of one input, failures of the whole process included."""
        if self._process is None:
            self._start()
        assert self._line is not None
        begun, first, self._fresh = time.monotonic(), self._fresh, False
        try:
            self._line.send(given)
            if not self._line.poll(self.seconds * PATIENCE):
                self._stop()
                return Result("gagal", f"no answer after {self.seconds * PATIENCE:.0f} seconds")
            found: Result = self._line.recv()
        except (EOFError, OSError):
            self._stop()
            return Result("gagal", "the process ended without an answer")
        # What a long input leaves behind (pytest keeps every scenario) would slow those after it.
        # The first input of a process waits for the policies to be compiled, and counts for none.
        slow = not first and time.monotonic() - begun > HEAVY
        if "MemoryError" in found.failure or found.kept > ENOUGH or slow:
            self._stop()
        return found

    def _start(self) -> None:
        self._stop()
        context = mp.get_context("fork")
        self._line, theirs = context.Pipe()
        folder = tempfile.TemporaryDirectory(prefix="kaidah-fuzz-")
        self._folders.append(folder)
        self._process = context.Process(
            target=_serve, args=(theirs, Path(folder.name), self.memory, self.seconds), daemon=True
        )
        self._process.start()
        theirs.close()
        # The first answer says that everything is imported: it counts against no input.
        self._line.recv()
        self._fresh = True

    def _stop(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join()
        if self._line is not None:
            self._line.close()
        for folder in self._folders:
            folder.cleanup()
        self._folders.clear()
        self._process = self._line = None


class TooLongError(BaseException):
    """An input took too long; not an `Exception`, which the program under test may catch."""


def _too_long(*_: object) -> None:
    raise TooLongError


def _serve(line: Connection, folder: Path, memory: int, seconds: float) -> None:
    """Answer inputs until the line is closed."""
    from tests.fuzz.trial import Bench  # noqa: PLC0415 — the parent stays small

    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    signal.signal(signal.SIGPROF, _too_long)
    bench = Bench(folder)
    line.send(None)
    for given in iter(line.recv, None):
        line.send(_answer(bench, given, seconds))


def _answer(bench: object, given: Input, seconds: float) -> Result:
    from tests.fuzz.trial import Bench  # noqa: PLC0415 — as above

    assert isinstance(bench, Bench)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        outcome, failure = bench.run(given), ""
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # noqa: BLE001 — whatever it is, it is what the fuzzer looks for
        outcome, failure = "gagal", traceback.format_exc(limit=-12)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    kept = int(Path("/proc/self/statm").read_text().split()[1]) * PAGE
    return Result(outcome, failure[-6_000:], used, kept)


def shrunk(given: Input, failure: str, worker: Worker, seconds: float = 60.0) -> Input:
    """The input with pieces left out, as long as it fails in the same way and time is left."""
    end = time.monotonic() + seconds
    content, size = given.content, max(1, len(given.content) // 2)
    while size and time.monotonic() < end:
        start = 0
        while start < len(content) and time.monotonic() < end:
            less = content[:start] + content[start + size :]
            found = worker.run(replace(given, content=less))
            if found.failure and last_line(found.failure) == last_line(failure):
                content = less
            else:
                start += size
        size //= 2
    return replace(given, content=content)


def last_line(failure: str) -> str:
    """The kind of a failure: the exception without what it was about."""
    lines = failure.strip().splitlines()
    return lines[-1].split(":")[0] if lines else ""
