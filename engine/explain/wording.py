"""Plan nodes → Indonesian words."""

from __future__ import annotations

from collections.abc import Sequence

from engine.decision import Known, Operand
from engine.explain.names import Names, name_of
from engine.nodes import (
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
    Function,
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
from engine.reference.world import InWorld
from rules.values import Type

_SIGNS = {
    BinaryOp.ADD: "ditambah",
    BinaryOp.SUBTRACT: "dikurangi",
    BinaryOp.MULTIPLY: "dikali",
    BinaryOp.DIVIDE: "dibagi",
}
ROUNDED = {
    Function.ROUND_DOWN: "dibulatkan ke bawah",
    Function.ROUND_UP: "dibulatkan ke atas",
    Function.ROUND_HALF_UP: "dibulatkan ke yang terdekat, setengah ke atas",
    Function.ROUND_HALF_EVEN: "dibulatkan ke yang terdekat, setengah ke bilangan genap",
}
_CALLED = {
    Function.AGE_YEARS: "usia pada {1} (menurut {0})",
    Function.MONTHS_BETWEEN: "banyaknya bulan dari {0} sampai {1}",
    Function.DAYS_BETWEEN: "banyaknya hari dari {0} sampai {1}",
    Function.ADD_MONTHS: "{0} ditambah {1}",
    Function.ADD_DAYS: "{0} ditambah {1}",
    Function.ADD_WORKING_DAYS: "{0} ditambah {1} menurut hari kerja",
    Function.MONTH_OF: "bulan dari {0}",
    Function.MONTH_START: "hari pertama {0}",
    Function.MONTH_END: "hari terakhir {0}",
}
_DATES = (Type.DATE, Type.MONTH)
_LIMITS = ("paling sedikit", "lebih dari", "paling banyak", "kurang dari")
_DATED_LIMITS = ("sejak", "sesudah", "paling lambat", "sebelum")


def called(function: Function, args: Sequence[str]) -> str:
    """A function of some arguments, each already in words (or worked out)."""
    match function:
        case Function.MIN:
            return f"yang terkecil dari {' dan '.join(args)}"
        case Function.MAX:
            return f"yang terbesar dari {' dan '.join(args)}"
        case function if function in ROUNDED:
            unit = f" pada kelipatan {args[1]}" if len(args) > 1 else ""
            return f"{args[0]} {ROUNDED[function]}{unit}"
        case _:
            return _CALLED[function].format(*args)


class Wording(Names):
    """Words for the expressions, tests and conditions of a plan."""

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
                return called(function, [self.expression(arg) for arg in args])
            case Sum(of_list, _, amount):
                return f"jumlah {self.expression(amount)} dari setiap {self.of_list(of_list)}"
            case Count(of_list):
                return f"banyaknya {self.of_list(of_list)}"
            case Tiered(quantity, base):
                return f"{self.expression(base)} bertahap menurut {self.expression(quantity)}"

    def _inner(self, node: Expr, around: BinaryOp | None = None) -> str:
        """An operand; a chain of one operation stands without brackets."""
        text = self.expression(node)
        chained = isinstance(node, Binary) and node.op is around
        return f"({text})" if isinstance(node, Binary) and not chained else text

    # -------------------------------------------------------- tests and conditions

    def test(self, test: UnaryTest, subject: Expr, here: InWorld | None = None) -> str:
        """A unary test in the words of the law; `here` adds the value of what it compares with."""
        match test:
            case OneOf(values):
                return " atau ".join(
                    self._constant(value, name_of(subject), here) for value in values
                )
            case Between():
                words = _DATED_LIMITS if self.type_of(subject) in _DATES else _LIMITS
                return self._between(test, words, here)
            case Present():
                return "ada"
            case IsNotDue():
                return "tidak terutang"
            case Either(tests):
                return " atau ".join(self.test(one, subject, here) for one in tests)
            case Negated(Present()):
                return "tidak ada"
            case Negated(OneOf(values)) if self._yes_or_no(values):
                return "ya" if values[0] == Const(Type.BOOLEAN, value=False) else "tidak"
            case Negated(Negated(inner)):
                return self.test(inner, subject, here)
            case Negated(inner):
                return f"bukan {self.test(inner, subject, here)}"

    def _yes_or_no(self, values: tuple[Expr, ...]) -> bool:
        return len(values) == 1 and self.type_of(values[0]) is Type.BOOLEAN

    def _constant(self, node: Expr, of: str, here: InWorld | None) -> str:
        if isinstance(node, Const):
            return self.value(node.value, node.type, of)
        return f"sama dengan {self.worked(node, here)}"

    def _between(self, test: Between, words: Sequence[str], here: InWorld | None) -> str:
        found = []
        if test.low is not None:
            found.append(f"{words[test.low_open]} {self.worked(test.low, here)}")
        if test.high is not None:
            found.append(f"{words[2 + test.high_open]} {self.worked(test.high, here)}")
        return " dan ".join(found)

    def worked(self, node: Expr, here: InWorld | None) -> str:
        """An expression in words, with its value in brackets where it is known."""
        text = self.expression(node)
        value: Operand | None = None if here is None else here.value(node)
        if isinstance(node, Const) or not isinstance(value, Known):
            return text
        return f"{text} ({self.operand(value, node)})"

    def condition(self, node: Condition) -> str:
        """A condition in words."""
        match node:
            case Always():
                return "tanpa syarat"
            case And(items):
                return " dan ".join(self._part(item) for item in items)
            case Or(items):
                return " atau ".join(self._part(item) for item in items)
            case Not(item):
                return f"bukan: {self.condition(item)}"
            case Tested(subject, test):
                return f"{self.expression(subject)}: {self.test(test, subject)}"
            case Quantified(of_list, where, every):
                return self._quantified(self.of_list(of_list), where, "setiap" if every else "ada")
            case Chosen(of_list, _, limit):
                return f"termasuk {limit} {self.of_list(of_list)} yang didahulukan"
            case IsUnregulated(outcome):
                return f"{self.label(outcome)} tidak diatur"
            case ByReading(reading):
                return f"menurut tafsir “{self.label(reading)}”"

    def _quantified(self, label: str, where: Condition, how: str) -> str:
        if isinstance(where, Always):
            return f"{how} {label}"
        return f"{how} {label} dengan {self.condition(where)}"

    def _part(self, node: Condition) -> str:
        text = self.condition(node)
        return f"({text})" if isinstance(node, And | Or) else text
