"""A small regulation without findings, places to add mistakes to it, and what is then found."""

from __future__ import annotations

from collections.abc import Mapping
from textwrap import dedent, indent
from typing import NamedTuple

from engine.checking import check
from rules.diagnostics import Finding, PolicyError
from rules.load import load_texts_partly

VOCABULARY = """
daftar:
  anak: {label: anak}
fakta:
  kelompok: {jenis: pilihan, label: kelompok, pilihan: {nelayan: nelayan, kader: kader, rt_rw: RT}}
  aktif: {jenis: ya_tidak, label: aktif}
  umur: {jenis: bilangan, label: umur, batas: 0 sampai 120}
  masa_iur: {jenis: masa_bulan, label: masa iur, batas: 0 sampai 720 bulan}
  upah: {jenis: rupiah, label: upah, batas: Rp0 sampai Rp10.000.000}
  bagian: {jenis: persen, label: bagian}
  tanggal_lahir: {jenis: tanggal, label: tanggal lahir}
  tanggal_mati: {jenis: tanggal, label: tanggal meninggal}
  tanggal_wasiat: {jenis: tanggal, opsional: ya, label: tanggal wasiat}
  pilihan_wasiat: {jenis: pilihan, opsional: ya, label: wasiat, pilihan: {lisan: a, tulis: b}}
  anak.lahir: {jenis: tanggal, label: lahir}
  anak.biaya: {jenis: rupiah, label: biaya}
  # fakta
"""

REGULATION = """\
peraturan: uji
jenis: perwal
sebutan: Perwal Uji
judul: Peraturan uji
status: berlaku
naskah: parafrase
bukti: INF
acuan: tanggal_mati
sumber: contoh.go.id
# kepala
hasil:
  berhak: {jenis: ya_tidak, label: berhak}
  santunan: {jenis: rupiah, label: santunan}
  tambahan: {jenis: rupiah, label: tambahan}
  tenggat: {jenis: tanggal, label: tenggat}
  dana: {jenis: pilihan, label: sumber dana, pilihan: {apbd: APBD, hibah: hibah KPU}}
  lain: {jenis: ya_tidak, label: hal lain}
  anak.layak: {jenis: ya_tidak, label: anak layak}
  # hasil
istilah:
  layak: {jenis: ya_tidak, label: layak}
  # istilah
parameter:
  tarif:
    jenis: rupiah
    label: tarif
    nilai: [{mulai: 2015-07-01, nilai: Rp300.000, dasar: Pasal 1}]
  # parameter
tafsir:
  cara:
    soal: Bagaimana dibaca?
    pilihan:
      satu: {label: satu, alasan: a}
      dua: {label: dua, alasan: b}
  # tafsir
tabel:
  beasiswa:
    kebijakan: unik
    masukan: {kelompok: kelompok}
    keluaran: {jenis: rupiah}
    baris:
      - {kelompok: nelayan, maka: Rp1.500.000}
      - {kelompok: bukan nelayan, maka: Rp2.000.000}
  # tabel
pasal:
  - pasal: 1
    teks: Yang layak berhak.
    aturan:
      - menetapkan: layak
        syarat: {aktif: ya, umur: paling sedikit 17, tafsir.cara: satu}
      - menetapkan: berhak
        syarat: {istilah: layak, masa_iur: lebih dari 12 bulan}
  - pasal: 2
    ayat:
      - ayat: 1
        teks: Santunan sebesar tarif.
        aturan:
          - {menetapkan: santunan, maka: tarif + tabel(beasiswa) + bulat_bawah(bagian * upah)}
      - ayat: 2
        teks: Bagi kader dari hibah, bagi yang lain dari APBD.
        aturan:
          - {menetapkan: dana, jika: {kelompok: kader}, maka: hibah}
          - {menetapkan: dana, selain_itu: ya, maka: apbd}
  - pasal: 3
    teks: Tenggat dan tambahan.
    aturan:
      - menetapkan: tenggat
        jika: {semua: [{pilihan_wasiat: tulis}, {tanggal_wasiat: ada}]}
        maka: tambah_bulan(tanggal_wasiat, 24 bulan, mundur)
      - {menetapkan: tambahan, maka: jumlah(anak.biaya)}
      - menetapkan: anak.layak
        untuk_setiap: anak
        syarat: {anak.lahir: sesudah tanggal_lahir}
  - pasal: 9
    teks: Hal lain.
    aturan:
      - {menetapkan: lain, jika: {aktif: tidak}}
      # aturan
  # pasal
"""

FILES: Mapping[str, str] = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": REGULATION}
OPENING, CLOSING = "«", "»"


class Place(NamedTuple):
    """Where a finding is expected: the first line that it underlines."""

    file: str
    line: int
    column: int
    end: int


def with_mistake(changes: Mapping[str, str]) -> dict[str, str]:
    """The files with lines put before the comments that name the places, or exchanged.

    A key that is no such place is a piece of text that its value replaces.
    """
    files = dict(FILES)
    for where, what in changes.items():
        for name, text in files.items():
            lines = text.split("\n")
            slot = next((n for n, line in enumerate(lines) if line.strip() == f"# {where}"), None)
            if slot is not None:
                margin = lines[slot][: lines[slot].index("#")]
                lines[slot:slot] = indent(dedent(what).strip("\n"), margin).split("\n")
                files[name] = "\n".join(lines)
                break
            if where in text:
                files[name] = text.replace(where, what)
                break
        else:
            message = f"no place {where!r}"
            raise AssertionError(message)
    return files


def unmarked(files: Mapping[str, str]) -> tuple[dict[str, str], list[Place]]:
    """The files without the brackets around what findings are to underline, and these places."""
    plain: dict[str, str] = {}
    places: list[Place] = []
    for name, text in files.items():
        lines = text.split("\n")
        for number, line in enumerate(lines, start=1):
            while OPENING in lines[number - 1]:
                start = lines[number - 1].index(OPENING)
                bare = lines[number - 1].replace(OPENING, "", 1)
                end = bare.index(CLOSING)
                lines[number - 1] = bare.replace(CLOSING, "", 1)
                places.append(Place(name, number, start + 1, end + 1))
            del line
        plain[name] = "\n".join(lines)
    return plain, places


def found_in(files: Mapping[str, str]) -> tuple[Finding, ...]:
    """What a check finds in the regulation of some files."""
    try:
        return check(load_texts_partly(files, "uji"))
    except PolicyError as error:
        return error.findings


def place_of(finding: Finding, files: Mapping[str, str]) -> Place:
    """What a finding underlines."""
    span = finding.span
    line = files[span.file].split("\n")[span.line - 1] if span.file in files else ""
    end = span.end_column if span.end_line == span.line else len(line.rstrip()) + 1
    return Place(span.file, span.line, span.column, end)
