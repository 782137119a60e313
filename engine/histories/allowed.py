"""What the records of a list leave open of a fact."""

from __future__ import annotations

from dataclasses import dataclass

from engine.facts import FactValue, Within
from rules.values import Special


@dataclass(frozen=True, slots=True)
class Allowed:
    """One of `values`, or any number from `low` up (None: no further number).

    A value may itself be a span of dates that is not known closer.
    """

    values: frozenset[FactValue] = frozenset()
    low: int | None = None

    @property
    def only(self) -> FactValue | None:
        """The one value that is left, known exactly; None if there is not one."""
        if len(self.values) != 1 or self.low is not None:
            return None
        (value,) = self.values
        return None if isinstance(value, Within) else value

    def admits(self, stated: FactValue) -> bool:
        """Whether a stated value, or one within a stated span of dates, is left open."""
        if self.low is not None and _highest(stated) >= self.low:
            return True
        return any(_meet(stated, value) for value in self.values)


def numbers(low: int, high: int) -> Allowed:
    """Any of some whole numbers, both ends included."""
    return Allowed(frozenset(range(low, high + 1)))


def ends(value: FactValue) -> tuple[FactValue, FactValue]:
    """The first and the last that a value may be."""
    return (value.low, value.high) if isinstance(value, Within) else (value, value)


def _highest(value: FactValue) -> int:
    high = ends(value)[1]
    return high if isinstance(high, int) and not isinstance(high, bool) else -1


def _meet(one: FactValue, other: FactValue) -> bool:
    """Whether two values may be the same."""
    if isinstance(one, Within) or isinstance(other, Within):
        (low, high), (least, most) = ends(one), ends(other)
        if isinstance(low, Special | str | bool) or isinstance(least, Special | str | bool):
            return False
        return low <= most and least <= high  # type: ignore[operator]  # dates, told apart above
    return type(one) is type(other) and one == other
