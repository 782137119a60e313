"""The facts of one case, as every backend takes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine.decision import CASE_LEVEL
from rules.span import Span
from rules.values import Scalar, Special


@dataclass(frozen=True, slots=True)
class Within:
    """A date (or year-month) known only to lie between two, both included."""

    low: int
    high: int


FactValue = Scalar | Special | Within
"""A known value, `Special.ABSENT`, or a range of dates. A fact left out is unknown."""


@dataclass(frozen=True, slots=True)
class Records:
    """The records of a list, each a mapping of full fact ids; complete unless said otherwise."""

    records: tuple[Mapping[str, FactValue], ...] = ()
    complete: bool = True


@dataclass(frozen=True, slots=True)
class Case:
    """One case: facts by id, lists by id, readings chosen for it, effective dates assumed.

    `effects` gives a date to an uncertain effective date. A list that is not there is unknown.
    `places` says where facts are written, by id and record; it is for messages only.
    """

    id: str = ""
    facts: Mapping[str, FactValue] = field(default_factory=dict)
    lists: Mapping[str, Records] = field(default_factory=dict)
    readings: Mapping[str, str] = field(default_factory=dict)
    effects: Mapping[str, int] = field(default_factory=dict)
    places: Mapping[tuple[str, int], Span] = field(default_factory=dict, compare=False, repr=False)

    def fact(self, name: str, record: int, of_list: str | None) -> FactValue | None:
        """Value of a fact, None if unknown; `record` counts only if the fact is of a list."""
        if of_list is None:
            return self.facts.get(name)
        if record == CASE_LEVEL:
            message = f"fact `{name}` of list `{of_list}` used outside a record"
            raise LookupError(message)
        return self.lists[of_list].records[record].get(name)
