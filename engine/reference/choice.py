"""Choosing n records of a list: settled only where every choice gives the same."""

from __future__ import annotations

from dataclasses import dataclass

from engine.decision import NO_CAUSES, Cause, CauseKind, Causes, Kleene, Known, Operand
from engine.nodes import Chosen, FactRef
from engine.operators import Number, as_number
from engine.reference.verdict import NO, YES, Verdict
from engine.reference.world import InWorld
from rules.values import Special


@dataclass(frozen=True)
class Candidate:
    """A record as the choice sees it: whether it passes the filter, and its key."""

    record: int
    passes: Kleene
    causes: Causes
    key: Operand | None

    @property
    def rank(self) -> Number | None:
        """The key as a number, None if it is not known (a special value is no rank)."""
        if not isinstance(self.key, Known) or isinstance(self.key.value, Special):
            return None
        return as_number(self.key.value)


def chosen(node: Chosen, here: InWorld) -> Verdict:
    """Whether the record at hand is among the first `limit` that pass the filter."""
    known = here.case.lists[node.list]
    candidates = [_candidate(node, here.at(node.list, r)) for r in range(len(known.records))]
    mine = candidates[here.records[node.list]]
    if mine.passes is False:
        return NO
    rivals = [c for c in candidates if c is not mine and c.passes is not False]
    sign = -1 if node.descending else 1
    surely = [c for c in rivals if c.passes is True and _before(c, mine, sign)]
    may = [c for c in rivals if not _before(mine, c, sign)]
    if len(surely) >= node.limit:
        return NO
    if mine.passes is True and known.complete and len(may) < node.limit:
        return YES
    open_rivals = [c for c in may if c not in surely]
    causes = _causes(node, mine, open_rivals)
    if not known.complete:
        causes |= here.unseen(node.list, node.where, node.key)
    return Verdict(None, causes or frozenset({Cause(CauseKind.FACT, node.list)}))


def _candidate(node: Chosen, there: InWorld) -> Candidate:
    verdict = there.verdict(node.where)
    key = None if node.key is None else there.value(node.key)
    return Candidate(there.records[node.list], verdict.truth, verdict.causes, key)


def _before(one: Candidate, other: Candidate, sign: int) -> bool:
    if one.rank is None or other.rank is None:
        return False
    return sign * one.rank < sign * other.rank


def _causes(node: Chosen, mine: Candidate, rivals: list[Candidate]) -> Causes:
    found: set[Cause] = set()
    for candidate in (mine, *rivals):
        found |= candidate.causes
        found |= getattr(candidate.key, "causes", NO_CAUSES)
        if candidate is not mine and _tied(mine, candidate):
            found |= _key_facts(node, mine) | _key_facts(node, candidate)
    return frozenset(found)


def _tied(one: Candidate, other: Candidate) -> bool:
    return one.rank is not None and one.rank == other.rank


def _key_facts(node: Chosen, candidate: Candidate) -> set[Cause]:
    if isinstance(node.key, FactRef):
        return {Cause(CauseKind.FACT, node.key.fact, candidate.record)}
    return set()
