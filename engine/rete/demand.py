"""Outcomes and their worlds → the rules that each world needs, ruleset by ruleset."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from engine.decision import CASE_LEVEL, Key, World
from engine.facts import Case
from engine.graph import Graph
from engine.worlds import keys_of, restrict

Worlds = dict[Key, dict[World, None]]
"""In which worlds, each cut down to what it rests on, an outcome is needed."""

Round = tuple[int, World]
"""One run of a ruleset: for a record (or the case) in a world."""

Place = tuple[int, int]
"""Number of a ruleset, and of a program in it."""

Wanted = dict[int, bool]
"""Programs wanted in a round, and whether for their own outcome: else they only defeat."""


MOST_REMEMBERED = 64
"""Sets of outcomes whose rounds are remembered; memory stays flat."""

_ONE_WORLD: dict[World, None] = {(): None}


def demand(graph: Graph, case: Case, found: Mapping[Key, list[World] | None]) -> Worlds:
    """The worlds in which each outcome is needed, by itself and by those that rest on it.

    The worlds of an outcome may cut a reference date finer than those of an outcome it uses, or
    not at all where that makes no difference to it.
    """
    needed: Worlds = {}
    if all(own == [()] for own in found.values()):
        return {key: {(): None} for key in found}
    for key, own in found.items():
        for world in own or ():
            for other in _rests_on(graph, case, key):
                needed.setdefault(other, {})[restrict(graph, world, other[0])] = None
    return needed


def _rests_on(graph: Graph, case: Case, key: Key) -> Iterator[Key]:
    """Outcomes in the closure of an outcome of a record, itself included, with their records."""
    closure = graph.closure(key[0])
    for name in closure.outcomes:
        of_list = graph.outcomes[name].list
        if of_list is None:
            yield name, CASE_LEVEL
        elif of_list in closure.lists:
            yield from keys_of(graph, case, name)
        elif graph.outcomes[key[0]].list == of_list:
            yield name, key[1]


class Rounds:
    """Which programs each ruleset is run for, in which rounds."""

    def __init__(self, graph: Graph, homes: Mapping[str, Place]) -> None:
        self._reached = {
            outcome.id: [
                (*homes[rule.id], graph.outcomes[rule.outcome].list is not None, rule.outcome)
                for rule in graph.reached_rules(outcome.id)
            ]
            for outcome in graph.plan.outcomes
        }
        self._known: dict[tuple[str, ...], list[dict[Round, Wanted]]] = {}

    def plan(self, needed: Worlds, rulesets: int) -> list[dict[Round, Wanted]]:
        """For each ruleset, its rounds and the programs wanted in each; not to be changed.

        Cases that need the same outcomes in the one world of the case share theirs.
        """
        if any(record != CASE_LEVEL or own != _ONE_WORLD for (_, record), own in needed.items()):
            return self._plan(needed, rulesets)
        names = tuple([outcome for outcome, _ in needed])
        found = self._known.get(names)
        if found is None:
            found = self._plan(needed, rulesets)
            if len(self._known) < MOST_REMEMBERED:
                self._known[names] = found
        return found

    def _plan(self, needed: Worlds, rulesets: int) -> list[dict[Round, Wanted]]:
        found: list[dict[Round, Wanted]] = [{} for _ in range(rulesets)]
        for (outcome, record), own in needed.items():
            for ruleset, index, of_record, of_outcome in self._reached[outcome]:
                at = record if of_record else CASE_LEVEL
                for world in own:
                    wanted = found[ruleset].setdefault((at, world), {})
                    wanted[index] = wanted.get(index, False) or of_outcome == outcome
        return found
