"""Which part of a file each of its comments stands beside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from rules.nodes import Map, Node, Seq, Text

Path = tuple[str | int, ...]


def leaves(node: Node, path: Path = ()) -> Iterator[tuple[Path, Text]]:
    """Texts with the way to them; a key's way ends with `:`."""
    if isinstance(node, Text):
        yield path, node
    elif isinstance(node, Seq):
        for number, item in enumerate(node):
            yield from leaves(item, (*path, number))
    elif isinstance(node, Map):
        for key, value in node.items():
            yield (*path, key, ":"), node.key(key)
            yield from leaves(value, (*path, key))


def places(text: str, root: Node) -> Counter[tuple[str, str, Path]]:
    """Each comment, whether it ends a line or has its own, and the text before or after it."""
    found: Counter[tuple[str, str, Path]] = Counter()
    before: Path = ()
    start = 0
    for path, leaf in [*leaves(root), ((), None)]:
        end = len(text) if leaf is None else leaf.span.offset
        for comment in re.finditer("#[^\n]*", text[start:end]):
            line = text[: start + comment.start()].rsplit("\n", 1)[-1]
            own = not line.strip()
            found[comment[0].rstrip(), "own" if own else "ends", path if own else before] += 1
        if leaf is not None:
            if text[leaf.span.offset] in "|>":
                head = text[leaf.span.offset :].split("\n", 1)[0]
                for comment in re.findall("#.*", head):
                    found[comment.rstrip(), "head", path] += 1
            before, start = path, leaf.span.end_offset
    return found
