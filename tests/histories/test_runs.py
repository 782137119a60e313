"""A record of a case file that stands for one record each month."""

from __future__ import annotations

from datetime import date

import pytest

from engine.casefile import read_case
from engine.facts import FactValue
from rules.diagnostics import Code, PolicyError
from rules.source import read_yaml
from tests.histories.small import service


def payments(record: str) -> list[tuple[FactValue, ...]]:
    """The month and day of each payment that one record stands for."""
    text = f"fakta:\n  bayar: [{record}]\n"
    case = read_case(read_yaml(text, "kasus.yaml"), service().plan).case
    return [tuple(one.values()) for one in case.lists["bayar"].records]


def month(year: int, number: int) -> int:
    return year * 12 + number - 1


@pytest.mark.parametrize(
    "words",
    [
        "2023-12 sampai 2024-02",
        "2023-12 sampai dengan 2024-02",
        "Desember 2023 sampai dengan Februari 2024",
    ],
)
def test_a_run_of_months_is_a_record_for_each_of_them(words: str) -> None:
    months = [month(2023, 12), month(2024, 1), month(2024, 2)]

    assert payments(f"{{bulan: {words}}}") == [(one,) for one in months]


def test_a_run_of_one_month_is_one_record() -> None:
    assert payments("{bulan: 2024-02 sampai 2024-02}") == [(month(2024, 2),)]


@pytest.mark.parametrize(
    "words, days",
    [
        ("setiap tanggal 10", [(2023, 12, 10), (2024, 1, 10)]),
        ("setiap tanggal 28 bulan berikutnya", [(2024, 1, 28), (2024, 2, 28)]),
        ("2024-01-05", [(2024, 1, 5), (2024, 1, 5)]),
    ],
)
def test_the_day_of_each_month_is_said_once_for_a_run(
    words: str, days: list[tuple[int, int, int]]
) -> None:
    found = payments(f"{{bulan: 2023-12 sampai 2024-01, tanggal: {words}}}")

    assert [date(*one).toordinal() for one in days] == [row[1] for row in found]


@pytest.mark.parametrize(
    "record, place",
    [
        ("{bulan: 2024-02 sampai 2024-01}", "berakhir sebelum mulai"),
        ("{bulan: 1024-02 sampai 2024-01}", "lebih dari 1200 bulan"),
        ("{bulan: 2024-02 sampai 2024-13}", "bulan"),
        ("{bulan: 2024-02 sampai 2024-05, tanggal: setiap tanggal 29}", "hari itu"),
        ("{bulan: 2024-02 sampai 2024-05, tanggal: setiap tanggal 0}", "hari itu"),
        ("{bulan: 2024-02, tanggal: setiap tanggal 10}", "tanggal yang sah"),
        ("{bulan: 2024-02 sampai 2024-05, tanggal: 2024-02-31}", "tidak ada"),
    ],
)
def test_a_run_that_cannot_be_is_refused_once(record: str, place: str) -> None:
    with pytest.raises(PolicyError) as caught:
        payments(record)

    assert [one.code for one in caught.value.findings] == [Code.BAD_FACT]
    assert place in caught.value.findings[0].message


def test_runs_do_not_let_a_small_file_ask_for_millions_of_records() -> None:
    record = "{bulan: 1900-01 sampai 1999-12}"

    with pytest.raises(PolicyError) as caught:
        payments(", ".join([record] * 18))

    assert [Code.BAD_FACT, Code.BAD_FACT] == [one.code for one in caught.value.findings]
    assert 1200 * 16 == len(payments(", ".join([record] * 16)))
