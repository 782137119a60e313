"""Conditions → the limits they set to quantities: below or above which value, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import product
from math import ceil, floor
from typing import TypeAlias

from engine.nodes import (
    And,
    Between,
    Binary,
    BinaryOp,
    ByReading,
    Call,
    Condition,
    Const,
    Count,
    Either,
    Expr,
    FactRef,
    Function,
    Negated,
    Not,
    Or,
    OutcomeRef,
    ParamRef,
    Tested,
    UnaryTest,
)
from engine.operators import ARITHMETIC
from engine.plan import Version
from engine.planning.draft import Draft
from engine.planning.typed import NUMERIC
from rules.values import Type

Number: TypeAlias = int | Fraction
Span: TypeAlias = tuple[int | None, int | None]
YEAR = 12

ALWAYS: Span = (None, None)


@dataclass(frozen=True, slots=True)
class Bound:
    """One end that a test sets to a quantity.

    `at` are its values by their spans of effect, in days: `upper` means that the quantity lies
    below `at`, otherwise that it lies at or above it.
    """

    quantity: Expr
    upper: bool
    at: tuple[tuple[Span, Number], ...]
    node: Condition


def bounds_of(condition: Condition, draft: Draft, *, wanted: bool) -> Iterator[Bound]:
    """The ends that hold where a condition is true, or false if that is wanted, one by one."""
    match condition:
        case And(items) | Or(items):
            for item in items:
                yield from bounds_of(item, draft, wanted=wanted)
        case Not(item):
            yield from bounds_of(item, draft, wanted=not wanted)
        case ByReading(_, options):
            for _name, option in options:
                yield from bounds_of(option, draft, wanted=wanted)
        case Tested(subject, test) if _is_quantity(subject, draft):
            for upper, end, is_open in _ends(test, wanted=wanted):
                at = tuple(_values(subject, end, draft, exclusive=upper is is_open))
                for name in _names(subject, draft) if at else ():
                    yield Bound(name, upper, at, condition)
        case _:
            pass


def _is_quantity(subject: Expr, draft: Draft) -> bool:
    """Whether something is a number, an amount or a period, and no date."""
    match subject:
        case FactRef(name):
            return draft.facts[name].type in NUMERIC
        case OutcomeRef(name):
            return draft.outcomes[name].outcome.type in NUMERIC
        case Call(function):
            return function in {
                Function.AGE_YEARS,
                Function.MONTHS_BETWEEN,
                Function.DAYS_BETWEEN,
            }
        case _:
            return isinstance(subject, Count)


def _ends(test: UnaryTest, *, wanted: bool) -> Iterator[tuple[bool, Expr, bool]]:
    """Whether an end is an upper one, what it is compared with, and whether that is left out."""
    match test:
        case Negated(inner):
            yield from _ends(inner, wanted=not wanted)
        case Either(tests):
            for one in tests:
                yield from _ends(one, wanted=wanted)
        case Between(low, high, low_open, high_open):
            if low is not None:
                yield (False, low, low_open) if wanted else (True, low, not low_open)
            if high is not None:
                yield (True, high, high_open) if wanted else (False, high, not high_open)
        case _:
            pass


def _values(
    subject: Expr, end: Expr, draft: Draft, *, exclusive: bool
) -> Iterator[tuple[Span, Number]]:
    """The values of an end by their spans, as what the quantity is below, or at or above."""
    for span, value in _numbers(end, draft):
        yield span, _cut(subject, value, exclusive=exclusive)


def _numbers(end: Expr, draft: Draft) -> Iterator[tuple[Span, Number]]:
    """The values of an end by their spans of effect; none of what depends on the case."""
    match end:
        case Const(_, int() | Fraction() as value):
            yield ALWAYS, value
        case ParamRef(name):
            kind = draft.facts[end.reference].type
            for dated in draft.dated[name].versions:
                if isinstance(dated.value, int | Fraction):
                    yield span_of(dated.version, kind, draft), dated.value
        case Binary(op, left, right) if op is not BinaryOp.DIVIDE:
            yield from _worked_out(ARITHMETIC[op], (left, right), draft)
        case Call(Function.MIN, args):
            yield from _worked_out(lambda *each: min(each), args, draft)
        case Call(Function.MAX, args):
            yield from _worked_out(lambda *each: max(each), args, draft)
        case _:
            pass


def _worked_out(
    compute: Callable[..., Number], parts: Sequence[Expr], draft: Draft
) -> Iterator[tuple[Span, Number]]:
    """What follows from values that are in force together, in the span that they share."""
    for found in product(*(tuple(_numbers(part, draft)) for part in parts)):
        shared = ALWAYS
        for span, _value in found:
            if not overlaps(shared, span):
                break
            shared = narrower(shared, span)
        else:
            yield shared, compute(*(value for _span, value in found))


def _cut(subject: Expr, value: Number, *, exclusive: bool) -> Number:
    """An end as the least value from which on the quantity is above it.

    Ages come in whole years: below 65 years and at most 64 years are the same.
    """
    step = YEAR if _is_age(subject) else 1
    whole = Fraction(value) / step
    return (ceil(whole) if exclusive else floor(whole) + 1) * step


def _is_age(subject: Expr) -> bool:
    return isinstance(subject, Call) and subject.function is Function.AGE_YEARS


def _names(subject: Expr, draft: Draft) -> Iterator[Expr]:
    """What a quantity is known by, without what makes no other of it: how 29 February is read.

    A term that may be just what a fact says is known by that fact too.
    """
    match subject:
        case Call(function, args, mode):
            age = function is Function.AGE_YEARS or mode == Function.ROUND_DOWN
            yield Call(Function.AGE_YEARS, args) if age else subject
        case OutcomeRef(name):
            yield subject
            values = dict.fromkeys(draft.rules[one].value for one in draft.outcomes[name].rules)
            yield from (value for value in values if isinstance(value, FactRef))
        case _:
            yield subject


def span_of(version: Version, kind: Type, draft: Draft) -> Span:
    """The days of a version, uncertain ends as wide as may be; of months roughly."""
    start, end = version.start, version.end
    if version.starts_with is not None:
        start = draft.uncertain[version.starts_with].earliest
    if version.ends_before is not None:
        end = draft.uncertain[version.ends_before].latest
    if kind is Type.MONTH:
        start = None if start is None else _day(start)
        end = None if end is None else _day(end + 1) - 1
    return start, end


def _day(month: int) -> int:
    return date(month // YEAR, month % YEAR + 1, 1).toordinal()


def overlaps(one: Span, other: Span) -> bool:
    """Whether two spans share a day."""
    (start, end), (its_start, its_end) = one, other
    before = end is not None and its_start is not None and end < its_start
    after = its_end is not None and start is not None and its_end < start
    return not before and not after


def narrower(one: Span, other: Span) -> Span:
    """The days of two spans that overlap."""
    starts = [start for start, _ in (one, other) if start is not None]
    ends = [end for _, end in (one, other) if end is not None]
    return max(starts, default=None), min(ends, default=None)
