"""Random YAML files, written carelessly, with comments wherever YAML lets one stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from hypothesis import strategies as st

WORDS = [
    "satu",
    "ya",
    "Rp5.000",
    "2024-01-01",
    "kata lain",
    "a.b: c",
    "lebih dari 3 bulan",
    "tidak",
]
QUOTED = [
    "[17..65)",
    "- x",
    "a: b",
    "# bukan komentar",
    ">= 17",
    "kata",
    "ya",
    "it's",
    "dua  spasi",
    "",
]
KEYS = [
    *["pasal", "ayat", "teks", "aturan", "menetapkan", "jika", "maka", "bukti", "huruf", "tafsir"],
    *["soal", "pilihan", "alasan", "hasil", "jenis", "label", "a", "b c", "d.e", "nilai", "versi"],
]
LONG = "Iuran pekerja yang untuk pekerjaan dan bulan yang sama sudah dibayar anggaran lain"
DEEPEST = 3
T = TypeVar("T")


@dataclass
class Writer:
    """Draws a document and numbers its comments, so that each can be told from the others."""

    draw: Callable[[st.SearchStrategy[Any]], Any]
    lines: list[str] = field(default_factory=list)
    count: int = 0

    def among(self, *choices: T) -> T:
        drawn: T = self.draw(st.sampled_from(choices))
        return drawn

    def number(self, low: int, high: int) -> int:
        return int(self.draw(st.integers(low, high)))

    def comment(self) -> str:
        self.count += 1
        return self.among(
            f"# c{self.count}", f"#c{self.count} ", f"# c{self.count}: 'x", f"## c{self.count} - y"
        )

    def rarely(self) -> bool:
        return self.number(0, 5) == 0

    def trailing(self) -> str:
        if self.rarely():
            return " " * self.number(1, 4) + self.comment()
        return self.among("", "", "", "  ")

    def between(self, deepest: int) -> None:
        for _ in range(self.among(0, 0, 0, 1, 2)):
            empty = self.number(0, 1)
            own = " " * self.number(0, deepest + 3) + self.comment()
            self.lines.append(self.among("", "   ") if empty else own)

    def keys(self) -> list[str]:
        return list(self.draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True)))

    def mapping(self, first: str, indent: int, depth: int) -> None:
        for at, key in enumerate(self.keys()):
            lead = first if at == 0 else " " * indent
            if at or not first.strip():
                self.between(indent)
            written = self.among(key, key, key, f'"{key}"', f"'{key}'")
            self.value(
                f"{lead}{written}{self.among('', '', ' ')}:", indent, depth, after_dash=False
            )

    def items(self, first: str, indent: int, depth: int) -> None:
        for at in range(self.number(1, 3)):
            if at or not first.strip():
                self.between(indent)
            lead = first if at == 0 else " " * indent
            self.value(f"{lead}-", indent, depth, after_dash=True)

    def value(self, lead: str, indent: int, depth: int, *, after_dash: bool) -> None:
        kind = self.among("scalar", "scalar", "flow", "block", "map", "list")
        if depth >= DEEPEST and kind in {"map", "list"}:
            kind = "scalar"
        if kind in {"map", "list"}:
            self.nested(lead, indent, depth, kind, after_dash=after_dash)
        elif kind == "block":
            self.block(lead, indent)
        else:
            start = self.lead(lead, indent)
            end = self.scalar(indent) if kind == "scalar" else self.flow(indent, 0)
            written = f"{start}{end}{self.trailing()}"
            self.lines += written.split("\n")

    def lead(self, lead: str, indent: int) -> str:
        if not self.rarely():
            return lead + " " * self.number(1, 3)
        self.lines.append(lead + self.trailing())
        self.between(indent)
        return " " * (indent + self.number(1, 3))

    def nested(self, lead: str, indent: int, depth: int, kind: str, *, after_dash: bool) -> None:
        write = self.mapping if kind == "map" else self.items
        if after_dash and self.number(0, 2):
            first = lead + " " * self.number(1, 3)
            write(first, len(first), depth + 1)
            return
        self.lines.append(lead + self.trailing())
        least = 0 if kind == "list" and not after_dash else 1
        inner = indent + self.number(least, 4)
        write(" " * inner, inner, depth + 1)

    def scalar(self, indent: int) -> str:
        kind = self.number(0, 5)
        if kind == 0:
            return '"' + self.among(*QUOTED) + '"'
        if kind == 1:
            return "'" + self.among(*QUOTED).replace("'", "''") + "'"
        if kind == 2:
            return LONG + " " + self.among(*WORDS[:4])
        if kind == 3:
            pad = "\n" + " " * (indent + self.number(1, 4))
            quote = self.among("", '"', "'")
            return quote + pad.join(["satu", "dua  tiga", self.among("", "empat"), "lima"]) + quote
        return self.among(*WORDS)

    def flow(self, indent: int, depth: int) -> str:
        opening, closing = self.among(("{", "}"), ("[", "]"))
        parts = []
        for key in self.keys():
            inner = self.flow_scalar() if depth or self.number(0, 2) else self.flow(indent, 1)
            sep = self.among(": ", ":  ", " : ")
            parts.append(
                f"{self.flow_gap(indent)}{key}{sep}{inner}"
                if opening == "{"
                else f"{self.flow_gap(indent)}{inner}"
            )
        return opening + (self.flow_gap(indent) + ",").join(parts) + self.flow_gap(indent) + closing

    def flow_scalar(self) -> str:
        return self.among("satu", "Rp5.000", '"a, b"', "'[x]'", '"kata"', "2024-01-01", '"# x"')

    def flow_gap(self, indent: int) -> str:
        kind = self.number(0, 9)
        pad = " " * (indent + self.number(1, 5))
        if kind == 0:
            return "\n" + pad
        if kind == 1:
            return f" {self.comment()}\n{pad}"
        if kind == 2:
            return f"\n{pad}{self.comment()}\n\n{pad}"
        return self.among("", " ", "  ")

    def block(self, lead: str, indent: int) -> None:
        sign = self.among(">-", ">", "|", "|-", ">+", "|+")
        head = f" {self.comment()}" if self.rarely() else ""
        self.lines.append(f"{lead} {sign}{head}")
        inner = " " * (indent + self.number(1, 4))
        body = [
            LONG,
            f"{LONG} {LONG}",
            "a. satu;",
            "",
            "  lebih dalam",
            "# teks",
            "b. dua  ",
            "akhir",
        ]
        self.lines.append(f"{inner}awal")
        for _ in range(self.number(0, 4)):
            line = self.among(*body)
            self.lines.append(inner + line if line else "")


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A whole file; most can be read."""
    writer = Writer(draw)
    writer.between(0)
    write = writer.mapping if writer.number(0, 9) else writer.items
    start = " " * writer.among(0, 0, 0, 2)
    write(start, len(start), 0)
    writer.between(4)
    end = writer.among("\n", "\n", "", "\n\n\n")
    return "\n".join(writer.lines) + end
