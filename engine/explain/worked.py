"""Outcome in one world → the steps of its calculation, after those of what it is made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from engine.decision import CASE_LEVEL, End, Key, World, WorldEnd
from engine.explain.steps import steps
from engine.explain.wording import Wording
from engine.graph import walk
from engine.nodes import OutcomeRef
from engine.plan import Rule
from engine.reference.reasons import look
from engine.service import Decision
from rules.values import Type

_WORDS = (Type.BOOLEAN, Type.CHOICE, Type.TEXT)


def used(decision: Decision, part: object, record: int) -> tuple[Key, ...]:
    """The outcomes an amount is made of: of the record at hand, of all where it sums them."""
    found: dict[Key, None] = {}
    for node in walk(part):
        if isinstance(node, OutcomeRef):
            of_list = decision.graph.outcomes[node.outcome].list
            at: Collection[int] = [CASE_LEVEL if of_list is None else record]
            if of_list is not None and record == CASE_LEVEL:
                known = decision.case.lists.get(of_list)
                at = range(len(known.records)) if known else ()
            found.update(dict.fromkeys((node.outcome, each) for each in at))
    return tuple(found)


def worked(decision: Decision, key: Key, world: World, apart: Collection[str]) -> tuple[str, ...]:
    """The whole calculation of an outcome in one of its worlds, but for outcomes told `apart`."""
    return tuple(dict.fromkeys(_Worked(decision, world, apart).of(key)))


class _Worked:
    """Works out amounts in one world."""

    def __init__(self, decision: Decision, world: World, apart: Collection[str]) -> None:
        self.decision = decision
        self.world = world
        self.apart = apart
        self.wording = Wording(decision.graph)
        self._seen: set[Key] = set()

    def of(self, key: Key) -> Iterator[str]:
        """The steps of an outcome; those of what it is made of come first, each once."""
        self._seen.add(key)
        world, end = self._here(key)
        if end is None or end.end is not End.DETERMINED:
            return
        here = look(self.decision.graph, self.decision.case, self.decision.decided, (key, world))
        for name in end.applied:
            rule = self.decision.graph.rules[name]
            for part in (*self._compared(rule, key[1]), *used(self.decision, rule.value, key[1])):
                if part[0] not in self.apart and part not in self._seen:
                    yield from self.of(part)
            yield from steps(rule, here, self.wording)

    def _compared(self, rule: Rule, record: int) -> Iterator[Key]:
        """The amounts and dates that a condition compares, as the row of a table does."""
        for key in used(self.decision, rule.condition, record):
            if self.decision.graph.outcomes[key[0]].type not in _WORDS:
                yield key

    def _here(self, key: Key) -> tuple[World, WorldEnd | None]:
        """The part of the world that an outcome rests on, and its end there."""
        result = self.decision.decided.results.get(key)
        found = result.worlds if result is not None else ()
        return next(
            ((own, end) for own, end in found if set(own) <= set(self.world)), (self.world, None)
        )
