"""One run of a ruleset: what is known is asserted, what fires is noted, amounts are computed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet

from engine.decision import Operand
from engine.plan import Rule
from engine.rete.frame import Frame
from engine.rete.judged import amount_of, status_marks
from engine.rete.programs import Needed, Program
from engine.rete.rulesets import Ruleset
from engine.rete.slots import WORLD, Properties, Slot

Marked = tuple[Program, AbstractSet[str] | None, Operand | None]
"""A program, the marks that fired (None: not in force), and its amount if that was computed."""


class Firing:
    """A ruleset, run for some of its programs in one frame."""

    def __init__(self, ruleset: Ruleset, frame: Frame, wanted: Mapping[int, bool]) -> None:
        self.frame = frame
        self._ruleset = ruleset
        self._marks: dict[int, set[str]] = {
            index: set() for index in wanted if in_force(ruleset.programs[index].rule, frame)
        }
        self._wanted = wanted
        self._amounts: dict[int, Operand] = {}

    def run(self) -> None:
        """Assert the facts that the programs in force look at, and let the network fire."""
        if self._marks:
            kinds = self._ruleset.kinds
            facts = [{**fact, "k": kinds[kind]} for kind, fact in self._facts().items()]
            self._ruleset.stage.fire(facts, self)

    def add(self, index: int, mark: str) -> None:
        """Note that a rule fired; if it may give its outcome a value, that is computed.

        Rules that are not wanted fire too, on facts not meant for them: they are passed over.
        """
        marks = self._marks.get(index)
        if marks is None or mark in marks:
            return
        marks.add(mark)
        program = self._ruleset.programs[index]
        if mark == status_marks(program)[1] and self._wanted[index]:
            self._amounts[index] = amount_of(program, self.frame)

    def marked(self) -> Iterator[Marked]:
        """The programs that were wanted, with what fired for them."""
        for index in self._wanted:
            program = self._ruleset.programs[index]
            yield program, self._marks.get(index), self._amounts.get(index)

    def _facts(self) -> dict[str, Properties]:
        facts: dict[str, Properties] = {WORLD: {}}
        for needed in self._ruleset.needed(tuple(self._marks)):
            if not needed.guard or self._matters(needed):
                fact = facts.setdefault(needed.kind, {})
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
