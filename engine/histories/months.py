"""Months of payment up to an event → how many, how long without a break, whether in arrears.

Every method encloses the values of all histories that agree with what is known, and gives one
value if they all give it and the month of each record is known. A payment after the event, or on
a day that is not known, may or may not count.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from engine.histories.allowed import Allowed, numbers
from rules.values import Special

ABSENT = Special.ABSENT


@dataclass(frozen=True, slots=True)
class Paid:
    """Months in which contributions were paid, among those that count.

    `sure` were paid by the event. `open` were paid after it, or on a day that is not known.
    `loose` records are of a month that is not known and may count. `first` and `last` limit the
    months that count (`first` None: no limit). `complete`: there are no other payments.
    """

    last: int
    first: int | None = None
    sure: frozenset[int] = frozenset()
    open: frozenset[int] = frozenset()
    loose: int = 0
    complete: bool = True

    @property
    def settled(self) -> bool:
        """Whether each payment that may count is known to."""
        return self.complete and not self.loose and self.open <= self.sure


def count(paid: Paid) -> Allowed:
    """The number of different months."""
    low = len(paid.sure)
    if not paid.complete:
        return Allowed(low=low)
    return numbers(low, min(len(paid.sure | paid.open) + paid.loose, _room(paid)))


def longest(paid: Paid) -> Allowed:
    """The length of the longest run of consecutive months."""
    low = len(longest_run(paid.sure))
    if not paid.complete:
        return Allowed(low=low)
    known = paid.sure | paid.open
    high = len(known) if paid.loose else len(longest_run(known))
    return numbers(low, min(high + paid.loose, _room(paid)))


def running(paid: Paid) -> Allowed:
    """The length of the run of consecutive months that ends in the last; 0 if that was not paid."""
    low = len(_run_to(paid.sure, paid))
    if not paid.complete:
        return Allowed(low=low)
    known = paid.sure | paid.open
    high = len(known) + paid.loose if paid.loose else len(_run_to(known, paid))
    return numbers(low, min(high, _room(paid)))


def _run_to(months: Collection[int], paid: Paid) -> range:
    first = paid.last + 1
    while first - 1 in months:
        first -= 1
    return range(first, paid.last + 1)


def last_run(paid: Paid) -> range:
    """The months surely paid without a break up to the last one."""
    return _run_to(paid.sure, paid)


def arrears(paid: Paid, since: int | None) -> Allowed:
    """Consecutive months without payment that end in the last one; `tidak ada` if it was paid.

    `since` is the first month that was owed, if known; it counts where nothing was ever paid.
    """
    worst = _unpaid(paid.sure, paid.last, since)
    if paid.complete and not paid.loose:
        latest = max(paid.sure, default=-1)
        later = {month for month in paid.open if month > latest}
        found = [_unpaid({month}, paid.last, since) for month in later] + [worst]
        values = frozenset(one for one in found if one is not None)
        return Allowed(values, low=1 if worst is None else None)
    if worst is None:
        return Allowed(frozenset({ABSENT}), low=1)
    months = range(1, worst + 1) if isinstance(worst, int) else ()
    return Allowed(frozenset({ABSENT, *months}))


def _unpaid(months: Collection[int], last: int, since: int | None) -> int | Special | None:
    if months:
        return last - max(months) or ABSENT
    return None if since is None else last - since + 1


def restart(paid: Paid, gap: int) -> Allowed | None:
    """Months since the last interruption, `tidak ada` if there never was one.

    A gap of at least `gap` months surely interrupts; whether a shorter one does is not for a
    history to say, so each length from one month up is tried. None: nothing is certain.
    """
    if not paid.settled:
        return None
    months = sorted(paid.sure)
    return Allowed(frozenset(_after(months, length) for length in range(1, gap + 1)))


def _after(months: list[int], gap: int) -> int | Special:
    """How many months follow the last gap of some length."""
    breaks = [index for index, (a, b) in enumerate(pairwise(months), 1) if b - a - 1 >= gap]
    return len(months) - breaks[-1] if breaks else ABSENT


def was_paid(paid: Paid) -> Allowed:
    """Whether the last month was paid by the event."""
    if paid.last in paid.sure:
        return Allowed(frozenset({True}))
    if not paid.complete or paid.loose or paid.last in paid.open:
        return Allowed(frozenset({True, False}))
    return Allowed(frozenset({False}))


def _room(paid: Paid) -> int:
    """How many months there are that can count."""
    return paid.last + 1 if paid.first is None else paid.last - paid.first + 1


def runs(months: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The runs of consecutive months, each by its first and last, in order."""
    start = previous = None
    for month in sorted(set(months)):
        if start is None or previous is None:
            start = month
        elif month != previous + 1:
            yield start, previous
            start = month
        previous = month
    if start is not None and previous is not None:
        yield start, previous


def longest_run(months: Iterable[int]) -> range:
    """The longest run of consecutive months, the latest of several; empty of no month."""
    found = max(runs(months), key=lambda run: (run[1] - run[0], run[1]), default=(0, -1))
    return range(found[0], found[1] + 1)
