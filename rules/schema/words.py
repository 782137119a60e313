"""What each word means that a key allows: a sentence per word, in Indonesian."""

from collections.abc import Collection, Iterator, Mapping
from typing import Final

MARKED_WORDS: Final = "markdownEnumDescriptions"
YES_NO: Final = {"ya": "Benar.", "tidak": "Tidak benar."}
UNKNOWN: Final = {"tidak tahu": "Belum diketahui; sama dengan tidak ditulis."}
ABSENT: Final = {"tidak ada": "Diketahui bahwa hal ini tidak ada."}

WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "jenis peraturan": {
        "uud": "Undang-Undang Dasar.",
        "uu": "Undang-undang, atau peraturan pemerintah pengganti undang-undang.",
        "pp": "Peraturan pemerintah.",
        "perpres": "Peraturan presiden.",
        "permen": "Peraturan menteri.",
        "keputusan_lembaga": "Peraturan atau keputusan lembaga negara, misalnya KPU.",
        "pergub": "Peraturan gubernur.",
        "perda": "Peraturan daerah.",
        "perwal": "Peraturan wali kota atau bupati.",
        "keputusan": "Keputusan wali kota, surat, atau perjanjian.",
    },
    "status": {
        "berlaku": "Sudah berlaku.",
        "rancangan": "Belum berlaku; keputusannya disebut simulasi.",
    },
    "naskah": {
        "resmi": "Dikutip kata demi kata dari naskah resmi.",
        "parafrase": "Ditulis ulang dengan kata sendiri dari naskah resmi.",
        "rekonstruksi": "Disusun sendiri, karena naskahnya belum diumumkan.",
    },
    "bukti": {
        "A": "Terlihat dalam sumber umum.",
        "B": "Diketahui, tetapi belum terlihat dalam sumber.",
        "INF": "Kesimpulan atau hitungan penyusun.",
        "B-": "Meragukan; periksa sebelum dipakai.",
        "GAP": "Hukum diam atau kabur; tidak pernah menetapkan nilai sendiri.",
    },
    "jenis nilai": {
        "ya_tidak": "`ya` atau `tidak`.",
        "pilihan": "Salah satu dari `pilihan`.",
        "bilangan": "Bilangan bulat, misalnya `12`.",
        "rupiah": "Jumlah uang, misalnya `Rp42.000.000`.",
        "persen": "Bagian dari seratus, misalnya `4,5%`.",
        "tanggal": "Tanggal, misalnya `24 Agustus 2024` atau `2024-08-24`.",
        "bulan": "Bulan, misalnya `Agustus 2024` atau `2024-08`.",
        "masa_bulan": "Masa dalam bulan, misalnya `36 bulan` atau `3 tahun`.",
        "masa_hari": "Masa dalam hari, misalnya `5 hari`.",
        "masa_jam": "Masa dalam jam, misalnya `48 jam`.",
        "teks": "Kata-kata bebas.",
    },
    "kebijakan": {
        "unik": "Hanya satu baris yang dapat cocok; lebih dari satu adalah kesalahan.",
        "pertama": "Baris pertama yang cocok.",
        "sembarang": "Beberapa baris boleh cocok asal nilainya sama.",
        "kumpul_jumlah": "Nilai semua baris yang cocok dijumlahkan.",
    },
    "pembulatan": {
        "bulat_bawah": "Ke bawah, ke rupiah penuh.",
        "bulat_atas": "Ke atas, ke rupiah penuh.",
        "bulat_setengah_atas": "Ke rupiah terdekat; tepat setengah ke atas.",
        "bulat_bankir": "Ke rupiah terdekat; tepat setengah ke yang genap.",
    },
    "urutan": {
        "menaik": "Dari yang terkecil.",
        "menurun": "Dari yang terbesar.",
    },
    "cara": {
        "banyak_bulan": "Banyaknya bulan yang berbeda yang dibayar.",
        "berturut_terlama": "Panjang rangkaian terlama bulan berturut-turut yang dibayar.",
        "berturut_akhir": "Panjang rangkaian bulan berturut-turut yang berakhir pada bulan itu.",
        "tunggakan": "Bulan berturut-turut tanpa iuran; `tidak ada` bila bulan itu dibayar.",
        "sejak_lanjut": "Bulan yang dibayar sejak dilanjutkan; `tidak ada` bila tidak pernah "
        "terputus.",
        "terbayar": "Apakah bulan itu dibayar paling lambat pada tanggal itu.",
        "isi": "Isi rekaman yang memuat tanggal atau bulan itu.",
    },
    "kumpul": {"jumlah": "Nilai semua aturan yang berlaku dijumlahkan."},
    "jenis keraguan": {
        "kekosongan": "Hukum tidak memuat kata-kata tentangnya.",
        "pertentangan_sumber": "Sumber-sumber menyatakan hal yang berlainan.",
        "belum_terlihat": "Diketahui ada, tetapi naskahnya belum terlihat.",
    },
    "ya atau tidak": YES_NO,
}


def meanings(allowed: Collection[str]) -> Mapping[str, str] | None:
    """What the words of one enumeration mean; None if nothing is said of exactly these."""
    return next((told for told in WORDS.values() if set(told) == set(allowed)), None)


def enumerated(told: Mapping[str, str]) -> dict[str, object]:
    """The schema of a word that is one of some, with what each means.

    ``enumDescriptions`` and ``markdownEnumDescriptions`` are what editors read (JSON Schema lets a
    schema say more than it defines). One ``oneOf`` with a ``const`` and a ``description`` per word
    would be nothing but JSON Schema; but then hovering over the key shows what the word means and
    hides what the key means.
    """
    texts = list(told.values())
    found: dict[str, object] = {"enum": list(told), "enumDescriptions": list(map(plain, texts))}
    return found if found["enumDescriptions"] == texts else {**found, MARKED_WORDS: texts}


def described(title: str, told: str) -> dict[str, object]:
    """What a key is called and means, for editors that read Markdown and those that do not."""
    found: dict[str, object] = {"title": title, "description": plain(told)}
    return found if plain(told) == told else {**found, "markdownDescription": told}


def plain(text: str) -> str:
    """A sentence without the marks of Markdown."""
    return text.replace("`", "")


def unused(enumerations: Collection[Collection[str]]) -> Iterator[str]:
    """The tables that describe no enumeration."""
    known = [set(words) for words in enumerations]
    yield from (name for name, told in WORDS.items() if set(told) not in known)
