"""The example cases → the answers that the law gives them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from app.desk import Desk
from engine.casefile import read_case
from engine.decision import Cause, CauseKind, End
from engine.facts import Case
from engine.service import Decision
from rules.source import read_yaml
from rules.values import Special, format_value

ROOT = Path(__file__).resolve().parent.parent
CASES = ROOT / "contoh" / "kasus"

DETERMINED = {
    "01-nelayan-sakit": {
        "manfaat.jumlah_tunai": "Rp42.000.000",
        "beasiswa.terbuka": "tidak",
        "iuran.sumber_dana": "apbd",
        "iuran.besaran": "Rp16.800",
    },
    "01b-nelayan-sakit-2019-12-01": {"manfaat.jumlah_tunai": "Rp24.000.000"},
    "01c-nelayan-sakit-2019-12-02": {"manfaat.jumlah_tunai": "Rp42.000.000"},
    "02-nelayan-tenggelam": {
        "manfaat.jumlah_tunai": "Rp70.000.000",
        "jkm.sekaligus": "tidak terutang",
        "beasiswa.jumlah_setahun": "Rp3.500.000",
    },
    "03-marbot-baru-sakit": {
        "manfaat.jumlah_tunai": "Rp10.000.000",
        "jkm.sekaligus": "tidak terutang",
    },
    "04-marbot-baru-kecelakaan": {"manfaat.jumlah_tunai": "Rp70.000.000"},
    "05-tenaga-kebersihan-kecelakaan": {
        "jkk.santunan_kematian": "Rp231.124.896",
        "manfaat.jumlah_tunai": "Rp253.124.896",
        "iuran.besaran": "Rp26.002",
    },
    "06-linmas-tps-kecelakaan": {
        "jkk.santunan_kematian": "Rp33.600.000",
        "manfaat.jumlah_tunai": "Rp55.600.000",
    },
    "06b-linmas-tps-batas-bawah": {
        "jkk.santunan_kematian": "Rp20.000.000",
        "manfaat.jumlah_tunai": "Rp42.000.000",
    },
    "07-dua-pemberi-kerja": {
        "jkm.sekaligus": "Rp40.000.000",
        "jkm.pemakaman": "Rp10.000.000",
        "manfaat.jumlah_tunai": "Rp74.000.000",
    },
    "08-saudara-dan-mertua": {"manfaat.penerima_santunan": "saudara"},
    "09-tanpa-ahli-waris": {
        "manfaat.penerima_santunan": "dana_jaminan_sosial",
        "manfaat.penerima_pemakaman": "penyelenggara",
    },
    "10-kader-ibu-jari-kanan": {"jkk.cacat_sebagian": "Rp12.000.000"},
    "10b-kader-kidal-ibu-jari-kanan": {"jkk.cacat_sebagian": "Rp9.600.000"},
    "10c-kader-dua-cedera": {"jkk.persen_cacat": "50%", "jkk.cacat_sebagian": "Rp40.000.000"},
    "11-tidak-mampu-bekerja-14-bulan": {"jkk.berhak": "ya", "jkk.stmb": "Rp13.000.000"},
    "12-kapal-lalu-mobil": {"jkk.berhak": "ya", "jkk.angkutan": "Rp7.000.000"},
    "12b-cacat-total-tetap": {
        "jkk.cacat_total": "Rp56.000.000",
        "jkk.berkala_cacat": "Rp12.000.000",
        "jkk.cacat_sebagian": "tidak terutang",
    },
    "10e-linmas-cacat-total": {
        "iuran.sumber_dana": "apbd",
        "jkk.cacat_total": "Rp56.000.000",
        "jkk.berkala_cacat": "Rp12.000.000",
        "beasiswa.terbuka": "ya",
        "beasiswa.jumlah_setahun": "Rp2.000.000",
    },
    "13-beasiswa-35-bulan-sakit": {"beasiswa.terbuka": "tidak"},
    "13b-beasiswa-36-bulan-sakit": {"beasiswa.terbuka": "ya"},
    "13c-beasiswa-35-bulan-kecelakaan": {"beasiswa.terbuka": "ya"},
    "14-anak-bekerja-lima-bulan": {"beasiswa.jumlah_setahun": "Rp12.000.000"},
    "14b-anak-bekerja-tujuh-bulan": {"beasiswa.jumlah_setahun": "Rp0"},
    "14c-anak-bekerja-sebelum-berubah": {"beasiswa.jumlah_setahun": "Rp0"},
    "15-pps-pilkada-juni-2024": {"iuran.sumber_dana": "nphd_kpu"},
    "15b-pps-pilkada-tidak-didaftarkan": {
        "manfaat.jumlah_tunai": "Rp0",
        "kpu.santunan_kematian": "Rp36.000.000",
        "kpu.bantuan_pemakaman": "Rp10.000.000",
    },
    "15c-pps-antara-dua-pemilihan": {"iuran.sumber_dana": "tidak_ada", "kpu.berhak": "tidak"},
    "15e-kpps-januari-2024": {
        "manfaat.jumlah_tunai": "Rp0",
        "kpu.santunan_kematian": "Rp36.000.000",
    },
    "15h-pps-oktober-hibah-kurang": {"iuran.sumber_dana": "btt"},
    "16-riwayat-36-bulan": {"jkm.berhak": "ya", "beasiswa.terbuka": "ya"},
    "16b-riwayat-35-bulan": {"beasiswa.terbuka": "tidak"},
    "18-riwayat-dua-penetapan-pps": {"kpu.berhak": "ya", "kpu.santunan_kematian": "Rp36.000.000"},
    "21-ppu-phk-2024": {
        "jkp.tunai_bulan_awal": "Rp2.166.796",
        "jkp.tunai_bulan_lanjut": "Rp1.203.776",
        "jkp.jumlah": "Rp10.111.716",
        "jkp.batas_klaim": "10 Februari 2025",
        "jkp.pembayar": "bpjs",
    },
    "21b-ppu-phk-2025": {
        "jkp.tunai_bulan_awal": "Rp3.000.000",
        "jkp.jumlah": "Rp12.000.000",
        "jkp.batas_klaim": "10 Mei 2026",
        "jkp.pembayar": "pemberi_kerja",
    },
    "22-nelayan-berhenti-melaut": {
        "jkp.berhak": "tidak",
        "jht.dibayarkan": "Rp1.310.000",
        "jp.manfaat": "tidak terutang",
    },
    "23-pps-akhir-masa-tugas": {
        "jkp.berhak": "tidak",
        "jkp.jumlah": "tidak terutang",
        "jht.dapat_dibayarkan": "tidak",
        "jp.manfaat": "tidak terutang",
    },
    "demo-1-nelayan-sakit": {"iuran.sumber_dana": "apbd", "manfaat.jumlah_tunai": "Rp42.000.000"},
    "demo-2-nelayan-tenggelam": {
        "iuran.sumber_dana": "apbd",
        "manfaat.jumlah_tunai": "Rp70.000.000",
    },
    "demo-3-ketua-rt-sakit": {
        "iuran.sumber_dana": "apbd",
        "manfaat.jumlah_tunai": "Rp42.000.000",
        "beasiswa.terbuka": "ya",
    },
    "demo-4-kpps-pemilu": {
        "iuran.sumber_dana": "apbd",
        "manfaat.jumlah_tunai": "Rp42.000.000",
        "kpu.santunan_kematian": "Rp36.000.000",
    },
    "demo-5-pps-antara-dua-pemilihan": {
        "iuran.sumber_dana": "tidak_ada",
        "manfaat.jumlah_tunai": "Rp0",
        "kpu.berhak": "tidak",
    },
    "demo-6-pps-pilkada": {
        "iuran.sumber_dana": "nphd_kpu",
        "manfaat.jumlah_tunai": "Rp42.000.000",
        "kpu.santunan_kematian": "Rp36.000.000",
    },
    "demo-7-kader-cacat": {
        "iuran.sumber_dana": "apbd",
        "jkk.angkutan": "Rp5.000.000",
        "jkk.stmb": "Rp13.000.000",
        "jkk.cacat_sebagian": "Rp12.000.000",
    },
    "demo-8-beasiswa-ketua-rt": {
        "iuran.sumber_dana": "apbd",
        "manfaat.jumlah_tunai": "Rp42.000.000",
        "beasiswa.jumlah_setahun": "Rp15.000.000",
    },
    "demo-9-nelayan-berhenti": {
        "manfaat.putus_bekerja": "tidak_ada",
        "manfaat.jalan_putus_bekerja": "jht_sukarela",
    },
}

READINGS = {
    "02b-nelayan-tenggelam-tiga-anak": ("beasiswa.jumlah_setahun", {"urutan_anak"}),
    "03b-marbot-batas-tiga-bulan": ("manfaat.jumlah_tunai", {"tiga_bulan"}),
    "03c-terdaftar-sebelum-berubah": ("manfaat.jumlah_tunai", {"peserta_lama"}),
    "03d-dalam-rentang-tidak-pasti": (
        "manfaat.jumlah_tunai",
        {"peserta_lama", "mulai-permenaker-1-2025"},
    ),
    "06c-linmas-tps-santunan-kpu": ("kpu.santunan_kematian", {"jajaran"}),
    "07b-dua-pemberi-kerja-di-dalam-rentang": ("jkm.sekaligus", {"mulai-permenaker-1-2025"}),
    "10d-kader-cedera-melebihi-70": ("jkk.cacat_sebagian", {"jumlah_cedera"}),
    "11b-tidak-mampu-bekerja-24-bulan": ("jkk.stmb", {"stmb_sesudah_12_bulan"}),
    "15d-pps-april-kecelakaan": ("manfaat.jumlah_tunai", {"iuran_tanpa_tugas"}),
    "15f-pps-mei-2024-pilkada": ("iuran.sumber_dana", {"bulan_mulai_tugas"}),
    "15g-pps-september-hibah-kurang": ("iuran.sumber_dana", {"bulan_surat"}),
    "15i-asal-hibah-pilkada": ("iuran.nphd_asal", {"asal_hibah"}),
    "17-riwayat-menunggak-tiga-bulan": ("jkm.berhak", {"tunggakan_bpu"}),
}


@cache
def desk() -> Desk:
    """Both engines, compiled once."""
    return Desk(ROOT / "policies")


@cache
def decide(name: str) -> Decision:
    """The decision of an example case; it is refused if the engines differ."""
    service = desk().service()
    read = read_case(read_yaml((CASES / f"{name}.yaml").read_bytes(), name), service.plan)
    return service.decide(read.case, read.asked or None)


def answer(decision: Decision, outcome: str) -> str:
    """A determined value in the words of the law."""
    result = decision.result(outcome)
    assert result.end is End.DETERMINED
    if isinstance(result.value, Special):
        return result.value.value
    assert result.value is not None
    return format_value(result.value, decision.outcome((outcome, -1)).type)


def test_every_example_case_has_an_expected_answer() -> None:
    """No example stands there without a test."""
    assert {file.stem for file in CASES.glob("*.yaml")} == {*DETERMINED, *READINGS}


@pytest.mark.parametrize("name", DETERMINED)
def test_a_case_that_the_law_settles_gets_its_answer(name: str) -> None:
    """Both engines agree on the values that the law gives."""
    decision = decide(name)

    assert {outcome: answer(decision, outcome) for outcome in DETERMINED[name]} == DETERMINED[name]


@pytest.mark.parametrize("name", READINGS)
def test_a_case_that_the_law_leaves_open_names_its_readings(name: str) -> None:
    """What hangs on doubtful words alone is undetermined, and says on which words."""
    outcome, readings = READINGS[name]
    result = decide(name).result(outcome)

    assert result.end is End.UNDETERMINED
    assert result.relevant == ()
    assert {reading.rpartition(":")[2] for reading in result.readings} == readings


def without(case: Case) -> Iterator[tuple[Cause, Case]]:
    """The case with one thing taken away: each fact, each list, each fact of each record."""
    for name in case.facts:
        rest = {fact: value for fact, value in case.facts.items() if fact != name}
        yield Cause(CauseKind.FACT, name), replace(case, facts=rest)
    for name, known in case.lists.items():
        lists = {other: records for other, records in case.lists.items() if other != name}
        yield Cause(CauseKind.FACT, name), replace(case, lists=lists)
        for number, record in enumerate(known.records):
            for fact in record:
                rest = {other: value for other, value in record.items() if other != fact}
                rows = (*known.records[:number], rest, *known.records[number + 1 :])
                fewer = {**case.lists, name: replace(known, records=rows)}
                yield Cause(CauseKind.FACT, fact, number), replace(case, lists=fewer)


@pytest.mark.parametrize("name", [*DETERMINED, *READINGS])
def test_a_fact_taken_away_leaves_the_answer_or_is_named(name: str) -> None:
    """A determined outcome keeps its value, or becomes undetermined and asks for that fact."""
    decision = decide(name)
    settled = [result for result in decision.shown if result.end is End.DETERMINED]
    for removed, case in without(decision.case):
        found = desk().service().decide(case, decision.asked).decided.results
        for before in settled:
            after = found.get((before.outcome, before.record))
            if after is None:  # the outcome of a record whose list is gone
                after = found[before.outcome, -1]
            kept = (after.end, after.value) == (End.DETERMINED, before.value)
            asked = after.end is End.UNDETERMINED and removed in after.relevant

            assert kept or asked, (removed, after)
