"""What a function of an expression may ask of the reader of that expression."""

from __future__ import annotations

from typing import Protocol

from engine.planning.scope import Scope
from engine.planning.typed import Typed
from rules.diagnostics import Code
from rules.expr.ast import Expression, Slice
from rules.source import Text


class Reader(Protocol):
    """Reads the expressions of one text in one scope."""

    @property
    def text(self) -> Text:
        """The text that is read."""

    @property
    def scope(self) -> Scope:
        """Where it stands."""

    def read(self, node: Expression, *, tested: bool = False) -> Typed | None:
        """One expression; None after a finding."""

    def report(self, code: Code, message: str, place: Slice, advice: str | None = None) -> None:
        """Add a finding at a part of the text."""

    def inside(self, scope: Scope) -> Reader:
        """The same text in another scope."""

    def other(self, text: Text, scope: Scope) -> Typed | None:
        """Another expression, in its own scope, whose value is only tested."""
