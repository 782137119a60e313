"""Choosing n records of a list: the places that each record may take in the order."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from engine.decision import NO_CAUSES, Causes, Kleene, Known, Operand
from engine.nodes import Chosen, Expr, FactRef
from engine.operators import as_number
from engine.rete.alpha import INFINITE
from engine.rete.closures import Compute, Maker, Truth, Verdict
from engine.rete.frame import Frame, fact_cause
from engine.rete.slots import is_special


@dataclass(frozen=True, slots=True)
class Entry:
    """One record: whether it passes the filter, and its key, smaller first (None: unknown)."""

    record: int
    passes: Kleene
    causes: Causes
    key: int | Fraction | None
    key_causes: Causes

    def before(self, other: Entry) -> bool:
        """Whether its key is known to come strictly before another's."""
        return self.key is not None and other.key is not None and self.key < other.key


@dataclass(frozen=True, slots=True)
class Ranking:
    """The record at hand, and those that surely or possibly come before it."""

    mine: Entry
    ahead: tuple[Entry, ...]
    perhaps: tuple[Entry, ...]
    complete: bool

    @property
    def places(self) -> tuple[int, int]:
        """First and last place it may take; beyond every limit if it may not be taken at all."""
        if self.mine.passes is False:
            return INFINITE, INFINITE
        first = len(self.ahead) + 1
        settled = self.mine.passes is True and self.complete
        return first, first + len(self.perhaps) if settled else INFINITE


class Choice:
    """A choice of n records as functions of a frame."""

    def __init__(self, node: Chosen, make: Maker) -> None:
        self.node = node
        self.where: Truth = make.truth(node.where)
        self.key: Compute | None = None if node.key is None else make.value(node.key)

    def rank(self, frame: Frame) -> Ranking:
        """Where the record at hand stands among those that pass or may pass the filter."""
        of_list = self.node.list
        records = frame.known_records(of_list)
        entries = [self._entry(frame.at(of_list, n)) for n in range(len(records.records))]
        mine = entries[frame.record_of(of_list)]
        rivals = [e for e in entries if e is not mine and e.passes is not False]
        ahead = [e for e in rivals if e.passes is True and e.before(mine)]
        perhaps = [e for e in rivals if not mine.before(e) and e not in ahead]
        return Ranking(mine, tuple(ahead), tuple(perhaps), records.complete)

    def places(self, frame: Frame) -> tuple[int, int]:
        """First and last place the record at hand may take."""
        return self.rank(frame).places

    def _entry(self, there: Frame) -> Entry:
        passes, causes = self.where(there)
        operand = None if self.key is None else self.key(there)
        rank, unknown = _rank(operand, descending=self.node.descending)
        return Entry(there.record_of(self.node.list), passes, causes, rank, unknown)

    def why(self, ranking: Ranking, frame: Frame) -> Causes:
        """What leaves the record at hand neither chosen nor passed over."""
        mine, key = ranking.mine, self.node.key
        found = mine.causes | mine.key_causes
        for rival in ranking.perhaps:
            found |= rival.causes | rival.key_causes
            if mine.key is not None and mine.key == rival.key:
                found |= _key_fact(key, mine) | _key_fact(key, rival)
        if not ranking.complete:
            found |= frame.unseen(self.node.list, self.node.where, key)
        return found or fact_cause(self.node.list)

    def __call__(self, frame: Frame) -> Verdict:
        """Whether the record at hand is among the first n."""
        ranking = self.rank(frame)
        first, last = ranking.places
        if last <= self.node.limit:
            return True, NO_CAUSES
        if first > self.node.limit:
            return False, NO_CAUSES
        return None, self.why(ranking, frame)


def choose(node: Chosen, make: Maker) -> Choice:
    """The function of a choice."""
    return Choice(node, make)


def _rank(operand: Operand | None, *, descending: bool) -> tuple[int | Fraction | None, Causes]:
    if operand is None or is_special(operand):
        return None, NO_CAUSES
    if not isinstance(operand, Known):
        return None, operand.causes
    number = as_number(operand.value)
    return -number if descending else number, NO_CAUSES


def _key_fact(key: Expr | None, entry: Entry) -> Causes:
    return fact_cause(key.fact, entry.record) if isinstance(key, FactRef) else NO_CAUSES
