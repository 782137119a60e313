"""A document with mistakes → what is left of it without them, so that the rest can be checked."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeVar

from rules.diagnostics import Finding
from rules.document import Part, read_part
from rules.document.node import keys_of
from rules.nodes import Map, Seq, Text
from rules.span import Span, start_of

__all__ = ["names_in", "salvaged", "whole"]

P = TypeVar("P", bound=Part)

LISTED: Final = frozenset({"pasal", "ayat", "aturan", "mustahil"})
DECLARED: Final = frozenset(
    {
        *("fakta", "daftar", "hasil", "istilah", "parameter", "tafsir", "tabel"),
        *("bab", "keraguan", "pernyataan"),
    }
)
STAND_INS: Final[Mapping[str, str]] = {
    "jenis": "uu",
    "sebutan": "?",
    "judul": "?",
    "status": "berlaku",
    "naskah": "parafrase",
}
"""What stands for a key at the top of a regulation that is missing or wrong."""
ROUNDS: Final = 3
NAME: Final = re.compile(r"\w[\w.]*")


def whole(file: str, sources: Mapping[str, str]) -> Span:
    """The place of all that a file says."""
    return start_of(file)._replace(end_offset=len(sources.get(file, "")))


def names_in(text: str) -> Iterator[str]:
    """Every word of a text that could be a name."""
    return (found[0].rstrip(".") for found in NAME.finditer(text))


def salvaged(
    form: type[P], root: Map, findings: Iterable[Finding], left_out: list[Span]
) -> P | None:
    """The model of a document without the rules, provisions and declarations that are wrong.

    Their places are added to `left_out`. `root` is changed. None if nothing can be saved.
    """
    wrong = [finding.span for finding in findings]
    for _round in range(ROUNDS):
        left = _cut(root, wrong, left_out)
        if not _cut_top(form, root, left, left_out):
            return None
        again: list[Finding] = []
        part = read_part(form, root, again)
        if part is not None:
            return part
        wrong = [finding.span for finding in again]
    return None


def _cut(node: Map, wrong: list[Span], left_out: list[Span]) -> list[Span]:
    """Take the smallest rules, provisions and declarations out that hold what is wrong.

    What is wrong in none of them is given back.
    """
    left = wrong
    for key, value in list(node.items()):
        if key in LISTED and isinstance(value, Seq):
            left = _cut_items(value, left, left_out)
            if not value:
                _empty(node, key)
        elif key in DECLARED and isinstance(value, Map):
            left = _cut_entries(value, left, left_out)
    return left


def _cut_items(items: Seq, wrong: list[Span], left_out: list[Span]) -> list[Span]:
    left = wrong
    for item in list(items):
        within = [span for span in left if _holds(item.span, span)]
        if not within:
            continue
        left = [span for span in left if span not in within]
        if not isinstance(item, Map) or _cut(item, within, left_out):
            items.remove(item)
            left_out.append(item.span)
    return left


def _cut_entries(entries: Map, wrong: list[Span], left_out: list[Span]) -> list[Span]:
    left = wrong
    for name, value in list(entries.items()):
        place = entries.key(name).span.to(value.span)
        within = [span for span in left if _holds(place, span)]
        if within:
            left = [span for span in left if span not in within]
            del entries[name]
            left_out.append(place)
    return left


def _empty(node: Map, key: str) -> None:
    """A provision whose rules are all gone says nothing; a list at the top may be left out."""
    place = node.pop(key).span
    if key in {"aturan", "ayat"}:
        node[Text("non_normatif", place)] = Text("ya", place)


def _cut_top(form: type[Part], root: Map, wrong: list[Span], left_out: list[Span]) -> bool:
    """Take out what is wrong at the top; False if a key is then missing that has no stand-in."""
    for key, value in list(root.items()):
        place = root.key(key).span.to(value.span)
        if any(_holds(place, span) for span in wrong):
            del root[key]
            left_out.append(place)
    for key, required in keys_of(form).items():
        if required and key not in root:
            if key not in STAND_INS:
                return False
            root[Text(key, root.span)] = Text(STAND_INS[key], root.span)
    return True


def _holds(outer: Span, inner: Span) -> bool:
    same = outer.file == inner.file
    return same and outer.offset <= inner.offset and inner.end_offset <= outer.end_offset
