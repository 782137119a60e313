"""A record that stands for one record each month: `2024-02 sampai 2024-08`, `setiap tanggal 10`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from engine.casefile.forms import read_fact
from engine.plan import FactDecl
from rules.errors import ValueFormError
from rules.language import _
from rules.source import Text
from rules.values import Type, parse_value

RUN: Final = re.compile(r"(.+?) sampai(?: dengan)? (.+)", re.IGNORECASE)
EACH: Final = re.compile(r"setiap tanggal ([0-9]{1,2})( bulan berikutnya)?", re.IGNORECASE)
LAST_SAFE_DAY: Final = 28
"""The last day that every month has."""
MOST: Final = 1200
"""The longest run, a hundred years."""
MOST_RECORDS: Final = 20_000
"""The most records of a list; runs let a small file ask for millions."""


def read_field(text: str, fact: FactDecl) -> None:
    """Hold that a text may stand for a fact of a record, alone or for each month of a run.

    Raises:
        ValueFormError: as `read_fact`, and for a run that ends before it begins.

    """
    if fact.type is Type.MONTH and _run(text) is not None:
        return
    if fact.type is Type.DATE and EACH.fullmatch(_words(text)):
        _day(text, 0)
        return
    read_fact(text, fact)


def each_month(
    written: Sequence[tuple[Text, Text]], facts: Mapping[str, FactDecl], past: int
) -> Iterator[list[tuple[Text, Text]]]:
    """The records that one stands for, each as names and values: as many as its run has months.

    `past` is how many records of the list stand before it.

    Raises:
        ValueFormError: for a run that ends before it begins, a day that a month may lack, and a
            run by which the list has more records than `MOST_RECORDS`.

    """
    kinds = {str(name): facts[name].type if name in facts else None for name, _value in written}
    spans = [_run(value) for name, value in written if kinds[str(name)] is Type.MONTH]
    run = next((found for found in spans if found is not None), None)
    if run is None:
        yield list(written)
        return
    if past + len(run) > MOST_RECORDS:
        message = _("daftar ini lebih dari {most} rekaman", most=MOST_RECORDS)
        raise ValueFormError(message, _("periksa rentang bulannya; satu bulan cukup sekali"))
    for month in run:
        yield [(name, _in_month(value, kinds[str(name)], month)) for name, value in written]


def _in_month(value: Text, kind: Type | None, month: int) -> Text:
    """What a field says of one month of a run."""
    if kind is Type.MONTH and _run(value) is not None:
        return Text(_iso(month), value.span)
    if kind is Type.DATE and EACH.fullmatch(_words(value)):
        return Text(_day(value, month), value.span)
    return value


def _run(text: str) -> range | None:
    """The months of a run; None for a text that is none."""
    found = RUN.fullmatch(_words(text))
    if found is None:
        return None
    first, last = (parse_value(part, Type.MONTH) for part in found.groups())
    if not isinstance(first, int) or not isinstance(last, int):
        return None
    if last < first:
        raise ValueFormError(
            _("`{text}` berakhir sebelum mulai", text=text),
            _("tulis bulan yang lebih awal di depan"),
        )
    if last - first >= MOST:
        message = _("`{text}` lebih dari {most} bulan", text=text, most=MOST)
        raise ValueFormError(message, _("periksa tahunnya"))
    return range(first, last + 1)


def _day(text: str, month: int) -> str:
    """The day that `setiap tanggal 10` means for a month."""
    found = EACH.fullmatch(_words(text))
    day = int(found[1]) if found else 0
    if not 1 <= day <= LAST_SAFE_DAY:
        raise ValueFormError(
            _("tidak setiap bulan mempunyai hari itu: `{text}`", text=text),
            _("tulis tanggal 1 sampai 28, atau tulis pembayarannya satu per satu"),
        )
    return f"{_iso(month + bool(found and found[2]))}-{day:02}"


def _iso(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"


def _words(text: str) -> str:
    return " ".join(text.split())
