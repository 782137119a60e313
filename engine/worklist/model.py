"""What a worklist is made of."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from rules.language import N_


class Kind(StrEnum):
    """Why something is on the list."""

    OPEN = N_("tafsir terbuka")
    CHOSEN = N_("tafsir terpilih")
    GAP = N_("kekosongan")
    CONFLICT = N_("sumber bertentangan")
    UNSEEN = N_("belum terlihat")
    DATE = N_("tanggal belum pasti")
    UNWRITTEN = N_("ketentuan terbuka")
    MARK = N_("tanda bukti lemah")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """The article that would settle an item, in the order of the regulations and their articles.

    `label` is empty for a regulation as a whole.
    """

    order: tuple[int, int, str]
    regulation: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to read doubtful words, with its argument."""

    id: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing for a drafter to do: what is doubtful, what that touches, and what settles it.

    `id` is unique within its kind. `home` is where it stands, `provisions` and `outcomes` what it
    touches (labels of places; names and labels of outcomes that are shown); `statements` are names
    of figures that it is about, as printed. `write` are the lines that settle it, in the policy's
    `file` or in a case.
    """

    kind: Kind
    id: str
    question: str
    place: Place
    home: str = ""
    file: str = ""
    choices: tuple[Choice, ...] = ()
    chosen: str = ""
    reason: str = ""
    consequence: str = ""
    settlement: str = ""
    sources: tuple[str, ...] = ()
    provisions: tuple[str, ...] = ()
    outcomes: tuple[tuple[str, str], ...] = ()
    statements: tuple[tuple[str, str], ...] = ()
    write: tuple[str, ...] = ()
    mark: str = ""


@dataclass(frozen=True)
class Worklist:
    """All items, in order of the article that settles them, and the regulation they are for."""

    regulation: str
    items: tuple[Item, ...]

    @cached_property
    def places(self) -> tuple[tuple[Place, tuple[Item, ...]], ...]:
        """The items by the article that settles them."""
        found: dict[Place, list[Item]] = {}
        for item in self.items:
            found.setdefault(item.place, []).append(item)
        return tuple((place, tuple(items)) for place, items in found.items())
