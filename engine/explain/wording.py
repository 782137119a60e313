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
from rules.language import N_, _
from rules.values import Type

_SIGNS = {
    BinaryOp.ADD: N_("{left} ditambah {right}"),
    BinaryOp.SUBTRACT: N_("{left} dikurangi {right}"),
    BinaryOp.MULTIPLY: N_("{left} dikali {right}"),
    BinaryOp.DIVIDE: N_("{left} dibagi {right}"),
}
ROUNDED = {
    Function.ROUND_DOWN: N_("{amount} dibulatkan ke bawah"),
    Function.ROUND_UP: N_("{amount} dibulatkan ke atas"),
    Function.ROUND_HALF_UP: N_("{amount} dibulatkan ke yang terdekat, setengah ke atas"),
    Function.ROUND_HALF_EVEN: N_(
        "{amount} dibulatkan ke yang terdekat, setengah ke bilangan genap"
    ),
}
_CALLED = {
    Function.AGE_YEARS: N_("usia pada {second} (menurut {first})"),
    Function.MONTHS_BETWEEN: N_("banyaknya bulan dari {first} sampai {second}"),
    Function.DAYS_BETWEEN: N_("banyaknya hari dari {first} sampai {second}"),
    Function.ADD_MONTHS: N_("{first} ditambah {second}"),
    Function.ADD_DAYS: N_("{first} ditambah {second}"),
    Function.ADD_WORKING_DAYS: N_("{first} ditambah {second} menurut hari kerja"),
    Function.MONTH_OF: N_("bulan dari {first}"),
    Function.MONTH_START: N_("hari pertama {first}"),
    Function.MONTH_END: N_("hari terakhir {first}"),
}
_DATES = (Type.DATE, Type.MONTH)
_LIMITS = (
    N_("paling sedikit {limit}"),
    N_("lebih dari {limit}"),
    N_("paling banyak {limit}"),
    N_("kurang dari {limit}"),
)
_DATED_LIMITS = (
    N_("sejak {limit}"),
    N_("sesudah {limit}"),
    N_("paling lambat {limit}"),
    N_("sebelum {limit}"),
)


def called(function: Function, args: Sequence[str]) -> str:
    """A function of some arguments, each already in words (or worked out)."""
    match function:
        case Function.MIN:
            return _("yang terkecil dari {listed}", listed=_(" dan ").join(args))
        case Function.MAX:
            return _("yang terbesar dari {listed}", listed=_(" dan ").join(args))
        case function if function in ROUNDED:
            rounded = _(ROUNDED[function], amount=args[0])
            unit = _(" pada kelipatan {unit}", unit=args[1]) if len(args) > 1 else ""
            return rounded + unit
        case _:
            first, *others = args
            return _(_CALLED[function], first=first, second="".join(others[:1]))


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
                return _("nilai menurut tafsir “{question}”", question=self.label(reading))
            case Binary(op, left, right):
                return _(_SIGNS[op], left=self._inner(left, op), right=self._inner(right))
            case Call(function, args):
                return called(function, [self.expression(arg) for arg in args])
            case Sum(of_list, _, amount):
                label = self.of_list(of_list)
                told = self.expression(amount)
                return _("jumlah {amount} dari setiap {list}", amount=told, list=label)
            case Count(of_list):
                return _("banyaknya {list}", list=self.of_list(of_list))
            case Tiered(quantity, base):
                return _(
                    "{base} bertahap menurut {quantity}",
                    base=self.expression(base),
                    quantity=self.expression(quantity),
                )

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
                return _(" atau ").join(
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
                return _(" atau ").join(self.test(one, subject, here) for one in tests)
            case Negated(Present()):
                return "tidak ada"
            case Negated(OneOf(values)) if self._yes_or_no(values):
                return "ya" if values[0] == Const(Type.BOOLEAN, value=False) else "tidak"
            case Negated(Negated(inner)):
                return self.test(inner, subject, here)
            case Negated(inner):
                return _("bukan {test}", test=self.test(inner, subject, here))

    def _yes_or_no(self, values: tuple[Expr, ...]) -> bool:
        return len(values) == 1 and self.type_of(values[0]) is Type.BOOLEAN

    def _constant(self, node: Expr, of: str, here: InWorld | None) -> str:
        if isinstance(node, Const):
            return self.value(node.value, node.type, of)
        return _("sama dengan {value}", value=self.worked(node, here))

    def _between(self, test: Between, words: Sequence[str], here: InWorld | None) -> str:
        found = []
        if test.low is not None:
            found.append(_(words[test.low_open], limit=self.worked(test.low, here)))
        if test.high is not None:
            found.append(_(words[2 + test.high_open], limit=self.worked(test.high, here)))
        return _(" dan ").join(found)

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
                return _("tanpa syarat")
            case And(items):
                return _(" dan ").join(self._part(item) for item in items)
            case Or(items):
                return _(" atau ").join(self._part(item) for item in items)
            case Not(item):
                return _("bukan: {condition}", condition=self.condition(item))
            case Tested(subject, test):
                return f"{self.expression(subject)}: {self.test(test, subject)}"
            case Quantified(of_list, where, every):
                return self._quantified(self.of_list(of_list), where, every=every)
            case Chosen(of_list, _, limit):
                label = self.of_list(of_list)
                return _("termasuk {limit} {list} yang didahulukan", limit=limit, list=label)
            case IsUnregulated(outcome):
                return _("{label} tidak diatur", label=self.label(outcome))
            case ByReading(reading):
                return _("menurut tafsir “{question}”", question=self.label(reading))

    def _quantified(self, label: str, where: Condition, *, every: bool) -> str:
        if isinstance(where, Always):
            return _("setiap {list}", list=label) if every else _("ada {list}", list=label)
        told = (
            N_("setiap {list} dengan {condition}") if every else N_("ada {list} dengan {condition}")
        )
        return _(told, list=label, condition=self.condition(where))

    def _part(self, node: Condition) -> str:
        text = self.condition(node)
        return f"({text})" if isinstance(node, And | Or) else text
