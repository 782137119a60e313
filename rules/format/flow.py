"""A mapping or list in brackets → its lines, spaced in the house's form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from rules.format.gaps import gap_at, leaves
from rules.format.scalars import spread, unquoted
from rules.nodes import Node, Text

OPENING: Final = ("{", "[")
CLOSING: Final = ("}", "]")


def in_brackets(text: str, node: Node, indent: int) -> list[str]:
    """The lines of a node in brackets, broken where the drafter broke them.

    The first line has no indentation; those that follow have ``indent`` or more.
    """
    writer = _Writer(text, indent, {leaf.span.offset: leaf for leaf in leaves(node)})
    place = node.span.offset
    while place < node.span.end_offset:
        place = writer.sign(place)
    return [*writer.done, writer.line]


@dataclass
class _Writer:
    """The line being written, those before it, and how many brackets are open."""

    text: str
    indent: int
    leaves: dict[int, Text]
    done: list[str] = field(default_factory=list)
    line: str = ""
    depth: int = 0
    last: str = ""

    def sign(self, place: int) -> int:
        """Write the sign or the text at an offset and what follows it; the next offset."""
        leaf = self.leaves.get(place)
        sign = self.text[place]
        if leaf is None and sign in CLOSING:
            self.depth -= 1
        self._space(sign if leaf is None else "")
        if leaf is None:
            self.line += sign
            end = place + 1
        else:
            end = self._leaf(leaf)
        if leaf is None and sign in OPENING:
            self.depth += 1
        self.last = sign if leaf is None else ""
        return end if self.depth == 0 else self._gap(end)

    def _space(self, sign: str) -> None:
        """One space after `,` and `:`; none inside brackets, nor before a sign."""
        if not self.line:
            self.line = " " * (self.indent + 2 * self.depth) if self.done else ""
        elif self.last not in OPENING and sign not in {*CLOSING, ",", ":"}:
            self.line += " "

    def _leaf(self, leaf: Text) -> int:
        span = leaf.span
        written = self.text[span.offset : span.end_offset]
        if "\n" in written:
            first, *rest = spread(written.split("\n"), self.indent + 2 * self.depth)
            self.done += [self.line + first, *rest[:-1]]
            self.line = rest[-1]
        else:
            self.line += unquoted(written, leaf, flow=True)
        return span.end_offset

    def _gap(self, end: int) -> int:
        gap = gap_at(self.text, end)
        if "\n" in self.text[end : gap.end]:
            self.done.append(self.line + gap.trailing)
            own = " " * (self.indent + 2 * self.depth)
            self.done += [own + line.text for line in gap.lines if line.text]
            self.line = ""
        return gap.end
