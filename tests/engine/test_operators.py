"""The operators that both engines share, on what is known, partly known and not known."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.decision import Cause, CauseKind, Causes, Known, Missing, Operand, Ranged
from engine.nodes import BinaryOp, Function
from engine.operators import (
    ARITHMETIC,
    EvaluationError,
    Number,
    add_months,
    add_working_days,
    age_years,
    arithmetic,
    call,
    lift,
    months_between,
)
from rules.values import Special

WHY: Causes = frozenset({Cause(CauseKind.FACT, "f")})
START = date(2023, 12, 27).toordinal()

days = st.integers(START, START + 430)
numbers = st.integers(-6, 6)
MODES = {
    Function.AGE_YEARS: ("mundur", "maju"),
    Function.ADD_MONTHS: ("mundur", "maju"),
    Function.MONTHS_BETWEEN: ("bulat_bawah", "bulat_atas"),
}
KINDS = {
    Function.MIN: (numbers, numbers),
    Function.MAX: (numbers, numbers),
    Function.ROUND_DOWN: (numbers,),
    Function.ROUND_UP: (numbers,),
    Function.ROUND_HALF_UP: (numbers,),
    Function.ROUND_HALF_EVEN: (numbers,),
    Function.AGE_YEARS: (days, days),
    Function.MONTHS_BETWEEN: (days, days),
    Function.DAYS_BETWEEN: (days, days),
    Function.ADD_MONTHS: (days, numbers),
    Function.ADD_DAYS: (days, numbers),
    Function.ADD_WORKING_DAYS: (days, st.integers(0, 6)),
    Function.MONTH_OF: (days,),
    Function.MONTH_START: (st.integers(24280, 24300),),
    Function.MONTH_END: (st.integers(24280, 24300),),
}
HOLIDAYS = (START + 5, START + 6)


@st.composite
def spans(draw: st.DrawFn, ends: st.SearchStrategy[int]) -> Ranged:
    low, high = sorted((draw(ends), draw(ends)))
    return Ranged(low, min(high, low + 40), WHY)


def inside(operand: Ranged) -> range:
    assert operand.low is not None
    assert operand.high is not None
    return range(operand.low, operand.high + 1, max(1, (operand.high - operand.low) // 12))


def encloses(operand: Operand, value: Number) -> bool:
    match operand:
        case Known(known):
            return known == value
        case Ranged(int(low), int(high), _):
            return low <= value <= high
        case _:
            return True


@given(data=st.data(), function=st.sampled_from(list(Function)))
def test_a_function_of_ranges_encloses_its_value_at_every_point(
    data: st.DataObject, function: Function
) -> None:
    mode = data.draw(st.sampled_from(MODES.get(function, ("",))))
    operands = [data.draw(spans(kind)) for kind in KINDS[function]]

    def compute(*args: Number) -> Number:
        return call(function, args, mode, HOLIDAYS)

    found = lift(compute, operands)

    assert all(encloses(found, compute(*point)) for point in product(*map(inside, operands)))


@given(op=st.sampled_from(list(BinaryOp)), left=spans(numbers), right=spans(numbers))
def test_arithmetic_on_ranges_encloses_its_value_at_every_point(
    op: BinaryOp, left: Ranged, right: Ranged
) -> None:
    found = arithmetic(op, left, right)
    points = [(a, b) for a in inside(left) for b in inside(right) if b or op is not BinaryOp.DIVIDE]

    assert all(encloses(found, ARITHMETIC[op](*point)) for point in points)


@pytest.mark.parametrize("op", BinaryOp)
def test_arithmetic_with_a_missing_value_is_missing_for_its_causes(op: BinaryOp) -> None:
    assert arithmetic(op, Known(1), Missing(WHY)) == Missing(WHY)


@pytest.mark.parametrize("op", BinaryOp)
def test_arithmetic_with_what_does_not_exist_does_not_exist(op: BinaryOp) -> None:
    assert arithmetic(op, Known(1), Known(Special.ABSENT)) == Known(Special.ABSENT)


def test_what_is_not_due_counts_as_zero() -> None:
    assert arithmetic(BinaryOp.ADD, Known(Special.NOT_DUE), Known(5)) == Known(5)


def test_nothing_is_divided_by_zero() -> None:
    with pytest.raises(EvaluationError):
        arithmetic(BinaryOp.DIVIDE, Known(1), Known(0))


def test_a_quotient_is_exact() -> None:
    assert arithmetic(BinaryOp.DIVIDE, Known(1), Known(3)) == Known(Fraction(1, 3))


@given(start=days, end=days)
def test_full_months_are_those_that_end_by_the_last_day(start: int, end: int) -> None:
    first, last = sorted((start, end))
    full = max(n for n in range(20) if add_months(first, n, "mundur") <= last)

    assert months_between(first, last, "bulat_bawah") == full
    assert months_between(last, first, "bulat_bawah") == -full
    started = add_months(first, full, "mundur") < last
    assert months_between(first, last, "bulat_atas") == full + started


@given(birth=days, mode=st.sampled_from(["mundur", "maju"]), years=st.integers(0, 30))
def test_an_age_is_reached_on_the_birthday_and_not_before(
    birth: int, mode: str, years: int
) -> None:
    birthday = add_months(birth, 12 * years, mode)

    assert age_years(birth, birthday, mode) == 12 * years
    assert age_years(birth, birthday - 1, mode) == 12 * (years - 1)


@given(start=days, count=st.integers(0, 15))
def test_working_days_leave_out_weekends_and_holidays(start: int, count: int) -> None:
    end = add_working_days(start, count, HOLIDAYS)
    between = [date.fromordinal(day) for day in range(start + 1, end + 1)]
    working = [d for d in between if d.isoweekday() <= 5 and d.toordinal() not in HOLIDAYS]

    assert len(working) == count
    assert count == 0 or working[-1].toordinal() == end


@pytest.mark.parametrize(
    "function, value, expected",
    [
        (Function.ROUND_DOWN, Fraction(5, 2), 2),
        (Function.ROUND_DOWN, Fraction(-5, 2), -3),
        (Function.ROUND_UP, Fraction(5, 2), 3),
        (Function.ROUND_HALF_UP, Fraction(5, 2), 3),
        (Function.ROUND_HALF_UP, Fraction(-5, 2), -3),
        (Function.ROUND_HALF_EVEN, Fraction(5, 2), 2),
        (Function.ROUND_HALF_EVEN, Fraction(7, 2), 4),
    ],
)
def test_each_rounding_takes_a_half_its_own_way(
    function: Function, value: Number, expected: int
) -> None:
    assert call(function, (value,), "", ()) == expected
    assert call(function, (value * 100, 100), "", ()) == expected * 100
