"""A fact → the schema of its value in a case, as a clerk may write it.

The patterns let through whatever the readers of values take, and little more; a test compares the
two.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from rules.schema.names import Named, sentence
from rules.schema.texts import NOTHING, Schema, text
from rules.schema.words import ABSENT, UNKNOWN, YES_NO, described, enumerated
from rules.values import Type

_COUNT: Final = "-?[0-9]+"
_NUMBER: Final = "-?[0-9][0-9.,/ ]*"
_DAY: Final = r"(?:[0-9]{1,2}\s+)?[^\s\d]+\s+[0-9]{4}|[0-9]{4}(?:-[0-9]{2}){0,2}"

TEXT: Final = ("string",)
NUMBER: Final = ("string", "number")
PARTLY: Final = "tulis tanggal seperti `24 Agustus 2024`; bila hanya diketahui sebagian, `2024-08`"
# What other readers of YAML take it for, its form, what to say of others, examples.
FORMS: Final[Mapping[Type, tuple[tuple[str, ...], str, str, tuple[str, ...]]]] = {
    Type.INTEGER: (NUMBER, _NUMBER, "tulis bilangan bulat, misalnya `12`", ("12",)),
    Type.RUPIAH: (
        NUMBER,
        f"-?(?:Rp ?)?{_NUMBER}",
        "tulis rupiah seperti `Rp1.000.000`",
        ("Rp1.000.000",),
    ),
    Type.SHARE: (TEXT, f"{_NUMBER}%", "tulis persen seperti `4,5%`", ("4,5%",)),
    Type.DATE: (NUMBER, _DAY, PARTLY, ("2024-08-24", "24 Agustus 2024")),
    Type.MONTH: (
        NUMBER,
        _DAY,
        "tulis bulan seperti `Agustus 2024` atau `2024-08`",
        ("2024-08", "Agustus 2024"),
    ),
    Type.PERIOD_MONTHS: (
        TEXT,
        rf"{_COUNT}\s+(?:bulan|tahun(?:\s+[0-9]+\s+bulan)?)",
        "tulis masa seperti `7 bulan`, `3 tahun`, atau `2 tahun 11 bulan`",
        ("7 bulan", "3 tahun", "2 tahun 11 bulan"),
    ),
    Type.DAYS: (TEXT, rf"{_COUNT}\s+hari", "tulis masa seperti `5 hari`", ("5 hari",)),
    Type.HOURS: (TEXT, rf"{_COUNT}\s+jam", "tulis masa seperti `48 jam`", ("48 jam",)),
}

# What a field of a record may say of each month of a run.
RUNS: Final[Mapping[Type, str]] = {
    Type.MONTH: (
        rf"(?:{_DAY})\s+[sS][aA][mM][pP][aA][iI]"
        rf"(?:\s+[dD][eE][nN][gG][aA][nN])?\s+(?:{_DAY})"
    ),
    Type.DATE: (
        r"[sS][eE][tT][iI][aA][pP]\s+[tT][aA][nN][gG][gG][aA][lL]\s+[0-9]{1,2}"
        r"(?:\s+[bB][uU][lL][aA][nN]\s+[bB][eE][rR][iI][kK][uU][tT][nN][yY][aA])?"
    ),
}


def value_of(fact: Named) -> Schema:
    """What may stand after a fact: a value of its type, `tidak tahu`, and perhaps `tidak ada`."""
    words = {option: sentence(label) for option, label in fact.options.items()}
    if fact.type is Type.BOOLEAN:
        words = dict(YES_NO)
    words = {**words, **UNKNOWN, **(ABSENT if fact.optional else {})}
    about = described(fact.label, fact.told or sentence(fact.label))
    if fact.type is Type.TEXT:
        return {**text(r"\S", offered=words), **about}
    if fact.type in FORMS:
        more = RUNS.get(fact.type) if fact.list is not None else None
        return {**_formed(fact.type, words, more), **about}
    return {**_one_of(words, fact.options.values()), **about}


def choice_of(options: Mapping[str, str], title: str, told: str) -> Schema:
    """One of some options, by name or label, or `tidak tahu`."""
    words = {**{option: sentence(label) for option, label in options.items()}, **UNKNOWN}
    return {**_one_of(words, options.values()), **described(title, told)}


def _one_of(words: Mapping[str, str], labels: Iterable[str]) -> Schema:
    """Words, or labels, in any case; what an editor says of others names the words."""
    pattern = _any_of(map(_loose, [*words, *labels]))
    loose = {"type": ["string", "number"], "pattern": pattern, "title": ""}
    return {"anyOf": [enumerated(words), loose, NOTHING]}


def _formed(kind: Type, words: Mapping[str, str], more: str | None) -> Schema:
    """A value in the legal form of its type; what an editor says of others shows the form."""
    types, form, advice, examples = FORMS[kind]
    pattern = _any_of([form, *([more] if more else []), *map(_loose, words)])
    said = {"errorMessage": advice, "patternErrorMessage": advice, "title": ""}
    value = {"type": list(types), "pattern": pattern, **said}
    return {"anyOf": [value, enumerated(words), NOTHING], "examples": list(examples)}


def _any_of(patterns: Iterable[str]) -> str:
    return rf"^\s*(?:{'|'.join(patterns)})\s*$"


def _loose(words: str) -> str:
    """A pattern of some words in which neither case nor spaces and underscores count."""
    parts = words.replace("_", " ").split()
    return r"[\s_]+".join("".join(map(_letter, part)) for part in parts)


def _letter(letter: str) -> str:
    if letter.lower() != letter.upper() and len(letter.lower() + letter.upper()) == 2:  # noqa: PLR2004 — the two forms of one letter
        return f"[{letter.lower()}{letter.upper()}]"
    return f"\\{letter}" if letter in "^$\\.*+?()[]{}|/" else letter
