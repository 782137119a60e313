"""Text of a fact → its value, within its declared bounds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from engine.facts import FactValue, Within
from engine.plan import FactDecl
from rules.errors import ValueFormError
from rules.language import _
from rules.nearest import nearest
from rules.options import find_option
from rules.values import (
    Special,
    Type,
    format_value,
    parse_date_range,
    parse_month_range,
    parse_value,
)

UNKNOWN: Final = "tidak tahu"
NOTHING: Final = frozenset({"null", "none", "nil", "~", "-", "?", "n/a", "kosong"})
"""What other programs write for a value that is not there; never a value here."""
IDENTITY: Final = re.compile(r"(?<!\d)\d{16}(?!\d)")
"""A national identity number, which no case may hold."""


class OutOfBoundsError(ValueFormError):
    """A value that its declared bounds make impossible."""


def read_fact(text: str, fact: FactDecl) -> FactValue | None:
    """The value a text gives a fact, in the legal form of its type; None for `tidak tahu`.

    Raises:
        ValueFormError: for a text that is no value of the fact, or one outside its bounds.

    """
    words = " ".join(text.split())
    if words.casefold() == UNKNOWN:
        return None
    if words.casefold() in NOTHING and not _is_option(words, fact):
        message = _("`{words}` bukan nilai", words=words)
        raise ValueFormError(message, _("bila belum diketahui, tulis `tidak tahu`"))
    value = _value(words, fact)
    if value is Special.ABSENT and not fact.optional:
        message = _("{fact} tidak dapat ditulis `tidak ada`", fact=fact.label)
        raise ValueFormError(message, _("bila belum diketahui, tulis `tidak tahu`"))
    _check_bounds(value, fact)
    return value


def _is_option(words: str, fact: FactDecl) -> bool:
    return fact.type is Type.CHOICE and find_option(words, dict(fact.options)) is not None


def _value(words: str, fact: FactDecl) -> FactValue:
    if words.casefold() == Special.ABSENT.value:
        return Special.ABSENT
    if words.casefold() == Special.NOT_DUE.value:
        raise ValueFormError(_("`{words}` bukan nilai sebuah fakta", words=words))
    match fact.type:
        case Type.DATE:
            return _within(*parse_date_range(words))
        case Type.MONTH:
            return _within(*parse_month_range(words))
        case Type.CHOICE:
            return _option(words, dict(fact.options))
        case Type.TEXT if IDENTITY.search(words):
            raise ValueFormError(_("nomor induk kependudukan tidak boleh ditulis dalam kasus"))
        case _:
            return parse_value(words, fact.type)


def _within(low: int, high: int) -> FactValue:
    return low if low == high else Within(low, high)


def _option(words: str, options: Mapping[str, str]) -> str:
    found = find_option(words, options)
    if found is not None:
        return found
    near = nearest(words, [*options, *options.values()])
    advice = (
        _("maksudnya `{near}`?", near=near)
        if near
        else _("pilihannya: {options}", options=", ".join(options))
    )
    raise ValueFormError(_("pilihan `{words}` tidak dikenal", words=words), advice)


def _check_bounds(value: FactValue, fact: FactDecl) -> None:
    low, high = (value.low, value.high) if isinstance(value, Within) else (value, value)
    if isinstance(low, Special | str | bool) or isinstance(high, Special | str | bool):
        return
    below = fact.low is not None and high < fact.low
    above = fact.high is not None and low > fact.high
    if below or above:
        raise OutOfBoundsError(
            _("{fact} di luar batasnya", fact=fact.label),
            _("batasnya {bounds}", bounds=_bounds(fact)),
        )


def _bounds(fact: FactDecl) -> str:
    low = None if fact.low is None else format_value(fact.low, fact.type)
    high = None if fact.high is None else format_value(fact.high, fact.type)
    if low is not None and high is not None:
        return _("{low} sampai {high}", low=low, high=high)
    return (
        _("paling sedikit {low}", low=low)
        if low is not None
        else _("paling banyak {high}", high=high)
    )
