"""The amounts computed by hand → what both engines decide, and the steps that are explained."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from app.desk import Desk
from engine.casefile import read_case
from engine.decision import End
from engine.explain import PassageKind, explain
from engine.service import Decision
from rules.source import read_yaml
from rules.values import Special, format_value

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "contoh" / "hitungan"
NAMES = sorted(file.stem for file in CASES.glob("*.yaml"))

EXPECTED = re.compile(
    r"# Diharapkan: (?P<outcome>[\w.]+)(?: \((?P<record>\d+)\))? = (?P<value>.+?)"
    r"(?:, jika (?P<reading>\w+) dibaca (?P<option>\w+))?"
)
STEP = re.compile(r"# Langkah(?:, jika (?P<reading>\w+) dibaca (?P<option>\w+))?: (?P<sum>.+ = .+)")
NUMBER = re.compile(r"(?:Rp)?\d[\d.]*(?:,\d+)?%?")
CALCULATIONS = (PassageKind.CALCULATION, PassageKind.DERIVED)
FEWEST = 34


@dataclass(frozen=True)
class Expected:
    """One line of a head comment: the value of an outcome, under one reading if it hangs on it."""

    outcome: str
    record: int
    value: str
    reading: str | None
    option: str | None


@dataclass(frozen=True)
class Step:
    """One line of a head comment: a calculation, under one reading if it hangs on it."""

    sum: str
    reading: str | None
    option: str | None


def head(name: str) -> list[str]:
    """The comment lines before a case."""
    text = (CASES / f"{name}.yaml").read_text("utf-8")
    return [line for line in text.splitlines() if line.startswith("#")]


def expected(name: str) -> list[Expected]:
    """The amounts that the head comment of a case expects."""
    found = (EXPECTED.fullmatch(line) for line in head(name))
    return [
        Expected(
            match["outcome"],
            int(match["record"] or 0) - 1,
            match["value"],
            match["reading"],
            match["option"],
        )
        for match in found
        if match
    ]


def steps(name: str) -> list[Step]:
    """The calculations that the head comment of a case shows."""
    found = (STEP.fullmatch(line) for line in head(name))
    return [Step(match["sum"], match["reading"], match["option"]) for match in found if match]


@cache
def desk() -> Desk:
    """Both engines, compiled once."""
    return Desk(ROOT / "policies")


@cache
def decide(name: str, reading: str | None = None, option: str | None = None) -> Decision:
    """The decision of a case, with a reading chosen; it is refused if the engines differ."""
    text = (CASES / f"{name}.yaml").read_bytes()
    if reading:
        text += f"tafsir: {{{reading}: {option}}}\n".encode()
    service = desk().service()
    read = read_case(read_yaml(text, name), service.plan)
    return service.decide(read.case, read.asked or None)


def answer(decision: Decision, outcome: str, record: int) -> str:
    """A determined value in the words of the law; otherwise how the outcome ends."""
    result = decision.result(outcome, record)
    if result.end is not End.DETERMINED or result.value is None:
        return result.end.value
    if isinstance(result.value, Special):
        return result.value.value
    return format_value(result.value, decision.outcome((outcome, record)).type)


def numbers(text: str) -> Counter[str]:
    """The numbers in a calculation, each as often as it stands there."""
    return Counter(NUMBER.findall(text))


def explained(decision: Decision) -> Iterator[Counter[str]]:
    """The numbers of each calculation in the explanation of a decision."""
    for passage in explain(decision):
        if passage.kind in CALCULATIONS:
            yield numbers(passage.text)


def shown(step: Step, decision: Decision) -> bool:
    """Whether a calculation of an explanation shows a step with all its numbers."""
    return any(numbers(step.sum) <= line for line in explained(decision))


def unexplained(name: str) -> list[Step]:
    """The steps of a case that its explanation lacks, before or after a reading is chosen."""
    return [
        step
        for step in steps(name)
        if not shown(step, decide(name)) or not shown(step, decide(name, step.reading, step.option))
    ]


def test_there_are_enough_cases_computed_by_hand() -> None:
    """The amounts do not rest on the scenarios alone."""
    assert len(NAMES) >= FEWEST


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_the_calculation_can_be_read(name: str) -> None:
    """A misspelt line is no requirement that nobody looks at."""
    marked = [line for line in head(name) if line.startswith(("# Diharapkan", "# Langkah"))]

    assert expected(name)
    assert len(marked) == len(expected(name)) + len(steps(name))


@pytest.mark.parametrize("name", NAMES)
def test_an_amount_computed_by_hand_is_decided_to_the_rupiah(name: str) -> None:
    """Both engines agree with the calculation in the head comment, under each reading it names."""
    wanted = expected(name)
    found = [
        answer(decide(name, line.reading, line.option), line.outcome, line.record)
        for line in wanted
    ]

    assert found == [line.value for line in wanted]


@pytest.mark.parametrize("name", NAMES)
def test_what_hangs_on_a_reading_is_not_decided_without_it(name: str) -> None:
    """An amount that is given under a reading is undetermined as long as nobody chooses it."""
    for line in expected(name):
        if line.reading:
            result = decide(name).result(line.outcome, line.record)
            readings = {reading.rpartition(":")[2] for reading in result.readings}

            assert (result.end, readings) == (End.UNDETERMINED, {line.reading})


@pytest.mark.parametrize("name", NAMES)
def test_the_explanation_shows_each_step_of_the_calculation(name: str) -> None:
    """Somebody who computes it by hand finds every intermediate number again."""
    assert unexplained(name) == []
