"""What the schema says of a policy's shape, the loader says too."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from random import Random

import pytest
from jsonschema import Draft7Validator

from app.desk import Desk
from app.naming import names_of
from rules.diagnostics import PolicyError
from rules.load import load_texts
from rules.schema import Names, regulation, settings, vocabulary
from tests.schema.instances import HEAD, ROOT, quoted, refused, regulations, spoilt, taken, tree

SAMPLES = 300
RULE = {"menetapkan": "a.b", "jika": {"c": "ya"}}
FACT = {"jenis": "ya_tidak", "label": "x"}


@pytest.fixture(scope="module")
def names() -> Names:
    return names_of(Desk(ROOT / "policies").plan())


@pytest.fixture(scope="module")
def plain() -> Draft7Validator:
    return Draft7Validator(regulation())


@pytest.fixture(scope="module")
def named(names: Names) -> Draft7Validator:
    return Draft7Validator(regulation(names))


@pytest.mark.parametrize("path", regulations(), ids=lambda path: path.parent.name + "/" + path.name)
def test_every_policy_that_loads_is_accepted_however_its_texts_are_taken(
    path: Path, plain: Draft7Validator, named: Draft7Validator
) -> None:
    document = tree(path)
    said = [
        error.message
        for validator in (plain, named)
        for value in (taken(document), quoted(document))
        for error in validator.iter_errors(value)
    ]

    assert said == []


def test_the_vocabulary_and_the_settings_are_accepted(names: Names) -> None:
    files = {"kosakata": vocabulary(names), "kaidah": settings(names)}
    said = [
        error.message
        for kind, schema in files.items()
        for error in Draft7Validator(schema).iter_errors(
            taken(tree(ROOT / f"policies/{kind}.yaml"))
        )
    ]

    assert said == []


def test_a_spoilt_policy_that_the_schema_refuses_is_refused_by_the_loader(
    plain: Draft7Validator, named: Draft7Validator
) -> None:
    random = Random(20241122)  # noqa: S311 — draws mistakes, no secrets
    documents = [taken(tree(path)) for path in regulations()]
    told: list[tuple[bool, bool]] = []
    too_strict = []
    for _ in range(SAMPLES):
        what, document = spoilt(random.choice(documents), random)
        schema, loader = not plain.is_valid(document), bool(refused(document))
        told.append((schema, loader))
        if (schema and not loader) or schema == named.is_valid(document):
            too_strict.append(what)

    assert too_strict == []
    assert sum(schema for schema, _ in told) > 0.9 * sum(loader for _, loader in told) > 0


MISTAKES: Mapping[str, Mapping[str, object]] = {
    "an unknown key": {"psal": []},
    "a head without a title": {
        "peraturan": "x",
        "jenis": "pp",
        "sebutan": "X",
        "status": "berlaku",
        "naskah": "resmi",
    },
    "a list where a text stands": {"judul": ["x"]},
    "a text where a list stands": {"pasal": "x"},
    "an empty list": {"pasal": []},
    "an empty text": {"judul": " "},
    "an unknown word": {"status": "belum"},
    "a name with a capital": {"fakta": {"A": FACT}},
    "a choice without options": {"fakta": {"a": {"jenis": "pilihan", "label": "x"}}},
    "options of what is no choice": {"fakta": {"a": {**FACT, "pilihan": {"b": "b"}}}},
    "yes or no in another word": {"fakta": {"a": {**FACT, "opsional": "yes"}}},
    "a value for nothing to collect": {"hasil": {"a": {**FACT, "bila_kosong": "Rp0"}}},
    "a reading with one option": {
        "tafsir": {"t": {"soal": "x?", "pilihan": {"a": {"alasan": "x"}}}}
    },
    "a test and a value": {
        "tafsir": {
            "t": {
                "soal": "x?",
                "pilihan": {k: {"alasan": "x", "uji": "1", "nilai": "1"} for k in "ab"},
            }
        }
    },
    "a table without rows": {
        "tabel": {
            "t": {"kebijakan": "unik", "masukan": {"a": "a"}, "keluaran": {"jenis": "rupiah"}}
        }
    },
    "a row without a value": {
        "tabel": {
            "t": {
                "kebijakan": "unik",
                "masukan": {"a": "a"},
                "keluaran": {"jenis": "rupiah"},
                "baris": [{"a": "x"}],
            }
        }
    },
    "a provision without a number": {"pasal": [{"aturan": [RULE]}]},
    "a number that is none": {"pasal": [{"pasal": "enam", "aturan": [RULE]}]},
    "a provision without content": {"pasal": [{"pasal": 1}]},
    "a provision with two contents": {"pasal": [{"pasal": 1, "aturan": [RULE], "terbuka": "x"}]},
    "an unknown number without a code": {"pasal": [{"pasal": "belum diketahui", "terbuka": "x"}]},
    "a code beside a number": {"pasal": [{"pasal": 1, "kode": "x", "terbuka": "x"}]},
    "a paragraph with a letter first": {"pasal": [{"pasal": 1, "ayat": [{"ayat": "a1"}]}]},
}
RULES = {
    "a rule that sets nothing": {"jika": {"a": "ya"}},
    "two conditions": {**RULE, "syarat": {"a": "ya"}},
    "a requirement with a value": {"menetapkan": "a", "syarat": {"b": "ya"}, "maka": "ya"},
    "a requirement that excepts": {
        "menetapkan": "a",
        "syarat": {"b": "ya"},
        "mengecualikan": "ayat 1",
    },
    "a closing rule with a condition": {**RULE, "selain_itu": "ya"},
    "a condition that is a text": {"menetapkan": "a", "jika": "ya"},
    "an empty condition": {"menetapkan": "a", "jika": {}},
    "an empty list of conditions": {"menetapkan": "a", "jika": {"semua": []}},
    "a mapping of conditions under semua": {"menetapkan": "a", "jika": {"semua": {"a": "ya"}}},
    "a negated list": {"menetapkan": "a", "jika": {"bukan": [{"a": "ya"}]}},
    "a connective of the law": {"menetapkan": "a", "jika": {"dan": [{"a": "ya"}]}},
    "a list of records without what is tested": {"menetapkan": "a", "jika": {"semua": "anak"}},
    "a partner without its list": {"menetapkan": "a", "jika": {"dengan": {"a": "ya"}}},
    "conditions where a list is named": {"menetapkan": "a", "jika": {"ada": [{"a": "ya"}]}},
    "a test that is a mapping": {"menetapkan": "a", "jika": {"a": {"b": "c"}}},
    "an empty list of tests": {"menetapkan": "a", "jika": {"a": []}},
    "an amount that is a list": {"menetapkan": "a", "maka": ["x"]},
    "an amount of no form": {"menetapkan": "a", "maka": {"jumlh": "x"}},
    "a sum without a filter": {"menetapkan": "a", "maka": {"jumlah": "x"}},
    "tiers without a base": {
        "menetapkan": "a",
        "maka": {"bertahap": {"banyak": "x", "tingkat": [{"bagian": "1"}]}},
    },
    "a choice without its number": {
        "menetapkan": "a",
        "pilih": {"dengan": {"a": "ya"}, "menurut": "b"},
    },
    "an uncertain place with one date": {
        "menetapkan": "a",
        "maka": "ya",
        "versi": [{"mulai": {"antara": ["2024-01-01"]}}],
    },
}
LIMITS = {
    "a limit of nothing": {"hanya": "ya"},
    "a limit that says nothing": {"membatasi": "a"},
    "a limit of both kinds": {"membatasi": "a", "hanya": "ya", "tidak_bergantung_pada": "b"},
    "a dependence under a condition": {
        "membatasi": "a",
        "jika": {"c": "ya"},
        "tidak_bergantung_pada": "b",
    },
}
SHAPES: Mapping[str, Mapping[str, object]] = {
    **MISTAKES,
    **{name: {"pasal": [{"pasal": 1, "aturan": [rule]}]} for name, rule in RULES.items()},
    **{name: {"pasal": [{"pasal": 1, "batasan": [limit]}]} for name, limit in LIMITS.items()},
    "a version between one date": {
        "pasal": [{"pasal": 1, "terbuka": "x", "versi": [{"mulai": {"antara": ["2024-01-01"]}}]}]
    },
    "a version of an unknown form": {
        "pasal": [{"pasal": 1, "terbuka": "x", "versi": [{"mulai": {"anatra": ["a", "b"]}}]}]
    },
}


@pytest.mark.parametrize("mistake", SHAPES)
def test_a_mistake_in_shape_is_refused_by_both(mistake: str, plain: Draft7Validator) -> None:
    document = dict(SHAPES[mistake])

    assert refused(document)
    assert not plain.is_valid(document)


def test_rows_here_and_in_a_file_are_refused_by_both(plain: Draft7Validator) -> None:
    """The loader refuses them before the models see them, since it puts the rows in place."""
    table = {
        "kebijakan": "unik",
        "masukan": {"a": "a"},
        "keluaran": {"jenis": "rupiah"},
        "baris": [{"a": "x", "maka": "Rp1"}],
        "berkas": "tabel/t.csv",
    }
    document = {**HEAD, "tabel": {"t": table}}

    with pytest.raises(PolicyError, match="berkas"):
        load_texts({"x/peraturan.yaml": json.dumps(document)}, "x")
    assert not plain.is_valid(document)
