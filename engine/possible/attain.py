"""Bounds + case → whether some completion comes to exactly the lowest, and to the highest."""

from __future__ import annotations

from engine.decision import Cause
from engine.facts import FactValue
from engine.possible.bounds import amounts_in, bounds_of
from engine.possible.cells import Cells
from engine.possible.inquiry import Answer, BudgetSpentError, Inquiry


def is_attained(inquiry: Inquiry, cells: Cells, amount: int) -> bool:
    """Whether some completion of the case gives exactly this amount, one of its bounds.

    False also where it was not found within the budget.
    """
    try:
        return _reaches(inquiry, cells, amount, {})
    except BudgetSpentError:
        return False


def _reaches(inquiry: Inquiry, cells: Cells, amount: int, given: dict[Cause, FactValue]) -> bool:
    """Follow only values of facts whose own bounds still hold the amount."""
    answer = inquiry.ask(given)
    if answer is None:
        return False
    if amount in amounts_in(inquiry.graph, answer):
        return True
    extent = bounds_of(inquiry.graph, answer)
    asked = _next(inquiry, answer, given)
    if extent is None or amount not in extent or asked is None:
        return False
    values = cells.ends(asked, answer.case)
    return any(_reaches(inquiry, cells, amount, {**given, asked: value}) for value in values)


def _next(inquiry: Inquiry, answer: Answer, given: dict[Cause, FactValue]) -> Cause | None:
    open_facts = (fact for fact in answer.result.relevant if fact not in given)
    return next((fact for fact in open_facts if inquiry.can_be_given(fact)), None)
