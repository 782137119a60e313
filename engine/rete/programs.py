"""Rule → what the network is told of it: four expressions, the slots they look at, its functions.

    c  the condition is certainly true      C  the status is certainly true
    p  the condition is possibly true       P  the status is possibly true

with C = c and no exception possible, P = p and no exception certain; a rule without exceptions
has only c and p.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.graph import walk
from engine.plan import Between, Const, Expr, OneOf, Rule, Tested
from engine.rete.alpha import (
    EQUAL,
    FALSE,
    All,
    Alpha,
    Leaf,
    Pattern,
    Place,
    all_of,
    any_of,
    branches,
    exclusive,
    kinds,
    split,
)
from engine.rete.closures import Compute, Truth
from engine.rete.conditions import Draft, Guard, draft, validity
from engine.rete.limits import MOST_CONJUNCTIONS, MOST_FIRINGS, MOST_JOINED, firings
from engine.rete.registry import Registry, reference_slots
from engine.rete.slots import Slot
from rules.values import Type

JOINED = "gabungan"
"""Kind of the fact into which values are copied where a rule would join too many."""

MARKS = ("c", "p", "C", "P")


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
    statuses = _statuses(rule, registry)
    if statuses:
        expressions["C"] = all_of([expressions["c"], *_none(statuses, "p")])
        expressions["P"] = all_of([expressions["p"], *_none(statuses, "c")])
    patterns, joined = _joins(expressions)
    outcome = registry.graph.outcomes[rule.outcome]
    used = dict.fromkeys([*certain.used, *possible.used])
    needed = [Needed(slot, slot.kind) for slot in reference_slots(rule, registry)]
    needed += [Needed(slot, slot.kind, guard) for slot, guard in used]
    needed += statuses
    return Program(
        rule=rule,
        record_list=outcome.list,
        type=outcome.type,
        needed=tuple(replace(each, kind=JOINED) if joined else each for each in needed),
        patterns=patterns,
        value=registry.value(rule.value),
        truth=registry.truth(rule.condition),
    )


def _statuses(rule: Rule, registry: Registry) -> list[Needed]:
    found = [registry.status(name) for name in rule.exceptions]
    if len(found) <= MOST_STATUSES:
        return [Needed(slot, slot.kind) for slot in found]
    return [Needed(slot, f"status {n // MOST_STATUSES}") for n, slot in enumerate(found)]


def _none(statuses: list[Needed], tag: str) -> list[Alpha]:
    return [Leaf(Place(each.kind, each.slot.number), tag, EQUAL, 0) for each in statuses]


def _joins(expressions: dict[str, Alpha]) -> tuple[dict[str, list[Pattern]], bool]:
    """Expressions as joins of facts; of one fact with all their values if they are too many."""
    found = {mark: split(node, MOST_CONJUNCTIONS) for mark, node in expressions.items()}
    fits = {
        mark: patterns
        for mark, patterns in found.items()
        if patterns is not None and all(len(p) <= MOST_JOINED for p in patterns)
    }
    joined = len(fits) < len(found)
    if joined:
        fits = {mark: _together(node) for mark, node in expressions.items()}
    return {mark: [_sparing(p) for p in patterns] for mark, patterns in fits.items()}, joined


def _together(node: Alpha) -> list[Pattern]:
    moved = _moved(node)
    return [dict.fromkeys(kinds(moved), moved)] if moved != FALSE else []


def _moved(node: Alpha) -> Alpha:
    if isinstance(node, Leaf):
        return replace(node, place=replace(node.place, kind=JOINED))
    items = [_moved(item) for item in node.items]
    return all_of(items) if isinstance(node, All) else any_of(items)


def _sparing(pattern: Pattern) -> Pattern:
    """The same join, firing no more often than it may."""
    while firings(pattern) > MOST_FIRINGS:
        kind = max(pattern, key=lambda name: branches(pattern[name]))
        pattern = {**pattern, kind: exclusive(pattern[kind])}
    return pattern
