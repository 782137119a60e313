"""The reviewed list of mutants that decide as the policy does, with the reason for each."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rules.source import Map, Seq, read_yaml

ANYTHING: Final = "…"
LIST: Final = Path(__file__).with_name("equivalent.yaml")


@dataclass(frozen=True, slots=True)
class Excuse:
    """Some mutants of a provision, by what is changed, and why they can change no result."""

    place: str
    changes: tuple[str, ...]
    reason: str

    def of(self, place: str, told: str) -> bool:
        """Whether a change at a place is among them."""
        return any(self.has(change, place, told) for change in self.changes)

    def has(self, change: str, place: str, told: str) -> bool:
        """Whether a change at a place is this one; `…` in it stands for anything."""
        return _like(self.place, place) and _like(change, told)


@dataclass(frozen=True, slots=True)
class Equivalents:
    """The whole list."""

    excuses: tuple[Excuse, ...]

    def excuse(self, place: str, told: str) -> Excuse | None:
        """Why a mutant can change no result, if somebody found so."""
        return next((one for one in self.excuses if one.of(place, told)), None)


def equivalents(path: Path = LIST) -> Equivalents:
    """The list: of each provision, which changes, and the reason."""
    return Equivalents(tuple(_excuses(read_yaml(path.read_bytes(), path.name))))


def _excuses(root: Map) -> Iterator[Excuse]:
    for place, written in root.items():
        assert isinstance(written, Seq)
        for one in written:
            assert isinstance(one, Map)
            changes = one["changes"]
            assert isinstance(changes, Seq)
            yield Excuse(str(place), tuple(map(str, changes)), str(one["reason"]))


def _like(pattern: str, told: str) -> bool:
    parts = (re.escape(part) for part in pattern.split(ANYTHING))
    return re.fullmatch(".*".join(parts), told) is not None
