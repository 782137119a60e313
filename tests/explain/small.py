"""One small regulation with every way in which an outcome can end, and its cases."""

from __future__ import annotations

from functools import cache

from engine.casefile import read_case
from engine.explain import PassageKind, explain
from engine.planning import plan
from engine.service import Decision, Service
from rules.load import load_texts
from rules.source import read_yaml

VOCABULARY = """
daftar:
  anak: {label: anak}
fakta:
  kelompok: {jenis: pilihan, label: kelompok, tanya: Kelompok apa?, dokumen: [surat kelompok],
             pilihan: {nelayan: nelayan, rt_rw: ketua RT/RW, lain: kelompok lain}}
  aktif: {jenis: ya_tidak, label: kepesertaan aktif, tanya: Apakah aktif?, dokumen: [kartu]}
  tercatat: {jenis: ya_tidak, label: tercatat di kelurahan}
  masa: {jenis: masa_bulan, label: masa iur, batas: 0 sampai 720 bulan}
  upah: {jenis: rupiah, label: upah, batas: Rp1.000.000 sampai Rp10.000.000}
  lahir: {jenis: tanggal, label: tanggal lahir}
  mati: {jenis: tanggal, label: tanggal meninggal}
  nama: {jenis: teks, opsional: ya, label: nama pekerja}
  wasiat: {jenis: tanggal, opsional: ya, label: tanggal wasiat}
  anak.biaya: {jenis: rupiah, label: biaya anak}
"""

REGULATION = """
peraturan: uji
jenis: perwal
sebutan: Perwal Uji
judul: Rancangan Peraturan Uji
status: rancangan
naskah: rekonstruksi
bukti: INF
acuan: mati
menjawab: [berhak]
hasil:
  berhak: {jenis: ya_tidak, label: hak atas santunan, berwenang: BPJS}
  pilihan_lain: {jenis: ya_tidak, label: hak menurut pilihan, berwenang: BPJS}
  santunan: {jenis: rupiah, label: santunan, hanya_bila: berhak, berwenang: BPJS}
  besar: {jenis: rupiah, label: besar manfaat}
  jumlah: {jenis: rupiah, label: jumlah semua}
  sumber: {jenis: pilihan, label: sumber dana, pilihan: {apbd: APBD, kpu: hibah KPU}}
  cabang: {jenis: pilihan, label: cabang, pilihan: {satu: cabang satu, dua: cabang dua}}
  turunan: {jenis: ya_tidak, label: turunan cabang}
  sepi: {jenis: ya_tidak, label: hal yang sepi}
  ikut_sepi: {jenis: ya_tidak, label: hal yang ikut sepi}
  tafsiran: {jenis: rupiah, label: manfaat tafsiran}
  jatah: {jenis: rupiah, label: jatah anak}
  berwasiat: {jenis: ya_tidak, label: ada wasiat yang sah}
istilah:
  layak: {jenis: ya_tidak, label: pekerja layak}
parameter:
  masa_terpendek:
    jenis: masa_bulan
    label: masa iur paling singkat
    nilai:
      - {mulai: 2015-07-01, sampai: 2019-12-01, nilai: 5 tahun, dasar: Pasal 9}
      - {mulai: 2019-12-02, nilai: 3 tahun, dasar: Pasal 9, oleh: PP 82/2019}
tafsir:
  tiga_bulan:
    soal: Apakah tiga bulan tercapai pada akhirnya?
    pilihan:
      tercapai: {uji: paling sedikit 3 bulan, label: tercapai pada akhirnya, alasan: bulan genap}
      terlampaui: {uji: lebih dari 3 bulan, label: harus terlampaui, alasan: kata lebih}
  dasar:
    soal: Upah mana yang menjadi dasar?
    pilihan:
      penuh: {nilai: upah, label: upah penuh, alasan: bunyi pasal}
      pokok: {nilai: bulat_bawah(upah / 2), label: upah pokok, alasan: penjelasan}
    dipilih: {opsi: penuh, alasan: putusan wali kota, oleh: Bagian Hukum}
pasal:
  - pasal: 1
    teks: Pekerja layak adalah nelayan yang tercatat.
    aturan:
      - {menetapkan: layak, syarat: {kelompok: nelayan, tercatat: ya}}
  - pasal: 2
    teks: Hak ada bagi yang layak, aktif, dan cukup masa iurnya.
    versi:
      - {mulai: 2015-07-01, sampai: 2019-12-01}
      - {mulai: 2019-12-02, oleh: PP 82/2019}
    aturan:
      - menetapkan: berhak
        syarat:
          - {huruf: a, istilah: layak}
          - {huruf: b, aktif: ya}
          - {huruf: c, masa: paling sedikit masa_terpendek}
  - pasal: 3
    teks: Hak menurut pilihan.
    aturan:
      - menetapkan: pilihan_lain
        syarat: {salah_satu: [{kelompok: rt_rw}, {masa: lebih dari 10 tahun}]}
  - pasal: 4
    teks: Santunan adalah dua kali upah ditambah Rp1.000.000.
    aturan:
      - {menetapkan: santunan, maka: 2 * upah + Rp1.000.000}
  - pasal: 5
    ayat:
      - ayat: 1
        teks: Dibebankan pada APBD.
        aturan:
          - {menetapkan: sumber, jika: {aktif: ya}, maka: apbd}
      - ayat: 2
        teks: Dalam hal ketua RT/RW, dibebankan pada hibah KPU.
        aturan:
          - {menetapkan: sumber, mengecualikan: ayat 1, jika: {kelompok: rt_rw}, maka: kpu}
  - pasal: 6
    ayat:
      - ayat: 1
        teks: Nelayan masuk cabang satu.
        aturan:
          - {menetapkan: cabang, jika: {kelompok: nelayan}, maka: satu}
      - ayat: 2
        teks: Yang aktif masuk cabang dua.
        aturan:
          - {menetapkan: cabang, jika: {aktif: ya}, maka: dua}
      - ayat: 3
        teks: Turunan mengikuti cabang.
        aturan:
          - {menetapkan: turunan, syarat: {cabang: satu}}
  - pasal: 7
    ayat:
      - ayat: 1
        teks: Hal yang sepi hanya bagi ketua RT/RW.
        aturan:
          - {menetapkan: sepi, jika: {kelompok: rt_rw}}
      - ayat: 2
        teks: Yang ikut sepi mengikuti.
        aturan:
          - {menetapkan: ikut_sepi, syarat: {sepi: ya}}
  - pasal: 8
    ayat:
      - ayat: 1
        teks: Manfaat bagi yang cukup bulannya.
        aturan:
          - {menetapkan: tafsiran, jika: {masa: {tafsir: tiga_bulan}}, maka: tafsir.dasar}
      - ayat: 2
        teks: Selain itu, Rp0.
        aturan:
          - {menetapkan: tafsiran, selain_itu: ya, maka: Rp0}
  - pasal: 10
    ayat:
      - ayat: 1
        teks: Besar manfaat bagi yang aktif.
        aturan:
          - {menetapkan: besar, jika: {aktif: ya}, maka: "bulat_bawah(upah * 4,5%)"}
      - ayat: 2
        teks: Besar manfaat bagi yang tidak aktif.
        aturan:
          - {menetapkan: besar, jika: {aktif: tidak}, maka: Rp50.000}
      - ayat: 3
        teks: Jumlah semua.
        aturan:
          - {menetapkan: jumlah, maka: santunan + besar}
      - ayat: 4
        teks: Jatah anak.
        aturan:
          - {menetapkan: jatah, maka: jumlah(anak.biaya)}
      - ayat: 5
        teks: Wasiat.
        aturan:
          - {menetapkan: berwasiat, syarat: {wasiat: ada, nama: ada}}
"""

FULL = """
  kelompok: nelayan
  aktif: ya
  tercatat: ya
  masa: 40 bulan
  upah: Rp2.000.000
  mati: 2024-03-01
"""


@cache
def service() -> Service:
    """Both engines for the small regulation."""
    return Service(
        plan(load_texts({"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": REGULATION}, "uji"))
    )


def decide(facts: str, *asked: str, more: str = "") -> Decision:
    """The decision of a case with these facts."""
    text = f"kasus: uji-1\nfakta:{facts or ' {}'}\n{more}"
    found = read_case(read_yaml(text, "kasus.yaml"), service().plan)
    return service().decide(found.case, asked)


def without(*names: str) -> str:
    """The facts of the full case but these."""
    lines = FULL.splitlines()
    return "\n".join(line for line in lines if line.strip().split(":")[0] not in names) + "\n"


def told(decision: Decision, *kinds: PassageKind) -> list[str]:
    """The lines of an explanation, of some kinds only if any are named."""
    return [one.text for one in explain(decision) if not kinds or one.kind in kinds]
