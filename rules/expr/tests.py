"""The nodes of unary tests: what a condition asks of the value of one expression."""

import typing
from collections.abc import Sequence
from dataclasses import dataclass, field

from rules.expr.ast import NOWHERE, Expression, Literal, Slice

ComparisonSign: typing.TypeAlias = typing.Literal["<", "<=", ">", ">=", "="]


@dataclass(frozen=True, slots=True)
class Word:
    """A choice by its id or by words of its label; spaces and underscores mean the same."""

    text: str
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class AnyValue:
    """`-`: true of every value, as in the cell of a table."""

    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OneOf:
    """The value is one of the choices or literals: `nelayan`, `[rt_rw, kader]`, `ya`, `12`."""

    items: tuple[Word | Literal, ...]
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Compare:
    """The value stands in this relation to an expression: `paling sedikit 36 bulan`."""

    op: ComparisonSign
    right: Expression
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """The value lies between two ends, each included when closed: `17 sampai kurang dari 65`."""

    low: Expression
    low_closed: bool
    high: Expression
    high_closed: bool
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Present:
    """The optional fact exists (`ada`), or is known not to (`tidak ada`)."""

    expected: bool
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class NotDue:
    """The outcome is determined `tidak terutang`."""

    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Either:
    """At least one test of a list is true; a list of choices and literals only is a OneOf."""

    tests: tuple["Test", ...]
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Not:
    """The negation of the test it stands before, so true of an absent value."""

    test: "Test"
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


Test: typing.TypeAlias = AnyValue | OneOf | Compare | Range | Present | NotDue | Either | Not


def either(tests: Sequence[Test], span: Slice = NOWHERE) -> Test:
    """Join the elements of a list: a OneOf if all are choices or literals, otherwise an Either.

    Raises:
        ValueError: when there is no test.

    """
    if not tests:
        raise ValueError("a list of tests needs at least one")
    if len(tests) == 1:
        return tests[0]
    items = [item for test in tests if isinstance(test, OneOf) for item in test.items]
    if all(isinstance(test, OneOf) for test in tests):
        return OneOf(tuple(items), span)
    return Either(tuple(tests), span)
