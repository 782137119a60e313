"""Text of a provision with its list inline → the opening words and the items, at every depth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

DEEPEST: Final = 4
"""Levels of detail: huruf `a.`, angka `1.`, huruf `a)`, angka `1)`."""
_MARKER: Final = re.compile(
    r"(?P<before>[:;.,])(?P<connector> (?:dan/atau|dan|atau|kemudian))? "
    r"(?P<word>[a-z]{1,2}|[0-9]{1,3})(?P<sign>[.)]) (?=\S)"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One item: `a.`, its words up to its own list, and the items of that."""

    marker: str
    text: str
    items: tuple[Item, ...] = ()

    @property
    def level(self) -> str:
        """Which level of detail it is: `huruf` or `angka`, with a full stop or a bracket."""
        kind = "angka" if self.marker[:-1].isdecimal() else "huruf"
        return f"{kind}-kurung" if self.marker.endswith(")") else kind


@dataclass(frozen=True, slots=True)
class Listed:
    """The words of a provision: those that open a list, and its items; without a list all of it."""

    opening: str
    items: tuple[Item, ...] = ()

    def plain(self) -> str:
        """The words as they were read, in one line."""
        return " ".join([self.opening, *_told(self.items)])


class _Mark(NamedTuple):
    """A place where an item may begin."""

    start: int
    end: int
    before: str
    connector: str
    word: str
    sign: str

    @property
    def style(self) -> tuple[bool, str]:
        """Letters or numbers, with a full stop or a bracket."""
        return self.word.isdecimal(), self.sign

    @property
    def number(self) -> int:
        """Its place in its list, from one."""
        return int(self.word) if self.word.isdecimal() else _of_letters(self.word)


@dataclass(slots=True)
class _Open:
    """A list that is being read: its style, the number of its last item, its items."""

    style: tuple[bool, str]
    number: int = 0
    items: list[_Draft] = field(default_factory=list)


@dataclass(slots=True)
class _Draft:
    """An item being read, and where its words begin and end."""

    marker: str
    start: int
    end: int = 0
    inner: _Open | None = None


def split(text: str) -> Listed:
    """Tell the items of a text apart.

    A list begins with its first marker after a colon. Its next item is the marker that follows in
    its order, after a semicolon, a full stop or a comma; a connector before it (or `kemudian`, of
    an order) stays with the item it closes. `ayat (1) huruf a` and whatever else looks like a
    marker out of order is text.
    """
    text = " ".join(text.split())
    outer = _Open((False, ""))
    root = _Draft("", 0, len(text), outer)
    path: list[_Open] = []
    for mark in _marks(text):
        depth = _depth(mark, path)
        if depth is None:
            continue
        del path[depth + 1 :]
        if depth == len(path):
            path.append(_begun(mark, path, root))
        _add(mark, path[depth])
    return _finished(text, root)


def _marks(text: str) -> Iterator[_Mark]:
    position = 0
    while found := _MARKER.search(text, position):
        yield _Mark(
            found.start(),
            found.end(),
            found["before"],
            found["connector"] or "",
            found["word"],
            found["sign"],
        )
        position = found.start() + 1


def _depth(mark: _Mark, path: list[_Open]) -> int | None:
    """At which depth a marker begins an item, if it does."""
    for depth in range(len(path) - 1, -1, -1):
        goes_on = mark.style == path[depth].style and mark.number == path[depth].number + 1
        if goes_on and mark.before != ":":
            return depth
    begins = mark.before == ":" and mark.number == 1 and not mark.connector
    known = any(mark.style == one.style for one in path)
    return len(path) if begins and not known and len(path) < DEEPEST else None


def _begun(mark: _Mark, path: list[_Open], root: _Draft) -> _Open:
    """A new list in the item at hand."""
    home = path[-1].items[-1] if path else root
    home.inner = _Open(mark.style)
    return home.inner


def _add(mark: _Mark, to: _Open) -> None:
    to.number = mark.number
    if to.items:
        to.items[-1].end = mark.start + len(mark.before) + len(mark.connector)
    to.items.append(_Draft(f"{mark.word}{mark.sign}", mark.end))


def _finished(text: str, root: _Draft) -> Listed:
    items = _items(text, root, root.end)
    first = _first_start(root)
    return Listed(text[:first].strip(), items)


def _items(text: str, draft: _Draft, end: int) -> tuple[Item, ...]:
    found = [] if draft.inner is None else draft.inner.items
    ends = [one.end or end for one in found]
    return tuple(_item(text, one, stop) for one, stop in zip(found, ends, strict=True))


def _item(text: str, draft: _Draft, end: int) -> Item:
    own = min(_first_start(draft), end) if draft.inner else end
    return Item(draft.marker, text[draft.start : own].strip(), _items(text, draft, end))


def _first_start(draft: _Draft) -> int:
    """Where the words of a draft end and its list begins; its end if it has none."""
    if draft.inner is None or not draft.inner.items:
        return draft.end
    first = draft.inner.items[0]
    return first.start - len(first.marker) - 1


def _told(items: tuple[Item, ...]) -> Iterator[str]:
    for item in items:
        yield f"{item.marker} {item.text}".rstrip()
        yield from _told(item.items)


def _of_letters(word: str) -> int:
    """`a` is 1, `z` 26, `aa` 27."""
    number = 0
    for letter in word:
        number = number * 26 + ord(letter) - ord("a") + 1
    return number
