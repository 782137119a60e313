"""Every bad case: what is written, where the finding points, and what it must say."""

from __future__ import annotations

import json
from typing import NamedTuple

HEAD = "kasus: uji-1\nfakta:\n"
BOMB = "a: &a [x, x, x, x]\n" + "".join(
    f"{one}: &{one} [{', '.join([f'*{other}'] * 9)}]\n"
    for other, one in zip("abcdefgh", "bcdefghi", strict=True)
)
WORD = b"PK\x03\x04\x14\x00\x06\x00" + bytes(range(256)) * 9


class Bad(NamedTuple):
    """A bad input: its text, code and place, and what message and help say."""

    name: str
    content: str | bytes
    place: str
    told: str
    help: str


def fact(text: str) -> str:
    """A case with one line of facts."""
    return f"{HEAD}  {text}\n"


OF_THE_TEXT = (
    Bad("duplicate key", fact("aktif: ya\n  aktif: tidak"), "K109 4:3",
        "kunci `aktif` sudah ditulis di baris 3", "gabungkan keduanya atau hapus salah satu"),
    Bad("tab", f"{HEAD}\taktif: ya\n", "K105 3:1", "tab tidak boleh dipakai", "ganti tab"),
    Bad("alias bomb", BOMB, "K110 1:4", "jangkar `&a` tidak boleh dipakai", "hapus jangkar itu"),
    Bad("50 MB", b"# x\n" * 12_500_000, "K102 1:1", "lebih besar dari 2 MB", "bagi menjadi"),
    Bad("a byte that is no UTF-8", b"kasus: a\nfakta: {aktif: y\xe9}\n", "K101 2:17",
        "byte 0xe9 bukan UTF-8", "simpan berkas dengan pengodean UTF-8"),
    Bad("UTF-16", "kasus: a\n".encode("utf-16"), "K101 1:1", "bukan UTF-8", "UTF-8"),
    Bad("a Word document", WORD, "K101 1:1", "ini dokumen Word, Excel, atau PDF",
        "salin isinya ke berkas teks biasa"),
    Bad("empty", "", "K103 1:1", "berkas ini kosong", "tulis isinya"),
    Bad("only a remark", "# nanti\n", "K103 1:1", "berkas ini kosong", "tulis isinya"),
    Bad("NUL", "kasus: a\nfakta: {aktif: y\x00a}\n", "K104 2:17", "U+0000", "hapus karakter itu"),
    Bad("zero width", fact("ak\u200btif: ya"), "K104 3:5", "U+200B tidak tampak", "hapus"),
    Bad("no-break space", fact("aktif:\u00a0ya"), "K104 3:9", "U+00A0 tampak seperti spasi",
        "ketik spasi biasa"),
    Bad("deep", "a: " + "[" * 5_000, "K108 1:53", "lebih dalam dari 50", "kurung"),
    Bad("two documents", "kasus: a\n---\nkasus: b\n", "K107 2:1", "lebih dari satu dokumen", "---"),
    Bad("a tag", "kasus: !!python/name:os.system x\n", "K111 1:8", "tag YAML", "tanda kutip"),
    Bad("indented wrong", fact("aktif: ya\n   masa: 1 bulan"), "K106 4:4", "`masa` menjorok",
        "sejajarkan keduanya"),
    Bad("unclosed quote", fact("kelompok: 'nelayan"), "K106 3:13", "kutip ini tidak ditutup",
        "tutup dengan tanda kutip yang sama"),
    Bad("broken JSON", '{"fakta": {"aktif": "ya",}', "K106 1:1", "tidak ditutup `}`", "tutup"),
    Bad("a list", "- a\n", "K203 1:1", "bukan pemetaan", "kunci: nilai"),
    Bad("a letter", "Yth. Bapak Lurah\n", "K203 1:1", "bukan pemetaan", "kunci: nilai"),
)  # fmt: skip
"""What is wrong with any YAML file, wherever it stands."""

OF_THE_CASE = (
    Bad("unknown regulation", "kasus: a\nperaturan: ujj\n", "K301 2:12",
        "peraturan `ujj` tidak ditemukan", "maksudnya `uji`?"),
    Bad("unknown version", "kasus: a\nperaturan: uu-3-1999\n", "K301 2:12",
        "peraturan `uu-3-1999` tidak ditemukan", "yang ada: `uji`"),
    Bad("unknown group of facts", fact("Kelompok_x:\n    a: ya\n    b: ya"), "K502 3:3",
        "kelompok fakta `Kelompok_x` tidak dikenal", "`kelompok`?"),
    Bad("unknown fact", fact("kelompk: nelayan"), "K502 3:3", "fakta `kelompk` tidak dikenal",
        "maksudnya `kelompok`?"),
    Bad("fact by its label", fact("tanggal meninggal: 2024"), "K502 3:3", "tidak dikenal",
        "maksudnya `mati`?"),
    Bad("fact of nothing", fact("xyzw: ya"), "K502 3:3", "tidak dikenal", "misalnya `kelompok`"),
    Bad("fact out of place", "aktif: ya\n", "K501 1:1", "`aktif` tidak dikenal",
        "fakta ditulis di bawah `fakta:`"),
    Bad("misspelt category", fact("kelompok: nelyan"), "K503 3:13", "`nelyan` tidak dikenal",
        "maksudnya `nelayan`?"),
    Bad("negative wage", fact("upah: -Rp5.000"), "K504 3:9", "upah di luar batasnya",
        "Rp1.000.000 sampai Rp10.000.000"),
    Bad("31 Februari", fact("mati: 31 Februari 2024"), "K503 3:9", "`31 Februari 2024` tidak ada",
        "`29 Februari 2024`"),
    Bad("31 Februari, no year", fact("mati: 31 Februari"), "K503 3:9", "bukan tanggal yang sah",
        "24 Agustus 2024"),
    Bad("sen", fact("upah: Rp1.000.000,50"), "K503 3:9", "memuat sen",
        "`Rp1.000.000` atau `Rp1.000.001`"),
    Bad("1e6", fact("upah: 1e6"), "K503 3:9", "`1e6` bukan rupiah", "tulis `Rp1.000.000`"),
    Bad("float", fact("upah: 1000000.5"), "K503 3:9", "memuat sen", "`Rp1.000.000`"),
    Bad("JSON float", json.dumps({"fakta": {"upah": 1.5e6}}), "K503 1:20", "bukan rupiah",
        "tulis `Rp1.500.000`"),
    Bad("ambiguous 1.000", fact("upah: 1.000"), "K503 3:9", "dapat dibaca lebih dari satu cara",
        "tulis `Rp1.000`"),
    Bad("ambiguous date", fact("mati: 01/02/2024"), "K503 3:9", "lebih dari satu cara",
        "`1 Februari 2024` atau `2 Januari 2024`"),
    Bad("NaN", json.dumps({"fakta": {"upah": float("nan")}}), "K503 1:20", "`NaN`", "Rp"),
    Bad("infinity", fact("masa: .inf"), "K503 3:9", "`.inf`", "`7 bulan`"),
    Bad("null", json.dumps({"fakta": {"aktif": None}}), "K503 1:21", "`null` bukan nilai",
        "tulis `tidak tahu`"),
    Bad("true", json.dumps({"fakta": {"aktif": True}}), "K503 1:21", "`true`", "tulis `ya`"),
    Bad("a wage of 10^30", fact(f"upah: {10**30}"), "K504 3:9", "di luar batasnya", "Rp10.000.000"),
    Bad("a number without end", fact(f"upah: {'9' * 9_000}"), "K503 3:9", "…`", "Rp42.000.000"),
    Bad("the year 10000", fact("mati: 10000-01-01"), "K503 3:9", "bukan tanggal", "2024-08-24"),
    Bad("the year 0", fact("mati: 0000-01-01"), "K503 3:9", "tahun", "`0001` sampai `9999`"),
    Bad("no unit", fact("masa: 7"), "K503 3:9", "bukan masa", "`7 bulan` atau `7 tahun`"),
    Bad("wide digits", fact("masa: \uff17 bulan"), "K503 3:9", "bukan masa", "`7 bulan`"),
    Bad("a number for a list", fact("anak: 2"), "K509 3:9", "`anak` adalah daftar", "[{...}"),
    Bad("names for records", fact("anak: [budi]"), "K509 3:10", "pemetaan", "{fakta: nilai}"),
    Bad("a fact twice in a record", fact("anak: [{biaya: Rp1, anak.biaya: Rp2}]"), "K506 3:23",
        "fakta `anak.biaya` ditulis dua kali", "hapus salah satu"),
    Bad("absent but not optional", fact("aktif: tidak ada"), "K505 3:10",
        "tidak dapat ditulis `tidak ada`", "`tidak tahu`"),
    Bad("NIK for a name", "kasus: '0012345678901234'\n", "K509 1:8",
        "nomor induk kependudukan", "pakai nomor berkas"),
    Bad("NIK in a text", fact("nama: '0012345678901234'"), "K503 3:9", "nomor induk", ""),
    Bad("NIK for yes or no", fact("aktif: 0012345678901234"), "K503 3:10", "••••", "`ya`"),
    Bad("unknown outcome", "kasus: a\ntanya: [santunn]\n", "K508 2:9", "`santunn`", "`santunan`?"),
    Bad("Windows line ends", "kasus: a\r\nfakta:\r\n  aktf: ya\r\n", "K502 3:3", "`aktf`", "aktif"),
)  # fmt: skip
"""What is wrong with a case."""
