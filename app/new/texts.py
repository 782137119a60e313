"""Id and title of a regulation → the three files it begins with, from real examples."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from rules.format import format_text

FOLDER: Final = Path(__file__).resolve().parent
ID: Final = "kota/peraturan-baru"
CASE: Final = "contoh-peraturan-baru"
PREFIX: Final = "peraturan_baru"
NAME: Final = "Peraturan Baru"
TITLE: Final = f"judul: Rancangan {NAME}\n"


class Texts(NamedTuple):
    """A regulation, its scenarios, a case."""

    regulation: str
    feature: str
    case: str


def texts_of(regulation: str, title: str | None) -> Texts:
    """The files of a new regulation, in the house's form; a title only if it shall have another."""
    made = (
        _named((FOLDER / name).read_text("utf-8"), regulation, title)
        for name in ("peraturan.yaml", "skenario.feature", "kasus.yaml")
    )
    rules, feature, case = made
    return Texts(format_text(rules, "peraturan.yaml"), feature, format_text(case, "kasus.yaml"))


def last_name(regulation: str) -> str:
    """The last part of an id, by which other regulations may name it."""
    return regulation.rsplit("/", 1)[-1]


def _named(text: str, regulation: str, title: str | None) -> str:
    last = last_name(regulation)
    name = last.replace("-", " ").title()
    shown = f"Rancangan Peraturan Wali Kota tentang {name}" if title is None else title
    prefix = last.replace("-", "_")
    written = shown.replace("\\", "\\\\").replace('"', '\\"')
    # What is put in may hold what is replaced after it: the title, which is free, comes last.
    for old, new in (
        (TITLE, "judul: \0\n"),
        (CASE, f"contoh-{last}"),
        (ID, regulation),
        (PREFIX, prefix if prefix[0].isalpha() else f"p_{prefix}"),
        (NAME, name),
        ("\0", f'"{written}"'),
    ):
        text = text.replace(old, new)
    return text
