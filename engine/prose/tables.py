"""Rows of a table that rules look up → its columns and cells in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.graph import Graph
from engine.nodes import And, ByReading, Condition, Const, Tested
from engine.plan import Mark, Outcome, Rule
from engine.prose.words import FullWording, MarkLabel, unmarked
from rules.language import N_, _

_TABLE = "tabel:"
_POLICIES = {
    "unik": N_("paling banyak satu baris yang cocok"),
    "pertama": N_("dibaca dari atas; baris pertama yang cocok berlaku"),
    "sembarang": N_("beberapa baris boleh cocok, asal isinya sama"),
    "kumpul_jumlah": N_("isi semua baris yang cocok dijumlahkan"),
}


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one row (empty: any value), what it gives, and its evidence mark."""

    cells: tuple[str, ...]
    value: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class TableProse:
    """A table of the law as it is looked up: `policy` says which rows count."""

    id: str
    provision: str
    label: str
    policy: str
    columns: tuple[str, ...]
    rows: tuple[TableRow, ...]
    empty: str = ""


def tables_of(graph: Graph, mark: MarkLabel = unmarked) -> Iterator[TableProse]:
    """Every table of a plan, each way it is looked up."""
    wording = FullWording(graph, mark)
    for outcome in graph.plan.outcomes:
        if outcome.id.startswith(_TABLE) and outcome.rules:
            yield _table(graph, outcome, wording)


def policy_words(policy: str) -> str:
    """What the hit policy of a table means."""
    return _(_POLICIES[policy])


def _table(graph: Graph, outcome: Outcome, wording: FullWording) -> TableProse:
    every = [graph.rules[name] for name in outcome.rules]
    rows = [rule for rule in every if not rule.closing]
    cells = [dict(_cells(rule.condition, wording)) for rule in rows]
    columns = tuple(dict.fromkeys(column for row in cells for column in row))
    closing = next((rule for rule in every if rule.closing), None)
    empty = outcome.empty if closing is None else None
    return TableProse(
        id=outcome.id,
        provision=every[0].provision,
        label=wording.label(outcome.id),
        policy=policy_words(_policy(outcome, rows)),
        columns=columns,
        rows=tuple(
            TableRow(
                tuple(row.get(column, "") for column in columns),
                _given(rule, outcome, wording),
                rule.mark,
            )
            for rule, row in zip(rows, cells, strict=True)
        ),
        empty=_given(closing, outcome, wording)
        if closing is not None
        else ""
        if empty is None
        else wording.value(empty, outcome.type, outcome.id),
    )


def _policy(outcome: Outcome, rows: list[Rule]) -> str:
    if outcome.collect:
        return "kumpul_jumlah"
    own = set(outcome.rules)
    return "pertama" if any(own & set(rule.exceptions) for rule in rows) else "unik"


def _cells(node: Condition, wording: FullWording) -> Iterator[tuple[str, str]]:
    """Column and cell of each test of a row."""
    match node:
        case And(items):
            for item in items:
                yield from _cells(item, wording)
        case Tested(subject, test):
            yield wording.expression(subject), wording.test(test, subject)
        case ByReading(_, options) if options and isinstance(options[0][1], Tested):
            yield wording.expression(options[0][1].subject), wording.condition(node)
        case _:
            return


def _given(rule: Rule, outcome: Outcome, wording: FullWording) -> str:
    if isinstance(rule.value, Const):
        return wording.value(rule.value.value, outcome.type, outcome.id)
    return wording.expression(rule.value)
