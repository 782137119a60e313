"""One run of a ruleset: what is known is asserted, what fires is noted, amounts are computed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from engine.decision import Operand
from engine.plan import Rule
from engine.rete.frame import Frame
from engine.rete.judged import amount_of, status_marks
from engine.rete.programs import Needed, Program
from engine.rete.rulesets import Ruleset, Silence
from engine.rete.slots import WORLD, Properties, Slot

_NO_MARKS: AbstractSet[str] = frozenset()

Marked = tuple[Program, AbstractSet[str] | None, Operand | None]
"""A program, the marks that fired (None: not in force), and its amount if that was computed."""


class Firing:
    """A ruleset, run for some of its programs in one frame."""

    def __init__(self, ruleset: Ruleset, frame: Frame, wanted: Mapping[int, bool]) -> None:
        self.frame = frame
        self._ruleset = ruleset
        self._marks: dict[int, set[str]] = {}
        self._wanted = wanted
        self._in_force = wanted
        if ruleset.dated:
            programs = ruleset.programs
            holding = {n: own for n, own in wanted.items() if in_force(programs[n].rule, frame)}
            self._in_force = holding
        self._amounts: dict[int, Operand] = {}

    def run(self) -> None:
        """Assert the facts that the programs in force look at, and let the network fire."""
        if self._in_force:
            self._ruleset.stage.fire(list(self._facts().values()), self)

    def add(self, index: int, mark: str) -> None:
        """Note that a rule fired; if it may give its outcome a value, that is computed.

        Rules that are not wanted fire too, on facts not meant for them: they are passed over.
        """
        marks = self._marks.get(index)
        if marks is None:
            if index not in self._in_force:
                return
            marks = self._marks[index] = set()
        elif mark in marks:
            return
        marks.add(mark)
        program = self._ruleset.programs[index]
        if mark == status_marks(program)[1] and self._wanted[index]:
            self._amounts[index] = amount_of(program, self.frame)

    def marked(self) -> Iterator[Marked]:
        """The programs that were wanted, with what fired for them."""
        return self._told(self._wanted)

    def marked_plainly(self) -> tuple[Silence, Iterator[Marked]]:
        """The same, those that are known to be false if nothing fires put first."""
        silence, others = self._ruleset.silence(tuple(self._wanted))
        return silence, self._told({**dict.fromkeys(others), **self._marks})

    def _told(self, indexes: Iterable[int]) -> Iterator[Marked]:
        for index in indexes:
            marks: AbstractSet[str] | None = self._marks.get(index)
            if marks is None and index in self._in_force:
                marks = _NO_MARKS
            yield self._ruleset.programs[index], marks, self._amounts.get(index)

    def _facts(self) -> dict[str, Properties]:
        kinds = self._ruleset.kinds
        facts: dict[str, Properties] = {WORLD: {"k": kinds[WORLD]}}
        for needed in self._ruleset.needed(tuple(self._in_force)):
            if not needed.guard or self._matters(needed):
                fact = facts.get(needed.kind)
                if fact is None:
                    fact = facts[needed.kind] = {"k": kinds[needed.kind]}
                fact.update(written(needed.slot, self.frame))
        return facts

    def _matters(self, needed: Needed) -> bool:
        return all(self.frame.option(name) == option for name, option in needed.guard)


def written(slot: Slot, frame: Frame) -> Properties:
    """What is asserted of a slot in a frame, worked out once."""
    found = frame.asserted.get(slot.number)
    if found is None:
        found = frame.asserted[slot.number] = {}
        slot.write(frame, found)
    return found


def in_force(rule: Rule, frame: Frame) -> bool:
    """Whether a rule holds at its reference date in this world."""
    reference = rule.reference
    if reference is None or not rule.versions:
        return True
    return any(frame.in_force(version, reference) for version in rule.versions)
