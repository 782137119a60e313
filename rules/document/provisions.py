"""Provisions: pasal, ayat and the rules in them."""

import re
from collections.abc import Iterable
from typing import Annotated, Final

from pydantic import Field, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.amounts import Amounts
from rules.document.condition_reader import Conditional
from rules.document.declarations import Readings
from rules.document.fields import (
    Listed,
    Name,
    OneOrMoreNames,
    OneOrMoreWords,
    Slug,
    Words,
    YesNo,
    like,
    one_of,
    whole,
    written,
)
from rules.document.limits import Limits
from rules.document.node import Part
from rules.document.reader import Reader
from rules.document.versions import Evidence, Rank, Version
from rules.language import N_, _
from rules.nodes import Map, Text

UNKNOWN_PASAL: Final = "belum diketahui"
PASAL: Final = re.compile(rf"[0-9]+[A-Z]?|{UNKNOWN_PASAL}")
ANNEX: Final = re.compile(r"[IVXLC]+|[0-9]+|[A-Z]")
AYAT: Final = re.compile(r"[0-9]+[a-z]?")
PASAL_FORM: Final = N_("tulis seperti `6` atau `16A`, atau `belum diketahui`")
ANNEX_FORM: Final = N_("tulis seperti `II` atau `2`")
AYAT_FORM: Final = N_("tulis seperti `1` atau `3a`")
LIMITS: Final = "batasan"
BODIES: Final = ("jika", "syarat", "selain_itu", "pilih")


def exclusive(data: Map, keys: Iterable[str]) -> Iterable[Finding]:
    """At most one of some keys."""
    present = [key for key in keys if key in data]
    for key in present[1:]:
        yield Finding(
            Code.KEYS_EXCLUDE,
            _("`{key}` tidak boleh ada bersama `{present}`", key=key, present=present[0]),
            data.key(key).span,
            help=_("hapus salah satu"),
        )


PasalNumber = Annotated[
    Text,
    Reader(
        like(
            PASAL,
            N_("`{text}` bukan nomor pasal"),
            PASAL_FORM,
        )
    ),
    WithJsonSchema(written(whole(PASAL), PASAL_FORM)),
]
Annex = Annotated[
    Text,
    Reader(like(ANNEX, N_("`{text}` bukan nomor lampiran"), ANNEX_FORM)),
    WithJsonSchema(written(whole(ANNEX), ANNEX_FORM)),
]
AyatNumber = Annotated[
    Text,
    Reader(like(AYAT, N_("`{text}` bukan nomor ayat"), AYAT_FORM)),
    WithJsonSchema(written(whole(AYAT), AYAT_FORM)),
]


class Choose(Part):
    """``pilih``: which records of a list are chosen, at most how many, by which key."""

    where: Conditional
    at_most: Words
    order_by: Words
    order: Annotated[Text, one_of(("menaik", "menurun"))] | None = None


class Rule(Part):
    """One rule: outcomes, a condition, a value, exceptions."""

    sets: OneOrMoreNames
    when: Conditional | None = None
    requires: Conditional | None = None
    otherwise: YesNo = False
    choose: Choose | None = None
    then: Amounts | None = None
    excepts: OneOrMoreWords = ()
    gate: Name | None = None
    discretion: Words | None = None
    reference: Words | None = None
    evidence: Evidence | None = None
    for_each: Name | None = None
    letter: Words | None = None
    adjustable_by: Rank | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """One kind of condition; a ``syarat`` and a ``pilih`` give their own value."""
        yield from exclusive(data, BODIES)
        yield from exclusive(data, ("syarat", "mengecualikan"))
        yield from exclusive(data, ("pilih", "maka"))
        yield from exclusive(data, ("syarat", "maka"))


class Provision(Part):
    """What pasal and ayat have in common."""

    text: Words | None = None
    reference: Words | None = None
    evidence: Evidence | None = None
    versions: Annotated[tuple[Version, ...], Listed] = ()
    for_each: Name | None = None
    readings: Readings = Field(default_factory=dict)
    rules: Annotated[tuple[Rule, ...], Listed] = ()
    non_normative: YesNo = False
    open: Words | None = None
    adjustable_by: Rank | None = None
    limits: Limits = ()


class Ayat(Provision):
    """One ayat."""

    number: Annotated[AyatNumber, Field(alias="ayat")]

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Rules, or why there are none."""
        return _content(data, ("aturan", "non_normatif", "terbuka"))


class Pasal(Provision):
    """One pasal, or one annex."""

    number: Annotated[PasalNumber | None, Field(alias="pasal")] = None
    annex: Annex | None = None
    code: Slug | None = None
    title: Words | None = None
    chapter: Words | None = None
    section: Words | None = None
    ayat: Annotated[tuple[Ayat, ...], Listed] = ()

    @property
    def key(self) -> str:
        """The last part of the provision's id: ``6``, ``lampiran-II``, ``kode-batas``."""
        if self.annex is not None:
            return f"lampiran-{self.annex}"
        if self.code is not None:
            return f"kode-{self.code}"
        return str(self.number)

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """A number, an annex or a code; and ayat, rules, or why there are none."""
        yield from _content(data, ("ayat", "aturan", "non_normatif", "terbuka"))
        yield from exclusive(data, ("pasal", "lampiran"))
        if "pasal" not in data and "lampiran" not in data:
            yield Finding(
                Code.MISSING_KEY,
                _("kunci `pasal` atau `lampiran` tidak ada"),
                data.span,
                help=_("tambahkan `pasal: nomornya`"),
            )
        unknown = data.get("pasal") == UNKNOWN_PASAL
        if unknown and "kode" not in data:
            yield Finding(
                Code.MISSING_KEY,
                _("pasal yang belum diketahui nomornya perlu `kode`"),
                data.key("pasal").span,
                help=_("tambahkan `kode: nama-singkat`"),
            )
        if not unknown and "kode" in data:
            yield Finding(
                Code.KEYS_EXCLUDE,
                _("`kode` hanya untuk pasal yang belum diketahui nomornya"),
                data.key("kode").span,
                help=_("tulis `pasal: belum diketahui`, atau hapus `kode`"),
            )


def _content(data: Map, keys: tuple[str, ...]) -> Iterable[Finding]:
    """Exactly one of some keys; what only binds lower regulations may stand beside, or alone."""
    yield from exclusive(data, keys)
    if not any(key in data for key in (*keys, LIMITS)):
        listed = ", ".join(f"`{key}`" for key in (*keys, LIMITS))
        yield Finding(
            Code.MISSING_KEY,
            _("ketentuan ini tidak punya satu pun dari {listed}", listed=listed),
            data.span,
            help=_("tulis `non_normatif: ya`, atau `terbuka: alasannya`, bila tidak ada aturannya"),
        )
