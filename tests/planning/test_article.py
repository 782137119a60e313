"""One article from its words to a decision: text, plan, case, outcome."""

from __future__ import annotations

from functools import cache

import pytest

from engine import reference
from engine.casefile import read_case
from engine.decision import CASE_LEVEL, End, OutcomeResult
from engine.plan import Plan
from engine.plan_json import dump_plan, load_plan
from engine.planning import plan
from rules.load import load_texts
from rules.source import read_yaml
from rules.values import Special

VOCABULARY = """
daftar:
  anak: {label: anak}
fakta:
  peserta.segmen: {jenis: pilihan, label: segmen, pilihan: {ppu: penerima upah, bpu: bukan}}
  kepesertaan.aktif: {jenis: ya_tidak, label: aktif}
  kepesertaan.masa_iur: {jenis: masa_bulan, label: masa iur, batas: 0 sampai 720 bulan}
  peristiwa.tanggal_meninggal: {jenis: tanggal, label: tanggal meninggal}
  peristiwa.sebab: {jenis: pilihan, label: sebab, pilihan: {sakit: sakit, kecelakaan: kecelakaan}}
  anak.tanggal_lahir: {jenis: tanggal, label: tanggal lahir}
  anak.jenjang: {jenis: pilihan, label: jenjang, pilihan: {tk: TK, sd: SD, smp: SMP}}
  anak.urutan: {jenis: bilangan, label: urutan}
"""

PP = """
peraturan: pp-44-2015
jenis: pp
sebutan: PP 44/2015
judul: Penyelenggaraan JKK dan JKM
status: berlaku
naskah: parafrase
bukti: B
acuan: peristiwa.tanggal_meninggal
hasil:
  jkm.berhak: {jenis: ya_tidak, label: hak atas JKM}
  jkm.sekaligus: {jenis: rupiah, label: santunan sekaligus, hanya_bila: jkm.berhak}
  anak.memenuhi: {jenis: ya_tidak, label: memenuhi syarat}
  anak.terpilih: {jenis: ya_tidak, label: terpilih}
  anak.beasiswa: {jenis: rupiah, label: beasiswa, hanya_bila: anak.terpilih}
  beasiswa.jumlah: {jenis: rupiah, label: jumlah beasiswa}
parameter:
  santunan:
    jenis: rupiah
    label: santunan
    nilai:
      - {mulai: 2015-07-01, sampai: 2019-12-01, nilai: Rp16.200.000, dasar: Pasal 34, bukti: A}
      - {mulai: 2019-12-02, nilai: Rp20.000.000, dasar: Pasal 34, oleh: PP 82/2019, bukti: A}
tabel:
  beasiswa:
    kebijakan: unik
    masukan: {jenjang: anak.jenjang}
    keluaran: {jenis: rupiah}
    berkas: tabel/beasiswa.csv
pasal:
  - pasal: 34
    dapat_diatur: permen
    aturan:
      - menetapkan: jkm.berhak
        syarat:
          semua:
            - {huruf: a, peristiwa.sebab: bukan kecelakaan}
            - {huruf: b, kepesertaan.aktif: ya}
      - {menetapkan: jkm.sekaligus, maka: santunan}
  - pasal: 35
    untuk_setiap: anak
    aturan:
      - menetapkan: anak.memenuhi
        syarat:
          "usia_tahun(anak.tanggal_lahir, peristiwa.tanggal_meninggal, mundur)":
            kurang dari 23 tahun
      - menetapkan: anak.terpilih
        pilih: {dengan: {anak.memenuhi: ya}, paling_banyak: 2, menurut: anak.urutan}
      - {menetapkan: anak.beasiswa, maka: tabel(beasiswa)}
      - {menetapkan: beasiswa.jumlah, maka: jumlah(anak.beasiswa)}
"""

CSV = """jenjang;maka;bukti;huruf;catatan
[tk, sd];Rp1.500.000;A;a;
smp;Rp2.000.000;B;b;
"""

PERMEN = """
peraturan: permenaker-5-2021
jenis: permen
sebutan: Permenaker 5/2021
judul: Tata cara
status: berlaku
naskah: parafrase
mengingat: pp-44-2015
acuan: peristiwa.tanggal_meninggal
menjawab: [jkm.sekaligus, beasiswa.jumlah]
pasal:
  - pasal: belum diketahui
    kode: batas-tiga-bulan
    versi: [{mulai: {antara: [2025-02-01, 2025-03-31]}, oleh: Permenaker 1/2025, bukti: GAP}]
    tafsir:
      tiga_bulan:
        soal: Apakah "3 (tiga) bulan" tercapai pada akhir bulan ketiga?
        pilihan:
          tercapai: {uji: paling sedikit 3 bulan, alasan: x}
          terlampaui: {uji: lebih dari 3 bulan, alasan: y}
    aturan:
      - menetapkan: jkm.sekaligus
        mengecualikan: pp-44-2015 Pasal 34
        jika:
          semua:
            - peserta.segmen: bpu
            - bukan: {kepesertaan.masa_iur: {tafsir: tiga_bulan}}
        maka: tidak terutang
"""


@cache
def planned() -> Plan:
    texts = {
        "kosakata.yaml": VOCABULARY,
        "nasional/pp-44-2015/peraturan.yaml": PP,
        "nasional/pp-44-2015/tabel/beasiswa.csv": CSV,
        "nasional/permenaker-5-2021/peraturan.yaml": PERMEN,
    }
    return plan(load_texts(texts, "permenaker-5-2021"))


def decided(facts: str, outcome: str, record: int = CASE_LEVEL) -> OutcomeResult:
    case = read_case(read_yaml(f"fakta: {{{facts}}}", "kasus.yaml"), planned()).case
    return reference.compile_plan(planned()).run(case, None).results[outcome, record]


FISHER = (
    "peserta: {segmen: bpu}, kepesertaan: {aktif: ya, masa_iur: %s},"
    " peristiwa: {sebab: sakit, tanggal_meninggal: %s}"
)


@pytest.mark.parametrize(
    "months, died, value",
    [
        ("7 bulan", "2024-08-24", 20_000_000),
        ("7 bulan", "2019-12-02", 20_000_000),
        ("7 bulan", "2019-12-01", 16_200_000),
        ("1 bulan", "2025-01-31", 20_000_000),
        ("1 bulan", "2025-04-01", Special.NOT_DUE),
    ],
)
def test_the_law_of_the_day_decides(months: str, died: str, value: object) -> None:
    result = decided(FISHER % (months, died), "jkm.sekaligus")

    assert (result.end, result.value) == (End.DETERMINED, value)


def test_within_the_uncertain_span_both_laws_are_worlds() -> None:
    result = decided(FISHER % ("1 bulan", "2025-02-13"), "jkm.sekaligus")

    assert result.end is End.UNDETERMINED
    assert result.readings == ("mulai-permenaker-1-2025",)


def test_at_three_months_the_reading_decides() -> None:
    result = decided(FISHER % ("3 bulan", "2025-04-01"), "jkm.sekaligus")

    assert result.end is End.UNDETERMINED
    assert result.readings == ("tiga_bulan",)


def test_a_closed_gate_leaves_nothing_due() -> None:
    facts = (FISHER % ("7 bulan", "2024-08-24")).replace("sakit", "kecelakaan")
    result = decided(facts, "jkm.sekaligus")

    assert (result.end, result.value) == (End.DETERMINED, Special.NOT_DUE)


CHILDREN = (
    "peristiwa.tanggal_meninggal: 2024-08-24, anak: ["
    "{tanggal_lahir: 2015-01-02, jenjang: SD, urutan: 2},"
    " {tanggal_lahir: 2001-08-24, jenjang: SMP, urutan: 1},"
    " {tanggal_lahir: 2010-01-02, jenjang: smp, urutan: 3},"
    " {tanggal_lahir: 2018-01-02, jenjang: tk, urutan: 4}]"
)


def test_children_are_chosen_and_their_amounts_add_up() -> None:
    assert [decided(CHILDREN, "anak.terpilih", n).value for n in range(4)] == [
        True,
        False,
        True,
        False,
    ]
    assert decided(CHILDREN, "beasiswa.jumlah").value == 3_500_000


def test_the_plan_survives_the_trip_through_json() -> None:
    assert load_plan(dump_plan(planned())) == planned()


def test_the_regulation_answers_what_it_names() -> None:
    assert planned().answers == ("jkm.sekaligus", "beasiswa.jumlah")
