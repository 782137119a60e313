"""Worklist → docs/daftar-kerja.md, in Indonesian, the same for the same policies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from engine.worklist.model import Item, Kind, Place, Worklist
from engine.worklist.told import told
from rules.language import SOURCE, speaking

HEAD: Final = """\
# Daftar kerja perancang

<!-- Dibuat oleh `make pages`; jangan disunting. -->

Semua yang belum pasti dalam peraturan bawaan dan dalam peraturan yang dirujuknya, menurut pasal
yang akan menyelesaikannya. `kaidah worklist` menampilkan daftar yang sama; `--json` memberinya
kepada program.

- **tafsir terbuka**: kata-kata yang dapat dibaca lebih dari satu cara. Satu baris `dipilih` di
  bawah tafsir itu menyelesaikannya bagi semua kasus, satu baris `tafsir` bagi satu kasus.
- **tafsir terpilih**: bacaan yang sudah ditetapkan, dengan alasannya.
- **kekosongan**: hukum tidak memuat kata-kata tentangnya; hasilnya tidak diatur.
- **sumber bertentangan**, **belum terlihat**: naskah yang harus dilihat sebelum angka atau
  ketentuan itu dapat dipercaya.
- **tanggal belum pasti**: mulai berlaku yang hanya diketahui di antara dua tanggal.
- **ketentuan terbuka**: ayat yang belum ditulis sebagai aturan.
- **tanda bukti lemah**: bertanda B- (meragukan) atau GAP; setiap putusan yang memakainya memuat
  kata *belum diverifikasi*.
"""


def page(listed: Worklist) -> str:
    """The page, in Indonesian."""
    with speaking(SOURCE):
        return "\n".join([HEAD, *_summary(listed), *_regulations(listed)])


def _summary(listed: Worklist) -> Iterator[str]:
    counts = Counter(item.kind for item in listed.items)
    yield "| jenis | banyaknya |"
    yield "| --- | ---: |"
    yield from (f"| {kind} | {counts[kind]} |" for kind in Kind)
    yield ""


def _regulations(listed: Worklist) -> Iterator[str]:
    for regulation, places in groupby(listed.places, key=lambda found: found[0].regulation):
        yield f"## {regulation}"
        yield ""
        for place, items in places:
            yield from _place(place, items)


def _place(place: Place, items: tuple[Item, ...]) -> Iterator[str]:
    yield f"### {place.label or 'Peraturan ini seluruhnya'}"
    yield ""
    for item in items:
        mark = f" [{item.mark}]" if item.mark else ""
        yield f"**{item.question}**{mark}"
        yield ""
        yield f"- {item.kind}: `{item.id}`"
        yield from (f"- {line.removeprefix('· ')}" for line in told(item))
        yield ""
