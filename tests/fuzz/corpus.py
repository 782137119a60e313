"""What inputs are made from: the files of the project, and the words of the language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

from rules.document.keywords import KEYWORDS

ROOT: Final = Path(__file__).resolve().parent.parent.parent
BASES: Final = {
    "policies": ROOT / "policies",
    "akhir": ROOT / "tests" / "fixtures" / "akhir",
    "santunan": ROOT / "tests" / "fixtures" / "santunan",
}
"""Folders of policies, by the name that an input gives them."""
PROFILES: Final = ROOT / "features" / "profil.yaml"
MORE_WORDS: Final = (
    "anak", "ya", "tidak", "tidak ada", "tidak tahu", "tidak terutang", "berlaku", "rupiah",
    "tanggal", "ya_tidak", "masa_bulan", "semua", "salah_satu", "bukan", "antara", "sampai",
    "paling sedikit", "lebih dari", "kurang dari", "sebelum", "tafsir.x", "banyak(anak)",
    "jumlah(anak)", "usia_tahun(a, b)", "bulat_bawah(1/3)", "maks(1, 2)", "tabel(t)",
)  # fmt: skip
WORD: Final = re.compile(r"[^\W\d][\w.]*")


@cache
def keywords() -> tuple[str, ...]:
    """The keywords of the language and the words that tests and amounts are made of."""
    return (*dict.fromkeys(KEYWORDS.values()), *MORE_WORDS)


@cache
def policy_files() -> tuple[tuple[str, str], ...]:
    """Base and name of each file of the policies that inputs change."""
    return tuple(
        (base, path.relative_to(root).as_posix())
        for base, root in BASES.items()
        for path in sorted(root.rglob("*"))
        if path.suffix in {".yaml", ".csv"}
    )


@cache
def cases() -> tuple[Path, ...]:
    """The cases that come with the project."""
    return tuple(sorted((ROOT / "contoh" / "kasus").glob("*.yaml")))


@cache
def features() -> tuple[Path, ...]:
    """The features of the project that take less than a second."""
    found = sorted((ROOT / "features").rglob("*.feature"))
    return tuple(path for path in found if path.stat().st_size < 8_000)


@cache
def names() -> tuple[str, ...]:
    """Names that the policies use: facts, outcomes, terms, parameters."""
    texts = [path.read_text() for path in sorted(BASES["policies"].rglob("*.yaml"))]
    found = {word for text in texts for word in WORD.findall(text)}
    return tuple(sorted(word for word in found if word.islower() and len(word) > 2))
