"""Every finding says how to mend it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
WITH_ADVICE = 4
"""Arguments of `Finding` and of `report` when the fourth, the help, is among them."""


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of the code, with its place."""
    for folder in ("rules", "engine", "app", "features"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call):
                    yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def is_finding(node: ast.Call) -> bool:
    """Whether a call makes a finding: `Finding(...)`, or `….report(Code.X, ...)`."""
    name = ast.unparse(node.func)
    reports = name.endswith("report") and bool(node.args)
    return name == "Finding" or (reports and ast.unparse(node.args[0]).startswith("Code."))


def test_no_finding_is_without_help() -> None:
    bare = [
        place
        for place, node in calls()
        if is_finding(node)
        and len(node.args) < WITH_ADVICE
        and not any(keyword.arg == "help" for keyword in node.keywords)
    ]

    assert [] == bare
