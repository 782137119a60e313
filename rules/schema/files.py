"""Models and names → the schemas of the files that policies consist of."""

from collections.abc import Mapping
from typing import Final

from rules.document.fields import NAME, NAME_FORM, SLUG, SLUG_FORM, whole
from rules.schema.forms import answers, forms
from rules.schema.names import Named, Names, labels, sentence
from rules.schema.parts import DEFINITIONS, definitions, reference
from rules.schema.shapes import SHAPES
from rules.schema.texts import TRUE_OR_FALSE, Schema, one_or_more, text
from rules.schema.words import enumerated
from rules.values import Type

OFFERED: Final = "nama."
DRAFT: Final = "http://json-schema.org/draft-07/schema#"
HEAD: Final = ("jenis", "sebutan", "judul", "status", "naskah")
HEAD_MISSING: Final = "peraturan perlu `jenis`, `sebutan`, `judul`, `status`, dan `naskah`"


def regulation(names: Names | None = None) -> Schema:
    """The schema of any file of a regulation; it offers the names, and demands none of them.

    The head of a regulation stands in one of its files: the keys it needs are missing only where
    another of them is.
    """
    found = _definitions(names)
    whole_part = found.pop("Regulation")
    del whole_part["required"]
    head = {"required": list(HEAD), "errorMessage": HEAD_MISSING}
    return {
        **titled("Peraturan Kaidah", "Satu berkas peraturan: kepala, pernyataan, dan pasalnya."),
        **whole_part,
        "dependencies": {"peraturan": head},
        "definitions": reached(whole_part, found),
    }


def vocabulary(names: Names | None = None) -> Schema:
    """The schema of `kosakata.yaml`."""
    return _single("Vocabulary", names, "Kosakata Kaidah", "Fakta dan daftar bersama.")


def settings(names: Names | None = None) -> Schema:
    """The schema of `kaidah.yaml`."""
    return _single("Settings", names, "Pengaturan Kaidah", "Pengaturan folder kebijakan ini.")


def titled(title: str, description: str) -> Schema:
    """How a schema begins."""
    return {"$schema": DRAFT, "title": title, "description": description}


def _single(part: str, names: Names | None, title: str, description: str) -> Schema:
    found = _definitions(names)
    own = found.pop(part)
    inner = reached(own, found)
    return {**titled(title, description), **own, **({"definitions": inner} if inner else {})}


def reached(root: object, found: Mapping[str, Schema]) -> dict[str, Schema]:
    """The definitions that a schema refers to, directly or through others, by name."""
    names: set[str] = set()
    open_ends = [root]
    while open_ends:
        fresh = _referred(open_ends.pop()) - names
        names |= fresh
        open_ends += [found[name] for name in fresh]
    return {name: found[name] for name in sorted(names)}


def _referred(node: object) -> set[str]:
    if isinstance(node, Mapping):
        own = node.get("$ref")
        here = {own.removeprefix(DEFINITIONS).split("/")[0]} if isinstance(own, str) else set()
        return here.union(*(_referred(value) for value in node.values()))
    if isinstance(node, list):
        return set().union(*map(_referred, node))
    return set()


def _definitions(names: Names | None) -> dict[str, Schema]:
    offers = {} if names is None else _offers(names)

    def offered(part: str, key: str) -> Schema | None:
        place = next((place for place in (key, f"{part}.{key}") if place in offers), None)
        return None if place is None else reference(OFFERED + place)

    found = definitions(offered)
    for part, shape in SHAPES.items():
        found[part].update(shape)
    if names is not None:
        found["Rule"]["allOf"] = [_value_of(one) for one in names.set() if one.options]
    return {**found, **forms(names), **{OFFERED + key: schema for key, schema in offers.items()}}


def _value_of(outcome: Named) -> Schema:
    """A rule that sets a choice gives one of its options, as far as an editor can offer them."""
    options = {option: sentence(label) for option, label in outcome.options.items()}
    return {
        "if": {"properties": {"menetapkan": {"const": outcome.id}}, "required": ["menetapkan"]},
        "then": {"properties": {"maka": {"anyOf": [{}, TRUE_OR_FALSE, enumerated(options)]}}},
    }


def _offers(names: Names) -> dict[str, Schema]:
    """What an editor offers where a name stands, by the key (of one part only: `part.key`)."""
    lists = {one: sentence(label) for one, label in names.lists.items()}
    records = labels(one for one in names.tested() if one.list is not None)
    fields = [one for one in names.facts if one.list is not None]
    of_case = [one for one in names.facts if one.list is None]
    dates = _name(labels(fields, Type.DATE, Type.MONTH))
    events = _name(labels(of_case, Type.DATE, Type.MONTH))
    return {
        "acuan": _words(names.dated()),
        "untuk_setiap": _name(lists),
        "hanya_bila": _name(labels(names.set(), Type.BOOLEAN)),
        "menetapkan": one_or_more(_name(labels(names.set()))),
        "menjawab": answers(labels(names.outcomes)),
        "mengingat": one_or_more(_slug(names.regulations)),
        "bawaan": _slug(names.regulations),
        "Rule.dapat": _words(labels(names.facts, Type.BOOLEAN)),
        "Count.banyak": _words(lists),
        "Total.jumlah": _words(records),
        "menurut": _words(records),
        "Derivation.dari": _name(labels(fields)),
        **{f"Derivation.{key}": dates for key in ("dibayar", "mulai", "selesai")},
        **{f"Derivation.{key}": events for key in ("sampai", "sebelum", "pada", "sejak")},
    }


def _words(offered: Mapping[str, str]) -> Schema:
    return text(r"\S", offered=offered)


def _name(offered: Mapping[str, str]) -> Schema:
    return text(whole(NAME), NAME_FORM, offered=offered)


def _slug(offered: Mapping[str, str]) -> Schema:
    return text(whole(SLUG), SLUG_FORM, offered=offered)
