"""Outcomes asked for → what of their decision does not depend on the case, found once."""

from __future__ import annotations

from collections.abc import Sequence

from engine.decision import CASE_LEVEL, Key
from engine.facts import Case
from engine.graph import Graph
from engine.rete.demand import Round, Rounds, Wanted
from engine.validity import in_effect, span_of
from engine.worlds import chosen_option

MOST_REMEMBERED = 64
"""Questions of a plan that are remembered; memory stays flat."""

Asked = Sequence[str] | None
"""Outcomes asked for; all, if None."""


class Question:
    """Outcomes asked for, with all they rest on, and the rounds of a case with one world."""

    def __init__(self, graph: Graph, rounds: Rounds, asked: Asked, rulesets: int) -> None:
        self._graph = graph
        self.names = graph.reached_by(asked)
        self.keys: tuple[Key, ...] = tuple((name, CASE_LEVEL) for name in self.names)
        self.rounds: list[dict[Round, Wanted]] = []
        closures = [graph.closure(name) for name in self.names]
        facts = {fact for closure in closures for fact, _ in closure.references}
        of_case = all(graph.outcomes[name].list is None for name in self.names)
        self._of_case = of_case and all(graph.facts[fact].list is None for fact in facts)
        readings = {reading for closure in closures for reading in closure.readings}
        self._readings = [name for name in readings if graph.readings[name].chosen is None]
        self._changes: dict[str, frozenset[str]] = {}
        for changes in (closure.changes for closure in closures):
            for fact, names in changes.items():
                self._changes[fact] = self._changes.get(fact, frozenset()) | names
        if self._of_case:
            self.rounds = rounds.plan({key: {(): None} for key in self.keys}, rulesets)

    def has_one_law(self, case: Case) -> bool:
        """Whether nothing leaves the law of a case open, so that every outcome has one world.

        Then `engine.worlds.worlds` gives the empty world for each. It may do so besides where a
        date is not known but makes no difference.
        """
        if not self._of_case:
            return False
        if any(chosen_option(self._graph, case, name) is None for name in self._readings):
            return False
        return all(self._is_fixed(case, fact, names) for fact, names in self._changes.items())

    def _is_fixed(self, case: Case, fact: str, changes: frozenset[str]) -> bool:
        """Whether a reference date is known to the day, and which changes have come by it."""
        span = span_of(case.fact(fact, CASE_LEVEL, None))
        if span is None:
            return True
        if span[0] is None or span[0] != span[1]:
            return False
        return all(in_effect(self._graph, case, name, span) is not None for name in changes)


class Questions:
    """The questions that were put to a plan."""

    def __init__(self, graph: Graph, rounds: Rounds, rulesets: int) -> None:
        self._graph = graph
        self._rounds = rounds
        self._rulesets = rulesets
        self._known: dict[tuple[str, ...] | None, Question] = {}

    def of(self, asked: Asked) -> Question:
        """The question for some outcomes."""
        at = None if asked is None else tuple(asked)
        found = self._known.get(at)
        if found is None:
            found = Question(self._graph, self._rounds, at, self._rulesets)
            if len(self._known) < MOST_REMEMBERED:
                self._known[at] = found
        return found
