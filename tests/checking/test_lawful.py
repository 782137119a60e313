"""What a city may order by itself is not told, however near it comes to national law."""

from __future__ import annotations

from textwrap import indent

import pytest

from tests.checking.planted import CITY, changed, conformance, planted, texts

AGE = "usia_tahun(peserta.tanggal_lahir, kepesertaan.tanggal_daftar, mundur)"
LIMIT = f"{AGE}: 17 tahun sampai kurang dari 65 tahun"
NOW = "usia_tahun(peserta.tanggal_lahir, awal_bulan(iuran.bulan), mundur)"
KOTA = "berwenang: Pemerintah Kota Cilegon"

DECLARED = f"""
fakta:
  berkas.surat_lurah: {{jenis: ya_tidak, label: surat lurah ada}}
  berkas.gambar: {{jenis: ya_tidak, label: gambar tempat kerja ada}}
  kuota.terpakai: {{jenis: bilangan, label: kuota yang terpakai}}
  laporan.tanggal: {{jenis: tanggal, label: tanggal laporan kematian}}

istilah:
  tambahan.berhak: {{jenis: ya_tidak, label: berhak atas tambahan kota}}
  tambahan.anak_layak: {{jenis: ya_tidak, label: anak layak menurut kota}}

hasil:
  tambahan.santunan: {{jenis: rupiah, label: tambahan, {KOTA}, hanya_bila: tambahan.berhak}}
  tambahan.sekolah: {{jenis: rupiah, label: uang sekolah dari kota, {KOTA}}}
  tambahan.dana:
    jenis: pilihan
    label: dana tambahan kota
    {KOTA}
    pilihan: {{apbd: APBD, zakat: zakat}}
    induk: {{zakat: apbd}}
  tambahan.seluruhnya: {{jenis: rupiah, label: santunan dan tambahan, {KOTA}}}
  berkas.lengkap: {{jenis: ya_tidak, label: berkas lengkap, {KOTA}}}
  prioritas.urutan: {{jenis: bilangan, label: urutan prioritas, {KOTA}}}
  prioritas.lansia: {{jenis: ya_tidak, label: didahulukan karena umur, {KOTA}}}
  kuota.tersedia: {{jenis: ya_tidak, label: kuota tersedia, {KOTA}}}
  laporan.tepat: {{jenis: ya_tidak, label: laporan tepat waktu, {KOTA}}}
  laporan.batas: {{jenis: tanggal, label: batas laporan, {KOTA}}}
  evaluasi.dibahas: {{jenis: ya_tidak, label: klaim dibahas dalam rapat, {KOTA}}}
  sosialisasi.wajib: {{jenis: ya_tidak, label: sosialisasi wajib, {KOTA}}}
  bantuan.ditinjau: {{jenis: ya_tidak, label: bantuan ditinjau karena umur, {KOTA}}}
"""

LAWFUL = {
    "an addition of its own, after a national right": (
        "- {menetapkan: tambahan.santunan, maka: Rp2.500.000}"
    ),
    "a period of contribution for that addition": (
        "- menetapkan: tambahan.berhak\n"
        "  syarat: {jkm.berhak: ya, kepesertaan.masa_iur: paling sedikit 12 bulan}"
    ),
    "school money of its own, to another age": (
        "- menetapkan: tambahan.anak_layak\n"
        "  syarat: {ada: anak, dengan: {anak.bersekolah: ya}}\n"
        "- {menetapkan: tambahan.sekolah, jika: {istilah: tambahan.anak_layak}, maka: Rp500.000}"
    ),
    "a fund of its own for it": (
        "- {menetapkan: tambahan.dana, jika: {peserta.kelompok: kader}, maka: zakat}\n"
        "- {menetapkan: tambahan.dana, jika: {peserta.kelompok: bukan kader}, maka: apbd}"
    ),
    "a sum of national and own amounts": (
        "- {menetapkan: tambahan.seluruhnya, maka: jkm.sekaligus + tambahan.santunan}"
    ),
    "more documents": (
        "- {menetapkan: berkas.lengkap, syarat: {berkas.surat_lurah: ya, berkas.gambar: ya}}"
    ),
    "an order of priority by age and income": (
        f'- {{menetapkan: prioritas.urutan, jika: {{"{AGE}": kurang dari 30 tahun}}, maka: 3}}\n'
        "- menetapkan: prioritas.urutan\n"
        "  jika: {kepesertaan.penghasilan: paling tinggi Rp2.000.000}\n"
        "  maka: 1"
    ),
    "a priority for the old": (
        f'- {{menetapkan: prioritas.lansia, syarat: {{"{AGE}": paling rendah 55 tahun}}}}'
    ),
    "a quota": "- {menetapkan: kuota.tersedia, syarat: {kuota.terpakai: kurang dari 500}}",
    "a period for reports": (
        "- menetapkan: laporan.tepat\n"
        "  syarat:\n"
        "    hari_antara(peristiwa.tanggal_meninggal, laporan.tanggal): paling lama 2 hari\n"
        '- {menetapkan: laporan.batas, maka: "tambah_hari(peristiwa.tanggal_meninggal, 2 hari)"}'
    ),
    "the claims ratio as information": (
        "- {menetapkan: evaluasi.dibahas, syarat: {evaluasi.rasio_klaim: lebih dari 100%}}"
    ),
    "a duty towards some groups": (
        "- {menetapkan: sosialisasi.wajib, syarat: {peserta.kelompok: [nelayan, linmas]}}"
    ),
    "a review by the age in the month of contribution": (
        f"- menetapkan: bantuan.ditinjau\n  syarat:\n    {NOW}: paling rendah 60 tahun"
    ),
    "the national amount once more": (
        "- menetapkan: jkm.pemakaman\n"
        "  acuan: peristiwa.tanggal_meninggal\n"
        "  maka: biaya_pemakaman_jkm"
    ),
    "an exception to its own cover": (
        "- menetapkan: kepesertaan.dicakup\n"
        "  mengecualikan: Pasal 4 ayat 3\n"
        "  jika: {peserta.dalam_daftar: tidak, peserta.aktif_kelompok: tidak}\n"
        "  maka: tidak"
    ),
}
CHANGES = {
    "a higher lowest age": (LIMIT, LIMIT.replace("17 tahun", "21 tahun")),
    "the national limit in other words": (LIMIT, f"{AGE}: 17 tahun sampai 64 tahun"),
    "the national limit by its name": (
        LIMIT,
        f"{AGE}: 17 tahun sampai kurang dari usia_daftar_bpu",
    ),
    "fewer groups": (
        "linmas, lainnya]\n                - {huruf: a",
        "lainnya]\n                - {huruf: a",
    ),
    "an income that is too high": (
        "- {huruf: b, peserta.nik_valid: ya}",
        "- {huruf: b, peserta.nik_valid: ya, kepesertaan.penghasilan: paling tinggi Rp5.000.000}",
    ),
}


def test_the_draft_of_the_city_keeps_to_higher_law() -> None:
    assert [] == conformance(texts())


def test_what_a_city_may_order_by_itself_is_not_told() -> None:
    first, *others = LAWFUL.values()
    files = planted(first, DECLARED)
    for number, rules in enumerate(others, start=991):
        pasal = f"  - pasal: {number}\n    teks: Ditanam.\n    aturan:\n{indent(rules, '    ')}\n"
        files[f"{CITY}/zz-ditanam.yaml"] += pasal

    assert [] == conformance(files)
    assert len(LAWFUL) >= 15


@pytest.mark.parametrize("old, new", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_that_higher_law_leaves_free_is_not_told(old: str, new: str) -> None:
    assert [] == conformance(changed(old, new))
