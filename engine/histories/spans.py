"""Records with a beginning and an end → the one that holds a date."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from engine.facts import FactValue
from engine.histories.allowed import Allowed
from rules.values import Special

Days = tuple[float, float]
"""The earliest and the latest that a day may be."""
ALWAYS: Days = (-inf, inf)
NEVER_ENDS: Days = (inf, inf)


@dataclass(frozen=True, slots=True)
class Span:
    """The days on which a record begins and ends, and the value of a field of it, if known."""

    start: Days
    finish: Days
    value: FactValue | None

    def surely(self, date: Date) -> bool:
        """Whether it holds the date for certain."""
        return self.start[1] <= date.before[0] and self.finish[0] >= date.after[1]

    def maybe(self, date: Date) -> bool:
        """Whether it may hold the date."""
        return self.start[0] <= date.before[1] and self.finish[1] >= date.after[0]


@dataclass(frozen=True, slots=True)
class Date:
    """What a record must have begun by, and not have ended before, to hold a day or a month.

    Of a day both are that day; of a month its last and its first day: any day of it will do.
    """

    before: Days
    after: Days


def held(spans: Sequence[Span], date: Date, *, complete: bool) -> Allowed | None:
    """The values of the records that hold a date; `tidak ada` if there is none.

    None: nothing is certain, since a record may be missing or lack the value.
    """
    found = [span for span in spans if span.maybe(date)]
    values = [span.value for span in found if span.value is not None]
    if not complete or len(values) < len(found):
        return None
    certain = any(span.surely(date) for span in found)
    return Allowed(frozenset(values if certain else [*values, Special.ABSENT]))
