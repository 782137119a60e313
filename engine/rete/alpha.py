"""Tests on the properties of facts: the expressions that become alpha nodes, and their algebra."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

EQUAL = "$eq"
UNEQUAL = "$neq"
AT_LEAST = "$gte"
MORE = "$gt"
AT_MOST = "$lte"
LESS = "$lt"

OPPOSITE = {
    EQUAL: UNEQUAL,
    UNEQUAL: EQUAL,
    AT_LEAST: LESS,
    LESS: AT_LEAST,
    MORE: AT_MOST,
    AT_MOST: MORE,
}

PARTLY, UNKNOWN, ABSENT, NOT_DUE = range(1, 5)

INFINITE = 10**18
"""Stands for an end that is not there; durable-rules compares integers of this size exactly."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a leaf looks: a kind of fact, and the slot (one value or its marker) in it.

    A known value has the property `v`, or `v`, `l` and `h` where it could be partly known. A
    partly known one has its ends `l` and `h` and the marker `m` = PARTLY. Any other has only
    the marker: UNKNOWN, ABSENT or NOT_DUE. A status has `c` and `p`: certainly, possibly true.
    """

    kind: str
    slot: int


@dataclass(frozen=True, slots=True)
class Leaf:
    """One comparison of one property with an integer."""

    place: Place
    tag: str
    op: str
    value: int

    @property
    def name(self) -> str:
        """Name of the property."""
        return f"{self.tag}{self.place.slot}"


@dataclass(frozen=True, slots=True)
class All:
    """Every item passes; passes if there is none."""

    items: tuple[Alpha, ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """Some item passes; fails if there is none."""

    items: tuple[Alpha, ...] = ()


Alpha = Leaf | All | Any
TRUE = All()
FALSE = Any()


def all_of(items: Iterable[Alpha]) -> Alpha:
    """Conjunction, flat, without repetition."""
    flat: dict[Alpha, None] = {}
    for item in items:
        if item == FALSE:
            return FALSE
        flat.update(dict.fromkeys(item.items if isinstance(item, All) else (item,)))
    found = tuple(flat)
    return found[0] if len(found) == 1 else All(found)


def any_of(items: Iterable[Alpha]) -> Alpha:
    """Disjunction, flat, without repetition."""
    flat: dict[Alpha, None] = {}
    for item in items:
        if item == TRUE:
            return TRUE
        flat.update(dict.fromkeys(item.items if isinstance(item, Any) else (item,)))
    found = tuple(flat)
    return found[0] if len(found) == 1 else Any(found)


def leaves(node: Alpha) -> Iterator[Leaf]:
    """Every leaf, from left to right."""
    if isinstance(node, Leaf):
        yield node
    else:
        for item in node.items:
            yield from leaves(item)


def kinds(node: Alpha) -> frozenset[str]:
    """Kinds of facts that an expression looks at."""
    return frozenset(leaf.place.kind for leaf in leaves(node))


# ---------------------------------------------------------------- entity by entity

Pattern = dict[str, Alpha]
"""One expression for each kind of fact that a rule joins."""


def split(node: Alpha, most: int) -> list[Pattern] | None:
    """Disjunction of joins equal to an expression; None if it needs more than `most` of them."""
    touched = kinds(node)
    if isinstance(node, Leaf) or len(touched) <= 1:
        return [dict.fromkeys(touched, node)] if node != FALSE else []
    return _split_all(node, most) if isinstance(node, All) else _split_any(node, most)


def _split_all(node: All, most: int) -> list[Pattern] | None:
    found: list[Pattern] = [{}]
    for item in _grouped(node, all_of):
        parts = split(item, most)
        if parts is None or len(parts) * len(found) > most:
            return None
        found = [_merged(one, other) for one in found for other in parts]
    return found


def _split_any(node: Any, most: int) -> list[Pattern] | None:
    found: list[Pattern] = []
    for item in _grouped(node, any_of):
        parts = split(item, most)
        if parts is None or len(parts) + len(found) > most:
            return None
        found.extend(parts)
    return found


def _grouped(node: All | Any, join: Callable[[Iterable[Alpha]], Alpha]) -> list[Alpha]:
    """Items, those about one and the same kind of fact joined to one."""
    groups: dict[object, list[Alpha]] = {}
    for number, item in enumerate(node.items):
        touched = kinds(item)
        groups.setdefault(touched if len(touched) == 1 else number, []).append(item)
    return [join(items) for items in groups.values()]


def _merged(one: Pattern, other: Pattern) -> Pattern:
    merged = dict(one)
    for kind, node in other.items():
        merged[kind] = all_of([merged[kind], node]) if kind in merged else node
    return merged
