"""What tests of the checks expect of a small regulation with something added."""

from __future__ import annotations

from collections.abc import Mapping

from rules.diagnostics import Code
from tests.checking.small import Place, found_in, place_of, unmarked, with_mistake

Told = list[tuple[Code, Place]]


def told_and_marked(changes: Mapping[str, str]) -> tuple[list[Place], Told]:
    """The places between « and », and what is found."""
    files, places = unmarked(with_mistake(changes))
    return places, [(finding.code, place_of(finding, files)) for finding in found_in(files)]


def rule(condition: str) -> dict[str, str]:
    """One more rule with a condition in flow style."""
    return {"aturan": f"- menetapkan: lain\n  jika: {condition}"}
