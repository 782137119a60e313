"""Versions: days and months, seams between them, uncertain starts."""

from __future__ import annotations

from datetime import date

import pytest

from engine.plan import Mark, Rule, Uncertain
from rules.diagnostics import Code
from tests.planning.small import OUTCOMES, codes_of, findings_of, plan_of


def pasal(versions: str, reference: str = "tanggal_mati", more: str = "") -> str:
    """A pasal with some versions and one rule."""
    return f"""{OUTCOMES}
pasal:
  - pasal: 34
    acuan: {reference}
    versi: {versions}
    aturan: [{{menetapkan: santunan, maka: Rp1}}]
{more}"""


def planned(versions: str, reference: str = "tanggal_mati") -> Rule:
    return plan_of(pasal(versions, reference)).rules[0]


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def month(year: int, number: int) -> int:
    return year * 12 + number - 1


TWO = (
    "[{mulai: 2015-07-01, sampai: 2019-12-01, bukti: B},"
    " {mulai: 2019-12-02, oleh: PP 82/2019, bukti: A}]"
)


def test_versions_are_days_where_the_reference_is_a_date() -> None:
    rule = planned(TWO)

    first, second = rule.versions
    assert rule.reference == "tanggal_mati"
    assert (first.start, first.end) == (day("2015-07-01"), day("2019-12-01"))
    assert (second.start, second.end, second.amender) == (day("2019-12-02"), None, "PP 82/2019")


def test_each_version_has_its_own_mark_and_the_rule_the_weakest() -> None:
    rule = planned(TWO)

    assert [version.mark for version in rule.versions] == [Mark.B, Mark.A]
    assert rule.mark is Mark.B


def test_versions_are_months_where_the_reference_is_a_month() -> None:
    rule = planned("[{mulai: 2015-07-01, sampai: 2019-11-30}, {mulai: 2019-12}]", "bulan_iur")

    first, second = rule.versions
    assert (first.start, first.end) == (month(2015, 7), month(2019, 11))
    assert second.start == month(2019, 12)


def test_a_month_may_limit_a_version_in_days() -> None:
    first, second = planned("[{mulai: 2015-07, sampai: 2019-11}, {mulai: 2019-12-01}]").versions

    assert (first.start, first.end) == (day("2015-07-01"), day("2019-11-30"))
    assert second.start == day("2019-12-01")


def test_a_version_that_starts_within_a_month_cannot_count_in_months() -> None:
    assert codes_of(pasal("[{mulai: 2019-12-02}]", "bulan_iur")) == [Code.BAD_SPAN]


@pytest.mark.parametrize(
    "versions, code",
    [
        ("[{mulai: 2015-07-01, sampai: 2019-12-02}, {mulai: 2019-12-02}]", Code.VERSIONS_OVERLAP),
        ("[{mulai: 2015-07-01, sampai: 2019-11-30}, {mulai: 2019-12-02}]", Code.VERSIONS_GAP),
        ("[{mulai: 2019-12-02, sampai: 2015-07-01}]", Code.BAD_SPAN),
        ("[{mulai: 2019-12}, {mulai: 2020-01}]", Code.VERSIONS_OVERLAP),
        ("[{mulai: besok}]", Code.BAD_VALUE),
        ("[{mulai: {antara: [2025-03-31, 2025-02-01]}}]", Code.BAD_SPAN),
    ],
)
def test_versions_of_one_provision_follow_one_another(versions: str, code: Code) -> None:
    assert Code(code) in codes_of(pasal(versions))


def test_a_seam_that_is_wrong_names_both_versions() -> None:
    found = findings_of(pasal("[{mulai: 2015-07-01, sampai: 2019-12-02}, {mulai: 2019-12-02}]"))[0]

    assert len(found.related) == 1
    assert found.related[0].span < found.span


UNCERTAIN = (
    "[{mulai: 2021-04-01, sampai: {sebelum: {antara: [2025-02-01, 2025-03-31]}}},"
    " {mulai: {antara: [2025-02-01, 2025-03-31]}, oleh: Permenaker 1/2025}]"
)


def test_an_uncertain_start_is_also_the_end_of_the_version_before() -> None:
    plan = plan_of(pasal(UNCERTAIN))

    (change,) = plan.uncertain
    assert change == Uncertain(
        "mulai-permenaker-1-2025",
        day("2025-02-01"),
        day("2025-03-31"),
        "mulai berlaku Permenaker 1/2025",
    )
    first, second = plan.rules[0].versions
    assert (first.end, first.ends_before) == (None, change.id)
    assert (second.start, second.starts_with) == (None, change.id)


def test_what_one_amendment_changes_starts_on_one_day() -> None:
    more = f"""  - pasal: 35
    acuan: tanggal_mati
    versi: {UNCERTAIN}
    aturan: [{{menetapkan: tambahan, maka: Rp1}}]
"""

    assert len(plan_of(pasal(UNCERTAIN, more=more)).uncertain) == 1


def test_what_is_repealed_ends_on_the_day_of_the_one_change_of_that_span() -> None:
    more = """  - pasal: 33
    acuan: tanggal_mati
    versi: [{mulai: 2021-04-01, sampai: {sebelum: {antara: [2025-02-01, 2025-03-31]}}}]
    aturan: [{menetapkan: tambahan, maka: Rp1}]
"""

    first = OUTCOMES + "pasal:\n" + more + pasal(UNCERTAIN).partition("pasal:\n")[2]
    for plan in (plan_of(pasal(UNCERTAIN, more=more)), plan_of(first)):
        repealed = next(rule for rule in plan.rules if rule.outcome == "tambahan")
        assert repealed.versions[0].ends_before == "mulai-permenaker-1-2025"
        assert len(plan.uncertain) == 1


def test_an_uncertain_start_follows_an_equally_uncertain_end() -> None:
    versions = UNCERTAIN.replace("{sebelum: {antara: [2025-02-01, 2025-03-31]}}", "2025-01-31")

    assert codes_of(pasal(versions)) == [Code.BAD_SPAN]


@pytest.mark.parametrize(
    "reference, code",
    [
        ("tanggal_wasiat", Code.BAD_REFERENCE),
        ("upah", Code.BAD_REFERENCE),
        ("tanggal_matii", Code.BAD_REFERENCE),
        ("anak.lahir", Code.BAD_REFERENCE),
    ],
)
def test_a_reference_date_is_a_date_that_every_case_has(reference: str, code: Code) -> None:
    assert codes_of(pasal("[{mulai: 2015-07-01}]", reference)) == [code]


def test_a_versioned_rule_without_a_reference_date_is_refused() -> None:
    body = pasal("[{mulai: 2015-07-01}]").replace("    acuan: tanggal_mati\n", "")

    assert codes_of(body) == [Code.NO_REFERENCE]


def test_an_ayat_inherits_versions_and_reference_of_its_pasal_and_regulation() -> None:
    plan = plan_of(
        f"""
acuan: tanggal_lahir
{OUTCOMES}
pasal:
  - pasal: 1
    versi: [{{mulai: 2015-07-01}}]
    ayat:
      - ayat: 1
        aturan: [{{menetapkan: santunan, maka: Rp1}}]
      - ayat: 2
        acuan: tanggal_mati
        aturan: [{{menetapkan: tambahan, maka: Rp1}}]
"""
    )

    assert [rule.reference for rule in plan.rules] == ["tanggal_lahir", "tanggal_mati"]
    assert all(len(rule.versions) == 1 for rule in plan.rules)


PARAMETER = """
parameter:
  besar:
    jenis: rupiah
    label: besar
    nilai:
      - {mulai: 2015-07, sampai: 2019-11, nilai: Rp5, dasar: Pasal 34, bukti: A}
      - {mulai: 2019-12, nilai: Rp7, dasar: Pasal 34, oleh: PP 82/2019, bukti: B}
"""


def test_a_parameter_counts_in_the_unit_of_its_reference() -> None:
    item = "pasal: [{pasal: 1, aturan: [{menetapkan: santunan, acuan: %s, maka: besar}]}]"
    by_month = plan_of(PARAMETER + OUTCOMES + item % "bulan_iur").params
    by_day = plan_of(PARAMETER + OUTCOMES + item % "tanggal_mati").params

    assert [param.id for param in by_month] == ["besar"]
    assert by_month[0].versions[0].version.end == month(2019, 11)
    assert [param.id for param in by_day] == ["besar", "besar@tanggal"]
    assert by_day[1].versions[0].version.end == day("2019-11-30")


def test_values_of_a_parameter_are_cited_and_marked() -> None:
    item = "pasal: [{pasal: 1, aturan: [{menetapkan: santunan, acuan: bulan_iur, maka: besar}]}]"
    (param,) = plan_of(PARAMETER + OUTCOMES + item).params

    second = param.versions[1]
    assert (second.value, second.citation) == (7, "Pasal 34")
    assert (second.version.amender, second.version.mark) == ("PP 82/2019", Mark.B)


def test_a_parameter_that_nothing_uses_is_checked_too() -> None:
    assert codes_of(PARAMETER.replace("Rp7", "7 bulan")) == [Code.BAD_VALUE]


def test_a_parameter_is_a_number() -> None:
    assert codes_of(PARAMETER.replace("rupiah", "teks")) == [Code.WRONG_TYPE]


@pytest.mark.parametrize(
    "body",
    [
        "acuan: tanggal_matii\n",
        "pasal: [{pasal: 1, acuan: upah, non_normatif: ya}]\n",
        PARAMETER.replace("label: besar\n", "label: besar\n    acuan: tanggal_wasiat\n"),
    ],
)
def test_a_reference_date_that_nothing_needs_is_checked_too(body: str) -> None:
    assert codes_of(body) == [Code.BAD_REFERENCE]


def test_an_undated_rule_of_the_case_may_stand_under_a_reference_of_each_record() -> None:
    body = "pasal: [{pasal: 1, acuan: anak.lahir, aturan: [{menetapkan: berhak}]}]\n"

    assert plan_of(OUTCOMES + body).rules[0].reference is None
