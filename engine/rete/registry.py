"""The slots of a plan: each value that some rule tests has one, however many rules test it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import partial
from typing import TypeVar

from engine.decision import Kleene
from engine.graph import Graph
from engine.nodes import Chosen, Condition, Const, Expr, FactRef, OutcomeRef, Quantified
from engine.plan import Rule, Version
from engine.rete.alpha import INFINITE
from engine.rete.amounts import compute
from engine.rete.choice import choose
from engine.rete.closures import Compute, Truth
from engine.rete.frame import Frame
from engine.rete.slots import (
    DERIVED,
    WORLD,
    DateSlot,
    EffectSlot,
    EndSlot,
    OrderSlot,
    ReadingSlot,
    SameSlot,
    Slot,
    StatusSlot,
    TallySlot,
    ValueSlot,
)
from engine.rete.truths import truth_of
from rules.values import Type

SlotT = TypeVar("SlotT", bound=Slot)

_RANGED = frozenset({Type.DATE, Type.MONTH})


class Registry:
    """Slots and functions by what they stand for."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._values: dict[Expr, Compute] = {}
        self._truths: dict[Condition, Truth] = {}
        self._slots: dict[Hashable, Slot] = {}

    @property
    def graph(self) -> Graph:
        """The plan the slots belong to."""
        return self._graph

    def value(self, expr: Expr) -> Compute:
        """The function that computes an expression."""
        if expr not in self._values:
            self._values[expr] = compute(expr, self)
        return self._values[expr]

    def truth(self, condition: Condition) -> Truth:
        """The function that walks a condition."""
        if condition not in self._truths:
            self._truths[condition] = truth_of(condition, self)
        return self._truths[condition]

    def _slot(self, key: Hashable, make: Callable[[int], SlotT]) -> SlotT:
        found = self._slots.get(key)
        if found is None:
            found = self._slots[key] = make(len(self._slots))
        return found  # type: ignore[return-value]  # the first part of a key names its class

    def of_value(self, expr: Expr) -> ValueSlot:
        """The slot of a fact, an outcome or a computed amount."""
        kind, ranged = self._home(expr)
        make = self.value(expr)
        return self._slot(("value", expr), lambda n: ValueSlot(n, kind, make, ranged))

    def _home(self, expr: Expr) -> tuple[str, bool]:
        """Kind of the fact that holds a value, and whether the value may be a range."""
        match expr:
            case FactRef(fact):
                declared = self._graph.facts[fact]
                entity = declared.list or fact.partition(".")[0]
                return f"entitas {entity}", declared.type in _RANGED
            case OutcomeRef() | Const():
                return DERIVED, False
            case _:
                return DERIVED, True

    def order(self, subject: Expr, endpoint: Expr) -> OrderSlot:
        """The slot of the sign of subject minus endpoint."""
        one, other = self.value(subject), self.value(endpoint)
        return self._slot(("order", subject, endpoint), lambda n: OrderSlot(n, DERIVED, one, other))

    def same(self, subject: Expr, endpoint: Expr) -> SameSlot:
        """The slot that tells equal values from different ones."""
        one, other = self.value(subject), self.value(endpoint)
        return self._slot(("same", subject, endpoint), lambda n: SameSlot(n, DERIVED, one, other))

    def passing(self, node: Quantified) -> TallySlot:
        """The slot of the number of records that pass (`every`: that fail) a filter."""
        count = partial(_count, node, self.truth(node.where))
        return self._slot(("count", node), lambda n: TallySlot(n, DERIVED, count))

    def place(self, node: Chosen) -> TallySlot:
        """The slot of the place that the record at hand takes in a choice."""
        places = choose(node, self).places
        return self._slot(("place", node), lambda n: TallySlot(n, DERIVED, places))

    def end(self, outcome: str) -> EndSlot:
        """The slot of how an outcome ends."""
        return self._slot(("end", outcome), lambda n: EndSlot(n, DERIVED, outcome))

    def reading(self, reading: str) -> ReadingSlot:
        """The slot of the option a reading takes."""
        options = tuple(option.id for option in self._graph.readings[reading].options)
        return self._slot(("reading", reading), lambda n: ReadingSlot(n, WORLD, reading, options))

    def date(self, reference: str) -> DateSlot:
        """The slot of a reference date."""
        return self._slot(("date", reference), lambda n: DateSlot(n, WORLD, reference))

    def effect(self, reference: str, change: str) -> EffectSlot:
        """The slot of an uncertain effective date at a reference date."""
        return self._slot(
            ("effect", reference, change), lambda n: EffectSlot(n, WORLD, reference, change)
        )

    def status(self, rule: str) -> StatusSlot:
        """The slot of the status of an exception."""
        return self._slot(("status", rule), lambda n: StatusSlot(n, DERIVED, rule))


def _count(node: Quantified, where: Truth, frame: Frame) -> tuple[int, int] | None:
    records = frame.records(node.list)
    if records is None:
        return None
    truths = [where(frame.at(node.list, number))[0] for number in range(len(records.records))]
    return tally(truths, counted=not node.every, complete=records.complete)


def tally(truths: list[Kleene], *, counted: bool, complete: bool) -> tuple[int, int]:
    """How many have the counted truth value: surely, and possibly (no end if incomplete)."""
    surely = sum(1 for truth in truths if truth is counted)
    possibly = sum(1 for truth in truths if truth is counted or truth is None)
    return surely, possibly if complete else INFINITE


def reference_slots(rule: Rule, registry: Registry) -> list[Slot]:
    """What a rule's validity looks at."""
    if rule.reference is None or not rule.versions:
        return []
    changes = dict.fromkeys(name for version in rule.versions for name in _changes(version))
    dated: list[Slot] = [registry.date(rule.reference)]
    return [*dated, *(registry.effect(rule.reference, name) for name in changes)]


def _changes(version: Version) -> list[str]:
    return [name for name in (version.starts_with, version.ends_before) if name is not None]
