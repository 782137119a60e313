"""Undetermined outcome → possible values and ends, the shortest list that settles it, bounds."""

from __future__ import annotations

from math import inf

from engine.decision import OutcomeResult
from engine.facts import Case
from engine.graph import Graph
from engine.possible.answer import Possible
from engine.possible.atoms import anatomy
from engine.possible.attain import Descent
from engine.possible.bounds import AMOUNTS, as_limit
from engine.possible.cells import Cells
from engine.possible.inquiry import BUDGET, Decide, Inquiry
from engine.possible.intervals import Extent
from engine.possible.shortest import REDUCING, Shortest
from engine.possible.values import ends_of, values_of

__all__ = ["BUDGET", "Decide", "Possible", "possible"]

PROVING = 320
"""Cases decided at most to narrow the bounds, and to show that they are attained."""


def possible(graph: Graph, case: Case, result: OutcomeResult, decide: Decide) -> Possible:
    """What an undetermined outcome of a case may still become, and what settles it.

    `decide` runs an engine; it is called for at most `BUDGET` completions of the case.
    """
    key = (result.outcome, result.record)
    inquiry = Inquiry(graph, case, key, decide, limit=BUDGET - REDUCING - PROVING)
    cells = Cells(graph, case, key, anatomy(graph, result.outcome))
    shortest, exact = Shortest(inquiry, cells).find()
    answer = inquiry.start()
    values = values_of(graph, answer)
    low, high, tight = _bounds(inquiry, cells)
    return Possible(
        values=values.listed,
        open_amount=values.others,
        ends=ends_of(result),
        shortest=shortest,
        shortest_exact=exact,
        low=low,
        high=high,
        tight=tight,
    )


def _bounds(inquiry: Inquiry, cells: Cells) -> tuple[int | None, int | None, bool]:
    """Lowest and highest amount, and whether both are attained.

    None where the outcome is no amount, or where there is no limit.
    """
    if inquiry.graph.outcomes[inquiry.key[0]].type not in AMOUNTS:
        return None, None, False
    limit = inquiry.asked
    found: list[tuple[int | None, bool]] = []
    extents: dict[int, Extent] = {}
    for side in (1, -1):
        limit += PROVING // 2
        inquiry.limit = limit
        edge, attained = Descent(inquiry, cells, side, extents).find() or (inf, False)
        found.append((as_limit(edge), attained))
    (low, lowest), (high, highest) = found
    return low, high, lowest and highest
