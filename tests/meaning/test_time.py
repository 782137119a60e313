"""Versions, reference dates and parameters: the law of the day (7.1 to 7.3, 10.1)."""

from __future__ import annotations

import pytest

from engine.plan import Mark
from rules.diagnostics import Code
from tests.meaning.small import (
    OPEN,
    OUTCOMES,
    SILENT,
    codes,
    decide,
    ends_in_worlds,
    missing,
    pasal,
    policy,
    result,
    rules,
)
from tests.meaning.small import value as value_of

TWO = "{mulai: 2015-07-01, sampai: 2019-12-01}, {mulai: 2019-12-02, oleh: PP 82/2019, bukti: A}"


def dated(versions: str, *, acuan: str = "mati", mark: str = "bukti: B", rule: str = "") -> str:
    """A pasal in force by its versions that gives Rp1."""
    more = f"acuan: {acuan}\n{mark}\nversi: [{versions}]"
    return policy(pasal(rule or "{menetapkan: uang, maka: Rp1}", more=more))


@pytest.mark.parametrize(
    "died, mark", [("2015-07-01", Mark.B), ("2019-12-01", Mark.B), ("2019-12-02", Mark.A)]
)
def test_the_mark_of_a_version_goes_before_that_of_its_pasal(died: str, mark: Mark) -> None:
    assert decide(dated(TWO), f"mati: {died}").marks["uang", -1] is mark


def test_the_mark_of_a_rule_goes_before_that_of_a_version() -> None:
    body = dated(TWO, rule="{menetapkan: uang, maka: Rp1, bukti: B-}")

    assert decide(body, "mati: 2020-01-01").marks["uang", -1] is Mark.DOUBTFUL


@pytest.mark.parametrize(
    "died, end",
    [("2015-06-30", SILENT), ("2015-07-01", 1), ("2019-12-01", 1), ("2019-12-02", SILENT)],
)
def test_both_limits_of_a_version_are_days_on_which_it_holds(died: str, end: object) -> None:
    assert value_of(dated("{mulai: 2015-07-01, sampai: 2019-12-01}"), f"mati: {died}") == end


@pytest.mark.parametrize(
    "month, end", [("2019-10", SILENT), ("2019-11", 1), ("2019-12", 1), ("2020-01", SILENT)]
)
def test_limits_are_months_where_the_reference_is_a_month(month: str, end: object) -> None:
    body = dated("{mulai: 2019-11-01, sampai: 2019-12}", acuan="bulan")

    assert value_of(body, f"bulan: {month}") == end


@pytest.mark.parametrize(
    "died, end",
    [("2019-10-31", SILENT), ("2019-11-01", 1), ("2019-12-31", 1), ("2020-01-01", SILENT)],
)
def test_a_month_limits_days_from_its_first_to_its_last(died: str, end: object) -> None:
    assert value_of(dated("{mulai: 2019-11, sampai: 2019-12}"), f"mati: {died}") == end


UNCERTAIN = "{mulai: {antara: [2025-02-01, 2025-03-31]}}"


@pytest.mark.parametrize(
    "span", ["[2025-02-01, 2025-03-31]", "[2025-02, 2025-03]"], ids=["days", "months"]
)
@pytest.mark.parametrize(
    "died, end",
    [("2025-01-31", SILENT), ("2025-02-01", OPEN), ("2025-03-30", OPEN), ("2025-03-31", 1)],
)
def test_inside_an_uncertain_start_both_versions_are_worlds(
    span: str, died: str, end: object
) -> None:
    body = dated(f"{{mulai: {{antara: {span}}}}}")

    assert value_of(body, f"mati: {died}") == end
    if end == OPEN:
        found = result(body, f"mati: {died}")
        assert ends_in_worlds(found) == {(SILENT, None), ("ditentukan", 1)}
        assert missing(found) == []
        assert len(found.readings) == 1


SHARED = policy(
    pasal(
        "{menetapkan: uang, maka: Rp1}",
        more="acuan: mati\nversi: [{mulai: 2020-01-01, sampai: {sebelum: "
        "{antara: [2025-02-01, 2025-03-31]}}}]",
    ),
    pasal(
        "{menetapkan: uang, maka: Rp2}",
        number="2",
        more="acuan: mati\nversi: [{mulai: {antara: [2025-02-01, 2025-03-31]}}]",
    ),
)


@pytest.mark.parametrize("died, end", [("2025-01-31", 1), ("2025-02-15", OPEN), ("2025-03-31", 2)])
def test_what_ends_before_an_uncertain_day_and_what_starts_on_it_never_meet(
    died: str, end: object
) -> None:
    assert value_of(SHARED, f"mati: {died}") == end
    if end == OPEN:
        worlds = ends_in_worlds(result(SHARED, f"mati: {died}"))
        assert worlds == {("ditentukan", 1), ("ditentukan", 2)}


def test_a_case_may_assume_when_an_uncertain_change_came() -> None:
    def found(day: str) -> object:
        more = f"mulai_berlaku: {{mulai-aturan-uji: {day}}}"
        return value_of(SHARED, "mati: 2025-02-15", more=more)

    assert [found("2025-02-15"), found("2025-02-16")] == [2, 1]


@pytest.mark.parametrize(
    "versions, code",
    [
        ("{mulai: 2015-01-01, sampai: 2019-12-01}, {mulai: 2019-12-01}", Code.VERSIONS_OVERLAP),
        ("{mulai: 2015-01-01, sampai: 2019-12-01}, {mulai: 2019-12-03}", Code.VERSIONS_GAP),
        ("{mulai: 2015-01-01}, {mulai: 2019-12-03}", Code.VERSIONS_OVERLAP),
    ],
)
def test_versions_that_overlap_or_leave_a_hole_are_findings(versions: str, code: Code) -> None:
    assert codes(dated(versions)) == [code]


def test_an_unknown_reference_date_whose_versions_differ_is_the_fact_that_matters() -> None:
    found = result(dated("{mulai: 2015-07-01}"), "")

    assert (found.end.value, missing(found)) == (OPEN, ["mati"])
    assert ends_in_worlds(found) == {(SILENT, None), ("ditentukan", 1)}


@pytest.mark.parametrize(
    "died, end", [("2015", OPEN), ("2015-06", SILENT), ("2015-07", 1), ("2016", 1)]
)
def test_a_reference_date_known_to_the_month_or_year_is_a_span(died: str, end: object) -> None:
    assert value_of(dated("{mulai: 2015-07-01}"), f"mati: {died}") == end


def test_a_rule_that_is_not_in_force_excepts_nothing() -> None:
    body = policy(
        pasal("{menetapkan: uang, maka: Rp1}"),
        pasal(
            "{menetapkan: uang, jika: {a: ya}, maka: Rp2, mengecualikan: Pasal 1}",
            number="2",
            more="acuan: mati\nversi: [{mulai: 2020-01-01}]",
        ),
    )

    assert [value_of(body, f"a: ya, mati: {d}") for d in ("2019-12-31", "2020-01-01")] == [1, 2]


def test_worlds_are_joint_so_two_rules_of_one_unknown_date_never_meet() -> None:
    body = policy(
        pasal(
            "{menetapkan: uang, maka: Rp1}",
            "{menetapkan: lagi, maka: uang + Rp10}",
            more="acuan: mati\nversi: [{mulai: 2015-01-01, sampai: 2019-12-31}]",
        ),
        pasal(
            "{menetapkan: uang, maka: Rp2}",
            "{menetapkan: lagi, maka: uang + Rp9}",
            number="2",
            more="acuan: mati\nversi: [{mulai: 2020-01-01}]",
        ),
    )

    found = result(body, "mati: 2019", "lagi")
    assert found.value == 11
    assert value_of(body, "mati: 2020-05", "lagi") == 11
    open_ = result(body, "", "lagi")
    assert ends_in_worlds(open_) == {(SILENT, None), ("ditentukan", 11)}


PARAMETER = """
parameter:
  besar:
    jenis: rupiah
    label: besar
{acuan}
    nilai:
      - {{mulai: 2015-07-01, sampai: 2019-12-01, nilai: Rp16.200.000, bukti: B}}
      - {{mulai: 2019-12-02, nilai: Rp20.000.000, bukti: A}}
"""


@pytest.mark.parametrize(
    "died, end",
    [
        ("2015-06-30", SILENT),
        ("2015-07-01", 16_200_000),
        ("2019-12-01", 16_200_000),
        ("2019-12-02", 20_000_000),
    ],
)
def test_a_parameter_has_the_value_of_the_reference_date_of_its_rule(
    died: str, end: object
) -> None:
    body = rules(
        "{menetapkan: uang, maka: besar, acuan: mati, bukti: A}", before=PARAMETER.format(acuan="")
    )

    assert value_of(body, f"mati: {died}, daftar_pada: 2021-01-01") == end


def test_the_reference_date_of_a_parameter_goes_before_that_of_its_rule() -> None:
    body = rules(
        "{menetapkan: uang, maka: besar, acuan: mati}",
        before=PARAMETER.format(acuan="    acuan: daftar_pada"),
    )

    assert value_of(body, "mati: 2021-01-01, daftar_pada: 2016-01-01") == 16_200_000


def test_the_mark_of_a_parameter_is_that_of_its_version() -> None:
    body = rules(
        "{menetapkan: uang, maka: besar, acuan: mati, bukti: A}", before=PARAMETER.format(acuan="")
    )

    marks = [decide(body, f"mati: {d}").marks["uang", -1] for d in ("2019-12-01", "2019-12-02")]
    assert marks == [Mark.B, Mark.A]


def test_a_hole_in_a_parameter_is_a_finding() -> None:
    before = PARAMETER.format(acuan="").replace("2019-12-02", "2019-12-05")

    assert codes(rules("{menetapkan: uang, maka: besar, acuan: mati}", before=before)) == [
        Code.VERSIONS_GAP
    ]


def test_a_parameter_without_any_reference_date_is_refused() -> None:
    body = rules("{menetapkan: uang, maka: besar}", before=PARAMETER.format(acuan=""))

    assert codes(body) == [Code.NO_REFERENCE]


SEN = """
parameter:
  umk:
    jenis: rupiah
    label: umk
    acuan: mati
    nilai: [{mulai: 2025-01-01, nilai: 'Rp5.128.084,48'}]
"""


def test_a_parameter_with_sen_is_rounded_where_it_is_used() -> None:
    body = rules(
        "{menetapkan: uang, maka: 'bulat_bawah(umk)'}",
        "{menetapkan: lagi, maka: 'bulat_atas(umk * 2, Rp1.000)'}",
        before=SEN,
    )

    facts = "mati: 2025-01-01"
    assert (value_of(body, facts), value_of(body, facts, "lagi")) == (5_128_084, 10_257_000)


def test_a_parameter_with_sen_that_nothing_rounds_is_refused() -> None:
    assert codes(rules("{menetapkan: uang, maka: umk}", before=SEN)) == [Code.NOT_ROUNDED]


INHERITED = """
acuan: mati
bukti: B
pasal:
  - pasal: 1
    versi: [{mulai: 2020-01-01}]
    bukti: INF
    ayat:
      - ayat: 1
        aturan: [{menetapkan: uang, maka: Rp1}]
      - ayat: 2
        acuan: daftar_pada
        bukti: B-
        aturan: [{menetapkan: lagi, maka: Rp1}]
      - ayat: 3
        versi: [{mulai: 2022-01-01}]
        aturan: [{menetapkan: berapa, maka: 1}]
"""


def test_an_ayat_inherits_from_its_pasal_and_its_regulation() -> None:
    body = OUTCOMES + INHERITED
    facts = "mati: 2021-01-01, daftar_pada: 2019-01-01"

    assert [value_of(body, facts, name) for name in ("uang", "lagi", "berapa")] == [
        1,
        SILENT,
        SILENT,
    ]
    later = "mati: 2022-01-01, daftar_pada: 2020-01-01"
    assert [value_of(body, later, name) for name in ("uang", "lagi", "berapa")] == [1, 1, 1]
    marks = [decide(body, later, name).marks[name, -1] for name in ("uang", "lagi", "berapa")]
    assert marks == [Mark.INF, Mark.DOUBTFUL, Mark.INF]
