"""Expression + the constants it is compared with → one value for each cell between them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from engine.graph import walk
from engine.nodes import (
    Between,
    Call,
    Const,
    Count,
    Either,
    Expr,
    FactRef,
    Function,
    IsNotDue,
    Negated,
    OneOf,
    OutcomeRef,
    Present,
    UnaryTest,
)
from engine.planning.draft import Draft
from engine.planning.typed import Number
from rules.values import Special, Type, Value

OTHER_TEXT = "…"
_WHOLE = frozenset(
    {
        Function.AGE_YEARS,
        Function.MONTHS_BETWEEN,
        Function.DAYS_BETWEEN,
        Function.ADD_MONTHS,
        Function.ADD_DAYS,
        Function.ADD_WORKING_DAYS,
        Function.MONTH_OF,
        Function.MONTH_START,
        Function.MONTH_END,
    }
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What is tested: one value for each cell that tests tell apart."""

    expr: Expr
    samples: tuple[Value, ...]

    @classmethod
    def of(cls, expr: Expr, constants: Collection[Value], draft: Draft) -> Subject:
        """An expression, by what it is compared with."""
        specials = tuple(_specials(expr, draft))
        texts = [value for value in constants if isinstance(value, str)]
        match _type(expr, draft):
            case Type.BOOLEAN:
                return cls(expr, (True, False, *specials))
            case Type.CHOICE:
                words = _options(expr, draft)
                return cls(expr, (*words, *specials))
            case Type.TEXT:
                return cls(expr, (*texts, OTHER_TEXT, *specials))
            case None if texts:  # the option of a reading
                return cls(expr, (*texts, OTHER_TEXT, *specials))
            case _:
                low, high = _bounds(expr, draft)
                numbers = _numbers(constants, low, high, whole=_is_whole(expr, draft))
                return cls(expr, (*numbers, *specials))


def passes(test: UnaryTest, value: Value) -> bool:
    """Whether a value passes a test whose ends are all constants."""
    match test:
        case Negated(inner):
            return not passes(inner, value)
        case Either(tests):
            return any(passes(one, value) for one in tests)
        case Present():
            return value is not Special.ABSENT
        case IsNotDue():
            return value is Special.NOT_DUE
        case OneOf(values):
            return any(isinstance(one, Const) and one.value == value for one in values)
        case Between():
            return _lies_between(test, value)


def _lies_between(test: Between, value: Value) -> bool:
    if isinstance(value, Special | str):
        return False
    low, high = _end(test.low), _end(test.high)
    above = low is None or (value > low if test.low_open else value >= low)
    below = high is None or (value < high if test.high_open else value <= high)
    return above and below


def _end(end: Expr | None) -> Number | None:
    return end.value if isinstance(end, Const) and isinstance(end.value, Number) else None


def _type(expr: Expr, draft: Draft) -> Type | None:
    match expr:
        case FactRef(name):
            return draft.facts[name].type
        case OutcomeRef(name):
            return draft.outcomes[name].outcome.type
        case Const(kind):
            return kind
        case _:
            return None


def _options(expr: Expr, draft: Draft) -> tuple[str, ...]:
    match expr:
        case FactRef(name):
            pairs = draft.facts[name].options
        case OutcomeRef(name):
            pairs = draft.outcomes[name].outcome.options
        case _:
            pairs = ()
    return tuple(option for option, _ in pairs)


def _bounds(expr: Expr, draft: Draft) -> tuple[Number | None, Number | None]:
    match expr:
        case FactRef(name):
            return draft.facts[name].low, draft.facts[name].high
        case Count():
            return 0, None
        case Const(_, int() | Fraction() as value):
            return value, value
        case _:
            return None, None


def _is_whole(expr: Expr, draft: Draft) -> bool:
    match expr:
        case FactRef(name):
            return draft.facts[name].type is not Type.SHARE
        case OutcomeRef(name):
            return draft.outcomes[name].outcome.type is not Type.SHARE
        case Call(function):
            return function in _WHOLE
        case _:
            return isinstance(expr, Count)


def _numbers(
    constants: Collection[Value], low: Number | None, high: Number | None, *, whole: bool
) -> Iterator[Number]:
    """Each constant, and a value on either side of it, as far as the bounds allow."""
    marks = sorted(
        {value for value in constants if isinstance(value, Number)}
        | {bound for bound in (low, high) if bound is not None}
    )
    found = {mark + step for mark in marks for step in (-1, 0, 1)} or {0}
    if not whole:
        found |= {Fraction(one + other) / 2 for one, other in pairwise(marks)}
        found |= {Fraction(2 * mark + step, 2) for mark in marks for step in (-1, 1)}
    for value in sorted(found):
        if (low is None or value >= low) and (high is None or value <= high):
            yield value


def _specials(expr: Expr, draft: Draft) -> Iterator[Special]:
    """`tidak ada` and `tidak terutang`, where the expression or a part of it may be that."""
    parts = list(walk(expr))
    if any(isinstance(part, FactRef) and draft.facts[part.fact].optional for part in parts):
        yield Special.ABSENT
    outcomes = [part.outcome for part in parts if isinstance(part, OutcomeRef)]
    if any(_may_not_be_due(name, draft) for name in outcomes):
        yield Special.NOT_DUE


def _may_not_be_due(name: str, draft: Draft) -> bool:
    """Whether an outcome stands behind a gate, or a rule of it gives more than plain values."""
    outcome = draft.outcomes[name]
    values = (draft.rules[rule].value for rule in outcome.rules)
    return outcome.gate is not None or not all(
        isinstance(value, Const) and not isinstance(value.value, Special) for value in values
    )
