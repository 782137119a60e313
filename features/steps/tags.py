"""Tags of scenarios → pytest marks, so that `@pasal-6` selects what it names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

FEATURES = Path(__file__).resolve().parent.parent
_TAG = re.compile(r"@([\w-]+)")


def tags_in(text: str) -> set[str]:
    """Tags on the tag lines of a feature file."""
    lines = (line.strip() for line in text.splitlines())
    return {tag for line in lines if line.startswith("@") for tag in _TAG.findall(line)}


def pytest_configure(config: pytest.Config) -> None:
    """Register each tag: pytest refuses marks that it does not know."""
    found = {
        tag for path in FEATURES.rglob("*.feature") for tag in tags_in(path.read_text("utf-8"))
    }
    for tag in sorted(found):
        config.addinivalue_line("markers", f"{tag}: tag of a scenario")
