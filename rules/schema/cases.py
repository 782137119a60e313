"""Names of a regulation → the schemas of cases decided under it, and of profiles of facts."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from rules.schema.files import titled
from rules.schema.names import Names, labels, sentence
from rules.schema.parts import reference, told
from rules.schema.texts import Schema, one_or_more, text
from rules.schema.values import choice_of, value_of
from rules.schema.words import YES_NO, described, enumerated

ANY: Final[Schema] = text()
CASE: Final = "Kasus Kaidah"
PROFILES: Final = "Profil skenario Kaidah"
# One word, and no national identity number of 16 digits.
CASE_NAME: Final = r"^(?!.*(?<![0-9])[0-9]{16}(?![0-9]))\s*\S*\s*$"
NAME_ADVICE: Final = "satu kata tanpa spasi, bukan nama orang dan bukan NIK; pakai nomor berkas"


def case(names: Names) -> Schema:
    """The schema of a case; names are demanded unless the case names another regulation."""
    facts = [fact.id for fact in names.facts if fact.list is None]
    named: dict[str, Schema] = {
        "fakta": _group({one: reference(one) for one in (*facts, *names.lists)}, ""),
        "tafsir": _closed(
            {
                one.id: choice_of(one.options, f"tafsir {one.id}", one.question)
                for one in names.readings
            }
        ),
        "mulai_berlaku": _closed(
            {
                one: {**ANY, **described(label, sentence(label))}
                for one, label in names.changes.items()
            }
        ),
        "tanya": _asked(names),
    }
    free: dict[str, Schema] = {
        "kasus": text(CASE_NAME, NAME_ADVICE),
        "peraturan": text(offered=names.regulations),
        "fakta": {"type": "object"},
        "tafsir": {"type": "object", "additionalProperties": ANY},
        "mulai_berlaku": {"type": "object", "additionalProperties": ANY},
        "tanya": {"anyOf": [*ANY["anyOf"], {"type": "array", "items": ANY}]},
    }
    return {
        **titled(CASE, "Fakta satu kasus, untuk diputus."),
        "type": "object",
        "properties": {key: {**value, **told(["kasus"], key)} for key, value in free.items()},
        "additionalProperties": False,
        "if": {"properties": {"peraturan": {"const": names.regulation}}},
        "then": {"properties": {k: {**v, **told(["kasus"], k)} for k, v in named.items()}},
        "definitions": {
            **{fact.id: value_of(fact) for fact in names.facts},
            **{one: _list(one, label, names) for one, label in names.lists.items()},
        },
    }


def profiles(names: Names) -> Schema:
    """The schema of `profil.yaml`: sets of facts by their names."""
    facts = _closed({fact.id: value_of(fact) for fact in names.facts if fact.list is None})
    dated = one_or_more(text(offered=names.dated()))
    keys = {"seperti": ANY, "fakta": facts, "pada": dated}
    one = {
        "type": "object",
        "properties": {key: {**value, **told(["profil"], key)} for key, value in keys.items()},
        "additionalProperties": False,
    }
    return {
        **titled(PROFILES, "Kumpulan fakta bernama, supaya skenario hanya menyebut pokoknya."),
        "type": "object",
        "additionalProperties": one,
    }


def _asked(names: Names) -> Schema:
    groups = {one: f"Kelompok: {', '.join(inside)}." for one, inside in names.groups.items()}
    known = enumerated({**groups, **labels(names.outcomes), **labels(names.terms)})
    return {"anyOf": [known, {"type": "array", "items": known}]}


def _closed(keys: Mapping[str, Schema]) -> Schema:
    return {"type": "object", "properties": dict(keys), "additionalProperties": False}


def _list(name: str, label: str, names: Names) -> Schema:
    """A list of records, whole or not; or `tidak tahu`."""
    facts = {fact.id: reference(fact.id) for fact in names.facts if fact.list == name}
    records = {"type": "array", "items": _group(facts, f"{name}.")}
    partly = {
        "type": "object",
        "properties": {
            "lengkap": {**enumerated(YES_NO), **told(["isi"], "lengkap")},
            "isi": {**records, **told(["isi"], "isi")},
        },
        "required": ["isi"],
        "additionalProperties": False,
    }
    unknown = {"type": "string", "pattern": r"^\s*[tT][iI][dD][aA][kK][\s_]+[tT][aA][hH][uU]\s*$"}
    return {"anyOf": [records, partly, unknown], **described(label, sentence(label))}


def _group(found: Mapping[str, Schema], prefix: str) -> Schema:
    """A mapping below a prefix: names written out (`a.b: …`), or in steps (`a: {b: …}`).

    A name may repeat the prefix; that is let through and not offered.
    """
    inside = {name: schema for name, schema in found.items() if name.startswith(prefix)}
    keys = {name.removeprefix(prefix): schema for name, schema in inside.items()}
    groups = {step: _group(found, f"{prefix}{step}.") for step in _steps(keys)}
    told_groups = {step: {**group, **_of(step, group)} for step, group in groups.items()}
    schema = _closed({**told_groups, **keys})
    again: dict[str, Schema] = {f"^{prefix.replace('.', '[.]')}": {}}
    return {**schema, "patternProperties": again} if prefix else schema


def _of(step: str, group: Schema) -> Schema:
    """What a step leads to."""
    return described(step, f"Fakta: {', '.join(f'`{key}`' for key in group['properties'])}.")


def _steps(keys: Iterable[str]) -> Iterator[str]:
    """The beginnings of names that go on after a full stop, each once, and names no name is."""
    yield from dict.fromkeys(
        name[:end]
        for name in keys
        for end in (i for i, letter in enumerate(name) if letter == ".")
        if name[:end] not in set(keys)
    )
