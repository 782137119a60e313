"""Plan nodes → Indonesian words."""

from __future__ import annotations

from fractions import Fraction

from engine.decision import CASE_LEVEL, Cause, Known, Operand, Ranged
from engine.graph import Graph
from engine.plan import (
    Always,
    And,
    Between,
    Binary,
    BinaryOp,
    ByReading,
    Call,
    Chosen,
    Condition,
    Const,
    Count,
    Either,
    Expr,
    FactRef,
    IsNotDue,
    IsUnregulated,
    Negated,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    ParamRef,
    Present,
    Quantified,
    ReadingValue,
    Sum,
    Tested,
    Tiered,
    UnaryTest,
)
from rules.values import Special, Type, Value, format_value

_SIGNS = {
    BinaryOp.ADD: "ditambah",
    BinaryOp.SUBTRACT: "dikurangi",
    BinaryOp.MULTIPLY: "dikali",
    BinaryOp.DIVIDE: "dibagi",
}
_DATES = (Type.DATE, Type.MONTH)


class Wording:
    """Words for what a plan names, by its labels."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self._options = {
            name: dict(options)
            for name, options in (
                *((fact.id, fact.options) for fact in graph.plan.facts),
                *((outcome.id, outcome.options) for outcome in graph.plan.outcomes),
            )
        }

    # -------------------------------------------------------- names and values

    def label(self, name: str) -> str:
        """The label of a fact, an outcome, a parameter, a list or a reading."""
        graph = self.graph
        for declared in (graph.facts, graph.outcomes, graph.params):
            if name in declared:
                return declared[name].label or name
        lists = {declared.id: declared.label for declared in graph.plan.lists}
        if name in lists:
            return f"daftar {lists[name]}"
        return graph.readings[name].question if name in graph.readings else name

    def cause(self, cause: Cause) -> str:
        """A cause by its label, with the record it belongs to."""
        where = "" if cause.record == CASE_LEVEL else f" (ke-{cause.record + 1})"
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
            case Binary(_, left, right):
                return self._joint(left, right)
            case Call(_, args):
                return self._of_call(node, args)
            case Count():
                return Type.INTEGER

    def _joint(self, left: Expr, right: Expr) -> Type:
        kinds = (self.type_of(left), self.type_of(right))
        return next((k for k in kinds if k not in (Type.INTEGER, Type.SHARE)), kinds[0])

    def _of_call(self, node: Call, args: tuple[Expr, ...]) -> Type:
        results = {
            "usia_tahun": Type.PERIOD_MONTHS,
            "bulan_antara": Type.PERIOD_MONTHS,
            "hari_antara": Type.DAYS,
            "bulan_dari": Type.MONTH,
            "tambah_bulan": Type.DATE,
            "tambah_hari": Type.DATE,
            "tambah_hari_kerja": Type.DATE,
            "awal_bulan": Type.DATE,
            "akhir_bulan": Type.DATE,
        }
        return results.get(node.function.value) or self.type_of(args[0])

    def value(self, value: Value, kind: Type, of: str = "") -> str:
        """A value as people read it; a choice by its label in the fact or outcome `of`."""
        if isinstance(value, str):
            return self._options.get(of, {}).get(value, value)
        if isinstance(value, Special) or not isinstance(value, Fraction) or kind is Type.SHARE:
            return format_value(value, kind)
        if value.denominator == 1:
            return format_value(int(value), kind)
        return str(value)

    def operand(self, operand: Operand, node: Expr) -> str:
        """What is known of the value of an expression."""
        kind = self.type_of(node)
        match operand:
            case Known(value):
                return self.value(value, kind, _name_of(node))
            case Ranged(low, high, _):
                ends = [None if end is None else format_value(end, kind) for end in (low, high)]
                return f"{ends[0] or '…'} sampai {ends[1] or '…'}"
            case _:
                return "belum diketahui"

    # -------------------------------------------------------- expressions

    def expression(self, node: Expr) -> str:
        """An expression in words."""
        match node:
            case Const(kind, value):
                return self.value(value, kind)
            case FactRef(name) | OutcomeRef(name) | ParamRef(name):
                return self.label(name)
            case ReadingValue(reading):
                return f"nilai menurut tafsir “{self.label(reading)}”"
            case Binary(op, left, right):
                return f"{self._inner(left, op)} {_SIGNS[op]} {self._inner(right)}"
            case Call(function, args):
                listed = "; ".join(self.expression(arg) for arg in args)
                return f"{function.value.replace('_', ' ')} ({listed})"
            case Sum(of_list, _, amount):
                return f"jumlah {self.expression(amount)} setiap {self._list(of_list)}"
            case Count(of_list):
                return f"banyaknya {self._list(of_list)}"
            case Tiered(quantity, base):
                return f"{self.expression(base)} bertahap menurut {self.expression(quantity)}"

    def _inner(self, node: Expr, around: BinaryOp | None = None) -> str:
        """An operand; a chain of one operation stands without brackets."""
        text = self.expression(node)
        chained = isinstance(node, Binary) and node.op is around
        return f"({text})" if isinstance(node, Binary) and not chained else text

    def _list(self, name: str) -> str:
        return next(found.label for found in self.graph.plan.lists if found.id == name)

    # -------------------------------------------------------- tests and conditions

    def test(self, test: UnaryTest, subject: Expr) -> str:
        """A unary test in the words of the law."""
        match test:
            case OneOf(values):
                of = _name_of(subject)
                return " atau ".join(self._constant(value, of) for value in values)
            case Between():
                return self._between(test, self.type_of(subject) in _DATES)
            case Present():
                return "ada"
            case IsNotDue():
                return "tidak terutang"
            case Either(tests):
                return " atau ".join(self.test(one, subject) for one in tests)
            case Negated(Present()):
                return "tidak ada"
            case Negated(inner):
                return f"bukan {self.test(inner, subject)}"

    def _constant(self, node: Expr, of: str) -> str:
        if isinstance(node, Const):
            return self.value(node.value, node.type, of)
        return f"sama dengan {self.expression(node)}"

    def _between(self, test: Between, dated: bool) -> str:  # noqa: FBT001 — a word for either kind
        words = (
            ("sejak", "sesudah", "paling lambat", "sebelum")
            if dated
            else (
                "paling sedikit",
                "lebih dari",
                "paling banyak",
                "kurang dari",
            )
        )
        found = []
        if test.low is not None:
            found.append(f"{words[test.low_open]} {self.expression(test.low)}")
        if test.high is not None:
            found.append(f"{words[2 + test.high_open]} {self.expression(test.high)}")
        return " dan ".join(found)

    def condition(self, node: Condition) -> str:
        """A condition in words."""
        match node:
            case Always():
                return "selalu"
            case And(items):
                return " dan ".join(self._part(item) for item in items)
            case Or(items):
                return " atau ".join(self._part(item) for item in items)
            case Not(item):
                return f"bukan: {self.condition(item)}"
            case Tested(subject, test):
                return f"{self.expression(subject)}: {self.test(test, subject)}"
            case Quantified(of_list, where, every):
                how = "setiap" if every else "ada"
                return f"{how} {self._list(of_list)} dengan {self.condition(where)}"
            case Chosen(of_list, _, limit):
                return f"termasuk {limit} {self._list(of_list)} yang didahulukan"
            case IsUnregulated(outcome):
                return f"{self.label(outcome)} tidak diatur"
            case ByReading(reading):
                return f"menurut tafsir “{self.label(reading)}”"

    def _part(self, node: Condition) -> str:
        text = self.condition(node)
        return f"({text})" if isinstance(node, And | Or) else text


def _name_of(node: Expr) -> str:
    match node:
        case FactRef(name) | OutcomeRef(name):
            return name
        case _:
            return ""
