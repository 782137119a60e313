"""Case files → cases fitted to a plan."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from engine.casefile import CaseFile, named_regulation, read_case
from engine.facts import Records, Within
from engine.plan import Plan
from rules.diagnostics import Code, Finding, PolicyError
from rules.source import read_yaml
from rules.values import Special
from tests.planning.small import plan_of, rules

TAFSIR = """
tafsir:
  tiga_bulan:
    soal: s
    pilihan: {tercapai: {label: tercapai pada akhirnya, alasan: x}, terlampaui: {alasan: y}}
"""


@cache
def plan() -> Plan:
    body = TAFSIR + rules("{menetapkan: santunan, jika: {tafsir.tiga_bulan: tercapai}, maka: Rp1}")
    versions = "{mulai: {antara: [2025-02-01, 2025-03-31]}, oleh: Permenaker 1/2025}"
    return plan_of(
        body
        + f"""  - pasal: 2
    acuan: tanggal_mati
    versi: [{versions}]
    aturan: [{{menetapkan: tambahan, maka: Rp1}}]
"""
    )


def read(text: str) -> CaseFile:
    return read_case(read_yaml(text, "kasus.yaml"), plan())


def findings(text: str) -> tuple[Finding, ...]:
    with pytest.raises(PolicyError) as caught:
        read(text)
    return caught.value.findings


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_facts_are_read_by_their_types() -> None:
    case = read(
        """
kasus: nelayan-1
fakta:
  kelompok: ketua RT/RW
  aktif: ya
  umur: 40
  upah: Rp1.000.000
  bagian: 4,5%
  masa_iur: 2 tahun 1 bulan
  tanggal_mati: 24 Agustus 2024
  bulan_iur: 2024-08
  nomor: '0123'
"""
    ).case

    assert case.id == "nelayan-1"
    assert case.facts["kelompok"] == "rt_rw"
    assert case.facts["aktif"] is True
    assert case.facts["upah"] == 1_000_000
    assert case.facts["masa_iur"] == 25
    assert case.facts["tanggal_mati"] == day("2024-08-24")
    assert case.facts["bulan_iur"] == 2024 * 12 + 7
    assert case.facts["nomor"] == "0123"


def test_a_case_may_be_written_as_json() -> None:
    case = read('{"kasus": "a", "fakta": {"umur": 40, "anak": [{"kawin": "ya"}]}}').case

    assert case.facts == {"umur": 40}
    assert case.lists == {"anak": Records(({"anak.kawin": True},))}


def test_a_date_known_in_part_is_a_range() -> None:
    facts = read("fakta: {tanggal_mati: 2024-08, bulan_iur: '2024'}").case.facts

    assert facts["tanggal_mati"] == Within(day("2024-08-01"), day("2024-08-31"))
    assert facts["bulan_iur"] == Within(2024 * 12, 2024 * 12 + 11)


def test_a_fact_that_is_not_known_is_left_out() -> None:
    assert read("fakta: {umur: tidak tahu, aktif: ya}").case.facts == {"aktif": True}


def test_only_an_optional_fact_may_be_absent() -> None:
    assert read("fakta: {tanggal_wasiat: tidak ada}").case.facts == {
        "tanggal_wasiat": Special.ABSENT
    }
    assert [one.code for one in findings("fakta: {umur: tidak ada}")] == [Code.NOT_OPTIONAL]


def test_a_list_is_complete_unless_it_says_otherwise() -> None:
    records = ({"anak.kawin": True}, {"anak.jenjang": "sd"})

    nested = "fakta: {anak: [{kawin: ya}, {anak.jenjang: SD}]}"
    open_ = "fakta: {anak: {lengkap: tidak, isi: [{kawin: ya}, {jenjang: sd}]}}"
    assert read(nested).case.lists == {"anak": Records(records)}
    assert read(open_).case.lists == {"anak": Records(records, complete=False)}


def test_an_unknown_list_is_left_out() -> None:
    assert read("fakta: {anak: tidak tahu}").case.lists == {}
    assert read("fakta: {anak: []}").case.lists == {"anak": Records()}


@pytest.mark.parametrize(
    "text, code, place",
    [
        ("fakta: {umr: 3}", Code.UNKNOWN_FACT, "umr"),
        ("fakta: {nik: '3672010101010001'}", Code.UNKNOWN_FACT, "nik"),
        ("fakta: {anak.lahir: 2015-01-01}", Code.UNKNOWN_FACT, "anak.lahir"),
        ("fakta: {anak: [{umur: 3}]}", Code.UNKNOWN_FACT, "umur"),
        ("fakta: {kelompok: nelayn}", Code.BAD_FACT, "nelayn"),
        ("fakta: {masa_iur: 7}", Code.BAD_FACT, "7"),
        ("fakta: {aktif: true}", Code.BAD_FACT, "true"),
        ("fakta: {upah: 1.000}", Code.BAD_FACT, "1.000"),
        ("fakta: {upah: tidak terutang}", Code.BAD_FACT, "tidak terutang"),
        ("fakta: {tanggal_mati: 01/02/2024}", Code.BAD_FACT, "01/02/2024"),
        ("fakta: {nomor: '3672010101010001'}", Code.BAD_FACT, "'3672010101010001'"),
        ("fakta: {masa_iur: 721 bulan}", Code.OUT_OF_BOUNDS, "721 bulan"),
        ("fakta: {umur: [1]}", Code.CASE_SHAPE, "umur"),
        ("fakta: {anak: 3}", Code.CASE_SHAPE, "3"),
        ("fakta: {anak: {lengkap: mungkin, isi: []}}", Code.CASE_SHAPE, "mungkin"),
        ("fakta: [1]", Code.CASE_SHAPE, "[1]"),
        ("kasus: '3672010101010001'", Code.CASE_SHAPE, "'3672010101010001'"),
        ("fakt: {umur: 3}", Code.CASE_KEY, "fakt"),
        ("tafsir: {empat_bulan: ya}", Code.CASE_READING, "empat_bulan"),
        ("tafsir: {tiga_bulan: lewat}", Code.CASE_READING, "lewat"),
        ("mulai_berlaku: {mulai-x: 2025-02-13}", Code.CASE_READING, "mulai-x"),
        (
            "mulai_berlaku: {mulai-permenaker-1-2025: 2025-04-13}",
            Code.OUT_OF_BOUNDS,
            "2025-04-13",
        ),
        ("tanya: [santunn]", Code.CASE_OUTCOME, "santunn"),
    ],
)
def test_what_is_wrong_is_told_at_its_place(text: str, code: Code, place: str) -> None:
    (found,) = findings(text)

    assert found.code == code
    assert text[found.span.offset : found.span.end_offset] == place


def test_a_misspelt_fact_is_refused_with_the_nearest() -> None:
    assert findings("fakta: {tangal_mati: 2024-08-24}")[0].help == "maksudnya `tanggal_mati`?"


def test_bounds_are_told_in_legal_form() -> None:
    assert findings("fakta: {masa_iur: 721 bulan}")[0].help == "batasnya 0 bulan sampai 60 tahun"


def test_a_fact_is_written_once() -> None:
    text = "fakta: {anak: [{kawin: ya, anak.kawin: tidak}]}"

    assert [one.code for one in findings(text)] == [Code.FACT_TWICE]


def test_every_finding_is_told_in_order_of_place() -> None:
    codes = [one.code for one in findings("fakta: {umr: 3, aktif: 7, upah: 3 bulan}\ntanya: x")]

    assert codes == [Code.UNKNOWN_FACT, Code.BAD_FACT, Code.BAD_FACT, Code.CASE_OUTCOME]


def test_a_case_may_choose_readings_and_assume_dates_of_effect() -> None:
    case = read(
        "tafsir: {tiga_bulan: tercapai pada akhirnya}\n"
        "mulai_berlaku: {mulai-permenaker-1-2025: 13 Februari 2025}\n"
    ).case

    assert case.readings == {"tiga_bulan": "tercapai"}
    assert case.effects == {"mulai-permenaker-1-2025": day("2025-02-13")}


def test_a_reading_may_be_left_open() -> None:
    assert read("tafsir: {tiga_bulan: tidak tahu}").case.readings == {}


def test_a_case_may_ask_for_outcomes_and_name_its_regulation() -> None:
    node = read_yaml("peraturan: cilegon/jamsostek\ntanya: santunan\n", "kasus.yaml")

    found = read_case(node, plan())
    assert found.asked == ("santunan",)
    assert found.regulation == "cilegon/jamsostek"
    assert named_regulation(node) == "cilegon/jamsostek"


@pytest.mark.parametrize("name", ["3672010101900001", "berkas-3672010101900001", "Budi Santoso"])
def test_a_case_is_named_by_no_identity_number_and_no_name_of_a_person(name: str) -> None:
    (finding,) = findings(f"kasus: {name}\nfakta: {{aktif: ya}}")

    assert (Code.CASE_SHAPE, 1, 8) == (finding.code, finding.span.line, finding.span.column)
    assert name not in finding.message


def test_a_choice_may_be_named_by_a_word_that_elsewhere_means_nothing() -> None:
    facts = "fakta:\n  rumah: {jenis: pilihan, label: rumah, pilihan: {kosong: a, isi: b}}\n"
    one = plan_of(facts + rules("{menetapkan: berhak, jika: {rumah: kosong}}"))

    found = read_case(read_yaml("fakta: {rumah: kosong}\n", "kasus.yaml"), one)

    assert {"rumah": "kosong"} == found.case.facts
