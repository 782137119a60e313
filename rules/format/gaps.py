"""What stands between the texts of a YAML file: spaces, signs, comments, empty lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from rules.nodes import Map, Node, Seq, Text

TRAILING: Final = re.compile(r"( *)(#[^\n]*)?")
OWN: Final = re.compile(r"( *)(#[^\n]*)?(?=\n|\Z)")
MARKER: Final = re.compile(r"()((?:---|\.\.\.) *(?:#[^\n]*)?|%[^\n]*)(?=\n|\Z)")
COMMENT: Final = re.compile(r"#[^\n]*")
BLOCK: Final = ("|", ">")
NEAREST: Final = 2


class Line(NamedTuple):
    """A line of its own: a comment or a document marker at a column, or nothing."""

    column: int
    text: str


@dataclass(frozen=True)
class Gap:
    """From the end of one thing to the next sign or text, at the offset ``end``.

    ``trailing`` is the comment on the line that the gap begins on, with the spaces before it.
    """

    trailing: str
    lines: tuple[Line, ...]
    end: int

    @property
    def comments(self) -> bool:
        """Whether there is any comment in it."""
        return bool(self.trailing) or any(line.text for line in self.lines)


def gap_at(text: str, start: int) -> Gap:
    """The gap that begins at an offset; at 0 the first line is a line like all others."""
    trailing, lines, place = "", [], start
    if start:
        first = TRAILING.match(text, start)
        place = start if first is None else first.end()
        trailing = _trailing(text[start:place])
        if text[place : place + 1] != "\n":
            return Gap(trailing, (), place)
        place += 1
    while place < len(text):
        line = OWN.match(text, place) or MARKER.match(text, place)
        if line is None:
            break
        lines.append(Line(len(line[1]), (line[2] or "").rstrip()))
        place = line.end() + 1
    indent = re.compile(" *").match(text, place)
    return Gap(trailing, tuple(lines), place if indent is None else indent.end())


def _trailing(written: str) -> str:
    """A comment after something, as far from it as the drafter put it, but not too near."""
    comment = written.strip()
    if not comment:
        return ""
    space = len(written) - len(written.lstrip())
    return " " * max(space, NEAREST) + comment


def leaves(node: Node) -> Iterator[Text]:
    """All texts of a node, keys included, in order of place."""
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Seq):
        for item in node:
            yield from leaves(item)
    else:
        for key, value in node.items():
            yield node.key(key)
            yield from leaves(value)


def comments(text: str, root: Node) -> list[str]:
    """Every comment of a file, in order of place, without the spaces around it."""
    found, place = [], 0
    for leaf in leaves(root):
        found += COMMENT.findall(text, place, leaf.span.offset)
        place = leaf.span.end_offset
        if text[leaf.span.offset] in BLOCK:
            found += COMMENT.findall(text.splitlines()[leaf.span.line - 1], leaf.span.column)
    found += COMMENT.findall(text, place)
    return [comment.rstrip() for comment in found]


def is_block(text: str, node: Node) -> bool:
    """Whether a node is a mapping or a list written over lines, without brackets."""
    sign = "{" if isinstance(node, Map) else "["
    return not isinstance(node, Text) and text[node.span.offset] != sign
