"""Spans of time in which a provision or a value is in force, uncertain limits included."""

from typing import Annotated, Final, TypeAlias

from pydantic import ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.fields import Words, one_of, sequence
from rules.document.node import Part, inner_part
from rules.document.reader import Reader
from rules.document.refusals import reported
from rules.language import _
from rules.nodes import Map, Node, Text

MARKS: Final = ("A", "B", "INF", "B-", "GAP")
RANKS: Final = (
    "uud",
    "uu",
    "pp",
    "perpres",
    "permen",
    "keputusan_lembaga",
    "pergub",
    "perda",
    "perwal",
    "keputusan",
)

Evidence: TypeAlias = Annotated[Text, one_of(MARKS)]
Rank: TypeAlias = Annotated[Text, one_of(RANKS)]


def _two(data: Node, info: ValidationInfo) -> tuple[Text, Text]:
    match sequence(data, info):
        case (Text() as first, Text() as last):
            return first, last
        case _:
            message = _("`antara` memerlukan dua tanggal: yang paling awal dan yang paling akhir")
            advice = _("tulis `antara: [awal, akhir]`")
            raise reported(info, Finding(Code.WRONG_SHAPE, message, data.span, help=advice))


class Between(Part):
    """``{antara: [a, b]}``: on some day from a to b, both included."""

    between: Annotated[
        tuple[Text, Text],
        Reader(_two),
        WithJsonSchema({"form": "dua_tanggal"}),
    ]


class Before(Part):
    """``{sebelum: {antara: [a, b]}}``: the day before the uncertain one."""

    before: Between


def _start(data: Node, info: ValidationInfo) -> Text | Between:
    if isinstance(data, Text):
        return data
    return inner_part(Between, data, info)


def _end(data: Node, info: ValidationInfo) -> Text | Between | Before:
    if isinstance(data, Map) and "sebelum" in data:
        return inner_part(Before, data, info)
    return _start(data, info)


Starts: TypeAlias = Annotated[Text | Between, Reader(_start), WithJsonSchema({"form": "mulai"})]
Ends: TypeAlias = Annotated[
    Text | Between | Before, Reader(_end), WithJsonSchema({"form": "sampai"})
]


class Version(Part):
    """From when to when (both days included) a provision is in force, and by which amendment."""

    start: Starts
    end: Ends | None = None
    by: Words | None = None
    evidence: Evidence | None = None
