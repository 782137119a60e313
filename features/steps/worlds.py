"""A table of readings and results → what must hold in every world of an outcome."""

from __future__ import annotations

from engine.decision import Choice, ChoiceKind, World, WorldEnd
from features.steps.errors import Cell, StepError, at, meant
from features.steps.outcome import Found
from features.steps.scenario import Table
from rules.diagnostics import Code
from rules.language import _
from rules.options import plain

RESULT, PLACE, ANY = "hasil", "berdasarkan", "-"
BEFORE, SINCE = "belum berlaku", "sudah berlaku"


def hold_worlds(found: Found, table: Table) -> None:
    """Hold an outcome to a table that covers every world.

    A column is a reading, or a date against which a change of law is not certain to have come
    (`belum berlaku`, `sudah berlaku`); `hasil` is the value or end, `berdasarkan` the place.
    """
    header, *rows = table
    if RESULT not in header:
        message = _("tabel tafsir tanpa kolom `{column}`", column=RESULT)
        raise StepError(Code.STEP_TABLE, message, meant(RESULT, header), Cell(0, 0))
    columns = _columns(found, header)
    _hold_columns(found, list(columns.values()))
    left = list(found.result.worlds)
    for number, row in enumerate(rows, start=1):
        matching = _matching(found, columns, header, row, number)
        for world, end in matching:
            with at(Cell(number, header.index(RESULT))):
                found.means(row[header.index(RESULT)])
                found.hold(row[header.index(RESULT)], found.told(end))
            if PLACE in header and row[header.index(PLACE)]:
                with at(Cell(number, header.index(PLACE))):
                    found.hold_place(row[header.index(PLACE)], found.places_in(world, end))
        left = [one for one in left if one not in matching]
    found.hold([], [" · ".join(choice.option for choice in world) for world, _end in left])


def readings_of(found: Found, table: Table) -> list[str]:
    """The readings that have a column of a table."""
    readings = found.decision.graph.readings.values()
    known = {name for one in readings for name in (one.id, one.question)}
    return [name for name in table[0] if name in known]


def _columns(found: Found, header: list[str]) -> dict[str, str]:
    """What each column is about, by its heading."""
    columns: dict[str, str] = {}
    for number, name in enumerate(header):
        if name not in (RESULT, PLACE):
            with at(Cell(0, number)):
                columns[name] = _column(found, name)
    return columns


def _matching(
    found: Found, columns: dict[str, str], header: list[str], row: list[str], number: int
) -> list[tuple[World, WorldEnd]]:
    """The worlds that a row is about. Raises `StepError` if there are none."""
    wanted: dict[str, str] = {}
    for column, (name, cell) in enumerate(zip(header, row, strict=True)):
        if name in columns and cell != ANY:
            with at(Cell(number, column)):
                _hold_option(found, columns[name], cell)
            wanted[columns[name]] = cell
    matching = [one for one in found.result.worlds if _is_in(found, one[0], wanted)]
    if not matching:
        message = _("tidak ada keadaan hukum dengan {row}", row=" · ".join(row))
        advice = _("hapus baris ini; yang sudah berlaku tetap berlaku pada tanggal kemudian")
        raise StepError(Code.STEP_WORLD, message, advice, Cell(number, 0))
    return matching


def _column(found: Found, name: str) -> str:
    graph = found.decision.graph
    if name in {fact.label for fact in graph.plan.facts} | set(graph.facts):
        return found.scenario.names.missing(name).name
    return found.scenario.names.reading(name)


def _hold_columns(found: Found, columns: list[str]) -> None:
    """Hold the columns to the readings and uncertain changes that matter, no more and no less."""
    graph = found.decision.graph
    readings = sorted(name for name in columns if name in graph.readings)
    still = sorted(name for name in found.result.readings if name in graph.readings)
    found.hold(readings, still, *found.chosen(readings))
    changes = [name for name in found.result.readings if name in graph.uncertain]
    dates = [name for name in columns if name in graph.facts]
    found.hold(changes if dates else [], changes)


def _hold_option(found: Found, column: str, option: str) -> None:
    """Hold a cell to what may stand in its column."""
    if column in found.decision.graph.readings:
        found.scenario.names.option(column, option)
    elif plain(option) not in (BEFORE, SINCE):
        message = _("`{option}` bukan keadaan suatu tanggal", option=option)
        raise StepError(Code.STEP_READING, message, meant(option, (SINCE, BEFORE)), option)


def _is_in(found: Found, world: World, wanted: dict[str, str]) -> bool:
    return all(
        any(_is(found, choice, column, option) for choice in world)
        for column, option in wanted.items()
    )


def _is(found: Found, choice: Choice, column: str, option: str) -> bool:
    if choice.name != column:
        return False
    match choice.kind:
        case ChoiceKind.READING:
            options = found.decision.graph.readings[column].options
            label = next(one.label for one in options if one.id == choice.option)
            return plain(option) in (plain(choice.option), plain(label))
        case ChoiceKind.EFFECT:
            return plain(option) == (SINCE if choice.low else BEFORE)
        case ChoiceKind.DATE:
            return False
