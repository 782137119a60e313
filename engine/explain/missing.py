"""Undetermined outcome → what is missing, and what it could still become."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.decision import Cause, End, OutcomeResult
from engine.explain.histories import Histories
from engine.explain.passage import Passage, PassageKind
from engine.explain.wording import Wording
from engine.record import shown_value
from engine.service import Decision
from rules.language import N_, _
from rules.values import format_value

if TYPE_CHECKING:
    from engine.possible import Possible

_ENDS = {End.CONFLICT: N_("bertentangan"), End.UNREGULATED: N_("tidak diatur")}


class Missing:
    """What the outcomes of one decision lack; a question is told in full once."""

    def __init__(self, decision: Decision, wording: Wording) -> None:
        self.decision = decision
        self.wording = wording
        self.histories = Histories(decision)
        self._asked: set[str] = set()

    def of(self, result: OutcomeResult) -> Iterator[Passage]:
        """Each missing fact with its question and documents; values, bounds, the shortest list."""
        before = [cause for cause in result.relevant if cause.name in self._asked]
        for cause in result.relevant:
            if cause not in before:
                yield Passage(PassageKind.MISSING, self._ask(cause), 1)
        if before:
            listed = "; ".join(self.wording.cause(cause) for cause in before)
            text = _("Kurang, seperti di atas: {listed}", listed=listed)
            yield Passage(PassageKind.MISSING, text, 1)
        possible = self.decision.possible(result)
        if possible is not None:
            yield from self._shortest(result, possible)
            yield from self._possible(result, possible)

    def _ask(self, cause: Cause) -> str:
        text = _("Kurang: {cause}", cause=self.wording.cause(cause))
        declared = self.decision.graph.facts.get(cause.name)
        if declared is None or cause.name in self._asked:
            return text
        self._asked.add(cause.name)
        if declared.question:
            text += f" — {declared.question}"
        if declared.documents:
            text += _(" (bukti: {documents})", documents=", ".join(declared.documents))
        return text + self.histories.instead(declared)

    def _shortest(self, result: OutcomeResult, possible: Possible) -> Iterator[Passage]:
        if not possible.shortest or set(possible.shortest) == set(result.relevant):
            return
        listed = "; ".join(self.wording.cause(cause) for cause in possible.shortest)
        text = N_("Cukup dilengkapi: {listed}")
        if not possible.shortest_exact:
            text = N_("Cukup dilengkapi (belum tentu terpendek): {listed}")
        yield Passage(PassageKind.MISSING, _(text, listed=listed), 1)

    def _possible(self, result: OutcomeResult, possible: Possible) -> Iterator[Passage]:
        outcome = self.decision.graph.outcomes[result.outcome]
        told = [shown_value(value, outcome) or "" for value in possible.values]
        told += (
            [_("jumlah lain yang belum dapat dihitung")] if possible.open_amount and told else []
        )
        told += [_(_ENDS[end]) for end in possible.ends if end in _ENDS]
        if told:
            text = _("Masih mungkin: {listed}", listed="; ".join(told))
            yield Passage(PassageKind.POSSIBLE, text, 1)
        if possible.open_amount:
            low, high = [
                _("tanpa batas") if end is None else format_value(end, outcome.type)
                for end in (possible.low, possible.high)
            ]
            text = N_("Terendah {low}, tertinggi {high}")
            if not possible.tight:
                text = N_("Terendah {low}, tertinggi {high} (batas ini belum tentu tercapai)")
            yield Passage(PassageKind.POSSIBLE, _(text, low=low, high=high), 1)
