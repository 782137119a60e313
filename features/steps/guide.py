"""The sentences of the vocabulary with what they mean and an example of each: one source.

`kaidah test --steps` prints it; the second half of docs/skenario.md is it.
"""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import fill, indent
from typing import Final, NamedTuple


class Entry(NamedTuple):
    """Sentences that belong together, what they mean, and steps in which each of them is used."""

    sentences: tuple[str, ...]
    meaning: str
    example: str


WIDTH: Final = 100

NOTATION: Final = (
    "Dalam bentuk kalimat `<…>` diganti, `[…]` boleh ditinggalkan, dan `(a|b)` dipilih salah satu. "
    'Nama dalam tanda petik boleh lebih dari satu: `"a", "b", dan "c"`.'
)

CHAPTERS: Final[dict[str, tuple[Entry, ...]]] = {
    "Diketahui dan Ketika": (
        Entry(
            ("seorang <profil>[:]", "ia <profil>[ (pada|untuk bulan) <tanggal>][:]"),
            "Fakta dari profil dalam `features/profil.yaml`, ditambah atau diganti dengan tabel di "
            "bawahnya. Tanggal mengisi fakta yang disebut `pada` dalam profil itu.",
            "Diketahui seorang nelayan:\n"
            "  | masa iur | 7 bulan |\n"
            "Ketika ia meninggal karena sakit pada 24 Agustus 2024",
        ),
        Entry(
            ("fakta berikut:", '<"fakta"> tidak diketahui'),
            "Fakta kasus ini, satu setiap baris: labelnya atau pengenalnya, lalu nilainya. Fakta "
            "atau daftar dari profil dapat dibuat tidak diketahui.",
            "Diketahui fakta berikut:\n"
            "  | masa iur | 7 bulan |\n"
            'Tetapi "NIK valid" dan "sebab kematian" tidak diketahui',
        ),
        Entry(
            ("[sebagian ]daftar <daftar>:", "daftar <daftar> kosong"),
            "Baris pertama menyebut fakta, setiap baris sesudahnya satu rekaman; sel kosong "
            "berarti tidak diketahui. `sebagian` berarti rekaman lain mungkin masih ada.",
            "Diketahui daftar anak:\n"
            "  | tanggal lahir anak | anak sudah menikah |\n"
            "  | 10 Mei 2012        | tidak              |\n"
            "Dan daftar ahli_waris kosong",
        ),
        Entry(
            (
                'tafsir <"tafsir"> dibaca <"opsi">',
                '<"peraturan"> dianggap mulai berlaku pada <tanggal>',
                'peraturan <"peraturan">[ dari <"folder">]',
            ),
            "Tafsir yang dipilih, tanggal mulai berlaku yang diandaikan dalam rentang yang belum "
            "pasti, dan peraturan yang dipakai bila bukan yang bawaan.",
            'Diketahui peraturan "pp-44-2015"\n'
            'Dan "Permenaker 1/2025" dianggap mulai berlaku pada 13 Februari 2025\n'
            'Dan tafsir "tiga_bulan" dibaca "tercapai"',
        ),
    ),
    "Maka": (
        Entry(
            (
                '<hasil>(:| sebesar| adalah) <nilai>[,] berdasarkan <"pasal">[ sebelum diubah]',
                '<hasil> tidak terutang berdasarkan <"pasal">',
            ),
            "Ditentukan. Tempatnya tepat sampai huruf; `sebagaimana diubah dengan …` boleh "
            "ditulis, dan `sebelum diubah` berarti naskah asli.",
            "Maka santunan sekaligus JKM sebesar Rp16.200.000 berdasarkan "
            '"PP 44/2015 Pasal 34 ayat (1) huruf a" sebelum diubah\n'
            "Dan dicakup bantuan iuran Pemerintah Kota: tidak, berdasarkan "
            '"Pasal 4 ayat (3)"\n'
            'Dan santunan kematian JKK tidak terutang berdasarkan "PP 44/2015 Pasal 25 ayat (1)"',
        ),
        Entry(
            (
                (
                    '<hasil> belum dapat ditentukan karena belum diketahui <"fakta">'
                    '[ dan belum dipilih tafsir <"tafsir">]'
                ),
                '<hasil> belum dapat ditentukan karena belum dipilih tafsir <"tafsir">',
                '<hasil> cukup dilengkapi dengan <"fakta">',
            ),
            "Yang pertama menyebut semua fakta yang berpengaruh, yang terakhir daftar terpendek "
            "yang menyelesaikannya.",
            "Maka jumlah beasiswa setahun belum dapat ditentukan karena belum diketahui "
            '"daftar anak"\n'
            "Dan sumber dana iuran belum dapat ditentukan karena belum dipilih tafsir "
            '"bulan_surat"\n'
            'Dan jumlah beasiswa setahun cukup dilengkapi dengan "daftar anak"',
        ),
        Entry(
            ("<hasil> belum dapat ditentukan dan bergantung pada tafsir:",),
            "Tabelnya menyebut setiap keadaan hukum: satu kolom untuk setiap tafsir yang "
            "berpengaruh (`-` berarti opsi mana pun) atau untuk tanggal di dalam rentang mulai "
            "berlaku yang belum pasti (`sudah berlaku`, `belum berlaku`), lalu `hasil` dan "
            "`berdasarkan`.",
            "Maka sumber dana iuran belum dapat ditentukan dan bergantung pada tafsir:\n"
            "  | bulan_surat | hasil                       | berdasarkan              |\n"
            "  | september   | belanja tidak terduga (BTT) | Pasal 9 ayat (5)         |\n"
            "  | oktober     | dana hibah KPU (NPHD)       | Pasal 9 ayat (4) huruf a |",
        ),
        Entry(
            (
                '<hasil> masih mungkin <"nilai">',
                "<hasil> paling sedikit <terendah> dan paling banyak <tertinggi>",
            ),
            "Semua nilai dan akhir yang masih mungkin bagi hasil yang belum dapat ditentukan, "
            "atau batas jumlahnya.",
            'Maka sumber dana iuran masih mungkin "APBD Kota Cilegon" dan "pekerja sendiri"\n'
            "Dan besar iuran JKK dan JKM sebulan paling sedikit Rp16.800 dan paling banyak "
            "Rp32.400",
        ),
        Entry(
            (
                '<hasil> tidak diatur[ melalui <"lewat">]',
                '<hasil> bertentangan (antara <"pasal">|melalui <"lewat">)',
            ),
            "`melalui` menyebut hasil lain yang tidak diatur, atau yang pasalnya bertentangan.",
            "Maka bantuan dilaporkan kepada lurah tidak diatur melalui "
            '"sumber bantuan"\n'
            'Dan sumber bantuan bertentangan antara "Pasal 1" dan "Pasal 2"',
        ),
        Entry(
            ('penjelasan <hasil> memuat <"kata">',),
            "Kata-kata yang harus ada dalam penjelasan hasil itu.",
            "Maka penjelasan hak atas jaminan kematian (JKM) memuat "
            '"Berwenang: BPJS Ketenagakerjaan"',
        ),
    ),
}


def on_screen() -> Iterator[str]:
    """All sentences with their examples, as `kaidah test --steps` prints them."""
    yield fill(NOTATION.replace("`", ""), WIDTH)
    for title, entries in CHAPTERS.items():
        yield f"\n{title}"
        for entry in entries:
            yield ""
            yield from (f"  {sentence}" for sentence in entry.sentences)
            told = fill(entry.meaning.replace("`", ""), WIDTH - 4)
            yield f"\n{indent(told, '    ')}\n"
            yield from (f"      {line}" for line in entry.example.splitlines())


def on_page() -> str:
    """The same as a part of a page in Markdown."""
    parts: list[str] = []
    for title, entries in CHAPTERS.items():
        parts.append(f"## {title}\n")
        for entry in entries:
            example = "\n".join(f"    {line}" for line in entry.example.splitlines())
            sentences = "\n".join(entry.sentences)
            told = fill(entry.meaning, WIDTH)
            parts.append(f"```text\n{sentences}\n```\n\n{told}\n\n{example}\n")
    return "\n".join(parts)
