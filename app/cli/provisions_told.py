"""Listing of provisions → lines for a screen, and the same for a program."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.provisions import Entry, Part, Regulation, State
from app.scenarios.witnesses import Testimony, Witness
from rules.language import N_, _

SHOWN: Final = 2
"""Scenarios named on each side, where not all are asked for."""
STYLES: Final = {State.ENCODED: "green", State.NON_NORMATIVE: "dim", State.OPEN: "yellow"}

Line = tuple[str, str | None]


def lines(regulation: Regulation, *, every_name: bool) -> Iterator[Line]:
    """Each provision: its state, what it sets, and the scenarios for and against it."""
    for entry in regulation.entries:
        if entry.is_table and not every_name:
            continue
        state = _(entry.state.value) + (f": {entry.why}" if entry.why else "")
        yield f"{entry.label}  {state}", STYLES[entry.state]
        if entry.state is State.ENCODED:
            yield from _encoded(entry, every_name=every_name)


def _encoded(entry: Entry, *, every_name: bool) -> Iterator[Line]:
    sets = "; ".join(dict.fromkeys(part.told for part in entry.rules))
    yield _("  menetapkan: {outcomes}", outcomes=sets), None
    sides = (
        (N_("  mendukung: {told}"), entry.testimony.pro),
        (N_("  menyangkal: {told}"), entry.testimony.contra),
    )
    for text, witnesses in sides:
        if witnesses:
            yield _(text, told=_told(witnesses, every_name=every_name)), None
    if entry.reason:
        yield f"  {entry.reason}", "dim"
    for one in entry.missing:
        yield "  " + _(one.value), "red"
    if every_name:
        for part in (*entry.rules, *entry.letters):
            yield _part(part), "dim"


def _told(witnesses: tuple[Witness, ...], *, every_name: bool) -> str:
    nearest = sorted(witnesses, key=lambda one: (one.breadth, one.file, one.line))
    shown = witnesses if every_name else nearest[:SHOWN]
    names = "; ".join(f"{one.name} ({one.file}:{one.line})" for one in shown)
    more = len(witnesses) - len(shown)
    text = N_("{count} skenario: {names}; …") if more else N_("{count} skenario: {names}")
    return _(text, count=len(witnesses), names=names)


def _part(part: Part) -> str:
    return _(
        "    {part}: {pro} mendukung, {contra} menyangkal",
        part=part.told,
        pro=len(part.testimony.pro),
        contra=len(part.testimony.contra),
    )


def total(wanted: tuple[Regulation, ...]) -> str:
    """How many provisions there are, and how many lack a scenario."""
    entries = [entry for one in wanted for entry in one.entries if not entry.is_table]
    return _(
        "{count} ayat: {encoded} dikodekan, {words} non-normatif, {open} terbuka; "
        "{lacking} belum lengkap skenarionya",
        count=len(entries),
        encoded=sum(entry.state is State.ENCODED for entry in entries),
        words=sum(entry.state is State.NON_NORMATIVE for entry in entries),
        open=sum(entry.state is State.OPEN for entry in entries),
        lacking=sum(bool(entry.missing) for entry in entries),
    )


def as_json(regulation: Regulation) -> dict[str, object]:
    """A regulation for a program."""
    return {
        "peraturan": regulation.id,
        "judul": regulation.title,
        "ketentuan": [_entry(entry) for entry in regulation.entries],
    }


def _entry(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "sebutan": entry.label,
        "judul": entry.title,
        "keadaan": entry.state.value,
        "alasan_terbuka": entry.why,
        "aturan": [
            {"id": one.id, "menetapkan": one.told, **_sides(one.testimony), "alasan": one.reason}
            for one in entry.rules
        ],
        "huruf": [
            {"aturan": one.id, "huruf": one.told, **_sides(one.testimony)} for one in entry.letters
        ],
        **_sides(entry.testimony),
        "alasan": entry.reason,
        "belum_ada": [one.value for one in entry.missing],
    }


def _sides(testimony: Testimony) -> dict[str, object]:
    return {
        "mendukung": [_witness(one) for one in testimony.pro],
        "menyangkal": [_witness(one) for one in testimony.contra],
    }


def _witness(one: Witness) -> dict[str, object]:
    return {
        "berkas": one.file,
        "baris": one.line,
        "skenario": one.name,
        "lulus": one.passed,
        "banyak_baris": one.rows,
    }
