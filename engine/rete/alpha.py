"""Tests on the properties of facts: the expressions that become alpha nodes, and their algebra."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from engine.rete.errors import NetworkLimitError

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

MOST_NODES = 400
"""Leaves of one pattern; more than some 500 conditions under one node are matched wrongly."""


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


# ---------------------------------------------------------------- one branch at a time


Bounds = tuple[int, int]
Needs = dict[tuple[Place, str], Bounds]


def _needs(node: Alpha) -> Needs:
    """Bounds that must hold for an expression to pass, by property."""
    if isinstance(node, Leaf):
        low = node.value + (node.op == MORE) if node.op in (EQUAL, AT_LEAST, MORE) else -INFINITE
        high = node.value - (node.op == LESS) if node.op in (EQUAL, AT_MOST, LESS) else INFINITE
        return {(node.place, node.tag): (low, high)}
    if isinstance(node, Any):
        return _hull([_needs(item) for item in node.items])
    found: Needs = {}
    for item in node.items:
        for name, (low, high) in _needs(item).items():
            old = found.get(name, (-INFINITE, INFINITE))
            found[name] = (max(low, old[0]), min(high, old[1]))
    return found


def _hull(branches: list[Needs]) -> Needs:
    shared = set(branches[0]).intersection(*branches) if branches else set()
    return {
        name: (min(b[name][0] for b in branches), max(b[name][1] for b in branches))
        for name in shared
    }


def _apart(one: Needs, other: Needs) -> bool:
    """Whether no fact passes both: another state of a slot, or bounds that do not meet."""
    return any(
        _never_both(tag, bounds, tag2, bounds2)
        for (place, tag), bounds in one.items()
        for (place2, tag2), bounds2 in other.items()
        if place == place2
    )


def _never_both(tag: str, bounds: Bounds, tag2: str, bounds2: Bounds) -> bool:
    match tag, tag2:
        case ("m", "v") | ("v", "m"):
            return True
        case ("m", "l" | "h"):
            return bounds[0] > PARTLY
        case ("l" | "h", "m"):
            return bounds2[0] > PARTLY
        case ("l", "h"):
            return bounds[0] > bounds2[1]
        case ("h", "l"):
            return bounds2[0] > bounds[1]
        case ("c", "p") | ("p", "c"):
            return False
        case _:  # one property, or a known value and its own ends
            return max(bounds[0], bounds2[0]) > min(bounds[1], bounds2[1])


def branches(node: Alpha) -> int:
    """In how many ways, at most, one fact passes: durable-rules fires once for each."""
    if isinstance(node, Leaf):
        return 1
    if isinstance(node, All):
        ways = 1
        for item in node.items:
            ways *= branches(item)
        return ways
    return _branches_of_any(node.items)


def _branches_of_any(items: tuple[Alpha, ...]) -> int:
    groups: list[tuple[list[Needs], int]] = []
    for item in items:
        needs, ways = _needs(item), branches(item)
        for index, (members, most) in enumerate(groups):
            if all(_apart(needs, member) for member in members):
                groups[index] = ([*members, needs], max(most, ways))
                break
        else:
            groups.append(([needs], ways))
    return sum(most for _, most in groups)


def exclusive(node: Alpha) -> Alpha:
    """The same expression as a decision tree: one fact passes it in one way at most.

    Raises `NetworkLimitError` if the tree is too large to be matched right.
    """
    return _decide(node, iter(range(MOST_NODES)))


def _decide(node: Alpha, budget: Iterator[int]) -> Alpha:
    first = next(leaves(node), None)
    if first is None:
        return node
    if next(budget, None) is None:
        message = "syarat terlalu rumit: terlalu banyak pilihan yang dapat benar bersamaan"
        raise NetworkLimitError(message, "pecah syarat itu menjadi beberapa istilah")
    yes = _decide(_assume(node, first, passes=True), budget)
    no = _decide(_assume(node, first, passes=False), budget)
    if yes == no:
        return yes
    return any_of([all_of([first, yes]), all_of([_complement(first), no])])


def _assume(node: Alpha, leaf: Leaf, *, passes: bool) -> Alpha:
    if isinstance(node, Leaf):
        if node == leaf:
            return TRUE if passes else FALSE
        return FALSE if passes and _apart(_needs(node), _needs(leaf)) else node
    items = [_assume(item, leaf, passes=passes) for item in node.items]
    return all_of(items) if isinstance(node, All) else any_of(items)


def _complement(leaf: Leaf) -> Alpha:
    """What passes where a leaf does not: the opposite comparison, or another state of its slot."""
    opposite = Leaf(leaf.place, leaf.tag, OPPOSITE[leaf.op], leaf.value)
    if leaf.tag in ("c", "p"):
        return opposite
    if leaf.tag == "m":
        return any_of([opposite, Leaf(leaf.place, "v", AT_LEAST, -INFINITE)])
    first = PARTLY if leaf.tag == "v" else UNKNOWN
    return any_of([opposite, Leaf(leaf.place, "m", AT_LEAST, first)])
