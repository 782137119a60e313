"""One run of a ruleset: what is known is asserted, what fires is noted, amounts are computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from engine.decision import Operand
from engine.plan import Rule
from engine.rete.conditions import Guard
from engine.rete.frame import Frame
from engine.rete.judged import Foretold, amount_of
from engine.rete.rulesets import Ruleset, Silence
from engine.rete.slots import Properties

_NO_MARKS = ""

Marked = tuple[Foretold, str | None, Operand | None]
"""A program, the marks that fired (None: not in force), and its amount if that was computed."""


class Firing:
    """A ruleset, run for some of its programs in one frame."""

    __slots__ = ("_amounts", "_in_force", "_marks", "_ruleset", "_wanted", "frame")

    def __init__(self, ruleset: Ruleset, frame: Frame, wanted: Mapping[int, bool]) -> None:
        self.frame = frame
        self._ruleset = ruleset
        self._marks: dict[int, str] = {}
        self._wanted = wanted
        self._in_force = wanted
        if ruleset.dated:
            programs = ruleset.programs
            holding = {n: own for n, own in wanted.items() if in_force(programs[n].rule, frame)}
            self._in_force = holding
        self._amounts: dict[int, Operand] = {}

    def run(self) -> None:
        """Assert the facts that the programs in force look at, and let the network fire."""
        facts = self._facts() if self._in_force else []
        if facts:
            self._ruleset.stage.fire(facts, self)

    def add(self, index: int, mark: str) -> None:
        """Note that a rule fired; if it may give its outcome a value, that is computed.

        Rules that are not wanted fire too, on facts not meant for them: they are passed over.
        """
        if index not in self._in_force:
            return
        marks = self._marks.get(index, _NO_MARKS)
        if mark in marks:
            return
        self._marks[index] = marks + mark
        foretold = self._ruleset.foretold[index]
        if mark == foretold.mark and self._wanted[index]:
            amount = foretold.amount
            if amount is None:
                amount = amount_of(foretold.program, self.frame)
            self._amounts[index] = amount

    def marked(self) -> Iterator[Marked]:
        """The programs that were wanted, with what fired for them."""
        return self._told(self._wanted)

    def marked_plainly(self) -> tuple[Silence, Iterator[Marked]]:
        """The same, those that are known to be false if nothing fires put first."""
        silence, others = self._ruleset.silence(tuple(self._wanted))
        fired = {**dict.fromkeys(others), **self._marks} if others else self._marks
        return silence, self._told(fired)

    def _told(self, indexes: Iterable[int]) -> Iterator[Marked]:
        for index in indexes:
            marks = self._marks.get(index)
            if marks is None and index in self._in_force:
                marks = _NO_MARKS
            yield self._ruleset.foretold[index], marks, self._amounts.get(index)

    def _facts(self) -> list[Properties]:
        frame, bare = self.frame, self._ruleset.bare
        asserted = frame.asserted
        found: list[Properties] = []
        for kind, looked in self._ruleset.needed(tuple(self._in_force)):
            fact: Properties = {"k": kind}
            for slot, guard in looked:
                if guard and not self._matters(guard):
                    continue
                properties = asserted.get(slot.number)
                if properties is None:
                    properties = asserted[slot.number] = {}
                    slot.write(frame, properties)
                fact.update(properties)
            if len(fact) > 1 or kind == bare:
                found.append(fact)
        return found

    def _matters(self, guard: Guard) -> bool:
        return all(self.frame.option(name) == option for name, option in guard)


def in_force(rule: Rule, frame: Frame) -> bool:
    """Whether a rule holds at its reference date in this world."""
    reference = rule.reference
    if reference is None or not rule.versions:
        return True
    return any(frame.in_force(version, reference) for version in rule.versions)
