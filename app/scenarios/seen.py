"""Asserted outcomes → the rules, letters and options that are seen to apply, or not to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.decision import End, Key, OutcomeResult, RuleTrace, WorldEnd
from engine.nodes import Condition, Expr
from engine.plan import Rule
from engine.reference.reasons import Reason, deciding, look, reason
from engine.reference.world import InWorld
from engine.service import Decision
from engine.worlds import chosen_option

Pair = tuple[str, str]
"""A rule and one of its letters, or a reading and one of its options."""


@dataclass(frozen=True)
class Seen:
    """What the outcomes that a scenario asserts show of the rules they rest on.

    `applied`: rules, as written, that carried an end. `denied`: rules of those outcomes that did
    not: their condition is false or open, an exception defeats them, they are not in force, the
    gate is shut, or the `syarat` gave `tidak`. `met` and `failed`: letters of conditions, with
    their rule. `options`: options of readings that were looked at.
    """

    applied: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    met: frozenset[Pair] = frozenset()
    failed: frozenset[Pair] = frozenset()
    options: frozenset[Pair] = frozenset()


def seen(asserted: Iterable[tuple[Decision, OutcomeResult]]) -> Seen:
    """What some asserted results show together."""
    found = _Found()
    for decision, result in asserted:
        _Looker(decision, found).outcome((result.outcome, result.record))
    return Seen(
        frozenset(found.applied),
        frozenset(found.denied),
        frozenset(found.met),
        frozenset(found.failed),
        frozenset(found.options),
    )


def as_written(rule: Rule) -> str:
    """The id of a rule as a drafter wrote it: both halves of a `syarat` are one."""
    return rule.id.removesuffix(f"~{rule.half}") if rule.half else rule.id


@dataclass
class _Found:
    applied: set[str] = field(default_factory=set)
    denied: set[str] = field(default_factory=set)
    met: set[Pair] = field(default_factory=set)
    failed: set[Pair] = field(default_factory=set)
    options: set[Pair] = field(default_factory=set)


class _Looker:
    """Follows what decided an outcome, into the terms that settled (or left open) its rules."""

    def __init__(self, decision: Decision, found: _Found) -> None:
        self.decision = decision
        self.graph = decision.graph
        self.found = found
        self._done: set[Key] = set()

    def outcome(self, key: Key) -> None:
        """Look at an outcome in each of its worlds."""
        result = self.decision.decided.results.get(key)
        if result is None or key in self._done:
            return
        self._done.add(key)
        gate = self.graph.outcomes[key[0]].gate
        if gate is not None:
            self._term(gate, key[1])
        for world, end in result.worlds:
            here = look(self.graph, self.decision.case, self.decision.decided, (key, world))
            self._in_world(key, end, here)

    def _term(self, name: str, record: int) -> None:
        """Look at an outcome named where a record (or the case) is at hand, or in every record."""
        if (name, record) in self.decision.decided.results:
            self.outcome((name, record))
            return
        for key in list(self.decision.decided.results):
            if key[0] == name:
                self.outcome(key)

    def _in_world(self, key: Key, end: WorldEnd, here: InWorld) -> None:
        traced = {trace.rule: trace for trace in end.trace}
        for rule in self.graph.rules_of(key[0]):
            if rule.half == "tidak":
                continue
            trace = traced.get(rule.id)
            applies = _applies(rule, end, trace)
            (self.found.applied if applies else self.found.denied).add(as_written(rule))
            if trace is not None and not end.by_gate:
                self._rule(rule, trace, here)

    def _rule(self, rule: Rule, trace: RuleTrace, here: InWorld) -> None:
        why = reason(rule.condition, here)
        self._letters(as_written(rule), why, applied=trace.status is True)
        for leaf in deciding(why):
            self._names(leaf.reason.node, trace.record)
        if trace.status is not False:
            self._names(rule.value, trace.record)
        taken = {choice.name: choice.option for choice in here.world}
        for name in self.graph.uses[rule.id].readings:
            option = taken.get(name) or chosen_option(self.graph, self.decision.case, name)
            self.found.options |= {(name, option)} if option else set()

    def _letters(self, rule: str, why: Reason, *, applied: bool) -> None:
        label = getattr(why.node, "label", "")
        if label and why.truth is True and applied:
            self.found.met.add((rule, label))
        elif label and why.truth is not True:
            self.found.failed.add((rule, label))
        for part in why.parts:
            self._letters(rule, part, applied=applied)

    def _names(self, node: Condition | Expr, record: int) -> None:
        for name in sorted(self.graph.uses_within(node).outcomes):
            self._term(name, record)


def _applies(rule: Rule, end: WorldEnd, trace: RuleTrace | None) -> bool:
    """Whether a rule carried the end of its outcome."""
    settled = end.end in (End.DETERMINED, End.CONFLICT) and not end.by_gate
    return settled and rule.id in end.applied and (trace is None or trace.status is not False)
