"""Nodes of a YAML file and the text they stand in → the same in the house's layout.

Everything is written in the order of the file, so that no comment can pass by what it explains.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, field
from typing import Final

from rules.format.flow import in_brackets
from rules.format.gaps import BLOCK, Gap, Line, gap_at, is_block
from rules.format.scalars import PROSE, WIDEST, block, foldable, folded, spread, unquoted
from rules.nodes import Map, Node, Seq, Text

STEP: Final = 2
SECTIONS: Final = frozenset({"hasil", "istilah", "parameter", "tabel", "pasal"})
DECLARED: Final = frozenset({"fakta", "daftar", "mustahil", "tafsir"})
DASHES: Final = ("- ", "-\n", "-")


class NoLayoutError(Exception):
    """The text is written in a way that has no house form: `? key`, content after `---`."""


def laid_out(text: str, root: Node) -> str:
    """A whole file; raises `NoLayoutError`."""
    writer = _Writer(text)
    writer.whole(root)
    while writer.lines and not writer.lines[-1] and not writer.keeps:
        writer.lines.pop()
    return "\n".join(writer.lines) + "\n"


@dataclass(frozen=True)
class _Level:
    """A collection that is open: its column before and after, and where an empty line goes."""

    old: int
    new: int
    kind: type[Map | Seq]
    spaced: Container[int] = ()


@dataclass
class _Writer:
    """A cursor in the text, the lines written, the collections that are open."""

    text: str
    place: int = 0
    lines: list[str] = field(default_factory=list)
    line: str = ""
    levels: list[_Level] = field(default_factory=list)
    keeps: bool = False

    def whole(self, root: Node) -> None:
        """The file from its first line to its last."""
        if not is_block(self.text, root):
            self.levels = [_Level(0, 0, Map)]
            self._gap()
            self._leaf(root, 0 if not isinstance(root, Text) else STEP)
            return
        self.levels = [_Level(_column(root), 0, _kind(root), _sections(root, self.text))]
        self._gap()
        self._block(root, 0)

    def _block(self, node: Node, column: int) -> None:
        if isinstance(node, Map):
            self._map(node, column)
        elif isinstance(node, Seq):
            for item in node:
                self._begin(column)
                self._take("-")
                self._value(item, column, "")

    def _map(self, node: Map, column: int) -> None:
        for name, value in node.items():
            key = node.key(name)
            self._begin(column)
            if self.place != key.span.offset or key.span.line != key.span.end_line:
                raise NoLayoutError
            written = self.text[key.span.offset : key.span.end_offset]
            self.line += unquoted(written, key, flow=False)
            self.place = gap_at(self.text, key.span.end_offset).end
            self._take(":")
            self._value(value, column, name)

    def _begin(self, column: int) -> None:
        """A new line, or the place after a dash."""
        self.line = self.line.ljust(column)

    def _take(self, sign: str) -> None:
        if not self.text.startswith(sign, self.place):
            raise NoLayoutError
        self.line += sign
        self.place += 1

    def _value(self, node: Node, column: int, key: str) -> None:
        """What follows `key:` or a dash, and the gap behind it."""
        inner = column + STEP
        if is_block(self.text, node):
            spaced = range(len(self.text)) if key == "pasal" and len(self.levels) == 1 else ()
            self.levels.append(_Level(_column(node), inner, _kind(node), spaced))
            gap = gap_at(self.text, self.place)
            if key or gap.comments:
                self._gap()
            self.place = gap.end
            self._block(node, inner)
            self.levels.pop()
            return
        gap = gap_at(self.text, self.place)
        if gap.comments:
            self._end_line(gap, [line._replace(column=inner) for line in gap.lines if line.text])
            self.line = " " * inner
        else:
            self.line += " "
        self.place = gap.end
        self._leaf(node, inner, "" if gap.comments else key)

    def _leaf(self, node: Node, indent: int, key: str = "") -> None:
        """A text or a bracket at the cursor, and the gap behind it."""
        if self.place != node.span.offset:
            raise NoLayoutError
        end = node.span.end_offset
        self.keeps = False
        if not isinstance(node, Text):
            lines = in_brackets(self.text, node, indent)
        elif self.text[self.place] in BLOCK:
            end = self._block_end(node)
            written = self.text[self.place : end].split("\n")
            lines = block(written, indent, node, prose=key in PROSE)
        else:
            lines = self._scalar(node, indent, key)
        first, *rest = lines
        self.lines += [self.line + first, *rest][:-1]
        self.line = rest[-1] if rest else self.line + first
        self.place = end
        self._gap()

    def _scalar(self, node: Text, indent: int, key: str) -> list[str]:
        written = self.text[node.span.offset : node.span.end_offset]
        long = "\n" in written or len(self.line) + len(written) > WIDEST
        commented = gap_at(self.text, node.span.end_offset).trailing
        if key in PROSE and long and foldable(written, node) and not commented:
            return folded(node, indent)
        if "\n" in written:
            return spread(written.split("\n"), indent)
        # Without its quotes, `"kata" #catatan` would look like one text that a sign cuts off.
        glued = commented.lstrip()[1:2] not in {"", " ", "#"}
        return [written if glued else unquoted(written, node, flow=False)]

    def _block_end(self, node: Text) -> int:
        """Where a block text ends: with its line, and the empty lines that belong to it."""
        end = self._line_end(node.span.end_offset)
        self.keeps = "+" in self.text[node.span.offset : node.span.offset + 2]
        body = self.text[self._line_end(node.span.offset) : end].lstrip("\n").split("\n")
        inner = next(len(line) - len(line.lstrip(" ")) for line in body if line.strip())
        after = end
        while after + 1 < len(self.text):
            start, after = after + 1, self._line_end(after + 1)
            if self.text[start:after].strip():
                break
            if self.keeps or after - start > inner:
                end = after
        return end

    def _line_end(self, place: int) -> int:
        end = self.text.find("\n", place)
        return len(self.text) if end < 0 else end

    def _gap(self) -> None:
        """What lies before the next key, dash or end: comments, empty lines."""
        gap = gap_at(self.text, self.place)
        at = self._level(gap)
        own = [Line(self._placed(line, gap, at), line.text) for line in gap.lines]
        blank = self.keeps or any(not line.text for line in own)
        if gap.end in self.levels[at].spaced and not blank:
            moved = [i for i, one in enumerate(gap.lines) if one.column <= self._next(gap)]
            own.insert(moved[0] if moved else len(own), Line(0, ""))
        self._end_line(gap, own)
        self.place = gap.end

    def _end_line(self, gap: Gap, own: list[Line]) -> None:
        if self.line or self.lines:
            self.lines.append(self.line + gap.trailing)
        self.line = ""
        for line in own:
            if line.text or (self.lines and self.lines[-1]):
                self.lines.append(" " * line.column + line.text if line.text else "")

    def _next(self, gap: Gap) -> int:
        """The column of what comes next; before the first one at the end of the file."""
        if gap.end >= len(self.text):
            return 0
        return gap.end - self.text.rfind("\n", 0, gap.end) - 1

    def _level(self, gap: Gap) -> int:
        """Which of the open collections goes on after a gap."""
        sign = self.text[gap.end : gap.end + 2]
        kind = Seq if sign in DASHES else Map
        column = self._next(gap)
        for at in range(len(self.levels) - 1, 0, -1):
            level = self.levels[at]
            if (level.old, level.kind) == (column, kind) and sign:
                return at
        return 0

    def _placed(self, line: Line, gap: Gap, at: int) -> int:
        """A comment deeper than what comes next stays with the collection it stands in."""
        column = self._next(gap)
        deeper = [one.new for one in self.levels[at + 1 :] if column < one.old <= line.column]
        return deeper[-1] if deeper and line.column > column else self.levels[at].new


def _kind(node: Node) -> type[Map | Seq]:
    return Map if isinstance(node, Map) else Seq


def _column(node: Node) -> int:
    return node.span.column - 1


def _sections(root: Node, text: str) -> frozenset[int]:
    """Where the parts of a regulation begin that stand apart: not the first key of the file."""
    if not isinstance(root, Map):
        return frozenset()
    apart = SECTIONS | DECLARED if "pasal" in root else SECTIONS
    return frozenset(
        root.key(name).span.offset
        for name, value in list(root.items())[1:]
        if name in apart and is_block(text, value)
    )
