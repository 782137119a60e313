"""Plan → the single comparisons that an outcome rests on, down to facts and numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import product

from engine.graph import Graph, walk
from engine.nodes import (
    Between,
    Binary,
    Call,
    Chosen,
    Const,
    Count,
    Either,
    Expr,
    FactRef,
    Negated,
    OneOf,
    OutcomeRef,
    ParamRef,
    ReadingValue,
    Sum,
    Tested,
    Tiered,
    UnaryTest,
)
from engine.plan import Rule
from rules.values import Type

MOST_FORMS = 64
"""An expression that may take more forms than this is not followed."""


class Edge(Enum):
    """Where the truth of a comparison turns: at the other side's value, or just above it."""

    AT = "at"
    ABOVE = "above"


@dataclass(frozen=True)
class Atom:
    """A comparison of two expressions made of facts, numbers and functions only.

    `facts` are those it names, once for each time. `opaque`: it also holds a sum, a count or a
    form too many, so that its turning points cannot be found.
    """

    subject: Expr
    other: Expr
    edge: Edge
    facts: tuple[str, ...]
    opaque: bool = False


@dataclass(frozen=True)
class Anatomy:
    """How an outcome uses facts.

    `atoms`: comparisons, by each fact they name. `chooses`: it chooses among records; `ranking`:
    by these facts. `flows`: facts whose value enters the value of an outcome. `blurred`: facts of
    comparisons whose turning points cannot be found.
    """

    atoms: dict[str, tuple[Atom, ...]]
    chooses: bool
    ranking: frozenset[str]
    flows: dict[str, frozenset[str]]
    blurred: frozenset[str]


@lru_cache(maxsize=512)
def anatomy(graph: Graph, outcome: str) -> Anatomy:
    """How an outcome and all it rests on use their facts."""
    rules = _closure_rules(graph, outcome)
    atoms: dict[str, dict[Atom, None]] = {}
    blurred: set[str] = set()
    keys: list[Expr | None] = []
    for node in walk(tuple((rule.condition, rule.value) for rule in rules)):
        if isinstance(node, Tested):
            for atom in _atoms(graph, node):
                blurred |= set(atom.facts) if atom.opaque else set()
                for fact in atom.facts:
                    atoms.setdefault(fact, {})[atom] = None
        if isinstance(node, Chosen):
            keys.append(node.key)
    ranking = {fact for key in keys if key is not None for fact in _facts(graph, key)}
    return Anatomy(
        atoms={fact: tuple(found) for fact, found in atoms.items()},
        chooses=bool(keys),
        ranking=frozenset(ranking),
        flows=_flows(graph, outcome),
        blurred=frozenset(blurred),
    )


def _closure_rules(graph: Graph, outcome: str) -> tuple[Rule, ...]:
    reached = {
        rule.id: rule
        for name in graph.closure(outcome).outcomes
        for rule in graph.reached_rules(name)
    }
    return tuple(reached.values())


def _flows(graph: Graph, outcome: str) -> dict[str, frozenset[str]]:
    return {name: _value_facts(graph, name) for name in graph.closure(outcome).outcomes}


@lru_cache(maxsize=4096)
def _value_facts(graph: Graph, outcome: str) -> frozenset[str]:
    return frozenset().union(*(_facts(graph, rule.value) for rule in graph.rules_of(outcome)))


def _facts(graph: Graph, node: Expr) -> set[str]:
    """Facts whose value enters the value of an expression, through outcomes too."""
    parts: tuple[Expr, ...]
    match node:
        case FactRef(fact):
            return {fact}
        case OutcomeRef(outcome):
            return set(_value_facts(graph, outcome))
        case Const() | ParamRef() | Count():
            return set()
        case ReadingValue(_, options):
            parts = tuple(value for _, value in options)
        case Binary(_, left, right):
            parts = (left, right)
        case Call(_, args):
            parts = args
        case Sum(amount=amount):
            parts = (amount,)
        case Tiered(quantity, base):
            parts = (quantity, base)
    return set().union(*(_facts(graph, part) for part in parts))


# ---------------------------------------------------------------- comparisons


def _atoms(graph: Graph, node: Tested) -> Iterator[Atom]:
    for other, edges in _sides(node.test):
        subjects, others = forms(graph, node.subject), forms(graph, other)
        if len(subjects) * len(others) > MOST_FORMS:
            yield _atom(graph, node.subject, other, edges[0], opaque=True)
            continue
        for pair, edge in product(product(subjects, others), edges):
            yield _atom(graph, *pair, edge)


def _atom(graph: Graph, subject: Expr, other: Expr, edge: Edge, *, opaque: bool = False) -> Atom:
    parts = list(walk((subject, other)))
    hidden = [p for p in parts if isinstance(p, Sum | Count | OutcomeRef | ParamRef | ReadingValue)]
    if not hidden:
        named = tuple(part.fact for part in parts if isinstance(part, FactRef))
        return Atom(subject, other, edge, named, opaque=opaque)
    facts = _facts(graph, subject) | _facts(graph, other)
    return Atom(subject, other, edge, tuple(sorted(facts)), opaque=True)


def _sides(test: UnaryTest) -> Iterator[tuple[Expr, tuple[Edge, ...]]]:
    """What a unary test compares with, and where it turns."""
    match test:
        case Negated(inner):
            yield from _sides(inner)
        case Either(tests):
            for one in tests:
                yield from _sides(one)
        case OneOf(values):
            for value in values:
                yield value, (Edge.AT, Edge.ABOVE)
        case Between():
            if test.low is not None:
                yield test.low, (Edge.ABOVE if test.low_open else Edge.AT,)
            if test.high is not None:
                yield test.high, (Edge.AT if test.high_open else Edge.ABOVE,)
        case _:
            return


def forms(graph: Graph, node: Expr) -> list[Expr]:
    """All an expression may come to, with outcomes, parameters and readings written out.

    Sums, counts and collecting outcomes stay as they are.
    """
    match node:
        case OutcomeRef(outcome):
            return _outcome_forms(graph, outcome)
        case ParamRef(param):
            declared = graph.params[param]
            return [Const(declared.type, dated.value) for dated in declared.versions]
        case ReadingValue(_, options):
            return _capped([form for _, value in options for form in forms(graph, value)], node)
        case Binary(op, left, right):
            sides = product(forms(graph, left), forms(graph, right))
            return _capped([Binary(op, *pair) for pair in sides], node)
        case Call(function, args, mode):
            found = product(*(forms(graph, arg) for arg in args))
            return _capped([Call(function, known, mode) for known in found], node)
        case Tiered(quantity, base, tiers):
            sides = product(forms(graph, quantity), forms(graph, base))
            return _capped([Tiered(*pair, tiers) for pair in sides], node)
        case _:
            return [node]


@lru_cache(maxsize=4096)
def _outcome_forms(graph: Graph, outcome: str) -> list[Expr]:
    declared = graph.outcomes[outcome]
    if declared.collect:
        return [OutcomeRef(outcome)]
    values = [form for rule in graph.rules_of(outcome) for form in forms(graph, rule.value)]
    nothing: list[Expr] = [Const(Type.RUPIAH, 0)] if declared.gate else []
    return _capped([*dict.fromkeys([*values, *nothing])], OutcomeRef(outcome))


def _capped(found: list[Expr], node: Expr) -> list[Expr]:
    return found if len(found) <= MOST_FORMS else [node]
