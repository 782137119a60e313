"""Names and values of a plan → words."""

from __future__ import annotations

from fractions import Fraction

from engine.decision import CASE_LEVEL, Cause, Known, Operand, Ranged
from engine.graph import Graph
from engine.nodes import (
    Binary,
    BinaryOp,
    Call,
    Const,
    Count,
    Expr,
    FactRef,
    Function,
    OutcomeRef,
    ParamRef,
    ReadingValue,
    Sum,
    Tiered,
)
from rules.language import N_, _
from rules.values import Special, Type, Value, format_value

UNKNOWN = N_("belum diketahui")
WITHHELD = N_("diisi (isinya tidak ditampilkan)")
"""In place of the value of a text fact, which may be a name."""
_FACTORS = (Type.INTEGER, Type.SHARE)
_RESULTS = {
    Function.AGE_YEARS: Type.PERIOD_MONTHS,
    Function.MONTHS_BETWEEN: Type.PERIOD_MONTHS,
    Function.DAYS_BETWEEN: Type.DAYS,
    Function.MONTH_OF: Type.MONTH,
    Function.ADD_MONTHS: Type.DATE,
    Function.ADD_DAYS: Type.DATE,
    Function.ADD_WORKING_DAYS: Type.DATE,
    Function.MONTH_START: Type.DATE,
    Function.MONTH_END: Type.DATE,
}


class Names:
    """Words for what a plan names, by its labels."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._lists = {declared.id: declared.label for declared in graph.plan.lists}
        self._options = {
            name: dict(options)
            for name, options in (
                *((fact.id, fact.options) for fact in graph.plan.facts),
                *((outcome.id, outcome.options) for outcome in graph.plan.outcomes),
            )
        }

    def label(self, name: str) -> str:
        """The label of a fact, an outcome, a parameter, a list, a reading or a change of law."""
        graph = self.graph
        for declared in (graph.facts, graph.outcomes, graph.params, graph.uncertain):
            if name in declared:
                return declared[name].label or name
        if name in self._lists:
            return _("daftar {list}", list=self._lists[name])
        return graph.readings[name].question if name in graph.readings else name

    def of_list(self, name: str) -> str:
        """The label of one record of a list."""
        return self._lists[name]

    def change(self, name: str) -> str:
        """What changes at an uncertain effective date: its label without `mulai berlaku`."""
        return self.label(name).removeprefix("mulai berlaku").strip() or name

    def cause(self, cause: Cause) -> str:
        """A cause by its label, with the record it belongs to."""
        where = "" if cause.record == CASE_LEVEL else _(" (ke-{number})", number=cause.record + 1)
        return f"{self.label(cause.name)}{where}"

    def type_of(self, node: Expr) -> Type:
        """The type of an expression."""
        match node:
            case Const(kind):
                return kind
            case FactRef(fact):
                return self.graph.facts[fact].type
            case OutcomeRef(outcome):
                return self.graph.outcomes[outcome].type
            case ParamRef(param):
                return self.graph.params[param].type
            case ReadingValue(_, options):
                return self.type_of(options[0][1])
            case Sum(_, _, amount):
                return self.type_of(amount)
            case Tiered(_, base):
                return self.type_of(base)
            case Binary(op, left, right):
                return _combined(op, self.type_of(left), self.type_of(right))
            case Call(function, args):
                return _RESULTS.get(function) or self.type_of(args[0])
            case Count():
                return Type.INTEGER

    def value(self, value: Value, kind: Type, of: str = "") -> str:
        """A value as people read it; a choice by its label in the fact or outcome `of`."""
        if isinstance(value, str):
            return _(WITHHELD) if kind is Type.TEXT else self._options.get(of, {}).get(value, value)
        if isinstance(value, Special) or not isinstance(value, Fraction) or kind is Type.SHARE:
            return format_value(value, kind)
        return format_value(int(value) if value.denominator == 1 else value, kind)

    def operand(self, operand: Operand, node: Expr) -> str:
        """What is known of the value of an expression."""
        kind = self.type_of(node)
        match operand:
            case Known(value):
                return self.value(value, kind, name_of(node))
            case Ranged(None, None, _):
                return _(UNKNOWN)
            case Ranged(None, int(high), _):
                return _("paling tinggi {limit}", limit=format_value(high, kind))
            case Ranged(int(low), None, _):
                return _("paling rendah {limit}", limit=format_value(low, kind))
            case Ranged(int(low), int(high), _):
                limits = (format_value(low, kind), format_value(high, kind))
                return _("antara {low} dan {high}", low=limits[0], high=limits[1])
            case _:
                return _(UNKNOWN)


def _combined(op: BinaryOp, left: Type, right: Type) -> Type:
    """The type of a calculation: a share of money is money, money by money is a number."""
    if op is BinaryOp.DIVIDE:
        return Type.INTEGER if left is right else left
    if op is BinaryOp.MULTIPLY:
        return right if left in _FACTORS else left
    return next((kind for kind in (left, right) if kind not in _FACTORS), left)


def name_of(node: Expr) -> str:
    """The fact or outcome an expression is, or nothing."""
    match node:
        case FactRef(name) | OutcomeRef(name):
            return name
        case _:
            return ""
