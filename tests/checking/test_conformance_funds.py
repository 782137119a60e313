"""Money of the city for the Pilkada, and benefits bound to claims, are found in every form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import pytest

from rules.diagnostics import Code
from tests.checking.planted import CITY, changed, conformance, planted

Plant = Callable[[], dict[str, str]]
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
ADHOC = "peserta.kelompok: [adhoc_kpu, adhoc_bawaslu], penugasan.pemilihan: pilkada_2024"
FUND = "- menetapkan: iuran.sumber_dana\n"
HIBAH = "Permendagri 54/2019 pasal yang belum diketahui nomornya (hibah-pemilihan)"


def with_term(old: str, new: str) -> dict[str, str]:
    """A change beside a term on the claims ratio."""
    name = f"{CITY}/zz-ditanam.yaml"
    return {**changed(old, new), name: planted(SEHAT_RULE, SEHAT)[name]}


PILKADA: Mapping[str, Plant] = {
    "an ayat of its own": partial(planted, f"{FUND}  jika: {{{ADHOC}}}\n  maka: apbd"),
    "an ayat that excepts the grant": partial(
        planted, f"{FUND}  mengecualikan: [Pasal 8, Pasal 9]\n  jika: {{{ADHOC}}}\n  maka: apbd"
    ),
    "the term for the Pemilu made wider": partial(
        changed, PEMILU, PEMILU.replace("pemilu_2024", "[pemilu_2024, pilkada_2024]")
    ),
    "the ad hoc bodies among the groups of the city": partial(
        changed, GROUPS, GROUPS.replace("lainnya", "lainnya, adhoc_kpu, adhoc_bawaslu")
    ),
    "the groups of the city left out": partial(changed, GROUPS, "- peserta.warga_kota: ya"),
    "the rule of the grant itself": partial(changed, "maka: nphd_kpu", "maka: apbd"),
    "one of two ways in the rule of the city": partial(
        changed,
        "jika: {istilah: cakupan.kelompok_kota}\n            maka: apbd",
        "jika: {salah_satu: [{istilah: cakupan.kelompok_kota}, {peserta.kelompok: adhoc_kpu}]}\n"
        "            maka: apbd",
    ),
    "another rule for the term of the city": partial(
        planted,
        "- menetapkan: cakupan.kelompok_kota\n  mengecualikan: Pasal 4 ayat 1\n"
        f"  jika: {{{ADHOC}}}\n  maka: ya",
    ),
    "a rule that names neither the group nor the election": partial(
        planted, f"{FUND}  jika: {{iuran.bulan: 2024-11}}\n  maka: apbd"
    ),
    "a value that another outcome gives": partial(
        planted,
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

RATIO: Mapping[str, tuple[Plant, str, str]] = {
    "directly": (
        partial(
            planted,
            """
            - menetapkan: jkm.sekaligus
              jika: {evaluasi.rasio_klaim: lebih dari 100%}
              maka: Rp0
            """,
        ),
        "Pasal 990",
        "UU 40/2004 Pasal 43",
    ),
    "in an amount": (
        partial(planted, "- {menetapkan: jkm.berkala, maka: evaluasi.iuran - evaluasi.klaim}"),
        "Pasal 990",
        "UU 40/2004 Pasal 43",
    ),
    "through a term": (
        partial(
            planted,
            SEHAT_RULE + "\n- {menetapkan: jkm.berhak, jika: {fiskal.sehat: tidak}, maka: tidak}",
            SEHAT,
        ),
        "Pasal 990",
        "UU 40/2004 Pasal 43",
    ),
    "through the cover": (
        partial(with_term, COVERED, HEALTHY),
        "Pasal 990",
        "UU 40/2004 Pasal 29",
    ),
    "through a gate": (
        partial(with_term, DICAKUP, DICAKUP + "    hanya_bila: fiskal.sehat\n"),
        "Pasal 990",
        "UU 40/2004 Pasal 29",
    ),
    "through an exception": (
        partial(
            planted,
            """
            - menetapkan: kepesertaan.dicakup
              mengecualikan: Pasal 4 ayat 3
              jika: {evaluasi.klaim: lebih dari evaluasi.iuran}
              maka: tidak
            """,
        ),
        "Pasal 990",
        "UU 40/2004 Pasal 29",
    ),
}


@pytest.mark.parametrize("plant", PILKADA.values(), ids=PILKADA.keys())
def test_election_staff_of_the_pilkada_paid_from_the_line_of_the_city_is_found(
    plant: Plant,
) -> None:
    found = [one for one in conformance(plant()) if one.code is Code.OUTSIDE_LIMIT]

    assert any(HIBAH in one.message and "Pasal" in one.message.split(HIBAH)[0] for one in found)


def test_the_contingency_budget_while_the_grant_is_enough_is_found() -> None:
    plant = partial(
        changed,
        "- istilah: iuran.surat_berlaku\n                - anggaran.nphd_cukup: tidak",
        "- istilah: iuran.surat_berlaku",
    )
    found = conformance(plant())

    assert [Code.OUTSIDE_LIMIT] == [one.code for one in found]
    assert "Surat Mendagri 400.5.7/4295/SJ" in found[0].message


@pytest.mark.parametrize("plant, low, high", RATIO.values(), ids=RATIO.keys())
def test_a_benefit_or_cover_bound_to_the_claims_ratio_is_found(
    plant: Plant, low: str, high: str
) -> None:
    found = [one for one in conformance(plant()) if one.code is Code.DEPENDS]

    assert found
    assert all(low in one.message for one in found)
    assert any(high in one.message for one in found)


def test_two_lines_of_one_budget_for_the_same_month_are_found_with_both_articles() -> None:
    plant = partial(planted, f"{FUND}  jika: {{peserta.kelompok: nelayan}}\n  maka: pemberi_kerja")
    found = [one for one in conformance(plant()) if one.code is Code.TWO_LINES]

    assert any("Pasal 990" in one.message and "Pasal 8 ayat (1)" in one.message for one in found)
