"""Condition + world → the tree of its parts, each with its truth and the value it looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.decision import Decided, Key, Kleene, Operand, World, WorldEnd
from engine.facts import Case
from engine.graph import Graph
from engine.nodes import Always, And, ByReading, Condition, Expr, Not, Or, OutcomeRef, Tested
from engine.reference import amounts, conditions
from engine.reference.verdict import Verdict
from engine.reference.world import InWorld


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a condition: its truth, the value it tested, and its own parts."""

    node: Condition
    truth: Kleene
    value: Operand | None = None
    parts: tuple[Reason, ...] = ()


class _Settled:
    """An evaluator that takes the ends of outcomes from what is already decided."""

    def __init__(self, decided: Decided) -> None:
        self.decided = decided

    def value_of(self, node: Expr, here: InWorld) -> Operand:
        """What is known of an expression."""
        return amounts.value_of(node, here)

    def verdict_of(self, node: Condition, here: InWorld) -> Verdict:
        """The truth of a condition."""
        return conditions.verdict_of(node, here)

    def end(self, key: Key, world: World) -> WorldEnd:
        """The end an outcome was decided to have in the part of a world that it rests on."""
        result = self.decided.results[key]
        found = (end for own, end in result.worlds if set(own) <= set(world))
        return next(found, WorldEnd(result.end, causes=frozenset(result.relevant)))


def look(graph: Graph, case: Case, decided: Decided, at: tuple[Key, World]) -> InWorld:
    """A view of a decided case at an outcome (of a record) in one of its worlds."""
    (outcome, record), world = at
    of_list = graph.outcomes[outcome].list
    records = {} if of_list is None else {of_list: record}
    return InWorld(graph, case, world, _Settled(decided), records)


def reason(node: Condition, here: InWorld) -> Reason:
    """Why a condition is true, false or unknown here."""
    truth = here.verdict(node).truth
    match node:
        case And(items) | Or(items):
            return Reason(node, truth, parts=tuple(reason(item, here) for item in items))
        case Not(item):
            return Reason(node, truth, parts=(reason(item, here),))
        case ByReading(reading, options):
            return Reason(node, truth, parts=(reason(dict(options)[here.option(reading)], here),))
        case Tested(subject):
            return Reason(node, truth, here.value(subject))
        case _:
            return Reason(node, truth)


@dataclass(frozen=True, slots=True)
class Leaf:
    """A test that decided, `wanted` as the law wants it: met (true), or to be false."""

    reason: Reason
    wanted: bool

    @property
    def met(self) -> Kleene:
        """Whether the test came out as wanted."""
        truth = self.reason.truth
        return None if truth is None else truth is self.wanted

    @property
    def outcome(self) -> str | None:
        """The outcome that was tested, if it was one."""
        node = self.reason.node
        if isinstance(node, Tested) and isinstance(node.subject, OutcomeRef):
            return node.subject.outcome
        return None


def deciding(reason: Reason, *, wanted: bool = True) -> Iterator[Leaf]:
    """The leaves that settled a condition: all of a met one's, the failing ones of another."""
    node, truth = reason.node, reason.truth
    if isinstance(node, Not):
        yield from deciding(reason.parts[0], wanted=not wanted)
        return
    if not reason.parts:
        if not isinstance(node, Always):
            yield Leaf(reason, wanted)
        return
    settles = (isinstance(node, And) and truth is False) or (isinstance(node, Or) and truth is True)
    for part in reason.parts:
        if not settles or part.truth is truth:
            yield from deciding(part, wanted=wanted)
