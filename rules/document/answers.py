"""What a regulation answers if a case does not say: outcomes, or named groups of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, TypeAlias

from pydantic import ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.fields import NAME, NAME_FORM, NOT_A_NAME, like, named, several
from rules.document.reader import Reader
from rules.document.refusals import RefusedError, reported
from rules.language import _
from rules.nodes import Map, Node, Text


@dataclass(frozen=True, slots=True)
class Answers:
    """Names of outcomes; where they are written in groups, also those of each group."""

    names: tuple[Text, ...] = ()
    groups: Mapping[Text, tuple[Text, ...]] = field(default_factory=dict)


_each = several(like(NAME, NOT_A_NAME, NAME_FORM))


def _names(data: Node, info: ValidationInfo) -> tuple[Text, ...]:
    found: tuple[Text, ...] = _each.func(data, info)  # type: ignore[call-arg]  # takes the info
    return found


def _answers(data: Node, info: ValidationInfo) -> Answers:
    """A name, a list of names, or a mapping of such by the name of the group."""
    if not isinstance(data, Map):
        return Answers(_names(data, info))
    if not data:
        advice = _("tulis isinya, atau hapus kuncinya")
        raise reported(
            info, Finding(Code.TOO_FEW, _("pemetaan ini kosong"), data.span, help=advice)
        )
    groups: dict[Text, tuple[Text, ...]] = {}
    for name, value in named(data, info).items():
        try:
            groups[data.key(name)] = _names(value, info)
        except RefusedError:
            continue
    if len(groups) < len(data):
        raise RefusedError
    return Answers(tuple(one for names in groups.values() for one in names), groups)


Answered: TypeAlias = Annotated[Answers, Reader(_answers), WithJsonSchema({"form": "menjawab"})]
