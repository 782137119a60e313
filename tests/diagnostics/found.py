"""An example of a page → what Kaidah finds in it, and prints."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from app.desk import Desk
from engine.checking import check
from rules.diagnostics import Finding, PolicyError, render
from rules.load import load
from tests.diagnostics.pages import Example

KAIDAH = Path(sys.executable).with_name("kaidah")


def found(example: Example, folder: Path) -> tuple[tuple[Finding, ...], Mapping[str, str]]:
    """The findings of an example laid out in a folder, and the texts they lie in."""
    try:
        if example.case is not None:
            Desk(folder).decide((folder / example.case).read_bytes(), example.case)
            return (), {}
        policies = load(folder)
        return tuple(check(policies)), policies.sources
    except PolicyError as error:
        return error.findings, error.sources


def printed(example: Example, folder: Path) -> str:
    """What a user sees of the findings of an example."""
    if example.feature is not None:
        return _tested(example.feature, folder)
    findings, sources = found(example, folder)
    return "\n".join(render(one, sources.get(one.span.file, "")) for one in findings)


def codes(example: Example, folder: Path) -> set[str]:
    """The codes of the findings of an example."""
    if example.feature is not None:
        return {word for word in _tested(example.feature, folder).split() if word[:2] == "K6"}
    return {str(one.code) for one in found(example, folder)[0]}


def _tested(feature: str, folder: Path) -> str:
    """What `kaidah test` says of a feature; without the count of scenarios at the end."""
    done = subprocess.run(
        [KAIDAH, "test", feature, "--kebijakan", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else (done.stdout + done.stderr).rstrip()
