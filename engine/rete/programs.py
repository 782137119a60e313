"""Rule → what the network is told of it: four expressions, the slots they look at, its functions.

    c  the condition is certainly true      C  the status is certainly true
    p  the condition is possibly true       P  the status is possibly true

with C = c and no exception possible, P = p and no exception certain; a rule without exceptions
has only c and p.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine.graph import walk
from engine.nodes import Between, Const, Expr, OneOf, Tested
from engine.plan import Rule
from engine.rete.alpha import (
    EQUAL,
    Alpha,
    Leaf,
    Pattern,
    Place,
    all_of,
    leaves,
)
from engine.rete.closures import Compute, Truth
from engine.rete.conditions import Draft, Guard, draft, validity
from engine.rete.joins import joins
from engine.rete.limits import refuse
from engine.rete.registry import Registry, reference_slots
from engine.rete.slots import Slot, StatusSlot
from rules.language import _
from rules.values import Type

MOST_STATUSES = 60
"""Exceptions whose statuses stand in one fact; those of a long table are spread over several."""


@dataclass(frozen=True, eq=False)
class Needed:
    """A slot that a rule looks at: in which fact, and under which options of readings."""

    slot: Slot
    kind: str
    guard: Guard = ()


@dataclass(frozen=True, eq=False)
class Program:
    """One rule, compiled."""

    rule: Rule
    record_list: str | None
    type: Type
    needed: tuple[Needed, ...]
    patterns: dict[str, list[Pattern]]
    value: Compute
    truth: Truth


def note_constants(rule: Rule, registry: Registry) -> None:
    """Tell each slot the constants it is tested against, before any is encoded."""
    for node in walk(rule.condition):
        if isinstance(node, Tested):
            for constant in _constants(node):
                registry.of_value(node.subject).note(constant.value)


def _constants(node: Tested) -> list[Const]:
    found: list[Expr | None] = []
    for test in walk(node.test):
        match test:
            case OneOf(values):
                found.extend(values)
            case Between(low, high):
                found.extend((low, high))
            case _:
                pass
    return [item for item in found if isinstance(item, Const)]


def program(rule: Rule, registry: Registry) -> Program:
    """Compile a rule. Raises `NetworkLimitError` if its condition is too complex to match."""
    certain, possible = Draft(registry, certain=True), Draft(registry, certain=False)
    force = validity(rule, registry)
    expressions = {
        "c": all_of([force, draft(rule.condition, certain)]),
        "p": all_of([force, draft(rule.condition, possible)]),
    }
    statuses = [registry.status(name) for name in rule.exceptions]
    if statuses:
        expressions["C"] = all_of([expressions["c"], *_none(statuses, "p")])
        expressions["P"] = all_of([expressions["p"], *_none(statuses, "c")])
    patterns = {mark: _joins(rule, expression) for mark, expression in expressions.items()}
    slots: list[tuple[Slot, Guard]] = [
        (slot, ()) for slot in (*reference_slots(rule, registry), *statuses)
    ]
    slots += [*certain.used, *possible.used]
    outcome = registry.graph.outcomes[rule.outcome]
    return Program(
        rule=rule,
        record_list=outcome.list,
        type=outcome.type,
        needed=tuple(_needed(slots, patterns)),
        patterns=patterns,
        value=registry.value(rule.value),
        truth=registry.truth(rule.condition),
    )


def _joins(rule: Rule, expression: Alpha) -> list[Pattern]:
    found = joins(expression)
    if found is None:
        raise refuse(_("syaratnya terlalu banyak cabang"), [rule.id])
    return found


def _none(statuses: list[StatusSlot], tag: str) -> list[Alpha]:
    """No exception has a status; those of a long table are spread over several facts."""
    kinds = [each.kind for each in statuses]
    if len(statuses) > MOST_STATUSES:
        kinds = [f"status {number // MOST_STATUSES}" for number in range(len(statuses))]
    places = [Place(kind, each.number) for kind, each in zip(kinds, statuses, strict=True)]
    return [Leaf(place, tag, EQUAL, 0) for place in places]


def _needed(slots: list[tuple[Slot, Guard]], patterns: dict[str, list[Pattern]]) -> list[Needed]:
    """The slots that patterns look at, in each kind of fact in which they do."""
    looked: dict[int, dict[str, None]] = {}
    for joined in patterns.values():
        for pattern in joined:
            for kind, expression in pattern.items():
                for leaf in leaves(expression):
                    looked.setdefault(leaf.place.slot, {})[kind] = None
    found = dict.fromkeys(slots)
    return [Needed(s, kind, guard) for s, guard in found for kind in looked.get(s.number, ())]
