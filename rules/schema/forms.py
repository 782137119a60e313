"""Conditions, tests, amounts and places in time, which have readers of their own → schemas."""

from collections.abc import Iterable, Mapping
from typing import Final

from rules.document import Count, Tiered, Total
from rules.document.fields import NAME, NAME_FORM, whole
from rules.document.node import keys_of
from rules.document.tables import RowEnd
from rules.schema.names import Named, Names, labels, sentence
from rules.schema.parts import reference, told
from rules.schema.shapes import one_of, when_text, without
from rules.schema.texts import TRUE_OR_FALSE, Schema, one_or_more, text, with_examples
from rules.schema.words import ABSENT, YES_NO, described, enumerated
from rules.values import Type

NOT_A_CONDITION: Final = "di sini seharusnya syarat: tulis `fakta: uji`"
NOT_NEGATED: Final = "tulis `bukan: {semua: [...]}` atau `bukan: {salah_satu: [...]}`"
NOT_A_TEST: Final = "di sini seharusnya uji; syarat digabung dengan `semua` atau `salah_satu`"
NOT_ALL: Final = "tulis daftar syarat, atau nama daftar yang didampingi `dengan`"
NOT_A_PLACE: Final = "tulis tanggal, atau `{antara: [awal, akhir]}`"
ANY: Final[Schema] = text()
TESTS: Final[Mapping[Type, tuple[str, ...]]] = {
    Type.INTEGER: ("paling sedikit 1", "kurang dari 8", "1 sampai 3"),
    Type.RUPIAH: ("paling sedikit Rp1.000.000", "Rp1.000.000 sampai kurang dari Rp2.000.000"),
    Type.SHARE: ("paling sedikit 50%",),
    Type.DATE: ("sejak 1 Januari 2024", "sampai dengan 31 Desember 2024", "sebelum 1 Juli 2024"),
    Type.MONTH: ("sejak Januari 2024", "sampai dengan Desember 2024"),
    Type.PERIOD_MONTHS: ("paling sedikit 36 bulan", "kurang dari 3 tahun"),
    Type.DAYS: ("paling lama 5 hari",),
    Type.HOURS: ("paling lama 48 jam",),
}


def forms(names: Names | None) -> dict[str, Schema]:
    """The schema of each form that a model marks, by the mark."""
    return {
        "syarat": _condition(names),
        "daftar_syarat": {"type": "array", "items": reference("syarat"), "minItems": 1},
        "menjawab": answers({}),
        "uji": _or_true(reference("satu_uji"), {}),
        "satu_uji": _test(),
        "besaran": _amount(names),
        "mulai": _place("antara"),
        "sampai": _place("antara", "sebelum"),
        "dua_tanggal": {"type": "array", "items": ANY, "minItems": 2, "maxItems": 2},
        "baris": {"type": "array", "items": _row(), "minItems": 1},
    }


def answers(outcomes: Mapping[str, str]) -> Schema:
    """Outcomes, or groups of them by name."""
    each = one_or_more(text(whole(NAME), NAME_FORM, offered=outcomes))
    groups = {
        "type": "object",
        "additionalProperties": each,
        "propertyNames": {"pattern": whole(NAME), "patternErrorMessage": NAME_FORM},
        "minProperties": 1,
    }
    return {"anyOf": [*each["anyOf"], groups]}


def _condition(names: Names | None) -> Schema:
    """A mapping whose entries must all hold, or a list of such."""
    lists = {} if names is None else {one: sentence(label) for one, label in names.lists.items()}
    yes_no = {} if names is None else labels(names.set(), Type.BOOLEAN)
    keys: dict[str, Schema] = {
        "semua": _all(lists),
        "salah_satu": reference("daftar_syarat"),
        "bukan": {"type": "object", "errorMessage": NOT_NEGATED, "allOf": [reference("syarat")]},
        "ada": text(offered=lists),
        "dengan": reference("syarat"),
        "tidak_diatur": text(offered=None if names is None else labels(names.outcomes)),
        "istilah": one_or_more(text(offered=yes_no)),
        **dict.fromkeys(("huruf", "angka", "teks"), ANY),
    }
    own = {key: {**value, **told(["syarat"], key)} for key, value in keys.items()}
    named = {} if names is None else {**_tests(names.tested()), **_readings(names)}
    return {
        "type": ["object", "array"],
        "errorMessage": NOT_A_CONDITION,
        "properties": {**own, **named},
        "additionalProperties": reference("uji"),
        "minProperties": 1,
        "dependencies": {"dengan": one_of("ada", "semua")},
        **when_text("semua", "dengan"),
        "items": reference("syarat"),
        "minItems": 1,
    }


def _all(lists: Mapping[str, str]) -> Schema:
    """A list of conditions, or the name of a list whose every record is tested."""
    schema: Schema = {
        "items": reference("syarat"),
        "minItems": 1,
        "if": {"type": ["object", "null"]},
        "then": {"type": "array", "errorMessage": NOT_ALL},
    }
    return with_examples(schema, lists)


def _test(offered: Mapping[str, str] | None = None) -> Schema:
    """A text, a list of texts, or what comes from a reading."""
    return {
        "type": ["string", "number", "array", "object"],
        "errorMessage": NOT_A_TEST,
        "items": {
            "anyOf": [{**one, "errorMessage": NOT_A_TEST} for one in text(offered=offered)["anyOf"]]
        },
        "minItems": 1,
        "properties": {"tafsir": {**ANY, **told(["uji"], "tafsir")}},
        "required": ["tafsir"],
        "additionalProperties": False,
    }


def _tests(found: Iterable[Named]) -> dict[str, Schema]:
    """The tests of each name: its options, or examples of its type; and any other test."""
    return {
        one.id: {**_test_of(one), **described(one.label, one.told or sentence(one.label))}
        for one in found
    }


def _test_of(one: Named) -> Schema:
    words = {option: sentence(label) for option, label in one.options.items()}
    if one.type is Type.BOOLEAN:
        words = dict(YES_NO)
    if not words:
        return with_examples(reference("uji"), TESTS.get(one.type, ()))
    test = _test(words) if one.options else reference("satu_uji")
    return _or_true(test, {**words, **ABSENT} if one.optional else words)


def _or_true(schema: Schema, offered: Mapping[str, str]) -> Schema:
    """A schema beside words that are offered, and what other readers take for a truth value."""
    return {"anyOf": [schema, TRUE_OR_FALSE, *([enumerated(offered)] if offered else [])]}


def _readings(names: Names) -> dict[str, Schema]:
    return {
        f"tafsir.{one.id}": {
            **text(offered={option: sentence(label) for option, label in one.options.items()}),
            **described(f"tafsir {one.id}", one.question),
        }
        for one in names.readings
    }


def _amount(names: Names | None) -> Schema:
    """An expression, or a form that needs a mapping; names that are amounts by themselves."""
    parts = {"Total": Total, "Count": Count, "Tiered": Tiered}
    keys = {
        key: f"{part}/properties/{key}" for part, form in parts.items() for key in keys_of(form)
    }
    found = {} if names is None else {**labels(names.parameters), **labels(names.tested())}
    form = {
        "type": ["string", "number", "object"],
        "errorMessage": "di sini seharusnya ekspresi, atau `jumlah`, `banyak`, atau `bertahap`",
        "properties": {key: reference(place) for key, place in keys.items()},
        "additionalProperties": False,
        **one_of("jumlah", "banyak", "bertahap"),
        "dependencies": {
            **without("jumlah", "banyak", "bertahap", needed="dengan"),
            **without("banyak", "bertahap", needed="dengan"),
            **without("bertahap", "dengan"),
            "dengan": one_of("jumlah", "banyak"),
        },
    }
    return _or_true(form, found)


def _place(*keys: str) -> Schema:
    """A date, or an uncertain one."""
    parts = {"antara": "Between", "sebelum": "Before"}
    date = {
        "type": ["string", "number", "object"],
        "errorMessage": NOT_A_PLACE,
        "properties": {key: reference(f"{parts[key]}/properties/{key}") for key in keys},
        "additionalProperties": False,
        "minProperties": 1,
        "maxProperties": 1,
    }
    return _or_true(date, {})


def _row() -> Schema:
    """A row of a table: what every row may have, and a test for each column."""
    return {
        "type": "object",
        "properties": {key: reference(f"RowEnd/properties/{key}") for key in keys_of(RowEnd)},
        "required": ["maka"],
        "additionalProperties": reference("uji"),
    }
