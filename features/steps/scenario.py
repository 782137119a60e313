"""What a scenario gathers, and the decisions it asks for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

import pytest

from app.desk import CHECKOUT, Desk
from engine.casefile import read_case
from engine.decision import Key, OutcomeResult
from engine.explain import Wording, explain_outcome, plain_text
from engine.graph import Graph
from engine.service import Decision
from features.steps.naming import Names, StepError
from features.steps.profiles import Profile, profile
from rules.diagnostics import PolicyError
from rules.source import read_yaml

UNKNOWN: Final = "tidak tahu"
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
    """Facts of one scenario by id, as they are written, and what the engines make of them."""

    policies: Path
    regulation: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[list[dict[str, str]], bool]] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    effects: dict[str, str] = field(default_factory=dict)
    used: list[Profile] = field(default_factory=list)
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

    def apply(self, name: str, date: str | None = None) -> None:
        """Take the facts of a profile, and the date after `pada` for those it is about."""
        found = profile(name)
        self.used.append(found)
        self._add({self.names.fact(fact): value for fact, value in found.facts.items()})
        if date is not None and not found.on:
            raise StepError(f"profil `{name}` tidak menerima tanggal", f"hapus `{date}`")
        if date is not None:
            self._add({self.names.fact(fact): date for fact in found.on})

    def tell(self, rows: Iterable[Sequence[str]]) -> None:
        """Take the facts of a table: label or id, and value."""
        for row in rows:
            if len(row) != 2:  # noqa: PLR2004 — a fact and its value
                raise StepError("setiap baris tabel fakta berisi fakta dan nilainya")
            name, value = row
            self._add({self.names.fact(name): value})

    def forget(self, name: str) -> None:
        """Make a fact, or a whole list, unknown."""
        missing = self.names.missing(name).name
        self.lists.pop(missing, None)
        if missing in self.graph.facts:
            self._add({missing: UNKNOWN})

    def fill(self, name: str, table: Sequence[Sequence[str]], *, complete: bool) -> None:
        """Take the records of a list: a row of labels, then one row per record."""
        of_list = self.names.list_of(name)
        header = [self.names.fact(label, of_list) for label in table[0]] if table else []
        rows = [
            {fact: value for fact, value in zip(header, row, strict=True) if value}
            for row in table[1:]
        ]
        self.lists[of_list] = (rows, complete)
        self._check()

    def read(self, name: str, option: str) -> None:
        """Choose a reading for this scenario."""
        self.readings[self.names.reading(name)] = option
        self._check()

    def assume(self, regulation: str, date: str) -> None:
        """Assume the date on which a regulation came into force, where it is not certain."""
        self.effects[self.names.change(regulation)] = date
        self._check()

    def _add(self, facts: dict[str, str]) -> None:
        self.facts.update(facts)
        self._check()

    def _check(self) -> None:
        """Refuse a value that is none of its fact at the step that gives it."""
        self._decided.clear()
        try:
            read_case(read_yaml(self._case(), CASE), self.graph.plan)
        except PolicyError as error:
            helps = [finding.help for finding in error.findings if finding.help]
            told = "; ".join(finding.message for finding in error.findings)
            raise StepError(told, "; ".join(helps) or None) from error

    # ---------------------------------------------------- results

    def decision(self, outcome: str) -> Decision:
        """Both engines' answer to the facts gathered, for one outcome."""
        if outcome not in self._decided:
            desk = desk_of(self.policies)
            found = desk.decide(self._case(), CASE, regulation=self.regulation, asked=[outcome])
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
            hint = f"tulis `{name} ke-1` untuk {of_list} pertama" if of_list else None
            raise StepError(f"hasil `{name}` tidak ada dalam kasus ini", hint)
        return decision, found

    def told(self, key: Key) -> str:
        """The profiles used, with their facts, and the explanation of a result."""
        decision = self.decision(key[0])
        lines = [self._profile(found) for found in self.used]
        passages = explain_outcome(decision, decision.decided.results[key])
        return "\n".join([*lines, "", plain_text(passages)])

    def _profile(self, found: Profile) -> str:
        wording = Wording(self.graph)
        listed = "; ".join(
            f"{wording.label(self.names.fact(fact))}: {value}"
            for fact, value in found.facts.items()
        )
        return f"profil {found.name}: {listed}"


def needed(table: Table | None) -> Table:
    """The table below a step that cannot do without one."""
    if not table:
        raise StepError("langkah ini memerlukan tabel di bawahnya")
    return table


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let scenarios be decided under other policies than those of the checkout."""
    parser.addoption("--kebijakan", type=Path, default=CHECKOUT / "policies", metavar="FOLDER")


@pytest.fixture
def skenario(pytestconfig: pytest.Config) -> Scenario:
    """What this scenario has gathered so far."""
    return Scenario(pytestconfig.getoption("kebijakan"))
