"""What is wrong with a feature file is told at its place, with the nearest right name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from features.steps.syntax import faults
from tests.features.test_verb import HERE, WRONG, kaidah_test

FILES = {path.name: path.read_text().splitlines() for path in (WRONG, HERE / "misspelt.feature")}
"""Features of which nothing holds: fewer scenarios in each than failures that are told."""


@pytest.fixture(scope="module")
def printed() -> str:
    return "".join(kaidah_test(name, cwd=HERE).stdout for name in FILES)


def block(printed: str, scenario: str) -> str:
    """What is printed of one failing scenario."""
    blocks = re.split(r"^GAGAL ", printed, flags=re.MULTILINE)[1:]
    return next(
        one
        for one in blocks
        if re.match(rf"\S+ {re.escape(scenario)}( \(.+\))?\n", one) is not None
    )


@pytest.mark.parametrize(
    "scenario, code, words, advice",
    [
        ("salah kalimat", "K601", "terhutang", "`terutang`"),
        ("salah fakta", "K602", "masa iuran", "`masa iur`"),
        ("kolom daftar yang salah tulis", "K602", "tanggl lahir anak", "`tanggal lahir anak`"),
        ("salah fakta yang kurang", "K602", "NIK vald", "`NIK valid`"),
        ("fakta daftar dalam tabel fakta", "K602", "anak sudah menikah", "`daftar anak:`"),
        ("salah hasil", "K603", "santunan sekaligus JMK", "`santunan sekaligus JKM`"),
        ("salah daftar", "K604", "anka", "`anak`"),
        ("salah tafsir", "K605", "tigabulan", "`tiga_bulan`"),
        ("salah opsi", "K605", "tercapia", "`tercapai`"),
        ("salah mulai berlaku", "K605", "Permenaker 1/2052", "`Permenaker 1/2025`"),
        ("salah profil", "K606", "nelayn", "`nelayan`"),
        ("tanggal pada profil tanpa tanggal", "K606", "24 Agustus 2024", "hapus"),
        ("salah dalam contoh", "K606", "kadar", "`kader`"),
        ("salah pasal", "K607", "Pasl 8 ayat (1)", "`Pasal 8 ayat (1)`"),
        ("salah nilai fakta", "K608", "tujuh bulan", "`7 bulan`"),
        ("salah sel dalam contoh", "K608", "sebelas buln", "bulan`"),
        ("salah pilihan", "K608", "APBD Kota Cilegn", "`APBD Kota Cilegon`"),
        ("salah jumlah", "K608", "Rp20.00.000", "Rp"),
        ("tanggal mulai berlaku di luar rentang", "K608", "13 Februari 2035", "batasnya"),
        ("baris tabel fakta yang terlalu lebar", "K609", "8 bulan", "| masa iur | 7 bulan |"),
        ("salah peraturan", "K615", "pp-44-2016", "`pp-44-2015`"),
        ("salah folder", "K615", "features/kebijakan", "kaidah.yaml"),
        ("hasil setiap anak tanpa nomor", "K616", "anak memenuhi syarat beasiswa", "ke-1`"),
    ],
)
def test_a_misspelt_word_is_pointed_at_with_the_right_one(
    printed: str, scenario: str, code: str, words: str, advice: str
) -> None:
    told = block(printed, scenario)
    place = re.search(rf"(\w+\.feature):(\d+):(\d+): kesalahan {code} ", told)

    assert place is not None, told
    line, column = int(place[2]), int(place[3])
    assert FILES[place[1]][line - 1][column - 1 :].startswith(words)
    assert advice in told.partition("bantuan: ")[2]


def test_the_caret_is_as_wide_as_the_word(printed: str) -> None:
    told = block(printed, "salah pasal").splitlines()

    assert [len(line.strip(" |")) for line in told if "^" in line] == [len("Pasl 5 ayat (1)")]


GOOD = "# language: id\n"
SAME = "  Skenario: sama\n    Diketahui seorang kader\n"


@pytest.mark.parametrize(
    "text, found",
    [
        ("Fitur: x\n", ("K611", 1, "berkas fitur harus diawali baris bahasanya")),
        (GOOD, ("K611", 1, "berkas fitur ini tidak berisi `Fitur:`")),
        (f"{GOOD}Fitr: x\n", ("K612", 2, "kata kunci `Fitr` tidak dikenal")),
        (f"{GOOD}Fitur x\n", ("K612", 2, "sesudah `Fitur` harus ada titik dua")),
        (f"{GOOD}Feature: x\n", ("K612", 2, "kata kunci `Feature` tidak dikenal")),
        (
            f"{GOOD}Fitur: x\n  Skenario: y\n    Given z\n    Maka z\n",
            ("K612", 4, "kata kunci `Given` tidak dikenal"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenario konsep: y\n    Maka <z>\n    Contoh:\n      | a |\n",
            ("K611", 4, "`<z>` tidak punya kolom di bawah `Contoh:`"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenaro: y\n    Maka z\n",
            ("K612", 3, "kata kunci `Skenaro` tidak dikenal"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenario: y\n    Diketahi z\n    Maka z\n",
            ("K612", 4, "kata kunci `Diketahi` tidak dikenal"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenario: y\n    Diketahui z\n    Mka z\n",
            ("K612", 5, "kata kunci `Mka` tidak dikenal"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenario: y\n    Dan z\n",
            ("K611", 4, "langkah pertama tidak boleh diawali `Dan`"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenario: y\n    * z\n",
            ("K611", 4, "langkah pertama tidak boleh diawali `*`"),
        ),
        (
            f"{GOOD}Fitur: x\n  Skenario: y\n    Diketahui z\n      | a |\n      | a | b |\n",
            ("K611", 6, "jumlah sel baris ini berbeda dari baris di atasnya"),
        ),
        (
            f"{GOOD}Fitur: x\n{SAME}{SAME}",
            ("K613", 5, "nama skenario dipakai dua kali: `sama`"),
        ),
        ("# language: xx\nFitur: x\n", ("K611", 1, "berkas fitur harus diawali baris bahasanya")),
        (
            f"{GOOD}Fitur: x\n{SAME}    sembarang kata\n",
            ("K611", 5, "baris ini tidak dapat dibaca di sini"),
        ),
        (
            f"{GOOD}Fitur: x\n{SAME}    Latar Belakang:\n",
            ("K611", 5, "`Latar Belakang:` tidak boleh ada di sini"),
        ),
    ],
)
def test_the_form_of_a_feature_file_is_told_in_indonesian(
    text: str, found: tuple[str, int, str]
) -> None:
    told = [(str(one.code), one.span.line, one.message) for one in faults(text.encode(), "x")]

    assert told == [found]


def test_prose_below_a_heading_is_no_misspelt_keyword() -> None:
    text = (
        f"{GOOD}Fitur: x\n  Dan inilah uraian fitur ini, misalnya tentang iuran.\n\n"
        "  Skenario: y\n    Uraian skenario.\n    Diketahui z\n"
    )

    assert faults(text.encode(), "x") == ()


def test_a_feature_that_is_not_utf_8_is_refused_at_the_byte() -> None:
    found = faults(f"{GOOD}Fitur: ".encode() + b"\xff", "x")

    assert [(str(one.code), one.span.line) for one in found] == [("K101", 2)]


def test_what_several_scenarios_share_is_told_in_full_once(tmp_path: Path) -> None:
    background = "  Latar Belakang:\n    Diketahui seorang kadr\n"
    scenarios = "".join(f"  Skenario: {name}\n    Maka x tidak diatur\n" for name in "abc")
    (tmp_path / "satu.feature").write_text(f"{GOOD}Fitur: x\n{background}{scenarios}")

    told = kaidah_test("satu.feature", cwd=tmp_path).stdout

    assert told.count("kesalahan K606") == 1
    assert told.count("temuan yang sama seperti pada satu.feature:4") == 2
