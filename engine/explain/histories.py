"""Facts that follow from histories → words, where they are used and where they are missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.decision import OutcomeResult
from engine.explain.passage import Passage, PassageKind
from engine.histories import History, Why
from engine.plan import FactDecl
from engine.service import Decision
from rules.language import _


class Histories:
    """What one decision says of facts that may be derived; each derivation is told once."""

    def __init__(self, decision: Decision) -> None:
        self.decision = decision
        self.words = History(decision.graph, decision.case)
        self._told: set[str] = set()

    def of(self, result: OutcomeResult) -> Iterator[Passage]:
        """The derived facts that an outcome may rest on."""
        for name, told in self._of_outcomes([result.outcome]).items():
            if name not in self._told:
                self._told.add(name)
                yield Passage(PassageKind.DERIVED, _("Diturunkan: {told}", told=told), 1)

    def told(self, outcomes: Iterable[str]) -> list[str]:
        """The derived facts that some outcomes may rest on, each with how it follows."""
        return list(self._of_outcomes(outcomes).values())

    def of_facts(self) -> dict[str, str]:
        """Every derived fact, by its id."""
        found = {name: self.words.told(one) for name, one in self.decision.histories.items()}
        return {name: told for name, told in found.items() if told}

    def instead(self, fact: FactDecl) -> str:
        """What to say after the question for a fact: which history would do, or why it does not."""
        one = self.decision.histories.get(fact.id)
        if one is None:
            return ""
        if one.why is Why.NO_HISTORY:
            return _("; atau {histories}", histories=self.words.instead(fact))
        why = self.words.why(one)
        return f"; {why}" if why else ""

    def _of_outcomes(self, outcomes: Iterable[str]) -> dict[str, str]:
        graph, used = self.decision.graph, set[str]()
        for outcome in outcomes:
            closure = graph.closure(outcome)
            used |= {*closure.facts, *(fact for fact, _versions in closure.references)}
        return {name: told for name, told in self.of_facts().items() if name in used}
