"""What verbs print: decisions to standard output, findings and refusals to standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from rules.diagnostics import PolicyError, render

if TYPE_CHECKING:
    from rules.errors import KaidahError

BAD_INPUT = 2
INTERNAL = 70


def out() -> Console:
    """Standard output; colour only on a terminal."""
    return Console(file=sys.stdout, highlight=False, soft_wrap=True, markup=False, emoji=False)


def err() -> Console:
    """Standard error; colour only on a terminal."""
    return Console(file=sys.stderr, highlight=False, soft_wrap=True, markup=False, emoji=False)


def refuse(error: KaidahError, name: str = "") -> None:
    """Print why something is refused: each finding at its place, or the sentence and its help."""
    console = err()
    if isinstance(error, PolicyError):
        for finding in error.findings:
            console.print(Text(render(finding, error.sources.get(finding.span.file, ""))))
        return
    console.print(Text(f"{name}: {error.message}" if name else error.message, style="red"))
    if error.help:
        console.print(Text(f"  bantuan: {error.help}"))


def broken(message: str, name: str) -> None:
    """Print why a file cannot be read at all."""
    err().print(Text(f"{name}: {message}", style="red"))
