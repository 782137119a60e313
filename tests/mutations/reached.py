"""Two plans → the outcomes that one may decide otherwise than the other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from engine.graph import Graph
from engine.plan import Plan

Content: TypeAlias = tuple[object, ...]


def contents(plan: Plan) -> dict[str, Content]:
    """All that each outcome's decisions are made from."""
    graph = Graph(plan)
    return {outcome.id: _content(graph, outcome.id) for outcome in plan.outcomes}


def changed(plan: Plan, before: Mapping[str, Content]) -> frozenset[str]:
    """The outcomes made from something else than before, and those that came or went."""
    after = contents(plan)
    return frozenset(name for name in {*before, *after} if before.get(name) != after.get(name))


def citations(plan: Plan) -> Content:
    """All that is cited beside what is decided: where rules and amounts stand, and since when."""
    return (
        {rule.id: (rule.provision, rule.versions) for rule in plan.rules},
        {one.id: [(v.version, v.citation) for v in one.versions] for one in plan.params},
    )


def _content(graph: Graph, outcome: str) -> Content:
    closure = graph.closure(outcome)
    versions = [version for _, found in closure.references for version in found]
    uncertain = {name for one in versions for name in (one.starts_with, one.ends_before) if name}
    return (
        tuple(graph.outcomes[name] for name in closure.outcomes),
        tuple(graph.rules[name] for name in closure.rules),
        tuple(graph.params[name] for name in sorted({name for name, _ in closure.params})),
        tuple(graph.params[name] for name in sorted(_params(graph, closure.rules))),
        tuple(graph.readings[name] for name in closure.readings),
        tuple(graph.facts[name] for name in closure.facts),
        tuple(graph.uncertain[name] for name in sorted(uncertain)),
    )


def _params(graph: Graph, rules: tuple[str, ...]) -> set[str]:
    return {name for rule in rules for name, _ in graph.uses[rule].params}
