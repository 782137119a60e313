"""Condition + world → true, false or unknown, with what makes it unknown."""

from __future__ import annotations

from engine.decision import CauseKind, End
from engine.nodes import (
    Always,
    And,
    ByReading,
    Chosen,
    Condition,
    IsUnregulated,
    Not,
    Or,
    Quantified,
    Tested,
)
from engine.reference.choice import chosen
from engine.reference.unary import passes
from engine.reference.verdict import YES, Verdict, all_of, any_of, negation
from engine.reference.world import InWorld


def verdict_of(node: Condition, here: InWorld) -> Verdict:
    """The truth of a condition in this world."""
    match node:
        case Always():
            return YES
        case And(items):
            return all_of([verdict_of(item, here) for item in items])
        case Or(items):
            return any_of([verdict_of(item, here) for item in items])
        case Not(item):
            return negation(verdict_of(item, here))
        case Tested(subject, test):
            return passes(test, here.value(subject), here)
        case ByReading(reading, options):
            return verdict_of(dict(options)[here.option(reading)], here)
        case IsUnregulated(outcome):
            return _unregulated(outcome, here)
        case Quantified():
            return _quantified(node, here)
        case Chosen():
            return chosen(node, here)


def _unregulated(outcome: str, here: InWorld) -> Verdict:
    end = here.end_of(outcome)
    if end.end is End.UNDETERMINED:
        facts = frozenset(cause for cause in end.causes if cause.kind is CauseKind.FACT)
        return Verdict(None, facts)
    return Verdict(end.end is End.UNREGULATED)


def _quantified(node: Quantified, here: InWorld) -> Verdict:
    known = here.case.lists.get(node.list)
    if known is None:
        return Verdict(None, here.unseen(node.list, node.where))
    records = range(len(known.records))
    verdicts = [verdict_of(node.where, here.at(node.list, record)) for record in records]
    if not known.complete:
        verdicts.append(Verdict(None, here.unseen(node.list, node.where)))
    return all_of(verdicts) if node.every else any_of(verdicts)
