"""Case → its lowest and highest amount, narrowed by the cells of its missing facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count

from engine.decision import Cause
from engine.facts import FactValue
from engine.possible.bounds import amounts_in, bounds_of
from engine.possible.cells import Cells
from engine.possible.inquiry import Answer, BudgetSpentError, Inquiry
from engine.possible.intervals import Edge, Extent

Supposed = dict[Cause, FactValue]


@dataclass(order=True)
class Node:
    """Some facts supposed, and how low amounts may then be."""

    edge: Edge
    turn: int
    given: Supposed = field(compare=False)


@dataclass
class Descent:
    """The search for the lowest amount, or with `sign` -1 for the highest, as its negative.

    `extents`: bounds of answers by their identity, which the inquiry keeps alive.

    # Invariant: the nodes still open cover every completion of the case, so that the lowest of
    their edges is a bound at any time.
    """

    inquiry: Inquiry
    cells: Cells
    sign: int
    extents: dict[int, Extent] = field(default_factory=dict)
    nodes: list[Node] = field(default_factory=list)
    turns: Iterator[int] = field(default_factory=count)

    def find(self) -> tuple[Edge, bool] | None:
        """The bound, and whether some completion comes to it; None if no amount is possible."""
        first = self._node({})
        self.nodes = [] if first is None else [first]
        try:
            while self.nodes:
                lowest = self.nodes[0]
                parts = self._parts(lowest)
                if parts is None:
                    edge = self.sign * lowest.edge
                    return edge, self._reaches(edge, lowest.given)
                heappop(self.nodes)
                for part in parts:
                    heappush(self.nodes, part)
        except BudgetSpentError:
            return self.sign * self.nodes[0].edge, False
        return None

    def _node(self, given: Supposed) -> Node | None:
        answer = self.inquiry.ask(given)
        extent = None if answer is None else self._bounds(answer)
        if extent is None:
            return None
        edge = extent.low if self.sign > 0 else -extent.high
        return Node(edge, next(self.turns), given)

    def _parts(self, node: Node) -> list[Node] | None:
        """The node cut by the cells of one more fact; None if it is attained or cannot be cut."""
        answer = self.inquiry.ask(node.given)
        if answer is None or self.sign * node.edge in amounts_in(self.inquiry.graph, answer):
            return None
        for fact in self._open(answer, node.given):
            values = self.cells.of(fact, answer.case)
            if self.cells.is_plain(fact):
                cut = [{**node.given, fact: value} for value in values]
                if None in [self.inquiry.ask(given) for given in cut]:
                    return None
                return [part for part in map(self._node, cut) if part is not None]
        return None

    def _reaches(self, amount: Edge, given: Supposed) -> bool:
        """Whether ends of cells come to this amount; only where bounds still hold it."""
        answer = self.inquiry.ask(given)
        if answer is None or isinstance(amount, float):
            return False
        graph = self.inquiry.graph
        if amount in amounts_in(graph, answer):
            return True
        extent = self._bounds(answer)
        asked = next(self._open(answer, given), None)
        if extent is None or amount not in extent or asked is None:
            return False
        values = self.cells.ends(asked, answer.case)
        return any(self._reaches(amount, {**given, asked: value}) for value in values)

    def _bounds(self, answer: Answer) -> Extent:
        if id(answer) not in self.extents:
            self.extents[id(answer)] = bounds_of(self.inquiry.graph, answer)
        return self.extents[id(answer)]

    def _open(self, answer: Answer, given: Supposed) -> Iterator[Cause]:
        for fact in answer.result.relevant:
            if fact not in given and self.inquiry.can_be_given(fact):
                yield fact
