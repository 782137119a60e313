"""Durable-rules patterns → the alpha network they become, measured before it is built.

The limits are those of durable-rules 2.0.28, read in its `rete.c`, `events.c` and `state.h` and
tried: beyond some of them it matches wrongly or loops for ever without an error.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from engine.rete.alpha import EQUAL, All, Alpha, Leaf
from engine.rete.errors import NetworkLimitError
from rules.language import N_, _

MOST_PROPERTIES = 240
"""Properties of one fact (255, of which `k`, `id` and `sid` are ours)."""
MOST_JOINED = 16
"""Facts that one rule joins."""
MOST_STACK = 60
"""Alpha nodes waiting while one fact is matched (64, then error 303)."""
MOST_CHILDREN = 450
"""Conditions under one alpha node (512 slots; a full table is searched for ever)."""
MOST_FORWARD = 120
"""Disjunctions that follow one alpha node (128)."""
MOST_JOINS = 250
"""Rules that one alpha node feeds (256)."""
MOST_FACTS = 100
"""Facts asserted together; with some 900 results were wrong."""
MOST_GROUPS = 15
"""`$and` and `$or` of one pattern (16, then error 113)."""
MOST_RULES_OF_ONE = 40
"""Rules of durable-rules that one mark of one rule becomes."""
MOST_FIRINGS = 32
"""Times one rule may fire for one case before its disjunctions are made exclusive."""
MOST_FIRINGS_EVER = 256
"""Times one rule may fire where that would become too large."""
MOST_CONJUNCTIONS = 12
"""Joins that one condition becomes before its values are copied into one fact."""

_HASH_BASIS, _HASH_PRIME = 2166136261, 16777619


@dataclass(eq=False)
class Node:
    """One alpha node: its tests by property, its disjunctions, and the rules it feeds."""

    children: dict[tuple[str, str, int], Node] = field(default_factory=dict)
    places: dict[tuple[str, str, int], Leaf] = field(default_factory=dict)
    forward: list[Node] = field(default_factory=list)
    joins: int = 0

    def child(self, leaf: Leaf) -> Node:
        """The node of a test below this one; the same test is one node."""
        key = (leaf.name, leaf.op, leaf.value)
        self.places.setdefault(key, leaf)
        return self.children.setdefault(key, Node())


def grow(node: Node, expression: Alpha) -> Node:
    """Add an expression below a node; returns the node that is reached where it passes."""
    if isinstance(expression, Leaf):
        return node.child(expression)
    if isinstance(expression, All):
        for item in expression.items:
            node = grow(node, item)
        return node
    after = Node()
    for item in expression.items:
        grow(node, item).forward.append(after)
    return after


def _wide(node: Node) -> int:
    """How many children of a node one fact can reach at once, at most."""
    states: dict[object, dict[str, int]] = {}
    for key, leaf in node.places.items():
        tags = states.setdefault(leaf.place, {})
        group = f"{key[0]}=" if leaf.op == EQUAL else f"{key[0]} {leaf.op} {leaf.value}"
        tags[group] = 1
    return len(node.forward) + sum(_widest(tags) for tags in states.values())


def _widest(tags: dict[str, int]) -> int:
    markers = sum(1 for group in tags if group.startswith("m"))
    return max(len(tags) - markers, markers)


class Measured:
    """The alpha network of one kind of fact, and how near it is to the limits."""

    def __init__(self) -> None:
        self.root = Node()
        self.names: set[str] = set()

    def add(self, expression: Alpha) -> None:
        """Add the pattern of one rule."""
        grow(self.root, expression).joins += 1

    def complaint(self) -> str | None:
        """Which limit the network comes near, None if none."""
        order = _ordered(self.root)
        waiting: dict[int, int] = {}
        for node in reversed(order):
            below = [waiting[id(child)] for child in _below(node)]
            waiting[id(node)] = max(1, _wide(node) - 1 + max(below, default=0))
        counted = [
            (waiting[id(self.root)], MOST_STACK, N_("simpul alfa menunggu bersamaan")),
            (max(len(n.children) for n in order), MOST_CHILDREN, N_("syarat di bawah satu simpul")),
            (max(len(n.forward) for n in order), MOST_FORWARD, N_("pilihan setelah satu simpul")),
            (max(n.joins for n in order), MOST_JOINS, N_("gabungan dari satu simpul")),
        ]
        for count, most, what in counted:
            if count > most:
                return _(
                    "{count} {what}, paling banyak {most}", count=count, what=_(what), most=most
                )
        return None


def _below(node: Node) -> list[Node]:
    return [*node.children.values(), *node.forward]


def _ordered(root: Node) -> list[Node]:
    """Every node once, each before those below it."""
    finished: dict[int, Node] = {}
    pending = [(root, False)]
    while pending:
        node, left = pending.pop()
        if id(node) in finished:
            continue
        if left:
            finished[id(node)] = node
        else:
            pending.append((node, True))
            pending.extend((child, False) for child in _below(node))
    return list(reversed(finished.values()))


def hashed(name: str) -> int:
    """The hash by which durable-rules knows a property; two names with one hash are one."""
    found = _HASH_BASIS
    for byte in name.encode():
        found = ((found ^ byte) * _HASH_PRIME) & 0xFFFFFFFF
    return found


def same_hash(names: Iterable[str]) -> tuple[str, str] | None:
    """Two different names that durable-rules would take for one."""
    seen: dict[int, str] = {}
    for name in names:
        other = seen.setdefault(hashed(name), name)
        if other != name:
            return other, name
    return None


def refuse(complaint: str, rules: Iterable[str]) -> NetworkLimitError:
    """The refusal of rules that cannot be cut smaller."""
    names = ", ".join(f"`{rule}`" for rule in rules)
    return NetworkLimitError(
        _(
            "aturan {names} melampaui batas durable-rules: {complaint}",
            names=names,
            complaint=complaint,
        ),
        _("pecah syarat aturan itu menjadi beberapa istilah"),
    )
