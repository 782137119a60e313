"""Whatever is doubtful, missing or open is on the list, under the article that would settle it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.planning import plan
from engine.worklist import Item, Kind, Worklist, as_data, page, told, worklist
from rules.diagnostics import PolicyError
from rules.load import load_texts
from tests.app.command import kaidah
from tests.planning.small import OUTCOMES, VOCABULARY, regulation

LAW = """
bukti: A
acuan: tanggal_mati
parameter:
  pokok:
    jenis: rupiah
    label: santunan pokok
    nilai:
      - mulai: 2015-07-01
        sampai: 2019-12-01
        nilai: Rp1
        dasar: Pasal 2
        bukti: B-
        catatan: dari ingatan
      - {mulai: 2019-12-02, nilai: Rp2, dasar: Pasal 2}
tabel:
  iuran:
    label: iuran
    kebijakan: unik
    masukan: {umur: umur}
    keluaran: {jenis: rupiah}
    baris:
      - {umur: "[0..9]", maka: Rp1}
      - {umur: "[10..19]", maka: Rp2, bukti: B-}
      - {umur: "[20..29]", maka: Rp3, bukti: B-, catatan: belum dilihat}
      - {umur: "[30..39]", maka: Rp4}
      - {umur: lebih dari 39, maka: Rp5, bukti: B-}
keraguan:
  wasiat:
    jenis: kekosongan
    soal: Siapa menerima bila tidak ada wasiat?
    akibat: Penerima tidak diputus.
    penyelesaian: Pasal 2 menyebut penerimanya.
    menyangkut: [santunan, Pasal 3, jumlah_wasiat]
  angka:
    jenis: pertentangan_sumber
    soal: Tiga atau lima belas hari?
    akibat: Tenggat tidak diputus.
    penyelesaian: Naskahnya harus dilihat.
    sumber: contoh.go.id
  naskah: {jenis: belum_terlihat, soal: Apa bunyinya?, akibat: Rumusan kami., penyelesaian: p}
pernyataan:
  jumlah_wasiat: {label: wasiat, nilai: 1200, satuan: orang, sumber: s, bukti: A}
tafsir:
  batas:
    soal: Genap atau lebih?
    pilihan:
      genap: {alasan: kata "paling sedikit"}
      lebih: {label: lebih dari genap, alasan: kata "sesudah"}
    penyelesaian: "Pasal 3 menyebut: genap."
    sumber: contoh.go.id/batas
pasal:
  - pasal: 1
    teks: Yang aktif berhak.
    aturan:
      - {menetapkan: layak, jika: {tafsir.batas: genap, umur: paling sedikit 3}, maka: ya}
      - {menetapkan: layak, jika: {tafsir.batas: lebih, umur: lebih dari 3}, maka: ya}
  - pasal: 2
    ayat:
      - {ayat: 1, teks: Tata cara pelaporan., terbuka: menunggu keputusan}
      - ayat: 2
        teks: Santunan sebesar pokok.
        versi: [{mulai: {antara: [2025-02-01, 2025-03-31]}, oleh: Permen 1/2025}]
        aturan: [{menetapkan: santunan, jika: {istilah: layak}, maka: pokok + tabel(iuran)}]
  - pasal: 3
    teks: Terbuka.
    bukti: B-
    aturan: [{menetapkan: terbuka, syarat: {aktif: ya}}]
"""


def listed(law: str = LAW) -> Worklist:
    texts = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": regulation(OUTCOMES + law)}
    return worklist(load_texts(texts, "uji"))


@pytest.fixture(scope="module")
def found() -> dict[str, Item]:
    return {item.id: item for item in listed().items}


def test_each_kind_of_doubt_is_on_the_list_once(found: dict[str, Item]) -> None:
    assert {name: item.kind for name, item in found.items()} == {
        "batas": Kind.OPEN,
        "wasiat": Kind.GAP,
        "angka": Kind.CONFLICT,
        "naskah": Kind.UNSEEN,
        "mulai-permen-1-2025": Kind.DATE,
        "uji:2(1)": Kind.UNWRITTEN,
        "uji:3": Kind.MARK,
        "uji:tabel-iuran": Kind.MARK,
        "uji:parameter-pokok": Kind.MARK,
    }


@pytest.mark.parametrize(
    "name, place",
    [
        ("batas", "Pasal 3"),
        ("wasiat", "Pasal 2"),
        ("angka", ""),
        ("uji:2(1)", "Pasal 2"),
        ("uji:3", "Pasal 3"),
        ("uji:tabel-iuran", ""),
    ],
)
def test_an_item_stands_under_the_article_that_would_settle_it(
    found: dict[str, Item], name: str, place: str
) -> None:
    assert place == found[name].place.label


@pytest.mark.parametrize(
    "name, provisions, outcomes",
    [
        ("batas", ("Pasal 1",), {"santunan"}),
        ("wasiat", ("Pasal 3",), {"santunan", "terbuka"}),
        ("mulai-permen-1-2025", ("Pasal 2 ayat (2)",), {"santunan"}),
        ("uji:3", ("Pasal 3",), {"terbuka"}),
        ("uji:tabel-iuran", (), {"santunan"}),
        ("uji:parameter-pokok", (), {"santunan"}),
        ("naskah", (), set()),
    ],
)
def test_an_item_names_the_provisions_and_the_outcomes_that_it_touches(
    found: dict[str, Item], name: str, provisions: tuple[str, ...], outcomes: set[str]
) -> None:
    item = found[name]

    assert (provisions, outcomes) == (item.provisions, {one for one, _label in item.outcomes})


def test_an_item_names_the_figures_that_it_is_about(found: dict[str, Item]) -> None:
    assert found["wasiat"].statements == (("jumlah_wasiat", "1.200 orang"),)
    assert "pernyataan: `jumlah_wasiat`, 1.200 orang" in told(found["wasiat"])


def test_an_open_reading_tells_its_options_its_arguments_and_the_line_that_chooses(
    found: dict[str, Item],
) -> None:
    item = found["batas"]

    assert [(one.id, one.label, one.reason) for one in item.choices] == [
        ("genap", "genap", 'kata "paling sedikit"'),
        ("lebih", "lebih dari genap", 'kata "sesudah"'),
    ]
    assert item.write == (
        "dipilih: {opsi: genap, alasan: …, oleh: …}",
        "tafsir: {batas: genap}",
    )


def test_the_line_that_chooses_turns_an_open_reading_into_a_chosen_one(
    found: dict[str, Item],
) -> None:
    line, _case = found["batas"].write
    chosen = LAW.replace("    sumber: contoh.go.id/batas\n", f"    {line}\n")
    (item,) = [one for one in listed(chosen).items if one.id == "batas"]

    assert (Kind.CHOSEN, "genap", "…", ()) == (item.kind, item.chosen, item.reason, item.write)


def test_rows_and_values_with_weak_marks_are_counted_with_their_notes(
    found: dict[str, Item],
) -> None:
    rows, values = found["uji:tabel-iuran"], found["uji:parameter-pokok"]

    assert (rows.question, rows.consequence, rows.mark) == (
        "tabel iuran: baris 2–3, 5",
        "belum dilihat",
        "B-",
    )
    assert (values.question, values.consequence) == (
        "parameter santunan pokok: Rp1",
        "dari ingatan",
    )


def test_the_uncertain_date_is_told_with_the_line_that_assumes_one(found: dict[str, Item]) -> None:
    item = found["mulai-permen-1-2025"]

    assert item.question == (
        "mulai berlaku Permen 1/2025: antara 1 Februari 2025 dan 31 Maret 2025"
    )
    assert item.write == ("mulai_berlaku: {Permen 1/2025: 2025-02-01}",)


def test_what_is_told_and_what_programs_get_say_the_same(found: dict[str, Item]) -> None:
    item = found["batas"]
    data = as_data(item)

    assert (
        "dalam `uji/peraturan.yaml`, pada `batas`: `dipilih: {opsi: genap, alasan: …, oleh: …}`"
        in told(item)
    )
    assert (data["diselesaikan_oleh"], data["hasil"]) == (
        {"peraturan": "Perwal Uji", "pasal": "Pasal 3"},
        ["santunan"],
    )


def test_the_page_is_the_same_each_time_and_holds_every_item() -> None:
    first, again = page(listed()), page(listed())

    assert first == again
    assert [item.id for item in listed().items if f"`{item.id}`" not in first] == []


def test_a_regulation_with_an_error_has_no_worklist() -> None:
    with pytest.raises(PolicyError):
        listed(LAW.replace("istilah: layak", "istilah: laik"))


def test_the_verb_lists_writes_and_gives_data(tmp_path: Path) -> None:
    policies = tmp_path / "policies"
    (policies / "uji").mkdir(parents=True)
    (policies / "kaidah.yaml").write_text("bawaan: uji\n", "utf-8")
    (policies / "kosakata.yaml").write_text(VOCABULARY, "utf-8")
    (policies / "uji/peraturan.yaml").write_text(regulation(OUTCOMES + LAW), "utf-8")
    at = ("--kebijakan", str(policies))
    written = tmp_path / "daftar.md"

    shown = kaidah("worklist", *at).stdout
    data = json.loads(kaidah("worklist", "uji", "--json", *at).stdout)
    kaidah("worklist", *at, "--ke", str(written), "--bahasa", "en")

    assert shown.endswith("9 hal\n")
    assert [one["id"] for one in data] == [item.id for item in listed().items]
    assert written.read_text("utf-8") == page(listed())


def test_the_law_of_these_tests_can_be_decided_by() -> None:
    texts = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": regulation(OUTCOMES + LAW)}

    assert isinstance(plan(load_texts(texts, "uji")).rules, tuple)
