"""Plan → look-ups and dependency closures that every backend starts from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from typing import Any

from engine.nodes import (
    ByReading,
    Chosen,
    Count,
    FactRef,
    IsUnregulated,
    OutcomeRef,
    ParamRef,
    Quantified,
    ReadingValue,
    Sum,
)
from engine.plan import FactDecl, Outcome, Param, Plan, Reading, Rule, Uncertain, Version


def walk(node: object) -> Iterator[object]:
    """Every node of a condition, a test or an expression, the node itself first."""
    pending = [node]
    while pending:
        current = pending.pop()
        if isinstance(current, tuple):
            pending.extend(reversed(current))
            continue
        names = parts_of(current)
        if names is not None:
            yield current
            pending.extend([getattr(current, name) for name in reversed(names)])


def _nodes(parts: tuple[object, ...]) -> Iterator[object]:
    for part in parts:
        if isinstance(part, tuple):
            yield from _nodes(part)
        elif parts_of(part) is not None:
            yield part


_PARTS: dict[type, tuple[str, ...] | None] = {}


def parts_of(node: object) -> tuple[str, ...] | None:
    """Names of the parts of a node, None if it is no node but a value."""
    kind = type(node)
    if kind not in _PARTS:
        _PARTS[kind] = None
        if is_dataclass(node) and not isinstance(node, type):
            _PARTS[kind] = tuple(part.name for part in fields(node))
    return _PARTS[kind]


@dataclass(frozen=True)
class Uses:
    """What a rule, an outcome or a whole closure rests on.

    `params` come with their reference date. `silences`: outcomes asked whether they are
    unregulated. `amounts`: readings that give an amount.
    """

    outcomes: frozenset[str] = frozenset()
    params: frozenset[tuple[str, str]] = frozenset()
    readings: frozenset[str] = frozenset()
    lists: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()
    silences: frozenset[str] = frozenset()
    amounts: frozenset[str] = frozenset()


_USES = tuple(part.name for part in fields(Uses))


def uses_of(*nodes: object) -> Uses:
    """What nodes name, part by part."""
    found: dict[str, set[Any]] = {name: set() for name in _USES}
    for node in walk(nodes):
        match node:
            case OutcomeRef(outcome):
                found["outcomes"].add(outcome)
            case IsUnregulated(outcome):
                found["outcomes"].add(outcome)
                found["silences"].add(outcome)
            case ParamRef(param, reference):
                found["params"].add((param, reference))
            case Sum() | Count() | Quantified() | Chosen():
                found["lists"].add(node.list)
            case ReadingValue(reading):
                found["readings"].add(reading)
                found["amounts"].add(reading)
            case ByReading(reading):
                found["readings"].add(reading)
            case FactRef(fact):
                found["facts"].add(fact)
            case _:
                pass
    return Uses(**{name: frozenset(names) for name, names in found.items()})


@dataclass(frozen=True)
class Closure:
    """All that an outcome rests on, itself included.

    `references` maps a reference fact to every version that is chosen by it. `params` (with
    their reference date) and `amounts` (readings) are those from which amounts are computed.
    """

    outcomes: tuple[str, ...]
    readings: tuple[str, ...]
    references: tuple[tuple[str, tuple[Version, ...]], ...]
    lists: frozenset[str]
    facts: tuple[str, ...]
    rules: tuple[str, ...]
    params: tuple[tuple[str, str], ...]
    amounts: frozenset[str]

    @cached_property
    def named(self) -> frozenset[str]:
        """Readings, facts and reference dates: what a choice of a world may be about."""
        dates = (fact for fact, _ in self.references)
        return frozenset((*self.readings, *self.facts, *dates))

    @cached_property
    def changes(self) -> dict[str, frozenset[str]]:
        """Uncertain effective dates on which the versions of each reference date depend."""
        return {
            fact: frozenset(
                name
                for version in versions
                for name in (version.starts_with, version.ends_before)
                if name is not None
            )
            for fact, versions in self.references
        }


class Graph:
    """A plan with its names looked up."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.facts: dict[str, FactDecl] = {fact.id: fact for fact in plan.facts}
        self.outcomes: dict[str, Outcome] = {outcome.id: outcome for outcome in plan.outcomes}
        self.rules: dict[str, Rule] = {rule.id: rule for rule in plan.rules}
        self.params: dict[str, Param] = {param.id: param for param in plan.params}
        self.readings: dict[str, Reading] = {reading.id: reading for reading in plan.readings}
        self.uncertain: dict[str, Uncertain] = {change.id: change for change in plan.uncertain}
        self.lists = tuple(declared.id for declared in plan.lists)
        self._closures: dict[str, Closure] = {}
        self._uses: dict[int, Uses] = {}
        self._inner: dict[int, tuple[object, ...]] = {}
        self._reached: dict[str, tuple[Rule, ...]] = {}

    def uses_within(self, node: object) -> Uses:
        """What a node of this plan names, found once for each node."""
        found = self._uses.get(id(node))
        if found is None:
            if parts_of(node) is None:
                raise TypeError(f"not a node of a plan: {node!r}")
            # Invariant: the plan keeps its nodes alive, so no other object takes the identity.
            found = self._uses[id(node)] = uses_of(node)
        return found

    def nodes_within(self, node: object) -> tuple[object, ...]:
        """The nodes of which a node of this plan is made, those inside them left out."""
        found = self._inner.get(id(node))
        if found is None:
            parts = (getattr(node, name) for name in parts_of(node) or ())
            # Invariant: as above.
            found = self._inner[id(node)] = tuple(_nodes(tuple(parts)))
        return found

    @cached_property
    def positions(self) -> dict[str, int]:
        """Where each fact stands among the declarations."""
        return {fact.id: index for index, fact in enumerate(self.plan.facts)}

    @cached_property
    def uses(self) -> dict[str, Uses]:
        """What each rule names itself, by rule."""
        return {rule.id: uses_of(rule.condition, rule.value) for rule in self.plan.rules}

    def rules_of(self, outcome: str) -> tuple[Rule, ...]:
        """Rules of an outcome, in order."""
        return tuple(self.rules[rule] for rule in self.outcomes[outcome].rules)

    def reached_rules(self, outcome: str) -> tuple[Rule, ...]:
        """Rules of an outcome and, through exceptions, every rule that may defeat them."""
        if outcome not in self._reached:
            self._reached[outcome] = self._reach(outcome)
        return self._reached[outcome]

    def _reach(self, outcome: str) -> tuple[Rule, ...]:
        found: dict[str, Rule] = {}
        pending = list(reversed(self.outcomes[outcome].rules))
        while pending:
            rule = self.rules[pending.pop()]
            if rule.id not in found:
                found[rule.id] = rule
                pending.extend(reversed(rule.exceptions))
        return tuple(found.values())

    def reached_by(self, asked: Sequence[str] | None) -> list[str]:
        """The outcomes asked for (all, if None) and every outcome they rest on, in order."""
        names = [outcome.id for outcome in self.plan.outcomes]
        if asked is None:
            return names
        reached = {name for one in asked for name in self.closure(one).outcomes}
        return [name for name in names if name in reached]

    def closure(self, outcome: str) -> Closure:
        """Everything an outcome rests on, in the order of the plan."""
        if outcome not in self._closures:
            self._closures[outcome] = self._close(outcome)
        return self._closures[outcome]

    def _close(self, outcome: str) -> Closure:
        found: set[str] = set()
        rules: dict[str, Rule] = {}
        pending = [outcome]
        while pending:
            current = pending.pop()
            if current in found:
                continue
            found.add(current)
            gate = self.outcomes[current].gate
            pending.extend([gate] if gate else [])
            for rule in self.reached_rules(current):
                rules[rule.id] = rule
                pending.extend(self.uses[rule.id].outcomes)
        return self._collect(found, rules)

    def _collect(self, found: set[str], rules: dict[str, Rule]) -> Closure:
        readings: set[str] = set()
        lists: set[str] = set()
        facts: set[str] = set()
        params: set[tuple[str, str]] = set()
        amounts: set[str] = set()
        references: dict[str, list[Version]] = {}
        for name, rule in rules.items():
            readings |= self.uses[name].readings
            lists |= self.uses[name].lists
            facts |= self.uses[name].facts
            amount = self.uses_within(rule.value)
            params |= amount.params
            amounts |= amount.amounts
            if rule.reference is not None:
                references.setdefault(rule.reference, []).extend(rule.versions)
            for param, reference in self.uses[name].params:
                versions = [dated.version for dated in self.params[param].versions]
                references.setdefault(reference, []).extend(versions)
        return Closure(
            outcomes=tuple(o.id for o in self.plan.outcomes if o.id in found),
            readings=tuple(r.id for r in self.plan.readings if r.id in readings),
            references=tuple((fact, tuple(references[fact])) for fact in sorted(references)),
            lists=frozenset(lists),
            facts=tuple(fact.id for fact in self.plan.facts if fact.id in facts),
            rules=tuple(sorted(rules)),
            params=tuple(sorted(params)),
            amounts=frozenset(amounts),
        )
