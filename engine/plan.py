"""The plan: one regulation as frozen typed data, the only input of every backend.

Nothing in it is callable, and it survives a trip through JSON (`engine.plan_json`). Scalars are
those of `rules.values`: dates are proleptic ordinals, year-months are `year * 12 + month - 1`,
periods are whole months, days or hours, money is whole rupiah (a dated parameter may be an exact
`Fraction`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field, PlainSerializer

from rules.values import Special, Type, Value


def _to_json(value: object) -> object:
    match value:
        case Fraction():
            return {"pecahan": [value.numerator, value.denominator]}
        case Special():
            return {"khusus": value.name}
        case _:
            return value


def _from_json(value: object) -> object:
    match value:
        case {"pecahan": [int(numerator), int(denominator)]}:
            return Fraction(numerator, denominator)
        case {"khusus": str(name)}:
            return Special[name]
        case _:
            return value


def _must_be_value(value: object) -> object:
    restored = _from_json(value)
    if isinstance(restored, bool | int | str | Fraction | Special):
        return restored
    message = f"not a value of a plan: {value!r}"
    raise ValueError(message)


PlanValue = Annotated[
    Value,
    BeforeValidator(_must_be_value),
    PlainSerializer(_to_json),
]


class Mark(StrEnum):
    """Evidence mark of a provision, a parameter or a row, strongest first."""

    A = "A"
    B = "B"
    INF = "INF"
    DOUBTFUL = "B-"
    GAP = "GAP"

    @property
    def weakness(self) -> int:
        """Position in the order A > B > INF > B- > GAP: 0 is the strongest."""
        return tuple(Mark).index(self)


class BinaryOp(StrEnum):
    """Arithmetic of amounts."""

    ADD = "+"
    SUBTRACT = "-"
    MULTIPLY = "*"
    DIVIDE = "/"


class Function(StrEnum):
    """Built-in functions of amounts; `engine.operators` gives their meaning."""

    MIN = "min"
    MAX = "maks"
    ROUND_DOWN = "bulat_bawah"
    ROUND_UP = "bulat_atas"
    ROUND_HALF_UP = "bulat_setengah_atas"
    ROUND_HALF_EVEN = "bulat_bankir"
    AGE_YEARS = "usia_tahun"
    MONTHS_BETWEEN = "bulan_antara"
    DAYS_BETWEEN = "hari_antara"
    ADD_MONTHS = "tambah_bulan"
    ADD_DAYS = "tambah_hari"
    ADD_WORKING_DAYS = "tambah_hari_kerja"
    MONTH_OF = "bulan_dari"
    MONTH_START = "awal_bulan"
    MONTH_END = "akhir_bulan"


# ---------------------------------------------------------------- expressions


@dataclass(frozen=True, slots=True)
class Const:
    """A literal."""

    type: Type
    value: PlanValue
    kind: Literal["const"] = "const"


@dataclass(frozen=True, slots=True)
class FactRef:
    """A declared fact; of the record at hand if the fact belongs to a list."""

    fact: str
    kind: Literal["fact"] = "fact"


@dataclass(frozen=True, slots=True)
class OutcomeRef:
    """The value of another outcome or term; of the record at hand if it belongs to a list."""

    outcome: str
    kind: Literal["outcome"] = "outcome"


@dataclass(frozen=True, slots=True)
class ParamRef:
    """A dated parameter as of a reference date (a fact, of the record at hand if in a list)."""

    param: str
    reference: str
    kind: Literal["param"] = "param"


@dataclass(frozen=True, slots=True)
class ReadingValue:
    """An amount that depends on the option a reading takes: pairs of option and expression."""

    reading: str
    options: tuple[tuple[str, Expr], ...]
    kind: Literal["reading_value"] = "reading_value"


@dataclass(frozen=True, slots=True)
class Binary:
    """Exact arithmetic on rationals, never rounded here."""

    op: BinaryOp
    left: Expr
    right: Expr
    kind: Literal["binary"] = "binary"


@dataclass(frozen=True, slots=True)
class Call:
    """A built-in function; `mode` carries a declared resolution (`mundur`, `maju`, a rounding)."""

    function: Function
    args: tuple[Expr, ...]
    mode: str = ""
    kind: Literal["call"] = "call"


@dataclass(frozen=True, slots=True)
class Sum:
    """Sum over the records of a list that pass a filter; `tidak terutang` counts zero."""

    list: str
    where: Condition
    amount: Expr
    kind: Literal["sum"] = "sum"


@dataclass(frozen=True, slots=True)
class Count:
    """Number of records of a list that pass a filter."""

    list: str
    where: Condition
    kind: Literal["count"] = "count"


@dataclass(frozen=True, slots=True)
class Tier:
    """Units up to and including `upto` (None: all that remain) count at `share`."""

    upto: int | None
    share: PlanValue
    kind: Literal["tier"] = "tier"


@dataclass(frozen=True, slots=True)
class Tiered:
    """`base` times the units of `quantity`, each at the share of the tier it falls in."""

    quantity: Expr
    base: Expr
    tiers: tuple[Tier, ...]
    kind: Literal["tiered"] = "tiered"


Expr = Annotated[
    Const | FactRef | OutcomeRef | ParamRef | ReadingValue | Binary | Call | Sum | Count | Tiered,
    Field(discriminator="kind"),
]


# ---------------------------------------------------------------- tests of one value


@dataclass(frozen=True, slots=True)
class OneOf:
    """The value equals one of these."""

    values: tuple[Expr, ...]
    kind: Literal["one_of"] = "one_of"


@dataclass(frozen=True, slots=True)
class Between:
    """The value lies between two ends, either of which may be absent (None) or open."""

    low: Expr | None
    high: Expr | None
    low_open: bool = False
    high_open: bool = False
    kind: Literal["between"] = "between"


@dataclass(frozen=True, slots=True)
class Present:
    """An optional fact is there (`ada`); negate it for `tidak ada`."""

    kind: Literal["present"] = "present"


@dataclass(frozen=True, slots=True)
class IsNotDue:
    """The outcome is `tidak terutang`."""

    kind: Literal["is_not_due"] = "is_not_due"


@dataclass(frozen=True, slots=True)
class Either:
    """One of several tests passes."""

    tests: tuple[UnaryTest, ...]
    kind: Literal["either"] = "either"


@dataclass(frozen=True, slots=True)
class Negated:
    """The negation of the test it stands before, whatever the value."""

    test: UnaryTest
    kind: Literal["negated"] = "negated"


UnaryTest = Annotated[
    OneOf | Between | Present | IsNotDue | Either | Negated,
    Field(discriminator="kind"),
]


# ---------------------------------------------------------------- conditions


@dataclass(frozen=True, slots=True)
class Always:
    """True."""

    kind: Literal["always"] = "always"


@dataclass(frozen=True, slots=True)
class And:
    """Kleene conjunction (`semua`)."""

    items: tuple[Condition, ...]
    label: str = ""
    kind: Literal["and"] = "and"


@dataclass(frozen=True, slots=True)
class Or:
    """Kleene disjunction (`salah_satu`)."""

    items: tuple[Condition, ...]
    label: str = ""
    kind: Literal["or"] = "or"


@dataclass(frozen=True, slots=True)
class Not:
    """Kleene negation (`bukan`)."""

    item: Condition
    label: str = ""
    kind: Literal["not"] = "not"


@dataclass(frozen=True, slots=True)
class Tested:
    """A unary test on one value; `label` is the huruf or angka of the item it encodes."""

    subject: Expr
    test: UnaryTest
    label: str = ""
    kind: Literal["tested"] = "tested"


@dataclass(frozen=True, slots=True)
class Quantified:
    """Some record (`every` false) or every record (`every` true) passes the filter."""

    list: str
    where: Condition
    every: bool = False
    label: str = ""
    kind: Literal["quantified"] = "quantified"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The record at hand is among the first `limit` that pass the filter, by `key`."""

    list: str
    where: Condition
    limit: int
    key: Expr | None
    descending: bool = False
    label: str = ""
    kind: Literal["chosen"] = "chosen"


@dataclass(frozen=True, slots=True)
class IsUnregulated:
    """`tidak_diatur`: nothing determines that outcome."""

    outcome: str
    label: str = ""
    kind: Literal["is_unregulated"] = "is_unregulated"


@dataclass(frozen=True, slots=True)
class ByReading:
    """A condition that depends on the option a reading takes: pairs of option and condition."""

    reading: str
    options: tuple[tuple[str, Condition], ...]
    label: str = ""
    kind: Literal["by_reading"] = "by_reading"


Condition = Annotated[
    Always | And | Or | Not | Tested | Quantified | Chosen | IsUnregulated | ByReading,
    Field(discriminator="kind"),
]


# ---------------------------------------------------------------- declarations


@dataclass(frozen=True, slots=True)
class FactDecl:
    """What may be known of a case. `list` names the list whose records hold it, if any."""

    id: str
    type: Type
    label: str
    question: str = ""
    documents: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    low: int | None = None
    high: int | None = None
    optional: bool = False
    list: str | None = None


@dataclass(frozen=True, slots=True)
class ListDecl:
    """A list of records."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """An effective date known only to lie between two days (or months), both included."""

    id: str
    earliest: int
    latest: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """A span in which a provision holds, in the unit of its reference date, both ends included.

    `starts_with` / `ends_before` name an uncertain effective date in place of `start` / `end`.
    """

    start: int | None = None
    end: int | None = None
    starts_with: str | None = None
    ends_before: str | None = None
    amender: str = ""
    mark: Mark = Mark.INF


@dataclass(frozen=True, slots=True)
class Provision:
    """A place in a regulation with its words: pasal, ayat, lampiran, table or parameter."""

    id: str
    regulation: str
    label: str
    text: str = ""
    reconstructed: bool = False


@dataclass(frozen=True, slots=True)
class ParamVersion:
    """One value of a parameter and the span in which it holds."""

    version: Version
    value: PlanValue
    citation: str = ""


@dataclass(frozen=True, slots=True)
class Param:
    """A dated, cited number."""

    id: str
    type: Type
    label: str
    regulation: str
    versions: tuple[ParamVersion, ...]


@dataclass(frozen=True, slots=True)
class ReadingOption:
    """One way to read doubtful words, with its argument."""

    id: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Doubtful words, and how they may be read. `chosen` is the choice the policy records."""

    id: str
    question: str
    options: tuple[ReadingOption, ...]
    provision: str = ""
    chosen: str | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: it gives `outcome` the value of `value` when its status is true.

    `versions` empty means always in force; otherwise `reference` names the reference date.
    `partner` is the other half of a `syarat`; `half` says which (`ya`, `tidak`, or empty).
    """

    id: str
    outcome: str
    provision: str
    condition: Condition
    value: Expr
    exceptions: tuple[str, ...] = ()
    reference: str | None = None
    versions: tuple[Version, ...] = ()
    mark: Mark = Mark.INF
    partner: str | None = None
    half: str = ""
    closing: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome or a term. `gate` names a yes/no outcome that must be `ya` first.

    `collect`: the values of all true rules add up (`kumpul_jumlah`); `empty` is the value
    when no rule is true or possible (None: unregulated).
    """

    id: str
    type: Type
    label: str
    rules: tuple[str, ...]
    regulation: str = ""
    competent: str = ""
    options: tuple[tuple[str, str], ...] = ()
    parents: tuple[tuple[str, str], ...] = ()
    list: str | None = None
    gate: str | None = None
    term: bool = False
    collect: bool = False
    empty: PlanValue | None = None


@dataclass(frozen=True, slots=True)
class RegulationInfo:
    """What a decision says about a regulation it rests on; `body` is the authority it binds."""

    id: str
    short: str
    title: str
    draft: bool
    reconstructed: bool
    body: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A regulation with all it reaches, ready to decide cases.

    # Invariant: the graph rule → exceptions and outcomes it uses, outcome → rules and gate,
    # has no cycle; `outcomes` and `rules` stand in an order in which each comes after those
    # it depends on.
    """

    regulation: str
    content_hash: str
    facts: tuple[FactDecl, ...] = ()
    lists: tuple[ListDecl, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    rules: tuple[Rule, ...] = ()
    params: tuple[Param, ...] = ()
    readings: tuple[Reading, ...] = ()
    uncertain: tuple[Uncertain, ...] = ()
    provisions: tuple[Provision, ...] = ()
    regulations: tuple[RegulationInfo, ...] = ()
    answers: tuple[str, ...] = ()
    holidays: tuple[int, ...] = ()
    kind: Literal["plan"] = "plan"
