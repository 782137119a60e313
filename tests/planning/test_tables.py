"""Tables: look-ups, rows, hit policies."""

from __future__ import annotations

import pytest

from engine.nodes import Always, And, Const, OutcomeRef
from engine.plan import Plan
from engine.plan_json import dump_plan, load_plan
from rules.diagnostics import Code
from rules.values import Type
from tests.planning.small import (
    OUTCOMES,
    codes_of,
    findings_of,
    outcome_of,
    plan_of,
    rule_of,
    rules,
    written_at,
)


def table(policy: str, *rows: str, more: str = "") -> str:
    """A table over the group of the worker."""
    listed = "\n".join(f"      - {row}" for row in rows)
    return f"""
tabel:
  besaran:
    kebijakan: {policy}
    masukan: {{kelompok: kelompok, umur: umur}}
    keluaran: {{jenis: rupiah}}
    bukti: B
    baris:
{listed}
{more}"""


ROWS = (
    "{kelompok: nelayan, umur: '-', maka: Rp1, bukti: A}",
    "{kelompok: '-', umur: kurang dari 17, maka: Rp2, huruf: b}",
    "{kelompok: '-', umur: '-', maka: upah}",
)
USE = rules("{menetapkan: santunan, maka: tabel(besaran)}")


def exceptions(plan: Plan) -> dict[str, tuple[str, ...]]:
    return {rule.id: rule.exceptions for rule in plan.rules if ":tabel-" in rule.id}


def test_a_look_up_is_a_hidden_outcome_whose_rules_are_the_rows() -> None:
    plan = plan_of(table("sembarang", *ROWS) + USE)

    assert rule_of(plan, "uji:1#1").value == OutcomeRef("tabel:besaran")
    hidden = outcome_of(plan, "tabel:besaran")
    assert (hidden.term, hidden.type, hidden.list) == (True, Type.RUPIAH, None)
    assert hidden.rules == tuple(f"uji:tabel-besaran#{number}" for number in (1, 2, 3))
    assert rule_of(plan, "uji:tabel-besaran#3").condition == Always()


def test_a_row_has_its_own_mark_or_that_of_its_table() -> None:
    plan = plan_of(table("sembarang", *ROWS) + USE)

    marks = [rule_of(plan, f"uji:tabel-besaran#{number}").mark.value for number in (1, 2)]
    assert marks == ["A", "B"]


def test_of_the_first_that_fits_later_rows_yield_to_earlier_ones() -> None:
    plan = plan_of(table("pertama", *ROWS) + USE)

    assert exceptions(plan) == {
        "uji:tabel-besaran#1": (),
        "uji:tabel-besaran#2": ("uji:tabel-besaran#1",),
        "uji:tabel-besaran#3": ("uji:tabel-besaran#1", "uji:tabel-besaran#2"),
    }


def test_rows_that_may_all_fit_yield_to_none() -> None:
    plan = plan_of(table("sembarang", *ROWS) + USE)

    assert set(exceptions(plan).values()) == {()}


def test_an_exception_to_a_row_also_excepts_every_later_one() -> None:
    use = rules(
        "{menetapkan: santunan, maka: tabel(besaran)}",
        "{menetapkan: tambahan, mengecualikan: seluruh tabel besaran baris 2, jika: {aktif: ya},"
        " maka: Rp5}",
    )
    plan = plan_of(table("pertama", *ROWS) + use)

    assert exceptions(plan) == {
        "uji:tabel-besaran#1": (),
        "uji:tabel-besaran#2": ("uji:tabel-besaran#1", "uji:1#2"),
        "uji:tabel-besaran#3": ("uji:tabel-besaran#1", "uji:1#2", "uji:tabel-besaran#2"),
    }


def test_a_long_table_of_the_first_that_fits_is_no_long_chain() -> None:
    rows = [f"{{kelompok: '-', umur: {number}, maka: Rp{number}}}" for number in range(1, 200)]

    assert len(plan_of(table("pertama", *rows) + USE).rules) == 200


def test_a_table_that_adds_collects_its_rows() -> None:
    plan = plan_of(table("kumpul_jumlah", *ROWS, more="    bila_kosong: Rp0\n") + USE)

    hidden = outcome_of(plan, "tabel:besaran")
    assert (hidden.collect, hidden.empty) == (True, 0)


def test_a_table_may_say_what_holds_if_no_row_does() -> None:
    plan = plan_of(table("sembarang", ROWS[0], more="    bila_kosong: Rp7\n") + USE)

    last = rule_of(plan, "uji:tabel-besaran#kosong")
    assert last.closing
    assert last.exceptions == ("uji:tabel-besaran#1",)
    assert last.value == Const(Type.RUPIAH, 7)


def test_arguments_replace_the_subjects_in_order() -> None:
    use = rules(
        "{menetapkan: santunan, maka: tabel(besaran)}",
        '{menetapkan: tambahan, maka: "tabel(besaran, kelompok, banyak(anak))"}',
        '{menetapkan: jumlah_anak, maka: "banyak(anak)"}',
    )
    plan = plan_of(table("sembarang", *ROWS) + use)

    used = rule_of(plan, "uji:1#2").value
    assert isinstance(used, OutcomeRef)
    assert used.outcome == "tabel:besaran(kelompok, banyak(anak))"
    assert rule_of(plan, "uji:tabel-besaran(kelompok, banyak(anak))#1").outcome == used.outcome


def test_arguments_that_repeat_the_subjects_are_the_same_look_up() -> None:
    use = rules("{menetapkan: santunan, maka: 'tabel(besaran, kelompok)'}")

    assert rule_of(plan_of(table("sembarang", *ROWS) + use), "uji:1#1").value == OutcomeRef(
        "tabel:besaran"
    )


def test_too_many_arguments_are_refused() -> None:
    use = rules("{menetapkan: santunan, maka: 'tabel(besaran, kelompok, umur, upah)'}")

    assert codes_of(table("sembarang", *ROWS) + use) == [Code.BAD_TABLE]


RECORDS = """
tabel:
  beasiswa:
    kebijakan: unik
    masukan: {jenjang: anak.jenjang, kawin: anak.kawin}
    keluaran: {jenis: rupiah}
    baris:
      - {jenjang: [tk, sd], kawin: tidak, maka: Rp1.500.000}
"""


def test_a_look_up_by_something_of_a_record_belongs_to_that_record() -> None:
    item = "{menetapkan: anak.beasiswa, untuk_setiap: anak, maka: tabel(beasiswa)}"
    plan = plan_of(RECORDS + rules(item))

    assert outcome_of(plan, "tabel:beasiswa").list == "anak"
    assert isinstance(rule_of(plan, "uji:tabel-beasiswa#1").condition, And)
    assert load_plan(dump_plan(plan)) == plan


def test_a_look_up_of_a_record_needs_a_record_at_hand() -> None:
    assert Code.OUTSIDE_LIST in codes_of(
        RECORDS + rules("{menetapkan: santunan, maka: tabel(beasiswa)}")
    )


def test_a_cell_is_checked_by_its_column_whether_the_table_is_used_or_not() -> None:
    body = table("sembarang", "{kelompok: nelyan, umur: '-', maka: Rp1}") + OUTCOMES

    found = findings_of(body)[0]
    assert (found.code, written_at(found, body)) == (Code.UNKNOWN_OPTION, "nelyan")


def test_a_row_gives_what_its_table_gives() -> None:
    body = table("sembarang", "{kelompok: nelayan, umur: '-', maka: 3 bulan}") + OUTCOMES

    assert codes_of(body) == [Code.WRONG_TYPE]


def test_a_choice_from_a_table_must_be_a_choice_of_the_outcome() -> None:
    body = """
tabel:
  asal:
    kebijakan: unik
    masukan: {kelompok: kelompok}
    keluaran: {jenis: pilihan, pilihan: {apbd: APBD, btt: BTT}}
    baris: [{kelompok: nelayan, maka: apbd}]
"""

    assert codes_of(body + rules("{menetapkan: sumber, maka: tabel(asal)}")) == [
        Code.UNKNOWN_OPTION
    ]


def test_rows_of_a_table_unik_never_hold_together() -> None:
    body = table(
        "unik",
        "{kelompok: nelayan, umur: 17 sampai 20, maka: Rp1}",
        "{kelompok: '-', umur: paling sedikit 20, maka: Rp1}",
    )

    found = findings_of(body + USE)[0]
    assert found.code == Code.ROWS_OVERLAP
    assert found.help == "misalnya bila kelompok `nelayan`, umur `20`"
    assert len(found.related) == 1


@pytest.mark.parametrize(
    "first, second",
    [
        ("umur: kurang dari 20", "umur: paling sedikit 20"),
        ("umur: 17 sampai 19", "umur: lebih dari 19 sampai 21"),
        ("umur: lebih dari 19 sampai 21", "umur: kurang dari 20"),
        ("umur: 20", "umur: bukan 20"),
        ("umur: paling sedikit jumlah_anak", "umur: paling sedikit 3"),
    ],
)
def test_rows_that_meet_without_overlap_may_stand_together(first: str, second: str) -> None:
    rows = [f"{{kelompok: '-', {test}, maka: Rp1}}" for test in (first, second)]

    assert len(plan_of(table("unik", *rows) + USE).rules) == 3


def test_choices_that_exclude_one_another_may_stand_together() -> None:
    rows = ("{kelompok: nelayan, umur: '-', maka: Rp1}", "{kelompok: rt_rw, umur: 3, maka: Rp2}")

    assert len(plan_of(table("unik", *rows) + USE).rules) == 3


def test_bounds_count_among_what_cannot_hold_together() -> None:
    body = """
tabel:
  besaran:
    kebijakan: unik
    masukan: {masa: masa_iur}
    keluaran: {jenis: rupiah}
    baris:
      - {masa: paling sedikit 720 bulan, maka: Rp1}
      - {masa: lebih dari 720 bulan, maka: Rp2}
"""

    assert len(plan_of(body + USE).rules) == 3


def test_only_numbers_add_up_in_a_table() -> None:
    body = table("kumpul_jumlah", "{kelompok: nelayan, umur: '-', maka: ya}")

    assert Code.WRONG_TYPE in codes_of(body.replace("rupiah", "ya_tidak") + OUTCOMES)


OVERLAPPING = """
tabel:
  t:
    kebijakan: unik
    masukan: {{a: {subject}}}
    keluaran: {{jenis: rupiah}}
    baris: [{{a: {first}, maka: Rp1}}, {{a: {second}, maka: Rp2}}]
"""


@pytest.mark.parametrize(
    "subject, first, second, example",
    [
        ("kelompok", "nelayan", "bukan rt_rw", "nelayan"),
        ("aktif", "ya", "bukan tidak", "ya"),
        ("nomor", "a", "bukan b", "a"),
        ("nomor", "bukan a", "bukan b", "…"),
        ("bagian", "kurang dari 5%", "lebih dari 4%", "4,5%"),
        ("tanggal_wasiat", "tidak ada", "bukan 2024-01-01", "tidak ada"),
        ("tanggal_wasiat", "ada", "sejak 2024-01-01", "1 Januari 2024"),
        ("santunan", "tidak terutang", "bukan Rp1", "tidak terutang"),
        ("masa_iur", "[3 bulan, 5 bulan]", "5 bulan sampai 7 bulan", "5 bulan"),
    ],
)
def test_the_witness_is_a_value_that_both_rows_pass(
    subject: str, first: str, second: str, example: str
) -> None:
    (found,) = findings_of(
        OVERLAPPING.format(subject=subject, first=first, second=second) + OUTCOMES
    )

    assert (found.code, found.help) == (Code.ROWS_OVERLAP, f"misalnya bila a `{example}`")


@pytest.mark.parametrize(
    "subject, first, second",
    [
        ("kelompok", "nelayan", "bukan nelayan"),
        ("aktif", "ya", "tidak"),
        ("nomor", "a", "b"),
        ("bagian", "kurang dari 5%", "paling sedikit 5%"),
        ("tanggal_wasiat", "ada", "tidak ada"),
        ("tanggal_wasiat", "sejak 2024-01-01", "tidak ada"),
        ("masa_iur", "{tafsir: lama}", "{tafsir: lama}"),
    ],
)
def test_rows_that_exclude_one_another_are_no_overlap(
    subject: str, first: str, second: str
) -> None:
    tafsir = (
        "tafsir:\n  lama: {soal: s, pilihan: {a: {uji: 3 bulan, alasan: x},"
        " b: {uji: 4 bulan, alasan: y}}}\n"
    )
    body = OVERLAPPING.format(subject=subject, first=first, second=second)

    assert len(plan_of(tafsir + body + OUTCOMES).rules) == 2


def test_a_table_is_looked_up_by_name() -> None:
    found = findings_of(table("sembarang", *ROWS) + USE.replace("tabel(", "tabel(x"))

    assert found[0].help == "maksudnya `besaran`?"


@pytest.mark.parametrize("policy, most", [("sembarang", 1_000), ("pertama", 200)])
def test_a_table_that_could_not_be_decided_in_time_is_refused_at_the_row_too_many(
    policy: str, most: int
) -> None:
    rows = [f"{{kelompok: '-', umur: {number}, maka: Rp1}}" for number in range(most + 1)]
    body = table(policy, *rows) + USE

    found = findings_of(body)

    assert [Code.BAD_TABLE] == [finding.code for finding in found]
    assert written_at(found[0], body) == rows[-1]


def test_a_row_that_overlaps_many_is_told_once() -> None:
    rows = ["{kelompok: nelayan, umur: 1, maka: Rp1}"] * 60

    assert 59 == len(findings_of(table("unik", *rows) + USE))
