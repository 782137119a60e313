"""The record that holds a date, held to all the histories that agree with what is known."""

from __future__ import annotations

from itertools import product
from random import Random

import pytest

from engine.histories.allowed import Allowed
from engine.histories.spans import ALWAYS, NEVER_ENDS, Date, Days, Span, held
from rules.values import Special

DAYS = range(6)
ABSENT = Special.ABSENT
FIRST_OF_TWO = Span((0, 0), (2, 2), "a")


def on(low: int, high: int | None = None) -> Date:
    """A day, or one known to lie between two."""
    ends = (low, low if high is None else high)
    return Date(ends, ends)


def held_plainly(spans: list[tuple[int, int, str]], day: int) -> set[str | Special]:
    return {value for start, finish, value in spans if start <= day <= finish} or {ABSENT}


def drawn(draw: Random) -> tuple[Span, Date]:
    start = (draw.choice(DAYS),) * 2 if draw.random() < 0.7 else (1, 3)
    finish = (draw.choice(DAYS),) * 2 if draw.random() < 0.7 else (2, 5)
    day = draw.choice(DAYS)
    date = on(day) if draw.random() < 0.7 else on(min(day, 4), min(day, 4) + 1)
    return Span(start, finish, draw.choice("ab")), date


def inside(days: Days) -> range:
    return range(int(days[0]), int(days[1]) + 1)


def test_what_is_allowed_is_exactly_what_some_history_gives() -> None:
    draw = Random(4)  # noqa: S311 -- repeatable, not secret
    for _ in range(500):
        spans, (_span, date) = [drawn(draw)[0] for _ in range(draw.randint(0, 3))], drawn(draw)
        known = [
            [(a, b, str(one.value)) for a, b in product(inside(one.start), inside(one.finish))]
            for one in spans
        ]
        values = {
            value
            for picked in product(*known)
            for day in inside(date.before)
            for value in held_plainly(list(picked), day)
        }
        found = held(spans, date, complete=True)

        assert found is not None
        assert values <= found.values
        if found.only is not None:
            assert values == {found.only}


@pytest.mark.parametrize("day, value", [(-1, ABSENT), (0, "a"), (2, "a"), (3, ABSENT)])
def test_the_first_and_the_last_day_of_a_record_are_in_it(day: int, value: object) -> None:
    found = held([FIRST_OF_TWO], on(day), complete=True)

    assert found is not None
    assert found.only == value


def test_a_record_that_never_ends_holds_every_later_day() -> None:
    found = held([Span((0, 0), NEVER_ENDS, "a")], on(900_000), complete=True)

    assert found == Allowed(frozenset("a"))


def test_two_records_that_hold_the_day_and_differ_leave_both() -> None:
    found = held([FIRST_OF_TWO, Span((2, 2), (5, 5), "b")], on(2), complete=True)

    assert found == Allowed(frozenset("ab"))
    assert found.only is None


def test_two_records_that_hold_the_day_and_agree_give_what_they_say() -> None:
    found = held([FIRST_OF_TWO, Span((1, 1), (5, 5), "a")], on(2), complete=True)

    assert found == Allowed(frozenset("a"))


@pytest.mark.parametrize(
    "spans, complete",
    [
        ([FIRST_OF_TWO], False),
        ([Span((0, 0), (2, 2), None)], True),
    ],
)
def test_a_record_that_may_be_missing_or_lacks_the_value_leaves_all_open(
    spans: list[Span],
    complete: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    assert held(spans, on(1), complete=complete) is None


def test_a_record_of_unknown_days_may_hold_the_date_or_not() -> None:
    found = held([Span(ALWAYS, ALWAYS, "a")], on(1), complete=True)

    assert found == Allowed(frozenset({"a", ABSENT}))
