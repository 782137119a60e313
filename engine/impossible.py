"""Plan + case → a refusal, if the facts of the case cannot all be true."""

from __future__ import annotations

from collections.abc import Iterator

from engine.decision import CASE_LEVEL
from engine.facts import Case, FactValue, Within
from engine.graph import Graph
from engine.operators import EvaluationError
from engine.plan import Impossible
from engine.reference import Reference
from rules.diagnostics import Code, Finding, PolicyError, Related
from rules.language import _
from rules.span import start_of
from rules.values import Type, format_value

NOWHERE = "kasus"
"""File of a case that was written in none."""


def refuse_impossible(reference: Reference, case: Case) -> None:
    """Refuse a case that a `mustahil` of the plan rules out.

    What is unknown never refuses a case: every way to fill it in would be refused, too.

    Raises:
        PolicyError: with one finding for each impossibility, at the facts concerned.
        EvaluationError: if there is none, but one of them cannot be computed at all.

    """
    graph = reference.graph
    findings: list[Finding] = []
    failed: list[EvaluationError] = []
    for one in graph.plan.impossible:
        for record in _records(one, case):
            records = {} if one.list is None else {one.list: record}
            try:
                if reference.is_certain(one.condition, case, records):
                    findings.append(_finding(graph, case, one, record))
            except EvaluationError as error:
                failed.append(_unchecked(one, error))
    if findings:
        raise PolicyError(findings)
    if failed:
        raise failed[0]


def _unchecked(one: Impossible, error: EvaluationError) -> EvaluationError:
    return EvaluationError(
        _(
            "tidak dapat diperiksa apakah kasus ini mustahil ({reason}): {error}",
            reason=one.reason,
            error=error.message,
        ),
        _("periksa fakta yang dipakainya, atau syarat `mustahil` itu"),
    )


def _records(one: Impossible, case: Case) -> Iterator[int]:
    """The records to try: the known ones of its list, or none but the case itself."""
    if one.list is None:
        yield CASE_LEVEL
    elif one.list in case.lists:
        yield from range(len(case.lists[one.list].records))


def _finding(graph: Graph, case: Case, one: Impossible, record: int) -> Finding:
    keys = list(_known(graph, case, one, record))
    facts = _listed([_told(graph, case, *key) for key in keys] or _named(graph, one))
    spans = sorted({case.places[key] for key in keys if key in case.places})
    return Finding(
        Code.IMPOSSIBLE,
        _("{facts} tidak mungkin benar bersama: {reason}", facts=facts, reason=one.reason),
        spans[-1] if spans else start_of(NOWHERE),
        _("perbaiki yang keliru; yang belum pasti ditulis `tidak tahu`"),
        tuple(Related(_("bertentangan dengan ini"), span) for span in spans[:-1]),
    )


def _known(graph: Graph, case: Case, one: Impossible, record: int) -> Iterator[tuple[str, int]]:
    """The facts it tests that the case states, with their record, in the order of the plan."""
    used = graph.uses_within(one.condition).facts
    for fact in graph.plan.facts:
        if fact.id not in used:
            continue
        if fact.list is None:
            numbers = [CASE_LEVEL] if fact.id in case.facts else []
        elif fact.list == one.list:
            numbers = [record] if fact.id in case.lists[fact.list].records[record] else []
        else:
            known = case.lists.get(fact.list)
            rows = () if known is None else known.records
            numbers = [number for number, row in enumerate(rows) if fact.id in row]
        yield from ((fact.id, number) for number in numbers)


def _named(graph: Graph, one: Impossible) -> list[str]:
    """The lists that it counts, or else all facts that it tests: told if the case states none."""
    used = graph.uses_within(one.condition)
    lists = [found.label for found in graph.plan.lists if found.id in used.lists]
    return lists or [fact.label for fact in graph.plan.facts if fact.id in used.facts]


def _told(graph: Graph, case: Case, name: str, record: int) -> str:
    """A fact with its value; identifier texts stay out of every message."""
    fact = graph.facts[name]
    value = case.fact(name, record, fact.list)
    label = fact.label if record == CASE_LEVEL else f"{fact.label} ke-{record + 1}"
    if value is None or fact.type is Type.TEXT:
        return label
    return f"{label} ({_shown(value, fact.type, dict(fact.options))})"


def _shown(value: FactValue, kind: Type, labels: dict[str, str]) -> str:
    if isinstance(value, Within):
        low, high = (format_value(end, kind) for end in (value.low, value.high))
        return _("antara {low} dan {high}", low=low, high=high)
    return format_value(value, kind, labels=labels)


def _listed(words: list[str]) -> str:
    *first, last = words
    return _("{first} dan {last}", first=", ".join(first), last=last) if first else last
