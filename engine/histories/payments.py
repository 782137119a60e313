"""Records of payment → the months paid up to an event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.facts import FactValue, Records
from engine.histories.allowed import Allowed, ends
from engine.histories.derived import Why
from engine.histories.months import (
    Paid,
    arrears,
    count,
    last_run,
    longest,
    longest_run,
    restart,
    running,
    was_paid,
)
from engine.operators import month_number
from engine.plan import Derivation, Method
from rules.values import Special
from rules.values.dates import last_day


@dataclass(frozen=True, slots=True)
class Event:
    """The month of an event, and the first and last day by which a payment must have come."""

    month: int
    days: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a method finds: what is allowed, why not one value, and what it rests on."""

    allowed: Allowed | None
    why: Why | None = None
    months: tuple[int, ...] = ()
    records: tuple[int, ...] = ()


def of_payments(known: Records, way: Derivation, event: Event, since: int | None) -> Answer:
    """A method on months, of the payments of a list."""
    rows = tuple(_rows(known, way, event))
    paid = _paid(rows, known, way, event)
    allowed = _allowed(paid, way, since)
    if allowed is not None and allowed.only is not None and known.complete:
        days = way.method in (Method.PAID, Method.ARREARS)
        records = _of(rows, paid.last) if days else ()
        return Answer(allowed, months=_told(paid, way, allowed), records=records)
    return Answer(allowed, *_why(rows, known, paid, allowed))


def _allowed(paid: Paid, way: Derivation, since: int | None) -> Allowed | None:
    match way.method:
        case Method.COUNT:
            return count(paid)
        case Method.LONGEST:
            return longest(paid)
        case Method.RUNNING:
            return running(paid)
        case Method.ARREARS:
            before = since is not None and since > paid.last and not paid.sure
            return None if before else arrears(paid, since)
        case Method.RESTART:
            return restart(paid, way.gap or 1)
        case _:
            return was_paid(paid)


@dataclass(frozen=True, slots=True)
class Row:
    """One record: the months it may be of, and whether it was paid by the event (None: open).

    `late`: it surely was paid only after the event.
    """

    number: int
    low: int
    high: int
    in_time: bool | None
    late: bool = False


def _rows(known: Records, way: Derivation, event: Event) -> Iterator[Row]:
    for number, record in enumerate(known.records):
        month = record.get(way.source)
        low, high = (0, event.month) if month is None else ends(month)
        if isinstance(low, int) and isinstance(high, int):
            standing: tuple[bool | None, bool] = (True, False)
            if way.paid is not None:
                standing = _in_time(record.get(way.paid), event)
            yield Row(number, low, high, *standing)


def _in_time(day: FactValue | None, event: Event) -> tuple[bool | None, bool]:
    """Whether a payment of a day came by the event, if that is certain; whether surely later."""
    if day is None or isinstance(day, Special):
        return None, False
    first, last = ends(day)
    if not isinstance(first, int) or not isinstance(last, int):
        return None, False
    return (True if last <= event.days[0] else None), first > event.days[1]


def _paid(rows: tuple[Row, ...], known: Records, way: Derivation, event: Event) -> Paid:
    last = event.month - way.exclusive
    first = None if way.within is None else last - way.within + 1
    if way.method is Method.PAID:
        first = last
    counting = [row for row in rows if row.low <= last and (first is None or row.high >= first)]
    exact = [row for row in counting if row.low == row.high]
    sure = frozenset(row.low for row in exact if row.in_time)
    return Paid(
        last=last,
        first=first,
        sure=sure,
        open=frozenset(row.low for row in exact) - sure,
        loose=len(counting) - len(exact),
        complete=known.complete,
    )


def _told(paid: Paid, way: Derivation, allowed: Allowed) -> tuple[int, ...]:
    """The months that an explanation names."""
    match way.method:
        case Method.COUNT:
            return tuple(sorted(paid.sure))
        case Method.LONGEST:
            return tuple(longest_run(paid.sure))
        case Method.RUNNING:
            return tuple(last_run(paid))
        case Method.ARREARS if isinstance(allowed.only, int):
            return tuple(range(paid.last - allowed.only + 1, paid.last + 1))
        case Method.RESTART:
            months = sorted(paid.sure)
            return tuple(months[-allowed.only :] if isinstance(allowed.only, int) else months)
        case _:
            return (paid.last,)


def _of(rows: tuple[Row, ...], month: int) -> tuple[int, ...]:
    """The records of one month that were paid by the event."""
    return tuple(row.number for row in rows if row.low == row.high == month and row.in_time)


def _why(
    rows: tuple[Row, ...], known: Records, paid: Paid, allowed: Allowed | None
) -> tuple[Why, tuple[int, ...], tuple[int, ...]]:
    """Why no value follows, with the months and the records that are in the way."""
    if not known.complete:
        return Why.INCOMPLETE, (), ()
    open_rows = [row for row in rows if row.low != row.high and row.low <= paid.last]
    if open_rows:
        return Why.RECORD_OPEN, (), tuple(row.number for row in open_rows)
    late = {row.low for row in rows if row.late and row.low in paid.open}
    if late:
        return Why.PAID_LATE, tuple(sorted(late)), ()
    if paid.open and (allowed is None or allowed.only is None):
        numbers = tuple(row.number for row in rows if row.low in paid.open)
        return Why.RECORD_OPEN, tuple(sorted(paid.open)), numbers
    return Why.SEVERAL, (), ()


def event_of(value: FactValue, *, monthly: bool) -> Event | None:
    """The event of a date or a month of the case; None if its month is not known."""
    low, high = ends(value)
    if not isinstance(low, int) or not isinstance(high, int) or isinstance(low, bool):
        return None
    if monthly:
        return Event(low, (last_day(low), last_day(low))) if low == high else None
    month = month_number(low)
    return Event(month, (low, high)) if month == month_number(high) else None
