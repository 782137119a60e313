"""Tables: what a row, a cell and a hit policy mean (8.3)."""

from __future__ import annotations

import pytest

from rules.diagnostics import Code
from rules.values import Special
from tests.meaning.small import (
    CONFLICT,
    OPEN,
    SILENT,
    codes,
    decide,
    missing,
    pasal,
    policy,
    result,
    rules,
)
from tests.meaning.small import value as value_of

PARAMETER = """
parameter:
  batas:
    jenis: bilangan
    label: batas
    nilai:
      - {mulai: 2015-01-01, sampai: 2019-12-31, nilai: 1}
      - {mulai: 2020-01-01, nilai: 2}
"""
DATES = "mati: 2019-01-01, daftar_pada: 2021-01-01"


def table(kind: str, *rows: str, column: str = "x: n", more: str = "") -> str:
    """A table of one column (unless said otherwise) that gives rupiah."""
    listed = "".join(f"      - {row}\n" for row in rows)
    return f"""
tabel:
  t1:
    kebijakan: {kind}
    masukan: {{{column}}}
    keluaran: {{jenis: rupiah}}
{more}
    baris:
{listed}"""


ONE_TWO = ("{x: 1, maka: Rp100}", "{x: 2, maka: Rp200}")


def test_one_table_looked_up_by_two_reference_dates_has_a_value_for_each() -> None:
    body = rules(
        "{menetapkan: uang, maka: 'tabel(t1, batas)', acuan: mati}",
        "{menetapkan: lagi, maka: 'tabel(t1, batas)', acuan: daftar_pada}",
        before=PARAMETER + table("unik", *ONE_TWO),
    )

    assert (value_of(body, DATES), value_of(body, DATES, "lagi")) == (100, 200)


def test_the_words_of_a_default_subject_are_another_subject_under_another_date() -> None:
    before = PARAMETER + table("unik", *ONE_TWO, column="x: batas", more="    acuan: daftar_pada")
    body = rules(
        "{menetapkan: uang, maka: 'tabel(t1, batas)', acuan: mati}",
        "{menetapkan: lagi, maka: 'tabel(t1)', acuan: mati}",
        before=before,
    )

    assert (value_of(body, DATES), value_of(body, DATES, "lagi")) == (100, 200)


def test_the_readings_of_two_pasal_that_share_a_name_are_two_subjects_of_a_table() -> None:
    def reading(first: int, second: int) -> str:
        options = f"{{p: {{nilai: '{first}', alasan: x}}, q: {{nilai: '{second}', alasan: y}}}}"
        return f"tafsir: {{r: {{soal: s, pilihan: {options}, dipilih: {{opsi: p, alasan: z}}}}}}"

    body = policy(
        pasal("{menetapkan: uang, maka: 'tabel(t1, tafsir.r)'}", more=reading(1, 2)),
        pasal("{menetapkan: lagi, maka: 'tabel(t1, tafsir.r)'}", number="2", more=reading(2, 1)),
        before=table("unik", *ONE_TWO),
    )

    assert (value_of(body, ""), value_of(body, "", "lagi")) == (100, 200)


def test_a_table_may_be_looked_up_for_each_record_and_for_the_case() -> None:
    body = rules(
        "{menetapkan: anak.uang, untuk_setiap: anak, maka: tabel(t1)}",
        "{menetapkan: uang, maka: tabel(t1)}",
        before=table("sembarang", *ONE_TWO, more="    acuan: anak.lahir"),
    )
    facts = "n: 1, anak: [{lahir: 2020-01-01}]"

    assert value_of(body, facts) == 100
    assert value_of(body, facts, "anak.uang", record=0) == 100


def test_a_subject_dated_by_each_record_is_looked_up_for_each_record() -> None:
    body = rules(
        "{menetapkan: anak.uang, untuk_setiap: anak, acuan: anak.lahir, maka: 'tabel(t1, batas)'}",
        before=PARAMETER + table("unik", *ONE_TWO),
    )
    facts = "anak: [{lahir: 2019-12-31}, {lahir: 2020-01-01}]"

    assert [value_of(body, facts, "anak.uang", record=record) for record in (0, 1)] == [100, 200]


def test_a_table_may_be_asked_within_a_filter() -> None:
    counted = "{banyak: anak, dengan: {'tabel(t1, anak.urutan)': Rp100}}"
    body = rules(f"{{menetapkan: berapa, maka: {counted}}}", before=table("unik", *ONE_TWO))

    facts = "anak: [{urutan: 1}, {urutan: 2}, {urutan: 1}]"
    assert value_of(body, facts, "berapa") == 2


def test_a_cell_may_leave_its_test_to_a_reading() -> None:
    options = "{p: {uji: paling sedikit 3, alasan: x}, q: {uji: lebih dari 3, alasan: y}}"
    before = f"\ntafsir:\n  r: {{soal: s, pilihan: {options}}}\n"
    before += table("pertama", "{x: {tafsir: r}, maka: Rp1}", "{x: '-', maka: Rp3}")
    body = rules("{menetapkan: uang, maka: tabel(t1)}", before=before)

    assert [value_of(body, f"n: {n}") for n in (2, 3, 4)] == [3, OPEN, 1]


def test_of_an_absent_column_only_bukan_and_tidak_ada_hold() -> None:
    rows = ("{x: tidak ada, maka: Rp1}", "{x: bukan 5, maka: Rp2}", "{x: 5, maka: Rp3}")
    body = rules(
        "{menetapkan: uang, maka: tabel(t1)}", before=table("pertama", *rows, column="x: m")
    )

    assert [value_of(body, f"m: {m}") for m in ("tidak ada", "4", "5")] == [1, 2, 3]


def test_an_argument_takes_the_place_of_the_subject_of_the_first_column() -> None:
    body = rules(
        "{menetapkan: uang, maka: 'tabel(t1, n + 1)'}",
        "{menetapkan: lagi, maka: tabel(t1)}",
        before=table("unik", *ONE_TWO),
    )

    assert (value_of(body, "n: 1"), value_of(body, "n: 1", "lagi")) == (200, 100)


def test_rows_unik_overlap_though_the_bounds_of_a_column_leave_out_zero() -> None:
    rows = ("{u: '-', x: lebih dari 1, maka: Rp1}", "{u: '-', x: kurang dari 9, maka: Rp2}")
    before = table("unik", *rows, column="u: usia, x: n")

    assert codes(rules("{menetapkan: uang, maka: tabel(t1)}", before=before)) == [Code.ROWS_OVERLAP]


@pytest.mark.parametrize("subject", ["mati", "bulan", "k", "a", "masa", "bagian", "m"])
def test_rows_unik_overlap_in_a_column_of_any_type_whose_cells_say_nothing(subject: str) -> None:
    rows = ("{x: '-', maka: Rp1}", "{x: '-', maka: Rp2}")
    before = table("unik", *rows, column=f"x: {subject}")

    assert codes(rules("{menetapkan: uang, maka: tabel(t1)}", before=before)) == [Code.ROWS_OVERLAP]


PERTAMA = table(
    "pertama",
    "{x: kurang dari 5, maka: Rp1}",
    "{x: kurang dari 9, maka: Rp2}",
    "{x: '-', maka: Rp3}",
)


@pytest.mark.parametrize("n, amount", [(4, 1), (5, 2), (8, 2), (9, 3)])
def test_of_rows_pertama_the_first_that_fits_decides(n: int, amount: int) -> None:
    assert (
        value_of(rules("{menetapkan: uang, maka: tabel(t1)}", before=PERTAMA), f"n: {n}") == amount
    )


def excepting(target: str) -> str:
    """A rule of another outcome that excepts something of the table, when `a`."""
    return policy(
        pasal("{menetapkan: uang, maka: tabel(t1)}"),
        pasal(
            f"{{menetapkan: lagi, jika: {{a: ya}}, maka: Rp9, mengecualikan: {target}}}",
            number="2",
        ),
        before=PERTAMA,
    )


@pytest.mark.parametrize("n, end", [(4, 1), (5, SILENT), (9, SILENT)])
def test_an_exception_to_a_row_pertama_excepts_every_later_row_too(n: int, end: object) -> None:
    assert value_of(excepting("seluruh tabel t1 baris 2"), f"n: {n}, a: ya") == end


def test_an_exception_to_a_row_that_is_false_excepts_nothing() -> None:
    assert value_of(excepting("seluruh tabel t1 baris 2"), "n: 5, a: tidak") == 2


def test_an_exception_to_a_table_excepts_all_its_rows() -> None:
    assert value_of(excepting("seluruh tabel t1"), "n: 4, a: ya") == SILENT


def test_rows_sembarang_that_differ_conflict_and_that_agree_do_not() -> None:
    before = table(
        "sembarang",
        "{x: lebih dari 1, maka: Rp1}",
        "{x: lebih dari 2, maka: Rp1}",
        "{x: lebih dari 3, maka: Rp2}",
    )
    body = rules("{menetapkan: uang, maka: tabel(t1)}", before=before)

    assert [value_of(body, f"n: {n}") for n in (1, 2, 3, 4)] == [SILENT, 1, 1, CONFLICT]


COLLECTING = ("{x: lebih dari 1, y: '-', maka: Rp1}", "{x: '-', y: ya, maka: Rp2}")


@pytest.mark.parametrize(
    "facts, total",
    [
        ("n: 2, a: ya", 3),
        ("n: 1, a: ya", 2),
        ("n: 2, a: tidak", 1),
        ("n: 1, a: tidak", SILENT),
        ("n: 2", OPEN),
        ("a: tidak", OPEN),
    ],
)
def test_rows_kumpul_jumlah_add_up_once_none_is_merely_possible(facts: str, total: object) -> None:
    before = table("kumpul_jumlah", *COLLECTING, column="x: n, y: a")

    assert value_of(rules("{menetapkan: uang, maka: tabel(t1)}", before=before), facts) == total


@pytest.mark.parametrize("kind", ["kumpul_jumlah", "unik", "pertama", "sembarang"])
def test_bila_kosong_is_the_value_where_no_row_fits(kind: str) -> None:
    before = table(kind, "{x: 1, maka: Rp1}", more="    bila_kosong: Rp7")
    body = rules("{menetapkan: uang, maka: tabel(t1)}", before=before)

    assert [value_of(body, f"n: {n}") for n in (1, 2)] == [1, 7]
    assert missing(result(body, "")) == ["n"]


def test_a_row_may_leave_nothing_due() -> None:
    before = table("unik", "{x: 1, maka: tidak terutang}", "{x: 2, maka: Rp0}")
    body = rules("{menetapkan: uang, maka: tabel(t1)}", before=before)

    assert [value_of(body, f"n: {n}") for n in (1, 2)] == [Special.NOT_DUE, 0]


def test_a_csv_file_says_the_same_as_rows_written_out() -> None:
    body = policy(
        pasal("{menetapkan: uang, maka: tabel(t1)}"),
        before="""
tabel:
  t1:
    kebijakan: pertama
    masukan: {x: n, y: k}
    keluaran: {jenis: rupiah}
    berkas: tabel/t1.csv
""",
    )
    csv = (
        "x;y;maka;bukti\n"
        "3 sampai kurang dari 5;-;Rp1;A\n"
        '"[7, 9]";nelayan;Rp2;\n'
        "-;[nelayan, rt_rw];Rp3;B\n"
    )
    others = {"uji/tabel/t1.csv": csv}

    def found(facts: str) -> object:
        result = decide(body, facts, others=others).result("uang")
        return result.end.value if result.value is None else result.value

    assert found("n: 3, k: lain") == 1
    assert found("n: 5, k: lain") == SILENT
    assert found("n: 7, k: nelayan") == 2
    assert found("n: 7, k: rt_rw") == 3
    assert found("n: 9, k: nelayan") == 2
