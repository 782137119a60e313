"""Expressions and conditions of a plan → functions of a frame, made once and shared."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from engine.decision import Causes, Kleene, Operand
from engine.graph import Graph
from engine.nodes import Condition, Expr
from engine.rete.frame import Frame

Compute = Callable[[Frame], Operand]
Verdict = tuple[Kleene, Causes]
"""A truth value, with causes only if it is unknown."""
Truth = Callable[[Frame], Verdict]


class Maker(Protocol):
    """What turns a part of an expression or condition into its function."""

    @property
    def graph(self) -> Graph:
        """The plan the parts belong to."""
        ...

    def value(self, expr: Expr) -> Compute:
        """The function that computes an expression."""
        ...

    def truth(self, condition: Condition) -> Truth:
        """The function that walks a condition."""
        ...
