"""Rule → the same rule with one literal, operator or connective changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction
from typing import Any

from engine.nodes import (
    And,
    Between,
    Binary,
    BinaryOp,
    Call,
    Chosen,
    Const,
    Function,
    Negated,
    OneOf,
    Or,
    Quantified,
    Tier,
)
from engine.plan import Rule
from rules.values import Special, Type

SWAPPED = {
    Function.MIN: Function.MAX,
    Function.MAX: Function.MIN,
    Function.ROUND_DOWN: Function.ROUND_UP,
    Function.ROUND_UP: Function.ROUND_HALF_UP,
    Function.ROUND_HALF_UP: Function.ROUND_HALF_EVEN,
    Function.ROUND_HALF_EVEN: Function.ROUND_DOWN,
}
MODES = {
    "mundur": "maju",
    "maju": "mundur",
    "bulat_bawah": "bulat_atas",
    "bulat_atas": "bulat_bawah",
}
OPERATORS = tuple(BinaryOp)


def changed(rule: Rule) -> Iterator[Rule]:
    """Every rule that differs from this one in one place."""
    for condition in _inside(rule.condition):
        yield replace(rule, condition=condition)
    for value in _inside(rule.value):
        yield replace(rule, value=value)


def _inside(node: Any) -> Iterator[Any]:  # noqa: ANN401 — any node of a plan
    """The node changed, or with one of its parts changed."""
    if isinstance(node, tuple):
        for index, item in enumerate(node):
            yield from ((*node[:index], new, *node[index + 1 :]) for new in _inside(item))
        return
    if not is_dataclass(node) or isinstance(node, type):
        return
    yield from _here(node)
    for part in fields(node):
        if part.name not in {"kind", "label"}:
            new_parts = _inside(getattr(node, part.name))
            yield from (replace(node, **{part.name: new}) for new in new_parts)


def _here(node: Any) -> Iterator[Any]:  # noqa: ANN401 — any node of a plan
    match node:
        case Const(kind, value) if value not in (Special.NOT_DUE, Special.ABSENT):
            yield Const(kind, _other(value, kind))
        case And(items) if len(items) > 1:
            yield Or(items, node.label)
        case Or(items) if len(items) > 1:
            yield And(items, node.label)
        case OneOf():
            yield Negated(node)
        case Between(low, high):
            yield from (replace(node, low_open=not node.low_open) for _ in [0] if low is not None)
            yield from (
                replace(node, high_open=not node.high_open) for _ in [0] if high is not None
            )
        case Quantified():
            yield replace(node, every=not node.every)
        case Chosen():
            yield replace(node, limit=node.limit + 1)
            yield from (replace(node, descending=not node.descending) for _ in [0] if node.key)
        case _:
            yield from _amount(node)


def _amount(node: Any) -> Iterator[Any]:  # noqa: ANN401 — any node of a plan
    match node:
        case Binary(op, left, right):
            yield Binary(OPERATORS[OPERATORS.index(op) - 1], left, right)
        case Tier():
            yield replace(node, share=_other(node.share, Type.SHARE))
        case Call(function, args, mode):
            yield from (Call(SWAPPED[function], args, mode) for _ in [0] if function in SWAPPED)
            yield from (Call(function, args, MODES[mode]) for _ in [0] if mode in MODES)
        case _:
            return


def _other(value: Any, kind: Type) -> Any:  # noqa: ANN401 — any value of a plan
    """Another value of the same type."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case Fraction():
            return value + Fraction(1, 100)
        case _:
            return f"{value}x" if kind is Type.TEXT else f"bukan-{value}"
