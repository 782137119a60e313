"""The policies with something planted in the city's regulation, and what is found there."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from textwrap import dedent, indent
from typing import Final

from engine.checking import check
from rules.codes import WARNINGS
from rules.diagnostics import Code, Finding
from rules.load import load_texts_partly

POLICIES: Final = Path(__file__).parents[2] / "policies"
CITY: Final = "cilegon/jamsostek"
CONFORMANCE: Final = frozenset(
    {
        Code.RANK,
        Code.OVERRIDES,
        Code.OTHER_BOUND,
        Code.OUTSIDE_LIMIT,
        Code.DEPENDS,
        Code.TWO_LINES,
    }
)


@cache
def texts() -> Mapping[str, str]:
    """Every file of the policies by its name."""
    return {
        path.relative_to(POLICIES).as_posix(): path.read_text("utf-8")
        for path in sorted(POLICIES.rglob("*"))
        if path.suffix in {".yaml", ".csv"}
    }


def planted(rules: str, declared: str = "", *, list_id: str = "") -> dict[str, str]:
    """The policies with one more pasal of the city, 990, and what it declares."""
    each = f"    untuk_setiap: {list_id}\n" if list_id else ""
    pasal = f"pasal:\n  - pasal: 990\n    teks: Ditanam.\n{each}    aturan:\n"
    added = (
        dedent(declared).strip("\n") + "\n\n" + pasal + indent(dedent(rules).strip("\n"), "    ")
    )
    return {**texts(), f"{CITY}/zz-ditanam.yaml": added + "\n"}


def changed(old: str, new: str) -> dict[str, str]:
    """The policies with words of the city's regulation exchanged; they must stand there once."""
    found = [name for name, text in texts().items() if name.startswith(CITY) and old in text]
    assert len(found) == 1, f"{old!r} stands in {found}"
    text = texts()[found[0]]
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {found[0]}"
    return {**texts(), found[0]: text.replace(old, new)}


def conformance(files: Mapping[str, str]) -> list[Finding]:
    """What is found about higher law; what was planted has no error."""
    findings = check(load_texts_partly(files, CITY))
    assert {one.code for one in findings} <= CONFORMANCE | WARNINGS, findings
    return [one for one in findings if one.code in CONFORMANCE]
