"""Documents of the policies that the guide shows, and of a small draft with everything in it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.document.context import Context
from app.document.gather import gather
from app.document.page import html
from app.document.views import PageView, UnitView
from app.scenarios.seen import Seen, as_written
from app.scenarios.witnesses import Deposition, Survey
from engine.planning import plan
from rules.language import SOURCE, speaking
from rules.load import load, load_texts

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs/panduan/contoh"

DRAFT = """\
peraturan: kota/iuran
jenis: perwal
sebutan: Raperwal Uji
judul: Rancangan Peraturan Wali Kota Contoh tentang Iuran <Pekerja> & Keluarga
status: rancangan
lembaga: Pemerintah Kota Contoh
provinsi: Jauh
naskah: rekonstruksi
mengingat: [pp-1]
bukti: INF
acuan: bayar.tanggal
menimbang:
  - bahwa pekerja perlu dilindungi
  - bahwa berdasarkan huruf a perlu menetapkan peraturan ini
dasar_hukum: Undang-Undang Nomor 1 Tahun 2000 tentang Contoh
bab: {I: Ketentuan umum, II: Iuran}
penutup: Agar setiap orang mengetahuinya, peraturan ini diundangkan.
fakta:
  pekerja.aktif: {jenis: ya_tidak, label: pekerja aktif}
  pekerja.izin: {jenis: ya_tidak, label: izin wali kota}
  bayar.tanggal: {jenis: tanggal, label: tanggal pembayaran}
hasil:
  iuran.sumber:
    jenis: pilihan
    label: sumber iuran
    pilihan: {apbd: APBD, sendiri: pekerja sendiri}
  iuran.besar: {jenis: rupiah, label: besar iuran}
parameter:
  pokok:
    jenis: rupiah
    label: iuran pokok
    nilai:
      - {mulai: 2020-01-01, sampai: 2023-12-31, nilai: Rp10.000, dasar: Pasal 2 ayat (1), bukti: B}
      - mulai: 2024-01-01
        nilai: Rp16.800
        oleh: PP 2/2023
        bukti: B-
        catatan: belum dilihat
keraguan:
  jeda:
    jenis: kekosongan
    soal: Bagaimana iuran selama jeda?
    akibat: Iuran selama jeda tidak diatur.
    penyelesaian: Tambahkan ayat pada Pasal 2.
pasal:
  - pasal: 1
    judul: Pengertian
    bab: I
    teks: "Dalam peraturan ini: 1. Iuran adalah uang. 2. Kota adalah Kota Contoh."
    non_normatif: ya
  - pasal: 2
    judul: Sumber
    bab: II
    ayat:
      - ayat: 1
        teks: "Iuran dibayar: a. APBD, bagi pekerja aktif; atau b. sendiri, bagi yang lain."
        tafsir:
          kapan:
            soal: Apakah iuran dibayar di muka?
            pilihan:
              muka: {label: di muka, nilai: Rp0, alasan: Kata dibayar.}
              akhir: {label: di akhir, nilai: Rp100, alasan: Kebiasaan.}
            penyelesaian: Ayat ini menyebut saatnya.
        aturan:
          - menetapkan: iuran.sumber
            huruf: a
            mengecualikan: ayat 2
            jika: {pekerja.aktif: ya}
            maka: apbd
          - {menetapkan: iuran.besar, maka: pokok + tafsir.kapan}
      - ayat: 2
        teks: >-
          Kecuali pada ayat (1) huruf a, iuran dibayar sendiri; lihat Pasal 9 dan Pasal 3.
        aturan:
          - {menetapkan: iuran.sumber, maka: sendiri}
      - ayat: 3
        teks: Tata cara ditetapkan kemudian.
        terbuka: menunggu dinas
  - pasal: 3
    bab: II
    teks: Wali kota dapat mengizinkan sebagaimana dimaksud dalam PP 1/2015 Pasal 4.
    versi: [{mulai: 2024-01-01, oleh: PP 2/2023}]
    aturan:
      - menetapkan: iuran.sumber
        mengecualikan: [Pasal 2 ayat 1, Pasal 2 ayat 2]
        jika: {pekerja.aktif: tidak}
        dapat: pekerja.izin
        maka: apbd
"""
NATIONAL = """\
peraturan: pp-1
jenis: pp
sebutan: PP 1/2015
judul: Peraturan Pemerintah tentang Contoh
status: berlaku
naskah: parafrase
bukti: A
hasil:
  pp.hal: {jenis: ya_tidak, label: hal nasional}
pasal:
  - pasal: 4
    teks: Wali kota boleh mengizinkan.
    non_normatif: ya
  - pasal: 5
    teks: Hal nasional tidak diubah.
    batasan:
      - {membatasi: pp.hal, hanya: ya, saran: hapus ketentuan itu}
  - pasal: belum diketahui
    kode: hal-lain
    judul: Hal lain
    teks: Hal itu berlaku.
    aturan: [{menetapkan: pp.hal}]
"""
TEXTS = {
    "kaidah.yaml": "bawaan: kota/iuran\n",
    "kota/iuran/peraturan.yaml": DRAFT,
    "pp-1/peraturan.yaml": NATIONAL,
}


@cache
def draft() -> Context:
    """The small draft."""
    read = load_texts(TEXTS)
    return Context(read, plan(read))


@cache
def of_folder(folder: Path) -> Context:
    """The default regulation of a folder of policies."""
    read = load(folder)
    return Context(read, plan(read))


def witnessed(context: Context) -> Survey:
    """A survey in which two scenarios of long names bear witness of every rule."""
    every = frozenset(as_written(rule) for rule in context.plan.rules)
    name = "Seorang pekerja yang sangat lama bekerja memperoleh manfaat sesudah pemeriksaan kembali"
    file = f"features/{'panjang-sekali-' * 5}uji.feature"
    holds = Deposition(file, 12, name, passed=True, seen=Seen(applied=every))
    fails = Deposition(file, 1234, name.upper(), passed=False, seen=Seen(denied=every))
    return Survey([holds, fails])


def view(context: Context, survey: Survey | None = None) -> PageView:
    """What its page shows, without scenarios if no survey is given."""
    with speaking(SOURCE):
        return gather(context, "0", survey)


def page(context: Context, survey: Survey | None = None) -> str:
    """Its page, without scenarios if no survey is given."""
    with speaking(SOURCE):
        return html(view(context, survey))


def unit(context: Context, anchor: str) -> UnitView:
    """One unit of its page."""
    parts = view(context).parts
    units = (u for p in parts for c in p.chapters for a in c.articles for u in a.units)
    return next(one for one in units if one.anchor == anchor)
