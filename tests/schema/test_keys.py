"""Every key and every word that a drafter may write is explained, and nothing else is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from jsonschema import Draft7Validator

from engine.casefile.read import KEYS as CASE_KEYS
from engine.casefile.read import LIST_KEYS
from features.steps.profiles import KEYS as PROFILE_KEYS
from rules.document.condition_reader import _ENTRIES, LABELS
from rules.document.node import keys_of
from rules.schema import Names, case, profiles, regulation, settings, vocabulary
from rules.schema.parts import every_part, lineage
from rules.schema.texts import Schema
from rules.schema.told import EXAMPLES, TOLD
from rules.schema.words import unused

READ_BY_OTHERS = {
    "syarat": {*_ENTRIES, *LABELS, "dengan"},
    "uji": {"tafsir"},
    "kasus": set(CASE_KEYS),
    "isi": set(LIST_KEYS),
    "profil": set(PROFILE_KEYS),
}
NAMES = Names("x")
SCHEMAS = {
    "peraturan": regulation(),
    "kosakata": vocabulary(),
    "kaidah": settings(),
    "kasus": case(NAMES),
    "profil": profiles(NAMES),
}


def everything(node: object) -> Iterator[Schema]:
    """Every mapping in a schema."""
    if isinstance(node, dict):
        yield node
        for value in node.values():
            yield from everything(value)
    for item in node if isinstance(node, list) else ():
        yield from everything(item)


def _looked_up(table: dict[str, set[str]]) -> set[tuple[str, str]]:
    """Where in a table each key of each part is found."""
    return {
        (next((place for place in lineage(part) if key in table.get(place, ())), "nowhere"), key)
        for part in every_part()
        for key in keys_of(part)
    }


def test_every_key_of_every_part_is_explained_and_no_other() -> None:
    table = {place: set(keys) for place, keys in TOLD.items()}
    written = {(place, key) for place, keys in table.items() for key in keys}
    others = {(place, key) for place, keys in READ_BY_OTHERS.items() for key in keys}

    assert written == _looked_up(table) | others


def test_every_example_is_of_a_key_that_is_explained() -> None:
    parts = {"Part", *(part.__name__ for part in every_part())}
    known = {key for part in every_part() for key in keys_of(part)}
    strange = [
        (place, key)
        for place, keys in EXAMPLES.items()
        for key in keys
        if place not in parts or key not in known
    ]

    assert strange == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_every_key_that_is_offered_says_what_it_is(kind: str) -> None:
    silent = [
        key
        for schema in everything(SCHEMAS[kind])
        if schema.get("additionalProperties") is not None
        for key, value in schema.get("properties", {}).items()
        if value is not False and "$ref" not in value and not value.get("description")
    ]

    assert silent == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_every_word_that_a_key_allows_is_explained(kind: str) -> None:
    silent = [
        schema["enum"]
        for schema in everything(SCHEMAS[kind])
        if "enum" in schema and len(schema["enum"]) != len(schema.get("enumDescriptions", ()))
    ]

    assert silent == []


def test_no_word_is_explained_that_no_key_allows() -> None:
    enumerations = [one["enum"] for one in everything(SCHEMAS["peraturan"]) if "enum" in one]

    assert list(unused(enumerations)) == []


@pytest.mark.parametrize("kind", SCHEMAS)
def test_a_schema_is_one_and_says_of_what(kind: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[kind])

    assert SCHEMAS[kind]["title"]
    assert SCHEMAS[kind]["description"]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_what_a_schema_refers_to_is_in_it(kind: str) -> None:
    """And every definition is referred to, or is a fact or list of the case schema."""
    schema = SCHEMAS[kind]
    referred = {
        one["$ref"].removeprefix("#/definitions/").split("/")[0]
        for one in everything(schema)
        if isinstance(one.get("$ref"), str)
    }

    assert referred == set(schema.get("definitions", ()))
