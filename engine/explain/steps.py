"""Amount of a rule → the steps of its calculation."""

from __future__ import annotations

from collections.abc import Iterator

from engine.decision import Known
from engine.explain.wording import Wording
from engine.plan import Binary, BinaryOp, Call, Const, Expr, Rule, Tiered
from engine.reference.world import InWorld


def steps(rule: Rule, here: InWorld, wording: Wording) -> Iterator[str]:
    """The calculation of an amount, from the inside out; nothing for a plain value."""
    if isinstance(rule.value, Const):
        return
    yield from dict.fromkeys(_steps(rule.value, here, wording))


def _steps(node: Expr, here: InWorld, wording: Wording) -> Iterator[str]:
    for part in _parts(node):
        yield from _steps(part, here, wording)
    value = here.value(node)
    if isinstance(value, Known) and not isinstance(node, Const):
        yield f"{wording.expression(node)} = {wording.operand(value, node)}"


def _parts(node: Expr) -> tuple[Expr, ...]:
    """What is calculated first; the terms of a sum stand side by side."""
    match node:
        case Binary(BinaryOp.ADD, Binary(BinaryOp.ADD) as left, right):
            return (*_parts(left), right)
        case Binary(_, left, right):
            return (left, right)
        case Call(_, args):
            return args
        case Tiered(quantity, base):
            return (quantity, base)
        case _:
            return ()
