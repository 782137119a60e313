"""Rows of tables that are looked up → rules of their hidden outcomes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from engine.nodes import Always, And, Condition, Tested
from engine.plan import Provision
from engine.planning.amounts import read_text
from engine.planning.conditions import read_by_reading, read_tests
from engine.planning.draft import Draft, Lookup, RuleDraft, type_of
from engine.planning.effect import mark_of
from engine.planning.lookup import table_scope, use
from engine.planning.results import read_result
from engine.planning.scope import lists_in, parse
from engine.planning.typed import NUMERIC, Typed
from rules import document
from rules.diagnostics import Code
from rules.language import _

MOST_ROWS: Final = 1_000
"""Rows of one table, each of which may have to be compared with every other."""
MOST_IN_ORDER: Final = 200
"""The same for `pertama`, where each row waits for all those before it."""


def fill_tables(draft: Draft) -> None:
    """Rows of every look-up, and of tables that nothing looks up, to check them."""
    done: set[str] = set()
    _use_the_unused(draft)
    while len(done) < len(draft.lookups):
        for lookup in [one for one in draft.lookups.values() if one.id not in done]:
            done.add(lookup.id)
            _Rows(draft, lookup).all()


def _use_the_unused(draft: Draft) -> None:
    used = {str(lookup.declared.name) for lookup in draft.lookups.values()}
    for name, declared in draft.tables.items():
        if name in used:
            continue
        columns = list(declared.content.inputs.values())
        scope = table_scope(declared, draft, None)
        trees = [tree for column in columns if (tree := parse(column, scope)) is not None]
        lists = {found for tree in trees for found in lists_in(tree, draft)}
        list_id = lists.pop() if len(lists) == 1 else None
        inner = replace(scope, list=list_id)
        subjects = [read_text(column, inner, tested=True) for column in columns]
        found = tuple(subject for subject in subjects if subject is not None)
        if len(found) == len(columns):
            use(Lookup(declared, "", found, list_id), draft)


class _Rows:
    """The rows of one look-up."""

    def __init__(self, draft: Draft, lookup: Lookup) -> None:
        self.draft = draft
        self.lookup = lookup
        self.table = lookup.declared.content
        self.regulation = lookup.declared.regulation
        self.scope = table_scope(lookup.declared, draft, lookup.list)
        self.outcome = draft.outcomes[lookup.id]
        name = lookup.declared.name
        self.place = f"{self.regulation.id}:tabel-{name}"
        label = draft.citation(self.regulation, str(self.table.label or f"tabel {name}"))
        reconstructed = self.regulation.wording == "rekonstruksi"
        draft.provisions.setdefault(
            self.place,
            Provision(self.place, str(self.regulation.id), label, "", reconstructed),
        )

    def all(self) -> None:
        """A rule for each row; of the first that fits, later rows yield to earlier ones."""
        output = self.table.output.kind
        if self.outcome.outcome.collect and type_of(output) not in NUMERIC:
            message = _("nilai `{output}` tidak dapat dijumlahkan", output=output)
            advice = _("pakai kebijakan lain, atau jenis yang berupa jumlah")
            self.draft.report(Code.WRONG_TYPE, message, output.span, advice)
        most = MOST_IN_ORDER if self.table.policy == "pertama" else MOST_ROWS
        if len(self.table.rows) > most:
            message = _("tabel ini lebih panjang dari {most} baris", most=most)
            advice = _("bagi menjadi beberapa tabel, masing-masing dengan syaratnya sendiri")
            self.draft.report(Code.BAD_TABLE, message, self.table.rows[most].span, advice)
        earlier: list[str] = []
        for number, row in enumerate(self.table.rows[:most], start=1):
            rule = self.rule(number, row)
            if rule is None:
                continue
            if self.table.policy == "pertama":
                rule.exceptions = dict.fromkeys(earlier)
            earlier.append(rule.id)
        if self.table.if_empty is not None and not self.outcome.outcome.collect:
            self.otherwise()

    def rule(self, number: int, row: document.Row) -> RuleDraft | None:
        """The rule of one row."""
        condition = self.condition(row)
        value = read_result(row.then, self.outcome.outcome, self.scope, row.span)
        if condition is None or value is None:
            return None
        rule = RuleDraft(
            id=f"{self.place}{self.lookup.suffix}#{number}",
            outcome=self.lookup.id,
            provision=self.place,
            regulation=self.regulation,
            span=row.span,
            condition=condition,
            value=value,
            mark=mark_of(row.evidence, self.table.evidence, self.regulation.evidence),
            item=(self.place, number),
            letter=str(row.letter or ""),
            list=self.lookup.list,
        )
        return self.file(rule)

    def condition(self, row: document.Row) -> Condition | None:
        """Every column passes its cell."""
        cells = [
            self.cell(cell, subject)
            for column, subject in zip(self.table.inputs, self.lookup.subjects, strict=True)
            if (cell := row.tests.get(column)) is not None
        ]
        found = [one for one in cells if one is not None]
        if len(found) < len(cells):
            return None
        if not found:
            return Always()
        return found[0] if len(found) == 1 else And(tuple(found))

    def cell(self, cell: document.Test, subject: Typed) -> Condition | None:
        """The test of one cell."""
        if isinstance(cell, document.FromReading):
            return read_by_reading(cell.reading, subject, self.scope)
        test = read_tests(cell, subject, self.scope)
        return None if test is None else Tested(subject.expr, test)

    def otherwise(self) -> None:
        """`bila_kosong` of a table whose rows do not add up: what holds if no row does."""
        value = read_result(self.table.if_empty, self.outcome.outcome, self.scope, self.table.span)
        if value is None:
            return
        rule = RuleDraft(
            id=f"{self.place}{self.lookup.suffix}#kosong",
            outcome=self.lookup.id,
            provision=self.place,
            regulation=self.regulation,
            span=self.table.span,
            condition=Always(),
            value=value,
            mark=mark_of(self.table.evidence, self.regulation.evidence),
            item=(self.place, 0),
            list=self.lookup.list,
            closing=True,
        )
        self.outcome.closing = self.file(rule)

    def file(self, rule: RuleDraft) -> RuleDraft:
        """Add a rule to the hidden outcome."""
        self.draft.rules[rule.id] = rule
        self.outcome.rules.append(rule.id)
        return rule
