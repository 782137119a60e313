"""A small regulation whose facts follow from payments and terms."""

from __future__ import annotations

from functools import cache

from engine.casefile import read_case
from engine.service import Decision, Service
from rules.source import read_yaml
from tests.planning.small import plan_of, rules

DECLARED = """
daftar:
  bayar: {label: pembayaran}
  tugas: {label: penetapan}
fakta:
  sebab: {jenis: pilihan, label: sebab, pilihan: {kerja: kerja, sakit: sakit}}
  tanggal_kerja: {jenis: tanggal, label: tanggal kecelakaan}
  bayar.bulan: {jenis: bulan, label: bulan yang dibayar}
  bayar.tanggal: {jenis: tanggal, label: tanggal bayar}
  tugas.badan: {jenis: pilihan, label: badan, pilihan: {pps: PPS, kpps: KPPS}}
  tugas.mulai: {jenis: tanggal, label: mulai}
  tugas.selesai: {jenis: tanggal, opsional: ya, label: selesai}
  lama_iur:
    jenis: masa_bulan
    label: lama iur
    batas: 0 bulan sampai 24 bulan
    diturunkan:
      - cara: banyak_bulan
        dari: bayar.bulan
        dibayar: bayar.tanggal
        sampai: tanggal_mati
  tunggakan:
    jenis: masa_bulan
    opsional: ya
    label: tunggakan
    diturunkan:
      - cara: tunggakan
        dari: bayar.bulan
        dibayar: bayar.tanggal
        sampai: tanggal_mati
        sejak: mulai_tugas
  iur_dibayar:
    jenis: ya_tidak
    label: iur dibayar
    diturunkan:
      - cara: terbayar
        bila: {sebab: kerja}
        dari: bayar.bulan
        dibayar: bayar.tanggal
        pada: tanggal_kerja
      - cara: terbayar
        bila: {sebab: sakit}
        dari: bayar.bulan
        dibayar: bayar.tanggal
        pada: tanggal_mati
  badan:
    jenis: pilihan
    opsional: ya
    label: badan saat itu
    pilihan: {pps: PPS, kpps: KPPS}
    diturunkan:
      - cara: isi
        dari: tugas.badan
        mulai: tugas.mulai
        selesai: tugas.selesai
        pada: tanggal_mati
  mulai_tugas:
    jenis: tanggal
    label: mulai tugas
    diturunkan:
      - cara: isi
        dari: tugas.mulai
        mulai: tugas.mulai
        selesai: tugas.selesai
        pada: tanggal_mati
"""
USED = rules(
    "{menetapkan: santunan, jika: {lama_iur: paling sedikit 3 bulan}, maka: Rp1}",
    "{menetapkan: tambahan, jika: {tunggakan: paling banyak 2 bulan}, maka: Rp2}",
    "{menetapkan: berhak, syarat: {iur_dibayar: ya}}",
    "{menetapkan: terbuka, syarat: {badan: pps, mulai_tugas: sejak 1 Januari 2024}}",
)
PAID = "bayar: [{bulan: 2024-02 sampai 2024-06, tanggal: setiap tanggal 10}]"
DEAD = "tanggal_mati: 2024-06-15"


@cache
def service() -> Service:
    """Both engines for the small regulation."""
    return Service(plan_of(DECLARED + USED))


def decide(*facts: str, asked: str | None = None) -> Decision:
    """The decision of a case of these facts."""
    text = "\n".join(["fakta:", *(f"  {fact}" for fact in facts)]) + "\n"
    found = read_case(read_yaml(text, "kasus.yaml"), service().plan)
    return service().decide(found.case, None if asked is None else (asked,))
