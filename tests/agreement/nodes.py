"""Random conditions, tests and amounts of a type, within a scope."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from engine.nodes import (
    Always,
    And,
    Between,
    Binary,
    BinaryOp,
    ByReading,
    Call,
    Chosen,
    Condition,
    Const,
    Count,
    Either,
    Expr,
    FactRef,
    Function,
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
    ReadingValue,
    Sum,
    Tested,
    Tier,
    Tiered,
    UnaryTest,
)
from rules.values import Type
from tests.agreement.draw import Draw
from tests.agreement.vocabulary import DOMAINS, KEY, ORDERED, Scope

Maker = Callable[[Draw, Scope, int], Expr | None]

ROUNDINGS = (
    Function.ROUND_DOWN,
    Function.ROUND_UP,
    Function.ROUND_HALF_UP,
    Function.ROUND_HALF_EVEN,
)
MODES = ("mundur", "maju")


# ---------------------------------------------------------------- amounts


def amount(draw: Draw, scope: Scope, kind: Type, depth: int) -> Expr:
    """An expression of a type; at depth zero a constant or a name."""
    if depth > 0 and draw.chance(45):
        makers = (_by_reading(kind), *_MAKERS.get(kind, ()))
        made = draw.one(makers)(draw, scope, depth - 1)
        if made is not None:
            return made
    return leaf(draw, scope, kind)


def leaf(draw: Draw, scope: Scope, kind: Type) -> Expr:
    """A constant, a fact that is not `tidak ada`, an outcome, or a parameter."""
    known: list[tuple[int, Expr]] = [(3, constant(draw, kind))]
    known += [(2, FactRef(fact.id)) for fact in scope.safe_facts(kind)]
    known += [(2, OutcomeRef(outcome.id)) for outcome in scope.determined(kind)]
    for param in scope.words.params:
        if param.type is kind:
            references = scope.references(scope.words.units[param.id])
            known += [(1, ParamRef(param.id, fact.id)) for fact in references]
    return draw.weighted(*known)


def constant(draw: Draw, kind: Type) -> Const:
    """A value of the domain of a type."""
    return Const(kind, draw.one(DOMAINS[kind]))


def _by_reading(kind: Type) -> Maker:
    def make(draw: Draw, scope: Scope, depth: int) -> Expr | None:
        if not scope.words.readings:
            return None
        reading = draw.one(scope.words.readings)
        options = ((o.id, amount(draw, scope, kind, depth)) for o in reading.options)
        return ReadingValue(reading.id, tuple(options))

    return make


def _sum_of_two(kind: Type) -> Maker:
    def make(draw: Draw, scope: Scope, depth: int) -> Expr:
        left, right = amount(draw, scope, kind, depth), amount(draw, scope, kind, depth)
        op = draw.weighted((3, BinaryOp.ADD), (2, BinaryOp.SUBTRACT))
        both = Binary(op, left, right)
        if op is BinaryOp.ADD or (scope.words.profile.negative and draw.chance(50)):
            return both
        return Call(Function.MAX, (Const(kind, 0), both))

    return make


def _least_or_most(kind: Type) -> Maker:
    def make(draw: Draw, scope: Scope, depth: int) -> Expr:
        count = draw.number(2, 3)
        args = tuple(amount(draw, scope, kind, depth) for _ in range(count))
        return Call(draw.one((Function.MIN, Function.MAX)), args)

    return make


def _product(draw: Draw, scope: Scope, depth: int) -> Expr:
    left = amount(draw, scope, Type.RUPIAH, depth)
    return Binary(BinaryOp.MULTIPLY, left, amount(draw, scope, Type.INTEGER, depth))


def _shared(draw: Draw, scope: Scope, depth: int) -> Expr:
    left = amount(draw, scope, Type.RUPIAH, depth)
    exact = Binary(BinaryOp.MULTIPLY, left, amount(draw, scope, Type.SHARE, depth))
    return _rounded(draw, scope, exact)


def _quotient(draw: Draw, scope: Scope, depth: int) -> Expr:
    left = amount(draw, scope, Type.RUPIAH, depth)
    divisor: Expr = Const(Type.INTEGER, draw.number(1, 3))
    if scope.words.profile.errors and draw.chance(30):
        divisor = amount(draw, scope, Type.INTEGER, 0)
    return _rounded(draw, scope, Binary(BinaryOp.DIVIDE, left, divisor))


def _rounded(draw: Draw, scope: Scope, exact: Expr) -> Expr:
    if scope.words.profile.errors and draw.chance(5):
        return exact
    unit = (Const(Type.RUPIAH, draw.one((5, 10))),) if draw.chance(40) else ()
    return Call(draw.one(ROUNDINGS), (exact, *unit))


def _tiered(draw: Draw, scope: Scope, depth: int) -> Expr:
    kind = draw.one((Type.INTEGER, Type.PERIOD_MONTHS))
    quantity = amount(draw, scope, kind, depth)
    shares = DOMAINS[Type.SHARE]
    tiers = (Tier(draw.number(1, 2), draw.one(shares)), Tier(None, draw.one(shares)))
    exact = Tiered(quantity, amount(draw, scope, Type.RUPIAH, depth), tiers[: draw.number(1, 2)])
    return _rounded(draw, scope, exact)


def _sum(kind: Type) -> Maker:
    def make(draw: Draw, scope: Scope, depth: int) -> Expr | None:
        if not scope.words.lists:
            return None
        name = draw.one(scope.words.lists).id
        inner = scope.within(name)
        return Sum(name, condition(draw, inner, depth), amount(draw, inner, kind, depth))

    return make


def _count(draw: Draw, scope: Scope, depth: int) -> Expr | None:
    if not scope.words.lists:
        return None
    name = draw.one(scope.words.lists).id
    return Count(name, condition(draw, scope.within(name), depth))


def _dates(function: Function, *kinds: Type, modes: tuple[str, ...] = ("",)) -> Maker:
    def make(draw: Draw, scope: Scope, _depth: int) -> Expr:
        args = tuple(_plain(draw, scope, kind) for kind in kinds)
        return Call(function, args, draw.one(modes))

    return make


def _plain(draw: Draw, scope: Scope, kind: Type) -> Expr:
    """A constant or a fact: what is `tidak terutang` is no day of any calendar."""
    facts: list[Expr] = [FactRef(fact.id) for fact in scope.safe_facts(kind)]
    return draw.one(facts) if facts and draw.chance(80) else constant(draw, kind)


_MAKERS: Mapping[Type, tuple[Maker, ...]] = {
    Type.INTEGER: (
        _count,
        _sum_of_two(Type.INTEGER),
        _least_or_most(Type.INTEGER),
        _sum(Type.INTEGER),
    ),
    Type.RUPIAH: (
        _sum(Type.RUPIAH),
        _sum_of_two(Type.RUPIAH),
        _least_or_most(Type.RUPIAH),
        _product,
        _shared,
        _quotient,
        _tiered,
    ),
    Type.SHARE: (_sum_of_two(Type.SHARE), _least_or_most(Type.SHARE)),
    Type.PERIOD_MONTHS: (
        _dates(Function.AGE_YEARS, Type.DATE, Type.DATE, modes=MODES),
        _dates(Function.MONTHS_BETWEEN, Type.DATE, Type.DATE, modes=("bulat_bawah", "bulat_atas")),
        _sum_of_two(Type.PERIOD_MONTHS),
    ),
    Type.DAYS: (_dates(Function.DAYS_BETWEEN, Type.DATE, Type.DATE),),
    Type.DATE: (
        _dates(Function.ADD_MONTHS, Type.DATE, Type.PERIOD_MONTHS, modes=MODES),
        _dates(Function.ADD_DAYS, Type.DATE, Type.DAYS),
        _dates(Function.ADD_WORKING_DAYS, Type.DATE, Type.DAYS),
        _dates(Function.MONTH_START, Type.MONTH),
        _dates(Function.MONTH_END, Type.MONTH),
    ),
    Type.MONTH: (_dates(Function.MONTH_OF, Type.DATE),),
}


# ---------------------------------------------------------------- tests of one value


def unary(draw: Draw, scope: Scope, kind: Type, depth: int) -> UnaryTest:
    """A test that values of a type may pass."""
    if depth > 0 and draw.chance(25):
        one, other = (unary(draw, scope, kind, depth - 1) for _ in range(2))
        made: tuple[UnaryTest, ...] = (Negated(one), Either((one, other)), Present(), IsNotDue())
        return draw.weighted(*zip((3, 2, 1, 1), made, strict=True))
    if kind not in ORDERED or draw.chance(35):
        return OneOf(tuple(_endpoint(draw, scope, kind) for _ in range(draw.number(1, 2))))
    ends = draw.weighted((2, "low"), (2, "high"), (1, "both"))
    return Between(
        low=_endpoint(draw, scope, kind) if ends != "high" else None,
        high=_endpoint(draw, scope, kind) if ends != "low" else None,
        low_open=ends != "high" and draw.chance(50),
        high_open=ends != "low" and draw.chance(50),
    )


def _endpoint(draw: Draw, scope: Scope, kind: Type) -> Expr:
    if draw.chance(75):
        return constant(draw, kind)
    optional = [FactRef(fact.id) for fact in scope.facts(kind) if fact.optional]
    if optional and draw.chance(20):
        return draw.one(optional)
    return amount(draw, scope, kind, 1)


# ---------------------------------------------------------------- conditions


def condition(draw: Draw, scope: Scope, depth: int) -> Condition:
    """A condition; at depth zero one test."""
    if depth <= 0:
        return _test_of_one(draw, scope, 1)
    make: Callable[[Draw, Scope, int], Condition | None] = draw.weighted(
        (8, _test_of_one),
        (2, _several),
        (1, _denied),
        (2, _quantified),
        (1, _unregulated),
        (2, _read),
        (1, chosen),
        (1, _always),
    )
    return make(draw, scope, depth - 1) or _test_of_one(draw, scope, 1)


def _test_of_one(draw: Draw, scope: Scope, depth: int) -> Condition:
    """A test on a fact, an outcome or an amount."""
    subjects: list[tuple[int, Expr, Type]] = [
        (3, FactRef(fact.id), fact.type) for fact in scope.facts(*DOMAINS)
    ]
    subjects += [(3, OutcomeRef(outcome.id), outcome.type) for outcome in scope.determined()]
    chosen_one = draw.weighted(
        *((weight, (subject, kind)) for weight, subject, kind in subjects),
        (2, (None, Type.INTEGER)),
        (1, (None, Type.PERIOD_MONTHS)),
        (1, (None, Type.DATE)),
    )
    subject, kind = chosen_one
    made = amount(draw, scope, kind, depth) if subject is None else subject
    return Tested(made, unary(draw, scope, kind, depth))


def _always(_draw: Draw, _scope: Scope, _depth: int) -> Condition:
    return Always()


def _several(draw: Draw, scope: Scope, depth: int) -> Condition:
    items = tuple(condition(draw, scope, depth) for _ in range(draw.number(2, 3)))
    return And(items) if draw.chance(50) else Or(items)


def _denied(draw: Draw, scope: Scope, depth: int) -> Condition:
    return Not(condition(draw, scope, depth))


def _quantified(draw: Draw, scope: Scope, depth: int) -> Condition | None:
    if not scope.words.lists:
        return None
    name = draw.one(scope.words.lists).id
    where = condition(draw, scope.within(name), depth)
    return Quantified(name, where, every=draw.chance(50))


def _unregulated(draw: Draw, scope: Scope, _depth: int) -> Condition | None:
    outcomes = scope.determined()
    return IsUnregulated(draw.one(outcomes).id) if outcomes else None


def _read(draw: Draw, scope: Scope, depth: int) -> Condition | None:
    if not scope.words.readings:
        return None
    reading = draw.one(scope.words.readings)
    options = ((option.id, condition(draw, scope, depth)) for option in reading.options)
    return ByReading(reading.id, tuple(options))


def chosen(draw: Draw, scope: Scope, depth: int) -> Condition | None:
    """The record at hand is among the first of its list."""
    if not scope.inside:
        return None
    name = draw.one(sorted(scope.inside))
    key: Expr | None = FactRef(f"{name}.{KEY}")
    if scope.words.profile.ties:
        inner = Scope(scope.words, scope.outcomes, frozenset({name}))
        kind = draw.one((Type.INTEGER, Type.RUPIAH, Type.DATE))
        key = draw.weighted((4, key), (1, None), (2, amount(draw, inner, kind, 1)))
    return Chosen(
        list=name,
        where=condition(draw, scope, depth - 1),
        limit=draw.number(1, 2),
        key=key,
        descending=draw.chance(40),
    )
