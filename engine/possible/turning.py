"""Comparison + all but one of its facts → the first value at which its truth turns."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil, floor

from engine.nodes import Binary, BinaryOp, Call, Const, Expr, FactRef, Tiered
from engine.operators import ARITHMETIC, EvaluationError, Number, as_number, call
from engine.possible.atoms import Atom, Edge
from engine.possible.intervals import Interval, tiered
from rules.language import _

Numbers = Mapping[str, Number]
"""The facts of one comparison."""


def number_of(node: Expr, facts: Numbers, holidays: Sequence[int]) -> Number:
    """Value of an expression made of facts, numbers and functions only.

    Raises `EvaluationError` if it has none.
    """
    match node:
        case Const(_, value):
            return as_number(value)
        case FactRef(fact):
            return facts[fact]
        case Binary(op, left, right):
            sides = [number_of(side, facts, holidays) for side in (left, right)]
            return ARITHMETIC[op](*sides)
        case Call(function, args, mode):
            known = [number_of(arg, facts, holidays) for arg in args]
            return call(function, known, mode, holidays)
        case Tiered(quantity, base, tiers):
            units, price = (number_of(part, facts, holidays) for part in (quantity, base))
            total = tiered(Interval(units, units), Interval(price, price), tiers).point
            return total if total is not None else 0
        case _:
            message = _("bukan ungkapan fakta semata: {node}", node=repr(node))
            raise EvaluationError(message)


def turning_point(
    atom: Atom, fact: str, facts: Numbers, domain: tuple[int, int], holidays: Sequence[int]
) -> int | None:
    """The first whole value of a fact from which the comparison has another truth.

    None if it has one truth throughout the domain. Raises `EvaluationError` if it cannot be
    computed. # Invariant: the fact stands once in the comparison, in no divisor.
    """
    direct = _direct(atom, fact, facts, holidays)
    if direct is not None:
        return direct
    return _bisect(lambda value: _holds(atom, {**facts, fact: value}, holidays), domain)


def _holds(atom: Atom, facts: Numbers, holidays: Sequence[int]) -> bool:
    left = number_of(atom.subject, facts, holidays)
    right = number_of(atom.other, facts, holidays)
    return left > right if atom.edge is Edge.ABOVE else left >= right


def _direct(atom: Atom, fact: str, facts: Numbers, holidays: Sequence[int]) -> int | None:
    if atom.subject == FactRef(fact):
        limit = number_of(atom.other, facts, holidays)
        return floor(limit) + 1 if atom.edge is Edge.ABOVE else ceil(limit)
    if atom.other == FactRef(fact):
        limit = number_of(atom.subject, facts, holidays)
        return ceil(limit) if atom.edge is Edge.ABOVE else floor(limit) + 1
    return None


def _bisect(holds: Callable[[int], bool], domain: tuple[int, int]) -> int | None:
    low, high = domain
    before = holds(low)
    if holds(high) == before:
        return None
    while high - low > 1:
        middle = (low + high) // 2
        if holds(middle) == before:
            low = middle
        else:
            high = middle
    return high


def is_divisor(node: Expr, fact: str) -> bool:
    """Whether a fact stands in a divisor or in the unit of a rounding."""
    match node:
        case Binary(op, left, right):
            divides = op is BinaryOp.DIVIDE and _names(right, fact)
            return divides or is_divisor(left, fact) or is_divisor(right, fact)
        case Call(function, args):
            unit = function.startswith("bulat_") and any(_names(arg, fact) for arg in args[1:])
            return unit or any(is_divisor(arg, fact) for arg in args)
        case Tiered(quantity, base):
            return is_divisor(quantity, fact) or is_divisor(base, fact)
        case _:
            return False


def _names(node: Expr, fact: str) -> bool:
    match node:
        case FactRef(named):
            return named == fact
        case Binary(_, left, right):
            return _names(left, fact) or _names(right, fact)
        case Call(_, args):
            return any(_names(arg, fact) for arg in args)
        case Tiered(quantity, base):
            return _names(quantity, fact) or _names(base, fact)
        case _:
            return False
