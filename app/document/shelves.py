"""Parameters, tables and readings → where the page shows each, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from app.document.context import TABLE, Context, Unit
from app.document.links import Home, anchor
from app.document.views import (
    OptionView,
    ParameterView,
    ReadingView,
    RowView,
    Shelf,
    TableView,
    ValueView,
)
from engine.graph import Uses
from engine.plan import Param, Reading, Rule
from engine.prose import TableProse, tables_of, told_span
from rules import document
from rules.language import _
from rules.values import Type


@dataclass(frozen=True)
class Shelves:
    """Each is shown in the regulation that declares it, with the first unit that uses it there.

    What nothing there uses stands at the end of that regulation.
    """

    context: Context

    def of_unit(self, unit: Unit) -> Shelf:
        """What is shown with a unit."""
        return self._shelf(unit.id, str(unit.regulation.id))

    def of_rest(self, regulation: document.Regulation) -> Shelf:
        """What is shown at the end of a regulation."""
        return self._shelf(str(regulation.id), str(regulation.id))

    def _shelf(self, place: str, regulation: str) -> Shelf:
        names = [name for name, home in self._homes.items() if home == place]
        graph, home = self.context.graph, Home(regulation, place.partition(":")[2].split("(")[0])
        return Shelf(
            tuple(self._parameter(graph.params[n], home) for n in names if n in graph.params),
            tuple(self._table(self._tables[n], home) for n in names if n in self._tables),
            tuple(self._reading(graph.readings[n], home) for n in names if n in graph.readings),
        )

    # -------------------------------------------------------- where each is shown

    @cached_property
    def _tables(self) -> dict[str, TableProse]:
        return {one.id: one for one in tables_of(self.context.graph, self.context.names.mark)}

    @cached_property
    def _homes(self) -> dict[str, str]:
        """Id of a parameter, a table or a reading, and the place that shows it."""
        declared = dict(self._declared())
        found: dict[str, str] = {}
        for unit in self.context.units:
            for name in self._used(unit):
                if declared.get(name) == str(unit.regulation.id):
                    found.setdefault(name, unit.id)
        return {name: found.get(name, home) for name, home in declared.items()}

    def _declared(self) -> Iterator[tuple[str, str]]:
        plan = self.context.plan
        yield from ((one.id, one.regulation) for one in plan.params)
        tables = (one for one in plan.outcomes if one.id.startswith(TABLE) and one.rules)
        yield from ((one.id, one.regulation) for one in tables)
        yield from ((name, regulation) for name, (regulation, _reading) in self._written.items())

    @cached_property
    def _written(self) -> dict[str, tuple[str, document.Reading]]:
        """Readings as their files have them, in the order of planning, and their regulation."""
        written = [
            (str(regulation.id), reading)
            for regulation in self.context.policies.regulations.values()
            for reading in _readings(regulation)
        ]
        ids = [reading.id for reading in self.context.plan.readings]
        return dict(zip(ids, written, strict=True))

    def _used(self, unit: Unit) -> Iterator[str]:
        """What the rules of a unit use, and the readings that stand in it."""
        pasal = unit.id.partition("(")[0]
        for reading in self.context.plan.readings:
            if reading.provision in (unit.id, pasal):
                yield reading.id
        for rule in self.context.rules_of(unit):
            yield from self._used_by(rule)

    def _used_by(self, rule: Rule) -> Iterator[str]:
        uses: Uses = self.context.graph.uses[rule.id]
        yield from sorted(name for name, _reference in uses.params)
        yield from sorted(uses.readings)
        for outcome in sorted(uses.outcomes):
            if outcome.startswith(TABLE):
                yield outcome
                for row in self.context.graph.rules_of(outcome):
                    yield from self._used_by(row)

    # -------------------------------------------------------- how each is shown

    def _parameter(self, param: Param, home: Home) -> ParameterView:
        references = sorted(
            reference
            for uses in self.context.graph.uses.values()
            for name, reference in uses.params
            if name == param.id
        )
        facts = self.context.graph.facts
        kind = facts[references[0]].type if references else Type.DATE
        labels = dict.fromkeys(facts[name].label for name in references)
        return ParameterView(
            anchor=self.context.names.targets[param.id],
            label=param.label,
            reference=", ".join(labels),
            values=tuple(self._values(param, kind, home)),
        )

    def _values(self, param: Param, kind: Type, home: Home) -> Iterator[ValueView]:
        written = self.context.policies.regulations[param.regulation].parameters
        notes = {str(name): [one.note for one in each.values] for name, each in written.items()}
        wording = self.context.reader.wording
        for index, dated in enumerate(param.versions):
            note = notes.get(param.id, [])[index : index + 1]
            yield ValueView(
                value=wording.value(dated.value, param.type),
                span=told_span(dated.version, kind, wording),
                basis=self.context.html(dated.citation, Home(param.regulation, home.pasal)),
                mark=dated.version.mark.value,
                note=str(note[0] or "") if note else "",
            )

    def _table(self, table: TableProse, home: Home) -> TableView:
        name = table.provision.partition(":tabel-")[2]
        regulation = self.context.policies.regulations[table.provision.partition(":")[0]]
        written = next(one for key, one in regulation.tables.items() if key == name)
        notes = [str(row.note or "") for row in written.rows]
        return TableView(
            anchor=anchor(table.id),
            label=self.context.graph.outcomes[table.id].label,
            policy=table.policy,
            columns=tuple(self.context.html(column, home) for column in table.columns),
            rows=tuple(
                RowView(
                    tuple(self.context.html(cell, home) for cell in row.cells),
                    self.context.html(row.value, home),
                    row.mark.value,
                    note,
                )
                for row, note in zip(table.rows, notes, strict=True)
            ),
            empty=table.empty,
        )

    def _reading(self, reading: Reading, home: Home) -> ReadingView:
        _regulation, written = self._written[reading.id]
        return ReadingView(
            anchor=self.context.names.targets[reading.id],
            number=self.context.numbers[reading.id],
            question=self.context.html(reading.question, home),
            options=tuple(
                OptionView(
                    self.context.html(option.label or option.id, home),
                    self.context.html(option.reason, home),
                    option.id == reading.chosen,
                )
                for option in reading.options
            ),
            choice=_choice(written.chosen),
            settlement=self.context.html(str(written.settlement or ""), home),
            sources=tuple(map(str, written.sources)),
        )


def _choice(chosen: document.ChosenOption | None) -> str:
    """Why the reading was chosen that is marked as chosen, and by whom."""
    if chosen is None:
        return ""
    if chosen.by is None:
        return _("Dipilih dalam peraturan, karena: {reason}", reason=str(chosen.reason))
    by, reason = str(chosen.by), str(chosen.reason)
    return _("Dipilih oleh {by}, karena: {reason}", by=by, reason=reason)


def _readings(regulation: document.Regulation) -> Iterator[document.Reading]:
    yield from regulation.readings.values()
    for pasal in regulation.pasal:
        yield from pasal.readings.values()
        for ayat in pasal.ayat:
            yield from ayat.readings.values()
