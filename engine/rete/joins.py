"""Alpha expression over several facts → joins of patterns that durable-rules matches right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from math import prod

from engine.rete.alpha import (
    FALSE,
    All,
    Alpha,
    Any,
    Leaf,
    Pattern,
    all_of,
    any_of,
    kinds,
    split,
)
from engine.rete.branches import branches, exclusive
from engine.rete.limits import (
    MOST_CONJUNCTIONS,
    MOST_FIRINGS,
    MOST_FIRINGS_EVER,
    MOST_GROUPS,
    MOST_JOINED,
    MOST_RULES_OF_ONE,
)

TOGETHER = "gabungan"
"""Kind of the fact into which values are copied where a rule would join too many."""


def joins(expression: Alpha) -> list[Pattern] | None:
    """Joins of which at least one matches where an expression passes; None if it is too complex."""
    found = split(expression, MOST_CONJUNCTIONS)
    if found is None or any(len(pattern) > MOST_JOINED // 2 for pattern in found):
        found = _together(expression)
    sparing = [_sparing(pattern) for pattern in found]
    fitting = [fit for pattern in sparing if pattern is not None for fit in _fitted(pattern)]
    large = len(fitting) > MOST_RULES_OF_ONE or any(len(p) > MOST_JOINED for p in fitting)
    return None if large or None in sparing else fitting


def _together(node: Alpha) -> list[Pattern]:
    """One join of one fact that holds all values."""
    moved = _moved(node)
    return [dict.fromkeys(kinds(moved), moved)] if moved != FALSE else []


def _moved(node: Alpha) -> Alpha:
    if isinstance(node, Leaf):
        return replace(node, place=replace(node.place, kind=TOGETHER))
    items = [_moved(item) for item in node.items]
    return all_of(items) if isinstance(node, All) else any_of(items)


def _sparing(pattern: Pattern) -> Pattern | None:
    """The same join, firing no more often than it may; None if that makes it too large."""
    ways = {kind: branches(node) for kind, node in pattern.items()}
    for kind in sorted(ways, key=lambda name: -ways[name]):
        found = exclusive(pattern[kind]) if prod(ways.values()) > MOST_FIRINGS else None
        if found is not None:
            pattern = {**pattern, kind: found}
            ways[kind] = 1
    return pattern if prod(ways.values()) <= MOST_FIRINGS_EVER else None


# ---------------------------------------------------------------- few groups in a pattern


def groups(node: Alpha) -> int:
    """How many `$and` and `$or` an expression is written with."""
    return 0 if isinstance(node, Leaf) else 1 + sum(groups(item) for item in node.items)


def _fitted(pattern: Pattern) -> list[Pattern]:
    """The same join, each pattern with no more groups than durable-rules reads."""
    found: list[Pattern] = [{}]
    for kind, expression in pattern.items():
        parts = [dict(_copies(kind, part)) for part in _opened(expression)]
        found = [{**one, **part} for one in found for part in parts]
    return found


def _opened(node: Alpha) -> list[Alpha]:
    """Alternatives equal to an expression, of which no conjunct has too many groups."""
    items = node.items if isinstance(node, All) else (node,)
    large = next((item for item in items if groups(item) > MOST_GROUPS - 1), None)
    if not isinstance(large, Any):
        return [node]
    rest = [item for item in items if item is not large]
    parts = (all_of([*rest, part]) for part in _parts(large))
    return [opened for part in parts for opened in _opened(part)]


def _parts(node: Any) -> Iterator[Alpha]:
    """A disjunction cut into smaller ones."""
    part: list[Alpha] = []
    for item in node.items:
        if part and groups(any_of([*part, item])) > MOST_GROUPS - 1:
            yield any_of(part)
            part = []
        part.append(item)
    yield any_of(part)


def _copies(kind: str, node: Alpha) -> Iterator[tuple[str, Alpha]]:
    """Conjuncts dealt out to copies of a fact, so that each has few groups."""
    part: list[Alpha] = []
    number = 0
    for item in node.items if isinstance(node, All) else (node,):
        if part and groups(All((*part, item))) > MOST_GROUPS:
            yield (f"{kind} {number}" if number else kind), all_of(part)
            part, number = [], number + 1
        part.append(item)
    yield (f"{kind} {number}" if number else kind), all_of(part)
