"""A parse tree of the grammar → nodes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypeAlias

from rules.errors import ValueFormError
from rules.expr import mistakes
from rules.expr.ast import Binary, Call, Expression, Literal, Name, Negate, ReadingRef, Slice
from rules.expr.tests import (
    AnyValue,
    Compare,
    Not,
    NotDue,
    OneOf,
    Present,
    Range,
    Test,
    Word,
    either,
)
from rules.expr.walk import Node
from rules.values import Special, Type, parse_value

if TYPE_CHECKING:
    from lark import Token, Tree

Parts: TypeAlias = list[Any]  # tokens, and nodes already built
READING = "tafsir."
_SIGNED = frozenset(
    {Type.INTEGER, Type.RUPIAH, Type.SHARE, Type.PERIOD_MONTHS, Type.DAYS, Type.HOURS}
)
_RELATIONS: Mapping[str, Any] = {
    "GE": ">=",
    "LE": "<=",
    "GT": ">",
    "LT": "<",
    "EQ": "=",
    "UPTO": "<=",
}


def build(tree: Tree[Token], text: str) -> Node:
    """Build the nodes from the leaves up, without recursion.

    Raises:
        ExpressionError: for a value, name, word or range that is not what it seems.

    """
    built: dict[int, Any] = {}
    for branch in tree.iter_subtrees():
        parts = [built.get(id(part), part) for part in branch.children]
        span = Slice(branch.meta.start_pos, branch.meta.end_pos)
        built[id(branch)] = _BUILDERS[branch.data](parts, span, text)
    root: Node = built[id(tree)]
    return root


def _expression(parts: Parts, _span: Slice, _text: str) -> Expression:
    node: Expression = parts[0]
    return node


def _binary(parts: Parts, span: Slice, _text: str) -> Binary:
    left, sign, right = parts
    return Binary(sign.value, left, right, span)


def _negate(parts: Parts, span: Slice, _text: str) -> Negate | Literal:
    match parts[0]:
        case Literal(value, type_) if type_ in _SIGNED and isinstance(value, int | Fraction):
            return Literal(-value, type_, span)
        case operand:
            return Negate(operand, span)


def _group(parts: Parts, span: Slice, _text: str) -> Expression:
    """An expression in brackets: the brackets belong to its place."""
    node: Expression = replace(parts[0], span=span)
    return node


def _literal(parts: Parts, span: Slice, text: str) -> Literal:
    token = parts[0]
    type_ = _type_of(token)
    try:
        value = parse_value(token.value, type_, decimals=type_ is Type.INTEGER)
    except ValueFormError as error:
        raise mistakes.wrong_value(error, span, text) from None
    return Literal(value, None if isinstance(value, Special) else type_, span)


def _type_of(token: Token) -> Type:
    if token.type != "PERIOD":
        return _LITERALS[token.type]
    if token.endswith(("hari", "minggu")):
        return Type.DAYS
    return Type.HOURS if token.endswith("jam") else Type.PERIOD_MONTHS


def _name(parts: Parts, span: Slice, _text: str) -> Name | ReadingRef:
    name = parts[0].value
    if name.startswith(READING):
        return ReadingRef(name.removeprefix(READING), span)
    return Name(name, span)


def _call(parts: Parts, span: Slice, text: str) -> Call:
    function, *args = parts
    for arg in args:
        _refuse_bare_decimals(arg, text)
    return Call(function.value, tuple(args), span)


def _refuse_bare_decimals(node: Expression, text: str) -> None:
    """Among arguments the comma of a decimal could separate two of them: `min(4,5)`."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        match current:
            case _ if _is_grouped(current, text):
                pass
            case Literal(Fraction(), Type.INTEGER):
                raise mistakes.bare_decimal(current.span, text)
            case Binary(_, left, right):
                waiting += [left, right]
            case Negate(operand):
                waiting.append(operand)
            case _:
                pass


def _is_grouped(node: Expression, text: str) -> bool:
    first = node.left.span.start if isinstance(node, Binary) else node.span.start + 1
    return text[node.span.start] == "(" and node.span.start < first


def _any_value(_parts: Parts, span: Slice, _text: str) -> AnyValue:
    return AnyValue(span)


def _negation(parts: Parts, span: Slice, _text: str) -> Not:
    return Not(parts[1], span)


def _present(_parts: Parts, span: Slice, _text: str) -> Present:
    return Present(expected=True, span=span)


def _bare(parts: Parts, span: Slice, text: str) -> Test:
    """A value or a choice; any other expression needs a relation before it."""
    match parts[0]:
        case Literal(Special.ABSENT):
            return Present(expected=False, span=span)
        case Literal(Special.NOT_DUE):
            return NotDue(span)
        case Literal() as literal:
            return OneOf((literal,), span)
        case Name(name) if "." not in name:
            mistakes.refuse_operator_in_words([name], span, text)
            return OneOf((Word(name, span),), span)
        case expression:
            raise mistakes.bare_expression(expression, text)


def _phrase(parts: Parts, span: Slice, text: str) -> OneOf:
    words = [part.value for part in parts]
    mistakes.refuse_operator_in_words(words, span, text)
    return OneOf((Word(" ".join(words), span),), span)


def _listed(parts: Parts, span: Slice, text: str) -> Test:
    for part in parts:
        for item in part.items if isinstance(part, OneOf) else ():
            if isinstance(item, Literal):
                _refuse_bare_decimals(item, text)
    return replace(either(parts), span=span)


def _compare(parts: Parts, span: Slice, _text: str) -> Compare:
    relation, right = parts
    return Compare(_RELATIONS[relation.type], right, span)


def _range_end(parts: Parts, _span: Slice, _text: str) -> tuple[Expression, bool]:
    """An end of a range and whether it is included, which `lebih dari` and `kurang dari` deny."""
    *relation, end = parts
    return end, not any(token.type in {"GT", "LT"} for token in relation)


def _between(parts: Parts, span: Slice, text: str) -> Range:
    (low, low_closed), (high, high_closed) = parts[0], parts[-1]
    low, high = _with_one_unit(low, high, text)
    return Range(low=low, low_closed=low_closed, high=high, high_closed=high_closed, span=span)


def _interval(parts: Parts, span: Slice, text: str) -> Range:
    opening, low, high, closing = parts
    ends = [(low, opening == "["), (high, closing == "]")]
    return _between(ends, span, text)


def _with_one_unit(low: Expression, high: Expression, text: str) -> tuple[Expression, Expression]:
    """Both ends in the unit that was given once: `17 sampai kurang dari 65 tahun`."""
    if not (isinstance(low, Literal) and isinstance(high, Literal)) or low.type is high.type:
        return low, high
    if low.type is Type.INTEGER:
        return _in_unit_of(low, high, text), high
    if high.type is Type.INTEGER:
        return low, _in_unit_of(high, low, text)
    raise mistakes.mixed_range(low, high, text)


def _in_unit_of(number: Literal, measured: Literal, text: str) -> Literal:
    """The number in the unit of the other end, read as if the unit stood behind it."""
    written, unit = text[slice(*number.span)], _unit(text[slice(*measured.span)])
    if unit is None or measured.type not in _SIGNED:
        raise mistakes.mixed_range(number, measured, text)
    try:
        value = parse_value(unit.format(written), measured.type or Type.TEXT)
    except ValueFormError as error:
        raise mistakes.wrong_value(error, number.span, text) from None
    return replace(number, value=value, type=measured.type)


def _unit(text: str) -> str | None:
    """How a number is written in the unit of a value; None when it has two: `2 tahun 6 bulan`."""
    if text.startswith(("Rp", "-Rp")):
        return "Rp{}"
    units = [word for word in text.replace("%", " %").split() if word in _UNITS]
    return f"{{}} {units[0]}" if len(units) == 1 else None


_UNITS = frozenset({"%", "tahun", "bulan", "hari", "jam"})
_LITERALS: Mapping[str, Type] = {
    "RUPIAH": Type.RUPIAH,
    "SHARE": Type.SHARE,
    "DATE": Type.DATE,
    "MONTH": Type.MONTH,
    "NUMBER": Type.INTEGER,
    "YES": Type.BOOLEAN,
    "NO": Type.BOOLEAN,
    "ABSENT": Type.BOOLEAN,
    "NOT_DUE": Type.BOOLEAN,
}
_BUILDERS: Mapping[str, Callable[[Parts, Slice, str], Any]] = {
    "expression": _expression,
    "binary": _binary,
    "negate": _negate,
    "group": _group,
    "literal": _literal,
    "name": _name,
    "call": _call,
    "any_value": _any_value,
    "negation": _negation,
    "present": _present,
    "bare": _bare,
    "phrase": _phrase,
    "listed": _listed,
    "compare": _compare,
    "range_start": _range_end,
    "range_end": _range_end,
    "between": _between,
    "interval": _interval,
}
