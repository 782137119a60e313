"""Readings of regulations, pasal and ayat → ids by which cases choose them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from engine.plan import Reading, ReadingOption
from engine.planning.draft import Draft, ReadingDraft
from rules import document
from rules.source import Text


def name_readings(draft: Draft) -> None:
    """Each reading by its name where no other has it, otherwise with the place it stands in."""
    found = list(_all(draft))
    often = Counter(str(name) for _, name, _ in found)
    for home, name, declared in found:
        reading_id = str(name) if often[str(name)] == 1 else f"{home}.{name}"
        draft.readings[home, str(name)] = ReadingDraft(reading_id, name, home, declared)


def _all(draft: Draft) -> Iterator[tuple[str, Text, document.Reading]]:
    for regulation in draft.policies.regulations.values():
        yield from _of(str(regulation.id), regulation.readings)
        for pasal in regulation.pasal:
            home = f"{regulation.id}:{pasal.key}"
            yield from _of(home, pasal.readings)
            for ayat in pasal.ayat:
                yield from _of(f"{home}({ayat.number})", ayat.readings)


def _of(
    home: str, readings: Mapping[Text, document.Reading]
) -> Iterator[tuple[str, Text, document.Reading]]:
    return ((home, name, declared) for name, declared in readings.items())


def planned(draft: ReadingDraft, provisions: Mapping[str, object]) -> Reading:
    """A reading as the plan has it; `provision` is empty for one of a whole regulation."""
    declared = draft.declared
    chosen = declared.chosen
    return Reading(
        id=draft.id,
        question=str(declared.issue),
        options=tuple(
            ReadingOption(str(name), str(option.label or name), str(option.reason))
            for name, option in declared.options.items()
        ),
        provision=draft.home if draft.home in provisions else "",
        chosen=None if chosen is None else str(chosen.option),
        reason="" if chosen is None else str(chosen.reason),
        by="" if chosen is None else str(chosen.by or ""),
    )
