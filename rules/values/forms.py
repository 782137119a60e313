"""Texts ⇄ values, by declared type."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from rules.errors import ValueFormError, quoted
from rules.language import _
from rules.nearest import nearest
from rules.values import dates, numbers, periods
from rules.values.types import Scalar, Special, Type, Value

_SPECIALS = {special.value: special for special in Special}
_UNKNOWN = "tidak tahu"
_BOOLEANS = {"ya": True, "tidak": False}
_MEANT = {
    "true": "ya",
    "yes": "ya",
    "benar": "ya",
    "1": "ya",
    "false": "tidak",
    "no": "tidak",
    "salah": "tidak",
    "0": "tidak",
    "bukan": "tidak",
}


def parse_value(text: str, type: Type, *, decimals: bool = False) -> Value:  # noqa: A002 — of the domain
    """Read a text in the Indonesian legal form of its type.

    `tidak ada` and `tidak terutang` are read for every type: whether they may stand there is
    for the caller to say. `decimals` lets rupiah and integers be exact decimals, as in
    parameters. A choice is any words: which are declared is for the caller too.

    Raises:
        ValueFormError: for a form that is not the type's, that could be read two ways, and for
            `tidak tahu`, which is no value.

    """
    words = " ".join(text.split())
    special = _SPECIALS.get(words.casefold())
    if special is not None:
        return special
    if words.casefold() == _UNKNOWN:
        raise ValueFormError(
            _("{text} bukan nilai", text=quoted(text)),
            _("fakta yang tidak diketahui tidak ditulis"),
        )
    if type is Type.TEXT:
        return _text(text.strip())
    exact = _EXACT.get(type) if decimals else None
    return (exact or _PARSERS[type])(words)


def format_value(
    value: Value,
    type: Type,  # noqa: A002 — of the domain
    *,
    labels: Mapping[str, str] | None = None,
) -> str:
    """Write a value as Indonesian law does; `labels` gives the words of a choice by its id.

    Raises:
        TypeError: for a value that is not of the type.

    """
    match value:
        case Special():
            return value.value
        case bool() if type is Type.BOOLEAN:
            return "ya" if value else "tidak"
        case str() if type in _WORDS:
            return (labels or {}).get(value, value)
        case int() | Fraction() if type in _WRITERS and not isinstance(value, bool):
            return _WRITERS[type](value)
    raise TypeError(f"{value!r} is no value of type {type.name}")


def _text(text: str) -> str:
    if not text:
        raise ValueFormError(_("nilai kosong"), _("fakta yang tidak diketahui tidak ditulis"))
    return text


def _boolean(text: str) -> bool:
    found = _BOOLEANS.get(text.casefold())
    if found is None:
        right = _MEANT.get(text.casefold()) or nearest(text, _BOOLEANS)
        help_text = _("tulis `{right}`", right=right) if right else _("tulis `ya` atau `tidak`")
        raise ValueFormError(_("{text} bukan `ya` atau `tidak`", text=quoted(text)), help_text)
    return found


def _months(count: int | Fraction) -> str:
    if isinstance(count, int):
        return periods.format_months(count)
    return f"{numbers.format_number(count)} bulan"


def _whole(writer: Callable[[int], str]) -> Callable[[int | Fraction], str]:
    """A writer that refuses what is not a whole number: a date is never half."""

    def write(number: int | Fraction) -> str:
        if not isinstance(number, int):
            raise TypeError(f"{number!r} is not whole")
        return writer(number)

    return write


_WORDS = frozenset({Type.CHOICE, Type.TEXT})
_PARSERS: Mapping[Type, Callable[[str], Scalar]] = {
    Type.BOOLEAN: _boolean,
    Type.CHOICE: _text,
    Type.INTEGER: numbers.parse_integer,
    Type.RUPIAH: numbers.parse_rupiah,
    Type.SHARE: numbers.parse_share,
    Type.DATE: dates.parse_date,
    Type.MONTH: dates.parse_month,
    Type.PERIOD_MONTHS: periods.parse_months,
    Type.DAYS: periods.parse_days,
    Type.HOURS: periods.parse_hours,
    Type.TEXT: _text,
}
_EXACT: Mapping[Type, Callable[[str], Scalar]] = {
    Type.INTEGER: numbers.parse_decimal,
    Type.RUPIAH: numbers.parse_exact_rupiah,
}
_WRITERS: Mapping[Type, Callable[[int | Fraction], str]] = {
    Type.INTEGER: numbers.format_number,
    Type.RUPIAH: numbers.format_rupiah,
    Type.SHARE: numbers.format_share,
    Type.DATE: _whole(dates.format_date),
    Type.MONTH: _whole(dates.format_month),
    Type.PERIOD_MONTHS: _months,
    Type.DAYS: lambda count: f"{numbers.format_number(count)} hari",
    Type.HOURS: lambda count: f"{numbers.format_number(count)} jam",
}
