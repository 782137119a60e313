"""Holidays → years between others of which none is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from engine.graph import walk
from engine.nodes import Call, Function
from engine.planning.draft import Draft
from rules.diagnostics import Code, Finding
from rules.language import _


def judge_holidays(draft: Draft) -> Iterator[Finding]:
    """Where working days are counted, each year without holidays between two that have some."""
    rules = tuple((rule.condition, rule.value) for rule in draft.rules.values())
    if not any(
        isinstance(node, Call) and node.function is Function.ADD_WORKING_DAYS
        for node in (walk(rules) if draft.holidays else ())
    ):
        return
    years = sorted({date.fromordinal(day).year for day in draft.holidays})
    written = [text for one in draft.policies.regulations.values() for text in one.holidays]
    for before, after in pairwise(years):
        for year in range(before + 1, after):
            message = _("hari libur tahun {year} tidak ada dalam daftar", year=year)
            place = next(text for text in written if text.startswith(str(after)))
            advice = _("tambahkan hari libur tahun itu; hari kerja dihitung menurut daftar ini")
            yield Finding(Code.HOLIDAYS_MISSING, message, place.span, advice)
