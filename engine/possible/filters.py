"""Condition + place → certainly true, certainly false, or perhaps: what a filter lets through."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.decision import End, Kleene
from engine.facts import Within
from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Chosen,
    Condition,
    Const,
    Either,
    Expr,
    FactRef,
    IsNotDue,
    IsUnregulated,
    Negated,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    ParamRef,
    Present,
    Quantified,
    Tested,
    UnaryTest,
)
from engine.operators import at_least, equals, kleene_and, kleene_not, kleene_or
from engine.possible.place import Place
from rules.values import Scalar, Special, Value

# Only values that are exactly known decide here. It may say perhaps where an engine knows; the
# bounds are then wider, never wrong.


def truth_of(node: Condition, here: Place) -> Kleene:
    """The truth of a condition, None also where it is not worth working out."""
    match node:
        case Always():
            return True
        case And(items):
            return kleene_and([truth_of(item, here) for item in items])
        case Or(items):
            return kleene_or([truth_of(item, here) for item in items])
        case Not(item):
            return kleene_not(truth_of(item, here))
        case Tested(subject, test):
            return _passes(test, _known(subject, here), here)
        case ByReading(reading, options):
            taken = here.option(reading)
            return None if taken is None else truth_of(dict(options)[taken], here)
        case IsUnregulated(outcome):
            return _unregulated(outcome, here)
        case Quantified() | Chosen():
            return None


def _unregulated(outcome: str, here: Place) -> Kleene:
    ends = {end.end for end in here.ends(outcome) or ()}
    if len(ends) != 1 or End.UNDETERMINED in ends:
        return None
    return End.UNREGULATED in ends


def _known(node: Expr, here: Place) -> Value | None:
    """The exact value of a plain expression, None if it is not known or not plain."""
    match node:
        case Const(_, value):
            return value
        case FactRef(fact):
            said = here.said(fact)
            return None if isinstance(said, Within) else said
        case OutcomeRef(outcome):
            ends = here.ends(outcome) or ()
            return _agreed([end.value if end.end is End.DETERMINED else None for end in ends])
        case ParamRef(param, reference):
            versions = here.versions(here.graph.params[param], reference)
            return _agreed([dated.value for dated in versions])
        case _:
            return None


def _agreed(values: Sequence[Value | None]) -> Value | None:
    return values[0] if len(set(values)) == 1 else None


def _passes(test: UnaryTest, subject: Value | None, here: Place) -> Kleene:
    match test:
        case Negated(inner):
            return kleene_not(_passes(inner, subject, here))
        case Either(tests):
            return kleene_or([_passes(one, subject, here) for one in tests])
        case Present():
            return None if subject is None else subject is not Special.ABSENT
        case IsNotDue():
            return None if subject is None else subject is Special.NOT_DUE
        case OneOf(values):
            return kleene_or([_compare(subject, _known(value, here), equals) for value in values])
        case Between():
            return kleene_and(_within(test, subject, here))


def _within(test: Between, subject: Value | None, here: Place) -> list[Kleene]:
    found: list[Kleene] = []
    if test.low is not None:
        low = _known(test.low, here)
        found.append(_compare(subject, low, _reaches(strictly=test.low_open)))
    if test.high is not None:
        high = _known(test.high, here)
        found.append(_compare(high, subject, _reaches(strictly=test.high_open)))
    return found


def _reaches(*, strictly: bool) -> Callable[[Scalar, Scalar], bool]:
    return lambda value, end: at_least(value, end, strictly=strictly)


def _compare(
    left: Value | None, right: Value | None, holds: Callable[[Scalar, Scalar], bool]
) -> Kleene:
    if isinstance(left, Special) or isinstance(right, Special):
        return False
    return None if left is None or right is None else holds(left, right)
