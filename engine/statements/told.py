"""Statements → what a reader is told of each: lines, or data for programs."""

from __future__ import annotations

from collections.abc import Iterator

from engine.statements.figures import figure, with_unit
from engine.statements.model import Contradiction, Statement, Statements
from rules.language import N_, _
from rules.values import Type, format_value, parse_date_range


def told(statements: Statements, name: str) -> Iterator[str]:
    """The figure, who stated it where or how it follows, and what contradicts it."""
    one = statements.found[name]
    yield _("{label}: {figure}  [{mark}]", label=one.label, figure=one.shown, mark=one.mark)
    yield from _origin(one)
    for found in statements.contradictions(name):
        yield _("bertentangan dengan {other}", other=_difference(found))
    used = statements.used_by.get(name, ())
    if used:
        yield _("dipakai dalam: {listed}", listed=", ".join(used))
    if one.note:
        yield _("catatan: {note}", note=one.note)


def _origin(one: Statement) -> Iterator[str]:
    if one.computed:
        yield _("mengikuti: {expression}", expression=one.computed)
        yield from (f"  {step}" for step in one.steps)
    if one.said_by:
        yield _("menurut {by}", by=", ".join(filter(None, (one.said_by, _dated(one.date)))))
    elif one.date:
        yield _("pada {date}", date=_dated(one.date))
    for source in one.sources:
        yield _("sumber: {source}", source=source)


def _dated(text: str) -> str:
    """A date in words; one known only to the month or year as it is written."""
    if not text:
        return ""
    first, last = parse_date_range(text)
    return format_value(first, Type.DATE) if first == last else text


def _difference(found: Contradiction) -> str:
    """The other figure, and by how much this one is above or below it."""
    one, other = found.statement, found.other
    unit = "poin persen" if one.kind is Type.SHARE else one.unit
    amount = with_unit(figure(abs(found.difference), one.kind), unit)
    if found.share is not None and one.kind is not Type.SHARE:
        amount = f"{amount}, {figure(abs(found.share), Type.SHARE)}"
    form = N_("`{id}`, {other}: lebih besar {amount}")
    if found.difference < 0:
        form = N_("`{id}`, {other}: lebih kecil {amount}")
    return _(form, id=other.id, other=other.shown, amount=amount)


def as_data(statements: Statements, name: str) -> dict[str, object]:
    """The same for programs; numbers are exact, as texts."""
    one = statements.found[name]
    return {
        "pernyataan": one.id,
        "peraturan": one.regulation,
        "label": one.label,
        "nilai": format_value(one.value, one.kind),
        "tampil": one.shown,
        "satuan": one.unit,
        "bukti": one.mark,
        "menurut": one.said_by or None,
        "tanggal": one.date or None,
        "sumber": list(one.sources),
        "dihitung": one.computed or None,
        "langkah": list(one.steps),
        "dipakai": list(statements.used_by.get(name, ())),
        "bertentangan": [
            {
                "dengan": found.other.id,
                "selisih": format_value(found.difference, one.kind),
                "bagian": None if found.share is None else format_value(found.share, Type.SHARE),
            }
            for found in statements.contradictions(name)
        ],
        "catatan": one.note or None,
    }
