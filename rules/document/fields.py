"""Kinds of text, list and mapping that the parts of a document are made of."""

import re
from collections.abc import Callable, Collection
from typing import Annotated, Any, Final, TypeAlias

from pydantic import BeforeValidator, ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.reader import Reader
from rules.document.refusals import RefusedError, meant, report, reported, wrong_shape
from rules.language import N_, _
from rules.nodes import Map, Node, Seq, Text

NAME: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
CHAPTER: Final = re.compile(r"[IVXLC]+[A-Z]?")
SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")

Check: TypeAlias = Callable[[Any, ValidationInfo], Text]
JsonDict: TypeAlias = dict[str, Any]


def words(data: Node, info: ValidationInfo) -> Text:
    """A text that says something."""
    if not isinstance(data, Text):
        raise reported(info, wrong_shape(data, _("satu teks")))
    if not data.strip():
        advice = _("tulis isinya, atau hapus kuncinya")
        raise reported(info, Finding(Code.NO_VALUE, _("teks ini kosong"), data.span, help=advice))
    return data


def like(pattern: re.Pattern[str], message: str, advice: str) -> Check:
    """A text of some form; the message says what it is not."""

    def check(data: Node, info: ValidationInfo) -> Text:
        text = words(data, info)
        if not pattern.fullmatch(text):
            raise reported(
                info, Finding(Code.BAD_NAME, _(message, text=text), text.span, help=_(advice))
            )
        return text

    return check


def one_of(allowed: Collection[str]) -> Reader:
    """A text that is one of some words."""

    def check(data: Node, info: ValidationInfo) -> Text:
        text = words(data, info)
        if text not in allowed:
            message = _(
                "`{text}` tidak termasuk pilihan: {allowed}", text=text, allowed=", ".join(allowed)
            )
            raise reported(
                info, Finding(Code.UNKNOWN_WORD, message, text.span, help=meant(text, allowed))
            )
        return text

    written = Annotated[str, WithJsonSchema({"enum": list(allowed)})]
    return Reader(check, json_schema_input_type=written)


def several(check: Check) -> Reader:
    """One text, or a list of texts, as a tuple; every text that is refused is reported."""

    def each(data: Node, info: ValidationInfo) -> tuple[Text, ...]:
        items = sequence(data, info) if isinstance(data, Seq) else (data,)
        accepted = []
        for item in items:
            try:
                accepted.append(check(item, info))
            except RefusedError:
                continue
        if len(accepted) < len(items):
            raise RefusedError
        return tuple(accepted)

    return Reader(each)


def sequence(data: Node, info: ValidationInfo) -> tuple[Node, ...]:
    """A list with something in it."""
    if not isinstance(data, Seq):
        raise reported(info, wrong_shape(data, _("daftar")))
    if not data:
        advice = _("tulis isinya, atau hapus kuncinya")
        raise reported(info, Finding(Code.TOO_FEW, _("daftar ini kosong"), data.span, help=advice))
    return tuple(data)


def mapping(data: Node, info: ValidationInfo) -> Map:
    """A mapping; its keys keep their places."""
    if not isinstance(data, Map):
        raise reported(info, wrong_shape(data, _("pemetaan `kunci: nilai`")))
    return data


def named(data: Node, info: ValidationInfo) -> Map:
    """A mapping whose keys are names that expressions may use."""
    parts = mapping(data, info)
    for key in parts:
        if not NAME.fullmatch(key):
            span = parts.key(key).span
            report(info, Finding(Code.BAD_NAME, _(NOT_A_NAME, text=key), span, help=_(NAME_FORM)))
    return parts


def _yes_no(data: Node, info: ValidationInfo) -> bool:
    text = words(data, info)
    if text not in {"ya", "tidak"}:
        message = _("`{text}` bukan `ya` atau `tidak`", text=text)
        advice = _("tulis `ya`, atau `tidak`")
        raise reported(info, Finding(Code.UNKNOWN_WORD, message, text.span, help=advice))
    return text == "ya"


NOT_A_NAME: Final = N_("`{text}` bukan nama yang dapat dipakai")
NAME_FORM: Final = N_("pakai huruf kecil, angka, `_`, dan `.` di antara bagian nama")
CHAPTER_FORM: Final = N_("tulis nomor bab seperti `IV`")
SLUG_FORM: Final = N_("pakai huruf kecil dan angka, dipisah `-`")
_name: Final = like(NAME, NOT_A_NAME, NAME_FORM)
_chapter: Final = like(CHAPTER, N_("`{text}` bukan nomor bab"), CHAPTER_FORM)
_slug: Final = like(
    SLUG,
    N_("`{text}` bukan tanda pengenal yang dapat dipakai"),
    SLUG_FORM,
)


def written(pattern: str, advice: str) -> JsonDict:
    """JSON Schema of a text of some form; other readers of YAML take `6` for a number.

    The advice is what an editor says of a text that has another form.
    """
    types = ["string", "number", "boolean"]
    return {"type": types, "pattern": pattern, "patternErrorMessage": advice}


def whole(pattern: re.Pattern[str]) -> str:
    """A pattern for all of a text, as JSON Schema wants it."""
    return f"^(?:{pattern.pattern})$"


def _one_or_more(each: JsonDict) -> WithJsonSchema:
    return WithJsonSchema({"anyOf": [each, {"type": "array", "items": each}]})


_WORDS: Final = written(r"\S", N_("teks ini kosong"))
_NAME: Final = written(whole(NAME), NAME_FORM)
_CHAPTER: Final = written(whole(CHAPTER), CHAPTER_FORM)
_SLUG: Final = written(whole(SLUG), SLUG_FORM)

Words: TypeAlias = Annotated[Text, Reader(words), WithJsonSchema(_WORDS)]
Name: TypeAlias = Annotated[Text, Reader(_name), WithJsonSchema(_NAME)]
Slug: TypeAlias = Annotated[Text, Reader(_slug), WithJsonSchema(_SLUG)]
YesNo: TypeAlias = Annotated[bool, Reader(_yes_no), WithJsonSchema({"enum": ["ya", "tidak"]})]
OneOrMoreWords: TypeAlias = Annotated[tuple[Text, ...], several(words), _one_or_more(_WORDS)]
OneOrMoreNames: TypeAlias = Annotated[tuple[Text, ...], several(_name), _one_or_more(_NAME)]
OneOrMoreSlugs: TypeAlias = Annotated[tuple[Text, ...], several(_slug), _one_or_more(_SLUG)]
ChapterNumber: TypeAlias = Annotated[Text, Reader(_chapter), WithJsonSchema(_CHAPTER)]
Listed: Final = BeforeValidator(sequence)
Named: Final = BeforeValidator(named)
WordMap: TypeAlias = Annotated[dict[Words, Words], Named]
Chapters: TypeAlias = Annotated[dict[ChapterNumber, Words], BeforeValidator(mapping)]
