"""Files of policies that a regulation does not reach → the names written there."""

from __future__ import annotations

import re
from typing import Final

from engine.planning.draft import Draft

NAME: Final = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")


def names_elsewhere(draft: Draft) -> frozenset[str]:
    """Every name written in a file of policies that this regulation does not reach."""
    policies = draft.policies
    if policies.files is None:
        return frozenset()
    contents = (
        policies.files.read(name) or b""
        for name in policies.files.names()
        if name not in policies.sources
    )
    return frozenset(
        found for content in contents for found in NAME.findall(content.decode(errors="replace"))
    )
