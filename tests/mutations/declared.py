"""Nodes of all regulations → what names stand for, and which article each name is of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from rules.errors import ExpressionError
from rules.expr import parse_expression
from rules.expr.ast import Name
from rules.source import Map, Node, Seq, read_yaml
from tests.mutations.wording import Subject

KINDS: Final = ("fakta", "hasil", "istilah")
PROSE: Final = frozenset({"teks", "judul", "kode", "bab", "soal", "label", "alasan", "catatan"})
NAME: Final = re.compile(r"[^\W\d]\w*(?:\.[^\W\d]\w*)*")
PLACE: Final = re.compile(r"Pasal (\d+[A-Z]?)")


@dataclass
class Names:
    """What is declared, by name; `used` are the names each article speaks of, in its order."""

    subjects: dict[str, Subject] = field(default_factory=dict)
    readings: dict[str, tuple[str, ...]] = field(default_factory=dict)
    parameters: dict[str, tuple[str, str]] = field(default_factory=dict)
    used: dict[str, set[str]] = field(default_factory=dict)

    def subject(self, words: str) -> Subject:
        """What is known of the thing that an expression is."""
        try:
            root = parse_expression(words)
        except ExpressionError:
            return Subject()
        return self.subjects.get(root.id, Subject()) if isinstance(root, Name) else Subject()

    def owner(self, regulation: str, name: str, stated: str = "") -> str:
        """The article a name belongs to: the one stated, or the first that speaks of it."""
        found = PLACE.search(stated)
        if found is not None and f"{regulation}:{found[1]}" in self.used:
            return f"{regulation}:{found[1]}"
        users = [article for article, names in self.used.items() if name in names]
        own = [article for article in users if article.startswith(f"{regulation}:")]
        return next(iter(own or users), f"{regulation}:")

    def neighbour(self, parameter: str) -> str | None:
        """Another parameter of the same regulation and of the same sort."""
        own = self.parameters.get(parameter)
        alike = [name for name, sort in self.parameters.items() if sort == own]
        if own is None or len(alike) < 2:
            return None
        return alike[(alike.index(parameter) + 1) % len(alike)]


def regulations(texts: Mapping[str, str]) -> Iterator[tuple[str, str, Map]]:
    """Each YAML file of a regulation: the regulation's id, the file's name, its nodes."""
    ids = {
        name.rpartition("/")[0]: str(read_yaml(text, name)["peraturan"])
        for name, text in texts.items()
        if name.endswith("/peraturan.yaml")
    }
    for name, text in sorted(texts.items()):
        folder = name.rpartition("/")[0]
        if name.endswith(".yaml") and folder in ids:
            yield ids[folder], name, read_yaml(text, name)


def article_id(regulation: str, pasal: Map) -> str:
    """The id that a plan gives the provision of a pasal."""
    if "lampiran" in pasal:
        return f"{regulation}:lampiran-{pasal['lampiran']}"
    if "kode" in pasal:
        return f"{regulation}:kode-{pasal['kode']}"
    return f"{regulation}:{pasal['pasal']}"


def declared(texts: Mapping[str, str], vocabulary: str) -> Names:
    """All names of some regulations and of their vocabulary."""
    names = Names()
    _declare(names, "", read_yaml(texts[vocabulary], vocabulary))
    for regulation, _, root in regulations(texts):
        _declare(names, regulation, root)
    return names


def _declare(names: Names, regulation: str, root: Map) -> None:
    for key in KINDS:
        for name, content in _entries(root, key):
            names.subjects[name] = _subject(content)
    for name, content in _entries(root, "parameter"):
        names.parameters[name] = (regulation, str(content["jenis"]))
    _read(names, root)
    for pasal in _items(root, "pasal"):
        names.used[article_id(regulation, pasal)] = set(_spoken(pasal))
        for place in (pasal, *_items(pasal, "ayat")):
            _read(names, place)


def _read(names: Names, place: Map) -> None:
    for name, content in _entries(place, "tafsir"):
        names.readings[name] = tuple(map(str, _map(content, "pilihan")))


def _subject(content: Map) -> Subject:
    return Subject(
        tuple(map(str, _map(content, "pilihan"))), switch=content.get("jenis") == "ya_tidak"
    )


def _spoken(node: Node) -> Iterator[str]:
    """The names in a pasal, but for its prose."""
    match node:
        case Map():
            for key, value in node.items():
                yield from NAME.findall(key)
                yield from () if key in PROSE else _spoken(value)
        case Seq():
            for item in node:
                yield from _spoken(item)
        case _:
            yield from NAME.findall(node)


def _entries(root: Map, key: str) -> Iterator[tuple[str, Map]]:
    for name, content in _map(root, key).items():
        if isinstance(content, Map):
            yield str(name), content


def _map(root: Map, key: str) -> Map:
    found = root.get(key)
    return found if isinstance(found, Map) else Map(root.span)


def _items(root: Map, key: str) -> list[Map]:
    found = root.get(key)
    return [one for one in found if isinstance(one, Map)] if isinstance(found, Seq) else []
