"""A table of readings and results → what must hold in every world of an outcome."""

from __future__ import annotations

from engine.decision import Choice, ChoiceKind, World
from features.steps.naming import StepError
from features.steps.outcome import Found
from features.steps.scenario import Table
from rules.options import plain

RESULT, PLACE, ANY = "hasil", "berdasarkan", "-"


def hold_worlds(found: Found, table: Table) -> None:
    """Hold an outcome to a table that covers every world.

    A column is a reading, or a date against which a change of law is not certain to have come
    (`belum berlaku`, `sudah berlaku`); `hasil` is the value or end, `berdasarkan` the place.
    """
    header, *rows = table
    if RESULT not in header:
        raise StepError(f"tabel tafsir tanpa kolom `{RESULT}`")
    columns = {name: _column(found, name) for name in header if name not in (RESULT, PLACE)}
    _hold_columns(found, list(columns.values()))
    left = list(found.result.worlds)
    for row in rows:
        cells = dict(zip(header, row, strict=True))
        wanted = {columns[name]: cells[name] for name in columns if cells[name] != ANY}
        matching = [one for one in found.result.worlds if _is_in(found, one[0], wanted)]
        if not matching:
            raise StepError(f"tidak ada keadaan hukum dengan {' · '.join(row)}")
        for world, end in matching:
            found.hold(cells[RESULT], found.told(end))
            if cells.get(PLACE):
                found.hold_place(cells[PLACE], found.places_in(world, end))
        left = [one for one in left if one not in matching]
    found.hold([], [" · ".join(choice.option for choice in world) for world, _ in left])


def _column(found: Found, name: str) -> str:
    graph = found.decision.graph
    if name in {fact.label for fact in graph.plan.facts} | set(graph.facts):
        return found.scenario.names.missing(name).name
    return found.scenario.names.reading(name)


def _hold_columns(found: Found, columns: list[str]) -> None:
    """Hold the columns to the readings and uncertain changes that matter, no more and no less."""
    graph = found.decision.graph
    readings = sorted(name for name in columns if name in graph.readings)
    found.hold(readings, sorted(name for name in found.result.readings if name in graph.readings))
    changes = [name for name in found.result.readings if name in graph.uncertain]
    dates = [name for name in columns if name in graph.facts]
    found.hold(changes if dates else [], changes)


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
            named = {plain(word) for one in options for word in (one.id, one.label)}
            if plain(option) not in named:
                listed = ", ".join(one.id for one in options)
                raise StepError(f"`{option}` bukan opsi tafsir `{column}`", f"opsinya: {listed}")
            label = next(one.label for one in options if one.id == choice.option)
            return plain(option) in (plain(choice.option), plain(label))
        case ChoiceKind.EFFECT:
            return plain(option) == ("sudah berlaku" if choice.low else "belum berlaku")
        case ChoiceKind.DATE:
            return False
