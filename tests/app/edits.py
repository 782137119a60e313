"""Edits of the real policies, as a drafter may make them, drawn at random."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

POLICIES = Path(__file__).resolve().parent.parent.parent / "policies"
Texts = dict[str, str]
"""Policy files by their names relative to the folder of all policies."""


def policies() -> Texts:
    """The real policies as texts."""
    names = [path for path in sorted(POLICIES.rglob("*")) if path.suffix in (".yaml", ".csv")]
    return {path.relative_to(POLICIES).as_posix(): path.read_text() for path in names}


def random_edits(texts: Texts, seed: int) -> Iterator[tuple[str, Texts]]:
    """Each edit with what it does; without end. Not every one makes a policy that can be used."""
    drawn = random.Random(seed)  # noqa: S311 — a test draws no secrets
    files = [name for name in texts if name.count("/") > 1]
    while True:
        name = drawn.choice([*files, "kosakata.yaml"])
        kind, pattern = drawn.choice(list(KINDS.items()))
        places = list(re.finditer(pattern, texts[name], re.MULTILINE))
        if not places:
            continue
        place = drawn.choice(places)
        new = _replaced(kind, place, drawn, texts)
        if new == place[0]:
            continue
        edited = texts[name][: place.start()] + new + texts[name][place.end() :]
        line = texts[name].count("\n", 0, place.start()) + 1
        yield f"{name}:{line} {kind}: {place[0]!r} -> {new!r}", {**texts, name: edited}


KINDS = {
    "amount": r"Rp[\d.]+",
    "number": r"(?<![\w.])\d{1,3}(?= (?:tahun|bulan|hari)\b)",
    "date": r"\b20\d\d-\d\d-\d\d\b",
    "yes or no": r"(?<=: )(?:ya|tidak)$",
    "comparison": r"(?:>=|<=|> |< )",
    "exception": r"^ +mengecualikan: .*\n",
    "mark": r"(?<=bukti: )(?:A|B|B-|INF|GAP)\b",
    "amender": r"(?<=oleh: )[^,}\n]+",
    "option": r"(?<=maka: )\w+$",
    "chosen reading": r"^ +dipilih: .*\n",
    "words": r"(?<=teks: >-\n)[^\n]+",
    "quantifier": r"^( +)(?:semua|salah_satu):$",
    "label": r"(?<=label: )[^,}\n]+",
    "rule": r"(?<=istilah: )[\w.]+",
}


def _replaced(kind: str, place: re.Match[str], drawn: random.Random, texts: Texts) -> str:
    text = place[0]
    match kind:
        case "amount":
            return f"Rp{drawn.randrange(1, 99)}.000"
        case "number":
            return str(max(0, int(text) + drawn.choice([-1, 1, 2])))
        case "date":
            return f"{text[:-2]}{drawn.randrange(1, 28):02}"
        case "yes or no":
            return "tidak" if text == "ya" else "ya"
        case "comparison":
            return drawn.choice([">= ", "<= ", "> ", "< "]).strip() + " " * text.endswith(" ")
        case "exception" | "chosen reading":
            return ""
        case "mark":
            return drawn.choice(["A", "B", "INF"])
        case "quantifier":
            return (
                text.replace("semua", "x")
                .replace("salah_satu", "semua")
                .replace("x:", "salah_satu:")
            )
        case "option" | "rule":
            others: list[str] = re.findall(KINDS[kind], "\n".join(texts.values()), re.MULTILINE)
            return drawn.choice(others)
        case _:
            return f"{text} lagi"
