"""The calculation of a statement → its value and unit, and the steps with numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import Final

from engine import operators
from engine.nodes import BinaryOp, Const, Function
from engine.planning.typed import Mismatch, Typed, combine, word
from engine.statements.figures import Number, figure, is_exact
from engine.statements.model import Statement
from rules.expr.ast import Binary, Call, Expression, Literal, Name, Negate, ReadingRef, Slice
from rules.language import N_, _
from rules.nearest import nearest
from rules.values import Type

SUM: Final = 1
PRODUCT: Final = 2
SIGNS: Final = {
    BinaryOp.ADD: ("+", SUM),
    BinaryOp.SUBTRACT: ("−", SUM),
    BinaryOp.MULTIPLY: ("×", PRODUCT),
    BinaryOp.DIVIDE: ("/", PRODUCT),
}
CALLED: Final[Mapping[Function, str]] = {
    Function.MIN: N_("yang terkecil dari {listed}"),
    Function.MAX: N_("yang terbesar dari {listed}"),
    Function.ROUND_DOWN: N_("{listed} dibulatkan ke bawah"),
    Function.ROUND_UP: N_("{listed} dibulatkan ke atas"),
    Function.ROUND_HALF_UP: N_("{listed} dibulatkan ke yang terdekat, setengah ke atas"),
    Function.ROUND_HALF_EVEN: N_("{listed} dibulatkan ke yang terdekat, setengah ke genap"),
}
ROUNDED_TO: Final = 2
MOST_BITS: Final = 4096
"""No figure is as large; powers of powers would never be worked out."""
KINDS: Final = frozenset({Type.INTEGER, Type.RUPIAH, Type.SHARE})


class Fault(Exception):  # noqa: N818 — not an error of the program: it becomes a finding
    """What is wrong with a calculation, where in it, and the right form."""

    def __init__(self, message: str, place: Slice, advice: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.place = place
        self.advice = advice


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a calculation: its value, its unit (None: not known), and how it is written.

    `level` tells sums from products, as it decides which of them a step may hold; 0 is a number.
    """

    typed: Typed
    unit: str | None
    text: str
    level: int = 0

    @property
    def kind(self) -> Type:
        """The sort of number."""
        return self.typed.type or Type.INTEGER

    @property
    def number(self) -> Number:
        """The number."""
        value = self.typed.constant
        return Fraction(0) if value is None else value

    @property
    def figure(self) -> str:
        """The number as a step prints it."""
        return figure(self.number, self.kind)


@dataclass
class Calculation:
    """Works out one expression over statements that are known; the steps come in order."""

    known: Mapping[str, Statement]
    steps: list[str] = field(default_factory=list)

    def whole(self, tree: Expression, kind: Type) -> Part:
        """The value of all of it; a bare number is a share if that is wanted.

        Raises `Fault` where it cannot be worked out.
        """
        part = self.read(tree)
        if kind is Type.SHARE and part.kind is Type.INTEGER and part.unit is None:
            part = replace(part, typed=replace(part.typed, type=kind))
        return self.settled(part)

    def settled(self, part: Part) -> Part:
        """A part as a number; what it was worked out from becomes a step."""
        if not part.level:
            return part
        shown = part.figure
        sign = "=" if is_exact(part.number, part.kind) else "≈"
        self.steps.append(f"{part.text} {sign} {shown.removeprefix('≈ ')}")
        return Part(part.typed, part.unit, shown.removeprefix("≈ "))

    def read(self, node: Expression) -> Part:
        """One expression."""
        match node:
            case Literal(value, type_) if type_ in KINDS and isinstance(value, int | Fraction):
                return _number(value, type_ or Type.INTEGER, None)
            case Name(name):
                return self.named(name, node.span)
            case Negate(operand):
                zero = _number(0, self.read(operand).kind, None)
                return self.joined(BinaryOp.SUBTRACT, zero, self.read(operand), node.span)
            case Binary(op, left, right):
                return self.joined(BinaryOp(op), self.read(left), self.read(right), node.span)
            case Call():
                return self.called(node)
            case Literal() | ReadingRef():
                message = _("hitungan pernyataan hanya memuat pernyataan dan angka")
                raise Fault(message, node.span, _("hapus, atau nyatakan sebagai pernyataan lain"))

    def named(self, name: str, place: Slice) -> Part:
        """A statement that is known."""
        if name not in self.known:
            near = nearest(name, self.known)
            advice = _("maksudnya `{near}`?", near=near) if near else None
            raise Fault(_("pernyataan `{name}` tidak dikenal", name=name), place, advice)
        found = self.known[name]
        return _number(found.value, found.kind, found.unit)

    def joined(self, op: BinaryOp, left: Part, right: Part, place: Slice) -> Part:
        """Two parts by one sign; a sum in a product, and the like, is worked out before."""
        sign, level = SIGNS[op]
        unit = _unit(op, left, right, place)
        left = left if left.level == level else self.settled(left)
        right = self.settled(right)
        try:
            typed = combine(op, left.typed, right.typed)
        except Mismatch as mismatch:
            raise Fault(mismatch.message, place, mismatch.advice) from None
        if typed.constant is None:
            raise Fault(_("pembagian dengan nol"), place, _("periksa pembaginya"))
        if max(map(int.bit_length, typed.constant.as_integer_ratio())) > MOST_BITS:
            raise Fault(_("angka ini terlalu besar"), place, _("periksa satuannya"))
        return Part(typed, unit, f"{left.text} {sign} {right.text}", level)

    def called(self, node: Call) -> Part:
        """The least, the greatest, or a number rounded."""
        function = _function(node)
        args = [self.settled(self.read(arg)) for arg in node.args]
        if len({arg.kind for arg in args}) > 1:
            listed = _(" dan ").join(sorted({word(arg.kind) for arg in args}))
            message = _("{listed} tidak dapat dibandingkan", listed=listed)
            raise Fault(message, node.span, _("beri semua argumen satuan yang sama"))
        try:
            value = operators.call(function, [arg.number for arg in args], "", ())
        except operators.EvaluationError as error:
            raise Fault(error.message, node.span, _("periksa pembaginya")) from None
        listed = _(" dan ").join(arg.text for arg in args)
        if function not in {Function.MIN, Function.MAX} and len(args) == ROUNDED_TO:
            listed = _("{amount} pada kelipatan {unit}", amount=args[0].text, unit=args[1].text)
        part = _number(value, args[0].kind, args[0].unit)
        return Part(part.typed, part.unit, _(CALLED[function], listed=listed), PRODUCT + 1)


def _number(value: Number, kind: Type, unit: str | None) -> Part:
    typed = Typed(Const(kind, value), kind, constant=value)
    return Part(typed, unit, figure(value, kind).removeprefix("≈ "))


def _function(node: Call) -> Function:
    """The function of a call, with as many arguments as it takes."""
    rounding = node.function.startswith("bulat_")
    function = next((one for one in CALLED if one.value == node.function), None)
    least, most = (1, 2) if rounding else (2, len(node.args))
    if function is not None and least <= len(node.args) <= most:
        return function
    if function is not None:
        message = _("`{function}` tidak menerima argumen sebanyak ini", function=node.function)
        raise Fault(message, node.span)
    names = [one.value for one in CALLED]
    near = nearest(node.function, names)
    advice = (
        _("maksudnya `{near}`?", near=near)
        if near
        else _("yang ada: {listed}", listed=", ".join(f"`{name}`" for name in names))
    )
    raise Fault(_("fungsi `{function}` tidak dikenal", function=node.function), node.span, advice)


def _unit(op: BinaryOp, left: Part, right: Part, place: Slice) -> str | None:
    """The unit of what two parts give, None if it cannot be told."""
    if op in {BinaryOp.ADD, BinaryOp.SUBTRACT}:
        alike = left.kind is right.kind and left.kind is not Type.SHARE
        if left.unit and right.unit and left.unit != right.unit and alike:
            message = _("satuan `{left}` dan `{right}` berlainan", left=left.unit, right=right.unit)
            raise Fault(message, place, _("ubah dahulu salah satunya, atau perbaiki `satuan`"))
        return left.unit or right.unit
    if op is BinaryOp.MULTIPLY and Type.SHARE in {left.kind, right.kind}:
        return right.unit if left.kind is Type.SHARE else left.unit
    return None
