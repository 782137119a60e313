"""Places in the text of a policy file → the file with another text there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rules.source import Map, Node, Seq, Text

SPECIAL: Final = frozenset("[]{},:#")
"""Signs that a plain scalar is put in quotation marks for."""


class Kind(StrEnum):
    """What is changed."""

    NUMBER = "number"
    BOUND = "bound"
    EXCEPTION = "exception"
    CHOICE = "choice"
    ITEM = "item"
    RESULT = "result"
    FORMULA = "formula"


@dataclass(frozen=True, slots=True)
class Edit:
    """Another text between two offsets of a file."""

    start: int
    end: int
    new: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a mutant has otherwise than the policy: edits of one file, and how to tell of them."""

    kind: Kind
    edits: tuple[Edit, ...]
    told: str

    @property
    def offset(self) -> int:
        """Where the file begins to differ."""
        return min(edit.start for edit in self.edits)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with all edits, none of which overlap."""
    for edit in sorted(edits, key=lambda one: one.start, reverse=True):
        text = text[: edit.start] + edit.new + text[edit.end :]
    return text


@dataclass(frozen=True, slots=True)
class Page:
    """A policy file: edits are made by the places that its nodes have."""

    file: str
    text: str

    def raw(self, node: Node) -> str:
        """A node as it is written."""
        return self.text[node.span.offset : node.span.end_offset]

    def words(self, scalar: Text) -> tuple[int, str]:
        """The content of a scalar as it is written, and the offset at which it begins."""
        raw = self.raw(scalar)
        if raw[:1] in {">", "|"}:
            lead = raw.index("\n") + 1
            return scalar.span.offset + lead, raw[lead:]
        if raw[:1] in {'"', "'"}:
            return scalar.span.offset + 1, raw[1:-1]
        return scalar.span.offset, raw

    def within(self, scalar: Text, start: int, end: int, new: str) -> Edit:
        """Another text between two offsets of the content of a scalar."""
        lead, words = self.words(scalar)
        if lead == scalar.span.offset and SPECIAL & set(new):
            whole = words[:start] + new + words[end:]
            return Edit(lead, lead + len(words), f'"{whole}"')
        return Edit(lead + start, lead + end, new)

    def whole(self, node: Node, new: str) -> Edit:
        """Another text for a whole node."""
        return Edit(node.span.offset, node.span.end_offset, new)

    def without_key(self, mapping: Map, key: str) -> Edit:
        """A mapping of several keys without one of them."""
        names = list(mapping)
        index = names.index(key)
        if index == 0:
            following = mapping.key(names[1]).span.offset
            return Edit(mapping.key(key).span.offset, following, "")
        before = mapping[names[index - 1]].span.end_offset
        return Edit(before, mapping[key].span.end_offset, "")

    def without_item(self, items: Seq, index: int) -> Edit:
        """A sequence of several items without one of them."""
        if self.text[items.span.offset] == "[":
            left = [self.raw(item) for number, item in enumerate(items) if number != index]
            return self.whole(items, f"[{', '.join(left)}]")
        start = self._line(items[index].span.offset)
        if index + 1 < len(items):
            return Edit(start, self._line(items[index + 1].span.offset), "")
        end = self.text.find("\n", items[index].span.end_offset)
        return Edit(start, len(self.text) if end < 0 else end + 1, "")

    def line(self, offset: int) -> int:
        """The number of the line an offset is in, counted from 1."""
        return self.text.count("\n", 0, offset) + 1

    def _line(self, offset: int) -> int:
        return self.text.rfind("\n", 0, offset) + 1


def short(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def instead(old: str, new: str) -> str:
    """How a replacement is told."""
    return f"{short(old)} → {short(new)}"


def without(old: str) -> str:
    """How something left out is told."""
    return f"tanpa `{short(old)}`"


def others(options: Sequence[str], held: Iterable[str]) -> list[str]:
    """Options that are not held yet."""
    known = set(held)
    return [option for option in options if option not in known]
