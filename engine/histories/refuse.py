"""Facts that a case states against its histories → a refusal that names both places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.decision import CASE_LEVEL
from engine.facts import Case
from engine.graph import Graph
from engine.histories.derived import Derived
from engine.histories.words import History
from rules.diagnostics import Code, Finding, PolicyError, Related
from rules.language import _
from rules.span import Span, start_of

NOWHERE = "kasus"
"""File of a case that was written in none."""


def refuse_contradiction(graph: Graph, case: Case, found: Mapping[str, Derived]) -> None:
    """Refuse a case that states what its histories rule out, or whose histories are impossible.

    Raises:
        PolicyError: with one finding for each fact, at the fact and at the history.

    """
    findings = [*_contradicted(graph, case, found), *_out_of_bounds(graph, case, found)]
    if findings:
        raise PolicyError(findings)


def _contradicted(graph: Graph, case: Case, found: Mapping[str, Derived]) -> Iterator[Finding]:
    words = History(graph, case)
    for name, one in found.items():
        stated = case.facts.get(name)
        if stated is None or one.allowed is None or one.allowed.admits(stated):
            continue
        fact, at = graph.facts[name], case.places.get((name, CASE_LEVEL))
        history = _place(case, one)
        yield Finding(
            Code.AGAINST_HISTORY,
            _(
                "{fact} ({stated}) bertentangan dengan riwayat: {told}",
                fact=fact.label,
                stated=words.value(stated, fact),
                told=words.allowed(one),
            ),
            at or start_of(NOWHERE),
            _("perbaiki yang keliru; bila riwayat itu belum lengkap, tulis `lengkap: tidak`"),
            () if history is None else (Related(_("riwayatnya"), history),),
        )


def _out_of_bounds(graph: Graph, case: Case, found: Mapping[str, Derived]) -> Iterator[Finding]:
    words = History(graph, case)
    for name, one in found.items():
        fact, value = graph.facts[name], one.value
        if not isinstance(value, int) or isinstance(value, bool):
            continue
        below = fact.low is not None and value < fact.low
        if below or (fact.high is not None and value > fact.high):
            yield Finding(
                Code.OUT_OF_BOUNDS,
                _("{told}; itu di luar batas fakta itu", told=words.told(one)),
                _place(case, one) or start_of(NOWHERE),
                _("periksa riwayat itu"),
            )


def _place(case: Case, one: Derived) -> Span | None:
    """Where the history is written."""
    return None if one.way is None else case.places.get((one.way.list, CASE_LEVEL))
