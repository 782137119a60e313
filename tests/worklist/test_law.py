"""Each gap and each conflict of the law that is represented has its place on the worklist."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.worklist import Kind, worklist
from rules.load import load

POLICIES = Path(__file__).resolve().parent.parent.parent / "policies"

REPRESENTED = {
    # Readings: words that can be read in more than one way.
    "segment of RT and RW, cadres and linmas": (Kind.OPEN, "segmen_pengurus"),
    "January 2024 of what the city bought": (Kind.OPEN, "januari_2024"),
    "month in which a term begins": (Kind.OPEN, "bulan_mulai_tugas"),
    "linmas counted twice": (Kind.OPEN, "linmas_tps"),
    "one person in two roles": (Kind.OPEN, "dua_peran"),
    "city bears a refused benefit without a budget": (Kind.OPEN, "anggaran_tanggungan"),
    "work accident on a paid day without a term": (Kind.OPEN, "iuran_tanpa_tugas"),
    "holes between the income brackets": (Kind.OPEN, "lubang_lampiran_ii"),
    "arrears of non-wage earners": (Kind.OPEN, "tunggakan_bpu"),
    "counters after an interruption": (Kind.OPEN, "hitung_ulang"),
    "several injuries": (Kind.OPEN, "jumlah_cedera"),
    "unfit for work after twelve months": (Kind.OPEN, "stmb_sesudah_12_bulan"),
    "joint cap of kindergarten and primary school": (Kind.OPEN, "batas_tk_sd"),
    "which two children of three": (Kind.OPEN, "urutan_anak"),
    "the day of the third month": (Kind.OPEN, "tiga_bulan"),
    "registered before and died after the change": (Kind.OPEN, "peserta_lama"),
    "half of the contribution paid by the city": (Kind.OPEN, "subsidi_sebagian"),
    "grant of the city or of the province": (Kind.OPEN, "asal_hibah"),
    "month from which the minister's letter counts": (Kind.OPEN, "bulan_surat"),
    "end of KPPS in February 2024": (Kind.OPEN, "akhir_kpps"),
    "secretariats and linmas in KPU's compensation": (Kind.OPEN, "jajaran"),
    "connection of a death with the task": (Kind.OPEN, "hubungan_tugas"),
    "end of a fixed-term contract": (Kind.OPEN, "akhir_kontrak"),
    "loss of work before, claim after the change": (Kind.OPEN, "peralihan_jkp"),
    "month of the lower JKP contribution": (Kind.OPEN, "bulan_iuran_jkp"),
    "size of an employer by capital or by sales": (Kind.OPEN, "modal_atau_penjualan"),
    "from which day cover begins": (Kind.OPEN, "mulai_perlindungan"),
    "a child that turns 23 within the year": (Kind.OPEN, "berusia_23"),
    "payment of JKM in 3 or 15 working days": (Kind.OPEN, "hari_bayar_jkm"),
    "months of delay": (Kind.OPEN, "bulan_keterlambatan"),
    "days of delay": (Kind.OPEN, "hari_keterlambatan"),
    "lapse of a claim from before the change": (Kind.OPEN, "kedaluwarsa_lama"),
    "started tens of decibels": (Kind.OPEN, "setiap_sepuluh"),
    # Gaps: no words at all.
    "KPU compensation after 2024": (Kind.GAP, "sesudah_2024"),
    "honorarium as wage": (Kind.GAP, "honorarium_pengurus"),
    "money on loss of work": (Kind.GAP, "santunan_putus_bekerja"),
    "city in default": (Kind.GAP, "kota_terlambat_membayar"),
    "budget line for contributions": (Kind.GAP, "nomenklatur_anggaran"),
    "cover after the age of 65": (Kind.GAP, "perlindungan_sesudah_65"),
    "two employers before 2025": (Kind.GAP, "dua_pemberi_kerja_sebelumnya"),
    "three employers": (Kind.GAP, "tiga_pemberi_kerja"),
    "days after a term, paid for": (Kind.GAP, "bulan_tanpa_tugas"),
    "days of a term before the agreement": (Kind.GAP, "kpps_sebelum_perjanjian"),
    "vulnerable and informal": (Kind.GAP, "pekerja_rentan_dan_informal"),
    "heirs of one class": (Kind.GAP, "pembagian_ahli_waris"),
    "two widows": (Kind.GAP, "dua_janda"),
    "children of an earlier marriage": (Kind.GAP, "anak_perkawinan_terdahulu"),
    "marriage that is not registered": (Kind.GAP, "nikah_tidak_tercatat"),
    "adopted children": (Kind.GAP, "anak_angkat"),
    "repeated years of school": (Kind.GAP, "tahun_mengulang"),
    "late report of a non-wage earner": (Kind.GAP, "terlambat_lapor_bpu"),
    "default of who pays for another": (Kind.GAP, "lalai_pihak_yang_membayar_iuran"),
    "appointment of ad hoc staff as employment": (Kind.GAP, "hubungan_kerja_adhoc"),
    "end of a term for JHT": (Kind.GAP, "akhir_tugas_jht"),
    "risk of the city's cleaners": (Kind.GAP, "risiko_tenaga_kebersihan"),
    # Sources that disagree.
    "burial of 10, or of 8 and 2 million": (Kind.CONFLICT, "rincian_biaya_pemakaman"),
    "registration of candidates": (Kind.CONFLICT, "pendaftaran_calon_pilkada"),
    "number of the amending ministerial regulation": (Kind.CONFLICT, "nomor_perubahan_permendagri"),
    "17,000 against the sum of the groups": (Kind.CONFLICT, "tujuh_belas_ribu"),
    "6,207 against 6,164": (Kind.CONFLICT, "sisa_penerima"),
    "counts of ad hoc staff": (Kind.CONFLICT, "jumlah_badan_adhoc"),
    "deficit of more than 200 million": (Kind.CONFLICT, "kekurangan_iuran"),
    "coverage of 53, 45 and 52 per cent": (Kind.CONFLICT, "angka_cakupan"),
    "sum of the grants": (Kind.CONFLICT, "jumlah_hibah_pilkada"),
    "fishers: 332 or 500": (Kind.CONFLICT, "kuota_nelayan"),
    "grant money is APBD money": (Kind.CONFLICT, "biaya_hibah_sebagai_apbd"),
    "names of offices and of the regulation in the news": (Kind.CONFLICT, "sebutan_dalam_berita"),
    "risk of fishing at sea": (Kind.CONFLICT, "kelompok_perikanan_laut"),
    "number of the letter for Bawaslu": (Kind.CONFLICT, "nomor_surat_bawaslu"),
    # Known, and not seen.
    "text of the draft": (Kind.UNSEEN, "naskah_rancangan"),
    "whether it was enacted": (Kind.UNSEEN, "perwal_yang_ditetapkan"),
    "numbers of articles": (Kind.UNSEEN, "nomor_pasal_nasional"),
    "rows of the disability table": (Kind.UNSEEN, "tabel_cacat_belum_diperiksa"),
    "guidelines for the budget": (Kind.UNSEEN, "pedoman_penyusunan_apbd"),
    "presidential instructions": (Kind.UNSEEN, "instruksi_presiden"),
    "shared revenue": (Kind.UNSEEN, "dana_bagi_hasil"),
    "election law on funding": (Kind.UNSEEN, "pendanaan_pemilu"),
    "text of KPU's decision": (Kind.UNSEEN, "naskah_kepkpu_59_2023"),
    "ends of terms in the 2024 Pilkada": (Kind.UNSEEN, "akhir_tugas_pilkada"),
    "terms of the supervisors": (Kind.UNSEEN, "masa_tugas_bawaslu"),
    "other honoraria": (Kind.UNSEEN, "honorarium_lain"),
    "segment of ad hoc staff": (Kind.UNSEEN, "segmen_badan_adhoc"),
    "what contributions and claims consist of": (Kind.UNSEEN, "susunan_iuran_dan_klaim"),
    "who spoke": (Kind.UNSEEN, "pembicara_dalam_berita"),
    "years of contribution for the scholarship of JKK": (Kind.UNSEEN, "masa_iur_beasiswa_jkk"),
    "disease after the job ended": (Kind.UNSEEN, "penyakit_sesudah_bekerja"),
    "articles on arrears": (Kind.UNSEEN, "pasal_tunggakan"),
    "lapse of JKM before 2019": (Kind.UNSEEN, "kedaluwarsa_jkm_lama"),
    "older ceilings of aids": (Kind.UNSEEN, "penggantian_lama"),
    "administrative sanctions": (Kind.UNSEEN, "sanksi_administratif"),
    "other trades of the list of risks": (Kind.UNSEEN, "lampiran_i_selebihnya"),
    "amounts of Bawaslu": (Kind.UNSEEN, "besar_santunan_bawaslu"),
    # Dates and numbers that are not certain.
    "compensation of Bawaslu": (Kind.MARK, "santunan-bawaslu:parameter-santunan_kematian_bawaslu"),
    "when PP 49/2023 took effect": (Kind.DATE, "mulai-pp-49-2023"),
    "benefits of who is in arrears": (
        Kind.MARK,
        "pp-44-2015:kode-pembayar-ketika-menunggak(4)",
    ),
    "when Permenaker 1/2025 took effect": (Kind.DATE, "mulai-permenaker-1-2025"),
    "income brackets": (Kind.MARK, "pp-44-2015:tabel-dasar_iuran_bpu"),
    "contributions by bracket": (Kind.MARK, "pp-44-2015:tabel-iuran_jkk_bpu"),
    "ceiling of rehabilitation": (Kind.MARK, "pp-44-2015:parameter-batas_rehabilitasi_medik"),
    "prices of prostheses": (Kind.MARK, "pp-44-2015:parameter-tambahan_alat_ganti"),
    "sudden death at work": (Kind.MARK, "permenaker-5-2021:kode-kecelakaan-lain(2)"),
    "age at registration": (Kind.MARK, "permenaker-5-2021:parameter-usia_daftar_bpu"),
}


@pytest.fixture(scope="module")
def listed() -> set[tuple[Kind, str]]:
    return {(item.kind, item.id) for item in worklist(load(POLICIES)).items}


@pytest.mark.parametrize("matter", REPRESENTED)
def test_a_gap_or_conflict_of_the_law_is_on_the_worklist(
    listed: set[tuple[Kind, str]], matter: str
) -> None:
    assert REPRESENTED[matter] in listed
