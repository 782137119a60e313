"""An example of a page → what Kaidah finds in it, and prints."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from app.desk import Desk
from engine.checking import check
from features.steps.profiles import read_profiles
from rules.diagnostics import Finding, PolicyError, render
from rules.load import load
from tests.diagnostics.pages import Example

KAIDAH = Path(sys.executable).with_name("kaidah")


def found(example: Example, folder: Path) -> tuple[tuple[Finding, ...], Mapping[str, str]]:
    """The findings of an example laid out in a folder, and the texts they lie in."""
    try:
        if "profil.yaml" in example.files:
            read_profiles((folder / "profil.yaml").read_bytes(), "profil.yaml")
            return (), {}
        if example.case is not None:
            Desk(folder).decide((folder / example.case).read_bytes(), example.case)
            return (), {}
        policies = load(folder)
        return tuple(check(policies)), policies.sources
    except PolicyError as error:
        return error.findings, error.sources


class Shown(NamedTuple):
    """What a user sees of an example, and the codes in it."""

    printed: str
    codes: set[str]


def shown(example: Example, folder: Path) -> Shown:
    """What a user sees of an example that is laid out in a folder."""
    if example.feature is not None:
        text = _tested(example, folder)
        return Shown(text, set(re.findall(r"\b(K\d{3}) ", text)))
    findings, sources = found(example, folder)
    lines = [render(one, sources.get(one.span.file, "")) for one in findings]
    return Shown("\n".join(lines), {str(one.code) for one in findings})


def _tested(example: Example, folder: Path) -> str:
    """What `kaidah test` says of a feature; without what it says of scenarios that pass."""
    done = subprocess.run(
        [KAIDAH, "test", str(example.feature), *example.options, "--kebijakan", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else (done.stdout + done.stderr).rstrip()
