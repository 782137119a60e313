"""What a regulation declares: facts, lists, outcomes, parameters, readings."""

from collections.abc import Iterable
from typing import Annotated, Final

from pydantic import Field

from rules.diagnostics import Code, Finding
from rules.document.condition_reader import Conditional
from rules.document.derivations import Derivations
from rules.document.fields import Listed, Name, Named, OneOrMoreWords, WordMap, Words, YesNo, one_of
from rules.document.node import Part
from rules.document.refusals import meant
from rules.document.versions import Ends, Evidence, Starts
from rules.language import _
from rules.nodes import Map, Text
from rules.values.types import Type

MIN_OPTIONS: Final = 2

Kind = Annotated[Text, one_of([kind.value for kind in Type])]


def choice_shape(data: Map) -> Iterable[Finding]:
    """``pilihan`` goes with ``jenis: pilihan``, and only with it."""
    kind = data.get("jenis")
    if kind == "pilihan" and "pilihan" not in data:
        yield Finding(
            Code.MISSING_KEY,
            _("`jenis: pilihan` tidak menyebut pilihannya"),
            data.key("jenis").span,
            help=_("tambahkan `pilihan: {nama: label}`"),
        )
    if isinstance(kind, Text) and kind != "pilihan" and "pilihan" in data:
        yield Finding(
            Code.KEYS_EXCLUDE,
            _("`pilihan` tidak berlaku untuk `jenis: {kind}`", kind=kind),
            data.key("pilihan").span,
            help=_("tulis `jenis: pilihan`, atau hapus `pilihan`"),
        )


class FactDecl(Part):
    """A fact an officer can be asked for."""

    kind: Kind
    label: Words
    question: Words | None = None
    documents: OneOrMoreWords = ()
    options: WordMap | None = None
    bounds: Words | None = None
    optional: YesNo = False
    derived: Derivations = ()

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Options belong to choices."""
        return choice_shape(data)


class ListDecl(Part):
    """A list of records, whose facts are named ``list.fact``."""

    label: Words
    question: Words | None = None
    documents: OneOrMoreWords = ()


class Impossible(Part):
    """Facts that cannot all be true: the sentence that says so, and the condition they meet.

    The condition tests declared facts only; ``for_each`` names the list it is tested on, record
    by record.
    """

    reason: Words
    when: Conditional
    for_each: Name | None = None


class OutcomeDecl(Part):
    """An outcome (``hasil``), or a term (``istilah``), which is an outcome that is not shown."""

    kind: Kind
    label: Words
    competent: Words | None = None
    gate: Name | None = None
    options: WordMap | None = None
    parents: WordMap | None = None
    collect: Annotated[Text, one_of(("jumlah",))] | None = None
    if_empty: Words | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Options belong to choices, and a value for no row to what is collected."""
        yield from choice_shape(data)
        if "bila_kosong" in data and "kumpul" not in data:
            yield Finding(
                Code.KEYS_EXCLUDE,
                _("`bila_kosong` hanya berlaku bersama `kumpul`"),
                data.key("bila_kosong").span,
                help=_("tambahkan `kumpul: jumlah`, atau hapus `bila_kosong`"),
            )


class DatedValue(Part):
    """The value of a parameter in one span of time."""

    start: Starts
    end: Ends | None = None
    value: Words
    basis: Words | None = None
    by: Words | None = None
    evidence: Evidence | None = None
    note: Words | None = None


class Parameter(Part):
    """A number of the law, by date."""

    kind: Kind
    label: Words
    reference: Words | None = None
    values: Annotated[tuple[DatedValue, ...], Listed]


class Option(Part):
    """One way to read doubtful words: what it changes, and why it can be defended."""

    label: Words | None = None
    reason: Words
    test: Words | None = None
    value: Words | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """A test and a value exclude one another."""
        if "uji" in data and "nilai" in data:
            yield Finding(
                Code.KEYS_EXCLUDE,
                _("`uji` dan `nilai` tidak boleh ada bersama dalam satu opsi"),
                data.key("nilai").span,
                help=_("hapus salah satu"),
            )


class ChosenOption(Part):
    """The choice recorded in the policy, by whom and why."""

    option: Words
    reason: Words
    by: Words | None = None


class Reading(Part):
    """A doubt about words, the ways to settle it, and the ayat that would (``penyelesaian``)."""

    issue: Words
    options: Annotated[dict[Words, Option], Named]
    settlement: Words | None = None
    sources: OneOrMoreWords = ()
    chosen: ChosenOption | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """At least two options, of one sort, and a choice among them."""
        options = data.get("pilihan")
        if not isinstance(options, Map):
            return
        if len(options) < MIN_OPTIONS:
            yield Finding(
                Code.TOO_FEW,
                _("tafsir perlu paling sedikit dua pilihan"),
                options.span,
                help=_("tambahkan bacaan yang lain, atau hapus tafsir ini"),
            )
        yield from _one_sort(options)
        yield from _known_choice(data.get("dipilih"), options)


def _one_sort(options: Map) -> Iterable[Finding]:
    """Either every option has ``uji``, or every one ``nilai``, or none has either."""
    for key in ("uji", "nilai"):
        having = [name for name, option in options.items() if key in option]
        if having and len(having) < len(options):
            lacking = next(name for name in options if name not in having)
            yield Finding(
                Code.MISSING_KEY,
                _(
                    "opsi `{lacking}` tidak punya `{key}`, padahal opsi `{having}` punya",
                    lacking=lacking,
                    key=key,
                    having=having[0],
                ),
                options.key(lacking).span,
                help=_("tambahkan `{key}: ...`", key=key),
            )


def _known_choice(chosen: object, options: Map) -> Iterable[Finding]:
    option = chosen.get("opsi") if isinstance(chosen, Map) else None
    if isinstance(option, Text) and option not in options:
        yield Finding(
            Code.UNKNOWN_WORD,
            _("`{option}` bukan pilihan tafsir ini", option=option),
            option.span,
            help=meant(option, options),
        )


Facts = Annotated[dict[Words, FactDecl], Named]
Lists = Annotated[dict[Words, ListDecl], Named]
Outcomes = Annotated[dict[Words, OutcomeDecl], Named]
Parameters = Annotated[dict[Words, Parameter], Named]
Readings = Annotated[dict[Words, Reading], Named]
Impossibilities = Annotated[tuple[Impossible, ...], Listed]


class Vocabulary(Part):
    """``kosakata.yaml``: facts and lists common to all regulations, and what they never say."""

    facts: Facts = Field(default_factory=dict)
    lists: Lists = Field(default_factory=dict)
    impossible: Impossibilities = ()
