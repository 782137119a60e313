"""What a rule gives its outcome: an expression, or one of the forms that need a mapping."""

from collections.abc import Iterable
from typing import Annotated, TypeAlias

from pydantic import Field, ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.condition_reader import Conditional
from rules.document.fields import Listed, Words, one_of
from rules.document.node import Part, inner_part
from rules.document.reader import Reader
from rules.document.refusals import reported, wrong_shape
from rules.language import _
from rules.nodes import Map, Node, Seq, Text


class Total(Part):
    """``{jumlah: anak.x, dengan: ...}``: the sum of an expression over some records."""

    total: Words
    where: Conditional


class Count(Part):
    """``{banyak: anak, dengan: ...}``: how many records fulfil a condition."""

    count: Words
    where: Conditional


class Tier(Part):
    """One tier: up to which count (none: no end) which share of the base is due."""

    until: Words | None = None
    share: Words


ROUNDINGS = ("bulat_bawah", "bulat_atas", "bulat_setengah_atas", "bulat_bankir")


class Tiers(Part):
    """``banyak`` units of ``dasar`` each, by tiers; ``pembulatan`` rounds what they add up to."""

    count: Words
    base: Annotated[Words, Field(alias="dasar")]
    tiers: Annotated[tuple[Tier, ...], Listed]
    rounding: Annotated[Text, one_of(ROUNDINGS)] | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Only the last tier may be without an end."""
        tiers = data.get("tingkat")
        for tier in tiers[:-1] if isinstance(tiers, Seq) else ():
            if isinstance(tier, Map) and "sampai" not in tier:
                yield Finding(
                    Code.MISSING_KEY,
                    _("hanya tingkat terakhir yang boleh tanpa `sampai`"),
                    tier.span,
                    help=_("tambahkan `sampai: ...`"),
                )


class Tiered(Part):
    """``{bertahap: ...}``."""

    tiered: Tiers


Amount: TypeAlias = Text | Total | Count | Tiered

FORMS: dict[str, type[Total | Count | Tiered]] = {
    "jumlah": Total,
    "banyak": Count,
    "bertahap": Tiered,
}


def _amount(data: Node, info: ValidationInfo) -> object:
    if isinstance(data, Text):
        return data
    if isinstance(data, Map):
        for key, form in FORMS.items():
            if key in data:
                return inner_part(form, data, info)
    wanted = _("ekspresi, atau pemetaan dengan `jumlah`, `banyak`, atau `bertahap`")
    raise reported(info, wrong_shape(data, wanted))


Amounts: TypeAlias = Annotated[Amount, Reader(_amount), WithJsonSchema({"form": "besaran"})]
