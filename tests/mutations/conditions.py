"""A condition as it is written → the same with one thing otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from rules.source import Map, Node, Seq, Text
from tests.mutations.declared import Names
from tests.mutations.edits import Change, Edit, Kind, Page, instead, others, without
from tests.mutations.wording import Piece, Subject, of_expression, of_test

LABELS: Final = frozenset({"huruf", "angka", "teks"})
READING: Final = "tafsir."
_JOINS: Final = {"semua": "salah_satu", "salah_satu": "semua"}


def pieces(page: Page, scalar: Text, found: Iterable[Piece]) -> Iterator[Change]:
    """Changes within one scalar."""
    _, words = page.words(scalar)
    for piece in found:
        edit = page.within(scalar, piece.start, piece.end, piece.new)
        whole = words[: piece.start] + piece.new + words[piece.end :]
        yield Change(piece.kind, (edit,), instead(words, whole))


@dataclass(frozen=True, slots=True)
class Conditions:
    """Changes of the conditions of one file."""

    page: Page
    names: Names

    def of(self, node: Node) -> Iterator[Change]:
        """All changes of a condition."""
        match node:
            case Seq():
                yield from self.of_items(node)
            case Map():
                yield from self.of_entries(node)
            case _:
                pass

    def of_items(self, items: Seq) -> Iterator[Change]:
        """Each condition of a list left out or changed."""
        for index, item in enumerate(items):
            if len(items) > 1:
                edit = self.page.without_item(items, index)
                yield Change(Kind.ITEM, (edit,), without(self.page.raw(item)))
            yield from self.of(item)

    def of_entries(self, node: Map) -> Iterator[Change]:
        """Each condition of a mapping left out or changed."""
        stated = [key for key in node if key not in LABELS]
        for key in stated:
            if len(stated) > 1:
                told = without(f"{key}: {self.page.raw(node[key])}")
                yield Change(Kind.ITEM, (self.page.without_key(node, key),), told)
            yield from self.of_entry(node.key(key), node[key], node)

    def of_entry(self, key: Text, value: Node, node: Map) -> Iterator[Change]:
        """One condition changed."""
        if key in _JOINS and isinstance(value, Seq):
            yield Change(Kind.ITEM, (self.page.whole(key, _JOINS[key]),), instead(key, _JOINS[key]))
            yield from self.of_items(value)
        elif key == "bukan":
            yield from self.unnegated(key, value, alone=len(node) == 1)
            yield from self.of(value)
        elif key == "dengan":
            yield from self.of(value)
        elif key.startswith(READING) and isinstance(value, Text):
            options = self.names.readings.get(key[len(READING) :], ())
            yield from self.of_reading(value, options)
        elif key not in {"istilah", "ada", "tidak_diatur"}:
            yield from pieces(self.page, key, of_expression(self.page.words(key)[1]))
            yield from self.of_test(value, self.names.subject(key))

    def unnegated(self, key: Text, value: Node, *, alone: bool) -> Iterator[Change]:
        """`bukan` left out, where what it negates can stand in its place."""
        raw = self.page.raw(value)
        told = without(f"bukan: {raw}"[:60])
        start = key.span.offset
        if raw.startswith("{"):
            edit = Edit(start, value.span.end_offset, raw[1:-1])
            yield Change(Kind.EXCEPTION, (edit,), told)
        elif alone and isinstance(value, Map) and len(value) == 1:
            yield Change(Kind.EXCEPTION, (Edit(start, value.span.offset, ""),), told)

    def of_reading(self, value: Text, options: tuple[str, ...]) -> Iterator[Change]:
        """Another option of a reading."""
        for new in others(options, [value]):
            yield Change(Kind.CHOICE, (self.page.whole(value, new),), instead(value, new))

    def of_test(self, value: Node, subject: Subject) -> Iterator[Change]:
        """A test changed, which is a text or a list of them."""
        if isinstance(value, Text):
            yield from pieces(self.page, value, of_test(self.page.words(value)[1], subject))
        elif isinstance(value, Seq):
            yield from self.of_list(value, subject)

    def of_list(self, items: Seq, subject: Subject) -> Iterator[Change]:
        """A choice left out of a list or added to it."""
        written = [self.page.raw(item) for item in items]
        listed = f"[{', '.join(written)}]"
        for index in range(len(items) if len(items) > 1 else 0):
            left = [one for number, one in enumerate(written) if number != index]
            new = f"[{', '.join(left)}]"
            yield Change(Kind.CHOICE, (self.page.whole(items, new),), instead(listed, new))
        for option in others(subject.options, written):
            new = f"[{', '.join([*written, option])}]"
            yield Change(Kind.CHOICE, (self.page.whole(items, new),), instead(listed, new))
