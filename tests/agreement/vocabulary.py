"""The small worlds that generated policies speak of: few values, so that they often coincide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from itertools import pairwise

from engine.plan import (
    FactDecl,
    ListDecl,
    Outcome,
    Param,
    ParamVersion,
    Reading,
    ReadingOption,
    Uncertain,
    Version,
)
from rules.values import Scalar, Type
from tests.agreement.draw import Draw

_DAYS = ((2004, 2, 28), (2024, 1, 30), (2024, 1, 31), (2024, 2, 29), (2024, 3, 1), (2024, 3, 2))

DOMAINS: Mapping[Type, tuple[Scalar, ...]] = {
    Type.BOOLEAN: (True, False),
    Type.CHOICE: ("k1", "k2", "k3"),
    Type.INTEGER: (0, 1, 2, 3),
    Type.RUPIAH: (0, 10, 20),
    Type.SHARE: (Fraction(1, 2), Fraction(1), Fraction(9, 200)),
    Type.DATE: tuple(date(*day).toordinal() for day in _DAYS),
    Type.MONTH: tuple(2024 * 12 + month for month in range(4)),
    Type.PERIOD_MONTHS: (0, 1, 2, 240),
    Type.DAYS: (0, 1, 2, 30),
    Type.HOURS: (0, 1, 2),
    Type.TEXT: ("s", "t"),
}
"""Every value that a generated fact may take."""

DATED = (Type.DATE, Type.MONTH)
ORDERED = tuple(kind for kind in DOMAINS if kind not in (Type.BOOLEAN, Type.CHOICE, Type.TEXT))
KEY = "urut"
"""Last part of the name of the fact by which records of a list are ranked."""


@dataclass(frozen=True)
class Profile:
    """What a policy may do besides what every invariant holds for, and what facts may be.

    `errors`: amounts that may not be computable. `negative`: amounts below zero. `ties`:
    records chosen by keys that may be equal, absent or derived. `values`: what single facts may
    be, in place of the small domain of their type.
    """

    errors: bool = False
    negative: bool = False
    ties: bool = False
    values: Mapping[str, tuple[Scalar, ...]] = field(default_factory=dict)

    def domain(self, fact: FactDecl) -> tuple[Scalar, ...]:
        """Every value that a fact may take."""
        return self.values.get(fact.id) or DOMAINS[fact.type]


STRICT = Profile()
FREE = Profile(errors=True, negative=True, ties=True)


@dataclass(frozen=True)
class Vocabulary:
    """What is declared before any rule is written."""

    facts: tuple[FactDecl, ...]
    lists: tuple[ListDecl, ...]
    params: tuple[Param, ...]
    readings: tuple[Reading, ...]
    uncertain: tuple[Uncertain, ...]
    units: Mapping[str, Type]
    profile: Profile


@dataclass(frozen=True)
class Scope:
    """What a condition or an amount may name where it stands."""

    words: Vocabulary
    outcomes: tuple[Outcome, ...] = ()
    inside: frozenset[str] = frozenset()
    guarded: frozenset[str] = field(default_factory=frozenset)

    def within(self, name: str) -> Scope:
        """The same, with a record of a list at hand, of which nothing is guarded."""
        guarded = frozenset(f for f in self.guarded if not f.startswith(f"{name}."))
        return Scope(self.words, self.outcomes, self.inside | {name}, guarded)

    def reaches(self, of_list: str | None) -> bool:
        """Whether things of a list (None: of the case) may be named."""
        return of_list is None or of_list in self.inside

    def facts(self, *kinds: Type) -> list[FactDecl]:
        """Facts of these types that may be named, optional ones too."""
        return [f for f in self.words.facts if f.type in kinds and self.reaches(f.list)]

    def safe_facts(self, kind: Type) -> list[FactDecl]:
        """Facts of a type that are never `tidak ada` here."""
        return [f for f in self.facts(kind) if not f.optional or f.id in self.guarded]

    def references(self, *units: Type) -> list[FactDecl]:
        """Facts that may be a reference date: those that always exist."""
        return [fact for fact in self.facts(*units) if not fact.optional]

    def determined(self, kind: Type | None = None) -> list[Outcome]:
        """Outcomes that may be named, of one type if it is given."""
        return [o for o in self.outcomes if self.reaches(o.list) and kind in (None, o.type)]


def vocabulary(draw: Draw, profile: Profile) -> Vocabulary:
    """Facts, lists, parameters, readings and uncertain effective dates."""
    lists = tuple(ListDecl(name, name) for name in ("anak", "tugas")[: draw.number(0, 2)])
    facts = tuple(_facts(draw, lists))
    uncertain = tuple(_uncertain(draw, name) for name in ("u0", "u1")[: draw.number(0, 2)])
    units = {change.id: _unit(change.earliest) for change in uncertain}
    params = []
    for number in range(draw.number(0, 2)):
        unit = draw.one(DATED)
        params.append(_param(draw, f"par{number}", unit, changes(uncertain, units, unit)))
        units[f"par{number}"] = unit
    readings = tuple(_reading(draw, name) for name in ("t0", "t1")[: draw.number(0, 2)])
    return Vocabulary(facts, lists, tuple(params), readings, uncertain, units, profile)


def changes(
    uncertain: tuple[Uncertain, ...], units: Mapping[str, Type], unit: Type
) -> list[Uncertain]:
    """Uncertain effective dates in the unit of a reference date."""
    return [change for change in uncertain if units[change.id] is unit]


def _unit(limit: int) -> Type:
    return Type.MONTH if limit in DOMAINS[Type.MONTH] else Type.DATE


def _facts(draw: Draw, lists: tuple[ListDecl, ...]) -> list[FactDecl]:
    found = [_fact(draw, "f", None, number) for number in range(draw.number(3, 8))]
    for declared in lists:
        name = declared.id
        key = FactDecl(f"{name}.{KEY}", Type.INTEGER, KEY, low=0, high=9, list=name)
        found.append(key)
        found += [_fact(draw, name, name, number) for number in range(draw.number(1, 3))]
    return found


def _fact(draw: Draw, prefix: str, of_list: str | None, number: int) -> FactDecl:
    kind = draw.weighted(
        (5, Type.BOOLEAN),
        (2, Type.CHOICE),
        (3, Type.INTEGER),
        (4, Type.DATE),
        (2, Type.RUPIAH),
        (2, Type.MONTH),
        *((1, kind) for kind in DOMAINS),
    )
    options = tuple((option, option) for option in ("k1", "k2", "k3"))
    return FactDecl(
        id=f"{prefix}.{kind.name.lower()}{number}",
        type=kind,
        label=f"{prefix} {number}",
        options=options if kind is Type.CHOICE else (),
        optional=draw.chance(20),
        list=of_list,
    )


def _uncertain(draw: Draw, name: str) -> Uncertain:
    domain = DOMAINS[draw.one(DATED)]
    first = draw.number(1, len(domain) - 2)
    last = draw.number(first + 1, len(domain) - 1)
    return Uncertain(name, int(domain[first]), int(domain[last]))


def versions(draw: Draw, unit: Type, uncertain: list[Uncertain]) -> tuple[Version, ...]:
    """One to three versions that do not overlap; there may be a hole between them."""
    if uncertain and draw.chance(40):
        change = draw.one(uncertain)
        before, after = Version(ends_before=change.id), Version(starts_with=change.id)
        return draw.weighted((3, (before, after)), (2, (after,)), (1, (before,)))
    cuts = sorted(int(day) for day in draw.some(DOMAINS[unit][1:], 1, 2))
    found = [Version(end=cuts[0] - 1)]
    found += [
        Version(start=low + draw.below(2), end=high - 1)
        for low, high in pairwise(cuts)
        if low + 1 < high
    ]
    found.append(Version(start=cuts[-1]))
    return tuple(sorted(draw.some(found, 1, 3), key=lambda v: v.start or 0))


def _param(draw: Draw, name: str, unit: Type, uncertain: list[Uncertain]) -> Param:
    kind = draw.one((Type.RUPIAH, Type.INTEGER, Type.SHARE, Type.PERIOD_MONTHS))
    dated = versions(draw, unit, uncertain)
    values = tuple(ParamVersion(version, draw.one(DOMAINS[kind])) for version in dated)
    return Param(name, kind, name, "uji", values)


def _reading(draw: Draw, name: str) -> Reading:
    options = tuple(
        ReadingOption(option, option, option) for option in ("o1", "o2", "o3")[: draw.number(2, 3)]
    )
    chosen = draw.one(options).id if draw.chance(15) else None
    return Reading(name, name, options, chosen=chosen)
