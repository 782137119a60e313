"""Statements and doubts → figures that do not follow, links that do not hold, unknown names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from engine.plan import Provision
from engine.planning.draft import Draft, Place
from engine.planning.targets import read_target
from engine.statements import state
from rules import document
from rules.diagnostics import Code, Finding
from rules.language import _
from rules.nearest import nearest
from rules.nodes import Text


def judge_statements(draft: Draft) -> Iterator[Finding]:
    """What is wrong with the figures that are stated, computed and linked."""
    yield from state(draft.policies).findings


def judge_doubts(draft: Draft) -> Iterator[Finding]:
    """A doubt touches what there is, and is the only one of its name."""
    names = _names(draft)
    first: dict[str, Text] = {}
    for regulation in draft.policies.regulations.values():
        for name, doubt in regulation.doubts.items():
            if first.setdefault(str(name), name) is not name:
                message = _("keraguan `{name}` sudah ada", name=name)
                yield Finding(Code.BAD_CONCERN, message, name.span, _("ganti salah satu nama itu"))
            for one in doubt.touches:
                yield from _touched(one, names, regulation, draft)


def _touched(
    one: Text, names: frozenset[str], regulation: document.Regulation, draft: Draft
) -> Iterator[Finding]:
    """The finding for what is neither a name nor a place."""
    if " " in one:
        apart = replace(draft, findings=[])
        read_target(one, _top_of(regulation), apart)
        yield from (replace(found, code=Code.BAD_CONCERN) for found in apart.findings)
    elif one not in names:
        near = nearest(one, names)
        advice = (
            _("maksudnya `{near}`?", near=near)
            if near
            else _("sebut fakta, hasil, parameter, tabel, tafsir, pernyataan, atau pasal")
        )
        yield Finding(
            Code.BAD_CONCERN, _("nama `{name}` tidak dikenal", name=one), one.span, advice
        )


def _top_of(regulation: document.Regulation) -> Place:
    """A regulation as the place from which others are named."""
    provision = Provision("", str(regulation.id), "", "")
    return Place(provision, regulation, ("", str(regulation.id)), ())


def _names(draft: Draft) -> frozenset[str]:
    """Everything that has a name of its own."""
    regulations = draft.policies.regulations
    return frozenset(
        {
            *draft.facts,
            *draft.lists,
            *draft.outcome_names,
            *draft.params,
            *draft.tables,
            *(str(reading.name) for reading in draft.readings.values()),
            *(reading.id for reading in draft.readings.values()),
            *(str(name) for one in regulations.values() for name in one.statements),
            *regulations,
        }
    )
