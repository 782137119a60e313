"""Expression + world → what is known of its value."""

from __future__ import annotations

from fractions import Fraction

from engine.decision import Cause, Causes, End, Kleene, Known, Missing, Operand, Ranged
from engine.nodes import (
    Binary,
    Call,
    Const,
    Count,
    Expr,
    FactRef,
    OutcomeRef,
    ParamRef,
    ReadingValue,
    Sum,
    Tiered,
)
from engine.operators import (
    Number,
    arithmetic,
    as_number,
    call,
    causes_of,
    lift,
)
from engine.reference.world import InWorld


def value_of(node: Expr, here: InWorld) -> Operand:
    """What is known of the value of an expression in this world."""
    match node:
        case Const(_, value):
            return Known(value)
        case FactRef(fact):
            return here.fact(fact)
        case OutcomeRef(outcome):
            return _outcome(outcome, here)
        case ParamRef(param, reference):
            return here.parameter(here.graph.params[param], reference)
        case ReadingValue(reading, options):
            return value_of(dict(options)[here.option(reading)], here)
        case Binary(op, left, right):
            return arithmetic(op, value_of(left, here), value_of(right, here))
        case Call(function, args, mode):
            operands = [value_of(arg, here) for arg in args]
            holidays = here.graph.plan.holidays
            return lift(lambda *known: call(function, known, mode, holidays), operands)
        case Tiered():
            return _tiered(node, here)
        case Sum():
            return _sum(node, here)
        case Count():
            return _count(node, here)


def _outcome(outcome: str, here: InWorld) -> Operand:
    end = here.end_of(outcome)
    if end.end is End.DETERMINED and end.value is not None:
        return Known(end.value)
    return Missing(end.causes)


def tiered_share(quantity: Number, node: Tiered) -> Number:
    """Units of a quantity, each counted at the share of the tier it falls in."""
    total: Number = 0
    counted: Number = 0
    for tier in node.tiers:
        upto = quantity if tier.upto is None else min(quantity, Fraction(tier.upto))
        if upto > counted:
            total += (upto - counted) * as_number(tier.share)
            counted = upto
    return total


def _tiered(node: Tiered, here: InWorld) -> Operand:
    operands = (value_of(node.quantity, here), value_of(node.base, here))
    return lift(lambda quantity, base: tiered_share(quantity, node) * base, operands)


def _passing(node: Sum | Count, here: InWorld) -> tuple[list[tuple[InWorld, Kleene]], list[Cause]]:
    """Records that pass or may pass the filter, and why they or the list are not settled."""
    causes: list[Cause] = []
    found: list[tuple[InWorld, Kleene]] = []
    known = here.case.lists[node.list]
    for record in range(len(known.records)):
        there = here.at(node.list, record)
        verdict = there.verdict(node.where)
        causes.extend(verdict.causes)
        if verdict.truth is not False:
            found.append((there, verdict.truth))
    if not known.complete:
        causes.extend(_unseen(node, here))
    return found, causes


def _unseen(node: Sum | Count, here: InWorld) -> Causes:
    amount = node.amount if isinstance(node, Sum) else ()
    return here.unseen(node.list, node.where, amount)


def _unknown_list(node: Sum | Count, here: InWorld) -> Missing | None:
    if node.list in here.case.lists:
        return None
    return Missing(_unseen(node, here))


def _count(node: Count, here: InWorld) -> Operand:
    unknown = _unknown_list(node, here)
    if unknown is not None:
        return unknown
    found, causes = _passing(node, here)
    certain = sum(truth is True for _, truth in found)
    high = len(found) if here.case.lists[node.list].complete else None
    return Known(certain) if certain == high else Ranged(certain, high, frozenset(causes))


def _sum(node: Sum, here: InWorld) -> Operand:
    unknown = _unknown_list(node, here)
    if unknown is not None:
        return unknown
    found, causes = _passing(node, here)
    amounts = [(value_of(node.amount, there), truth) for there, truth in found]
    causes.extend(causes_of([amount for amount, _ in amounts]))
    low, high = _sum_ends(amounts)
    high = high if here.case.lists[node.list].complete else None
    if low is not None and low == high:
        return Known(low)
    if any(end is not None and Fraction(end).denominator != 1 for end in (low, high)):
        return Missing(frozenset(causes))
    return Ranged(
        low=None if low is None else int(low),
        high=None if high is None else int(high),
        causes=frozenset(causes),
    )


def _sum_ends(amounts: list[tuple[Operand, Kleene]]) -> tuple[Number | None, Number | None]:
    """Least and most of a sum; None where one of its amounts has no end on that side."""
    low: Number | None = 0
    high: Number | None = 0
    for amount, truth in amounts:
        least, most = _ends(amount)
        if truth is not True:
            least = None if least is None else min(least, 0)
            most = None if most is None else max(most, 0)
        low = None if low is None or least is None else low + least
        high = None if high is None or most is None else high + most
    return low, high


def _ends(amount: Operand) -> tuple[Number | None, Number | None]:
    """Least and most of an amount. One that is missing adds nothing at least, as in 8.1."""
    match amount:
        case Known(value):
            return as_number(value), as_number(value)
        case Ranged(low, high):
            return low, high
        case Missing():
            return 0, None
