"""Leaf of a condition → words: the value it saw, and what was required."""

from __future__ import annotations

from engine.explain.wording import Wording
from engine.plan import Negated, Tested, UnaryTest
from engine.reference.reasons import Leaf


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
