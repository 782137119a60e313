"""Sets of alternatives → the smallest set that takes one of each."""

from __future__ import annotations

from collections.abc import Sequence

Clause = frozenset[int]
"""Positions of which at least one must be taken."""

MOST_STEPS = 20_000


def smallest(clauses: Sequence[Clause]) -> tuple[frozenset[int], bool]:
    """The smallest set of positions that meets every clause, the earliest of its size.

    The flag is False if the search was cut short: the set then meets every clause, no more.
    """
    ordered = sorted(set(clauses), key=lambda clause: (len(clause), sorted(clause)))
    forced = frozenset[int]().union(*(clause for clause in ordered if len(clause) == 1))
    rest = [clause for clause in ordered if not clause & forced]
    search = _Search(rest)
    for size in range(len(rest) + 1):
        best = search.best(frozenset(), size)
        if best is not None:
            return forced | best, True
        if search.steps > MOST_STEPS:
            break
    return forced | frozenset(min(clause) for clause in rest), False


class _Search:
    """Depth first over the first clause not met; only sets of one size."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self.clauses = clauses
        self.steps = 0

    def best(self, taken: frozenset[int], size: int) -> frozenset[int] | None:
        self.steps += 1
        missed = next((clause for clause in self.clauses if not clause & taken), None)
        if missed is None:
            return taken
        if size == 0 or self.steps > MOST_STEPS:
            return None
        tried = (self.best(taken | {position}, size - 1) for position in sorted(missed))
        return min((found for found in tried if found is not None), key=sorted, default=None)
