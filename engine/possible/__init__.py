"""Undetermined outcome → possible values and ends, the shortest list that settles it, bounds."""

from __future__ import annotations

from engine.decision import OutcomeResult
from engine.facts import Case
from engine.graph import Graph
from engine.possible.answer import Possible
from engine.possible.atoms import anatomy
from engine.possible.attain import is_attained
from engine.possible.bounds import AMOUNTS, as_limit, bounds_of
from engine.possible.cells import Cells
from engine.possible.inquiry import BUDGET, Answer, Decide, Inquiry
from engine.possible.shortest import REDUCING, Shortest
from engine.possible.values import ends_of, values_of

__all__ = ["BUDGET", "Decide", "Possible", "possible"]

PROVING = 512
"""Cases decided at most to show that the bounds are attained."""


def possible(graph: Graph, case: Case, result: OutcomeResult, decide: Decide) -> Possible:
    """What an undetermined outcome of a case may still become, and what settles it.

    `decide` runs an engine; it is called for at most `BUDGET` completions of the case.
    """
    key = (result.outcome, result.record)
    inquiry = Inquiry(graph, case, key, decide, limit=BUDGET - REDUCING - PROVING)
    cells = Cells(graph, case, key, anatomy(graph, result.outcome))
    shortest, exact = Shortest(inquiry, cells).find()
    inquiry.limit = inquiry.asked + PROVING
    answer = inquiry.start()
    values = values_of(graph, answer)
    low, high = _bounds(graph, answer)
    ends = {low, high}
    return Possible(
        values=values.listed,
        open_amount=values.others,
        ends=ends_of(result),
        shortest=shortest,
        shortest_exact=exact,
        low=low,
        high=high,
        tight=all(end is not None and is_attained(inquiry, cells, end) for end in ends),
    )


def _bounds(graph: Graph, answer: Answer) -> tuple[int | None, int | None]:
    """Lowest and highest amount; none where the outcome is no amount, or there is no limit."""
    if graph.outcomes[answer.result.outcome].type not in AMOUNTS:
        return None, None
    extent = bounds_of(graph, answer)
    return (None, None) if extent is None else (as_limit(extent.low), as_limit(extent.high))
