"""Expression + the constants it is compared with → one value for each cell between them."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from engine.graph import walk
from engine.nodes import (
    Call,
    Const,
    Count,
    Expr,
    FactRef,
    Function,
    OutcomeRef,
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
