"""The network leaves nothing behind, and hides nothing."""

from __future__ import annotations

import threading
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from engine.rete import compile_plan
from engine.rete.errors import NetworkFaultError
from engine.rete.network import Stage, stage
from tests.rete.plans import YES, at_least, case, is_one_of, is_yes, plan_of, rule

_names = count()


def network(**rules: Any) -> Stage[list[str]]:  # noqa: ANN401 -- a ruleset of durable-rules
    """A network with a catch-all rule."""
    found: Stage[list[str]] = stage(
        f"jaringan-{next(_names)}",
        {"k": {"all": [{"m_0": {"k": 1}}], "run": lambda _: None}, **rules},
    )
    return found


def fails(_: list[str]) -> None:
    raise ZeroDivisionError


def test_an_error_of_an_action_is_raised_and_leaves_no_fact_behind() -> None:
    fired: list[str] = []
    failing = network(r={"all": [{"m_0": {"$and": [{"k": 1}, {"v1": 1}]}}], "run": fails})
    for _ in range(3):
        with pytest.raises(ZeroDivisionError):
            failing.fire([{"k": 1, "v1": 1}], fired)
    failing.fire([{"k": 1, "v1": 0}], fired)

    assert fired == []


def test_a_fact_that_no_rule_matches_is_an_error_and_the_next_case_is_right() -> None:
    def note(fired: list[str]) -> None:
        fired.append("r")

    fired: list[str] = []
    watched = network(r={"all": [{"m_0": {"$and": [{"k": 1}, {"v1": 1}]}}], "run": note})
    with pytest.raises(NetworkFaultError):
        watched.fire([{"k": 1, "v1": 1}, {"k": 2}], fired)
    fired.clear()
    watched.fire([{"k": 1, "v1": 1}], fired)

    assert fired == ["r"]


def test_one_fact_fires_every_rule_that_matches_it() -> None:
    def note(fired: list[str]) -> None:
        fired.append("r")

    rules = {
        f"r{n}": {"all": [{"m_0": {"$and": [{"k": 1}, {"$gte": {"v1": n}}]}}], "run": note}
        for n in range(30)
    }
    fired: list[str] = []
    network(**rules).fire([{"k": 1, "v1": 30}], fired)

    assert len(fired) == 30


def test_a_host_starts_no_thread() -> None:
    before = threading.active_count()
    network()

    assert threading.active_count() == before


PLAN = plan_of(
    rule("a#1", at_least("kepesertaan.masa", 3)),
    rule("b#1", is_one_of("peserta.kelompok", "nelayan", "guru")),
    rule("b#2", is_yes("a")),
    rule("c#1", is_yes("b"), YES, "a#1"),
)


def resident() -> int:
    """Memory of this process, in bytes."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * 4096


def test_memory_is_flat_over_ten_thousand_cases() -> None:
    compiled = compile_plan(PLAN)
    cases = [case(), case(kepesertaan_masa=3), case(peserta_kelompok="guru", kepesertaan_masa=1)]

    def decide(times: int) -> None:
        for n in range(times):
            compiled.run(cases[n % 3])

    decide(1000)
    before = resident()
    decide(10_000)

    assert resident() - before < 2_000_000


def test_cases_are_independent_of_one_another() -> None:
    compiled = compile_plan(PLAN)
    cases = [case(kepesertaan_masa=n % 5) for n in range(50)]
    alone = [compile_plan(PLAN).run(each).results for each in cases[:5]]

    assert [compiled.run(each).results for each in cases] == alone * 10


def test_a_network_that_contradicts_itself_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    """If an exception's mark is lost, the status no longer follows from its parts."""
    compiled = compile_plan(PLAN)
    last = compiled.rulesets[-1]
    monkeypatch.setattr(last.stage, "fire", lambda _facts, marks: marks.add(0, "P"))

    with pytest.raises(NetworkFaultError):
        compiled.run(case(kepesertaan_masa=3, peserta_kelompok="guru"))
