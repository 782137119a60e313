"""Exact numbers ⇄ figures as a report prints them, and the units they are in."""

from __future__ import annotations

from fractions import Fraction
from math import floor
from typing import Final

from rules.values import Type, parse_value

Number = int | Fraction
RUPIAH: Final = "rupiah"
SHARES: Final = ("persen", "poin persen")
DECIMALS: Final = 2


def kind_of(unit: str) -> Type:
    """The sort of number that a unit belongs to."""
    if unit == RUPIAH or unit.startswith(f"{RUPIAH} "):
        return Type.RUPIAH
    return Type.SHARE if unit in SHARES else Type.INTEGER


def read_figure(text: str, unit: str) -> Fraction:
    """The number a text states. Raises `rules.errors.ValueFormError` for another form."""
    value = parse_value(text, kind_of(unit), decimals=True)
    return value if isinstance(value, Fraction) else Fraction(str(value))


def is_exact(value: Number, kind: Type) -> bool:
    """Whether `figure` shows all of a number."""
    scaled = Fraction(value) * (100 if kind is Type.SHARE else 1)
    return (scaled * 10**DECIMALS).denominator == 1


def figure(value: Number, kind: Type) -> str:
    """A number with separators; what has more decimals is rounded and says `≈`.

    Rupiah are rounded to whole ones, everything else to two decimals.
    """
    scaled = Fraction(value) * (100 if kind is Type.SHARE else 1)
    exact = is_exact(value, kind)
    places = 0 if kind is Type.RUPIAH and not exact else DECIMALS
    digits = _decimal(abs(scaled), places)
    sign = ("" if exact else "≈ ") + ("-" if scaled < 0 else "")
    head, tail = ("Rp", "") if kind is Type.RUPIAH else ("", "%" if kind is Type.SHARE else "")
    return f"{sign}{head}{digits}{tail}"


def with_unit(shown: str, unit: str) -> str:
    """A figure and its unit, which `Rp` and `%` say already."""
    match kind_of(unit):
        case Type.RUPIAH:
            return f"{shown}{unit.removeprefix(RUPIAH)}"
        case Type.SHARE:
            return shown if unit == SHARES[0] else f"{shown.removesuffix('%')} {unit}"
        case _:
            return f"{shown} {unit}"


def _decimal(value: Fraction, places: int) -> str:
    """Digits with points between thousands, and as many decimals as are needed."""
    rounded = floor(value * 10**places + Fraction(1, 2))
    whole, rest = divmod(rounded, 10**places)
    grouped = f"{whole:,}".replace(",", ".")
    decimals = f"{rest:0{places}}".rstrip("0") if rest else ""
    return f"{grouped},{decimals}" if decimals else grouped
