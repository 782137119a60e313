"""One line of an explanation, and its plain text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from engine.citation import Citation
from rules.language import _


class PassageKind(StrEnum):
    """What a line of an explanation tells."""

    STATUS = "status"
    OUTCOME = "hasil"
    COMPETENCE = "wewenang"
    CITATION = "dasar"
    WORDS = "bunyi"
    BECAUSE = "sebab"
    CALCULATION = "perhitungan"
    DERIVED = "turunan"
    FAILED = "tidak_terpenuhi"
    MISSING = "kurang"
    POSSIBLE = "mungkin"
    READING = "tafsir"


@dataclass(frozen=True, slots=True)
class Passage:
    """One line: what it tells, its words, and how deep it stands."""

    kind: PassageKind
    text: str
    depth: int = 0

    def deeper(self, by: int) -> Passage:
        """The same line, further in."""
        return Passage(self.kind, self.text, self.depth + by)


def plain_text(passages: Iterable[Passage]) -> str:
    """Lines indented by depth, an empty line before each outcome."""
    lines: list[str] = []
    for passage in passages:
        if passage.kind is PassageKind.OUTCOME and passage.depth == 0 and lines:
            lines.append("")
        lines.append("  " * passage.depth + passage.text)
    return "\n".join(lines) + "\n"


def cited(citation: Citation) -> str:
    """A citation with its evidence mark."""
    return f"{citation} [{citation.mark.value}]"


def words_of(citation: Citation) -> str:
    """The words of a provision, in quotes, saying so if they are our own."""
    note = _(" (rumusan kami)") if citation.reconstructed else ""
    return f"“{' '.join(citation.text.split())}”{note}"
