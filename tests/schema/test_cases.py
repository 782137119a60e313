"""What the schema says of a case and of a profile, their readers say too."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft7Validator

from app.desk import Desk
from app.naming import names_of
from engine.casefile import read_case
from engine.plan import Plan
from rules.diagnostics import PolicyError
from rules.nodes import Map
from rules.schema import Names, case, profiles
from tests.schema.instances import ROOT, cases, quoted, taken, tree, written


@pytest.fixture(scope="module")
def plan() -> Plan:
    return Desk(ROOT / "policies").plan()


@pytest.fixture(scope="module")
def names(plan: Plan) -> Names:
    return names_of(plan)


@pytest.fixture(scope="module")
def schema(names: Names) -> Draft7Validator:
    return Draft7Validator(case(names))


def refused(document: dict[str, object], plan: Plan) -> bool:
    node = written(document)
    assert isinstance(node, Map)
    try:
        read_case(node, plan)
    except PolicyError:
        return True
    return False


@pytest.mark.parametrize("path", cases(), ids=lambda path: path.stem)
def test_every_case_is_accepted(path: Path, schema: Draft7Validator) -> None:
    document = tree(path)
    said = [
        error.message
        for value in (taken(document), quoted(document))
        for error in schema.iter_errors(value)
    ]

    assert said == []


def test_the_profiles_are_accepted(names: Names) -> None:
    document = taken(tree(ROOT / "features/profil.yaml"))
    said = [error.message for error in Draft7Validator(profiles(names)).iter_errors(document)]

    assert said == []


def fact(name: str, value: object) -> dict[str, object]:
    return {"fakta": {name: value}}


WRITTEN_WELL = [
    fact("peserta.kelompok", "nelayan"),
    fact("peserta.kelompok", "Ketua RT atau RW"),
    fact("peserta.kelompok", "RT  RW"),
    fact("peserta", {"kelompok": "TIDAK TAHU"}),
    fact("peserta", {"peserta.kelompok": "nelayan"}),
    fact("peserta.warga_kota", "Ya"),
    fact("peserta.tanggal_lahir", "12 maret 1980"),
    fact("peserta.tanggal_lahir", "1980-03"),
    fact("peserta.tanggal_lahir", 1980),
    fact("iuran.bulan", "Agustus 2024"),
    fact("iuran.anggaran_lain", "tidak ada"),
    fact("kepesertaan.dasar_upah", "Rp 1.000.000,00"),
    fact("kepesertaan.dasar_upah", 1000000),
    fact("kepesertaan.masa_iur", "2 tahun 11 bulan"),
    fact("anak", "tidak tahu"),
    fact("anak", []),
    fact("anak", [{"jenjang": "sd", "anak.kawin": "tidak"}]),
    fact("anak", {"lengkap": "tidak", "isi": [{"urutan_daftar": 1}]}),
    {"tanya": "jkm.berhak", "tafsir": {"tiga_bulan": "tidak tahu"}},
    {"mulai_berlaku": {"mulai-permenaker-1-2025": "2025-02-13"}},
]
WRITTEN_BADLY = [
    {"fakts": {}},
    {"kasus": "Budi Santoso"},
    {"kasus": "a-3604010101900001"},
    {"kasus": ["x"]},
    {"fakta": "x"},
    {"tanya": "jkm.berhk"},
    {"tanya": {"jkm.berhak": "ya"}},
    {"tafsir": {"tiga_buln": "tercapai"}},
    {"tafsir": {"tiga_bulan": "sampai"}},
    {"mulai_berlaku": {"mulai-x": "2025-02-13"}},
    fact("peserta.kelompk", "nelayan"),
    fact("peserta", {"kelompk": "nelayan"}),
    fact("peserta", "nelayan"),
    fact("peserta.kelompok", "nelyan"),
    fact("peserta.kelompok", "tidak ada"),
    {"fakta": {"peserta.warga_kota": True}},
    fact("peserta.tanggal_lahir", "12/03/1980"),
    fact("kepesertaan.dasar_upah", "satu juta"),
    fact("kepesertaan.dasar_upah", "1e6 rupiah"),
    fact("kepesertaan.masa_iur", 7),
    fact("kepesertaan.masa_iur", "7"),
    fact("anak", {"jenjang": "sd"}),
    fact("anak", {"lengkap": "mungkin", "isi": []}),
    fact("anak", [{"umur": 7}]),
    fact("anak.jenjang", "sd"),
]


@pytest.mark.parametrize("document", WRITTEN_WELL, ids=str)
def test_what_a_clerk_may_write_is_accepted_by_both(
    document: dict[str, object], plan: Plan, schema: Draft7Validator
) -> None:
    said = [error.message for error in schema.iter_errors(document)]

    assert not refused(document, plan)
    assert said == []


@pytest.mark.parametrize("document", WRITTEN_BADLY, ids=str)
def test_what_no_clerk_may_write_is_refused_by_both(
    document: dict[str, object], plan: Plan, schema: Draft7Validator
) -> None:
    assert refused(document, plan)
    assert not schema.is_valid(document)


def test_names_are_not_known_of_a_case_under_another_regulation(schema: Draft7Validator) -> None:
    document = {"peraturan": "pp-44-2015", "fakta": {"apa_saja": "x"}, "tanya": ["apa_saja"]}
    said = [error.message for error in schema.iter_errors(document)]

    assert said == []
