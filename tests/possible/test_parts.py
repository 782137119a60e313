"""The parts by themselves: intervals, turning points, hitting sets."""

from __future__ import annotations

from itertools import combinations, product
from random import Random

import pytest

from engine.nodes import Binary, BinaryOp, Call, Const, Expr, FactRef, Function, Tier, Tiered
from engine.operators import ARITHMETIC, EvaluationError, call
from engine.possible.atoms import Atom, Edge
from engine.possible.hitting import smallest
from engine.possible.intervals import Interval, binary, function, tiered
from engine.possible.turning import number_of, turning_point
from rules.values import Type

SPANS = [(-3, -1), (-2, 2), (0, 0), (0, 3), (2, 5)]


@pytest.mark.parametrize("op", BinaryOp)
@pytest.mark.parametrize("left, right", list(product(SPANS, SPANS)))
def test_arithmetic_encloses_every_pair_of_numbers(
    op: BinaryOp, left: tuple[int, int], right: tuple[int, int]
) -> None:
    found = binary(op, Interval(*left), Interval(*right))

    for a, b in product(range(left[0], left[1] + 1), range(right[0], right[1] + 1)):
        if op is not BinaryOp.DIVIDE or b != 0:
            assert ARITHMETIC[op](a, b) in found


def test_a_divisor_that_may_be_zero_leaves_no_end() -> None:
    assert binary(BinaryOp.DIVIDE, Interval(1, 2), Interval(0, 3)) == Interval()


def test_a_side_without_end_stays_without_end() -> None:
    months = Interval(0)

    assert binary(BinaryOp.MULTIPLY, months, Interval(10, 10)) == Interval(0)
    assert function(Call(Function.MIN, ()), [months, Interval(5, 5)], ()) == Interval(0, 5)
    assert function(Call(Function.MAX, ()), [months, Interval(5, 5)], ()) == Interval(5)


DATED = {
    Function.AGE_YEARS: ("mundur", "maju"),
    Function.MONTHS_BETWEEN: ("bulat_bawah", "bulat_atas"),
    Function.DAYS_BETWEEN: ("",),
}
MIDDLE = 737_118
"""A day of 2019, leap years on both sides."""


@pytest.mark.parametrize("name, mode", [(n, mode) for n, modes in DATED.items() for mode in modes])
def test_functions_of_two_dates_enclose_every_pair_of_days(name: Function, mode: str) -> None:
    chance = Random(name)  # noqa: S311 — repeatable, not secret
    for _ in range(60):
        first = MIDDLE - 366 * 3 + chance.randrange(800)
        last = MIDDLE + 300 + chance.randrange(500)
        found = function(
            Call(name, (), mode), [Interval(first, first + 9), Interval(last, last + 9)], ()
        )

        pairs = product(range(first, first + 10), range(last, last + 10))
        assert all(call(name, pair, mode, ()) in found for pair in pairs)


def test_tiers_enclose_every_quantity_and_price() -> None:
    tiers = (Tier(2, 2), Tier(4, -1), Tier(None, 1))
    found = tiered(Interval(0, 6), Interval(-1, 3), tiers)
    node = Tiered(FactRef("n"), FactRef("b"), tiers)

    for quantity, price in product(range(7), range(-1, 4)):
        assert number_of(node, {"n": quantity, "b": price}, ()) in found


N = FactRef("n")
TURNING: list[Expr] = [
    Binary(BinaryOp.MULTIPLY, N, Const(Type.RUPIAH, 7)),
    Binary(BinaryOp.SUBTRACT, Const(Type.RUPIAH, 50), N),
    Call(Function.MIN, (N, Const(Type.RUPIAH, 12))),
    Call(Function.ROUND_DOWN, (Binary(BinaryOp.DIVIDE, N, Const(Type.RUPIAH, 3)),)),
    Tiered(N, Const(Type.RUPIAH, 2), (Tier(5, 3), Tier(None, 1))),
    N,
]


@pytest.mark.parametrize("edge", Edge)
@pytest.mark.parametrize("subject", TURNING)
def test_a_comparison_turns_once_and_there(subject: Expr, edge: Edge) -> None:
    for limit, turned in product(range(-5, 60, 3), (False, True)):
        end = Const(Type.RUPIAH, limit)
        atom = Atom(end, subject, edge, ("n",)) if turned else Atom(subject, end, edge, ("n",))
        turn = turning_point(atom, "n", {}, (-20, 40), ())
        truths = [_truth(atom, number) for number in range(-20, 41)]
        turns = [i - 20 for i in range(1, 61) if truths[i] != truths[i - 1]]

        assert [turn] if turn is not None and -20 < turn <= 40 else [] == turns


def _truth(atom: Atom, number: int) -> bool:
    left, right = (number_of(side, {"n": number}, ()) for side in (atom.subject, atom.other))
    return left > right if atom.edge is Edge.ABOVE else left >= right


def test_what_cannot_be_computed_is_said() -> None:
    nothing = Const(Type.INTEGER, 0)
    atom = Atom(Binary(BinaryOp.DIVIDE, N, nothing), nothing, Edge.AT, ("n",))

    with pytest.raises(EvaluationError):
        turning_point(atom, "n", {}, (0, 9), ())


@pytest.mark.parametrize("seed", range(200))
def test_a_smallest_set_meets_every_clause_and_is_the_earliest_of_its_size(seed: int) -> None:
    chance = Random(seed)  # noqa: S311 — repeatable, not secret
    clauses = [
        frozenset(chance.sample(range(7), chance.randint(1, 3)))
        for _ in range(chance.randint(0, 6))
    ]
    best = next(
        frozenset(taken)
        for size in range(8)
        for taken in combinations(range(7), size)
        if all(clause & frozenset(taken) for clause in clauses)
    )

    assert smallest(clauses) == (best, True)
