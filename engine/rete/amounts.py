"""Expression → the function that computes what is known of its value, exactly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from engine.decision import (
    NO_CAUSES,
    Cause,
    CauseKind,
    Causes,
    End,
    Kleene,
    Known,
    Missing,
    Operand,
    Ranged,
)
from engine.nodes import (
    Binary,
    BinaryOp,
    Call,
    Condition,
    Const,
    Count,
    Expr,
    FactRef,
    OutcomeRef,
    ParamRef,
    ReadingValue,
    Sum,
    Tier,
    Tiered,
)
from engine.operators import ARITHMETIC, Number, arithmetic, as_number, call, causes_of, lift
from engine.plan import Param
from engine.rete.closures import Compute, Maker, Truth
from engine.rete.frame import Frame
from engine.rete.slots import ends_of


def compute(expr: Expr, make: Maker) -> Compute:
    """The function of an expression."""
    match expr:
        case Const(_, value):
            known = Known(value)
            return lambda _: known
        case FactRef(fact):
            return _fact(fact, make)
        case OutcomeRef(outcome):
            return lambda frame: _outcome(frame, outcome)
        case ParamRef(param, reference):
            declared = make.graph.params[param]
            return lambda frame: _param(frame, declared, reference)
        case ReadingValue(reading, options):
            chosen = {option: make.value(value) for option, value in options}
            return lambda frame: chosen[frame.option(reading)](frame)
        case Binary(op, left, right):
            return _binary(op, make.value(left), make.value(right))
        case Call():
            return _call(expr, make)
        case Tiered():
            return _tiered(expr, make)
        case Sum(of_list, where, amount):
            return partial(_sum, _each(of_list, make, where, amount), make.value(amount))
        case Count(of_list, where):
            return partial(_count, _each(of_list, make, where))


def _fact(fact: str, make: Maker) -> Compute:
    if make.graph.facts[fact].list is None:
        return lambda frame: frame.fact_of_case(fact)
    return lambda frame: frame.fact(fact)


def _binary(op: BinaryOp, one: Compute, other: Compute) -> Compute:
    """Arithmetic of two amounts; nothing needs to be lifted where both are known integers."""
    compute = None if op is BinaryOp.DIVIDE else ARITHMETIC[op]

    def run(frame: Frame) -> Operand:
        left, right = one(frame), other(frame)
        if compute is not None and isinstance(left, Known) and isinstance(right, Known):
            number, by = left.value, right.value
            if type(number) is int and type(by) is int:
                return Known(compute(number, by))
        return arithmetic(op, left, right)

    return run


def _outcome(frame: Frame, outcome: str) -> Operand:
    end = frame.end_of(outcome)
    if end.end is End.DETERMINED and end.value is not None:
        return Known(end.value)
    return Missing(end.causes)


def _param(frame: Frame, param: Param, reference: str) -> Operand:
    for dated in param.versions:
        if frame.in_force(dated.version, reference):
            return Known(dated.value)
    return Missing(frozenset({Cause(CauseKind.UNREGULATED, param.id)}))


def _call(expr: Call, make: Maker) -> Compute:
    args = [make.value(arg) for arg in expr.args]
    holidays = make.graph.plan.holidays

    def known(*numbers: Number) -> Number:
        return call(expr.function, numbers, expr.mode, holidays)

    return lambda frame: lift(known, [arg(frame) for arg in args])


def _tiered(expr: Tiered, make: Maker) -> Compute:
    quantity, base = make.value(expr.quantity), make.value(expr.base)

    def known(units: Number, each: Number) -> Number:
        return _shares(units, expr.tiers) * each

    return lambda frame: lift(known, (quantity(frame), base(frame)))


def _shares(units: Number, tiers: tuple[Tier, ...]) -> Number:
    """Units, each at the share of the tier it falls in; a tier below the one before is empty."""
    total: Number = 0
    start: Number = 0
    for tier in tiers:
        end = units if tier.upto is None else min(units, tier.upto)
        total += max(end - start, 0) * as_number(tier.share)
        start = max(start, end)
    return total


# ---------------------------------------------------------------- over the records of a list

Passing = tuple[Frame, Kleene]


@dataclass(frozen=True, slots=True)
class Each:
    """A list, its filter, and the nodes that say what the filter and an amount look at."""

    of_list: str
    where: Truth
    nodes: tuple[object, ...]

    def unseen(self, frame: Frame) -> Causes:
        """Why a list that is unknown or incomplete leaves the result open."""
        return frame.unseen(self.of_list, *self.nodes)

    def passing(self, frame: Frame) -> tuple[list[Passing], Causes]:
        """Records that pass or may pass, and why the filter or the list is not settled.

        The list must be known.
        """
        records = frame.known_records(self.of_list)
        found: list[Passing] = []
        causes = NO_CAUSES if records.complete else self.unseen(frame)
        for number in range(len(records.records)):
            there = frame.at(self.of_list, number)
            truth, why = self.where(there)
            causes |= why
            if truth is not False:
                found.append((there, truth))
        return found, causes


def _each(of_list: str, make: Maker, where: Condition, *nodes: object) -> Each:
    return Each(of_list, make.truth(where), (where, *nodes))


def _count(each: Each, frame: Frame) -> Operand:
    records = frame.records(each.of_list)
    if records is None:
        return Missing(each.unseen(frame))
    found, causes = each.passing(frame)
    certain = sum(1 for _, truth in found if truth is True)
    if records.complete and certain == len(found):
        return Known(certain)
    return Ranged(certain, len(found) if records.complete else None, causes)


def _sum(each: Each, amount: Compute, frame: Frame) -> Operand:
    records = frame.records(each.of_list)
    if records is None:
        return Missing(each.unseen(frame))
    found, causes = each.passing(frame)
    operands = [amount(there) for there, _ in found]
    causes |= causes_of(operands)
    ends = [_ends(there, truth) for there, (_, truth) in zip(operands, found, strict=True)]
    low = _total(end for end, _ in ends)
    high = _total(end for _, end in ends) if records.complete else None
    if low is not None and low == high:
        return Known(low)
    if any(end is not None and end != int(end) for end in (low, high)):
        return Missing(causes)
    return Ranged(None if low is None else int(low), None if high is None else int(high), causes)


def _total(ends: Iterable[Number | None]) -> Number | None:
    """Sum of ends, None if one of them has none."""
    total: Number = 0
    for end in ends:
        if end is None:
            return None
        total += end
    return total


def _ends(amount: Operand, truth: Kleene) -> tuple[Number | None, Number | None]:
    """Ends of what a record adds: nothing at least if it is missing, or if it only may pass."""
    low, high = (0, None) if isinstance(amount, Missing) else ends_of(amount)
    if truth is True:
        return low, high
    return None if low is None else min(low, 0), None if high is None else max(high, 0)
