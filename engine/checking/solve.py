"""Trees that shall be true or false together → whether they can."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from engine.checking.trees import Fixed, Flip, Forest, Join, Leaf, Tree

MOST_STEPS = 500
MOST_WORK = 100_000
"""Steps of one question, and goals looked at for all questions about one condition, about 0.1 s.

More are not made: what is asked is then held to be possible, and nothing is told.
"""

Goal: TypeAlias = tuple[Tree, bool]


class _TooMuch(Exception):  # noqa: N818 -- ends the search; nobody sees it
    """The search takes too long."""


def is_possible(goals: Iterable[Goal], forest: Forest) -> bool:
    """Whether some values of the variables meet all goals; yes if that takes too long to see."""
    try:
        return _Search(forest).meets({}, list(goals))
    except _TooMuch:
        return True


class _Search:
    """A search that narrows what each variable may be, and tries alternatives in turn."""

    def __init__(self, forest: Forest) -> None:
        self.forest = forest
        self.steps = 0

    def meets(self, allowed: dict[int, int], goals: list[Goal]) -> bool:
        """Whether values within those allowed, by their bits, meet all goals."""
        self.steps += 1
        self.forest.work += len(goals)
        if self.steps > MOST_STEPS or self.forest.work > MOST_WORK:
            raise _TooMuch
        open_: list[Goal] = []
        while goals:
            if not self._narrow(goals.pop(), allowed, goals, open_):
                return False
        if not open_:
            return True
        (tree, wanted), *others = sorted(open_, key=_width)
        items = tree.items if isinstance(tree, Join) else ()
        for item in items:  # noqa: SIM110 -- a generator would take a second frame of the stack
            if self.meets(dict(allowed), [*others, (item, wanted)]):
                return True
        return False

    def _narrow(
        self, goal: Goal, allowed: dict[int, int], goals: list[Goal], open_: list[Goal]
    ) -> bool:
        """Take one goal apart; False if it cannot be met."""
        tree, wanted = goal
        match tree:
            case Fixed(value):
                return value is wanted
            case Flip(item):
                goals.append((item, not wanted))
            case Leaf(variable, mask):
                before = allowed.get(variable, (1 << self.forest.sizes[variable]) - 1)
                allowed[variable] = before & (mask if wanted else ~mask)
                return bool(allowed[variable])
            case Join(every, items) if every is wanted:
                goals.extend((item, wanted) for item in items)
            case Join():
                open_.append(goal)
        return True


def _width(goal: Goal) -> int:
    tree, _ = goal
    return len(tree.items) if isinstance(tree, Join) else 0
