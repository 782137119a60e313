"""What a scenario gathers, and the decisions it asks for."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from app.desk import CHECKOUT, Desk
from engine.casefile import read_case, read_fact, read_field
from engine.decision import OutcomeResult
from engine.graph import Graph
from engine.plan import FactDecl
from engine.service import Decision
from features.steps.errors import Cell, StepError, at
from features.steps.naming import UNKNOWN, Names
from features.steps.profiles import Profile, in_profile, profiles
from rules.diagnostics import Code, PolicyError
from rules.errors import ValueFormError
from rules.language import _
from rules.load import COMMAND
from rules.source import read_yaml

CASE: Final = "skenario"
"""Id of the case a scenario makes, and name of the text it is read from."""

Table = list[list[str]]
"""The cells below a step, row by row."""

desk_of = cache(Desk)
"""The desk of a folder of policies: each regulation is compiled once in a run."""


@cache
def _names_of(policies: Path, regulation: str | None) -> Names:
    return Names(desk_of(policies).service(regulation).graph)


@dataclass
class Scenario:
    """Facts of one scenario by id, as they are written, and what the engines make of them.

    `origin` tells from which profile a fact comes, if from any. `asserted`: the results that its
    steps looked at, with the decisions they are of.
    """

    policies: Path
    regulation: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    origin: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[list[dict[str, str]], bool]] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    effects: dict[str, str] = field(default_factory=dict)
    asserted: list[tuple[Decision, OutcomeResult]] = field(default_factory=list)
    _decided: dict[str, Decision] = field(default_factory=dict)

    @property
    def graph(self) -> Graph:
        """The plan of the regulation, looked up by name."""
        return desk_of(self.policies).service(self.regulation).graph

    @property
    def names(self) -> Names:
        """What the plan names."""
        return _names_of(self.policies, self.regulation)

    # ---------------------------------------------------- gathering

    def follow(self, regulation: str, folder: str | None) -> None:
        """Decide under a regulation, of another folder of policies if one is named."""
        self.regulation = regulation
        if folder is not None:
            self.policies = CHECKOUT / folder
            if not (self.policies / "kaidah.yaml").is_file():
                message = _("folder kebijakan `{folder}` tidak ada", folder=folder)
                advice = _("sebut folder yang memuat `kaidah.yaml`")
                raise StepError(Code.STEP_REGULATION, message, advice, folder)
        try:
            desk_of(self.policies).service(regulation)
        except PolicyError as error:
            if any(finding.span.file != COMMAND for finding in error.findings):
                raise
            finding = error.findings[0]
            raise StepError(
                Code.STEP_REGULATION, finding.message, finding.help, regulation
            ) from error

    def apply(self, name: str, date: str | None = None) -> None:
        """Take the facts of a profile, and the date after `pada` for those it is about."""
        book = profiles()
        found = book.profile(name, dated=date is not None)
        for fact, value in found.facts.items():
            try:
                self._give(self.names.fact(fact), value, found)
            except StepError as error:
                wrong = fact if error.code is Code.STEP_FACT else value
                raise in_profile(error, wrong, book) from error
        if date is not None and not found.on:
            message = _("profil `{name}` tidak menerima tanggal", name=name)
            raise StepError(Code.STEP_PROFILE, message, _("hapus `{date}`", date=date), date)
        for fact in found.on if date is not None else ():
            try:
                known = self.names.fact(fact)
            except StepError as error:
                raise in_profile(error, fact, book) from error
            self._give(known, date or "")

    def tell(self, rows: Sequence[Sequence[str]]) -> None:
        """Take the facts of a table: label or id, and value."""
        for number, row in enumerate(rows):
            if len(row) != 2:  # noqa: PLR2004 — a fact and its value
                message = _("setiap baris tabel fakta berisi fakta dan nilainya")
                advice = "| masa iur | 7 bulan |"
                wrong = Cell(number, min(len(row) - 1, 2))
                raise StepError(Code.STEP_TABLE, message, advice, wrong)
            with at(Cell(number, 0)):
                fact = self.names.fact(row[0])
            with at(Cell(number, 1)):
                self._give(fact, row[1])

    def forget(self, name: str) -> None:
        """Make a fact, or a whole list, unknown."""
        missing = self.names.missing(name).name
        self.lists.pop(missing, None)
        self._decided.clear()
        if missing in self.graph.facts:
            self._give(missing, UNKNOWN)

    def fill(self, name: str, table: Sequence[Sequence[str]], *, complete: bool) -> None:
        """Take the records of a list: a row of labels, then one row per record."""
        of_list = self.names.list_of(name)
        header: list[str] = []
        for column, label in enumerate(table[0] if table else ()):
            with at(Cell(0, column)):
                header.append(self.names.fact(label, of_list))
        rows: list[dict[str, str]] = []
        for number, row in enumerate(table[1:], start=1):
            rows.append({})
            for column, (fact, value) in enumerate(zip(header, row, strict=True)):
                with at(Cell(number, column)):
                    self._read(fact, value or UNKNOWN, read_field)
                if value:
                    rows[-1][fact] = value
        self._decided.clear()
        self.lists[of_list] = (rows, complete)

    def read(self, name: str, option: str) -> None:
        """Choose a reading for this scenario."""
        reading = self.names.reading(name)
        self._decided.clear()
        self.readings[reading] = self.names.option(reading, option)

    def assume(self, regulation: str, date: str) -> None:
        """Assume the date on which a regulation came into force, where it is not certain."""
        change = self.names.change(regulation)
        self._decided.clear()
        self.effects[change] = date
        try:
            written = json.dumps({"kasus": CASE, "mulai_berlaku": {change: date}})
            read_case(read_yaml(written, CASE), self.graph.plan)
        except PolicyError as error:
            finding = error.findings[0]
            raise StepError(Code.STEP_VALUE, finding.message, finding.help, date) from error

    def _give(self, fact: str, value: str, profile: Profile | None = None) -> None:
        """Take the value of one fact; refuse one that is none at the step that gives it."""
        self._read(fact, value)
        self._decided.clear()
        self.facts[fact] = str(value)
        self.origin[fact] = "" if profile is None else profile.name

    def _read(
        self, fact: str, value: str, read: Callable[[str, FactDecl], object] = read_fact
    ) -> None:
        try:
            read(value, self.graph.facts[fact])
        except ValueFormError as error:
            raise StepError(Code.STEP_VALUE, error.message, error.help, value) from error

    # ---------------------------------------------------- results

    def decision(self, outcome: str) -> Decision:
        """Both engines' answer to the facts gathered, for one outcome.

        Raises `StepError` for facts that cannot stand together.
        """
        if outcome not in self._decided:
            desk = desk_of(self.policies)
            try:
                found = desk.decide(self._case(), CASE, regulation=self.regulation, asked=[outcome])
            except PolicyError as error:
                if any(finding.span.file != CASE for finding in error.findings):
                    raise
                told = "; ".join(finding.message for finding in error.findings)
                advice = dict.fromkeys(one.help for one in error.findings if one.help)
                helps = "; ".join(advice)
                raise StepError(Code.STEP_VALUE, told, helps or None) from error
            self._decided[outcome] = found
        return self._decided[outcome]

    def _case(self) -> str:
        facts: dict[str, object] = dict(self.facts)
        for name, (rows, complete) in self.lists.items():
            facts[name] = {"lengkap": "ya" if complete else "tidak", "isi": rows}
        case = {"kasus": CASE, "fakta": facts, "tafsir": self.readings}
        return json.dumps({**case, "mulai_berlaku": self.effects}, ensure_ascii=False)

    def result(self, name: str) -> tuple[Decision, OutcomeResult]:
        """The result of an outcome named by id or label, and the decision it is of."""
        outcome, record = self.names.outcome(name)
        decision = self.decision(outcome)
        found = decision.decided.results.get((outcome, record))
        if found is None:
            of_list = self.graph.outcomes[outcome].list
            message = _("hasil `{name}` tidak ada dalam kasus ini", name=name)
            raise StepError(Code.STEP_RECORD, message, self._numbered(name, of_list), name)
        self.asserted.append((decision, found))
        return decision, found

    def _numbered(self, name: str, of_list: str | None) -> str | None:
        """How the result of one record is named."""
        label = name.rpartition(" ke-")[0] or name
        if of_list is None:
            return _("tulis `{name}` tanpa nomor", name=label)
        number = len(self.lists.get(of_list, ([], True))[0])
        if label != name:
            return _("daftar {list} berisi {number} baris", list=of_list, number=number)
        return _("tulis `{name} ke-1` untuk {list} pertama", name=name, list=of_list)


def needed(table: Table | None) -> Table:
    """The table below a step that cannot do without one."""
    if not table:
        raise StepError(Code.STEP_TABLE, _("langkah ini memerlukan tabel di bawahnya"))
    return table


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let scenarios be decided under other policies than those of the checkout."""
    parser.addoption("--kebijakan", type=Path, default=CHECKOUT / "policies", metavar="FOLDER")


@pytest.fixture
def skenario(pytestconfig: pytest.Config) -> Scenario:
    """What this scenario has gathered so far."""
    return Scenario(pytestconfig.getoption("kebijakan"))
