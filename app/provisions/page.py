"""Listing → docs/ayat.md: a table for each regulation, in the order of its ayat."""

from __future__ import annotations

from collections.abc import Iterator

from app.provisions.listing import Entry, Listing, Missing, Regulation, State
from app.scenarios.witnesses import Witness
from rules.language import SOURCE, speaking

HEAD = """\
# Setiap ayat, aturannya, dan skenarionya

<!-- Dibuat oleh `make pages`; jangan disunting. -->

Tiap baris adalah satu ayat (atau pasal dan lampiran yang tidak berayat). *Mendukung*: skenario yang
hasilnya lahir dari aturan ayat itu. *Menyangkal*: skenario yang mempertanyakan ayat itu, tetapi
aturannya tidak berlaku: syaratnya tidak terpenuhi atau belum diketahui, dikecualikan, belum atau
tidak lagi berlaku, atau hasilnya tidak terutang. Angka di dalam kurung adalah banyak baris contoh.
Sebuah skenario disebut sebagai teladan; `kaidah provisions --pasal N` menyebut semuanya.
"""
NOTHING = "–"


def page(listed: Listing) -> str:
    """The page, in Indonesian."""
    with speaking(SOURCE):
        return "\n".join([HEAD, *_summary(listed), *_regulations(listed), *_readings(listed)])


def _summary(listed: Listing) -> Iterator[str]:
    yield "| peraturan | ayat | dikodekan | non-normatif | terbuka | belum lengkap |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for one in listed.regulations:
        entries = [entry for entry in one.entries if not entry.is_table]
        counts = [sum(entry.state is state for entry in entries) for state in State]
        lacking = len({entry.id for entry, _lacks in one.missing})
        cells = [one.citation, len(entries), *counts, lacking]
        yield f"| {' | '.join(map(str, cells))} |"
    yield ""


def _regulations(listed: Listing) -> Iterator[str]:
    for one in listed.regulations:
        yield f"## {one.citation}"
        yield ""
        yield "| ketentuan | keadaan | menetapkan | mendukung | menyangkal |"
        yield "| --- | --- | --- | --- | --- |"
        titled = ""
        for entry in (entry for entry in one.entries if not entry.is_table):
            home = entry.id.partition("(")[0]
            title = "" if home == titled else entry.title
            yield _row(entry, f"{_named(one, entry)} {title}", _tag(listed, entry))
            titled = home
        yield ""
        yield from _tables(one)


def _named(regulation: Regulation, entry: Entry) -> str:
    return entry.label.removeprefix(f"{regulation.citation} ")


def _tag(listed: Listing, entry: Entry) -> str:
    """The tag of the scenarios of an article: `pasal-6`, `pp-44-2015-pasal-34`, `…-lampiran-ii`."""
    regulation, _colon, place = entry.id.partition(":")
    key = place.partition("(")[0]
    name = key.removeprefix("kode-") if key.startswith(("kode-", "lampiran-")) else f"pasal-{key}"
    own = regulation == listed.regulations[0].id
    return (name if own else f"{regulation.rpartition('/')[2]}-{name}").lower()


def _row(entry: Entry, name: str, tag: str) -> str:
    state = entry.state.value + (f": {entry.why}" if entry.why else "")
    sets = "; ".join(dict.fromkeys(part.told for part in entry.rules))
    pro = _told(entry.testimony.pro, tag)
    contra = _told(entry.testimony.contra, tag)
    if entry.state is State.ENCODED:
        pro = pro or f"**{Missing.FOR.value}**"
        contra = contra or entry.reason or f"**{Missing.AGAINST.value}**"
    cells = (name, state, sets, pro, contra)
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _tables(regulation: Regulation) -> Iterator[str]:
    tables = [entry for entry in regulation.entries if entry.is_table]
    if not tables:
        return
    yield "| tabel | baris | baris tanpa skenario |"
    yield "| --- | ---: | --- |"
    for table in tables:
        name = _named(regulation, table)
        without = ", ".join(part.told.removeprefix("baris ") for part in table.unreached)
        yield f"| {_cell(name)} | {len(table.rules)} | {without or NOTHING} |"
    yield ""


def _readings(listed: Listing) -> Iterator[str]:
    yield "## Tafsir"
    yield ""
    yield "| tafsir | pilihan | skenario | pilihan tanpa skenario |"
    yield "| --- | ---: | ---: | --- |"
    for one in listed.readings:
        without = ", ".join(option.id for option in one.options if not option.testimony.is_for)
        number = len({witness[:3] for option in one.options for witness in option.testimony.pro})
        yield f"| {one.id} | {len(one.options)} | {number} | {without or NOTHING} |"
    yield ""


def _told(witnesses: tuple[Witness, ...], tag: str) -> str:
    """How many scenarios hold, and the one that is most about the article of a tag."""
    held = [one for one in witnesses if one.passed]
    if not held:
        return ""
    rows = sum(one.rows for one in held)
    number = str(len(held)) if rows == len(held) else f"{len(held)} ({rows})"
    return f"{number}: {exemplary(held, tag).name}"


def exemplary(witnesses: list[Witness], tag: str) -> Witness:
    """A scenario that bears the tag, if one does; of several the one that shows least else."""
    return min(witnesses, key=lambda one: (tag not in one.tags, one.breadth, one.file, one.line))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", r"\|") or NOTHING
