"""A small higher regulation, and what is found in a lower one that rests on it."""

from __future__ import annotations

from textwrap import indent

from engine.checking import check
from rules.diagnostics import Code, Finding
from rules.load import load_texts_partly

VOCABULARY = """
daftar:
  anak: {label: anak}
fakta:
  kelompok: {jenis: pilihan, label: kelompok, pilihan: {nelayan: nelayan, kader: kader, rt: RT}}
  aktif: {jenis: ya_tidak, label: aktif}
  umur: {jenis: masa_bulan, label: umur}
  iur: {jenis: masa_bulan, label: masa iur}
  upah: {jenis: rupiah, label: upah}
  klaim: {jenis: rupiah, label: klaim}
  tanggal: {jenis: tanggal, label: tanggal}
  bulan: {jenis: bulan, label: bulan}
  anak.umur: {jenis: masa_bulan, label: umur anak}
"""
HIGHER = """
peraturan: atas
jenis: pp
sebutan: PP Atas
judul: PP Atas
status: berlaku
naskah: parafrase
bukti: A
acuan: tanggal
sumber: contoh.go.id
hasil:
  hak: {jenis: ya_tidak, label: hak}
  manfaat: {jenis: rupiah, label: manfaat}
  layanan: {jenis: pilihan, label: layanan, pilihan: {kartu: kartu, surat: surat}}
parameter:
  pokok:
    jenis: rupiah
    label: manfaat pokok
    nilai:
      - {mulai: 2015-01-01, sampai: 2019-12-31, nilai: Rp5.000, dasar: Pasal 2}
      - {mulai: 2020-01-01, nilai: Rp10.000, dasar: Pasal 2}
  tertua:
    jenis: masa_bulan
    label: umur tertua
    nilai:
      - {mulai: 2015-01-01, sampai: 2019-12-31, nilai: 56 tahun, dasar: Pasal 1}
      - {mulai: 2020-01-01, nilai: 65 tahun, dasar: Pasal 1}
pasal:
  - pasal: 1
    teks: Hak.
    aturan:
      - menetapkan: hak
        syarat: {umur: kurang dari tertua, iur: paling sedikit 36 bulan}
  - pasal: 2
    teks: Manfaat.
    aturan:
      - {menetapkan: manfaat, jika: {hak: ya}, maka: pokok}
  - pasal: 3
    teks: Layanan.
    dapat_diatur: perwal
    aturan:
      - {menetapkan: layanan, maka: kartu}
"""
LOWER = """
peraturan: bawah
jenis: perwal
sebutan: Perwal Bawah
judul: Perwal Bawah
status: rancangan
naskah: rekonstruksi
lembaga: kota
bukti: INF
acuan: tanggal
mengingat: [atas]
"""
OWN = """
hasil:
  tambahan: {jenis: rupiah, label: tambahan, berwenang: kota}
  dibantu: {jenis: ya_tidak, label: dibantu, berwenang: kota}
  dana:
    jenis: pilihan
    label: dana
    berwenang: kota
    pilihan: {apbd: APBD, hibah: hibah, lain: dana lain}
    induk: {hibah: apbd}
istilah:
  miskin: {jenis: ya_tidak, label: miskin}
  kaya: {jenis: ya_tidak, label: kaya}
"""
IGNORED = {Code.NEVER_SET, Code.NEVER_GIVEN, Code.UNUSED}


def regulation(head: str, rules: str, extra: str = "") -> str:
    body = indent(rules.strip("\n"), "      ")
    return f"{head}{extra}pasal:\n  - pasal: 7\n    teks: Tujuh.\n    aturan:\n{body}\n"


def found(rules: str, *, higher: str = HIGHER, extra: str = "") -> list[Finding]:
    """What is found in the lower regulation with these rules, names that are not used left out."""
    texts = {
        "kosakata.yaml": VOCABULARY,
        "atas/peraturan.yaml": higher,
        "bawah/peraturan.yaml": regulation(LOWER, rules, OWN + extra),
    }
    findings = check(load_texts_partly(texts, "bawah"))
    return [one for one in findings if one.code not in IGNORED]


def codes(rules: str, *, higher: str = HIGHER, extra: str = "") -> list[Code]:
    return [one.code for one in found(rules, higher=higher, extra=extra)]


def limited(limit: str, versions: str = "") -> str:
    """The higher regulation with a limit in a pasal of its own."""
    dated = f"    versi: {versions}\n" if versions else ""
    body = indent(limit.strip("\n"), "      ")
    return f"{HIGHER}  - pasal: 9\n    teks: Sembilan.\n{dated}    batasan:\n{body}\n"
