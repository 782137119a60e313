"""Conditions of the plan → trees of tests, each on one variable that has finitely many values."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from engine.checking.samples import Subject
from engine.graph import walk
from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Chosen,
    Condition,
    Const,
    Either,
    Expr,
    IsNotDue,
    IsUnregulated,
    Negated,
    Not,
    OneOf,
    Or,
    Present,
    Quantified,
    Tested,
    UnaryTest,
)
from engine.planning.draft import Draft
from engine.planning.overlap import passes
from rules.values import Value

BELOW, EQUAL, ABOVE = 1, 2, 4
RELATIONS = 4
"""How a value stands to another that no policy knows; the fourth: one of the two is none."""


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """True or false whatever the case."""

    value: bool


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A variable has one of the values whose bits are set."""

    variable: int
    mask: int


@dataclass(frozen=True, slots=True, eq=False)
class Join:
    """Every item (or at least one) is true."""

    every: bool
    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Flip:
    """The item is false."""

    item: Tree


Tree: TypeAlias = Fixed | Leaf | Join | Flip


@dataclass
class Forest:
    """The trees of conditions that are looked at together, and the variables they share.

    # Invariant: whatever is not understood is a variable of its own, free of all others. So more
    # is held possible than may be the case, and what is found impossible is so.

    `work` counts what was done to find out.
    """

    draft: Draft
    subjects: dict[Expr, Subject] = field(default_factory=dict)
    variables: dict[Hashable, int] = field(default_factory=dict)
    sizes: list[int] = field(default_factory=list)
    trees: dict[int, Tree] = field(default_factory=dict)
    work: int = 0

    @classmethod
    def of(cls, conditions: Iterable[Condition], draft: Draft) -> Forest:
        """The trees of conditions."""
        forest = cls(draft)
        found = list(conditions)
        tests: dict[Expr, list[UnaryTest]] = {}
        for condition in found:
            for node in _at_hand(condition):
                tests.setdefault(node.subject, []).append(node.test)
        for expr, asked in tests.items():
            forest.subjects[expr] = Subject.of(expr, _values(asked), draft)
        for condition in found:
            forest.plant(condition)
        return forest

    def plant(self, node: Condition) -> Tree:
        """The tree of a condition, kept by the identity of the node."""
        tree = self._condition(node)
        self.trees[id(node)] = tree
        return tree

    def _condition(self, node: Condition) -> Tree:
        match node:
            case Always():
                return Fixed(value=True)
            case And(items):
                return Join(every=True, items=tuple(map(self.plant, items)))
            case Or(items):
                return Join(every=False, items=tuple(map(self.plant, items)))
            case Not(item):
                return Flip(self.plant(item))
            case Tested(subject, test):
                return self._test(subject, test)
            case ByReading():
                return self._by_reading(node)
            case Quantified() | Chosen() | IsUnregulated():
                return Leaf(self._variable(("opaque", replace(node, label="")), 2), 2)

    def _by_reading(self, node: ByReading) -> Tree:
        variable = self._variable(("reading", node.reading), len(node.options))
        ways = (
            Join(every=True, items=(Leaf(variable, 1 << place), self.plant(option)))
            for place, (_, option) in enumerate(node.options)
        )
        return Join(every=False, items=tuple(ways))

    def _variable(self, key: Hashable, size: int) -> int:
        if key not in self.variables:
            self.variables[key] = len(self.sizes)
            self.sizes.append(size)
        return self.variables[key]

    def _test(self, subject: Expr, test: UnaryTest) -> Tree:
        match test:
            case Negated(inner):
                return Flip(self._test(subject, inner))
            case Either(tests):
                items = tuple(self._test(subject, one) for one in tests)
                return Join(every=False, items=items)
            case Present() | IsNotDue():
                return self._passing(subject, test)
            case OneOf(values) if all(isinstance(value, Const) for value in values):
                return self._passing(subject, test)
            case OneOf(values):
                items = tuple(self._equal(subject, value) for value in values)
                return Join(every=False, items=items)
            case Between(low, high):
                return self._between(subject, low, high, test)

    def _passing(self, subject: Expr, test: UnaryTest) -> Leaf:
        """A test whose ends are constants."""
        samples = self.subjects[subject].samples
        mask = sum(1 << place for place, value in enumerate(samples) if passes(test, value))
        return Leaf(self._variable(("value", subject), len(samples)), mask)

    def _equal(self, subject: Expr, value: Expr) -> Tree:
        if isinstance(value, Const):
            return self._passing(subject, OneOf((value,)))
        return Leaf(self._variable(("relation", subject, value), RELATIONS), EQUAL)

    def _between(self, subject: Expr, low: Expr | None, high: Expr | None, test: Between) -> Tree:
        ends: list[Tree] = []
        known = replace(test, low=_constant(low), high=_constant(high))
        if known.low is not None or known.high is not None:
            ends.append(self._passing(subject, known))
        if low is not None and known.low is None:
            mask = ABOVE if test.low_open else ABOVE | EQUAL
            ends.append(Leaf(self._variable(("relation", subject, low), RELATIONS), mask))
        if high is not None and known.high is None:
            mask = BELOW if test.high_open else BELOW | EQUAL
            ends.append(Leaf(self._variable(("relation", subject, high), RELATIONS), mask))
        return Join(every=True, items=tuple(ends))


def _constant(end: Expr | None) -> Const | None:
    return end if isinstance(end, Const) else None


def _at_hand(condition: Condition) -> Iterator[Tested]:
    """The tests of a condition, but for those of other records."""
    match condition:
        case And(items) | Or(items):
            for item in items:
                yield from _at_hand(item)
        case Not(item):
            yield from _at_hand(item)
        case ByReading(_, options):
            for _, option in options:
                yield from _at_hand(option)
        case Tested():
            yield condition
        case _:
            pass


def _values(tests: Iterable[UnaryTest]) -> set[Value]:
    """The constants that tests compare with."""
    return {node.value for node in walk(tuple(tests)) if isinstance(node, Const)}
