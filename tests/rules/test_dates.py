"""Dates and months that are known only in part."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.errors import ValueFormError
from rules.values import parse_date_range, parse_month_range
from rules.values.dates import first_day, last_day


def day(year: int, month: int, number: int) -> int:
    return date(year, month, number).toordinal()


@pytest.mark.parametrize(
    "text,first,last",
    [
        ("2024", day(2024, 1, 1), day(2024, 12, 31)),
        ("2024-02", day(2024, 2, 1), day(2024, 2, 29)),
        ("Agustus 2024", day(2024, 8, 1), day(2024, 8, 31)),
        ("24 Agustus 2024", day(2024, 8, 24), day(2024, 8, 24)),
        ("2024-08-24", day(2024, 8, 24), day(2024, 8, 24)),
        ("9999", day(9999, 1, 1), day(9999, 12, 31)),
    ],
)
def test_a_date_known_in_part_is_a_range_of_days(text: str, first: int, last: int) -> None:
    assert (first, last) == parse_date_range(text)


@pytest.mark.parametrize(
    "text", ["24", "202", "0000", "2024-13", "Agstus", "01/02/2024", "", "besok", "2024-02-30"]
)
def test_a_range_of_days_is_never_guessed(text: str) -> None:
    with pytest.raises(ValueFormError):
        parse_date_range(text)


def test_a_month_known_to_the_year_is_a_range_of_months() -> None:
    assert parse_month_range("2024") == (2024 * 12, 2024 * 12 + 11)


def test_a_month_fully_known_is_one_month() -> None:
    assert parse_month_range("Agustus 2024") == (2024 * 12 + 7, 2024 * 12 + 7)


@pytest.mark.parametrize("text", ["24", "0000", "2024-08-24", "", "13-2024"])
def test_a_range_of_months_is_never_guessed(text: str) -> None:
    with pytest.raises(ValueFormError):
        parse_month_range(text)


@given(st.integers(12, 9999 * 12 + 10))
def test_months_follow_one_another_without_a_gap(month: int) -> None:
    assert last_day(month) + 1 == first_day(month + 1)
