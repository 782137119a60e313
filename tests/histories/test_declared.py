"""What a derivation may say: each method its keys, each key a fact of a fitting type."""

from __future__ import annotations

import pytest

from engine.checking import check
from engine.nodes import Always
from engine.plan import Derivation, Method
from engine.plan_json import dump_plan, load_plan
from rules.diagnostics import Code
from tests.histories.small import DECLARED, USED, service
from tests.planning.small import codes_of, findings_of, plan_of, policies_of

FIELDS = """
daftar:
  bayar: {label: pembayaran}
  lain: {label: lain}
fakta:
  bayar.bulan: {jenis: bulan, label: bulan yang dibayar}
  bayar.tanggal: {jenis: tanggal, label: tanggal bayar}
  bayar.badan: {jenis: pilihan, label: badan, pilihan: {pps: PPS, ppk: PPK}}
  lain.tanggal: {jenis: tanggal, label: tanggal lain}
"""


def declared(kind: str, *ways: str) -> str:
    """A regulation with one derived fact."""
    listed = "".join(f"\n      - {{{way}}}" for way in ways)
    return (
        f"{FIELDS}  turun:\n    jenis: {kind}\n    label: turun\n    diturunkan:{listed}\n"
        + USED_ONE
    )


USED_ONE = """
hasil:
  santunan: {jenis: rupiah, label: santunan}
pasal:
  - pasal: 1
    aturan:
      - {menetapkan: santunan, maka: Rp1}
"""
COUNT = "cara: banyak_bulan, dari: bayar.bulan, sampai: tanggal_mati"


def test_a_derivation_becomes_part_of_the_fact() -> None:
    plan = plan_of(declared("masa_bulan", f"{COUNT}, dalam: 2 tahun, dibayar: bayar.tanggal"))
    fact = next(one for one in plan.facts if one.id == "turun")

    assert fact.derived == (
        Derivation(
            Method.COUNT,
            "bayar",
            "bayar.bulan",
            "tanggal_mati",
            Always(),
            within=24,
            paid="bayar.tanggal",
        ),
    )


def test_a_plan_with_derivations_survives_the_trip_through_json() -> None:
    plan = service().plan

    assert load_plan(dump_plan(plan)) == plan


def test_what_only_derivations_read_is_not_told_as_unused() -> None:
    found = [one for one in check(policies_of(DECLARED + USED)) if one.code is Code.UNUSED]
    named = {one.message.split("`")[1] for one in found}

    assert {name for name in named if name.startswith(("bayar", "tugas", "tanggal_kerja"))} == set()


@pytest.mark.parametrize(
    "kind, way, code",
    [
        ("masa_bulan", "cara: banyak_bulann, dari: bayar.bulan", Code.UNKNOWN_WORD),
        ("masa_bulan", "cara: banyak_bulan, sampai: tanggal_mati", Code.MISSING_KEY),
        ("masa_bulan", "cara: banyak_bulan, dari: bayar.bulan", Code.MISSING_KEY),
        ("masa_bulan", f"{COUNT}, sebelum: tanggal_mati", Code.KEYS_EXCLUDE),
        ("masa_bulan", f"{COUNT}, mulai: bayar.tanggal", Code.KEYS_EXCLUDE),
        ("masa_bulan", COUNT.replace("bayar.bulan", "bayar.bulam"), Code.UNKNOWN_NAME),
        ("masa_bulan", COUNT.replace("bayar.bulan", "bulan_iur"), Code.WRONG_KIND),
        ("masa_bulan", COUNT.replace("bayar.bulan", "bayar.tanggal"), Code.WRONG_TYPE),
        ("masa_bulan", COUNT.replace("tanggal_mati", "tanggal_matt"), Code.UNKNOWN_NAME),
        ("masa_bulan", COUNT.replace("tanggal_mati", "umur"), Code.WRONG_TYPE),
        ("masa_bulan", COUNT.replace("tanggal_mati", "bayar.tanggal"), Code.OUTSIDE_LIST),
        ("masa_bulan", f"{COUNT}, dibayar: lain.tanggal", Code.WRONG_KIND),
        ("masa_bulan", f"{COUNT}, dibayar: bayar.bulan", Code.WRONG_TYPE),
        ("masa_bulan", f"{COUNT}, dalam: 0 bulan", Code.BAD_VALUE),
        ("masa_bulan", f"{COUNT}, dalam: 3 hari", Code.BAD_VALUE),
        ("masa_bulan", f"{COUNT}, bila: {{santunan: Rp1}}", Code.WRONG_KIND),
        ("masa_bulan", f"{COUNT}, bila: {{turun: 1 bulan}}", Code.DERIVATION_CYCLE),
        ("rupiah", COUNT, Code.WRONG_TYPE),
        (
            "masa_bulan",
            "cara: tunggakan, dari: bayar.bulan, sampai: tanggal_mati, dibayar: bayar.tanggal",
            Code.WRONG_TYPE,
        ),
        (
            "tanggal",
            "cara: isi, dari: bayar.badan, mulai: bayar.tanggal, pada: tanggal_mati",
            Code.WRONG_TYPE,
        ),
    ],
)
def test_a_derivation_that_cannot_work_is_told_once(kind: str, way: str, code: Code) -> None:
    assert codes_of(declared(kind, way)) == [code]


def test_a_field_with_an_option_that_the_fact_lacks_is_told() -> None:
    way = "cara: isi, dari: bayar.badan, mulai: bayar.tanggal, pada: tanggal_mati"
    body = declared("pilihan", way).replace(
        "label: turun\n", "label: turun\n    pilihan: {pps: PPS}\n"
    )

    found = findings_of(body)

    assert [one.code for one in found] == [Code.UNKNOWN_OPTION]
    assert "`ppk`" in found[0].message


def test_two_facts_that_are_derived_from_one_another_are_told_with_the_way_round() -> None:
    other = declared("tanggal", "cara: isi, dari: lain.tanggal, mulai: lain.tanggal, pada: balik")
    body = other.replace(
        "  turun:",
        "  balik:\n    jenis: tanggal\n    label: balik\n    diturunkan:\n      - {cara: isi,"
        " dari: lain.tanggal, mulai: lain.tanggal, pada: turun}\n  turun:",
    )

    found = findings_of(body)

    assert [one.code for one in found] == [Code.DERIVATION_CYCLE]
    assert "`balik` → `turun` → `balik`" in found[0].message


def test_a_fact_of_each_record_is_not_derived() -> None:
    body = declared("masa_bulan", COUNT).replace("  turun:", "  lain.turun:")

    assert codes_of(body) == [Code.WRONG_KIND]
