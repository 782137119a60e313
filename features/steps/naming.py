"""Names as a drafter writes them, ids or labels → ids of the plan."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from engine.decision import CASE_LEVEL, Cause, CauseKind, Key
from engine.graph import Graph
from engine.plan import FactDecl
from features.steps.errors import StepError, meant
from rules.diagnostics import Code
from rules.language import _
from rules.options import find_option, plain

IN_FORCE: Final = "mulai berlaku "
UNKNOWN: Final = "tidak tahu"


AMENDED: Final = " sebagaimana diubah dengan "


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
        known = self._facts.get(of_list, {})
        if name in known:
            return known[name]
        home = next((place for place, facts in self._facts.items() if name in facts), of_list)
        if home != of_list and home is not None:
            message = _("fakta `{name}` milik daftar `{list}`", name=name, list=home)
            advice = _("tulis dalam tabel `daftar {list}:`", list=home)
            raise StepError(Code.STEP_FACT, message, advice, name)
        message = _("fakta `{name}` tidak dikenal", name=name)
        raise StepError(Code.STEP_FACT, message, meant(name, known), name)

    def list_of(self, name: str) -> str:
        """Id of a list."""
        known = self._lists()
        if name not in known:
            message = _("daftar `{name}` tidak dikenal", name=name)
            raise StepError(Code.STEP_LIST, message, meant(name, known), name)
        return known[name]

    def _lists(self) -> dict[str, str]:
        lists = self.graph.plan.lists
        return {declared.label: declared.id for declared in lists} | {d.id: d.id for d in lists}

    def outcome(self, name: str) -> Key:
        """Outcome and record: `beasiswa anak ke-2` is of the second record."""
        label, record = numbered(name)
        declared = self.graph.plan.outcomes
        known = {one.label: one.id for one in declared} | {one.id: one.id for one in declared}
        if label not in known:
            shown = [one.label for one in declared if not one.term]
            message = _("hasil `{name}` tidak dikenal", name=label)
            raise StepError(Code.STEP_OUTCOME, message, meant(label, [*shown, *known]), label)
        return known[label], record

    def through(self, name: str) -> str:
        """Id of what may be unregulated, or in conflict: an outcome, a table, or a parameter."""
        params = self.graph.plan.params
        known = {one.label: one.id for one in params} | {one.id: one.id for one in params}
        return known[name] if name in known else self.outcome(name)[0]

    def reading(self, name: str) -> str:
        """Id of a reading (by id or question), or of an uncertain effective date (or its label)."""
        plan = self.graph.plan
        known = {r.question: r.id for r in plan.readings} | {u.label: u.id for u in plan.uncertain}
        known |= {r.id: r.id for r in plan.readings} | {u.id: u.id for u in plan.uncertain}
        if name not in known:
            ids = [*(one.id for one in plan.readings), *(one.id for one in plan.uncertain)]
            message = _("tafsir `{name}` tidak dikenal", name=name)
            raise StepError(Code.STEP_READING, message, meant(name, ids), name)
        return known[name]

    def option(self, reading: str, name: str) -> str:
        """Id of an option of a reading, given its id or label."""
        declared = self.graph.readings.get(reading)
        options = {} if declared is None else {one.id: one.label for one in declared.options}
        found = find_option(name, options)
        if found is not None or plain(name) == UNKNOWN:
            return found or name
        message = _("`{option}` bukan opsi tafsir `{reading}`", option=name, reading=reading)
        raise StepError(Code.STEP_READING, message, meant(name, options), name)

    def place(self, name: str) -> None:
        """Hold that a provision of this name exists."""
        if name.partition(AMENDED)[0] not in self._places:
            message = _("`{place}` tidak ada dalam peraturan ini", place=name)
            raise StepError(Code.STEP_PLACE, message, self._meant_place(name), name)

    @cached_property
    def _places(self) -> dict[str, None]:
        """Every place that a decision may rest on, in the order of the plan."""
        plan = self.graph.plan
        cited = [dated.citation for param in plan.params for dated in param.versions]
        short = [one.short for one in plan.regulations]
        labels = [one.label for one in plan.provisions]
        return dict.fromkeys([*labels, *filter(None, cited), *short])

    def _meant_place(self, name: str) -> str:
        """The nearest place; of a place that has parts, the parts."""
        below = [place for place in self._places if place.startswith(f"{name} ")]
        return meant(name, below or self._places)

    def change(self, name: str) -> str:
        """Id of an uncertain effective date, given the regulation that came into force."""
        known = {one.label.removeprefix(IN_FORCE): one.id for one in self.graph.plan.uncertain}
        wanted = name.removeprefix(IN_FORCE)
        if wanted not in known:
            message = _("mulai berlakunya `{name}` tidak dikenal", name=wanted)
            raise StepError(Code.STEP_READING, message, meant(wanted, known), name)
        return known[wanted]

    def missing(self, name: str) -> Cause:
        """What may be missing: `masa iur`, `daftar anak`, `jenjang pendidikan anak ke-2`."""
        of_list = name.removeprefix("daftar ")
        if name.startswith("daftar ") and of_list in self._lists():
            return Cause(CauseKind.FACT, self._lists()[of_list])
        label, record = numbered(name)
        declared = [f for f in self.graph.plan.facts if (f.list is None) == (record == CASE_LEVEL)]
        known = _by_both(declared)
        if label not in known:
            message = _("fakta `{name}` tidak dikenal", name=name)
            raise StepError(Code.STEP_FACT, message, meant(label, known), name)
        return Cause(CauseKind.FACT, known[label], record)


def numbered(name: str) -> tuple[str, int]:
    """A name and the record it is of, counted from 0: `umur ke-2` is of record 1."""
    label, found, number = name.rpartition(" ke-")
    if found and number.isdigit() and int(number) > 0:
        return label, int(number) - 1
    return name, CASE_LEVEL


def _by_both(facts: list[FactDecl]) -> dict[str, str]:
    return {fact.label: fact.id for fact in facts} | {fact.id: fact.id for fact in facts}
