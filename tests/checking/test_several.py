"""Several mistakes are told at once, in order of place, and none hides another."""

from __future__ import annotations

import pytest

from rules.diagnostics import Code
from tests.checking.small import FILES, found_in, place_of, unmarked, with_mistake

TEN = {
    "fakta": "x: {jenis: «bilangn», label: x}",
    "kepala": "«bogus»: 1",
    "istilah": "t: {jenis: ya_tidak, label: t, «entah»: 1}",
    "24 bulan, mundur)": "24 bulan, «mndr»)",
    "pasal": """
        - pasal: 10
          teks: a
          aturan:
            - {menetapkan: lain, jika: {x: 3}}
            - {menetapkan: lain, jika: {«aktiv»: ya}}
            - {menetapkan: lain, «jikaa»: {aktif: ya}}
        - pasal: 11
          teks: a
          aturan:
            - {menetapkan: lain, jika: {kelompok: «nelyan»}}
            - {menetapkan: santunan, maka: tarif * 3,«5%»}
            - {menetapkan: santunan, maka: «tarif + 3 bulan»}
        - pasal: 12
          teks: a
          aturan:
            - {menetapkan: lain, jika: {istilah: t}}
            - {menetapkan: tenggat, maka: "«tambah_bulan(tanggal_mati, 3 bulan)»"}
        - «pasal: 9»
          teks: dobel
          non_normatif: ya
    """,
}
CODES = [
    Code.UNKNOWN_WORD,
    Code.UNKNOWN_KEY,
    Code.UNKNOWN_KEY,
    Code.NO_MODE,
    Code.UNKNOWN_NAME,
    Code.UNKNOWN_KEY,
    Code.UNKNOWN_OPTION,
    Code.NO_VALUE,
    Code.WRONG_TYPE,
    Code.NO_MODE,
    Code.DUPLICATE_PLACE,
]
BROKEN = "tafsir:\n  a: [\n  b: c: d\n"


def test_ten_mistakes_are_told_at_once_in_order_of_place_without_what_follows_from_them() -> None:
    files, places = unmarked(with_mistake(TEN))
    found = found_in(files)

    assert CODES == [finding.code for finding in found]
    assert places == [place_of(finding, files) for finding in found]


def test_a_file_that_is_no_yaml_hides_no_mistake_in_another() -> None:
    files, _ = unmarked(with_mistake(TEN))
    found = found_in({**files, "uji/rusak.yaml": BROKEN})

    assert [*CODES, Code.YAML_SYNTAX] == [finding.code for finding in found]


def test_what_a_broken_file_may_declare_is_not_told_as_unknown() -> None:
    files, _ = unmarked(
        with_mistake({"aturan": "- {menetapkan: lain, jika: {istilah: tambahan2}}"})
    )
    broken = "istilah:\n  tambahan2: {jenis: ya_tidak, label: a\n  b: [\n"

    assert [Code.UNKNOWN_NAME] == [finding.code for finding in found_in(files)]
    assert [Code.YAML_SYNTAX] == [
        finding.code for finding in found_in({**files, "uji/rusak.yaml": broken})
    ]


def test_a_broken_vocabulary_hides_no_mistake_of_a_regulation() -> None:
    files, _ = unmarked(with_mistake({"sebutan: Perwal Uji": "sebutn: Perwal Uji"}))
    vocabulary = FILES["kosakata.yaml"] + "  a: b: c\n"
    found = found_in({**files, "kosakata.yaml": vocabulary})

    assert [Code.YAML_SYNTAX, Code.UNKNOWN_KEY] == [finding.code for finding in found]


def test_a_regulation_that_is_not_found_makes_no_name_unknown() -> None:
    files, _ = unmarked(
        with_mistake(
            {"kepala": "mengingat: [tidak-ada]", "aturan": "- {menetapkan: lain, jika: {a: ya}}"}
        )
    )

    assert [Code.UNKNOWN_REGULATION] == [finding.code for finding in found_in(files)]


def test_two_mistakes_in_one_rule_come_one_after_the_other_only_if_one_hides_the_other() -> None:
    changes = {"aturan": "- {menetapkan: lain, jika: {kelompok: «nelyan», «aktiv»: ya}}"}
    files, places = unmarked(with_mistake(changes))

    assert places == [place_of(finding, files) for finding in found_in(files)]


@pytest.mark.parametrize(
    "changes",
    [
        {"aturan": "- {menetapkan: santunan, jika: {«umurr»: 3}, maka: «tariff»}"},
        {"aturan": "- {menetapkan: «lian», jika: {«umurr»: 3}}"},
        {"aturan": "- {menetapkan: «anak.lyak», untuk_setiap: anak, jika: {«anak.lahr»: ada}}"},
        {"aturan": "- {menetapkan: «lyak», jika: {anak.lahir: sejak 2020-01-01}}"},
        {
            "tabel": """
              t:
                kebijakan: unik
                masukan: {k: kelompok, u: umur}
                keluaran: {jenis: rupiah}
                baris: [{k: «nelyan», u: «tarif», maka: «tariff»}]
            """,
            "maka: jumlah(anak.biaya)": "maka: tabel(t)",
        },
    ],
)
def test_a_mistake_in_one_part_of_a_rule_hides_none_in_another(changes: dict[str, str]) -> None:
    files, places = unmarked(with_mistake(changes))

    assert sorted(places) == sorted(place_of(finding, files) for finding in found_in(files))


def test_a_regulation_rested_on_that_is_not_named_by_its_id_hides_all_that_it_declares() -> None:
    files, _ = unmarked(
        with_mistake(
            {
                "kepala": "mengingat: [PP 44/2015]",
                "aturan": "- {menetapkan: lain, jika: {istilah: dari_sana}}",
            }
        )
    )

    assert 1 == len(found_in(files))


def test_the_rest_of_an_amount_split_by_its_comma_is_told_once() -> None:
    row = "{kelompok: nelayan, maka: "
    files, _ = unmarked(with_mistake({f"{row}Rp1": f"{row}0,5%, huruf: a, catatan: Rp1"}))

    assert [Code.NO_VALUE] == [finding.code for finding in found_in(files)]
