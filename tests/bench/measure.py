"""Engines and cases → microseconds of CPU time a case, measured so that ratios mean something."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from statistics import median

from tests.bench.engines import Engine
from tests.bench.policy import Facts, cases, incomplete


class EnginesDifferError(Exception):
    """Two engines answer a case differently: no time is worth anything."""


def compare(engines: Sequence[Engine], number: int) -> None:
    """Let every engine answer all cases, and those that can the incomplete ones too.

    Raises `EnginesDifferError` with the first case on which one differs.
    """
    for facts in cases(number):
        _compare(engines, facts)
    able = [engine for engine in engines if engine.kleene]
    for facts in incomplete(number):
        _compare(able, facts)


def _compare(engines: Sequence[Engine], facts: Facts) -> None:
    answers = {engine.name: engine.answer(engine.run(engine.given(facts))) for engine in engines}
    first, *others = answers
    for name in others:
        if answers[name] != answers[first]:
            message = f"{facts}\n  {first}: {answers[first]}\n  {name}: {answers[name]}"
            raise EnginesDifferError(message)


def times(engines: Sequence[Engine], number: int, rounds: int) -> dict[str, float]:
    """Microseconds of CPU time a case: the median of rounds, in each of which all take turns."""
    given = {engine.name: [engine.given(facts) for facts in cases(number)] for engine in engines}
    found: dict[str, list[float]] = {engine.name: [] for engine in engines}
    for _ in range(rounds):
        for engine in engines:
            found[engine.name].append(cpu(engine.run, given[engine.name]))
    return {name: median(each) for name, each in found.items()}


def cpu(run: Callable[[object], object], given: Sequence[object]) -> float:
    """Microseconds of CPU time for each of what is given.

    CPU time, since whatever else the machine does would count in the time of a clock on the wall.
    """
    gc.collect()
    begun = time.process_time()
    for each in given:
        run(each)
    return (time.process_time() - begun) / len(given) * 1e6
