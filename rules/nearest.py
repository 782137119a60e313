"""A misspelt name → the right one, when one is near enough."""

import math
from collections.abc import Iterable
from difflib import SequenceMatcher

NEAR = 0.6
LONGEST = 100


def nearest(word: str, words: Iterable[str], *, near: float = NEAR) -> str | None:
    """The likeliest of `words`, or None; case, spaces and underscores do not count.

    `near` is how alike two words must be, from 0 to 1 for equal ones.
    Of two equally near the first wins, so the answer depends on nothing but the arguments.
    """
    wanted = _plain(word)
    if not wanted or len(wanted) > LONGEST:
        return None
    matcher = SequenceMatcher(b=wanted, autojunk=False)
    best, best_ratio = None, math.nextafter(near, 0)
    for candidate in words:
        matcher.set_seq1(_plain(candidate)[:LONGEST])
        if matcher.real_quick_ratio() > best_ratio and matcher.ratio() > best_ratio:
            best, best_ratio = candidate, matcher.ratio()
    return best


def _plain(word: str) -> str:
    return " ".join(word.casefold().replace("_", " ").split())
