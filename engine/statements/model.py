"""What statements are once they are read: figures, and the links between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from engine.statements.figures import figure, with_unit
from rules.diagnostics import Finding
from rules.values import Type


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """One figure: exact, with its unit, who said it where, and how far that can be relied on.

    `computed` is the expression it follows from, empty for one that somebody stated; `steps` are
    that calculation with numbers, `uses` the statements in it.
    """

    id: str
    regulation: str
    label: str
    value: Fraction
    kind: Type
    unit: str
    mark: str
    computed: str = ""
    steps: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    date: str = ""
    said_by: str = ""
    sources: tuple[str, ...] = ()
    note: str = ""
    contradicts: tuple[str, ...] = ()

    @property
    def shown(self) -> str:
        """The figure with its unit, to two decimals."""
        return with_unit(figure(self.value, self.kind), self.unit)


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two figures that cannot both be true; `difference` is how far the first is above the other.

    `share` is the same as a part of the other, None if the other is zero.
    """

    statement: Statement
    other: Statement
    difference: Fraction
    share: Fraction | None


@dataclass(frozen=True)
class Statements:
    """All statements that a regulation reaches, by id, and what is wrong with those left out."""

    found: Mapping[str, Statement]
    findings: tuple[Finding, ...] = ()

    @cached_property
    def used_by(self) -> Mapping[str, tuple[str, ...]]:
        """The statements that are computed from each."""
        users: dict[str, list[str]] = {}
        for one in self.found.values():
            for used in one.uses:
                users.setdefault(used, []).append(one.id)
        return {used: tuple(names) for used, names in users.items()}

    def contradictions(self, name: str) -> tuple[Contradiction, ...]:
        """What contradicts a statement, in the order of its links."""
        one = self.found[name]
        others = [self.found[other] for other in one.contradicts if other in self.found]
        return tuple(_between(one, other) for other in others)


def _between(one: Statement, other: Statement) -> Contradiction:
    difference = one.value - other.value
    share = difference / abs(other.value) if other.value else None
    return Contradiction(one, other, difference, share)
