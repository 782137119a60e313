"""The parts every model of a document is made of: nodes with a place, and kinds of text."""

import re
from collections.abc import Callable, Collection, Iterable
from typing import Annotated, Any, Final, TypeAlias, TypeVar, cast

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainValidator,
    ValidationError,
    ValidationInfo,
    WithJsonSchema,
    model_validator,
)

from rules.diagnostics import Code, Finding
from rules.document.keywords import KEYWORDS
from rules.nearest import nearest
from rules.source import Map, Node, Seq, Text
from rules.span import Span

# Invariant: no key of a file can be this one, because the control character is refused there.
SPAN_KEY: Final = "\0span"
NAME: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*")
SLUG: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*")


class RefusedError(ValueError):
    """A value that was refused; what is wrong is already among the findings."""


def report(info: ValidationInfo, *findings: Finding) -> None:
    """Add findings to those of the file being read.

    What has no width was refused when the text was read, and is not reported again.
    """
    gathered(info).extend(f for f in findings if f.span.offset != f.span.end_offset)


def gathered(info: ValidationInfo) -> list[Finding]:
    """The findings of the file being read, to add to."""
    return cast("list[Finding]", info.context)


def reported(info: ValidationInfo, *findings: Finding) -> RefusedError:
    """Add findings, and give the error that ends the validation of this value."""
    report(info, *findings)
    return RefusedError()


def keyword(name: str) -> str:
    """The keyword of an attribute; a test holds every attribute of a model to the table."""
    return KEYWORDS.get(name, name)


def _same(span: Span) -> Span:
    return span


class Part(BaseModel):
    """A mapping of a document; attributes are English, keys the language's (``KEYWORDS``)."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        alias_generator=keyword,
        arbitrary_types_allowed=True,
    )

    span: Annotated[
        Span,
        PlainValidator(_same),
        WithJsonSchema({}),
        Field(alias=SPAN_KEY, exclude=True, repr=False),
    ]

    @model_validator(mode="before")
    @classmethod
    def _check_keys(cls, data: Node, info: ValidationInfo) -> object:
        """Check the keys and what concerns several of them; hand the place on as one more."""
        if not isinstance(data, Map):
            raise reported(info, wrong_shape(data, "pemetaan `kunci: nilai`"))
        report(info, *cls._unknown(data), *cls._missing(data), *cls.shape(data))
        return {**data, SPAN_KEY: data.span}

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """What is wrong with the keys taken together."""
        del data
        return ()

    @classmethod
    def keys(cls) -> dict[str, bool]:
        """The keys that a file may write, and whether they have to be there."""
        fields = (field for name, field in cls.model_fields.items() if name != "span")
        return {str(field.alias): field.is_required() for field in fields}

    @classmethod
    def _unknown(cls, data: Map) -> Iterable[Finding]:
        known = cls.keys()
        for key in data:
            if key not in known:
                yield Finding(
                    Code.UNKNOWN_KEY,
                    f"kunci `{key}` tidak dikenal di sini",
                    data.key(key).span,
                    help=meant(key, known) or f"kunci di sini: {', '.join(known)}",
                )

    @classmethod
    def _missing(cls, data: Map) -> Iterable[Finding]:
        for key, required in cls.keys().items():
            if required and key not in data:
                yield Finding(
                    Code.MISSING_KEY,
                    f"kunci `{key}` tidak ada",
                    data.span,
                    help=f"tambahkan `{key}: ...`",
                )


P = TypeVar("P", bound=Part)


def read_part(form: type[P], data: Node, findings: list[Finding]) -> P | None:
    """The model of a node, or None; what is wrong is added to the findings."""
    try:
        return form.model_validate(data, context=findings)
    except ValidationError as error:
        findings.extend(_not_yet_reported(error, data))
        return None


REPORTED: Final = frozenset({"missing", "extra_forbidden"})


def _not_yet_reported(error: ValidationError, data: Node) -> Iterable[Finding]:
    """Findings for what pydantic refused by itself; the validators here leave it nothing."""
    for detail in error.errors(include_url=False):
        refused = detail.get("ctx", {}).get("error")
        if detail["type"] not in REPORTED and not isinstance(refused, RefusedError):
            span = getattr(detail["input"], "span", data.span)
            yield Finding(Code.WRONG_SHAPE, "isi di sini tidak dapat dibaca", span)


def inner_part(form: type[P], data: Node, info: ValidationInfo) -> P:
    """The model of a value inside another; a failure is that of the outer one too."""
    part = read_part(form, data, gathered(info))
    if part is None:
        raise RefusedError
    return part


SHAPES: Final[dict[type, str]] = {Map: "pemetaan", Seq: "daftar", Text: "teks"}


def wrong_shape(data: Node, wanted: str) -> Finding:
    """The finding for a list where a text should be, and the like."""
    return Finding(
        Code.WRONG_SHAPE,
        f"di sini seharusnya {wanted}, bukan {SHAPES.get(type(data), 'ini')}",
        data.span,
    )


def meant(word: str, words: Iterable[str]) -> str | None:
    """Help that names the most similar word, if one is similar."""
    near = nearest(word, words)
    return f"maksudnya `{near}`?" if near else None


def _words(data: Node, info: ValidationInfo) -> Text:
    if not isinstance(data, Text):
        raise reported(info, wrong_shape(data, "satu teks"))
    if not data.strip():
        raise reported(info, Finding(Code.NO_VALUE, "teks ini kosong", data.span))
    return data


def _name(data: Node, info: ValidationInfo) -> Text:
    text = _words(data, info)
    if not NAME.fullmatch(text):
        raise reported(info, bad_name(text))
    return text


def _slug(data: Node, info: ValidationInfo) -> Text:
    text = _words(data, info)
    if not SLUG.fullmatch(text):
        finding = Finding(
            Code.BAD_NAME,
            f"`{text}` bukan tanda pengenal yang dapat dipakai",
            text.span,
            help="pakai huruf kecil dan angka, dipisah `-`",
        )
        raise reported(info, finding)
    return text


def bad_name(text: Text) -> Finding:
    """The finding for a name in a form that no expression could refer to."""
    return Finding(
        Code.BAD_NAME,
        f"`{text}` bukan nama yang dapat dipakai",
        text.span,
        help="pakai huruf kecil, angka, `_`, dan `.` di antara bagian nama",
    )


def one_of(words: Collection[str]) -> PlainValidator:
    """A text that is one of some words."""

    def check(data: Node, info: ValidationInfo) -> Text:
        text = _words(data, info)
        if text not in words:
            listed = ", ".join(words)
            raise reported(
                info,
                Finding(
                    Code.UNKNOWN_WORD,
                    f"`{text}` tidak termasuk pilihan: {listed}",
                    text.span,
                    help=meant(text, words),
                ),
            )
        return text

    return PlainValidator(check, json_schema_input_type=str)


def _yes_no(data: Node, info: ValidationInfo) -> bool:
    text = _words(data, info)
    if text not in {"ya", "tidak"}:
        finding = Finding(Code.UNKNOWN_WORD, f"`{text}` bukan `ya` atau `tidak`", text.span)
        raise reported(info, finding)
    return text == "ya"


def several(check: Callable[[Any, ValidationInfo], Text]) -> PlainValidator:
    """One text, or a list of texts, as a tuple."""

    def each(data: Node, info: ValidationInfo) -> tuple[Text, ...]:
        if not isinstance(data, Seq):
            return (check(data, info),)
        if not data:
            raise reported(info, Finding(Code.TOO_FEW, "daftar ini kosong", data.span))
        return tuple(check(item, info) for item in data)

    return PlainValidator(each)


def sequence(data: Node, info: ValidationInfo) -> object:
    """A list, where pydantic checks the items."""
    if not isinstance(data, Seq):
        raise reported(info, wrong_shape(data, "daftar"))
    if not data:
        raise reported(info, Finding(Code.TOO_FEW, "daftar ini kosong", data.span))
    return tuple(data)


def mapping(data: Node, info: ValidationInfo) -> object:
    """A mapping, where pydantic checks the values; the keys keep their places."""
    if not isinstance(data, Map):
        raise reported(info, wrong_shape(data, "pemetaan `kunci: nilai`"))
    return data


def named(data: Node, info: ValidationInfo) -> object:
    """A mapping whose keys are names that expressions may use."""
    mapping(data, info)
    report(info, *(bad_name(key) for key in data if not NAME.fullmatch(key)))
    return data


STRING: Final = WithJsonSchema({"type": ["string", "number", "boolean"]})
STRINGS: Final = WithJsonSchema(
    {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
)

Words: TypeAlias = Annotated[Text, PlainValidator(_words), STRING]
Name: TypeAlias = Annotated[Text, PlainValidator(_name), STRING]
Slug: TypeAlias = Annotated[Text, PlainValidator(_slug), STRING]
YesNo: TypeAlias = Annotated[bool, PlainValidator(_yes_no), STRING]
OneOrMoreWords: TypeAlias = Annotated[tuple[Text, ...], several(_words), STRINGS]
OneOrMoreNames: TypeAlias = Annotated[tuple[Text, ...], several(_name), STRINGS]
OneOrMoreSlugs: TypeAlias = Annotated[tuple[Text, ...], several(_slug), STRINGS]
Listed: Final = BeforeValidator(sequence)
Keyed: Final = BeforeValidator(mapping)
Named: Final = BeforeValidator(named)
WordMap: TypeAlias = Annotated[dict[Words, Words], Keyed]
