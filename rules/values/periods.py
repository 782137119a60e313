"""Periods ⇄ whole months, days or hours, never mixed."""

import re
from collections.abc import Iterable

from rules.errors import ValueFormError, quoted
from rules.language import _

LONGEST_TEXT = 60
MONTHS_A_YEAR = 12

_COUNT = r"(?:0|[1-9][0-9]*)"
_MONTHS = re.compile(
    rf"(?P<sign>-?)(?:(?P<years>{_COUNT}) tahun(?: (?P<rest>[0-9]|1[01]) bulan)?"
    rf"|(?P<months>{_COUNT}) bulan)"
)
_DAYS = re.compile(rf"(-?{_COUNT}) hari")
_HOURS = re.compile(rf"(-?{_COUNT}) jam")
_SLOPPY = re.compile(r"([0-9.]{1,12})(?:,([0-9]))? ?([a-z]*)")
_SLOPPY_TWO = re.compile(r"([0-9]{1,6}) ?(?:tahun|th|thn) ?([0-9]{1,6}) ?(?:bulan|bln|bl)")

# How many of the period's own unit one of these is; `minggu` and the like only serve the help.
_IN_MONTHS = {"tahun": 12, "thn": 12, "th": 12, "bulan": 1, "bln": 1, "bl": 1}
_IN_DAYS = {"hari": 1, "hr": 1, "minggu": 7}
_IN_HOURS = {"jam": 1, "hari": 24}


def parse_months(text: str) -> int:
    """Whole months: `7 bulan`, `3 tahun`, `2 tahun 11 bulan`.

    Raises:
        ValueFormError: without a unit, for parts of a month, and for anything else.

    """
    found = _MONTHS.fullmatch(text) if len(text) <= LONGEST_TEXT else None
    if found is None:
        raise _refusal(text, _("masa dalam bulan atau tahun"), _months_forms(text), "`7 bulan`")
    count = int(found["months"] or 0) + MONTHS_A_YEAR * int(found["years"] or 0)
    count += int(found["rest"] or 0)
    return -count if found["sign"] else count


def parse_days(text: str) -> int:
    """Whole days: `5 hari`.

    Raises:
        ValueFormError: without the unit and for anything else.

    """
    found = _DAYS.fullmatch(text) if len(text) <= LONGEST_TEXT else None
    if found is None:
        forms = (f"{count} hari" for count in _readings(text, _IN_DAYS))
        raise _refusal(text, _("masa dalam hari"), forms, "`5 hari`")
    return int(found[1])


def parse_hours(text: str) -> int:
    """Whole hours: `48 jam`.

    Raises:
        ValueFormError: without the unit and for anything else.

    """
    found = _HOURS.fullmatch(text) if len(text) <= LONGEST_TEXT else None
    if found is None:
        forms = (f"{count} jam" for count in _readings(text, _IN_HOURS))
        raise _refusal(text, _("masa dalam jam"), forms, "`48 jam`")
    return int(found[1])


def format_months(count: int) -> str:
    """`2 tahun 11 bulan`; less than a year, or less than nothing, in months alone."""
    years, months = divmod(count, MONTHS_A_YEAR)
    if count < MONTHS_A_YEAR:
        return f"{count} bulan"
    return f"{years} tahun {months} bulan" if months else f"{years} tahun"


def _months_forms(text: str) -> Iterable[str]:
    if found := _SLOPPY_TWO.fullmatch(text.lower()):
        yield format_months(int(found[1]) * MONTHS_A_YEAR + int(found[2]))
    for count in _readings(text, _IN_MONTHS):
        yield format_months(count)


def _readings(text: str, units: dict[str, int]) -> Iterable[int]:
    """What a period in a wrong form may have meant; only for the help of a refusal."""
    found = _SLOPPY.fullmatch(text.lower()) if len(text) <= LONGEST_TEXT else None
    if found is None or not found[1].strip("."):
        return
    tenths = int(found[1].replace(".", "")) * 10 + int(found[2] or 0)
    for unit in [found[3]] if found[3] else ["bulan", "tahun", "hari", "jam"]:
        count, over = divmod(tenths * units.get(unit, 0), 10)
        if unit in units and not over:
            yield count


def _refusal(text: str, kind: str, forms: Iterable[str], example: str) -> ValueFormError:
    right = [f"`{form}`" for form in dict.fromkeys(forms)]
    help_text = (
        _("tulis {forms}", forms=_(" atau ").join(right))
        if right
        else _("tulis misalnya {example}", example=example)
    )
    return ValueFormError(
        _("{text} bukan {kind} yang sah", text=quoted(text), kind=kind), help_text
    )
