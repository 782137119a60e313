"""Text → expression or unary test."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast

from rules.errors import ExpressionError
from rules.expr import mistakes, sight
from rules.expr.ast import Call, Expression, Name, ReadingRef
from rules.expr.build import READING, build
from rules.expr.tests import Test, either
from rules.expr.walk import Node, walk_with_depth
from rules.language import _

if TYPE_CHECKING:
    from lark import Lark

GRAMMAR = Path(__file__).with_name("grammar.lark")


def parse_expression(text: str) -> Expression:
    """Read an expression: what an amount is, or what a test asks about.

    Raises:
        ExpressionError: pointing into the text, with the right form where one is near.

    """
    return cast("Expression", _parse(text, "expression"))


def parse_test(text: str) -> Test:
    """Read a unary test.

    Raises:
        ExpressionError: pointing into the text, with the right form where one is near.

    """
    return cast("Test", _parse(text, "test"))


def parse_tests(texts: Sequence[str]) -> Test:
    """Read the elements of a YAML sequence as one list of tests.

    The place of each node is in the text of its own element.

    Raises:
        ExpressionError: pointing into the text of the element that is wrong.

    """
    if not texts:
        raise ExpressionError(_("daftar kosong"), 0, 0, _("tulis paling sedikit satu pilihan"))
    return either([parse_test(text) for text in texts])


@functools.lru_cache(maxsize=4096)  # names of facts and `ya` stand in many rules
def _parse(text: str, start: str) -> Node:
    from lark import UnexpectedCharacters, UnexpectedToken  # noqa: PLC0415 — only when needed

    sight.refuse_at_sight(text)
    try:
        tree = _parser().parse(text, start=start)
    except UnexpectedCharacters as error:
        raise mistakes.strange_character(text, cast("int", error.pos_in_stream)) from None
    except UnexpectedToken as error:
        raise mistakes.unexpected(error.token, text) from None
    node = build(tree, text)
    _check(node)
    return node


@functools.cache
def _parser() -> Lark:
    """The parse tables, made once; lark is imported when the first text is read."""
    from lark import Lark  # noqa: PLC0415 — only when needed

    return Lark(
        GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer="basic",
        start=["expression", "test"],
        propagate_positions=True,
        maybe_placeholders=False,
    )


def _check(root: Node) -> None:
    """Refuse names in a wrong form, and trees too deep for the functions that recurse."""
    for node, depth in walk_with_depth(root):
        if depth > sight.DEEPEST:
            raise sight.too_deep(root.span)
        match node:
            case Name(name) | Call(name) if not mistakes.is_name(name):
                raise mistakes.wrong_name(name, node.span)
            case ReadingRef(name) if not mistakes.is_name(name):
                raise mistakes.wrong_name(READING + name, node.span)
            case _:
                pass
