"""Undetermined outcome → what is missing, and what it could still become."""

from __future__ import annotations

from collections.abc import Iterator

from engine.decision import Cause, End, OutcomeResult
from engine.explain.passage import Passage, PassageKind
from engine.explain.wording import Wording
from engine.possible import Possible
from engine.record import shown_value
from engine.service import Decision
from rules.values import format_value

_ENDS = {End.CONFLICT: "bertentangan", End.UNREGULATED: "tidak diatur"}


def missing(decision: Decision, result: OutcomeResult, wording: Wording) -> Iterator[Passage]:
    """What is missing, with its question and documents; values, bounds, the shortest list."""
    for cause in result.relevant:
        yield Passage(PassageKind.MISSING, _asked(decision, cause, wording), 1)
    for name in result.readings:
        yield Passage(PassageKind.READING, f"Perlu dipilih: {_reading(decision, name)}", 1)
    possible = decision.possible.get((result.outcome, result.record))
    if possible is not None:
        yield from _possible(decision, result, possible)
        yield from _shortest(result, possible, wording)


def _asked(decision: Decision, cause: Cause, wording: Wording) -> str:
    text = f"Kurang: {wording.cause(cause)}"
    declared = decision.graph.facts.get(cause.name)
    if declared is None:
        return text
    if declared.question:
        text += f" — {declared.question}"
    if declared.documents:
        text += f" (bukti: {', '.join(declared.documents)})"
    return text


def _reading(decision: Decision, name: str) -> str:
    graph = decision.graph
    if name in graph.readings:
        reading = graph.readings[name]
        options = " atau ".join(option.label or option.id for option in reading.options)
        return f"{reading.question} ({options})"
    change = graph.uncertain[name]
    return f"tanggal mulai berlaku {change.label or change.id}"


def _possible(decision: Decision, result: OutcomeResult, possible: Possible) -> Iterator[Passage]:
    outcome = decision.graph.outcomes[result.outcome]
    told = [shown_value(value, outcome) or "" for value in possible.values]
    told += [_ENDS[end] for end in possible.ends if end in _ENDS]
    if told:
        yield Passage(PassageKind.POSSIBLE, f"Masih mungkin: {'; '.join(told)}", 1)
    if possible.open_amount:
        ends = [
            "tanpa batas" if end is None else format_value(end, outcome.type)
            for end in (possible.low, possible.high)
        ]
        exact = "" if possible.tight else " (belum tentu tepat)"
        text = f"Terendah {ends[0]}, tertinggi {ends[1]}{exact}"
        yield Passage(PassageKind.POSSIBLE, text, 1)


def _shortest(result: OutcomeResult, possible: Possible, wording: Wording) -> Iterator[Passage]:
    if not possible.shortest or len(possible.shortest) >= len(result.relevant):
        return
    listed = "; ".join(wording.cause(cause) for cause in possible.shortest)
    exact = "" if possible.shortest_exact else " (belum tentu terpendek)"
    yield Passage(PassageKind.MISSING, f"Cukup dilengkapi{exact}: {listed}", 1)
