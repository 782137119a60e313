"""Every ayat is listed with its state, its rules and its witnesses, or why there are none."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from app.provisions import Entry, Listing, Missing, Regulation, State, listing, page
from app.provisions.page import exemplary
from app.scenarios.seen import Seen
from app.scenarios.witnesses import Deposition, Survey, Witness
from engine.planning import plan
from rules.load import load_texts
from tests.app.command import ROOT, kaidah
from tests.app.test_witnesses import FACTS
from tests.planning.small import OUTCOMES, VOCABULARY, regulation

PASAL = """
tabel:
  bagian_menurut_umur:
    kebijakan: unik
    masukan: {umur: umur}
    keluaran: {jenis: rupiah}
    baris:
      - {umur: kurang dari 9, maka: Rp1, bukti: A}
      - {umur: paling sedikit 9, maka: Rp2, bukti: A}
bukti: A
acuan: tanggal_mati
pasal:
  - {pasal: 1, judul: Ketentuan umum, teks: Pasal satu., non_normatif: ya}
  - pasal: 2
    ayat:
      - {ayat: 1, teks: Ayat satu., terbuka: syaratnya belum ditulis}
      - ayat: 2
        teks: Ayat dua.
        aturan: [{menetapkan: berhak, syarat: {aktif: ya}}]
  - pasal: 3
    teks: Pasal tiga.
    aturan: [{menetapkan: tambahan, maka: Rp5}]
  - pasal: 4
    teks: Pasal empat.
    versi: [{mulai: 2020-01-01, bukti: A}]
    aturan: [{menetapkan: layak, maka: ya}]
  - pasal: 5
    teks: Pasal lima.
    versi: [{mulai: 2021-01-01, bukti: A}]
    aturan:
      - {menetapkan: santunan, jika: {layak: ya}, maka: tabel(bagian_menurut_umur)}
"""
PRO = Seen(
    applied=frozenset(
        {"uji:2(2)#1", "uji:3#1", "uji:4#1", "uji:5#1", "uji:tabel-bagian_menurut_umur#1"}
    )
)
TAGS = frozenset({"pasal-2"})
CONTRA = Seen(denied=frozenset({"uji:5#1"}))


def listed(*depositions: Seen, passed: bool = True) -> Listing:
    texts = {
        "kaidah.yaml": "bawaan: uji\n",
        "kosakata.yaml": VOCABULARY,
        "uji/peraturan.yaml": regulation(OUTCOMES + PASAL),
    }
    loaded = load_texts(texts)
    survey = Survey([Deposition("a.feature", 3, "satu", passed, one) for one in depositions])
    return listing(loaded, plan(loaded), survey)


def entry(found: Listing, own: str) -> Entry:
    (one,) = [one for one in found.regulations[0].entries if one.id == own]
    return one


def test_words_without_a_norm_and_what_is_open_lack_nothing() -> None:
    found = listed()

    assert (State.NON_NORMATIVE, ()) == (entry(found, "uji:1").state, entry(found, "uji:1").missing)
    assert (State.OPEN, ()) == (entry(found, "uji:2(1)").state, entry(found, "uji:2(1)").missing)
    assert "syaratnya belum ditulis" == entry(found, "uji:2(1)").why


def test_an_ayat_without_a_scenario_on_either_side_is_told_as_lacking_it() -> None:
    assert (Missing.FOR, Missing.AGAINST) == entry(listed(), "uji:2(2)").missing
    assert (Missing.AGAINST,) == entry(listed(PRO), "uji:2(2)").missing
    assert () == entry(listed(PRO, CONTRA), "uji:5").missing


def test_a_scenario_that_fails_is_no_witness() -> None:
    assert (Missing.FOR, Missing.AGAINST) == entry(listed(PRO, passed=False), "uji:2(2)").missing


def test_a_rule_that_always_holds_needs_no_scenario_against_it_and_says_why() -> None:
    found = entry(listed(PRO), "uji:3")

    assert () == found.missing
    assert "selalu berlaku: tidak ada keadaan yang menyangkalnya" == found.reason


def test_a_term_used_only_while_it_is_in_force_needs_none_either() -> None:
    found = entry(listed(PRO), "uji:4")

    assert () == found.missing
    assert "selalu berlaku dalam masa ketentuan yang memakainya" == found.reason


def test_a_row_of_a_table_that_no_scenario_reaches_is_told() -> None:
    table = entry(listed(PRO), "uji:tabel-bagian_menurut_umur")

    assert ["baris 2"] == [one.told for one in table.unreached]


def test_the_page_names_what_is_missing_in_its_row() -> None:
    row = next(
        line for line in page(listed(PRO)).splitlines() if line.startswith("| Pasal 2 ayat (2)")
    )

    assert (
        "| Pasal 2 ayat (2) | dikodekan | berhak | 1: satu | **tanpa skenario yang menyangkal** |"
        == row
    )


def test_the_scenario_named_as_an_example_is_one_of_the_article_if_there_is_one() -> None:
    about = Witness("z.feature", 9, "tentang pasal ini", passed=True, breadth=7, tags=TAGS)
    other = Witness("a.feature", 1, "tentang yang lain", passed=True, breadth=1)

    assert about == exemplary([other, about], "pasal-2")
    assert other == exemplary([other, about], "pasal-3")


def test_a_regulation_tells_what_its_ayat_lack() -> None:
    found: Regulation = listed(PRO, CONTRA).regulations[0]

    assert [("uji:2(2)", Missing.AGAINST)] == [(one.id, lacks) for one, lacks in found.missing]


@pytest.fixture(scope="module")
def example() -> tuple[str, ...]:
    return (
        "--kebijakan",
        str(ROOT / "features" / "contoh" / "kebijakan"),
        "--fitur",
        str(ROOT / "features" / "contoh"),
    )


def test_the_verb_tells_each_ayat_and_that_one_lacks_a_scenario(
    tmp_path: Path, example: tuple[str, ...]
) -> None:
    step = 'Maka sumber bantuan adalah APBD berdasarkan "Pasal 1"'
    facts = FACTS.format(kader="ya", honor="tidak")
    path = tmp_path / "satu.feature"
    path.write_text(f"# language: id\nFitur: satu\n  Skenario: kader\n{facts}    {step}\n")
    ran = kaidah("provisions", *example[:2], "--fitur", path)

    assert 1 == ran.returncode
    assert "Pasal 1  dikodekan\n  menetapkan: sumber bantuan\n  mendukung: 1 skenario" in ran.stdout
    assert "  tanpa skenario yang menyangkal\n" in ran.stdout


def test_the_verb_gives_the_same_as_json(example: tuple[str, ...]) -> None:
    ran = kaidah("provisions", "contoh/bantuan", "--pasal", "1", "--json", *example)
    (told,) = json.loads(ran.stdout)

    assert ["contoh/bantuan:1"] == [one["id"] for one in told["ketentuan"]]
    assert {"berkas", "baris", "skenario", "lulus", "banyak_baris"} == set(
        told["ketentuan"][0]["mendukung"][0]
    )


@pytest.mark.parametrize(
    "words, near",
    [
        (("contoh/bantuam",), "maksudnya `contoh/bantuan`?"),
        (("--pasal", "99"), "pasal `99` tidak dikenal"),
        (("--pasal", "lampiran-99"), "bantuan: yang ada: `1`"),
    ],
)
def test_the_verb_refuses_what_is_not_there(
    words: tuple[str, ...], near: str, example: tuple[str, ...]
) -> None:
    ran = kaidah("provisions", *words, *example)

    assert 2 == ran.returncode
    assert near in ran.stderr


def test_the_page_is_written_where_it_is_asked_for(
    tmp_path: Path, example: tuple[str, ...]
) -> None:
    written = tmp_path / "ayat.md"
    kaidah("provisions", "--ke", str(written), *example)

    assert written.read_text().startswith("# Setiap ayat, aturannya, dan skenarionya\n")


def test_the_page_is_indonesian_whatever_the_command_speaks(
    tmp_path: Path, example: tuple[str, ...]
) -> None:
    pages = []
    for language in ("id", "en"):
        kaidah("provisions", "--ke", tmp_path / language, "--bahasa", language, *example)
        pages.append((tmp_path / language).read_text())

    assert pages[0] == pages[1]


def test_a_page_that_cannot_be_written_is_refused_in_the_language_of_the_command(
    tmp_path: Path, example: tuple[str, ...]
) -> None:
    ran = kaidah("provisions", "--ke", tmp_path, "--bahasa", "en", *example)

    assert 2 == ran.returncode
    assert "name a file that can be written" in ran.stderr


def test_a_regulation_that_the_default_one_does_not_reach_is_listed_by_its_name(
    tmp_path: Path, example: tuple[str, ...]
) -> None:
    policies = tmp_path / "policies"
    shutil.copytree(example[1], policies)
    kaidah("new", "kota/uji", "--kebijakan", policies, "--fitur", tmp_path / "fitur")
    words = ("--kebijakan", policies, "--fitur", tmp_path / "fitur")

    assert "Pasal 1 ayat (1)" in kaidah("provisions", "kota/uji", *words).stdout
