"""A plan → the values of each fact around which its decisions change."""

from __future__ import annotations

from collections.abc import Iterator

from engine.graph import walk
from engine.nodes import Const
from engine.plan import FactDecl, Plan
from rules.values import Scalar, Special, Type
from tests.agreement.vocabulary import DOMAINS

NEAR = {Type.DATE: (-400, -1, 0, 1, 400), Type.MONTH: (-13, -1, 0, 1)}
"""How far from a threshold the values of a fact lie; by default one on each side."""


def values_of(plan: Plan) -> dict[str, tuple[Scalar, ...]]:
    """What each fact may be: its options, or numbers at the thresholds and beside them."""
    limits: dict[Type, set[int]] = {kind: set() for kind in Type}
    for kind, limit in (*_constants(plan), *_dates(plan)):
        limits[kind].add(limit)
    return {fact.id: _values(fact, limits[fact.type]) for fact in plan.facts}


def _values(fact: FactDecl, limits: set[int]) -> tuple[Scalar, ...]:
    if fact.options:
        return tuple(option for option, _ in fact.options)
    if not limits or fact.type in (Type.BOOLEAN, Type.CHOICE, Type.TEXT, Type.SHARE):
        return DOMAINS[fact.type]
    near = {limit + step for limit in limits for step in NEAR.get(fact.type, (-1, 0, 1))}
    low = 0 if fact.low is None else fact.low
    kept = {n for n in near if n >= low and (fact.high is None or n <= fact.high)}
    return tuple(sorted(kept)) or (low,)


def _constants(plan: Plan) -> Iterator[tuple[Type, int]]:
    for node in walk(plan.rules):
        if isinstance(node, Const) and not isinstance(node.value, Special | str | bool):
            yield node.type, int(node.value)
    for param in plan.params:
        for dated in param.versions:
            if not isinstance(dated.value, Special | str | bool):
                yield param.type, int(dated.value)


def _dates(plan: Plan) -> Iterator[tuple[Type, int]]:
    """First and last days of versions; a number too small for a day is a month."""
    versions = [version for rule in plan.rules for version in rule.versions]
    versions += [dated.version for param in plan.params for dated in param.versions]
    for version in versions:
        for limit in (version.start, version.end):
            if limit is not None:
                yield _unit(limit), limit
    for change in plan.uncertain:
        yield from ((_unit(day), day) for day in (change.earliest, change.latest))


def _unit(limit: int) -> Type:
    return Type.MONTH if limit < 100_000 else Type.DATE
