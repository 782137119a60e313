"""Keys of a regulation's parts → the order in which the house writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from rules.format.gaps import is_block
from rules.nodes import Map, Node, Seq

# The parts whose keys have an order, by the key they stand under; a part is an entry of a list
# (`pasal`), or of a mapping whose names are free (`parameter`), or the mapping itself (`pilih`).
ORDERS: Final = {
    "pasal": (
        "pasal lampiran kode judul bab bagian teks untuk_setiap acuan bukti dapat_diatur versi"
        " tafsir non_normatif terbuka batasan ayat aturan"
    ),
    "ayat": (
        "ayat teks untuk_setiap acuan bukti dapat_diatur versi tafsir non_normatif terbuka batasan"
        " aturan"
    ),
    "aturan": (
        "menetapkan huruf untuk_setiap bukti dapat_diatur mengecualikan acuan dapat hanya_bila"
        " jika syarat selain_itu pilih maka"
    ),
    "batasan": "membatasi bukti jika hanya tidak_bergantung_pada saran",
    "fakta": "jenis label tanya dokumen pilihan batas opsional diturunkan",
    "diturunkan": "cara bila dari mulai selesai dibayar pada sampai sebelum sejak dalam putus",
    "daftar": "label tanya dokumen",
    "mustahil": "alasan untuk_setiap jika",
    "hasil": "jenis label berwenang hanya_bila pilihan induk kumpul bila_kosong",
    "istilah": "jenis label berwenang hanya_bila pilihan induk kumpul bila_kosong",
    "parameter": "jenis label acuan nilai",
    "tafsir": "soal pilihan penyelesaian sumber dipilih",
    "keraguan": "jenis soal akibat penyelesaian sumber menyangkut",
    "pernyataan": (
        "label nilai dihitung satuan tanggal menurut sumber bukti bertentangan_dengan catatan"
    ),
    "tabel": "label kebijakan acuan bukti masukan keluaran bila_kosong berkas baris",
    "versi": "mulai sampai oleh bukti",
    "nilai": "mulai sampai nilai dasar oleh bukti catatan",
    "pilih": "dengan paling_banyak menurut urutan",
}
OF_REGULATIONS: Final = frozenset({"pasal", "keraguan", "pernyataan"})
LISTS: Final = frozenset(
    {"pasal", "ayat", "aturan", "batasan", "versi", "nilai", "mustahil", "diturunkan"}
)


def ordered(text: str, root: Node) -> str:
    """A laid-out file with the keys of its parts in order.

    A part stays as it is if a comment or an empty line stands between its keys: only the
    drafter knows what that belongs to.
    """
    if not isinstance(root, Map) or not root.keys() & OF_REGULATIONS:
        return text
    for part, order in sorted(_parts(root), key=lambda found: -found[0].span.offset):
        if is_block(text, part) and set(part) <= set(order) and list(part) != _sorted(part, order):
            text = _in_order(text, part, order)
    return text


def _sorted(part: Map, order: list[str]) -> list[str]:
    return sorted(part, key=order.index)


def _in_order(text: str, part: Map, order: list[str]) -> str:
    """The text with one part's entries exchanged, or the same text."""
    keys = [part.key(name) for name in part]
    starts = [key.span.offset for key in keys]
    indent = "\n" + " " * (keys[0].span.column - 1)
    last = list(part.values())[-1]
    stop = text.find("\n", last.span.end_offset)
    entries = [text[a : b - len(indent)] for a, b in pairwise(starts)]
    entries.append(text[starts[-1] : stop])
    if _commented(text, part, order, stop):
        return text
    found = dict(zip(part, entries, strict=True))
    return text[: starts[0]] + indent.join(found[k] for k in _sorted(part, order)) + text[stop:]


def _commented(text: str, part: Map, order: list[str], stop: int) -> bool:
    """Whether something stands between the keys, after the last, or before a first that moves."""
    values, names = list(part.values()), list(part)
    indent = "\n" + " " * (part.span.column - 1)
    between = [
        text[text.find("\n", value.span.end_offset) : part.key(name).span.offset]
        for value, name in zip(values, names[1:], strict=False)
    ]
    before = text[: part.span.offset].rsplit("\n", 2)[-2:]
    moves = min(order.index(name) for name in names) != order.index(names[0])
    led = moves and before[0].lstrip().startswith("#")
    after = re.compile(r"(?:\n *)*(?=#)").match(text, stop)
    return led or after is not None or any(one != indent for one in between)


def _parts(node: Node, under: str = "") -> Iterator[tuple[Map, list[str]]]:
    """Every part that has an order, with it."""
    order = ORDERS.get(under, "").split()
    if isinstance(node, Seq):
        for item in node:
            if order and under in LISTS and isinstance(item, Map):
                yield item, order
            yield from _inside(item)
    elif isinstance(node, Map) and under == "pilih":
        yield node, order
    elif isinstance(node, Map) and order and under not in LISTS:
        for value in node.values():
            if isinstance(value, Map):
                yield value, order
            yield from _inside(value)
    elif isinstance(node, Map):
        yield from _inside(node)


def _inside(node: Node) -> Iterator[tuple[Map, list[str]]]:
    for name, value in node.items() if isinstance(node, Map) else ():
        yield from _parts(value, name)
