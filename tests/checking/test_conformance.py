"""What a city may not change in national benefits is found, however a drafter writes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import pytest

from rules.diagnostics import Code
from tests.checking.planted import changed, conformance, planted

Plant = Callable[[], dict[str, str]]
AGE = "usia_tahun(peserta.tanggal_lahir, kepesertaan.tanggal_daftar, mundur)"
LIMIT = f"{AGE}: 17 tahun sampai kurang dari 65 tahun"
CHILD = "usia_tahun(anak.tanggal_lahir, klaim.tanggal_beasiswa, mundur)"
PASAL_34 = "PP 44/2015 Pasal 34 ayat (1)"
REGISTER = "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"
CHILDREN = "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"
OWN_CHILD = """
hasil:
  anak.diusulkan:
    jenis: ya_tidak
    label: anak diusulkan Pemerintah Kota
    berwenang: Pemerintah Kota Cilegon
"""


def amount(name: str, value: str, more: str = "") -> Plant:
    return partial(planted, f"- menetapkan: {name}\n{more}  maka: {value}")


BENEFITS: Mapping[str, tuple[Plant, Code, str, str]] = {
    "another amount for everybody": (
        amount("jkm.sekaligus", "Rp25.000.000"),
        Code.OVERRIDES,
        "Pasal 990",
        PASAL_34,
    ),
    "another amount for some": (
        amount("jkm.sekaligus", "Rp25.000.000", "  jika: {peserta.kelompok: nelayan}\n"),
        Code.OVERRIDES,
        "Pasal 990",
        PASAL_34,
    ),
    "an exception to the national amount": (
        amount("jkm.sekaligus", "Rp25.000.000", "  mengecualikan: pp-44-2015 Pasal 34 ayat 1\n"),
        Code.RANK,
        "Pasal 990",
        PASAL_34,
    ),
    "the national amount and something": (
        amount(
            "jkm.sekaligus",
            "santunan_sekaligus_jkm + Rp5.000.000",
            "  acuan: peristiwa.tanggal_meninggal\n",
        ),
        Code.OVERRIDES,
        "Pasal 990",
        PASAL_34,
    ),
    "a parameter of the city in place of the national one": (
        partial(
            planted,
            "- {menetapkan: jkm.pemakaman, maka: pemakaman_kota}",
            """
            parameter:
              pemakaman_kota:
                jenis: rupiah
                label: biaya pemakaman menurut kota
                acuan: peristiwa.tanggal_meninggal
                nilai: [{mulai: 2024-01-01, nilai: Rp12.000.000, dasar: Pasal 990, bukti: INF}]
            """,
        ),
        Code.OVERRIDES,
        "Pasal 990",
        PASAL_34,
    ),
    "an own benefit in place of the national one": (
        partial(
            planted,
            """
            - {menetapkan: manfaat.kota, maka: Rp30.000.000}
            - menetapkan: jkm.sekaligus
              jika: {manfaat.kota: lebih dari Rp0}
              maka: tidak terutang
            """,
            """
            hasil:
              manfaat.kota:
                jenis: rupiah
                label: santunan kota
                berwenang: Pemerintah Kota Cilegon
            """,
        ),
        Code.OVERRIDES,
        "Pasal 990",
        PASAL_34,
    ),
    "the national amount without what a minister excepts": (
        amount(
            "jkm.sekaligus",
            "santunan_sekaligus_jkm",
            "  acuan: peristiwa.tanggal_meninggal\n",
        ),
        Code.OVERRIDES,
        "Pasal 990",
        "Permenaker 5/2021",
    ),
    "a contribution below the lowest": (
        amount("iuran.besaran", "Rp10.000", "  jika: {istilah: cakupan.kelompok_kota}\n"),
        Code.OVERRIDES,
        "Pasal 990",
        "PP 44/2015 Pasal 1",
    ),
    "a right that a condition of the city closes": (
        amount("jkm.berhak", "tidak", "  jika: {peserta.warga_kota: tidak}\n"),
        Code.OVERRIDES,
        "Pasal 990",
        PASAL_34,
    ),
}

LIMITS: Mapping[str, tuple[Plant, str, str]] = {
    "a lower age": (
        partial(changed, LIMIT, LIMIT.replace("65", "60")),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a higher age": (
        partial(changed, LIMIT, LIMIT.replace("65", "70")),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "the age of an earlier law": (
        partial(changed, LIMIT, LIMIT.replace("65", "56")),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a lower age as the highest that is allowed": (
        partial(changed, LIMIT, f"{AGE}: paling tinggi 60 tahun"),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a lower age in months": (
        partial(changed, LIMIT, f"bulan_antara({AGE[11:-9]}, bulat_bawah): kurang dari 720 bulan"),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a lower age as an exception": (
        partial(
            planted,
            f"""
            - menetapkan: cakupan.kelompok_kota
              mengecualikan: Pasal 4 ayat 1
              jika: {{"{AGE}": paling sedikit 60 tahun}}
              maka: tidak
            """,
        ),
        "Pasal 990",
        REGISTER,
    ),
    "a lower age by a term that must not be so": (
        partial(
            planted,
            f"""
            - {{menetapkan: cakupan.terlalu_tua, syarat: {{"{AGE}": paling sedikit 60 tahun}}}}
            - menetapkan: cakupan.kelompok_kota
              mengecualikan: Pasal 4 ayat 1
              jika: {{istilah: cakupan.terlalu_tua}}
              maka: tidak
            """,
            "istilah:\n  cakupan.terlalu_tua: {jenis: ya_tidak, label: terlalu tua}",
        ),
        "Pasal 990",
        REGISTER,
    ),
    "a lower age of a child, by the name of the right": (
        partial(
            planted,
            f"""
            - menetapkan: anak.memenuhi
              jika: {{"{CHILD}": paling sedikit 21 tahun}}
              maka: tidak
            """,
            list_id="anak",
        ),
        "Pasal 990",
        CHILDREN,
    ),
    "a lower age of a child, by an own name": (
        partial(
            planted,
            f'- {{menetapkan: anak.diusulkan, syarat: {{"{CHILD}": kurang dari 21 tahun}}}}',
            OWN_CHILD,
            list_id="anak",
        ),
        "Pasal 990",
        CHILDREN,
    ),
    "another period of contribution for the scholarship": (
        partial(
            planted,
            """
            - menetapkan: beasiswa.terbuka
              jika: {jkm.berhak: ya, kepesertaan.masa_iur: paling sedikit 1 tahun}
              maka: ya
            """,
        ),
        "Pasal 990",
        PASAL_34,
    ),
}


@pytest.mark.parametrize("plant, code, low, high", BENEFITS.values(), ids=BENEFITS.keys())
def test_a_national_benefit_or_rate_that_the_city_changes_is_found(
    plant: Plant, code: Code, low: str, high: str
) -> None:
    found = [one for one in conformance(plant()) if one.code is code]

    assert found
    assert all(low in one.message for one in found)
    assert any(high in one.message for one in found)


@pytest.mark.parametrize("plant, low, high", LIMITS.values(), ids=LIMITS.keys())
def test_a_limit_other_than_the_national_one_is_found(plant: Plant, low: str, high: str) -> None:
    found = [one for one in conformance(plant()) if one.code is Code.OTHER_BOUND]

    assert len(found) == 1
    assert low in found[0].message
    assert high in found[0].message


def test_every_finding_about_higher_law_says_what_may_be_done_instead() -> None:
    plants = [next(iter(BENEFITS.values()))[0], next(iter(LIMITS.values()))[0]]
    found = [one for plant in plants for one in conformance(plant())]

    assert len(found) > 1
    assert all(one.help for one in found)
