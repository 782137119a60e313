"""YAML as other readers take it, and documents with one mistake in them."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

from rules.diagnostics import Finding
from rules.document import Regulation, read_part
from rules.nodes import Map, Node, Seq, Text
from rules.source import read_nodes
from rules.span import Span

ROOT: Final = Path(__file__).resolve().parent.parent.parent
NUMBER: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
SPAN: Final = Span("f.yaml", 1, 1, 1, 2, 0, 1)
HEAD: Final = {
    "peraturan": "x",
    "jenis": "pp",
    "sebutan": "X",
    "judul": "X",
    "status": "berlaku",
    "naskah": "resmi",
}


def regulations() -> list[Path]:
    """Every file of a regulation that this checkout loads somewhere."""
    folders = ("policies", "tests/fixtures", "features/contoh")
    found = [path for folder in folders for path in (ROOT / folder).rglob("*.yaml")]
    apart = {"kosakata.yaml", "kaidah.yaml"}
    return sorted(path for path in found if path.name not in apart)


def cases() -> list[Path]:
    return sorted((ROOT / "contoh").glob("*/*.yaml"))


def tree(path: Path) -> Map:
    """A file as Kaidah reads it."""
    root = read_nodes(path.read_bytes(), path.name).root
    assert isinstance(root, Map)
    return root


def taken(node: Node) -> Any:  # noqa: ANN401 — whatever JSON can hold
    """A node as a reader of YAML 1.2 takes it, if nothing in it is quoted."""
    match node:
        case Map():
            return {str(key): taken(value) for key, value in node.items()}
        case Seq():
            return [taken(item) for item in node]
        case _ if node in {"true", "false"}:
            return node == "true"
        case _ if NUMBER.fullmatch(node):
            return float(node) if re.search("[.eE]", node) else int(node)
        case _:
            return str(node)


def quoted(node: Node) -> Any:  # noqa: ANN401 — whatever JSON can hold
    """A node as any reader of YAML takes it, if every text in it is quoted."""
    match node:
        case Map():
            return {str(key): quoted(value) for key, value in node.items()}
        case Seq():
            return [quoted(item) for item in node]
        case _:
            return str(node)


def written(value: object) -> Node:
    """A value as nodes, each with a place of some width."""
    match value:
        case dict():
            found = Map(SPAN)
            found.update({Text(str(key), SPAN): written(one) for key, one in value.items()})
            return found
        case list():
            items = Seq(SPAN)
            items.extend(map(written, value))
            return items
        case bool():
            return Text("true" if value else "false", SPAN)
        case _:
            return Text(str(value), SPAN)


def refused(value: dict[str, object]) -> list[Finding]:
    """What the models find wrong with a regulation of one file."""
    findings: list[Finding] = []
    head = {} if "peraturan" in value else HEAD
    read_part(Regulation, written({**head, **value}), findings)
    return findings


def places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path to everything in a document."""
    yield path
    inside: Any = value.items() if isinstance(value, dict) else ()
    inside = enumerate(value) if isinstance(value, list) else inside
    for key, one in inside:
        yield from places(one, (*path, key))


OTHERS: Final[tuple[object, ...]] = (
    "kata",
    "Kata Lain",
    "",
    "  ",
    7,
    True,
    [],
    ["kata"],
    [{"kata": "ya"}],
    {},
    {"kata": "ya"},
    {"antara": ["2024-01-01", "2024-02-01"]},
)


def spoilt(value: dict[str, object], random: Random) -> tuple[str, dict[str, object]]:
    """A document with one change: something left out, renamed, added or changed."""
    changed = copy.deepcopy(value)
    path = random.choice([one for one in places(value) if one])
    around: Any = changed
    for step in path[:-1]:
        around = around[step]
    last: Any = path[-1]
    kind = random.choice(("drop", "rename", "replace", "add"))
    if kind == "drop":
        del around[last]
    elif kind == "rename" and isinstance(around, dict):
        around[random.choice((f"{last}x", str(last)[:-1] or "x", "aturan", "jika", "pilihan"))] = (
            around.pop(last)
        )
    elif kind == "add" and isinstance(around, dict):
        keys = (
            "jika",
            "syarat",
            "maka",
            "kode",
            "dengan",
            "ada",
            "semua",
            "bila_kosong",
            "berkas",
            "x",
        )
        around[random.choice(keys)] = random.choice(OTHERS)
    else:
        around[last] = random.choice(OTHERS)
    return f"{kind} {path}", changed
