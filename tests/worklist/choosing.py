"""`python -m tests.worklist.choosing`: each open reading, chosen: what becomes of its scenarios?"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from pytest_bdd.scenario import scenario_wrapper_template_registry

from app.desk import CHECKOUT
from engine import reference
from engine.decision import End, Key, OutcomeResult
from engine.facts import Case
from engine.plan import Plan, Reading
from engine.planning import plan
from engine.worklist import Item, Kind, worklist
from rules.load import load_texts
from tests.mutations.mutants import policy_texts
from tests.mutations.warm import FEATURES, FOLDERS, Told, Warm, hosted

if TYPE_CHECKING:  # pytest wants to be the first to import its plugins
    import pytest
    from pytest_bdd.parser import Scenario, Step

OPEN: Final = ("belum dipilih tafsir", "bergantung pada tafsir")
"""Words of the steps that name the readings on which a result depends."""
BY: Final = "Bagian Hukum"
FOLLOWS: Final = (
    "ubah harapan langkah ini menjadi",
    "yang masih terbuka hanya",
    "hapus dari langkah ini",
)
"""What a scenario says that a step may expect once a reading was chosen: one of these."""


@dataclass(frozen=True)
class Pin:
    """A scenario in which a result is open by a reading, and says so."""

    told: Told
    case: Case
    key: Key
    reading: str

    def after(self, engine: reference.Reference, case: Case | None = None) -> OutcomeResult:
        """The result under another plan, or with more of it chosen in the case."""
        return engine.run(case or self.case, (self.key[0],)).results[self.key]


class Choosing(Warm):
    """Warm scenarios that keep what the one that fails says; only those that name a reading."""

    said: str = ""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [one for one in items if _names_a_reading(one)]

    def pytest_bdd_step_error(self, scenario: Scenario, step: Step, exception: Exception) -> None:
        self.said = str(exception)
        super().pytest_bdd_step_error(scenario, step, exception)


class Choices:
    """The open readings of our policies, each with each of its options chosen by its line."""

    def __init__(self) -> None:
        self.texts = policy_texts(CHECKOUT / "policies")
        policies = load_texts(self.texts)
        self.plan = plan(policies)
        self.items = [one for one in worklist(policies).items if one.kind is Kind.OPEN]
        self.chosen = dict(self._chosen())

    def _chosen(self) -> Iterator[tuple[tuple[str, str], Reading]]:
        """Each option's reading; all are chosen at once, as often as one of them has options."""
        for number in range(max(len(one.choices) for one in self.items)):
            texts = dict(self.texts)
            for item in self.items:
                option = item.choices[min(number, len(item.choices) - 1)].id
                texts[item.file] = _with_line(texts[item.file], item, option)
            found = plan(load_texts(texts))
            same = replace(found, readings=self.plan.readings, content_hash=self.plan.content_hash)
            assert same == self.plan, "the line changes more than the reading"
            for reading in found.readings:
                yield (reading.id, reading.chosen or ""), reading

    def plan_with(self, reading: str, option: str) -> Plan:
        """The plan in which one reading is chosen."""
        found = self.chosen[reading, option]
        readings = [found if one.id == reading else one for one in self.plan.readings]
        return replace(self.plan, readings=tuple(readings))


@dataclass
class Run:
    """What is wrong with any reading, and how much was looked at."""

    choices: Choices
    problems: list[str]
    pins: list[Pin]

    def work(self, warm: Warm) -> None:
        """Run what names a reading, then choose each option of each reading."""
        assert isinstance(warm, Choosing)
        with warm.under(self.choices.plan, "unchosen"):
            for told in warm.told:
                failure = warm.keep(told)
                if failure is not None:
                    self.problems.append(f"{failure.place} fails without any choice")
                self.pins += _pins(told, {item.id for item in self.choices.items})
        for item in self.choices.items:
            self.problems += (f"{item.id}: {problem}" for problem in self.wrong(warm, item))

    def wrong(self, warm: Choosing, item: Item) -> Iterator[str]:
        """What is wrong with one reading."""
        pins = [pin for pin in self.pins if pin.reading == item.id]
        if not pins:
            yield "no scenario pins a result as open by it"
        ends: dict[str, list[object]] = {}
        for option in (choice.id for choice in item.choices):
            found = self.choices.plan_with(item.id, option)
            engine = reference.compile_plan(found)
            after = [pin.after(engine) for pin in pins]
            for pin, result in zip(pins, after, strict=True):
                if self.is_open(engine, pin, result):
                    yield f"{option}: {pin.key[0]} is still open: {pin.told.item.nodeid}"
            ends[option] = [_end(result) for result in after]
            with warm.under(found, f"{item.id}-{option}"):
                for told in {pin.told.item.nodeid: pin.told for pin in pins}.values():
                    yield from self.unsaid(warm, told, item.id, option)
        for one, other in combinations(ends, 2):
            if ends[one] == ends[other]:
                yield f"{one} and {other} give the same in every scenario"

    def is_open(self, engine: reference.Reference, pin: Pin, result: OutcomeResult) -> bool:
        """Whether a reading that was chosen, or then any other, still leaves a result open."""
        if pin.reading in result.readings:
            return True
        others = [one for one in self.choices.plan.readings if one.id in result.readings]
        for options in product(*([option.id for option in one.options] for one in others)):
            further = dict(zip((one.id for one in others), options, strict=True))
            case = replace(pin.case, readings={**pin.case.readings, **further})
            if {one.id for one in others} & set(pin.after(engine, case).readings):
                return True
        return False

    def unsaid(self, warm: Choosing, told: Told, reading: str, option: str) -> Iterator[str]:
        """A scenario that pinned a reading must fail, and say what was chosen and what follows."""
        failure = warm.run(told)
        if failure is None:
            yield f"{option}: still passes: {told.item.nodeid}"
        elif f"tafsir `{reading}` sudah dipilih oleh {BY}: `{option}`" not in warm.said:
            yield f"{option}: does not say who chose it: {failure.place}"
        elif not any(words in warm.said for words in FOLLOWS):
            yield f"{option}: does not say what follows: {failure.place}"


def _with_line(text: str, item: Item, option: str) -> str:
    """A file of the policies with the line of the worklist under a reading."""
    line = item.write[0].replace(item.choices[0].id, option, 1)
    line = line.replace("…", "Begitu bunyinya", 1).replace("…", BY, 1)
    head = re.compile(rf"^ *{item.id}:\n( +)", re.MULTILINE)
    return head.sub(lambda found: f"{found[0]}{line}\n{found[1]}", text)


def _pins(told: Told, readings: set[str]) -> Iterator[Pin]:
    """The open results of a scenario, by each reading that it names."""
    for case, names, decided in told.decisions:
        for key, result in decided.results.items():
            if key[0] in names and result.end is End.UNDETERMINED:
                for reading in readings & told.cited & set(result.readings):
                    yield Pin(told, case, key, reading)


def _end(result: OutcomeResult) -> object:
    """What came out, in one world or in several."""
    if result.end is not End.UNDETERMINED:
        return result.end, result.value
    return {(tuple(world), end.end, end.value) for world, end in result.worlds}


def _names_a_reading(item: pytest.Item) -> bool:
    body = getattr(item, "obj", None)
    template = None if body is None else scenario_wrapper_template_registry.get(body)
    steps = () if template is None else template.steps
    return any(words in step.name for step in steps for words in OPEN)


def main() -> int:
    """Choose every option of every open reading; 1 if anything is wrong."""
    run = Run(Choices(), [], [])
    files = [path for folder in FOLDERS for path in (FEATURES / folder).rglob("*.feature")]
    naming = [path for path in files if any(words in path.read_text() for words in OPEN)]
    hosted(Choosing(run.work), naming)
    counted = len(run.choices.items), len(run.choices.chosen), len(run.pins)
    for problem in run.problems:
        sys.stdout.write(f"{problem}\n")
    sys.stdout.write("{} readings, {} options, {} open results\n".format(*counted))
    return 1 if run.problems else 0


if __name__ == "__main__":
    sys.exit(main())
