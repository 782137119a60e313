"""Types of operands → type of the result, or why they do not go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from engine.nodes import Binary, BinaryOp, Expr
from rules.language import _
from rules.values import Type

Number = int | Fraction

PERIODS = frozenset({Type.PERIOD_MONTHS, Type.DAYS, Type.HOURS})
NUMERIC = PERIODS | {Type.INTEGER, Type.RUPIAH, Type.SHARE}
ORDERED = NUMERIC | {Type.DATE, Type.MONTH}


@dataclass(frozen=True, slots=True)
class Typed:
    """An expression of the plan with what planning knows of its values.

    `type` is None for `tidak ada` and `tidak terutang`. `whole`: never a fraction. `constant`:
    its number, if it is one whatever the case. `options`: the choices it may take.
    """

    expr: Expr
    type: Type | None
    whole: bool = True
    constant: Number | None = None
    options: Mapping[str, str] = field(default_factory=dict)


class Mismatch(Exception):  # noqa: N818 -- not an error of the program: it becomes a finding
    """Operands that do not go together: a sentence and the right form."""

    def __init__(self, message: str, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def word(type: Type | None) -> str:  # noqa: A002 -- of the domain
    """A type as messages show it."""
    return _("nilai khusus") if type is None else f"`{type.value}`"


def combine(op: BinaryOp, left: Typed, right: Typed) -> Typed:
    """Arithmetic on two expressions. Raises `Mismatch` if their types do not go together."""
    result = _RESULTS[op](left.type, right.type)
    constant = _fold(op, left.constant, right.constant)
    return Typed(
        Binary(op, left.expr, right.expr),
        result,
        whole=_stays_whole(op, left, right) if constant is None else constant.denominator == 1,
        constant=constant,
    )


def _fold(op: BinaryOp, left: Number | None, right: Number | None) -> Number | None:
    if left is None or right is None:
        return None
    match op:
        case BinaryOp.ADD:
            return left + right
        case BinaryOp.SUBTRACT:
            return left - right
        case BinaryOp.MULTIPLY:
            return left * right
        case BinaryOp.DIVIDE:
            return Fraction(left) / right if right else None


def _stays_whole(op: BinaryOp, left: Typed, right: Typed) -> bool:
    if op is BinaryOp.DIVIDE:
        return left.whole and right.constant in {1, -1}
    return left.whole and right.whole


def _sum(left: Type | None, right: Type | None) -> Type:
    if left == right and left in NUMERIC:
        return left
    if left is Type.MONTH and right is Type.PERIOD_MONTHS:
        return left
    if Type.DATE in {left, right} or Type.MONTH in {left, right}:
        advice: str | None = _(
            "pakai `tambah_hari`, `tambah_bulan`, `hari_antara`, atau `bulan_antara`"
        )
        raise Mismatch(
            _("{left} dan {right} tidak dapat dijumlahkan", left=word(left), right=word(right)),
            advice,
        )
    if left in PERIODS and right in PERIODS:
        raise Mismatch(
            _("{left} dan {right} tidak boleh dicampur", left=word(left), right=word(right)),
            _("tulis keduanya dalam satuan yang sama"),
        )
    advice = _unit_advice(left, right) or _("jumlahkan hanya nilai yang sejenis")
    raise Mismatch(
        _("{left} dan {right} tidak dapat dijumlahkan", left=word(left), right=word(right)), advice
    )


def _unit_advice(left: Type | None, right: Type | None) -> str | None:
    if Type.INTEGER not in {left, right}:
        return None
    forms = {Type.RUPIAH: "`Rp1.000`", Type.SHARE: "`100%`", Type.PERIOD_MONTHS: "`3 bulan`"}
    other = right if left is Type.INTEGER else left
    example = forms.get(other) if other is not None else None
    return (
        _("tulis bilangannya dengan satuan, misalnya {example}", example=example)
        if example
        else None
    )


def _product(left: Type | None, right: Type | None) -> Type:
    for factor, other in ((left, right), (right, left)):
        if factor is Type.SHARE and other in NUMERIC:
            return other
        if factor is Type.INTEGER and other in NUMERIC:
            return other
    advice = _("salah satu faktornya harus bilangan atau persen")
    if {left, right} & PERIODS:
        advice = _("bagi masa itu dahulu, misalnya `masa / 1 bulan`")
    raise Mismatch(
        _("{left} dan {right} tidak dapat dikalikan", left=word(left), right=word(right)), advice
    )


def _quotient(left: Type | None, right: Type | None) -> Type:
    if left == right and left in NUMERIC:
        return Type.INTEGER
    if left in NUMERIC and right in {Type.INTEGER, Type.SHARE}:
        return left
    raise Mismatch(
        _("{left} tidak dapat dibagi dengan {right}", left=word(left), right=word(right)),
        _("bagi dengan bilangan, persen, atau nilai yang sejenis"),
    )


_RESULTS = {
    BinaryOp.ADD: _sum,
    BinaryOp.SUBTRACT: _sum,
    BinaryOp.MULTIPLY: _product,
    BinaryOp.DIVIDE: _quotient,
}
