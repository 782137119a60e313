"""Policies → the statements of all regulations reached, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING

from engine.statements.calculate import Calculation, Fault, Part
from engine.statements.figures import kind_of, read_figure
from engine.statements.model import Statement, Statements
from rules import document
from rules.diagnostics import Code, Finding, Related
from rules.errors import ExpressionError, ValueFormError
from rules.expr import Expression, parse_expression, walk
from rules.expr.ast import Name
from rules.language import _
from rules.nearest import nearest
from rules.nodes import Text
from rules.span import Span
from rules.values import Type, parse_date_range

if TYPE_CHECKING:
    from rules.load import Policies


@dataclass(frozen=True, slots=True)
class _Declared:
    """A statement as written, and where."""

    name: Text
    regulation: document.Regulation
    written: document.Statement


@dataclass
class _Reader:
    """Reads statements in the order in which they follow from one another."""

    declared: dict[str, _Declared] = field(default_factory=dict)
    trees: dict[str, Expression] = field(default_factory=dict)
    found: dict[str, Statement] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)

    def declare(self, one: _Declared) -> None:
        """Note a statement; a second of its name is a finding."""
        first = self.declared.setdefault(str(one.name), one)
        if first is not one:
            message = _("pernyataan `{name}` sudah ada", name=one.name)
            related = (Related(_("yang pertama"), first.name.span),)
            advice = _("ganti salah satu nama itu")
            self.findings.append(
                Finding(Code.BAD_STATEMENT, message, one.name.span, advice, related)
            )

    def all(self) -> None:
        """Every statement whose value can be told."""
        for name, one in self.declared.items():
            if one.written.computed is not None:
                self.parse(name, one.written.computed)
        for name in self.in_order():
            self.read(self.declared[name])

    def parse(self, name: str, text: Text) -> None:
        """The calculation of a statement."""
        try:
            self.trees[name] = parse_expression(text)
        except ExpressionError as error:
            self.report(error.message, text.inside(error.start, error.end), error.help)

    def uses(self, name: str) -> list[str]:
        """The statements that one is computed from, each once."""
        tree = self.trees.get(name)
        found = () if tree is None else (one.id for one in walk(tree) if isinstance(one, Name))
        return list(dict.fromkeys(found))

    def in_order(self) -> list[str]:
        """Names, each after those it follows from; those that go round are told and left out."""
        names = list(self.declared)
        while True:
            graph = {name: [u for u in self.uses(name) if u in names] for name in names}
            try:
                return list(TopologicalSorter(graph).static_order())
            except CycleError as error:
                around = list(reversed(error.args[1]))
                place = self.declared[around[0]].name.span
                message = _("hitungan ini melingkar: {around}", around=" → ".join(around))
                self.report(message, place, _("beri salah satunya `nilai`"))
                names = [name for name in names if name not in around]

    def read(self, one: _Declared) -> None:
        """One statement; nothing if its value cannot be told."""
        written, unit = one.written, str(one.written.unit)
        steps: list[str] = []
        date = self.dated(written.date)
        value = (
            self.stated(written.value, unit)
            if written.value is not None
            else self.computed(one, steps)
        )
        if value is None:
            return
        self.found[str(one.name)] = Statement(
            id=str(one.name),
            regulation=str(one.regulation.citation),
            label=str(written.label),
            value=value,
            kind=kind_of(unit),
            unit=unit,
            mark=str(written.evidence),
            computed=" ".join((written.computed or "").split()),
            steps=tuple(steps),
            uses=tuple(self.uses(str(one.name))),
            date=date,
            said_by=str(written.said_by or ""),
            sources=tuple(map(str, written.sources)),
            note=str(written.note or ""),
            contradicts=tuple(map(str, written.contradicts)),
        )

    def stated(self, text: Text, unit: str) -> Fraction | None:
        """The number that a statement states."""
        try:
            return read_figure(text, unit)
        except ValueFormError as error:
            self.report(error.message, text.span, error.help)
            return None

    def computed(self, one: _Declared, steps: list[str]) -> Fraction | None:
        """The number that follows from other statements, in the unit that is stated."""
        text, tree = one.written.computed, self.trees.get(str(one.name))
        used = self.uses(str(one.name))
        if text is None or tree is None:
            return None
        if any(name in self.declared and name not in self.found for name in used):
            return None
        calculation = Calculation(self.found)
        try:
            part = calculation.whole(tree, kind_of(one.written.unit))
        except Fault as fault:
            place = text.inside(fault.place.start, fault.place.end)
            self.report(fault.message, place, fault.advice)
            return None
        steps += calculation.steps
        return self.in_unit(part, one.written.unit)

    def in_unit(self, part: Part, unit: Text) -> Fraction | None:
        """The number of a part, if it can be in a unit."""
        kind = kind_of(unit)
        told = part.unit if part.unit and kind_of(part.unit) is not Type.SHARE else None
        if part.kind is kind and told in {None, str(unit)}:
            return Fraction(part.number)
        sort = {Type.RUPIAH: "rupiah", Type.SHARE: "persen"}.get(part.kind, _("bilangan"))
        message = _(
            "hitungan ini bersatuan `{found}`, bukan `{unit}`", found=told or sort, unit=unit
        )
        self.report(message, unit.span, _("perbaiki `satuan`, atau hitungannya"))
        return None

    def dated(self, date: Text | None) -> str:
        """A date known to the day, the month or the year; empty after a finding."""
        if date is None:
            return ""
        try:
            parse_date_range(date)
        except ValueFormError as error:
            self.report(error.message, date.span, error.help)
            return ""
        return str(date)

    def link(self) -> None:
        """A contradiction stands at both ends, and between figures that differ."""
        for one in self.declared.values():
            for other in one.written.contradicts:
                self.findings += self.wrong_link(one, other)

    def wrong_link(self, one: _Declared, other: Text) -> Iterator[Finding]:
        """What is wrong with one link."""
        if other not in self.declared:
            near = nearest(other, self.declared)
            advice = _("maksudnya `{near}`?", near=near) if near else None
            message = _("pernyataan `{name}` tidak dikenal", name=other)
            yield Finding(Code.BAD_STATEMENT, message, other.span, advice)
        elif one.name not in self.declared[other].written.contradicts:
            message = _("`{other}` tidak menyebut `{name}` kembali", other=other, name=one.name)
            advice = _("tambahkan `bertentangan_dengan: [{name}]` di sana", name=one.name)
            related = (Related(_("pernyataan itu"), self.declared[other].name.span),)
            yield Finding(Code.NO_CONTRADICTION, message, other.span, advice, related)
        elif one.name in self.found and other in self.found:
            yield from self.alike(self.found[one.name], self.found[other], other.span)

    def alike(self, one: Statement, other: Statement, place: Span) -> Iterator[Finding]:
        """Two figures that do not contradict: equal ones, or ones that cannot be compared."""
        if one.unit != other.unit:
            message = _("satuan `{left}` dan `{right}` berlainan", left=one.unit, right=other.unit)
            yield Finding(Code.NO_CONTRADICTION, message, place, _("hapus tautan ini"))
        elif one.value == other.value:
            message = _(
                "`{name}` dan `{other}` sama besar: {shown}",
                name=one.id,
                other=other.id,
                shown=one.shown,
            )
            yield Finding(Code.NO_CONTRADICTION, message, place, _("hapus tautan ini"))

    def report(self, message: str, place: Span, advice: str | None = None) -> None:
        """Add a finding."""
        self.findings.append(Finding(Code.BAD_STATEMENT, message, place, advice))


def state(policies: Policies) -> Statements:
    """The statements of a regulation and of all it rests on, its own first."""
    reader = _Reader()
    for regulation in policies.regulations.values():
        for name, written in regulation.statements.items():
            reader.declare(_Declared(name, regulation, written))
    reader.all()
    reader.link()
    found = {name: reader.found[name] for name in reader.declared if name in reader.found}
    return Statements(found, tuple(reader.findings))
