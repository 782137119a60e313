"""Undetermined outcome → a smallest set of facts whose every value settles it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

from engine.decision import Cause, CauseKind, ChoiceKind, End, OutcomeResult, WorldEnd
from engine.facts import FactValue
from engine.joint import order_causes
from engine.possible.cells import Cells
from engine.possible.hitting import smallest
from engine.possible.inquiry import Answer, BudgetSpentError, Inquiry
from engine.possible.place import open_worlds

Facts = frozenset[Cause]
NOTHING: Facts = frozenset()
Supposed = dict[Cause, FactValue]

REDUCING = 512
"""Cases decided at most to drop facts one by one."""

SAMPLES = 192
"""Cases decided at most to try a list whose values cannot all be told apart by cells."""

PROBES = 24
"""Completions tried for each fact that is dropped, once an exact search costs too much."""


@dataclass
class Shortest:
    """The search for one outcome.

    `needed`: sets of facts of which every list must ask at least one, each shown by values that
    leave the outcome undetermined without them. `stuck`: lists and choices that no fact settles.
    `certain`: whether what was seen so far holds for all values and not only for those tried.
    `complete`: whether the list names all that is relevant, so that nothing need be tried.
    """

    inquiry: Inquiry
    cells: Cells
    needed: list[Facts] = field(default_factory=list)
    stuck: set[Cause] = field(default_factory=set)
    certain: bool = True
    complete: bool = False

    def find(self) -> tuple[tuple[Cause, ...], bool]:
        """The list in order of declaration, and whether it is exact."""
        try:
            found = self._search()
        except BudgetSpentError:
            found = self._reduced()
            self.certain = self.complete = False
        asked = order_causes(self.inquiry.graph, found | self.stuck)
        sure = self.certain and not self.stuck
        return asked, sure and (self.complete or self._is_sure(found))

    def _is_sure(self, found: Facts) -> bool:
        """Whether the values tried stand for all others."""
        return not self.inquiry.impossible and self.cells.are_exact(found)

    # ------------------------------------------------------------ the exact search

    def _search(self) -> Facts:
        """Take the smallest set that meets all that is needed, until it settles everything."""
        root = self.inquiry.ask({})
        for fact in self._givable(root):
            if frozenset({fact}) not in self.needed:
                self.needed.append(self._narrowed({}, fact, NOTHING))
        while True:
            chosen, self.certain = self._smallest()
            self.stuck.clear()
            self.complete = self._is_complete(chosen)
            lacking = None if self.complete else self._checked(chosen)
            if lacking is None:
                return chosen
            self.needed.append(lacking)

    def _checked(self, chosen: Facts) -> Facts | None:
        """What some value leaves needed, looked for at length only where it can be proved."""
        if self.cells.are_exact(chosen):
            lacking = self._unsettled(chosen, {})
            if lacking or self.certain or self.stuck:
                return lacking
        return self._sampled(chosen)

    def _sampled(self, chosen: Facts) -> Facts | None:
        """The same with more values for each cell, as far as a few cases go."""
        self.certain = False
        self.cells.generous = True
        limit = self.inquiry.limit
        self.inquiry.limit = min(limit, self.inquiry.asked + SAMPLES)
        self.stuck.clear()
        try:
            return self._unsettled(chosen, {})
        except BudgetSpentError:
            if self.inquiry.limit == limit:
                raise
            return None
        finally:
            self.inquiry.limit = limit
            self.cells.generous = False

    def _is_complete(self, chosen: Facts) -> bool:
        """Whether these are all that is relevant now, and all dates that may become so.

        Given all of them the outcome is undetermined in no world, whatever their values; only
        a choice between equals among records could leave it open.
        """
        result = self.inquiry.start().result
        plain = not result.too_many and not self.cells.anatomy.chooses
        return plain and chosen >= {*result.relevant, *_dates(result)}

    def _smallest(self) -> tuple[Facts, bool]:
        order = order_causes(self.inquiry.graph, NOTHING.union(*self.needed))
        position = {cause: index for index, cause in enumerate(order)}
        clauses = [frozenset(position[cause] for cause in clause) for clause in self.needed]
        taken, exact = smallest(clauses)
        return frozenset(order[index] for index in taken), exact

    def _unsettled(self, chosen: Facts, given: Supposed) -> Facts | None:
        """What some value of the chosen facts leaves needed; None if every value settles."""
        answer = self.inquiry.ask(given)
        if answer is None or answer.settled:
            self.certain = self.certain and not (answer and self._is_luck(answer, given))
            return None
        open_facts = self._givable(answer, given)
        if not open_facts:
            self.stuck |= set(answer.result.relevant) - set(given)
            self.certain = False
            return None
        asked = next((fact for fact in open_facts if fact in chosen), None)
        if asked is None:
            return self._narrowed(given, open_facts[-1], chosen)
        values = self.cells.of(asked, answer.case)
        found = (self._unsettled(chosen, {**given, asked: value}) for value in values)
        return next((lacking for lacking in found if lacking is not None), None)

    def _givable(self, answer: Answer | None, given: Iterable[Cause] = ()) -> list[Cause]:
        known = set(given)
        causes = () if answer is None else answer.result.relevant
        return [c for c in causes if c not in known and self.inquiry.can_be_given(c)]

    def _narrowed(self, given: Supposed, kept: Cause, barred: Facts) -> Facts:
        """Facts left needed, `kept` among them, after giving all others that can be given.

        # Invariant: none of the barred facts is among them, so that a list of these lacks one.
        """
        supposed = dict(given)
        tried = {kept}
        while True:
            left = self._givable(self.inquiry.ask(supposed), supposed)
            other = next((fact for fact in left if fact not in tried), None)
            if other is None:
                return frozenset(left)
            tried.add(other)
            supposed = self._further(supposed, other, kept, barred)

    def _further(self, supposed: Supposed, other: Cause, kept: Cause, barred: Facts) -> Supposed:
        """One more fact given, such that `kept` is still needed; the same if there is no way."""
        here = self.inquiry.ask(supposed)
        for value in self.cells.of(other, here.case if here else self.inquiry.case):
            answer = self.inquiry.ask({**supposed, other: value})
            left = () if answer is None else answer.result.relevant
            if kept in left and barred.isdisjoint(left):
                return {**supposed, other: value}
        return supposed

    def _is_luck(self, answer: Answer, given: Supposed) -> bool:
        """Whether it may be settled only because two amounts happen to agree, or to differ."""
        anatomy = self.cells.anatomy
        facts = {cause.name for cause in given if self.cells.is_amount(cause)}
        if _dates(answer.result) and anatomy.flows[answer.result.outcome] & facts:
            return True
        return any(
            anatomy.flows[name] & facts and any(_compares(end) for _, end in result.worlds)
            for (name, _), result in answer.decided.results.items()
            if name in anatomy.flows and not self.cells.graph.outcomes[name].collect
        )

    # ------------------------------------------------------------ beyond the budget

    def _reduced(self) -> Facts:
        """All that may be needed, less each fact that no probe misses."""
        self.inquiry.limit += REDUCING
        self.stuck.clear()
        kept = NOTHING.union(*self.needed, self._givable(self.inquiry.start()))
        forced = NOTHING.union(*(clause for clause in self.needed if len(clause) == 1))
        chance = Random(0)  # noqa: S311 — the same probes for the same case, no secret
        for fact in reversed(order_causes(self.inquiry.graph, kept - forced)):
            try:
                if all(self._probe(kept - {fact}, chance) for _ in range(PROBES)):
                    kept -= {fact}
            except BudgetSpentError:
                break
        return kept

    def _probe(self, chosen: Facts, chance: Random) -> bool:
        """Whether one value for each chosen fact settles the outcome."""
        given: Supposed = {}
        while True:
            answer = self.inquiry.ask(given)
            open_facts = self._givable(answer, given)
            if answer is None or answer.settled or not open_facts:
                return True
            asked = next((fact for fact in open_facts if fact in chosen), None)
            if asked is None:
                return False
            given[asked] = chance.choice(self.cells.of(asked, answer.case))


def _dates(result: OutcomeResult) -> Facts:
    """Reference dates that tell the worlds of an outcome apart."""
    choices = (choice for world, _ in open_worlds(result) for choice in world)
    dates = (choice for choice in choices if choice.kind is ChoiceKind.DATE)
    return frozenset(Cause(CauseKind.FACT, date.name, date.record) for date in dates)


def _compares(end: WorldEnd) -> bool:
    """Whether an end rests on several rules giving the same amount, or different ones."""
    live = [trace for trace in end.trace if trace.status is not False]
    return len(live) > 1 and not end.by_gate and end.end is not End.UNDETERMINED
