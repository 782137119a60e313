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


class Missing:
    """What the outcomes of one decision lack; a question is told in full once."""

    def __init__(self, decision: Decision, wording: Wording) -> None:
        self.decision = decision
        self.wording = wording
        self._asked: set[str] = set()

    def of(self, result: OutcomeResult) -> Iterator[Passage]:
        """Each missing fact with its question and documents; values, bounds, the shortest list."""
        before = [cause for cause in result.relevant if cause.name in self._asked]
        for cause in result.relevant:
            if cause not in before:
                yield Passage(PassageKind.MISSING, self._ask(cause), 1)
        if before:
            listed = "; ".join(self.wording.cause(cause) for cause in before)
            text = f"Kurang, seperti di atas: {listed}"
            yield Passage(PassageKind.MISSING, text, 1)
        possible = self.decision.possible.get((result.outcome, result.record))
        if possible is not None:
            yield from self._shortest(result, possible)
            yield from self._possible(result, possible)

    def _ask(self, cause: Cause) -> str:
        text = f"Kurang: {self.wording.cause(cause)}"
        declared = self.decision.graph.facts.get(cause.name)
        if declared is None or cause.name in self._asked:
            return text
        self._asked.add(cause.name)
        if declared.question:
            text += f" — {declared.question}"
        if declared.documents:
            text += f" (bukti: {', '.join(declared.documents)})"
        return text

    def _shortest(self, result: OutcomeResult, possible: Possible) -> Iterator[Passage]:
        if not possible.shortest or set(possible.shortest) == set(result.relevant):
            return
        listed = "; ".join(self.wording.cause(cause) for cause in possible.shortest)
        exact = "" if possible.shortest_exact else " (belum tentu terpendek)"
        yield Passage(PassageKind.MISSING, f"Cukup dilengkapi{exact}: {listed}", 1)

    def _possible(self, result: OutcomeResult, possible: Possible) -> Iterator[Passage]:
        outcome = self.decision.graph.outcomes[result.outcome]
        told = [shown_value(value, outcome) or "" for value in possible.values]
        told += ["jumlah lain yang belum dapat dihitung"] if possible.open_amount and told else []
        told += [_ENDS[end] for end in possible.ends if end in _ENDS]
        if told:
            yield Passage(PassageKind.POSSIBLE, f"Masih mungkin: {'; '.join(told)}", 1)
        if possible.open_amount:
            ends = [
                "tanpa batas" if end is None else format_value(end, outcome.type)
                for end in (possible.low, possible.high)
            ]
            exact = "" if possible.tight else " (batas ini belum tentu tercapai)"
            text = f"Terendah {ends[0]}, tertinggi {ends[1]}{exact}"
            yield Passage(PassageKind.POSSIBLE, text, 1)
