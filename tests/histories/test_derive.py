"""Facts are derived once, of complete histories, and what contradicts them is refused."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from engine.casefile import read_case
from engine.decision import End
from engine.explain import PassageKind, explain
from engine.record import record
from engine.service import Service
from rules.diagnostics import Code, PolicyError
from rules.source import read_yaml
from rules.values import Special
from tests.histories.small import DEAD, DECLARED, PAID, USED, decide
from tests.planning.small import plan_of

PPS = "{badan: pps, mulai: 2024-01-01, selesai: 2024-06-15}"
KPPS = "{badan: kpps, mulai: 2024-06-15, selesai: tidak ada}"


def derived(*facts: str) -> dict[str, object]:
    """What follows from the histories of a case."""
    found = decide(*facts, asked="santunan").histories
    return {name: one.value for name, one in found.items() if one.value is not None}


def refusal(*facts: str) -> PolicyError:
    with pytest.raises(PolicyError) as caught:
        decide(*facts, asked="santunan")
    return caught.value


def said(outcome: str, *facts: str, kind: PassageKind = PassageKind.DERIVED) -> list[str]:
    """The lines of one kind that explain an outcome."""
    passages = explain(decide(*facts, asked=outcome))
    return [one.text for one in passages if one.kind is kind]


def test_a_derived_fact_decides_as_if_it_were_stated() -> None:
    found = decide(PAID, DEAD).result("santunan")
    stated = decide("lama_iur: 5 bulan", DEAD).result("santunan")

    assert (found.end, found.value) == (stated.end, stated.value) == (End.DETERMINED, 1)


def test_nothing_is_derived_of_a_history_that_is_not_given() -> None:
    assert derived(DEAD) == {}
    assert decide(DEAD).result("santunan").end is End.UNDETERMINED


def test_an_empty_history_is_complete_and_says_that_nothing_was_paid() -> None:
    found = derived("bayar: []", f"tugas: [{PPS}]", DEAD, "sebab: sakit")

    assert found["lama_iur"] == 0
    assert found["iur_dibayar"] is False
    assert found["tunggakan"] == 6


def test_nothing_is_derived_of_a_history_that_is_not_complete() -> None:
    partly = "bayar: {lengkap: tidak, isi: [{bulan: 2024-06, tanggal: 2024-06-01}]}"

    assert derived(partly, DEAD, "sebab: sakit") == {}


@pytest.mark.parametrize("date", ["", "tanggal_mati: 2024", "tanggal_mati: tidak tahu"])
def test_nothing_is_derived_for_a_date_whose_month_is_not_known(date: str) -> None:
    assert derived(PAID, *([date] if date else []), "sebab: sakit") == {}


def test_a_day_known_to_its_month_is_enough_where_all_was_paid_before_it() -> None:
    before = "bayar: [{bulan: 2024-05, tanggal: 2024-05-10}]"

    assert derived(before, "tanggal_mati: 2024-06")["lama_iur"] == 1
    assert "lama_iur" not in derived(PAID, "tanggal_mati: 2024-06")


def test_the_guard_chooses_by_which_date_a_month_is_looked_for() -> None:
    dates = (DEAD, "tanggal_kerja: 2024-01-15")

    assert derived(PAID, *dates, "sebab: sakit")["iur_dibayar"] is True
    assert derived(PAID, *dates, "sebab: kerja")["iur_dibayar"] is False
    assert "iur_dibayar" not in derived(PAID, *dates)


def test_the_span_of_a_record_gives_its_field_or_that_there_was_none() -> None:
    assert derived(f"tugas: [{PPS}]", DEAD)["badan"] == "pps"
    assert derived(f"tugas: [{PPS}]", "tanggal_mati: 2024-06-16")["badan"] is Special.ABSENT


def test_records_that_overlap_and_differ_give_nothing_but_still_rule_out_a_third() -> None:
    both = f"tugas: [{PPS}, {KPPS}]"

    assert derived(both, DEAD) == {}
    assert decide(both, DEAD, "badan: kpps", asked="terbuka").case.facts["badan"] == "kpps"
    assert refusal(both, DEAD, "badan: tidak ada").findings[0].code is Code.AGAINST_HISTORY


def test_a_fact_may_be_derived_from_one_that_is_derived() -> None:
    unpaid = "bayar: []"

    assert derived(unpaid, DEAD, f"tugas: [{PPS}]")["tunggakan"] == 6
    assert "tunggakan" not in derived(unpaid, DEAD)


@pytest.mark.parametrize("stated", ["lama_iur: 5 bulan", "iur_dibayar: ya", "tunggakan: tidak ada"])
def test_a_stated_fact_that_agrees_with_the_history_is_fine(stated: str) -> None:
    assert decide(PAID, DEAD, "sebab: sakit", stated, asked="santunan").asked == ("santunan",)


@pytest.mark.parametrize(
    "stated", ["lama_iur: 4 bulan", "iur_dibayar: tidak", "tunggakan: 1 bulan"]
)
def test_a_stated_fact_that_the_history_rules_out_is_refused_at_both_places(stated: str) -> None:
    finding = refusal(PAID, DEAD, "sebab: sakit", stated).findings[0]

    assert finding.code is Code.AGAINST_HISTORY
    assert finding.span.line == 5
    assert [one.span.line for one in finding.related] == [2]
    assert "Juni 2024" in finding.message


@pytest.mark.parametrize(
    "months, refused", [("1 bulan", True), ("2 bulan", False), ("9 bulan", False)]
)
def test_what_is_certain_of_an_incomplete_history_still_contradicts(
    months: str,
    refused: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    known = "[{bulan: 2024-01 sampai 2024-02, tanggal: setiap tanggal 10}]"
    facts = (f"bayar: {{lengkap: tidak, isi: {known}}}", DEAD, f"lama_iur: {months}")

    if refused:
        assert "paling sedikit 2 bulan" in refusal(*facts).findings[0].message
    else:
        assert decide(*facts, asked="santunan").histories["lama_iur"].value is None


@pytest.mark.parametrize(
    "months, refused", [("4 bulan", False), ("5 bulan", False), ("3 bulan", True)]
)
def test_a_month_paid_after_the_event_may_be_stated_to_count_or_not(
    months: str,
    refused: bool,  # noqa: FBT001 -- a case of the table
) -> None:
    late = "{bulan: 2024-06, tanggal: 2024-06-16}"
    before = "{bulan: 2024-02 sampai 2024-05, tanggal: setiap tanggal 10}"
    facts = (f"bayar: [{before}, {late}]", DEAD)

    assert "lama_iur" not in derived(*facts)
    if refused:
        assert refusal(*facts, f"lama_iur: {months}").findings[0].code is Code.AGAINST_HISTORY
    else:
        assert decide(*facts, f"lama_iur: {months}", asked="santunan").histories


def test_a_date_stated_in_part_becomes_the_day_that_follows() -> None:
    found = decide(f"tugas: [{PPS}]", DEAD, "mulai_tugas: 2024", asked="terbuka")

    assert found.case.facts["mulai_tugas"] == found.histories["mulai_tugas"].value
    assert refusal(f"tugas: [{PPS}]", DEAD, "mulai_tugas: 2023").findings


def test_a_derived_value_outside_the_bounds_of_the_fact_is_refused() -> None:
    long = "bayar: [{bulan: 2020-01 sampai 2024-06, tanggal: setiap tanggal 10}]"

    assert refusal(long, DEAD).findings[0].code is Code.OUT_OF_BOUNDS


def test_the_explanation_tells_each_derivation_of_a_fact_that_is_used() -> None:
    told = (
        "Diturunkan: lama iur: 5 bulan, dihitung dari riwayat pembayaran sampai dengan tanggal"
        " meninggal (15 Juni 2024): Februari 2024 sampai dengan Juni 2024"
    )

    assert [told] == said("santunan", PAID, DEAD, "sebab: sakit")


def test_a_missing_fact_is_asked_with_the_history_that_would_do() -> None:
    asked = said("santunan", DEAD, kind=PassageKind.MISSING)

    assert asked[-1].endswith("; atau riwayat pembayaran")


@pytest.mark.parametrize(
    "history, why",
    [
        ("bayar: {lengkap: tidak, isi: []}", "riwayat pembayaran belum lengkap"),
        ("bayar: [{bulan: 2024-05}]", "tanggal bayar untuk Mei 2024 belum diketahui"),
        (
            "bayar: [{bulan: 2024-05, tanggal: 2024-07-01}]",
            "Mei 2024 baru dibayar sesudah tanggal meninggal (15 Juni 2024)",
        ),
        ("bayar: [{tanggal: 2024-05-01}]", "pembayaran ke-1 belum cukup diketahui"),
    ],
)
def test_a_missing_fact_says_why_its_history_does_not_give_it(history: str, why: str) -> None:
    asked = said("santunan", history, DEAD, kind=PassageKind.MISSING)

    assert asked[-1].endswith(f"; belum diturunkan: {why}")


def test_the_record_has_what_was_derived_apart_from_what_was_stated() -> None:
    found: Any = record(decide(PAID, DEAD, asked="santunan"))

    assert "lama_iur" not in found["fakta"]
    assert found["diturunkan"]["lama_iur"] == {
        "nilai": "5 bulan",
        "cara": "banyak_bulan",
        "dari": "bayar.bulan",
        "menurut": "tanggal_mati",
        "bulan": ["2024-02", "2024-03", "2024-04", "2024-05", "2024-06"],
    }


def test_a_record_without_histories_has_no_key_for_them() -> None:
    found: Any = record(decide(DEAD, asked="santunan"))

    assert "diturunkan" not in found


FACTS = (
    DEAD,
    PAID,
    f"tugas: [{PPS}, {KPPS}]",
    "sebab: sakit",
    "tanggal_kerja: 2024-03-01",
    "badan: pps",
)


def test_adding_a_fact_never_changes_what_is_derived() -> None:
    for size in range(1, len(FACTS)):
        for known in combinations(FACTS, size):
            before = derived(*known)
            for more in FACTS:
                after = derived(*known, more) if more not in known else before

                assert before == {name: after.get(name) for name in before}


UNASKED = (
    "menjawab: {uang: [santunan], hak: [terbuka], lain: [berhak]}\n"
    "dijawab_bila: {hak: [badan], lain: [sebab]}\n"
)


@pytest.mark.parametrize(
    "history, left_out",
    [
        ("bayar: []", ["hak", "lain"]),
        ("tugas: []", ["lain"]),
        (f"tugas: [{PPS}]", ["lain"]),
        (f"tugas: {{lengkap: tidak, isi: [{PPS}]}}", ["lain"]),
    ],
)
def test_a_history_of_a_fact_has_its_group_answered_also_if_nothing_follows_from_it(
    history: str, left_out: list[str]
) -> None:
    plan = plan_of(DECLARED + UNASKED + USED)
    case = read_case(read_yaml(f"fakta: {{{DEAD}, {history}}}", "k.yaml"), plan).case
    found: Any = record(Service(plan).decide(case))

    assert left_out == found["tidak_ditanyakan"]


def test_a_record_for_which_everything_was_asked_has_no_key_for_what_was_not() -> None:
    assert "tidak_ditanyakan" not in record(decide(DEAD))
