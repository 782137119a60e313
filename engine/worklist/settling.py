"""What would settle a doubt, in words → the article that it is sorted under."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from engine.worklist.model import Place
from rules import document

PASAL: Final = re.compile(r"(?P<pasal>(?:Pasal|Lampiran) [0-9IVXLC]+[A-Z]?)\b")
LAST: Final = 10_000


@dataclass(frozen=True)
class Settling:
    """The regulations reached, the one asked for first, and how their articles follow."""

    regulations: tuple[document.Regulation, ...]

    def of(self, text: str, home: document.Regulation, stands: str) -> Place:
        """The article a text names first; else a regulation it names; else where it stands.

        `stands` is the article that the doubt stands in, empty for a regulation as a whole.
        """
        first = PASAL.match(text)
        if first is not None:
            return self.at(home, first["pasal"])
        named = self._named(text)
        if named is None:
            inside = PASAL.search(text)
            return self.at(home, inside["pasal"] if inside else stands)
        regulation, rest = named
        article = PASAL.match(rest)
        own = stands if regulation is home else ""
        return self.at(regulation, article["pasal"] if article else own)

    def _named(self, text: str) -> tuple[document.Regulation, str] | None:
        """The regulation that a text names first, and what follows."""
        found = [
            (text.index(name), -len(name), number)
            for number, one in enumerate(self.regulations)
            for name in self._names(one)
            if name in text
        ]
        if not found:
            return None
        place, length, number = min(found)
        return self.regulations[number], text[place - length :].strip(" :,")

    def _names(self, one: document.Regulation) -> tuple[str, ...]:
        """How texts name a regulation: as decisions do, and the one asked for by its sort."""
        asked = one is self.regulations[0] and one.kind == "perwal"
        return (str(one.citation), "Peraturan Wali Kota") if asked else (str(one.citation),)

    def at(self, regulation: document.Regulation, label: str) -> Place:
        """A place in a regulation, so that places sort as the regulations are read."""
        number = [one.id for one in self.regulations].index(regulation.id)
        labels = [label_of(pasal) for pasal in regulation.pasal]
        order = labels.index(label) if label in labels else LAST
        if not label:
            order = -1
        return Place((number, order, label), str(regulation.citation), label)


def label_of(pasal: document.Pasal) -> str:
    """A pasal as texts name it; one whose number is not known by what it is about."""
    if pasal.annex is not None:
        return f"Lampiran {pasal.annex}"
    if pasal.code is not None:
        return f"pasal tentang {pasal.title or pasal.code}"
    return f"Pasal {pasal.number}"
