"""A tree of nodes → its nodes, one after the other."""

from collections.abc import Iterator
from typing import TypeAlias

from rules.expr.ast import Binary, Call, Expression, Literal, Name, Negate, ReadingRef
from rules.expr.tests import (
    AnyValue,
    Compare,
    Either,
    Not,
    NotDue,
    OneOf,
    Present,
    Range,
    Test,
    Word,
)

Node: TypeAlias = Expression | Test | Word


def children(node: Node) -> tuple[Node, ...]:
    """The nodes directly below one, from left to right."""
    match node:
        case Negate(operand):
            return (operand,)
        case Binary(_, left, right):
            return (left, right)
        case Call(_, args):
            return args
        case OneOf(items):
            return items
        case Compare(_, right):
            return (right,)
        case Range():
            return (node.low, node.high)
        case Either(tests):
            return tests
        case Not(test):
            return (test,)
        case Literal() | Name() | ReadingRef() | Word() | AnyValue() | Present() | NotDue():
            return ()


def walk(node: Node) -> Iterator[Node]:
    """The node and all below it, each before what is below it, from left to right."""
    return (below for below, _ in walk_with_depth(node))


def walk_with_depth(node: Node) -> Iterator[tuple[Node, int]]:
    """As `walk`, each node with the number of nodes above it; without recursion."""
    waiting: list[tuple[Node, int]] = [(node, 0)]
    while waiting:
        current, depth = waiting.pop()
        yield current, depth
        waiting += [(below, depth + 1) for below in reversed(children(current))]
