"""Arguments → a verb → an exit status."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import typer

from app.cli import check, decide, explain, test

if TYPE_CHECKING:
    from collections.abc import Sequence

STATUS_HELP = """\
Status keluar: 0 semua ditentukan · 1 ada temuan atau skenario gagal · 2 masukan salah ·
3 belum dapat ditentukan · 4 bertentangan · 5 tidak diatur · 70 kesalahan program
"""

app = typer.Typer(
    name="kaidah",
    help="Memeriksa, memutus, dan menjelaskan kasus menurut peraturan yang ditulis sebagai YAML.",
    epilog=STATUS_HELP,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command(name="check", epilog=check.EXAMPLE)(check.check)
app.command(name="decide", epilog=decide.EXAMPLE)(decide.decide)
app.command(name="explain", epilog=explain.EXAMPLE)(explain.explain)
app.command(name="test", epilog=test.EXAMPLE)(test.run)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a verb; a reader that closes its end of a pipe ends it quietly."""
    try:
        app(None if arguments is None else list(arguments))
    except BrokenPipeError:
        # Python flushes standard output once more on exit; there is nobody left to read it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
