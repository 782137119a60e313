"""A tree of nodes → its canonical text."""

from fractions import Fraction

from rules.expr.ast import Binary, Call, Expression, Literal, Name, Negate, ReadingRef
from rules.expr.tests import (
    AnyValue,
    Compare,
    Either,
    Not,
    NotDue,
    OneOf,
    Present,
    Range,
    Test,
    Word,
)
from rules.values import Special, Type, format_value

_RELATIONS = {
    ">=": "paling sedikit",
    "<=": "paling banyak",
    ">": "lebih dari",
    "<": "kurang dari",
    "=": "sama dengan",
}
_DATED_RELATIONS = {
    ">=": "sejak",
    "<=": "sampai dengan",
    ">": "sesudah",
    "<": "sebelum",
    "=": "sama dengan",
}
_SUMS = frozenset("+-")


def to_text(node: Expression | Test) -> str:
    """The text that parses to an equal tree, in the words a drafter would write."""
    match node:
        case Literal():
            return _literal(node)
        case Name(name):
            return name
        case ReadingRef(name):
            return f"tafsir.{name}"
        case Negate(Binary() as operand):
            return f"-({to_text(operand)})"
        case Negate(operand):
            return f"-{to_text(operand)}"
        case Binary():
            return _binary(node)
        case Call(function, args):
            return f"{function}({', '.join(map(to_text, args))})"
        case _:
            return _test(node)


def _test(test: Test) -> str:
    match test:
        case AnyValue():
            return "-"
        case OneOf(items):
            texts = [_item(item) for item in items]
            return texts[0] if len(texts) == 1 else f"[{', '.join(texts)}]"
        case Compare(op, right):
            words = _DATED_RELATIONS if _is_dated(right) else _RELATIONS
            return f"{words[op]} {to_text(right)}"
        case Range():
            start = "" if test.low_closed else "lebih dari "
            stop = "" if test.high_closed else "kurang dari "
            return f"{start}{to_text(test.low)} sampai {stop}{to_text(test.high)}"
        case Present(expected):
            return "ada" if expected else "tidak ada"
        case NotDue():
            return Special.NOT_DUE.value
        case Either(tests):
            return f"[{', '.join(map(to_text, tests))}]"
        case Not(negated):
            return f"bukan {to_text(negated)}"


def _item(item: Word | Literal) -> str:
    return item.text if isinstance(item, Word) else _literal(item)


def _literal(literal: Literal) -> str:
    """The value; a bare decimal in brackets, since among arguments its comma could separate."""
    text = format_value(literal.value, literal.type or Type.TEXT)
    bare = literal.type is Type.INTEGER and isinstance(literal.value, Fraction)
    return f"({text})" if bare else text


def _binary(node: Binary) -> str:
    """Brackets only where the order of reading needs them: operators read from the left."""
    left, right = to_text(node.left), to_text(node.right)
    if isinstance(node.left, Binary) and node.op not in _SUMS and node.left.op in _SUMS:
        left = f"({left})"
    if isinstance(node.right, Binary) and (node.op not in _SUMS or node.right.op in _SUMS):
        right = f"({right})"
    return f"{left} {node.op} {right}"


def _is_dated(expression: Expression) -> bool:
    return isinstance(expression, Literal) and expression.type in {Type.DATE, Type.MONTH}
