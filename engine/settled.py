"""Case → what its declared facts settle by themselves, and what an outcome still rests on.

A part of a condition that the facts settle, and all that stands inside it, asks for no reading and
no reference date: whichever they were, nothing would change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.decision import CASE_LEVEL, Key, Kleene
from engine.facts import Case, FactValue, Within
from engine.graph import Graph
from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Condition,
    Const,
    Either,
    Expr,
    FactRef,
    IsNotDue,
    Negated,
    Not,
    OneOf,
    Or,
    Present,
    Tested,
    UnaryTest,
)
from engine.operators import Number, as_number, equals, kleene_and, kleene_not, kleene_or
from engine.plan import Rule, Version
from rules.values import Special, Value

Own = tuple[str | None, int]
"""A list, and the record of it whose facts are known."""

Truths = dict[int, Kleene]
"""What the facts make of conditions, by the identity of the node: the plan keeps them alive."""


@dataclass
class Reach:
    """What an outcome rests on in one case: readings, facts, and versions by reference date."""

    readings: set[str] = field(default_factory=set)
    facts: set[str] = field(default_factory=set)
    references: dict[str, list[Version]] = field(default_factory=dict)
    outcomes: set[str] = field(default_factory=set)

    @property
    def dates(self) -> set[str]:
        """Facts that count as dates here, be it as reference or in a test."""
        return self.facts | set(self.references)


class Settled:
    """The declared facts of one case, as far as they settle conditions."""

    def __init__(self, graph: Graph, case: Case) -> None:
        self.graph = graph
        self.case = case
        self._truths: dict[Own, Truths] = {}

    def reach(self, key: Key) -> Reach:
        """What an outcome of a record rests on, settled parts left out."""
        of_list = self.graph.outcomes[key[0]].list
        aggregated = self.graph.closure(key[0]).lists
        record = CASE_LEVEL if of_list in aggregated else key[1]
        own = (of_list, record)
        truths = self._truths.setdefault(own, {})
        walker = _Walker(self.graph, self.case, own, truths)
        walker.outcome(key[0])
        return walker.reach


@dataclass
class _Walker:
    """Follows one outcome; `own` is the list and the record whose facts are known to it."""

    graph: Graph
    case: Case
    own: Own
    truths: Truths
    reach: Reach = field(default_factory=Reach)
    rules: set[str] = field(default_factory=set)

    def outcome(self, name: str) -> None:
        pending = [name]
        while pending:
            current = pending.pop()
            if current in self.reach.outcomes:
                continue
            self.reach.outcomes.add(current)
            gate = self.graph.outcomes[current].gate
            pending.extend([gate] if gate else [])
            for rule in self._live(current):
                pending.extend(self._take(rule))

    def _live(self, outcome: str) -> Iterator[Rule]:
        """Rules of an outcome, and exceptions to them, that the facts do not make false."""
        pending = list(self.graph.outcomes[outcome].rules)
        while pending:
            rule = self.graph.rules[pending.pop()]
            if rule.id in self.rules:
                continue
            self.rules.add(rule.id)
            if self.truth(rule.condition) is not False:
                pending.extend(rule.exceptions)
                yield rule

    def _take(self, rule: Rule) -> set[str]:
        """Note what a live rule rests on; the outcomes among it."""
        if rule.reference is not None and rule.versions:
            self.reach.references.setdefault(rule.reference, []).extend(rule.versions)
        found = set(self._names(rule.value))
        for part in self._open_parts(rule.condition):
            found |= set(self._names(part))
        return found

    def _names(self, node: Condition | Expr) -> frozenset[str]:
        uses = self.graph.uses_within(node)
        self.reach.readings |= uses.readings
        self.reach.facts |= uses.facts
        for param, reference in uses.params:
            versions = [dated.version for dated in self.graph.params[param].versions]
            self.reach.references.setdefault(reference, []).extend(versions)
        return uses.outcomes

    def _open_parts(self, node: Condition) -> Iterator[Condition]:
        """The parts of a condition that the facts leave open, none inside a settled one."""
        if self.truth(node) is not None:
            return
        match node:
            case And(items) | Or(items):
                for item in items:
                    yield from self._open_parts(item)
            case Not(item):
                yield from self._open_parts(item)
            case ByReading(reading, options):
                self.reach.readings.add(reading)
                for _, option in options:
                    yield from self._open_parts(option)
            case _:
                yield node

    # -------------------------------------------------------- truth by facts alone

    def truth(self, node: Condition) -> Kleene:
        """What the facts make of a condition, whatever the readings, dates and outcomes are."""
        if id(node) not in self.truths:
            self.truths[id(node)] = self._truth(node)
        return self.truths[id(node)]

    def _truth(self, node: Condition) -> Kleene:
        match node:
            case Always():
                return True
            case And(items):
                return kleene_and([self.truth(item) for item in items])
            case Or(items):
                return kleene_or([self.truth(item) for item in items])
            case Not(item):
                return kleene_not(self.truth(item))
            case ByReading(_, options):
                found = {self.truth(option) for _, option in options}
                return found.pop() if len(found) == 1 else None
            case Tested(FactRef(fact), test):
                return self._tested(fact, test)
            case _:
                return None

    def _tested(self, fact: str, test: UnaryTest) -> Kleene:
        of_list = self.graph.facts[fact].list
        if of_list is not None and (of_list != self.own[0] or self.own[1] == CASE_LEVEL):
            return None
        value = self.case.fact(fact, self.own[1], of_list)
        return None if value is None or isinstance(value, Within) else passes(test, value)


def passes(test: UnaryTest, value: FactValue) -> Kleene:
    """Whether a known value passes a test whose ends are literals; unknown for other ends."""
    if isinstance(value, Within):
        return None
    match test:
        case Negated(inner):
            return kleene_not(passes(inner, value))
        case Either(tests):
            return kleene_or([passes(one, value) for one in tests])
        case Present():
            return value is not Special.ABSENT
        case IsNotDue():
            return value is Special.NOT_DUE
        case OneOf(values):
            return kleene_or([_equal(value, one) for one in values])
        case Between():
            return _between(test, value)


def _equal(value: Value, other: Expr) -> Kleene:
    if isinstance(value, Special):
        return False
    return equals(value, other.value) if isinstance(other, Const) else None


def _between(test: Between, value: Value) -> Kleene:
    if isinstance(value, Special):
        return False
    number = as_number(value)
    found: list[Kleene] = []
    if test.low is not None:
        low = _literal(test.low)
        found.append(None if low is None else number > low or (number == low and not test.low_open))
    if test.high is not None:
        high = _literal(test.high)
        found.append(
            None if high is None else number < high or (number == high and not test.high_open)
        )
    return kleene_and(found)


def _literal(node: Expr) -> Number | None:
    return as_number(node.value) if isinstance(node, Const) else None
