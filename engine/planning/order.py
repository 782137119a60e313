"""Edges between rules and outcomes → an order in which each stands after those it depends on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

Edges = Mapping[str, Sequence[str]]
"""What each node depends on, in a fixed order; a node that is no key depends on nothing."""


@dataclass(frozen=True, slots=True)
class Cycle:
    """Nodes that depend on one another, each on the next and the last on the first."""

    nodes: tuple[str, ...]


def sort_by_dependence(edges: Edges) -> tuple[str, ...] | Cycle:
    """Every node after those it depends on; ties in the order of `edges`; or the first cycle."""
    done: dict[str, None] = {}
    for root in edges:
        cycle = _visit(root, edges, done)
        if cycle is not None:
            return cycle
    return tuple(done)


def _visit(root: str, edges: Edges, done: dict[str, None]) -> Cycle | None:
    """Depth first without recursion: chains may be longer than the stack allows."""
    if root in done:
        return None
    path: dict[str, Iterator[str]] = {root: iter(edges.get(root, ()))}
    while path:
        node = next(reversed(path))
        child = next(path[node], None)
        if child is None:
            done[node] = None
            del path[node]
        elif child in path:
            nodes = tuple(path)
            return Cycle(nodes[nodes.index(child) :])
        elif child not in done:
            path[child] = iter(edges.get(child, ()))
    return None


def longest_chain(
    order: Sequence[str], edges: Edges, cost: Mapping[tuple[str, str], int]
) -> list[str]:
    """Nodes of the dearest path, from its head; an edge costs 1 unless `cost` says otherwise."""
    depth: dict[str, int] = {}
    then: dict[str, str | None] = {}
    for node in order:
        depth[node], then[node] = 0, None
        for child in edges.get(node, ()):
            deeper = depth[child] + cost.get((node, child), 1)
            if deeper > depth[node]:
                depth[node], then[node] = deeper, child
    head = max(order, key=lambda node: depth[node], default=None)
    chain: list[str] = []
    while head is not None:
        chain.append(head)
        head = then[head]
    return chain


def collect_below(
    order: Sequence[str], edges: Edges, own: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """For each node, what it and all it depends on own (readings, say)."""
    whole: dict[str, frozenset[str]] = {}
    for node in order:
        below = (whole[child] for child in edges.get(node, ()))
        whole[node] = own.get(node, frozenset()).union(*below)
    return whole
