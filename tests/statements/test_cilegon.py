"""What is said of the first regulation's figures: each as printed, each contradiction linked."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.statements import Statements, figure, state, told
from rules.document import Regulation, Vocabulary, read_part
from rules.load import Policies
from rules.nodes import Map
from rules.source import read_nodes

POLICIES = Path(__file__).resolve().parent.parent.parent / "policies"
FOLDER = POLICIES / "cilegon" / "jamsostek"
GUIDE = POLICIES.parent / "docs" / "panduan" / "tafsir-dan-tanda.md"
STATED = {
    "kelompok.rt_rw": "1.528 orang",
    "kelompok.kader": "2.650 orang",
    "kelompok.adhoc_kpu": "11.658 orang",
    "kelompok.adhoc_bawaslu": "1.363 orang",
    "kelompok.nelayan": "332 orang",
    "kelompok.kebersihan_dlh": "61 orang",
    "kelompok.linmas": "1.593 orang",
    "terlindungi.dinyatakan": "17.000 orang",
    "sisa.dinyatakan": "6.207 orang",
    "cakupan.tahun_2024": "53%",
    "cakupan.kenaikan": "6 poin persen",
    "klaim.dinyatakan": "Rp790.000.000",
    "iuran.diterima": "Rp480.457.660",
    "selisih.dinyatakan": "Rp200.000.000",
    "cakupan.agustus_2025": "45%",
    "cakupan.desember_2025": "52%",
    "cakupan.peserta_2025": "91.347 orang",
    "cakupan.pekerja_2025": "176.000 orang",
    "nphd.diumumkan": "Rp44.676.477.000",
}
COMPUTED = {
    "terlindungi.dihitung": "19.185 orang",
    "terlindungi.kelebihan": "2.185 orang",
    "terlindungi.bagian_kelebihan": "≈ 12,85%",
    "adhoc.jumlah": "13.021 orang",
    "adhoc.bagian": "≈ 67,87%",
    "sisa.dihitung": "6.164 orang",
    "sisa.selisih": "43 orang",
    "sisa.dari_dinyatakan": "3.979 orang",
    "adhoc.yang_pergi": "12.978 orang",
    "selisih.dihitung": "Rp309.542.340",
    "selisih.paling_kecil": "Rp304.542.340",
    "selisih.paling_besar": "Rp314.542.340",
    "klaim.rasio": "≈ 164,43%",
    "iuran.bpu": "Rp16.800 per orang-bulan",
    "iuran.orang_bulan": "≈ 28.598,67 orang-bulan",
    "iuran.untuk_yang_utuh": "Rp480.446.400",
    "iuran.sisa_pembagian": "Rp11.260",
    "klaim.setara_jkm": "≈ 18,81 klaim",
    "biaya.sebulan": "Rp103.555.200 per bulan",
    "biaya.setahun": "Rp1.242.662.400 per tahun",
    "biaya.sebulan_dinyatakan": "Rp104.277.600 per bulan",
    "biaya.setahun_dinyatakan": "Rp1.251.331.200 per tahun",
    "biaya.setahun_kuota": "Rp1.276.531.200 per tahun",
    "biaya.tujuh_bulan": "Rp724.886.400",
    "iuran.bagian_tujuh_bulan": "≈ 66,28%",
    "iuran.bulan_setara": "≈ 4,64 bulan",
    "premi.jumlah": "Rp80.817.600",
    "iuran.tanpa_adhoc": "Rp399.640.060",
    "iuran.orang_bulan_tanpa_adhoc": "≈ 23.788,1 orang-bulan",
    "iuran.bulan_tanpa_adhoc": "≈ 3,86 bulan",
    "kesbangpol.jumlah_kpu": "11.631 orang",
    "kesbangpol.jumlah_bawaslu": "1.360 orang",
    "kesbangpol.jumlah_bawaslu_lain": "1.364 orang",
    "premi.orang_bulan_kpu": "12.339 orang-bulan",
    "premi.orang_bulan_bawaslu": "1.574 orang-bulan",
    "premi.rata_kpu": "≈ Rp5.771 per orang-bulan",
    "premi.rata_bawaslu": "≈ Rp6.103 per orang-bulan",
    "premi.upah_kpu": "≈ Rp1.068.752 per orang-bulan",
    "premi.upah_bawaslu": "≈ Rp1.130.171 per orang-bulan",
    "tarif.adhoc": "0,54%",
    "tps.pemilu": "1.253 TPS",
    "pilkada.kpps": "4.522 orang",
    "pilkada.jumlah": "5.814 orang",
    "cakupan.tahun_2023_poin": "47%",
    "cakupan.tahun_2023_nisbi": "50%",
    "cakupan.dihitung_2025": "≈ 51,9%",
    "cakupan.peserta_sasaran": "≈ 111.398,78 orang",
    "cakupan.sasaran_tersirat": "≈ 63,29%",
    "nphd.jumlah_tahap": "Rp32.800.000.000",
    "nphd.dihitung": "Rp44.443.782.000",
}
DIFFERENCES = {
    ("terlindungi.dihitung", "terlindungi.dinyatakan"): "2.185",
    ("sisa.dinyatakan", "sisa.dihitung"): "43",
    ("adhoc.jumlah", "adhoc.yang_pergi"): "43",
    ("selisih.dihitung", "selisih.dinyatakan"): "Rp109.542.340",
    ("kelompok.adhoc_kpu", "kesbangpol.jumlah_kpu"): "27",
    ("kelompok.adhoc_bawaslu", "kesbangpol.jumlah_bawaslu"): "3",
    ("nphd.diumumkan", "nphd.dihitung"): "Rp232.695.000",
}


@pytest.fixture(scope="module")
def cilegon() -> Statements:
    """The statements of the file alone: they follow from nothing else."""
    texts = [(FOLDER / name).read_bytes() for name in ("peraturan.yaml", "pernyataan.yaml")]
    head, body = (read_nodes(text, "f.yaml").root for text in texts)
    assert isinstance(head, Map)
    assert isinstance(body, Map)
    root = Map(head.span)
    keys = ("peraturan", "jenis", "sebutan", "judul", "status", "naskah")
    root.update({key: value for key, value in head.items() if key in keys} | body)
    regulation = read_part(Regulation, root, [])
    assert regulation is not None
    name = str(regulation.id)
    vocabulary = read_part(Vocabulary, Map(head.span), [])
    assert vocabulary is not None
    return state(Policies(name, vocabulary, {name: regulation}, {}, ""))


def test_every_figure_follows_and_every_contradiction_holds(cilegon: Statements) -> None:
    assert cilegon.findings == ()


@pytest.mark.parametrize("name", STATED)
def test_a_figure_that_somebody_stated_stands_as_stated(cilegon: Statements, name: str) -> None:
    one = cilegon.found[name]

    assert (STATED[name], "", True) == (one.shown, one.computed, bool(one.sources))


@pytest.mark.parametrize("name", COMPUTED)
def test_a_figure_that_follows_is_worked_out_and_not_typed_in(
    cilegon: Statements, name: str
) -> None:
    one = cilegon.found[name]

    assert (COMPUTED[name], True, "INF") == (one.shown, bool(one.steps), one.mark)


@pytest.mark.parametrize("one, other", DIFFERENCES)
def test_a_contradiction_shows_by_how_much(cilegon: Statements, one: str, other: str) -> None:
    (found,) = [each for each in cilegon.contradictions(one) if each.other.id == other]

    assert DIFFERENCES[one, other] == figure(found.difference, found.statement.kind)


def test_no_figure_is_used_by_a_rule_or_a_case() -> None:
    """Their names are unlike those of facts, so that nobody takes one for the other."""
    written = "".join(
        path.read_text("utf-8")
        for path in [*FOLDER.glob("bab-*.yaml"), *(POLICIES / "nasional").rglob("*.yaml")]
    )

    assert [name for name in {**STATED, **COMPUTED} if f"{name}:" in written] == []


def test_the_guide_shows_what_the_verb_prints(cilegon: Statements) -> None:
    lines = [f"  {line}" for line in told(cilegon, "selisih.dihitung")]
    shown = "\n".join(["selisih.dihitung", *lines])

    assert shown in GUIDE.read_text("utf-8")
