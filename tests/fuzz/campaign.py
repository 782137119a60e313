"""Inputs one after the other → counts, the peak of memory, and the failures, saved and shrunk."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tests.fuzz.inputs import Input, draw
from tests.fuzz.worker import Result, Worker, shrunk


@dataclass
class Tally:
    """What became of all inputs so far."""

    outcomes: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    failures: list[tuple[Input, Result]] = field(default_factory=list)
    memory: int = 0
    slowest: tuple[float, str] = (0.0, "")

    @property
    def inputs(self) -> int:
        """How many inputs there were."""
        return sum(self.outcomes.values())

    def add(self, given: Input, found: Result, seconds: float) -> None:
        """Count one."""
        self.outcomes[given.target, given.kind, found.outcome] += 1
        self.memory = max(self.memory, found.memory)
        self.slowest = max(self.slowest, (seconds, given.name))
        if found.failure:
            self.failures.append((given, found))

    def lines(self) -> Iterator[str]:
        """The figures, for people."""
        yield f"{self.inputs:,} inputs, {len(self.failures)} failures, peak of memory "
        yield f"  {self.memory / 1e6:.0f} MB, slowest {self.slowest[0]:.1f} s ({self.slowest[1]})"
        for (target, kind, outcome), count in sorted(self.outcomes.items()):
            yield f"  {count:>8,} {target:<10} {kind:<12} {outcome}"


def campaign(
    seed: int, go_on: Callable[[int], bool], *, save: Path | None = None, shrink: bool = True
) -> Iterator[Tally]:
    """The tally after each input, as long as `go_on` of its number says so."""
    tally = Tally()
    number = 0
    with Worker() as worker:
        while go_on(number):
            given = draw(seed, number)
            started = time.monotonic()
            found = worker.run(given)
            tally.add(given, found, time.monotonic() - started)
            if found.failure and save is not None:
                _save(given, found, save, worker if shrink else None)
            number += 1
            yield tally


def _save(given: Input, found: Result, folder: Path, worker: Worker | None) -> None:
    """The failing input, what it raised, and the least of it that still fails."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / given.name).write_bytes(given.content)
    told = f"{given.base}/{given.file}\n\n{found.failure}"
    (folder / f"{given.name}.txt").write_text(told, errors="replace")
    if worker is not None:
        least = shrunk(given, found.failure, worker)
        (folder / f"{given.name}.kecil").write_bytes(least.content)
