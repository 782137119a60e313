"""Dates and year-months ⇄ day numbers and month numbers."""

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import MAXYEAR, MINYEAR, date

from rules.errors import ValueFormError, quoted
from rules.language import N_, _
from rules.nearest import nearest

MONTHS = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)

_NUMBERS = {name.casefold(): number for number, name in enumerate(MONTHS, start=1)}
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_ISO_MONTH = re.compile(r"([0-9]{4})-([0-9]{2})")
_NAMED_DATE = re.compile(r"([0-9]{1,2}) ([^\W\d_]+) ([0-9]{4})")
_NAMED_MONTH = re.compile(r"([^\W\d_]+) ([0-9]{4})")
_YEAR = re.compile(r"[0-9]{4}")
_NUMERIC = re.compile(r"([0-9]{1,4})([-/.])([0-9]{1,2})\2([0-9]{1,4})")
_NUMERIC_MONTH = re.compile(r"([0-9]{1,4})[-/.]([0-9]{1,4})")

DATE_HELP = N_("tulis tanggal sebagai `2024-08-24` atau `24 Agustus 2024`")
MONTH_HELP = N_("tulis bulan sebagai `2024-08` atau `Agustus 2024`")
PARTIAL_HELP = N_(
    "tulis tanggal sebagai `2024-08-24` atau `24 Agustus 2024`; "
    "bila hanya diketahui sebagian, `2024-08` atau `2024`"
)


def parse_date(text: str) -> int:
    """A full date as its proleptic day number: `2024-08-24` or `24 Agustus 2024`.

    Raises:
        ValueFormError: for a day that does not exist, digits that could be read two ways, a
            date known only in part, and anything else.

    """
    found = _parts(text, _ISO_DATE, _NAMED_DATE)
    if found is None:
        raise _date_refusal(text, DATE_HELP)
    year, month, day = found
    _check_month(text, year, month)
    last = monthrange(year, month)[1]
    if not 1 <= day <= last:
        name = f"{MONTHS[month - 1]} {year:04}"
        right = (
            _("hari terakhir {name} ialah `{last} {name}`", name=name, last=last)
            if day
            else _(DATE_HELP)
        )
        raise ValueFormError(_("tanggal {text} tidak ada", text=quoted(text)), right)
    return date(year, month, day).toordinal()


def parse_month(text: str) -> int:
    """A year-month as year * 12 + month - 1: `2024-08` or `Agustus 2024`.

    Raises:
        ValueFormError: for a month that does not exist, a year alone, and anything else.

    """
    found = _parts(text, _ISO_MONTH, _NAMED_MONTH)
    if found is None:
        raise _month_refusal(text)
    year, month = found
    _check_month(text, year, month)
    return year * 12 + month - 1


def parse_date_range(text: str) -> tuple[int, int]:
    """First and last day of a date known to the year, the month or the day.

    Raises:
        ValueFormError: for a text of none of the three forms.

    """
    text = " ".join(text.split())
    if _ISO_MONTH.fullmatch(text) or _NAMED_MONTH.fullmatch(text):
        month = parse_month(text)
        return first_day(month), last_day(month)
    if _YEAR.fullmatch(text):
        low, high = parse_month_range(text)
        return first_day(low), last_day(high)
    if _parts(text, _ISO_DATE, _NAMED_DATE) is None:
        raise _date_refusal(text, PARTIAL_HELP)
    day = parse_date(text)
    return day, day


def parse_month_range(text: str) -> tuple[int, int]:
    """First and last year-month of a month known to the year or the month.

    Raises:
        ValueFormError: for a text of neither form.

    """
    text = " ".join(text.split())
    if _YEAR.fullmatch(text):
        year = int(text)
        _check_month(text, year, 1)
        return year * 12, year * 12 + 11
    month = parse_month(text)
    return month, month


def first_day(month: int) -> int:
    """Day number of the first day of a year-month."""
    return date(month // 12, month % 12 + 1, 1).toordinal()


def last_day(month: int) -> int:
    """Day number of the last day of a year-month."""
    year, index = divmod(month, 12)
    return date(year, index + 1, monthrange(year, index + 1)[1]).toordinal()


def format_date(day: int) -> str:
    """`24 Agustus 2024`."""
    found = date.fromordinal(day)
    return f"{found.day} {MONTHS[found.month - 1]} {found.year:04}"


def format_month(month: int) -> str:
    """`Agustus 2024`."""
    return f"{MONTHS[month % 12]} {month // 12:04}"


def _parts(text: str, iso: re.Pattern[str], named: re.Pattern[str]) -> tuple[int, ...] | None:
    """Year, month and (for a date) day, in that order; not yet known to exist."""
    if found := iso.fullmatch(text):
        return tuple(map(int, found.groups()))
    found = named.fullmatch(text)
    if found is None:
        return None
    *day, name, year = found.groups()
    number = _NUMBERS.get(name.casefold())
    return None if number is None else (int(year), number, *map(int, day))


def _check_month(text: str, year: int, month: int) -> None:
    if not 1 <= month <= len(MONTHS):
        raise ValueFormError(
            _("bulan dalam {text} tidak ada", text=quoted(text)),
            _("bulan ditulis `01` sampai `12`"),
        )
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueFormError(
            _("tahun dalam {text} tidak ada", text=quoted(text)),
            _("tahun ditulis `0001` sampai `9999`"),
        )


def _date_refusal(text: str, help_text: str) -> ValueFormError:
    forms = list(dict.fromkeys([*_named_forms(text), *_numeric_forms(text)]))
    message = (
        _("{text} dapat dibaca lebih dari satu cara", text=quoted(text))
        if len(forms) > 1
        else _("{text} bukan tanggal yang sah", text=quoted(text))
    )
    right = _("tulis {forms}", forms=_(" atau ").join(forms)) if forms else _(help_text)
    return ValueFormError(message, right)


def _named_forms(text: str) -> Iterable[str]:
    """The text with the nearest name of a month, when it has the shape of a named date."""
    if found := _NAMED_DATE.fullmatch(text):
        name = nearest(found[2], MONTHS)
        if name is not None:
            yield f"`{int(found[1])} {name} {found[3]}`"


def _numeric_forms(text: str) -> Iterable[str]:
    """The dates that digits with separators may mean: day first, month first, year first."""
    found = _NUMERIC.fullmatch(text)
    if found is None:
        return
    first, middle, last = int(found[1]), int(found[3]), int(found[4])
    for year, month, day in ((last, middle, first), (last, first, middle), (first, middle, last)):
        four_digits = year >= 1000  # noqa: PLR2004 — a year of two digits names no century
        if four_digits and 1 <= month <= len(MONTHS) and 1 <= day <= monthrange(year, month)[1]:
            yield f"`{day} {MONTHS[month - 1]} {year}`"


def _month_refusal(text: str) -> ValueFormError:
    form = None
    if found := _NAMED_MONTH.fullmatch(text):
        name = nearest(found[1], MONTHS)
        form = name and f"{name} {found[2]}"
    elif found := _NUMERIC_MONTH.fullmatch(text):
        month, year = sorted((int(found[1]), int(found[2])))
        fits = 1 <= month <= len(MONTHS) and 1000 <= year <= MAXYEAR  # noqa: PLR2004 — as above
        form = f"{MONTHS[month - 1]} {year}" if fits else None
    help_text = _("tulis `{form}`", form=form) if form else _(MONTH_HELP)
    return ValueFormError(_("{text} bukan bulan yang sah", text=quoted(text)), help_text)
