"""Reasons → which facts made a condition true, or which tests failed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.decision import Kleene
from engine.explain.wording import Wording
from engine.plan import Always, And, Negated, Not, Or, OutcomeRef, Tested, UnaryTest
from engine.reference.reasons import Reason


@dataclass(frozen=True, slots=True)
class Leaf:
    """A test that decided, `wanted` as the law wants it: met (true), or to be false."""

    reason: Reason
    wanted: bool

    @property
    def met(self) -> Kleene:
        """Whether the test came out as wanted."""
        truth = self.reason.truth
        return None if truth is None else truth is self.wanted

    @property
    def outcome(self) -> str | None:
        """The outcome that was tested, if it was one."""
        node = self.reason.node
        if isinstance(node, Tested) and isinstance(node.subject, OutcomeRef):
            return node.subject.outcome
        return None


def deciding(reason: Reason, *, wanted: bool = True) -> Iterator[Leaf]:
    """The leaves that settled a condition: all of a met one's, the failing ones of another."""
    node, truth = reason.node, reason.truth
    if isinstance(node, Not):
        yield from deciding(reason.parts[0], wanted=not wanted)
        return
    if not reason.parts:
        if not isinstance(node, Always):
            yield Leaf(reason, wanted)
        return
    settles = (isinstance(node, And) and truth is False) or (isinstance(node, Or) and truth is True)
    for part in reason.parts:
        if not settles or part.truth is truth:
            yield from deciding(part, wanted=wanted)


def words(leaf: Leaf, wording: Wording) -> str:
    """A leaf in words: the value it saw, and what was required if it failed."""
    node = leaf.reason.node
    label = getattr(node, "label", "")
    prefix = f"{label}, " if label else ""
    if not isinstance(node, Tested) or leaf.reason.value is None:
        state = {True: "", False: "tidak terpenuhi: ", None: "belum diketahui: "}[leaf.met]
        negated = "" if leaf.wanted else "bukan "
        return f"{prefix}{state}{negated}{wording.condition(node)}"
    seen = wording.operand(leaf.reason.value, node.subject)
    fact = f"{prefix}{wording.expression(node.subject)}: {seen}"
    if leaf.met is not False:
        return fact
    test = node.test if leaf.wanted else Negated(node.test)
    return f"{fact}, padahal disyaratkan {wording.test(_plain(test), node.subject)}"


def _plain(test: UnaryTest) -> UnaryTest:
    while isinstance(test, Negated) and isinstance(test.test, Negated):
        test = test.test.test
    return test
