"""Amount of a rule → the steps of its calculation."""

from __future__ import annotations

from collections.abc import Generator, Iterator

from engine.decision import Known
from engine.explain.wording import ROUNDED, Wording, called
from engine.nodes import Binary, BinaryOp, Call, Const, Expr, ReadingValue, Sum, Tiered
from engine.operators import as_number
from engine.plan import Rule
from engine.reference.world import InWorld
from rules.language import _
from rules.values import Special, Type

_SIGNS = {
    BinaryOp.ADD: " + ",
    BinaryOp.SUBTRACT: " − ",
    BinaryOp.MULTIPLY: " × ",
    BinaryOp.DIVIDE: " : ",
}
_CHAINS = (BinaryOp.ADD, BinaryOp.MULTIPLY)


def steps(rule: Rule, here: InWorld, wording: Wording) -> Iterator[str]:
    """The calculation of an amount, from the inside out; nothing for a plain value.

    What is not known is left out: the explanation says apart what is missing.
    """
    if not isinstance(rule.value, Const):
        yield from dict.fromkeys(_Steps(here, wording).of(rule.value))


class _Steps:
    """The steps of one amount in one world."""

    def __init__(self, here: InWorld, wording: Wording) -> None:
        self.here = here
        self.wording = wording

    def of(self, node: Expr) -> Iterator[str]:
        """What is calculated first, then the node itself with the values put in."""
        node = self._read(node)
        if isinstance(node, Const):
            return
        parts = _parts(node)
        for part in parts:
            yield from self.of(part)
        value = self.here.value(node)
        if not isinstance(value, Known):
            return
        if isinstance(node, Call) and node.function in ROUNDED and self._whole(node, value):
            return
        told = self._formula(node, parts) if parts else self.wording.expression(node)
        if isinstance(node, Sum):
            told += yield from self._added(node)
        counted = ""
        if value.value is Special.NOT_DUE:
            counted = _(" (dihitung Rp0)")
        yield f"{told} = {self.wording.operand(value, node)}{counted}"

    def _added(self, node: Sum) -> Generator[str, None, str]:
        """How the amount of each record is calculated; ` = 15% + 20%` if there are several."""
        records = range(len(self.here.case.lists[node.list].records))
        views = [self.here.at(node.list, record) for record in records]
        passing = [there for there in views if there.verdict(node.where).truth]
        counted = [_Steps(there, self.wording) for there in passing]
        for one in counted:
            if _parts(node.amount):
                yield from one.of(node.amount)
        texts = [one.put_in(node.amount) for one in counted]
        return f" = {' + '.join(texts)}" if len(texts) > 1 else ""

    def _whole(self, node: Call, value: Known) -> bool:
        """Whether there was nothing to round."""
        before = self.here.value(node.args[0])
        return isinstance(before, Known) and before.value == value.value

    def _read(self, node: Expr) -> Expr:
        if isinstance(node, ReadingValue):
            return self._read(dict(node.options)[self.here.option(node.reading)])
        return node

    def _formula(self, node: Expr, parts: tuple[Expr, ...]) -> str:
        texts = [self.put_in(part) for part in parts]
        match node:
            case Binary(op):
                return _SIGNS[op].join(texts)
            case Call(function):
                return called(function, texts)
            case Tiered():
                return f"{self._tiers(node)} × {texts[1]}"
            case _:
                return self.wording.expression(node)

    def put_in(self, node: Expr) -> str:
        """The value of an expression, as a formula has it; its words if it is unknown."""
        node = self._read(node)
        value = self.here.value(node)
        if not isinstance(value, Known):
            return self.wording.expression(node)
        if value.value is Special.NOT_DUE:
            return self.wording.value(0, self.wording.type_of(node))
        return self.wording.operand(value, node)

    def _tiers(self, node: Tiered) -> str:
        """`(12 × 100% + 3 × 50%)`: the units that fall in each tier, and its share."""
        value = self.here.value(node.quantity)
        if not isinstance(value, Known):
            return self.wording.expression(node.quantity)
        quantity, counted, told = as_number(value.value), as_number(0), []
        for tier in node.tiers:
            upto = quantity if tier.upto is None else min(quantity, tier.upto)
            if upto > counted:
                units = self.wording.value(upto - counted, Type.INTEGER)
                told.append(f"{units} × {self.wording.value(tier.share, Type.SHARE)}")
                counted = upto
        return f"({' + '.join(told)})" if told else "0"


def _parts(node: Expr) -> tuple[Expr, ...]:
    """What is calculated first; the terms of a sum and the factors of a product stand together."""
    match node:
        case Binary(op, left, right):
            chained = isinstance(left, Binary) and left.op is op and op in _CHAINS
            return (*(_parts(left) if chained else (left,)), right)
        case Call(_, args):
            return args
        case Tiered(quantity, base):
            return (quantity, base)
        case _:
            return ()
