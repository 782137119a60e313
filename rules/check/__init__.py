"""Checks of a policy that has been read: one file per check, in this order."""

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from rules.diagnostics import Finding
from rules.load import Policies

Check: TypeAlias = Callable[[Policies], Iterable[Finding]]

CHECKS: Final[tuple[Check, ...]] = ()


def check(policies: Policies) -> Iterable[Finding]:
    """All findings of all checks, in the order of the checks."""
    for each in CHECKS:
        yield from each(policies)
