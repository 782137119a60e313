"""The nodes of expressions: what an amount, or the side of a comparison, says."""

import typing
from dataclasses import dataclass, field

from rules.values.types import Type, Value

ArithmeticSign: typing.TypeAlias = typing.Literal["+", "-", "*", "/"]


class Slice(typing.NamedTuple):
    """Offsets into the text of the expression: from `start` up to, without, `end`."""

    start: int
    end: int


NOWHERE = Slice(0, 0)


@dataclass(frozen=True, slots=True)
class Literal:
    """A value written out; its type follows from its form.

    `tidak ada` and `tidak terutang` have no type of their own (None). A decimal such as `4,5` is an
    INTEGER with a Fraction as value; the planner refuses it where a whole number is due.
    """

    value: Value
    type: Type | None
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A fact, outcome, parameter, list or table by its id, or a word of a function (`mundur`)."""

    id: str
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ReadingRef:
    """The value (`nilai`) of the option chosen for a reading: `tafsir.<id>`."""

    id: str
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Negate:
    """The negative of an operand; of a literal the parser makes a negative literal instead."""

    operand: "Expression"
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Binary:
    """Exact arithmetic on two operands."""

    op: ArithmeticSign
    left: "Expression"
    right: "Expression"
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Call:
    """A function with its arguments; any name parses, the planner knows the functions."""

    function: str
    args: tuple["Expression", ...]
    span: Slice = field(default=NOWHERE, compare=False, repr=False)


Expression: typing.TypeAlias = Literal | Name | ReadingRef | Negate | Binary | Call
