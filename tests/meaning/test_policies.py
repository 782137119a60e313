"""The policies themselves: boundaries and promises that hold whatever the facts are."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from random import Random

import pytest

from engine.casefile import read_case
from engine.decision import OutcomeResult
from engine.plan import Mark
from engine.planning import plan
from engine.service import Decision, Service
from rules.load import load
from rules.source import read_yaml
from rules.values import Special
from tests.meaning.small import OPEN

NOT_DUE = Special.NOT_DUE
POLICIES = Path(__file__).parents[2] / "policies"


@cache
def city() -> Service:
    return Service(plan(load(POLICIES)))


def decide(facts: dict[str, str], outcome: str, readings: dict[str, str] | None = None) -> Decision:
    lines = ["fakta:", *(f"  {name}: {value}" for name, value in facts.items())]
    lines += ["tafsir:", *(f"  {name}: {value}" for name, value in (readings or {}).items())]
    node = read_yaml("\n".join(lines if readings else lines[: len(facts) + 1]) + "\n", "kasus.yaml")
    return city().decide(read_case(node, city().plan).case, [outcome])


def result(
    facts: dict[str, str], outcome: str, readings: dict[str, str] | None = None
) -> OutcomeResult:
    return decide(facts, outcome, readings).result(outcome)


FACTS = {
    "peserta.kelompok": "rt_rw kader adhoc_kpu adhoc_bawaslu nelayan kebersihan_dlh linmas lainnya",
    "peserta.tanggal_lahir": "1980-01-01 1959-03-02 2007-03-02",
    "peserta.warga_kota": "ya ya tidak",
    "peserta.nik_valid": "ya ya tidak",
    "peserta.aktif_kelompok": "ya ya tidak",
    "peserta.asn_tni_polri": "tidak tidak ya",
    "peserta.terdaftar_ppu_lain": "tidak tidak ya",
    "peserta.dalam_daftar": "ya ya tidak",
    "peserta.daftar_2024": "ya tidak",
    "daftar.bulan_pertama": "2024-06 2025-01 tidak_satu_pun",
    "bantuan.sebab_berhenti": "tidak_satu_pun tidak_satu_pun pindah anggaran_habis",
    "bantuan.tanggal_peristiwa": "2024-05-15 2024-09-16",
    "bantuan.bulan_dibayar": "2024-04 2024-09",
    "anggaran.bulan_terakhir": "2026-12",
    "kepesertaan.segmen": "ppu bpu",
    "kepesertaan.tanggal_daftar": "2024-03-01 2023-01-01 2024-09-15",
    "penugasan.badan": "ppk pps kpps pantarlih ketertiban_tps sekretariat panwascam pkd ptps",
    "penugasan.pemilihan": "pemilu_2024 pilkada_2024 tidak_sedang",
    "penugasan.tanggal_mulai": "2024-05-20 2024-06-01 2024-11-04",
    "penugasan.tanggal_selesai": "2024-12-04 2025-01-31",
    "iuran.bulan": "2024-01 2024-02 2024-04 2024-05 2024-06 2024-09 2024-11 2025-01 2026-04",
    "iuran.anggaran_lain": "tidak_satu_pun tidak_satu_pun apbn csr",
    "anggaran.nphd_cukup": "ya tidak",
}
READINGS = {
    "januari_2024": "mulai_februari termasuk_januari",
    "bulan_mulai_tugas": "bulan_berjalan bulan_berikutnya",
    "bulan_surat": "september oktober",
}
ABSENT = {"tidak_sedang", "tidak_satu_pun"}


def drawn(words: dict[str, str], random: Random) -> dict[str, str]:
    chosen = {name: random.choice(options.split()) for name, options in words.items()}
    return {name: "tidak ada" if value in ABSENT else value for name, value in chosen.items()}


def test_every_person_job_and_month_has_exactly_one_source_of_contributions() -> None:
    random = Random(10_4)  # noqa: S311 -- the same cases each time

    for _ in range(250):
        facts, readings = drawn(FACTS, random), drawn(READINGS, random)
        found = result(facts, "iuran.sumber_dana", readings)
        assert found.value is not None, (facts, readings, found.end)


TERM = {
    "peserta.kelompok": "adhoc_bawaslu",
    "penugasan.badan": "panwascam",
    "penugasan.pemilihan": "pilkada_2024",
    "penugasan.tanggal_selesai": "2025-01-31",
    "iuran.anggaran_lain": "tidak ada",
    "anggaran.nphd_cukup": "ya",
}


@pytest.mark.parametrize(
    "starts, month, end",
    [
        ("2024-06-01", "2024-05", "tidak_ada"),
        ("2024-06-01", "2024-06", "nphd_bawaslu"),
        ("2024-06-02", "2024-06", OPEN),
        ("2024-06-02", "2024-07", "nphd_bawaslu"),
        ("2024-06-01", "2025-01", "nphd_bawaslu"),
        ("2024-06-01", "2025-02", "tidak_ada"),
    ],
)
def test_only_a_term_that_starts_within_a_month_leaves_that_month_to_a_reading(
    starts: str, month: str, end: str
) -> None:
    facts = {**TERM, "penugasan.tanggal_mulai": starts, "iuran.bulan": month}

    found = result(facts, "iuran.sumber_dana")
    assert (found.value or found.end.value) == end
    if end == OPEN:
        assert found.readings == ("bulan_mulai_tugas",)


def test_whose_grant_pays_for_a_joint_election_is_a_gap_though_a_reading_answers() -> None:
    found = decide(
        {"penugasan.pemilihan": "pilkada_2024"}, "iuran.nphd_asal", {"asal_hibah": "kota"}
    )

    assert found.marks["iuran.nphd_asal", -1] is Mark.GAP


ACCIDENT = {
    "peserta.kelompok": "nelayan",
    "peristiwa.sebab": "kecelakaan_kerja",
    "kepesertaan.aktif": "ya",
    "kepesertaan.dasar_upah": "Rp1.000.000",
}


@pytest.mark.parametrize(
    "died, burial, mark",
    [
        ("2019-12-01", 3_000_000, Mark.B),
        ("2019-12-02", 10_000_000, Mark.A),
    ],
)
def test_what_is_known_of_a_work_accident_before_the_amendment_is_less_certain(
    died: str, burial: int, mark: Mark
) -> None:
    facts = {**ACCIDENT, "peristiwa.tanggal_meninggal": died}

    found = decide(facts, "jkk.pemakaman")
    assert found.result("jkk.pemakaman").value == burial
    assert found.marks["jkk.pemakaman", -1] is mark


WAIT = {
    "peserta.kelompok": "nelayan",
    "peristiwa.sebab": "sakit",
    "kepesertaan.aktif": "ya",
    "kepesertaan.segmen": "bpu",
    "kepesertaan.tanggal_daftar": "2025-09-01",
    "kepesertaan.masa_iur_sejak_lanjut": "tidak ada",
}


@pytest.mark.parametrize(
    "died, months, reached, exceeded",
    [
        ("2025-11-30", 3, NOT_DUE, NOT_DUE),
        ("2025-12-01", 3, 20_000_000, NOT_DUE),
        ("2025-12-01", 2, NOT_DUE, NOT_DUE),
        ("2025-12-01", 4, 20_000_000, NOT_DUE),
        ("2025-12-02", 4, 20_000_000, 20_000_000),
        ("2025-12-02", 3, 20_000_000, NOT_DUE),
    ],
)
def test_three_months_are_reached_or_exceeded_to_the_day(
    died: str, months: int, reached: object, exceeded: object
) -> None:
    facts = {
        **WAIT,
        "peristiwa.tanggal_meninggal": died,
        "kepesertaan.masa_iur": f"{months} bulan",
    }

    for option, end in (("tercapai", reached), ("terlampaui", exceeded)):
        assert result(facts, "jkm.sekaligus", {"tiga_bulan": option}).value == end


def test_a_wage_earner_is_asked_for_no_waiting_time() -> None:
    facts = {**WAIT, "kepesertaan.segmen": "ppu", "peristiwa.tanggal_meninggal": "2025-09-05"}
    del facts["kepesertaan.tanggal_daftar"]
    facts["kepesertaan.banyak_pemberi_kerja"] = "1"

    assert result(facts, "jkm.sekaligus").value == 20_000_000


RELIEF = {
    "kepesertaan.segmen": "bpu",
    "kepesertaan.dasar_upah": "Rp1.000.000",
    "peserta.kelompok": "lainnya",
    "peserta.warga_kota": "tidak",
    "iuran.anggaran_lain": "tidak ada",
    "iuran.subsidi_sebagian": "tidak",
}


@pytest.mark.parametrize(
    "transport, month, due",
    [
        ("ya", "2025-12", 16_800),
        ("ya", "2026-01", 8_400),
        ("ya", "2027-03", 8_400),
        ("ya", "2027-04", 16_800),
        ("tidak", "2026-03", 16_800),
        ("tidak", "2026-04", 8_400),
        ("tidak", "2026-12", 8_400),
        ("tidak", "2027-01", 16_800),
    ],
)
def test_half_the_contribution_is_due_in_the_months_of_relief(
    transport: str, month: str, due: int
) -> None:
    facts = {**RELIEF, "peserta.sektor_transportasi": transport, "iuran.bulan": month}

    assert result(facts, "iuran.besaran").value == due
