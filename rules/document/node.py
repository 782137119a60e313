"""Mappings → parts of a document: frozen models that know their place."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Annotated, Final, TypeVar

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    ValidationInfo,
    model_validator,
)
from pydantic.json_schema import SkipJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.keywords import KEYWORDS
from rules.document.reader import Reader
from rules.document.refusals import (
    RefusedError,
    gathered,
    meant,
    report,
    reported,
    wrong_shape,
)
from rules.language import _
from rules.nearest import nearest
from rules.nodes import Map, Node
from rules.span import Span

# Invariant: no key of a file can be this one, because the control character is refused there.
SPAN_KEY: Final = "\0span"
# What `Part` itself reports, in better words.
REPORTED: Final = frozenset({"missing", "extra_forbidden"})


def keyword(name: str) -> str:
    """The keyword of an attribute; a test holds every attribute of a model to the table."""
    return KEYWORDS.get(name, name)


def _same(span: Span, _info: ValidationInfo) -> Span:
    return span


class Part(BaseModel):
    """A mapping of a document; attributes are English, keys the language's (``KEYWORDS``)."""

    model_config = ConfigDict(
        extra="forbid",
        frozen=True,
        alias_generator=keyword,
        arbitrary_types_allowed=True,
        defer_build=True,
    )

    span: Annotated[
        Span,
        Reader(_same),
        SkipJsonSchema(),
        Field(alias=SPAN_KEY, exclude=True, repr=False),
    ]

    @model_validator(mode="before")
    @classmethod
    def _check_keys(cls, data: Node, info: ValidationInfo) -> dict[str, Node | Span]:
        """Check the keys and what concerns several of them; hand the place on as one more."""
        if not isinstance(data, Map):
            raise reported(info, wrong_shape(data, _("pemetaan `kunci: nilai`")))
        report(info, *_unknown(cls, data), *_missing(cls, data), *cls.shape(data))
        return {**data, SPAN_KEY: data.span}

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """What is wrong with the keys taken together."""
        del data
        return ()


@cache
def keys_of(form: type[Part]) -> Mapping[str, bool]:
    """The keys that a file may write for a part, and whether they have to be there."""
    fields = (field for name, field in form.model_fields.items() if name != "span")
    return {str(field.alias): field.is_required() for field in fields}


def _unknown(form: type[Part], data: Map) -> Iterable[Finding]:
    """Keys that do not belong here; one without a value was refused when the text was read."""
    known = keys_of(form)
    for key in data:
        if key not in known and data[key].span.offset < data[key].span.end_offset:
            yield Finding(
                Code.UNKNOWN_KEY,
                _("kunci `{key}` tidak dikenal di sini", key=key),
                data.key(key).span,
                help=meant(key, known) or _("kunci di sini: {known}", known=", ".join(known)),
            )


def _missing(form: type[Part], data: Map) -> Iterable[Finding]:
    """Required keys that are not there, unless a misspelt one is likely meant to be it."""
    known = keys_of(form)
    misspelt = {nearest(key, known) for key in data if key not in known}
    for key, required in known.items():
        if required and key not in data and key not in misspelt:
            yield Finding(
                Code.MISSING_KEY,
                _("kunci `{key}` tidak ada", key=key),
                data.span,
                help=_("tambahkan `{key}: ...`", key=key),
            )


P = TypeVar("P", bound=Part)


def read_part(form: type[P], data: Node, findings: list[Finding]) -> P | None:
    """The model of a node, or None; what is wrong is added to the findings."""
    try:
        return form.model_validate(data, context=findings)
    except ValidationError as error:
        findings.extend(_not_yet_reported(error, data))
        return None


def inner_part(form: type[P], data: Node, info: ValidationInfo) -> P:
    """The model of a value inside another; a failure is that of the outer one too."""
    part = read_part(form, data, gathered(info))
    if part is None:
        raise RefusedError
    return part


def _not_yet_reported(error: ValidationError, data: Node) -> Iterable[Finding]:
    """Findings for what pydantic refused by itself; the validators here leave it nothing."""
    for detail in error.errors(include_url=False):
        refused = detail.get("ctx", {}).get("error")
        if detail["type"] not in REPORTED and not isinstance(refused, RefusedError):
            span = getattr(detail["input"], "span", data.span)
            advice = _("periksa jorokan dan tanda `-` di sekitarnya")
            message = _("isi di sini tidak dapat dibaca")
            yield Finding(Code.WRONG_SHAPE, message, span, help=advice)
