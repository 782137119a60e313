"""Every method on months, held to all the histories that agree with what is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import product
from random import Random

import pytest

from engine.facts import FactValue, Records, Within
from engine.histories.allowed import Allowed
from engine.histories.months import runs
from engine.histories.payments import Event, event_of, of_payments
from engine.plan import Derivation, Method
from rules.values import Special

JANUARY = 2024 * 12
EVENT_DAY = date(2024, 6, 15).toordinal()
EVENT = Event(JANUARY + 5, (EVENT_DAY, EVENT_DAY))
MONTHS = range(JANUARY + 1, JANUARY + 8)
SINCE = JANUARY + 2
GAP = 3
ABSENT = Special.ABSENT
Row = dict[str, FactValue]


def seeded(*seed: object) -> Random:
    """The same choices for the same seed."""
    return Random(repr(seed))  # noqa: S311 -- repeatable, not secret


def way(method: Method, **more: object) -> Derivation:
    """A derivation from the list of payments; `more` are its other parts."""
    known = Derivation(method, "bayar", "bayar.bulan", "mati", paid="bayar.tanggal", gap=GAP)
    return Derivation(**{**{name: getattr(known, name) for name in known.__slots__}, **more})


WAYS = {
    "count": way(Method.COUNT),
    "count before": way(Method.COUNT, exclusive=True),
    "count within": way(Method.COUNT, within=3),
    "count undated": way(Method.COUNT, paid=None),
    "longest": way(Method.LONGEST),
    "longest within": way(Method.LONGEST, within=4, exclusive=True),
    "running": way(Method.RUNNING),
    "running before": way(Method.RUNNING, exclusive=True, within=4),
    "arrears": way(Method.ARREARS),
    "restart": way(Method.RESTART),
    "paid": way(Method.PAID),
}


# ---------------------------------------------------------------- what a method means, plainly


def plainly(found: Derivation, months: frozenset[int], since: int | None) -> set[FactValue]:
    """What a method gives of the months paid in time, if they are all known."""
    last = EVENT.month - found.exclusive
    first = last - found.within + 1 if found.within else 0
    counting = sorted(month for month in months if first <= month <= last)
    match found.method:
        case Method.COUNT:
            return {len(counting)}
        case Method.LONGEST:
            return {max((b - a + 1 for a, b in runs(counting)), default=0)}
        case Method.RUNNING:
            return {next((n for n in range(9) if last - n not in counting), 0)}
        case Method.PAID:
            return {last in counting}
        case Method.ARREARS:
            return {arrears(counting, last, since)}
        case _:
            return {restarted(counting, length) for length in range(1, GAP + 1)}


def arrears(months: list[int], last: int, since: int | None) -> FactValue:
    if last in months:
        return ABSENT
    month = last
    floor = months[-1] if months else (since or 0) - 1
    while month > floor:
        month -= 1
    return last - month


def restarted(months: list[int], gap: int) -> FactValue:
    """How many months come after the last gap of some length; a gap is between paid months."""
    for start in range(len(months) - 1, 0, -1):
        if months[start] - months[start - 1] - 1 >= gap:
            return len(months) - start
    return ABSENT


# ---------------------------------------------------------------- histories, and their completions


def history(draw: Random) -> Records:
    """Some payments, of which a month or a day may be known in part or not at all."""
    rows: list[Row] = []
    for _ in range(draw.randint(0, 4)):
        month = draw.choice(MONTHS)
        row: Row = {"bayar.bulan": month}
        if draw.random() < 0.15:
            row["bayar.bulan"] = Within(month, month + 1)
        elif draw.random() < 0.1:
            del row["bayar.bulan"]
        if draw.random() < 0.8:
            row["bayar.tanggal"] = day(draw, month)
        rows.append(row)
    return Records(tuple(rows), complete=draw.random() < 0.8)


def day(draw: Random, month: int) -> FactValue:
    late = month + draw.choice([0, 0, 0, 0, 1, 3])
    low = date(late // 12, late % 12 + 1, draw.choice([1, 10, 15, 16])).toordinal()
    return Within(low, low + 20) if draw.random() < 0.2 else low


def completions(known: Records, found: Derivation) -> Iterator[frozenset[int]]:
    """Every set of months paid in time that the records allow."""
    choices = [list(one(row, found)) for row in known.records]
    extra = [frozenset[int]()]
    if not known.complete:
        extra += [frozenset(MONTHS), *(frozenset({month}) for month in MONTHS)]
    for picked in product(*choices):
        for more in extra:
            yield frozenset({month for month in picked if month is not None} | more)


def one(row: Mapping[str, FactValue], found: Derivation) -> Iterator[int | None]:
    """The months that a record may add; None if it may not count."""
    month = row.get("bayar.bulan")
    match month:
        case None:
            months = list(MONTHS)
        case Within(low, high):
            months = list(range(low, high + 1))
        case _:
            months = [month] if isinstance(month, int) else []
    yield from months
    paid = row.get("bayar.tanggal")
    last = paid.high if isinstance(paid, Within) else paid
    if found.paid is not None and not (isinstance(last, int) and last <= EVENT_DAY):
        yield None


@pytest.mark.parametrize("name", WAYS)
def test_what_is_allowed_encloses_every_history_that_agrees_with_the_records(name: str) -> None:
    draw, found = seeded(f"{name} encloses"), WAYS[name]
    for _ in range(400):
        known, since = history(draw), draw.choice([None, SINCE])
        allowed = of_payments(known, found, EVENT, since).allowed
        if allowed is None:
            continue
        values = {v for months in completions(known, found) for v in plainly(found, months, since)}

        assert set() == {value for value in values if not allowed.admits(value)}


@pytest.mark.parametrize("name", WAYS)
def test_one_value_is_given_exactly_if_every_history_agrees_and_each_month_is_known(
    name: str,
) -> None:
    draw, found = seeded(f"{name} agrees"), WAYS[name]
    for _ in range(400):
        known = history(draw)
        months_known = all(isinstance(row.get("bayar.bulan"), int) for row in known.records)
        if not known.complete or not months_known or found.method is Method.RESTART:
            continue
        values = {v for months in completions(known, found) for v in plainly(found, months, SINCE)}
        allowed = of_payments(known, found, EVENT, SINCE).allowed
        only = None if allowed is None else allowed.only

        assert only == (next(iter(values)) if len(values) == 1 else None)


@pytest.mark.parametrize("name", WAYS)
def test_knowing_more_of_the_records_never_changes_a_value(name: str) -> None:
    draw, found = seeded(f"{name} more"), WAYS[name]
    for _ in range(400):
        less = history(draw)
        more = Records(tuple(narrowed(draw, row) for row in less.records), complete=True)
        before = of_payments(less, found, EVENT, SINCE).allowed
        after = of_payments(more, found, EVENT, SINCE).allowed
        if before is None or after is None or not less.complete:
            continue

        assert not [value for value in after.values if not before.admits(value)]
        if before.only is not None:
            assert before.only == after.only


def narrowed(draw: Random, row: Mapping[str, FactValue]) -> Row:
    """A record of which all is known."""
    month = row.get("bayar.bulan", draw.choice(MONTHS))
    paid = row.get("bayar.tanggal", EVENT_DAY + draw.choice([-3, 0, 1]))
    month = draw.choice([month.low, month.high]) if isinstance(month, Within) else month
    paid = draw.choice([paid.low, paid.high]) if isinstance(paid, Within) else paid
    return {"bayar.bulan": month, "bayar.tanggal": paid}


# ---------------------------------------------------------------- boundaries


def paid(*rows: tuple[int, date | None], complete: bool = True) -> Records:
    """Payments by month (1 is January 2024) and day."""
    return Records(
        tuple(
            {"bayar.bulan": JANUARY + month - 1}
            | ({} if on is None else {"bayar.tanggal": on.toordinal()})
            for month, on in rows
        ),
        complete,
    )


@pytest.mark.parametrize("on, value", [(date(2024, 6, 15), "ya"), (date(2024, 6, 16), "")])
def test_a_payment_on_the_day_of_the_event_is_in_time_and_one_a_day_later_is_open(
    on: date, value: str
) -> None:
    answer = of_payments(paid((6, on)), WAYS["paid"], EVENT, None)

    assert answer.allowed is not None
    assert answer.allowed.only == (True if value else None)


def test_two_payments_of_one_month_count_once() -> None:
    twice = paid((5, date(2024, 5, 1)), (5, date(2024, 6, 20)))

    answer = of_payments(twice, WAYS["count"], EVENT, None)

    assert answer.allowed == Allowed(frozenset({1}))


def test_the_month_of_the_event_counts_up_to_it_and_not_before_it() -> None:
    rows = paid((5, date(2024, 5, 1)), (6, date(2024, 6, 1)), (7, date(2024, 6, 2)))

    found = [
        of_payments(rows, WAYS[name], EVENT, None).allowed for name in ("count", "count before")
    ]

    assert found == [Allowed(frozenset({2})), Allowed(frozenset({1}))]


@pytest.mark.parametrize("within, counted", [(2, 1), (3, 2), (12, 2)])
def test_the_last_months_are_as_many_as_said_the_month_of_the_event_included(
    within: int, counted: int
) -> None:
    rows = paid((4, date(2024, 4, 1)), (6, date(2024, 6, 1)))

    answer = of_payments(rows, way(Method.COUNT, within=within), EVENT, None)

    assert answer.allowed == Allowed(frozenset({counted}))


def test_arrears_without_any_payment_count_from_the_month_that_was_owed() -> None:
    assert of_payments(paid(), WAYS["arrears"], EVENT, SINCE).allowed == Allowed(frozenset({4}))
    assert of_payments(paid(), WAYS["arrears"], EVENT, None).allowed == Allowed(low=1)


def test_nothing_is_said_of_arrears_before_the_first_month_that_is_owed() -> None:
    assert of_payments(paid(), WAYS["arrears"], EVENT, JANUARY + 8).allowed is None


def test_an_event_known_only_to_its_year_has_no_month() -> None:
    assert event_of(Within(date(2024, 1, 1).toordinal(), EVENT_DAY), monthly=False) is None
    assert event_of(Within(EVENT_DAY - 14, EVENT_DAY), monthly=False) == Event(
        JANUARY + 5, (EVENT_DAY - 14, EVENT_DAY)
    )
