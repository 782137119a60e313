"""Expression as written → expression of the plan, with its type."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction

from engine.nodes import BinaryOp, Const, ReadingValue
from engine.planning import functions
from engine.planning.names import read_name
from engine.planning.scope import Scope, parse, part, spot
from engine.planning.typed import NUMERIC, Mismatch, Typed, combine, word
from rules.diagnostics import Code
from rules.expr.ast import Binary, Call, Expression, Literal, Name, Negate, ReadingRef, Slice
from rules.language import _
from rules.source import Text
from rules.values import Special, Type, Value


def read_text(text: Text, scope: Scope, *, tested: bool = False) -> Typed | None:
    """The expression a text states; None after a finding.

    `tested`: the expression is the subject of a test, which a lone absent fact may meet.
    """
    tree = parse(text, scope)
    return None if tree is None else Amounts(text, scope).read(tree, tested=tested)


@dataclass(frozen=True, slots=True)
class Amounts:
    """Reads the expressions of one text in one scope."""

    text: Text
    scope: Scope

    def read(self, node: Expression, *, tested: bool = False) -> Typed | None:
        """One expression; None after a finding."""
        match node:
            case Literal(value, type_):
                return constant(value, type_)
            case Name():
                return read_name(part(self.text, node.span), self.scope, tested=tested)
            case ReadingRef():
                return self._reading(node)
            case Negate(operand):
                zero = self.read(operand)
                return None if zero is None else self._negate(zero, node.span)
            case Binary(op, left, right):
                return self._binary(BinaryOp(op), self.read(left), self.read(right), node.span)
            case Call():
                return functions.read_call(node, self)

    def report(self, code: Code, message: str, place: Slice, advice: str | None = None) -> None:
        """Add a finding at a part of the text."""
        self.scope.draft.report(code, message, spot(self.text, place), advice)

    def inside(self, scope: Scope) -> Amounts:
        """The same text in another scope."""
        return replace(self, scope=scope)

    def other(self, text: Text, scope: Scope) -> Typed | None:
        """Another expression, in its own scope, whose value is only tested."""
        return read_text(text, scope, tested=True)

    def _negate(self, operand: Typed, place: Slice) -> Typed | None:
        if operand.type not in NUMERIC or operand.type is None:
            self.report(
                Code.WRONG_TYPE,
                _("{operand} tidak dapat dinegatifkan", operand=word(operand.type)),
                place,
                _("hapus `-` di depannya"),
            )
            return None
        zero = Typed(Const(operand.type, 0), operand.type, constant=0)
        return self._binary(BinaryOp.SUBTRACT, zero, operand, place)

    def _binary(
        self, op: BinaryOp, left: Typed | None, right: Typed | None, place: Slice
    ) -> Typed | None:
        if left is None or right is None:
            return None
        try:
            return combine(op, left, right)
        except Mismatch as mismatch:
            self.report(Code.WRONG_TYPE, mismatch.message, place, mismatch.advice)
            return None

    def _reading(self, node: ReadingRef) -> Typed | None:
        """The value that the option of a reading gives; all options of one type."""
        whole = part(self.text, node.span)
        name = part(self.text, Slice(node.span.start + len("tafsir."), node.span.end))
        reading = self.scope.reading(name)
        if reading is None:
            return None
        found: dict[str, Typed] = {}
        for option_id, option in reading.declared.options.items():
            if option.value is None:
                message = _(
                    "opsi `{option_id}` dari tafsir `{name}` tidak punya `nilai`",
                    option_id=option_id,
                    name=name,
                )
                advice = _("tambahkan `nilai: ...` pada setiap opsi tafsir itu")
                self.scope.draft.report(Code.BAD_READING, message, whole.span, advice)
                return None
            value = read_text(option.value, self.scope)
            if value is None:
                return None
            found[str(option_id)] = value
        return self._one_type(reading.id, found, node.span)

    def _one_type(self, reading: str, found: dict[str, Typed], place: Slice) -> Typed | None:
        types = {value.type for value in found.values()}
        if len(types) > 1:
            listed = _(" dan ").join(sorted(map(word, types)))
            message = _("opsi tafsir ini berlainan jenis: {listed}", listed=listed)
            self.report(Code.WRONG_TYPE, message, place, _("beri semua opsi nilai yang sejenis"))
            return None
        options = tuple((name, value.expr) for name, value in found.items())
        return Typed(
            ReadingValue(reading, options),
            types.pop(),
            whole=all(value.whole for value in found.values()),
            options={k: v for value in found.values() for k, v in value.options.items()},
        )


def constant(value: Value, type_: Type | None) -> Typed:
    """A literal. `tidak ada` and `tidak terutang` have no type of their own."""
    match value:
        case Special():
            return Typed(Const(Type.TEXT, value), None)
        case bool() | str():
            return Typed(Const(type_ or Type.TEXT, value), type_)
        case int() | Fraction():
            kind = type_ or Type.INTEGER
            whole = value.denominator == 1
            return Typed(Const(kind, value), kind, whole=whole, constant=value)
