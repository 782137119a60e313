"""Rows that can never hold, gaps between ranges and years without holidays are told."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rules.diagnostics import Code
from tests.checking.expect import told_and_marked

USE = {"aturan": '- {menetapkan: santunan, jika: {aktif: tidak}, maka: "tabel(t)"}'}

LOOKED_UP_TWICE = """
- {menetapkan: santunan, jika: {aktif: tidak}, maka: "tabel(t) + tabel(t, banyak(anak))"}
"""


def table(
    *rows: str, policy: str = "pertama", inputs: str = "umur: umur", more: str = "", name: str = "t"
) -> dict[str, str]:
    """One more table, and a rule that looks it up."""
    listed = "".join(f"\n    - {row}" for row in rows)
    head = f"{name}:\n  kebijakan: {policy}\n  masukan: {{{inputs}}}\n  keluaran: {{jenis: rupiah}}"
    return {"tabel": f"{head}\n{more}  baris:{listed}", **USE}


HIDDEN = {
    "a row behind a wider one": table(
        "{umur: paling sedikit 17, maka: Rp1}", "«{umur: paling sedikit 30, maka: Rp2}»"
    ),
    "a row behind two others": table(
        "{umur: paling sedikit 17, maka: Rp1}",
        "{umur: kurang dari 17, maka: Rp2}",
        "«{umur: '-', maka: Rp3}»",
    ),
    "a row behind every option": table(
        "{k: [nelayan, kader], a: '-', maka: Rp1}",
        "{k: rt_rw, a: ya, maka: Rp2}",
        "«{k: kader, a: tidak, maka: Rp3}»",
        "{k: '-', a: '-', maka: Rp4}",
        inputs="k: kelompok, a: aktif",
    ),
    "a cell beyond the bounds": table(
        "{umur: «lebih dari 130», maka: Rp1}", "{umur: '-', maka: Rp2}"
    ),
}
GAPS = {
    "a number between two ranges": table(
        "{umur: kurang dari 17, maka: Rp1}",
        "{umur: 18 sampai 60, maka: Rp2}",
        policy="unik",
        name="«t»",
    ),
    "a choice among others that have rows": table(
        "{kelompok: nelayan, maka: Rp1}",
        "{kelompok: kader, maka: Rp2}",
        policy="unik",
        inputs="kelompok: kelompok",
        name="«t»",
    ),
}
SOUND = {
    "a row that a narrower one leaves something": table(
        "{umur: paling sedikit 30, maka: Rp1}", "{umur: paling sedikit 17, maka: Rp2}"
    ),
    "ranges that meet": table(
        "{umur: kurang dari 17, maka: Rp1}", "{umur: 17 sampai 60, maka: Rp2}", policy="unik"
    ),
    "a gap with a value of its own": table(
        "{umur: kurang dari 17, maka: Rp1}",
        "{umur: 18 sampai 60, maka: Rp2}",
        policy="unik",
        more="  bila_kosong: Rp0\n",
    ),
    "a table of one choice alone": table(
        "{kelompok: nelayan, maka: Rp1}", policy="unik", inputs="kelompok: kelompok"
    ),
    "values apart": table("{umur: 10, maka: Rp1}", "{umur: 20, maka: Rp2}", policy="unik"),
    "the same row twice where rows add up": table(
        "{umur: 10, maka: Rp1}", "{umur: 10, maka: Rp1}", policy="kumpul_jumlah"
    ),
    "texts, of which there is no end": table(
        "{n: abc, maka: Rp1}", "{n: def, maka: Rp2}", policy="unik", inputs="n: nomor"
    )
    | {"fakta": "nomor: {jenis: teks, label: nomor}"},
    "a cell beyond the bounds of one of two numbers looked up": table(
        "{umur: 0 sampai 120, maka: Rp1}", "{umur: lebih dari 120, maka: Rp2}", policy="unik"
    )
    | {"aturan": LOOKED_UP_TWICE},
    "a row behind a wider one for one of two numbers looked up": table(
        "{umur: 0 sampai 120, maka: Rp1}", "{umur: '-', maka: Rp2}"
    )
    | {"aturan": LOOKED_UP_TWICE},
    "a choice that a reading gives": {
        "tabel(beasiswa)": "tabel(t)",
        "maka: jumlah(anak.biaya)": 'maka: "jumlah(anak.biaya) + tabel(beasiswa, tafsir.siapa)"',
        "tafsir": """
          siapa:
            soal: Kelompok siapa?
            pilihan:
              satu: {label: satu, alasan: a, nilai: kelompok}
              dua: {label: dua, alasan: b, nilai: kelompok_lama}
        """,
        "fakta": "kelompok_lama: {jenis: pilihan, label: x, pilihan: {nelayan: a, kader: b}}",
    }
    | table("{umur: '-', maka: Rp1}"),
}
DAYS = {"aturan": '- {menetapkan: tenggat, maka: "tambah_hari_kerja(tanggal_mati, 3 hari)"}'}


@pytest.mark.parametrize("changes", HIDDEN.values(), ids=HIDDEN.keys())
def test_a_row_that_never_holds_is_told(changes: Mapping[str, str]) -> None:
    places, told = told_and_marked(changes)

    assert [(Code.HIDDEN_ROW, place) for place in places] == told


@pytest.mark.parametrize("changes", GAPS.values(), ids=GAPS.keys())
def test_a_value_that_a_table_passes_over_is_told(changes: Mapping[str, str]) -> None:
    places, told = told_and_marked(changes)

    assert [(Code.TABLE_GAP, place) for place in places] == told


@pytest.mark.parametrize("changes", SOUND.values(), ids=SOUND.keys())
def test_rows_that_may_hold_are_not_told(changes: Mapping[str, str]) -> None:
    assert ([], []) == told_and_marked(changes)


def test_a_year_without_holidays_between_others_is_told_where_working_days_count() -> None:
    changes = {"kepala": "hari_libur: [2023-12-25, «2025-12-25»]"}
    places, told = told_and_marked({**changes, **DAYS})

    assert [(Code.HOLIDAYS_MISSING, place) for place in places] == told
    assert [] == told_and_marked(changes)[1]


def test_holidays_of_years_in_a_row_are_enough() -> None:
    assert ([], []) == told_and_marked({"kepala": "hari_libur: [2023-12-25, 2024-12-25]", **DAYS})
