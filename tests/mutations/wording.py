"""One expression or unary test as it is written → the same with one thing otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from fractions import Fraction
from typing import Final, NamedTuple, TypeGuard

from rules.errors import ExpressionError
from rules.expr import Node, parse_expression, parse_test, walk
from rules.expr.ast import Binary, Call, Literal, Name, Slice
from rules.expr.tests import AnyValue, Compare, Not, OneOf, Present, Range, Word
from rules.options import plain
from rules.values import Type, format_value
from tests.mutations.edits import Kind, others


class Piece(NamedTuple):
    """Another text between two offsets of an expression or a test."""

    kind: Kind
    start: int
    end: int
    new: str


class Subject(NamedTuple):
    """What a test asks about or a result names: its options, by id; `switch`: it is ya or tidak."""

    options: tuple[str, ...] = ()
    switch: bool = False


_ALSO: Final = {
    "paling sedikit": ("lebih dari",),
    "paling singkat": ("lebih dari",),
    "paling rendah": ("lebih dari",),
    "lebih dari": ("paling sedikit",),
    "kurang dari": ("paling banyak",),
    "paling banyak": ("kurang dari",),
    "paling lama": ("kurang dari",),
    "paling tinggi": ("kurang dari",),
    "paling lambat": ("sebelum",),
    "sejak": ("sesudah",),
    "sesudah": ("sejak",),
    "sebelum": ("sampai dengan",),
    "sampai dengan": ("sebelum",),
    "sama dengan": ("sejak", "sampai dengan"),
}
"""The words of a bound, and those of the nearest bounds on either side of it."""
_WORDS: Final = {
    "mundur": "maju",
    "maju": "mundur",
    "bulat_bawah": "bulat_atas",
    "bulat_atas": "bulat_bawah",
    "bulat_setengah_atas": "bulat_bawah",
    "bulat_bankir": "bulat_atas",
    "maks": "min",
    "min": "maks",
    "awal_bulan": "akhir_bulan",
}
"""Words of a formula, and the opposite of each."""
_ROUNDINGS: Final = {"bulat_setengah_atas": ("bulat_atas", "bulat_bankir")}
_SIGNS: Final = {"+": "-", "-": "+", "*": "/", "/": "*"}


def of_test(words: str, subject: Subject) -> Iterator[Piece]:
    """All changes of a unary test; none if it is no test."""
    try:
        root = parse_test(words)
    except ExpressionError:
        return
    for node in walk(root):
        yield from _of_number(node, words)
        yield from _of_formula(node, words)
        yield from _of_bound(node, words)
        yield from _of_choice(node, words, subject)


def of_expression(words: str) -> Iterator[Piece]:
    """All changes of an expression; none if it is no expression."""
    try:
        root = parse_expression(words)
    except ExpressionError:
        return
    for node in walk(root):
        yield from _of_number(node, words)
        yield from _of_formula(node, words)


def steps(words: str) -> Iterator[str]:
    """A number, an amount, a share, a period or a date as written → one step up, one down."""
    try:
        root = parse_expression(words)
    except ExpressionError:
        return
    if isinstance(root, Literal):
        yield from _steps(root, words)


# ---------------------------------------------------------------- numbers


def _of_number(node: Node, words: str) -> Iterator[Piece]:
    if isinstance(node, Literal):
        for new in _steps(node, words[node.span.start : node.span.end]):
            yield Piece(Kind.NUMBER, *node.span, new)


def _steps(literal: Literal, written: str) -> Iterator[str]:
    for by in (1, -1):
        new = _step(literal, written, by)
        if new is not None:
            yield new


def _step(literal: Literal, written: str, by: int) -> str | None:
    value, kind = literal.value, literal.type
    if isinstance(value, bool) or not isinstance(value, int | Fraction) or kind is None:
        return None
    match kind:
        case Type.DATE:
            return date.fromordinal(int(value) + by).isoformat()
        case Type.MONTH:
            year, month = divmod(int(value) + by, 12)
            return f"{year:04}-{month + 1:02}"
        case Type.SHARE:
            decimals = sum(sign.isdigit() for sign in written.partition(",")[2])
            return format_value(value + Fraction(by, 100 * 10**decimals), kind)
        case Type.RUPIAH:
            return format_value(value + by, kind) if value + by >= 0 else None
        case _:
            return _stepped_digits(written, by)


def _stepped_digits(written: str, by: int) -> str | None:
    found = re.search(r"\d+", written)
    if found is None or int(found[0]) + by < 0:
        return None
    return f"{written[: found.start()]}{int(found[0]) + by}{written[found.end() :]}"


# ---------------------------------------------------------------- formulas


def _of_formula(node: Node, words: str) -> Iterator[Piece]:
    match node:
        case Binary(op, left, right):
            between = words[left.span.end : right.span.start]
            place = left.span.end + between.index(op)
            yield Piece(Kind.FORMULA, place, place + 1, _SIGNS[op])
        case Name(word) if word in _WORDS:
            yield Piece(Kind.FORMULA, *node.span, _WORDS[word])
        case Call(word):
            news = [_WORDS[word]] if word in _WORDS else []
            for new in (*news, *_ROUNDINGS.get(word, ())):
                yield Piece(Kind.FORMULA, node.span.start, node.span.start + len(word), new)
        case _:
            pass


# ---------------------------------------------------------------- bounds


def _of_bound(node: Node, words: str) -> Iterator[Piece]:
    match node:
        case Compare():
            end = node.right.span.start
            sign = " ".join(words[node.span.start : end].split())
            for new in _ALSO.get(sign, ()):
                yield Piece(Kind.BOUND, node.span.start, end, f"{new} ")
        case Range() if words[node.span.start] not in "[(":
            low = "lebih dari " if node.low_closed else ""
            yield Piece(Kind.BOUND, node.span.start, node.low.span.start, low)
            high = "sampai kurang dari " if node.high_closed else "sampai "
            yield Piece(Kind.BOUND, node.low.span.end, node.high.span.start, f" {high}")
        case _:
            pass


# ---------------------------------------------------------------- choices


def _of_choice(node: Node, words: str, subject: Subject) -> Iterator[Piece]:
    match node:
        case OneOf((Literal(bool(value)),)):
            yield Piece(Kind.CHOICE, *node.items[0].span, "tidak" if value else "ya")
        case OneOf(items) if _are_words(items):
            yield from _of_options(items, words, subject)
        case Present(expected):
            yield Piece(Kind.CHOICE, *node.span, "tidak ada" if expected else "ada")
        case AnyValue() if subject.switch:
            yield Piece(Kind.CHOICE, *_all(words), "ya")
            yield Piece(Kind.CHOICE, *_all(words), "tidak")
        case Not(test):
            yield Piece(Kind.CHOICE, node.span.start, test.span.start, "")
        case _:
            pass


def _are_words(items: Sequence[Word | Literal]) -> TypeGuard[tuple[Word, ...]]:
    return all(isinstance(item, Word) for item in items)


def _of_options(items: tuple[Word, ...], words: str, subject: Subject) -> Iterator[Piece]:
    first, last = items[0].span, items[-1].span
    held = [words[item.span.start : item.span.end] for item in items]
    if len(items) > 1:
        for index in range(len(items)):
            left = [one for number, one in enumerate(held) if number != index]
            yield Piece(Kind.CHOICE, first.start, last.end, ", ".join(left))
    known = {plain(option): option for option in subject.options}
    for new in others(list(known.values()), [known.get(plain(one), one) for one in held]):
        listed = ", ".join([*held, new])
        written = listed if len(items) > 1 else f"[{listed}]"
        yield Piece(Kind.CHOICE, first.start, last.end, written)


def _all(words: str) -> Slice:
    return Slice(0, len(words))
