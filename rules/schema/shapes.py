"""What holds among several keys of one mapping, as JSON Schema.

The models say the same in their ``shape``; a test compares the two. Each message is what an editor
shows; the schema has no other place for it.
"""

from typing import Final

from rules.document.declarations import MIN_OPTIONS
from rules.schema.texts import Schema


def without(key: str, *others: str, needed: str | None = None) -> Schema:
    """A key that excludes others, each of which an editor marks; and one it needs beside it."""
    apart = [
        _absent(other, f"`{other}` tidak boleh ada bersama `{key}`; hapus salah satu")
        for other in others
    ]
    beside = [] if needed is None else [_present(needed, f"`{key}` memerlukan `{needed}`")]
    return {key: {"allOf": [*apart, *beside]}}


def one_of(*keys: str) -> Schema:
    """At least one of some keys."""
    listed = ", ".join(f"`{key}`" for key in keys)
    message = f"di sini perlu salah satu dari {listed}"
    return {"anyOf": [{"required": [key], "errorMessage": message} for key in keys]}


def when(key: str, word: str, then: Schema, otherwise: Schema) -> Schema:
    """What holds if a key has some word, and what if it has another."""
    test = {"properties": {key: {"const": word}}, "required": [key]}
    return {"if": test, "then": then, "else": otherwise}


def when_text(key: str, needed: str) -> Schema:
    """What a key needs beside it if it is a text and no list."""
    test = {"properties": {key: {"type": "string"}}, "required": [key]}
    message = f"`{key}` dengan nama daftar memerlukan `{needed}`"
    return {"if": test, "then": _present(needed, message)}


def _absent(key: str, message: str) -> Schema:
    return {"properties": {key: False}, "errorMessage": message}


def _present(key: str, message: str) -> Schema:
    return {"required": [key], "errorMessage": message}


CHOICE: Final = when(
    "jenis",
    "pilihan",
    _present("pilihan", "`jenis: pilihan` memerlukan `pilihan`"),
    _absent("pilihan", "`pilihan` hanya untuk `jenis: pilihan`"),
)
BODY: Final = ("aturan", "non_normatif", "terbuka")

SHAPES: Final[dict[str, Schema]] = {
    "Rule": {
        "dependencies": {
            **without("jika", "syarat", "selain_itu", "pilih"),
            **without("syarat", "selain_itu", "pilih", "mengecualikan", "maka"),
            **without("selain_itu", "pilih"),
            **without("pilih", "maka"),
        }
    },
    "Ayat": {
        **one_of(*BODY, "batasan"),
        "dependencies": {
            **without("aturan", "non_normatif", "terbuka"),
            **without("non_normatif", "terbuka"),
        },
    },
    "Pasal": {
        "allOf": [
            one_of("ayat", *BODY, "batasan"),
            one_of("pasal", "lampiran"),
            when(
                "pasal",
                "belum diketahui",
                _present("kode", "pasal yang belum diketahui nomornya memerlukan `kode`"),
                _absent("kode", "`kode` hanya untuk pasal yang belum diketahui nomornya"),
            ),
        ],
        "dependencies": {
            **without("ayat", *BODY),
            **without("aturan", "non_normatif", "terbuka"),
            **without("non_normatif", "terbuka"),
            **without("pasal", "lampiran"),
        },
    },
    "Limit": {
        **one_of("hanya", "tidak_bergantung_pada"),
        "dependencies": without("tidak_bergantung_pada", "hanya", "jika"),
    },
    "FactDecl": CHOICE,
    "Output": CHOICE,
    "OutcomeDecl": {
        **CHOICE,
        "dependencies": {"bila_kosong": _present("kumpul", "`bila_kosong` memerlukan `kumpul`")},
    },
    "Reading": {
        "allOf": [
            {"properties": {"pilihan": {"minProperties": MIN_OPTIONS}}},
        ]
    },
    "Option": {"dependencies": without("uji", "nilai")},
    "Statement": {
        **one_of("nilai", "dihitung"),
        "dependencies": {
            **without("nilai", "dihitung", needed="sumber"),
            **without("dihitung", "nilai"),
        },
    },
    "Table": {
        **one_of("baris", "berkas"),
        "dependencies": without("baris", "berkas"),
    },
}
