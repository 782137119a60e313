"""In how many ways one fact passes an expression, and the same expression with fewer ways.

Durable-rules follows every branch of a disjunction that passes, and fires once for each: nothing
it says the second time is new, but each time costs, and a conjunction of disjunctions multiplies.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from engine.rete.alpha import (
    AT_LEAST,
    AT_MOST,
    EQUAL,
    INFINITE,
    LESS,
    MORE,
    OPPOSITE,
    PARTLY,
    UNEQUAL,
    UNKNOWN,
    All,
    Alpha,
    Any,
    Leaf,
    Place,
    all_of,
    any_of,
    leaves,
)

MOST_LEAVES = 400
"""Leaves of an expression that is made exclusive."""
MOST_COMPARED = 14
"""Leaves of an expression that is still compared with others for whether both may pass."""

Interval = tuple[int, int]
Needs = dict[tuple[Place, str], tuple[Interval, ...]]
"""Where each property must lie."""


def branches(node: Alpha) -> int:
    """In how many ways, at most, one fact passes."""
    if isinstance(node, Leaf):
        return 1
    if isinstance(node, All):
        ways = 1
        for item in node.items:
            ways *= branches(item)
        return ways
    groups: list[tuple[list[Alpha], int]] = []
    for item in node.items:
        _join_group(groups, item)
    return sum(most for _, most in groups)


def _join_group(groups: list[tuple[list[Alpha], int]], item: Alpha) -> None:
    """Put an item with others of which no two pass together, or by itself."""
    ways = branches(item)
    for index, (members, most) in enumerate(groups):
        if all(apart(item, member) for member in members):
            groups[index] = ([*members, item], max(most, ways))
            return
    groups.append(([item], ways))


def apart(one: Alpha, other: Alpha) -> bool:
    """Whether surely no fact passes both."""
    if sum(1 for _ in leaves(one)) + sum(1 for _ in leaves(other)) > MOST_COMPARED:
        return False
    return _apart(one, other)


def _apart(one: Alpha, other: Alpha) -> bool:
    if isinstance(one, Any):
        return all(_apart(item, other) for item in one.items)
    if isinstance(other, Any):
        return all(_apart(one, item) for item in other.items)
    if _clash(_needs(one), _needs(other)):
        return True
    return any(_apart(item, other) for item in _choices(one)) or any(
        _apart(one, item) for item in _choices(other)
    )


def _choices(node: Alpha) -> Iterator[Any]:
    if isinstance(node, All):
        yield from (item for item in node.items if isinstance(item, Any))


def _needs(node: Alpha) -> Needs:
    """Where properties must lie for the leaves of a conjunction to pass."""
    found: Needs = {}
    for leaf in node.items if isinstance(node, All) else (node,):
        if isinstance(leaf, Leaf):
            name = (leaf.place, leaf.tag)
            old = found.get(name, ((-INFINITE, INFINITE),))
            found[name] = _meet(old, _reach(leaf))
    return found


def _reach(leaf: Leaf) -> tuple[Interval, ...]:
    """Where a property must lie for a leaf to pass."""
    at = leaf.value
    return {
        EQUAL: ((at, at),),
        UNEQUAL: ((-INFINITE, at - 1), (at + 1, INFINITE)),
        AT_LEAST: ((at, INFINITE),),
        MORE: ((at + 1, INFINITE),),
        AT_MOST: ((-INFINITE, at),),
        LESS: ((-INFINITE, at - 1),),
    }[leaf.op]


def _meet(one: Sequence[Interval], other: Sequence[Interval]) -> tuple[Interval, ...]:
    met = ((max(a[0], b[0]), min(a[1], b[1])) for a in one for b in other)
    return tuple((low, high) for low, high in met if low <= high)


def _clash(one: Needs, other: Needs) -> bool:
    return any(
        place == place2 and _never_both(tag, where, tag2, where2)
        for (place, tag), where in one.items()
        for (place2, tag2), where2 in other.items()
    )


def _never_both(tag: str, where: Sequence[Interval], tag2: str, where2: Sequence[Interval]) -> bool:
    """Whether two properties of one slot are never so at once: see `Place`."""
    if not where or not where2:
        return True
    match tag, tag2:
        case ("m", "v") | ("v", "m"):
            return True
        case ("m", "l" | "h"):
            return where[0][0] > PARTLY
        case ("l" | "h", "m"):
            return where2[0][0] > PARTLY
        case ("l", "h"):
            return where[0][0] > where2[-1][1]
        case ("h", "l"):
            return where2[0][0] > where[-1][1]
        case ("c", "p") | ("p", "c"):
            return False
        case _:  # one property, or a known value and its own ends
            return not _meet(where, where2)


# ---------------------------------------------------------------- one way only


def exclusive(node: Alpha) -> Alpha | None:
    """The same expression, of whose disjunctions one branch passes at most; None if too large."""
    try:
        return _exclusive(node)
    except _TooLargeError:
        return None


class _TooLargeError(Exception):
    """An exclusive expression has more leaves than can be matched."""


def _checked(node: Alpha) -> Alpha:
    if sum(1 for _ in leaves(node)) > MOST_LEAVES:
        raise _TooLargeError
    return node


def _exclusive(node: Alpha) -> Alpha:
    if isinstance(node, Leaf):
        return node
    items = [_exclusive(item) for item in node.items]
    if isinstance(node, All):
        return _checked(all_of(items))
    if all(apart(one, other) for one, other in combinations(items, 2)):
        return any_of(items)
    return _checked(any_of(_in_turn(items)))


def _in_turn(items: Sequence[Alpha]) -> Iterator[Alpha]:
    """Each item where none before it passes, as far as they could pass together."""
    for index, item in enumerate(items):
        before = [other for other in items[:index] if not apart(item, other)]
        yield _checked(all_of([*map(_complement, before), item]))


def _complement(node: Alpha) -> Alpha:
    """What passes where an expression does not, in one way."""
    if isinstance(node, Any):
        return _checked(all_of(_complement(item) for item in node.items))
    if isinstance(node, All):
        items = node.items
        fails = [_complement(item) for item in items]
        return _checked(any_of(all_of([*items[:n], fail]) for n, fail in enumerate(fails)))
    opposite = Leaf(node.place, node.tag, OPPOSITE[node.op], node.value)
    if node.tag in ("c", "p"):
        return opposite
    if node.tag == "m":
        return any_of([opposite, *_known(node)])
    first = PARTLY if node.tag == "v" else UNKNOWN
    return any_of([opposite, Leaf(node.place, "m", AT_LEAST, first)])


def _known(leaf: Leaf) -> Iterator[Alpha]:
    """A slot without a marker has a value."""
    yield Leaf(leaf.place, "v", AT_LEAST, -INFINITE)
