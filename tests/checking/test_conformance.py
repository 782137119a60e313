"""What a city may not change is found, with both articles, however a drafter writes it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rules.diagnostics import Code
from tests.checking.planted import changed, conformance, planted

AGE = "usia_tahun(peserta.tanggal_lahir, kepesertaan.tanggal_daftar, mundur)"
LIMIT = f"{AGE}: 17 tahun sampai kurang dari 65 tahun"
CHILD = "usia_tahun(anak.tanggal_lahir, klaim.tanggal_beasiswa, mundur)"
GROUPS = "- peserta.kelompok: [rt_rw, kader, nelayan, kebersihan_dlh, linmas, lainnya]"
PEMILU = """- penugasan.pemilihan: pemilu_2024
                - istilah: cakupan.bulan_dibeli"""
COVERED = """salah_satu:
                - istilah: cakupan.kelompok_kota
                - istilah: cakupan.adhoc_pemilu"""
HEALTHY = """semua:
                - istilah: fiskal.sehat
                - salah_satu:
                    - istilah: cakupan.kelompok_kota
                    - istilah: cakupan.adhoc_pemilu"""
DICAKUP = "label: dicakup bantuan iuran Pemerintah Kota\n"
SEHAT = """
istilah:
  fiskal.sehat: {jenis: ya_tidak, label: keuangan program sehat}
"""
SEHAT_RULE = "- {menetapkan: fiskal.sehat, syarat: {evaluasi.rasio_klaim: kurang dari 100%}}"
PASAL_34 = "PP 44/2015 Pasal 34 ayat (1)"
ADHOC = "peserta.kelompok: [adhoc_kpu, adhoc_bawaslu], penugasan.pemilihan: pilkada_2024"
FUND = "- menetapkan: iuran.sumber_dana\n"
HIBAH = "Permendagri 54/2019 pasal yang belum diketahui nomornya (hibah-pemilihan)"
REGISTER = "Permenaker 5/2021 pasal yang belum diketahui nomornya (syarat-daftar-bpu)"
CHILDREN = "PP 44/2015 pasal yang belum diketahui nomornya (syarat-anak)"
OWN_CHILD = """
hasil:
  anak.diusulkan:
    jenis: ya_tidak
    label: anak diusulkan Pemerintah Kota
    berwenang: Pemerintah Kota Cilegon
"""


def amount(name: str, value: str, more: str = "") -> dict[str, str]:
    return planted(f"- menetapkan: {name}\n{more}  maka: {value}")


def with_term(files: dict[str, str]) -> dict[str, str]:
    """A term on the claims ratio beside a change."""
    return {**files, "cilegon/jamsostek/zz-ditanam.yaml": _TERM_FILE}


_TERM_FILE = planted(SEHAT_RULE, SEHAT)["cilegon/jamsostek/zz-ditanam.yaml"]

BENEFITS: Mapping[str, tuple[dict[str, str], Code, str, str]] = {
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
        planted(
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
        planted(
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

LIMITS: Mapping[str, tuple[dict[str, str], str, str]] = {
    "a lower age": (changed(LIMIT, LIMIT.replace("65", "60")), "Pasal 4 ayat (1)", REGISTER),
    "a higher age": (changed(LIMIT, LIMIT.replace("65", "70")), "Pasal 4 ayat (1)", REGISTER),
    "the age of an earlier law": (
        changed(LIMIT, LIMIT.replace("65", "56")),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a lower age as the highest that is allowed": (
        changed(LIMIT, f"{AGE}: paling tinggi 60 tahun"),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a lower age in months": (
        changed(LIMIT, f"bulan_antara({AGE[11:-9]}, bulat_bawah): kurang dari 720 bulan"),
        "Pasal 4 ayat (1)",
        REGISTER,
    ),
    "a lower age as an exception": (
        planted(
            f"""
            - menetapkan: cakupan.kelompok_kota
              mengecualikan: Pasal 4 ayat 1
              jika: {{"{AGE}": paling sedikit 60 tahun}}
              maka: tidak
            """
        ),
        "Pasal 990",
        REGISTER,
    ),
    "a lower age by a term that must not be so": (
        planted(
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
        planted(
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
        planted(
            f'- {{menetapkan: anak.diusulkan, syarat: {{"{CHILD}": kurang dari 21 tahun}}}}',
            OWN_CHILD,
            list_id="anak",
        ),
        "Pasal 990",
        CHILDREN,
    ),
    "another period of contribution for the scholarship": (
        planted(
            """
            - menetapkan: beasiswa.terbuka
              jika: {jkm.berhak: ya, kepesertaan.masa_iur: paling sedikit 1 tahun}
              maka: ya
            """
        ),
        "Pasal 990",
        PASAL_34,
    ),
}

PILKADA: Mapping[str, dict[str, str]] = {
    "an ayat of its own": planted(f"{FUND}  jika: {{{ADHOC}}}\n  maka: apbd"),
    "an ayat that excepts the grant": planted(
        f"{FUND}  mengecualikan: [Pasal 8, Pasal 9]\n  jika: {{{ADHOC}}}\n  maka: apbd"
    ),
    "the term for the Pemilu made wider": changed(
        PEMILU, PEMILU.replace("pemilu_2024", "[pemilu_2024, pilkada_2024]")
    ),
    "the ad hoc bodies among the groups of the city": changed(
        GROUPS, GROUPS.replace("lainnya", "lainnya, adhoc_kpu, adhoc_bawaslu")
    ),
    "the groups of the city left out": changed(GROUPS, "- peserta.warga_kota: ya"),
    "the rule of the grant itself": changed("maka: nphd_kpu", "maka: apbd"),
    "one of two ways in the rule of the city": changed(
        "jika: {istilah: cakupan.kelompok_kota}\n            maka: apbd",
        "jika: {salah_satu: [{istilah: cakupan.kelompok_kota}, {peserta.kelompok: adhoc_kpu}]}\n"
        "            maka: apbd",
    ),
    "a value that another outcome gives": planted(
        f"""
        - {{menetapkan: iuran.pos, maka: apbd}}
        - menetapkan: iuran.sumber_dana
          jika: {{{ADHOC}}}
          maka: iuran.pos
        """,
        """
        istilah:
          iuran.pos:
            jenis: pilihan
            label: pos anggaran
            pilihan: {apbd: APBD Kota Cilegon, nphd_kpu: dana hibah KPU (NPHD)}
        """,
    ),
}

RATIO: Mapping[str, tuple[dict[str, str], str, str]] = {
    "directly": (
        planted(
            """
            - menetapkan: jkm.sekaligus
              jika: {evaluasi.rasio_klaim: lebih dari 100%}
              maka: Rp0
            """
        ),
        "Pasal 990",
        "UU 40/2004 Pasal 43",
    ),
    "in an amount": (
        planted("- {menetapkan: jkm.berkala, maka: evaluasi.iuran - evaluasi.klaim}"),
        "Pasal 990",
        "UU 40/2004 Pasal 43",
    ),
    "through a term": (
        planted(
            SEHAT_RULE + "\n- {menetapkan: jkm.berhak, jika: {fiskal.sehat: tidak}, maka: tidak}",
            SEHAT,
        ),
        "Pasal 990",
        "UU 40/2004 Pasal 43",
    ),
    "through the cover": (
        with_term(changed(COVERED, HEALTHY)),
        "Pasal 990",
        "UU 40/2004 Pasal 29",
    ),
    "through a gate": (
        with_term(changed(DICAKUP, DICAKUP + "    hanya_bila: fiskal.sehat\n")),
        "Pasal 990",
        "UU 40/2004 Pasal 29",
    ),
    "through an exception": (
        planted(
            """
            - menetapkan: kepesertaan.dicakup
              mengecualikan: Pasal 4 ayat 3
              jika: {evaluasi.klaim: lebih dari evaluasi.iuran}
              maka: tidak
            """
        ),
        "Pasal 990",
        "UU 40/2004 Pasal 29",
    ),
}


@pytest.mark.parametrize("files, code, low, high", BENEFITS.values(), ids=BENEFITS.keys())
def test_a_national_benefit_or_rate_that_the_city_changes_is_found(
    files: dict[str, str], code: Code, low: str, high: str
) -> None:
    found = [one for one in conformance(files) if one.code is code]

    assert found
    assert all(low in one.message for one in found)
    assert any(high in one.message for one in found)


@pytest.mark.parametrize("files, low, high", LIMITS.values(), ids=LIMITS.keys())
def test_a_limit_other_than_the_national_one_is_found(
    files: dict[str, str], low: str, high: str
) -> None:
    found = [one for one in conformance(files) if one.code is Code.OTHER_BOUND]

    assert len(found) == 1
    assert low in found[0].message
    assert high in found[0].message


@pytest.mark.parametrize("files", PILKADA.values(), ids=PILKADA.keys())
def test_election_staff_of_the_pilkada_paid_from_the_line_of_the_city_is_found(
    files: dict[str, str],
) -> None:
    found = [one for one in conformance(files) if one.code is Code.OUTSIDE_LIMIT]

    assert any(HIBAH in one.message and "Pasal" in one.message.split(HIBAH)[0] for one in found)


def test_the_contingency_budget_while_the_grant_is_enough_is_found() -> None:
    files = changed(
        "- istilah: iuran.surat_berlaku\n                - anggaran.nphd_cukup: tidak",
        "- istilah: iuran.surat_berlaku",
    )
    found = conformance(files)

    assert [Code.OUTSIDE_LIMIT] == [one.code for one in found]
    assert "Surat Mendagri 400.5.7/4295/SJ" in found[0].message


@pytest.mark.parametrize("files, low, high", RATIO.values(), ids=RATIO.keys())
def test_a_benefit_or_cover_bound_to_the_claims_ratio_is_found(
    files: dict[str, str], low: str, high: str
) -> None:
    found = [one for one in conformance(files) if one.code is Code.DEPENDS]

    assert found
    assert all(low in one.message for one in found)
    assert any(high in one.message for one in found)


def test_two_lines_of_one_budget_for_the_same_month_are_found_with_both_articles() -> None:
    files = planted(f"{FUND}  jika: {{peserta.kelompok: nelayan}}\n  maka: pemberi_kerja")
    found = [one for one in conformance(files) if one.code is Code.TWO_LINES]

    assert any("Pasal 990" in one.message and "Pasal 8 ayat (1)" in one.message for one in found)


def test_every_finding_about_higher_law_says_what_may_be_done_instead() -> None:
    files = [case[0] for case in (*BENEFITS.values(), *LIMITS.values(), *RATIO.values())]
    found = [one for each in (*files[:3], *PILKADA.values()) for one in conformance(each)]

    assert found
    assert all(one.help for one in found)
