"""Names that nobody uses or sets are told, and what lacks its words, mark or source."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from engine.checking import check
from rules.diagnostics import Code
from rules.load import load_texts_partly
from tests.checking.expect import told_and_marked
from tests.checking.small import FILES, found_in, unmarked, with_mistake

UNUSED = {
    "a fact": {"fakta": "«tak_dipakai»: {jenis: ya_tidak, label: x}"},
    "a list": {"anak: {label: anak}": "anak: {label: anak}\n  «lain_lain»: {label: x}"},
    "a parameter": {
        "parameter": "«besaran»:\n  jenis: rupiah\n  label: x\n"
        "  nilai: [{mulai: 2020-01-01, nilai: Rp3, dasar: Pasal 3}]"
    },
    "a term": {
        "istilah": "«sia_sia»: {jenis: ya_tidak, label: x}",
        "aturan": "- {menetapkan: sia_sia, syarat: {aktif: ya}}",
    },
    "a table": {
        "tabel": "«t»:\n  kebijakan: unik\n  masukan: {k: aktif}\n  keluaran: {jenis: rupiah}\n"
        "  baris: [{k: ya, maka: Rp1}]"
    },
    "a reading": {"tafsir": "«ragu»:\n  soal: x?\n  pilihan: {a: {alasan: a}, b: {alasan: b}}"},
}
THREE = (
    "ragu:\n  soal: x?\n  pilihan:\n    a: {alasan: a}\n    b: {alasan: b}\n    «c»: {alasan: c}"
)
OTHERS = {
    "an outcome that no rule sets": (
        {"hasil": "«sepi»: {jenis: ya_tidak, label: x}"},
        Code.NEVER_SET,
    ),
    "an option that no rule gives": (
        {"{apbd: APBD, hibah: hibah KPU}": "{apbd: APBD, hibah: hibah KPU, «csr»: CSR}"},
        Code.NEVER_GIVEN,
    ),
    "options of a reading that no rule tells apart": (
        {"tafsir": THREE, "aturan": "- {menetapkan: lain, jika: {tafsir.ragu: a}}"},
        Code.UNUSED_OPTION,
    ),
    "a pasal without words": (
        {"pasal": "- pasal: «10»\n  aturan: [{menetapkan: lain, jika: {aktif: tidak}}]"},
        Code.NO_TEXT,
    ),
    "an ayat without words": (
        {"        teks: Santunan sebesar tarif.\n": "", "- ayat: 1": "- ayat: «1»"},
        Code.NO_TEXT,
    ),
    "an annex without words": (
        {"pasal": "- lampiran: «II»\n  non_normatif: ya"},
        Code.NO_TEXT,
    ),
    "a regulation without a mark": ({"bukti: INF\n": "", ": uji\n": ": «uji»\n"}, Code.NO_MARK),
    "a regulation without a source": (
        {"sumber: contoh.go.id\n": "", ": uji\n": ": «uji»\n"},
        Code.NO_SOURCE,
    ),
    "a number without its provision": (
        {"nilai: Rp300.000, dasar: Pasal 1}": "nilai: «Rp300.000»}"},
        Code.NO_SOURCE,
    ),
}


def files_of(changes: Mapping[str, str]) -> dict[str, str]:
    return unmarked(with_mistake(changes))[0]


@pytest.mark.parametrize("changes", UNUSED.values(), ids=UNUSED.keys())
def test_what_no_rule_uses_is_told(changes: Mapping[str, str]) -> None:
    places, told = told_and_marked(changes)

    assert [(Code.UNUSED, place) for place in places] == told


@pytest.mark.parametrize("changes, code", OTHERS.values(), ids=OTHERS.keys())
def test_what_a_regulation_lacks_is_told(changes: Mapping[str, str], code: Code) -> None:
    places, told = told_and_marked(changes)

    assert [(code, place) for place in places] == told


@pytest.mark.parametrize("changes", UNUSED.values(), ids=UNUSED.keys())
def test_what_a_regulation_that_is_not_reached_writes_may_be_used_there(
    changes: Mapping[str, str],
) -> None:
    _, (place,) = unmarked(with_mistake(changes))
    files = files_of(changes)
    line = files[place.file].split("\n")[place.line - 1]
    other = f"peraturan: lain\nistilah: {line[place.column - 1 : place.end - 1]}\n"

    assert () == found_in({**files, "lain/peraturan.yaml": other})


def test_what_another_regulation_may_set_is_not_missed_here() -> None:
    files = files_of({"hasil": "sepi: {jenis: pilihan, label: x, pilihan: {a: a, b: b}}"})
    other = "peraturan: lain\npasal: [{pasal: 1, aturan: [{menetapkan: sepi}]}]\n"

    assert () == found_in({**files, "lain/peraturan.yaml": other})


def test_an_option_that_stands_above_one_that_is_given_is_not_missed() -> None:
    dana = "pilihan: {apbd: APBD, hibah: hibah KPU}"
    above = "pilihan: {apbd: APBD, hibah: hibah KPU, kas: kas daerah}, induk: {apbd: kas}"

    assert () == found_in(files_of({dana: above}))


def test_a_reference_date_and_a_gate_are_uses() -> None:
    files = files_of(
        {
            "fakta": "tanggal_lapor: {jenis: tanggal, label: lapor}",
            "istilah": "terbuka: {jenis: ya_tidak, label: terbuka}",
            "aturan": "- {menetapkan: terbuka, syarat: {aktif: ya}}",
            "pasal": "- pasal: 10\n  teks: a\n  acuan: tanggal_lapor\n"
            "  versi: [{mulai: 2020-01-01}]\n"
            "  aturan: [{menetapkan: tambahan, hanya_bila: terbuka, maka: Rp1}]",
        }
    )

    assert () == found_in(files)


def test_a_fact_of_an_impossibility_is_used() -> None:
    files = files_of(
        {
            "fakta": "hamil: {jenis: ya_tidak, label: hamil}",
            "kepala": "mustahil: [{jika: {hamil: ya, umur: kurang dari 9}, alasan: a}]",
        }
    )

    assert () == found_in(files)


def test_one_option_of_two_that_no_rule_names_is_the_other_of_the_first() -> None:
    reading = "ragu:\n  soal: x?\n  pilihan: {a: {alasan: a}, b: {alasan: b}}"
    changes = {"tafsir": reading, "aturan": "- {menetapkan: lain, jika: {tafsir.ragu: a}}"}

    assert () == found_in(files_of(changes))


def test_a_mark_nearer_by_makes_up_for_one_of_the_regulation() -> None:
    files = {name: text.replace("bukti: INF\n", "") for name, text in FILES.items()}
    text = files["uji/peraturan.yaml"]
    text = text.replace("    teks: ", "    bukti: A\n    teks: ").replace(
        "    ayat:", "    bukti: A\n    ayat:"
    )
    text = text.replace("        bukti: A\n    teks:", "        teks:")
    text = text.replace("dasar: Pasal 1}", "dasar: Pasal 1, bukti: A}")
    text = text.replace("kebijakan: unik", "bukti: A\n    kebijakan: unik")

    assert () == found_in({**files, "uji/peraturan.yaml": text})


def test_a_reconstruction_needs_no_source() -> None:
    changes = {"sumber: contoh.go.id\n": "", "naskah: parafrase": "naskah: rekonstruksi"}

    assert () == found_in(files_of(changes))


def test_warnings_wait_until_there_are_no_errors() -> None:
    files = files_of(
        {"fakta": "a: {jenis: ya_tidak, label: x}", "syarat: {aktif": "syarat: {aktiv"}
    )

    assert [Code.UNKNOWN_NAME] == [finding.code for finding in found_in(files)]


def test_findings_come_in_order_of_place() -> None:
    files = files_of(
        {
            "hasil": "sepi: {jenis: ya_tidak, label: x}",
            "fakta": "a: {jenis: ya_tidak, label: x}",
            "aturan": "- {menetapkan: lain, jika: {umur: lebih dari 500}}",
        }
    )
    found = check(load_texts_partly(files, "uji"))

    assert [Code.UNUSED, Code.NEVER_SET, Code.NEVER_TRUE] == [finding.code for finding in found]
