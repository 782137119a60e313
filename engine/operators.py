"""Exact meaning of the arithmetic, the functions and the comparisons that every backend shares."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date
from fractions import Fraction
from itertools import product
from math import ceil, floor

from engine.decision import NO_CAUSES, Causes, Kleene, Known, Missing, Operand, Ranged
from engine.nodes import BinaryOp, Function
from rules.errors import KaidahError
from rules.language import _
from rules.values import Scalar, Special, Value

Number = int | Fraction


class EvaluationError(KaidahError):
    """A case that cannot be computed: division by zero, sen in a decided amount, and the like."""


def as_number(value: Value) -> Number:
    """The number an operand counts as; `tidak terutang` counts zero.

    Raises `EvaluationError` for a value that is not a number.
    """
    if type(value) is int:
        return value
    if value is Special.NOT_DUE:
        return 0
    if isinstance(value, int | Fraction) and not isinstance(value, bool):
        return value
    message = _("nilai `{value}` tidak dapat dihitung sebagai bilangan", value=value)
    raise EvaluationError(message)


def whole(value: Number, what: str) -> int:
    """The same number as an int. Raises `EvaluationError` if it has a fraction."""
    if value != int(value):
        message = _(
            "besaran `{what}` tidak bulat: `{value}`; pembulatan harus ditetapkan",
            what=what,
            value=value,
        )
        raise EvaluationError(message)
    return int(value)


def _divide(left: Number, right: Number) -> Number:
    if right == 0:
        message = _("pembagian dengan nol")
        raise EvaluationError(message)
    return Fraction(left) / right


ARITHMETIC: dict[BinaryOp, Callable[[Number, Number], Number]] = {
    BinaryOp.ADD: lambda left, right: left + right,
    BinaryOp.SUBTRACT: lambda left, right: left - right,
    BinaryOp.MULTIPLY: lambda left, right: left * right,
    BinaryOp.DIVIDE: _divide,
}


def _half_up(value: Number) -> int:
    return floor(value + Fraction(1, 2)) if value >= 0 else -floor(-value + Fraction(1, 2))


_ROUNDINGS: dict[Function, Callable[[Number], int]] = {
    Function.ROUND_DOWN: floor,
    Function.ROUND_UP: ceil,
    Function.ROUND_HALF_UP: _half_up,
    Function.ROUND_HALF_EVEN: lambda value: round(Fraction(value)),
}


def _day(ordinal: Number) -> date:
    try:
        return date.fromordinal(int(ordinal))
    except (ValueError, OverflowError) as error:
        message = _("tanggal di luar jangkauan kalender: `{ordinal}`", ordinal=ordinal)
        raise EvaluationError(message) from error


def _on_day(month: int, day: int, mode: str) -> int:
    """Ordinal of a day of a month; a day that does not exist is resolved by `mode`."""
    year, zero_month = divmod(month, 12)
    if not 1 <= year <= date.max.year:
        message = _("tanggal di luar jangkauan kalender: tahun `{year}`", year=year)
        raise EvaluationError(message)
    last = monthrange(year, zero_month + 1)[1]
    if day <= last:
        return date(year, zero_month + 1, day).toordinal()
    end = date(year, zero_month + 1, last).toordinal()
    return end if mode == "mundur" else end + 1


def month_number(ordinal: Number) -> int:
    """Year-month (`year * 12 + month - 1`) of a day."""
    day = _day(ordinal)
    return day.year * 12 + day.month - 1


def add_months(ordinal: Number, months: Number, mode: str) -> int:
    """A day some months later; `mode` is `mundur` (last day of month) or `maju` (next day)."""
    return _on_day(month_number(ordinal) + int(months), _day(ordinal).day, mode)


def _full_months(start: Number, end: Number) -> int:
    """Whole months from start to end; a month is full on the same day, or the month's last."""
    first, last = _day(start), _day(end)
    months = (last.year - first.year) * 12 + last.month - first.month
    return months - (add_months(start, months, "mundur") > end)


def months_between(start: Number, end: Number, mode: str) -> int:
    """Months from start to end, a started month counted (`bulat_atas`) or not (`bulat_bawah`)."""
    if end < start:
        return -months_between(end, start, mode)
    full = _full_months(start, end)
    started = mode == Function.ROUND_UP and add_months(start, full, "mundur") < end
    return full + started


def age_years(birth: Number, at: Number, mode: str) -> int:
    """Completed years at a day, in months (`23 tahun` is 276); 29 February resolved by `mode`."""
    years = _day(at).year - _day(birth).year
    before = add_months(birth, 12 * years, mode) > at
    return 12 * (years - before)


def add_working_days(start: Number, days: Number, holidays: Sequence[int]) -> int:
    """The n-th working day after a day: Monday to Friday, holidays left out."""
    closed = frozenset(holidays)
    day, left = int(start), int(days)
    while left > 0:
        day += 1
        left -= _day(day).weekday() < 5 and day not in closed  # noqa: PLR2004 -- Saturday is 5
    return day


def call(function: Function, args: Sequence[Number], mode: str, holidays: Sequence[int]) -> Number:
    """Value of a built-in function of known numbers."""
    match function:
        case Function.MIN:
            return min(args)
        case Function.MAX:
            return max(args)
        case (
            Function.ROUND_DOWN
            | Function.ROUND_UP
            | Function.ROUND_HALF_UP
            | Function.ROUND_HALF_EVEN
        ):
            if len(args) == 1:
                return _ROUNDINGS[function](args[0])
            return _ROUNDINGS[function](_divide(args[0], args[1])) * args[1]
        case Function.AGE_YEARS:
            return age_years(args[0], args[1], mode)
        case Function.MONTHS_BETWEEN:
            return months_between(args[0], args[1], mode)
        case _:
            return _call_date(function, args, mode, holidays)


def _call_date(
    function: Function, args: Sequence[Number], mode: str, holidays: Sequence[int]
) -> Number:
    match function:
        case Function.DAYS_BETWEEN:
            return args[1] - args[0]
        case Function.ADD_MONTHS:
            return add_months(args[0], args[1], mode)
        case Function.ADD_DAYS:
            return args[0] + args[1]
        case Function.ADD_WORKING_DAYS:
            return add_working_days(args[0], args[1], holidays)
        case Function.MONTH_OF:
            return month_number(args[0])
        case Function.MONTH_START:
            return _on_day(int(args[0]), 1, "mundur")
        case Function.MONTH_END:
            return _on_day(int(args[0]), 31, "mundur")
        case _:
            message = _("fungsi tidak dikenal: `{function}`", function=function)
            raise EvaluationError(message)


def causes_of(operands: Sequence[Operand]) -> Causes:
    """All causes of operands that are not known."""
    return NO_CAUSES.union(*(o.causes for o in operands if not isinstance(o, Known)))


def lift(compute: Callable[..., Number], operands: Sequence[Operand]) -> Operand:
    """A function of numbers on operands: known, ranged by its corners, or missing.

    Of `tidak ada` it is `tidak ada`, on which every positive test is false.

    # Invariant: `compute` is monotone in each argument on its own, so the corners enclose it.
    """
    absent = Special.ABSENT
    values = [o.value for o in operands if isinstance(o, Known) and o.value is not absent]
    if len(values) == len(operands):
        return Known(compute(*map(as_number, values)))
    if any(isinstance(o, Missing) for o in operands):
        return Missing(causes_of(operands))
    if any(o == Known(Special.ABSENT) for o in operands):
        return Known(Special.ABSENT)
    return _lift_corners(compute, operands)


def _lift_corners(compute: Callable[..., Number], operands: Sequence[Operand]) -> Operand:
    ends: list[tuple[Number, ...]] = []
    for operand in operands:
        match operand:
            case Known(value):
                ends.append((as_number(value),))
            case Ranged(int(low), int(high), _):
                ends.append((low, high))
            case _:
                return Missing(causes_of(operands))
    corners = [compute(*corner) for corner in product(*ends)]
    least, most = min(corners), max(corners)
    if least == most:
        return Known(least)
    return Ranged(floor(least), ceil(most), causes_of(operands))


def arithmetic(op: BinaryOp, left: Operand, right: Operand) -> Operand:
    """Arithmetic on operands. A divisor that may be zero makes the result missing."""
    if op is BinaryOp.DIVIDE and isinstance(right, Ranged):
        return Missing(causes_of((left, right)))
    return lift(ARITHMETIC[op], (left, right))


def equals(left: Value, right: Value) -> bool:
    """Whether two values are the same; numbers compare exactly, a special only with itself."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    return left == right


def at_least(value: Scalar, end: Scalar, *, strictly: bool) -> bool:
    """Whether a number reaches (or, strictly, exceeds) an end."""
    number, bound = as_number(value), as_number(end)
    return number > bound if strictly else number >= bound


def kleene_or(items: Sequence[Kleene]) -> Kleene:
    """Kleene disjunction; false of nothing."""
    if any(item is True for item in items):
        return True
    return None if any(item is None for item in items) else False


def kleene_and(items: Sequence[Kleene]) -> Kleene:
    """Kleene conjunction; true of nothing."""
    if any(item is False for item in items):
        return False
    return None if any(item is None for item in items) else True


def kleene_not(item: Kleene) -> Kleene:
    """Kleene negation."""
    return None if item is None else not item
