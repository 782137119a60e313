"""What verbs print: decisions to standard output, findings and refusals to standard error."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console
from rich.text import Text

from rules.diagnostics import PolicyError, is_error, page_of, render
from rules.language import _
from rules.load import COMMAND

if TYPE_CHECKING:
    from rules.errors import KaidahError

BAD_INPUT = 2
INTERNAL = 70
MOST_SHOWN = 50
"""Findings told at once: more are nobody's next step, and are counted."""

__all__ = ["BAD_INPUT", "COMMAND", "INTERNAL", "err", "findings_of", "out", "refuse", "refused"]


class _Screen(Console):
    """A console that leaves it to `main` what happens when nobody reads on."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def out() -> Console:
    """Standard output; colour only on a terminal."""
    return _Screen(file=sys.stdout, highlight=False, soft_wrap=True, markup=False, emoji=False)


def err() -> Console:
    """Standard error; colour only on a terminal."""
    return _Screen(file=sys.stderr, highlight=False, soft_wrap=True, markup=False, emoji=False)


def refuse(error: KaidahError, name: str = "") -> None:
    """Print why something is refused: each finding at its place, or the sentence and its help."""
    console = err()
    if not isinstance(error, PolicyError):
        _sentence(console, error.message, error.help, name)
        return
    for finding in error.findings[:MOST_SHOWN]:
        if finding.span.file == COMMAND:
            _sentence(console, finding.message, finding.help, "")
        else:
            console.print(Text(render(finding, error.sources.get(finding.span.file, ""))))
    more = len(error.findings) - MOST_SHOWN
    if more > 0:
        console.print(Text(_("… dan {count} temuan lain sesudahnya", count=more)))


def _sentence(console: Console, message: str, advice: str | None, name: str) -> None:
    console.print(Text(f"{name}: {message}" if name else message, style="red"))
    if advice:
        console.print(Text(_("  bantuan: {help}", help=advice)))


def findings_of(error: PolicyError) -> list[dict[str, object]]:
    """Findings as a program reads them."""
    return [
        {
            "kode": str(finding.code),
            "tingkat": "kesalahan" if is_error(finding) else "peringatan",
            "berkas": finding.span.file,
            "baris": finding.span.line,
            "kolom": finding.span.column,
            "pesan": finding.message,
            "bantuan": finding.help,
            "halaman": page_of(finding.code),
        }
        for finding in error.findings
    ]


def refused(error: KaidahError) -> dict[str, object]:
    """What stands in the place of a record where a case is refused."""
    if isinstance(error, PolicyError):
        return {"ditolak": findings_of(error)}
    return {"ditolak": [{"pesan": error.message, "bantuan": error.help}]}
