"""Expressions and unary tests: text ⇄ tree."""

from rules.expr.ast import Expression
from rules.expr.parse import parse_expression, parse_test, parse_tests
from rules.expr.tests import Test, either
from rules.expr.text import to_text
from rules.expr.walk import Node, walk

__all__ = [
    "Expression",
    "Node",
    "Test",
    "either",
    "parse_expression",
    "parse_test",
    "parse_tests",
    "to_text",
    "walk",
]
