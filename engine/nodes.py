"""Nodes of a plan: expressions, tests of one value, conditions.

Frozen, with nothing callable in them. Scalars are those of `rules.values`: dates are proleptic
ordinals, year-months are `year * 12 + month - 1`, periods are whole months, days or hours, money
is whole rupiah (a dated parameter may be an exact `Fraction`).
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
