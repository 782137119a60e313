"""Choices of a generator, all made from one primitive."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar("T")


class Draw:
    """Where the generators of policies and cases take their choices from."""

    def __init__(self, below: Callable[[int], int]) -> None:
        self.below = below

    def chance(self, percent: int) -> bool:
        """True that often."""
        return self.below(100) >= 100 - percent

    def number(self, low: int, high: int) -> int:
        """A number, both ends included."""
        return low + self.below(high - low + 1)

    def one(self, items: Sequence[T]) -> T:
        """One of several."""
        return items[self.below(len(items))]

    def weighted(self, *items: tuple[int, T]) -> T:
        """One of several by weight."""
        left = self.below(sum(weight for weight, _ in items))
        for weight, item in items:
            if left < weight:
                return item
            left -= weight
        raise AssertionError(items)

    def some(self, items: Sequence[T], low: int, high: int) -> list[T]:
        """Different ones of several, in an order of their own."""
        rest = list(items)
        count = min(self.number(low, high), len(rest))
        return [rest.pop(self.below(len(rest))) for _ in range(count)]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """All of them, in an order of their own."""
        return self.some(items, len(items), len(items))


def seeded(*seed: object) -> Draw:
    """The same choices for the same seed."""
    return Draw(Random(repr(seed)).randrange)  # noqa: S311 -- repeatable, not secret


def draws() -> st.SearchStrategy[Draw]:
    """Choices for hypothesis, which draws where they begin.

    What fails is made smaller by `tests.agreement.shrink`, part by part; hypothesis, which knows
    nothing of plans, would draw most of them alike.
    """
    return st.randoms(use_true_random=True).map(lambda random: Draw(random.randrange))
