"""A short run of the fuzzer, the same each time, and what it would notice."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.fuzz import trial
from tests.fuzz.campaign import campaign
from tests.fuzz.inputs import Input, draw
from tests.fuzz.worker import Worker, last_line, shrunk

SEED = 3
INPUTS = 40


@pytest.mark.slow
def test_no_input_of_a_short_run_is_a_fault_of_the_program(tmp_path: Path) -> None:
    """Forty inputs of one seed; `make fuzz` goes on with another one for five minutes."""
    run = campaign(SEED, lambda number: number < INPUTS, save=tmp_path, shrink=False)
    tally = list(run)[-1]
    print(f"seed {SEED}", *tally.lines(), sep="\n")  # noqa: T201 — shown where the test fails

    assert [] == [f"{given.name}: {found.failure}" for given, found in tally.failures]
    assert INPUTS == tally.inputs


def test_the_inputs_of_a_seed_are_always_the_same() -> None:
    assert [draw(1, number) for number in range(30)] == [draw(1, number) for number in range(30)]
    assert draw(1, 0) != draw(2, 0)


def crash(*_: object) -> str:
    raise ZeroDivisionError("planted")


def hang(*_: object) -> str:
    while time.monotonic():
        pass
    return ""


def gorge(*_: object) -> str:
    return str(len(bytearray(2_000_000_000)))


@pytest.mark.parametrize(
    "fault, told", [(crash, "ZeroDivisionError"), (hang, "TooLongError"), (gorge, "MemoryError")]
)
def test_a_crash_a_hang_and_a_want_of_memory_are_failures(
    fault: object, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial.Bench, "run", fault)

    with Worker(seconds=0.5) as worker:
        found = worker.run(draw(1, 1))

    assert "gagal" == found.outcome
    assert last_line(found.failure).endswith(told)


def test_a_failing_input_is_shrunk_to_what_makes_it_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails_at_an_x(_: object, given: Input) -> str:
        return crash() if b"x" in given.content else ""

    monkeypatch.setattr(trial.Bench, "run", fails_at_an_x)
    given = Input(0, "uji", "kasus", "akhir", "kasus.yaml", b"abc" * 50 + b"x" + b"abc" * 50)

    with Worker() as worker:
        least = shrunk(given, worker.run(given).failure, worker)

    assert b"x" == least.content
