"""Tree of a condition → the tests that decided it, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.decision import Known
from engine.explain.names import UNKNOWN
from engine.explain.wording import Wording
from engine.nodes import Always, And, Between, Negated, Not, Or, Tested, UnaryTest
from engine.reference.reasons import Leaf, Reason
from engine.reference.world import InWorld
from rules.language import _
from rules.values import Special


@dataclass(frozen=True, slots=True)
class Ground:
    """A test that decided, or (None) a heading over tests of which one is enough."""

    leaf: Leaf | None
    depth: int = 0


def grounds(found: Reason, *, wanted: bool = True, depth: int = 0) -> Iterator[Ground]:
    """The tests that settled a condition, or on which an unknown one waits.

    Of a met condition those that met it, of a failed one those that failed, of an unknown one
    those still unknown. Where one of several would do, they stand under a heading.
    """
    node = found.node
    if isinstance(node, Not):
        yield from grounds(found.parts[0], wanted=not wanted, depth=depth)
    elif isinstance(node, And | Or):
        parts = _mattering(found, wanted)
        choice = isinstance(node, Or) is wanted and found.truth is not wanted and len(parts) > 1
        if choice:
            yield Ground(None, depth)
        for part in parts:
            yield from grounds(part, wanted=wanted, depth=depth + choice)
    elif found.parts:
        yield from grounds(found.parts[0], wanted=wanted, depth=depth)
    elif not isinstance(node, Always):
        yield Ground(Leaf(found, wanted), depth)


def _mattering(found: Reason, wanted: bool) -> list[Reason]:  # noqa: FBT001 — how the law wants it
    """The parts that settled a joined condition (or did not)."""
    if found.truth is wanted and isinstance(found.node, And) is wanted:
        return list(found.parts)
    return [part for part in found.parts if part.truth is found.truth]


def words(leaf: Leaf, wording: Wording, here: InWorld) -> str:
    """A test in words: the value it saw, and what was required of it."""
    node = leaf.reason.node
    label = getattr(node, "label", "")
    prefix = f"{label}, " if label else ""
    if not isinstance(node, Tested) or leaf.reason.value is None:
        return prefix + _whole(leaf, wording)
    value = leaf.reason.value
    seen = wording.operand(value, node.subject)
    fact = f"{prefix}{wording.expression(node.subject)}: {seen}"
    if leaf.met is None and seen == _(UNKNOWN):
        return f"{prefix}{wording.expression(node.subject)}"
    plain = isinstance(value, Known) and not isinstance(value.value, Special)
    test = _plain(node.test if leaf.wanted else Negated(node.test), flip=plain)
    if leaf.met is False:
        wanted = wording.test(test, node.subject, here)
        return _("{fact}, padahal disyaratkan {test}", fact=fact, test=wanted)
    if leaf.met is True and isinstance(test, Between):
        wanted = wording.test(test, node.subject, here)
        return _("{fact}, memenuhi syarat {test}", fact=fact, test=wanted)
    return fact


def _whole(leaf: Leaf, wording: Wording) -> str:
    """A test of a list, a choice among records, or a silence of the law."""
    told = wording.condition(leaf.reason.node)
    return told if leaf.wanted or leaf.met is None else _("bukan: {condition}", condition=told)


def _plain(test: UnaryTest, *, flip: bool) -> UnaryTest:
    """The same test with fewer negations; `flip` turns around one that has a single limit."""
    match test:
        case Negated(Negated(inner)):
            return _plain(inner, flip=flip)
        case Negated(Between(None, high, _, high_open)) if flip and high is not None:
            return Between(high, None, low_open=not high_open)
        case Negated(Between(low, None, low_open, _)) if flip and low is not None:
            return Between(None, low, high_open=not low_open)
        case _:
            return test
