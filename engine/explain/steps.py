"""Amount of a rule → the steps of its calculation."""

from __future__ import annotations

from collections.abc import Iterator

from engine.decision import Known
from engine.explain.wording import Wording
from engine.plan import Binary, Call, Const, Count, Expr, Rule, Sum, Tiered
from engine.reference.world import InWorld


def steps(rule: Rule, here: InWorld, wording: Wording) -> Iterator[str]:
    """The calculation of an amount, from the inside out; nothing for a plain value."""
    if isinstance(rule.value, Const):
        return
    yield from dict.fromkeys(_steps(rule.value, here, wording))


def _steps(node: Expr, here: InWorld, wording: Wording) -> Iterator[str]:
    match node:
        case Binary(_, left, right):
            yield from _steps(left, here, wording)
            yield from _steps(right, here, wording)
        case Call(_, args):
            for arg in args:
                yield from _steps(arg, here, wording)
        case Tiered(quantity, base):
            yield from _steps(quantity, here, wording)
            yield from _steps(base, here, wording)
        case Const():
            return
        case Sum() | Count():
            pass
        case _:
            pass
    value = here.value(node)
    if isinstance(value, Known):
        yield f"{wording.expression(node)} = {wording.operand(value, node)}"
