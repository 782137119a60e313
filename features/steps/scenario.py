"""What a scenario gathers, and the decision it asks for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pytest

from app.desk import CHECKOUT, Desk
from engine.citation import Citations
from engine.decision import CASE_LEVEL, OutcomeResult
from engine.explain import Wording, explain_outcome, plain_text
from engine.graph import Graph
from engine.service import Decision
from features.steps.profiles import Profile
from rules.errors import KaidahError
from rules.nearest import nearest

UNKNOWN = "tidak tahu"


class StepError(KaidahError):
    """A step that names what does not exist: a fact, an outcome, a list, a reading."""


@dataclass
class Scenario:
    """Facts of one scenario by id, as they are written, and what the engines make of them."""

    desk: Desk
    regulation: str | None = None
    facts: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[list[dict[str, str]], bool]] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    used: list[str] = field(default_factory=list)

    @cached_property
    def graph(self) -> Graph:
        """The plan of the regulation, looked up by name."""
        return self.desk.service(self.regulation).graph

    @cached_property
    def decision(self) -> Decision:
        """Both engines' answer to the facts gathered."""
        every = [outcome.id for outcome in self.graph.plan.outcomes]
        return self.desk.decide(self._case(), "skenario", regulation=self.regulation, asked=every)

    def _case(self) -> str:
        facts: dict[str, object] = dict(self.facts)
        for name, (rows, complete) in self.lists.items():
            facts[name] = {"lengkap": "ya" if complete else "tidak", "isi": rows}
        case = {"kasus": "skenario", "fakta": facts, "tafsir": self.readings}
        return json.dumps(case, ensure_ascii=False)

    # ---------------------------------------------------- gathering

    def apply(self, profile: Profile, date: str | None = None) -> None:
        """Take the facts of a profile, and the date after `pada` for those it is about."""
        self.used.append(profile.name)
        self.facts.update(profile.facts)
        if date is not None and not profile.on:
            raise StepError(f"profil `{profile.name}` tidak menerima tanggal", "hapus `pada …`")
        self.facts.update({name: date for name in profile.on if date is not None})

    def tell(self, rows: Iterable[Sequence[str]]) -> None:
        """Take the facts of a table: label or id, and value."""
        for name, value in rows:
            self.facts[self.fact(name)] = value

    def forget(self, name: str) -> None:
        """Make a fact, or a list, unknown."""
        lists = {declared.id: declared.id for declared in self.graph.plan.lists}
        if name in lists:
            self.lists.pop(name, None)
            return
        self.facts[self.fact(name)] = UNKNOWN

    def fill(self, name: str, table: Sequence[Sequence[str]], *, complete: bool) -> None:
        """Take the records of a list: a row of labels, then one row per record."""
        of_list = self._named(name, {d.id: d.id for d in self.graph.plan.lists}, "daftar")
        if not table:
            self.lists[of_list] = ([], complete)
            return
        header = [self.fact(label, of_list) for label in table[0]]
        rows = [
            {fact: value for fact, value in zip(header, row, strict=True) if value}
            for row in table[1:]
        ]
        self.lists[of_list] = (rows, complete)

    # ---------------------------------------------------- names

    def fact(self, name: str, of_list: str | None = None) -> str:
        """Id of a fact, given its id or its label."""
        known: dict[str, str] = {}
        for declared in self.graph.plan.facts:
            if declared.list == of_list:
                known |= {declared.id: declared.id, declared.label: declared.id}
        return self._named(name, known, "fakta")

    def outcome(self, name: str) -> tuple[str, int]:
        """Outcome (id or label) and record: `beasiswa anak ke-2` is of the second record."""
        label, found, number = name.rpartition(" ke-")
        record = int(number) - 1 if found and number.isdigit() else CASE_LEVEL
        known: dict[str, str] = {}
        for declared in self.graph.plan.outcomes:
            known |= {declared.label: declared.id, declared.id: declared.id}
        return self._named(label if record != CASE_LEVEL else name, known, "hasil"), record

    def reading(self, name: str) -> str:
        """Id of a reading, given its id or its question."""
        known = {r.id: r.id for r in self.graph.plan.readings}
        known |= {r.question: r.id for r in self.graph.plan.readings}
        known |= {u.id: u.id for u in self.graph.plan.uncertain}
        return self._named(name, known, "tafsir")

    def _named(self, name: str, known: dict[str, str], kind: str) -> str:
        if name in known:
            return known[name]
        near = nearest(name, known)
        hint = f"maksud Anda `{near}`?" if near else None
        raise StepError(f"{kind} `{name}` tidak dikenal", hint)

    # ---------------------------------------------------- results

    def result(self, name: str) -> OutcomeResult:
        """The result of an outcome, named by id or label."""
        key = self.outcome(name)
        found = self.decision.decided.results.get(key)
        if found is None:
            raise StepError(f"hasil `{name}` tidak ada untuk rekaman itu")
        return found

    def citations(self, result: OutcomeResult) -> list[str]:
        """Articles a result rests on."""
        decision = self.decision
        citations = Citations(decision.graph, decision.case, decision.decided)
        return [str(c) for c in citations.of((result.outcome, result.record))]

    @property
    def wording(self) -> Wording:
        """Words for what the plan names."""
        return Wording(self.graph)

    def told(self, result: OutcomeResult) -> str:
        """The explanation of a result, with the profiles that were used."""
        used = f"profil: {', '.join(self.used)}\n" if self.used else ""
        return used + plain_text(explain_outcome(self.decision, result))


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The policies of the checkout, each regulation compiled once."""
    return Desk(CHECKOUT / "policies")


@pytest.fixture
def skenario(desk: Desk) -> Scenario:
    """What this scenario has gathered so far."""
    return Scenario(desk)
