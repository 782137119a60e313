"""`hari_libur` of all regulations → the days that are no working days."""

from __future__ import annotations

from engine.planning.draft import Draft
from rules.diagnostics import Code
from rules.errors import ValueFormError
from rules.values.dates import parse_date


def note_holidays(draft: Draft) -> None:
    """Every holiday, in order, each once."""
    found: set[int] = set()
    for regulation in draft.policies.regulations.values():
        for text in regulation.holidays:
            try:
                found.add(parse_date(text))
            except ValueFormError as error:
                draft.report(Code.BAD_VALUE, error.message, text.span, error.help)
    draft.holidays = tuple(sorted(found))
