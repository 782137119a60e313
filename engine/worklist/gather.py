"""Policies → the worklist of a regulation and of all that it reaches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from engine.plan import Mark, Plan, Version
from engine.planning import gather
from engine.planning.assemble import assemble
from engine.planning.draft import Draft, ReadingDraft
from engine.planning.draft import Place as Stands
from engine.planning.targets import read_target
from engine.statements import Statements, state
from engine.worklist.model import Choice, Item, Kind, Place, Worklist
from engine.worklist.reach import Reach
from engine.worklist.settling import Settling, label_of
from rules import document
from rules.diagnostics import PolicyError
from rules.language import N_, _
from rules.nodes import Text
from rules.values import Type, format_value

if TYPE_CHECKING:
    from rules.load import Policies

WEAK: Final = (Mark.DOUBTFUL, Mark.GAP)
CHECKED: Final = N_("periksa pada naskahnya, lalu tulis `bukti: A`, atau perbaiki isinya")
SORTS: Final = {
    "kekosongan": Kind.GAP,
    "pertentangan_sumber": Kind.CONFLICT,
    "belum_terlihat": Kind.UNSEEN,
}


@dataclass(frozen=True)
class _Gatherer:
    """Reads the items of one plan."""

    draft: Draft
    plan: Plan

    @cached_property
    def reach(self) -> Reach:
        """What each name reaches."""
        return Reach(self.plan)

    @cached_property
    def settling(self) -> Settling:
        """How articles are named and follow one another."""
        return Settling(tuple(self.draft.policies.regulations.values()))

    @cached_property
    def statements(self) -> Statements:
        """The figures that doubts may be about."""
        return state(self.draft.policies)

    def items(self) -> Iterator[Item]:
        """Every item; the order among them is that of the places."""
        for reading in self.draft.readings.values():
            yield self.reading(reading)
        for regulation in self.draft.policies.regulations.values():
            for name, doubt in regulation.doubts.items():
                yield self.doubt(str(name), doubt, regulation)
            yield from self.unwritten(regulation)
            yield from self.marked(regulation)
        for change in self.plan.uncertain:
            yield self.change(change.id)

    def reading(self, draft: ReadingDraft) -> Item:
        """Doubtful words, open or settled."""
        declared, chosen = draft.declared, draft.declared.chosen
        regulation, stands, label = self.where(draft.home)
        provisions, outcomes = self.reach.of_reading(draft.id)
        options = [str(name) for name in declared.options]
        return Item(
            kind=Kind.OPEN if chosen is None else Kind.CHOSEN,
            id=draft.id,
            question=str(declared.issue),
            place=self.settling.of(str(declared.settlement or ""), regulation, stands),
            home=label,
            file=draft.name.span.file,
            choices=tuple(
                Choice(str(name), str(one.label or name), str(one.reason))
                for name, one in declared.options.items()
            ),
            chosen="" if chosen is None else str(chosen.option),
            reason="" if chosen is None else str(chosen.reason),
            settlement=str(declared.settlement or ""),
            sources=tuple(map(str, declared.sources)),
            provisions=provisions,
            outcomes=outcomes,
            write=() if chosen else _choosing(draft.id, options),
        )

    def where(self, home: str) -> tuple[document.Regulation, str, str]:
        """The regulation of a home, the article in it (empty for all of it), and its label."""
        name, _colon, key = home.partition(":")
        regulation = self.draft.policies.regulations[name]
        pasal = next((one for one in regulation.pasal if one.key == key.partition("(")[0]), None)
        if not key or pasal is None:
            return regulation, "", str(regulation.citation)
        return regulation, label_of(pasal), self.draft.provisions[home].label

    def doubt(self, name: str, doubt: document.Doubt, regulation: document.Regulation) -> Item:
        """A matter that no reading can settle."""
        touched = [pair for one in doubt.touches for pair in self.touched(one, regulation)]
        return Item(
            kind=SORTS[str(doubt.sort)],
            id=name,
            question=str(doubt.issue),
            place=self.settling.of(str(doubt.settlement), regulation, ""),
            home=str(regulation.citation),
            file=doubt.span.file,
            consequence=str(doubt.consequence),
            settlement=str(doubt.settlement),
            sources=tuple(map(str, doubt.sources)),
            provisions=tuple(str(one) for one in doubt.touches if " " in one),
            outcomes=tuple(dict.fromkeys(touched)),
            statements=tuple(
                (str(one), self.statements.found[one].shown)
                for one in doubt.touches
                if one in self.statements.found
            ),
        )

    def touched(self, one: Text, regulation: document.Regulation) -> tuple[tuple[str, str], ...]:
        """The outcomes that rest on what a doubt touches."""
        if " " not in one:
            return self.reach.of_name(str(one))
        top = Stands(next(iter(self.plan.provisions)), regulation, ("", ""), ())
        target = read_target(one, top, replace(self.draft, findings=[]))
        return () if target is None else self.reach.of_place(target.prefix)

    def unwritten(self, regulation: document.Regulation) -> Iterator[Item]:
        """Provisions that are not yet written as rules."""
        for pasal in regulation.pasal:
            for one in pasal.ayat or (pasal,):
                if one.open is None:
                    continue
                key = f"{regulation.id}:{pasal.key}"
                key += f"({one.number})" if isinstance(one, document.Ayat) else ""
                yield Item(
                    kind=Kind.UNWRITTEN,
                    id=key,
                    question=str(one.text or one.open),
                    place=self.settling.at(regulation, label_of(pasal)),
                    home=self.draft.provisions[key].label,
                    file=one.span.file,
                    consequence=str(one.open),
                    settlement=_("tulis aturannya, atau `non_normatif: ya`"),
                )

    def marked(self, regulation: document.Regulation) -> Iterator[Item]:
        """Provisions, rows and values of parameters that are doubtful by their marks."""
        for pasal in regulation.pasal:
            for one in pasal.ayat or (pasal,):
                key = f"{regulation.id}:{pasal.key}"
                key += f"({one.number})" if isinstance(one, document.Ayat) else ""
                yield from self.marked_rules(key, self.settling.at(regulation, label_of(pasal)))
        whole = self.settling.at(regulation, "")
        for name, table in regulation.tables.items():
            yield from self.marked_rows(str(name), table, regulation, whole)
        for name, parameter in regulation.parameters.items():
            yield from self.marked_values(str(name), parameter, regulation, whole)

    def marked_rules(self, provision: str, place: Place) -> Iterator[Item]:
        """A provision with a rule that is marked B- or GAP."""
        rules = self.reach.rules_by_provision.get(provision, ())
        weak = [rule for rule in rules if _weakest(rule.mark, rule.versions) in WEAK]
        if weak:
            marks = {_weakest(rule.mark, rule.versions) for rule in weak}
            found = self.draft.provisions[provision]
            yield Item(
                kind=Kind.MARK,
                id=provision,
                question=found.text or found.label,
                place=place,
                home=found.label,
                file=self.draft.spans[f"tempat:{provision}"].file,
                provisions=(found.label,),
                outcomes=self.reach.outcomes_of_rules(weak),
                settlement=_(CHECKED),
                mark=", ".join(mark for mark in WEAK if mark in marks),
            )

    def marked_rows(
        self, name: str, table: document.Table, regulation: document.Regulation, place: Place
    ) -> Iterator[Item]:
        """A table with rows that are marked B- or GAP."""
        inherited = table.evidence or regulation.evidence
        rows = [
            (number, row)
            for number, row in enumerate(table.rows, start=1)
            if str(row.evidence or inherited) in WEAK
        ]
        if rows:
            notes = dict.fromkeys(str(row.note) for _number, row in rows if row.note)
            yield Item(
                kind=Kind.MARK,
                id=f"{regulation.id}:tabel-{name}",
                question=_(
                    "tabel {label}: baris {rows}",
                    label=table.label or name,
                    rows=_spans([number for number, _row in rows]),
                ),
                place=place,
                home=str(regulation.citation),
                file=rows[0][1].span.file,
                consequence="; ".join(notes),
                outcomes=self.reach.of_name(name),
                settlement=_(CHECKED),
                mark=_marks(str(row.evidence or inherited) for _number, row in rows),
            )

    def marked_values(
        self,
        name: str,
        parameter: document.Parameter,
        regulation: document.Regulation,
        place: Place,
    ) -> Iterator[Item]:
        """A parameter with values that are marked B- or GAP."""
        values = [
            dated
            for dated in parameter.values
            if str(dated.evidence or regulation.evidence) in WEAK
        ]
        if values:
            notes = dict.fromkeys(str(one.note) for one in values if one.note)
            yield Item(
                kind=Kind.MARK,
                id=f"{regulation.id}:parameter-{name}",
                question=_(
                    "parameter {label}: {values}",
                    label=parameter.label,
                    values=", ".join(str(one.value) for one in values),
                ),
                place=place,
                home=str(regulation.citation),
                file=values[0].span.file,
                consequence="; ".join(notes),
                outcomes=self.reach.of_param(name),
                settlement=_(CHECKED),
                mark=_marks(str(one.evidence or regulation.evidence) for one in values),
            )

    def change(self, name: str) -> Item:
        """An effective date that is known only to lie between two days."""
        change = next(one for one in self.plan.uncertain if one.id == name)
        provisions, outcomes = self.reach.of_change(name)
        amender = change.label.removeprefix("mulai berlaku ")
        days = [format_value(day, Type.DATE) for day in (change.earliest, change.latest)]
        home = self.amended(name)
        return Item(
            kind=Kind.DATE,
            id=name,
            question=_(
                "{label}: antara {first} dan {last}",
                label=change.label,
                first=days[0],
                last=days[1],
            ),
            place=self.settling.at(home, ""),
            home=str(home.citation),
            provisions=provisions,
            outcomes=outcomes,
            settlement=_("lihat tanggal pengundangannya, lalu tulis `mulai: ...` tanpa `antara`"),
            write=(f"mulai_berlaku: {{{amender}: {_iso(change.earliest)}}}",),
        )

    def amended(self, change: str) -> document.Regulation:
        """The regulation whose provisions or parameters an uncertain date concerns."""
        for rule in self.plan.rules:
            if any(change in {one.starts_with, one.ends_before} for one in rule.versions):
                return self.draft.policies.regulations[rule.provision.partition(":")[0]]
        for param in self.plan.params:
            if any(
                change in {one.version.starts_with, one.version.ends_before}
                for one in param.versions
            ):
                return self.draft.policies.regulations[param.regulation]
        return next(iter(self.draft.policies.regulations.values()))


def _weakest(mark: Mark, versions: tuple[Version, ...]) -> Mark:
    """The mark of a rule, or the weakest of its versions."""
    return max((one.mark for one in versions), key=lambda one: one.weakness, default=mark)


def _marks(found: Iterator[str]) -> str:
    present = set(found)
    return ", ".join(mark for mark in WEAK if mark in present)


def _spans(numbers: list[int]) -> str:
    """`2–21, 30` for the numbers in between."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in found)


def _choosing(reading: str, options: list[str]) -> tuple[str, ...]:
    """The line that chooses in the policy, and the one that chooses in a case."""
    return (
        f"dipilih: {{opsi: {options[0]}, alasan: …, oleh: …}}",
        f"tafsir: {{{reading}: {options[0]}}}",
    )


def _iso(day: int) -> str:
    return date.fromordinal(day).isoformat()


def worklist(policies: Policies) -> Worklist:
    """The worklist of a regulation. Raises `PolicyError` if it cannot be decided by."""
    draft = gather(policies)
    if draft.findings:
        raise PolicyError(draft.findings, policies.sources)
    items = list(_Gatherer(draft, assemble(draft)).items())
    kinds = list(Kind)
    items.sort(key=lambda item: (item.place, kinds.index(item.kind)))
    return Worklist(policies.regulation, tuple(items))
