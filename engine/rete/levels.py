"""Plan → stages: exceptions before the rules they defeat, outcomes before those that test them."""

from __future__ import annotations

from engine.graph import Graph
from engine.plan import Rule


def levels(graph: Graph) -> dict[str, int]:
    """Stage of every rule, from 0."""
    stages = _Stages(graph)
    return {rule.id: stages.rule(rule) for rule in graph.plan.rules}


class _Stages:
    """First stage in which a rule's needs are met, and after which an outcome is decided."""

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.rules: dict[str, int] = {}
        self.outcomes: dict[str, int] = {}

    def rule(self, rule: Rule) -> int:
        """Stage of a rule."""
        if rule.id not in self.rules:
            needed = self.graph.uses[rule.id].outcomes
            after = [self.rule(self.graph.rules[name]) for name in rule.exceptions]
            after += [self.outcome(name) for name in needed]
            self.rules[rule.id] = 1 + max(after, default=-1)
        return self.rules[rule.id]

    def outcome(self, name: str) -> int:
        """Last stage that an outcome waits for, -1 if none."""
        if name not in self.outcomes:
            gate = self.graph.outcomes[name].gate
            after = [self.rule(rule) for rule in self.graph.rules_of(name)]
            after += [self.outcome(gate)] if gate else []
            self.outcomes[name] = max(after, default=-1)
        return self.outcomes[name]
