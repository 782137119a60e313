"""Names as a drafter writes them, ids or labels → ids of the plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from engine.decision import CASE_LEVEL, Cause, CauseKind, Key
from engine.graph import Graph
from engine.plan import FactDecl
from rules.errors import KaidahError
from rules.nearest import nearest

IN_FORCE: Final = "mulai berlaku "


class StepError(KaidahError):
    """A step that names what does not exist: a fact, an outcome, a list, a reading."""


@dataclass(frozen=True)
class Names:
    """What a plan names; an unknown name is refused with the nearest one."""

    graph: Graph

    @cached_property
    def _facts(self) -> dict[str | None, dict[str, str]]:
        """Facts by label and by id, those of the case and those of each list."""
        declared = self.graph.plan.facts
        places = dict.fromkeys(fact.list for fact in declared)
        return {place: _by_both([f for f in declared if f.list == place]) for place in places}

    def fact(self, name: str, of_list: str | None = None) -> str:
        """Id of a fact of the case, or of the records of a list."""
        return _find(name, self._facts.get(of_list, {}), "fakta")

    def list_of(self, name: str) -> str:
        """Id of a list."""
        return _find(name, self._lists(), "daftar")

    def _lists(self) -> dict[str, str]:
        lists = self.graph.plan.lists
        return {declared.label: declared.id for declared in lists} | {d.id: d.id for d in lists}

    def outcome(self, name: str) -> Key:
        """Outcome and record: `beasiswa anak ke-2` is of the second record."""
        label, record = numbered(name)
        declared = self.graph.plan.outcomes
        known = {one.label: one.id for one in declared} | {one.id: one.id for one in declared}
        return _find(label, known, "hasil"), record

    def reading(self, name: str) -> str:
        """Id of a reading (by id or question), or of an uncertain effective date (or its label)."""
        plan = self.graph.plan
        known = {r.question: r.id for r in plan.readings} | {u.label: u.id for u in plan.uncertain}
        known |= {r.id: r.id for r in plan.readings} | {u.id: u.id for u in plan.uncertain}
        return _find(name, known, "tafsir")

    def change(self, name: str) -> str:
        """Id of an uncertain effective date, given the regulation that came into force."""
        known = {one.label.removeprefix(IN_FORCE): one.id for one in self.graph.plan.uncertain}
        return _find(name.removeprefix(IN_FORCE), known, "mulai berlakunya")

    def missing(self, name: str) -> Cause:
        """What may be missing: `masa iur`, `daftar anak`, `jenjang pendidikan anak ke-2`."""
        of_list = name.removeprefix("daftar ")
        if name.startswith("daftar ") and of_list in self._lists():
            return Cause(CauseKind.FACT, self._lists()[of_list])
        label, record = numbered(name)
        declared = [f for f in self.graph.plan.facts if (f.list is None) == (record == CASE_LEVEL)]
        return Cause(CauseKind.FACT, _find(label, _by_both(declared), "fakta"), record)


def numbered(name: str) -> tuple[str, int]:
    """A name and the record it is of, counted from 0: `umur ke-2` is of record 1."""
    label, found, number = name.rpartition(" ke-")
    if found and number.isdigit() and int(number) > 0:
        return label, int(number) - 1
    return name, CASE_LEVEL


def _by_both(facts: list[FactDecl]) -> dict[str, str]:
    return {fact.label: fact.id for fact in facts} | {fact.id: fact.id for fact in facts}


def _find(name: str, known: Mapping[str, str], kind: str) -> str:
    if name in known:
        return known[name]
    near = nearest(name, known)
    hint = f"maksud Anda `{near}`?" if near else f"yang ada: {', '.join(_some(known))}"
    raise StepError(f"{kind} `{name}` tidak dikenal", hint)


def _some(known: Mapping[str, str], most: int = 12) -> Iterator[str]:
    listed = list(known)
    yield from listed[:most]
    if len(listed) > most:
        yield "…"
