"""Arguments → a verb → an exit status."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.main import get_command

from app.cli import (
    check,
    decide,
    doc,
    explain,
    fmt,
    new,
    provisions,
    schema,
    statements,
    test,
    worklist,
)
from app.cli.help import ASKED, examples, help_of
from app.cli.language import UnknownLanguageError, speak
from app.cli.usage import complaint
from rules.errors import KaidahError
from rules.language import N_, _

NAME = "kaidah"
DEBUG = "KAIDAH_DEBUG"
BAD_INPUT = 2
INTERNAL = 70
INTERRUPTED = 130

app = typer.Typer(
    name=NAME,
    add_completion=False,
    add_help_option=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
for verb, run, told, epilog in (
    ("check", check.check, check.HELP, check.EXAMPLES),
    ("decide", decide.decide, decide.HELP, decide.EXAMPLES),
    ("explain", explain.explain, explain.HELP, explain.EXAMPLES),
    ("test", test.run, test.HELP, test.EXAMPLE),
    ("doc", doc.doc, doc.HELP, doc.EXAMPLES),
    ("new", new.new, new.HELP, new.EXAMPLES),
    ("fmt", fmt.fmt, fmt.HELP, fmt.EXAMPLES),
    ("schema", schema.schema, schema.HELP, schema.EXAMPLES),
    ("worklist", worklist.worklist, worklist.HELP, worklist.EXAMPLES),
    ("statements", statements.statements, statements.HELP, statements.EXAMPLES),
    ("provisions", provisions.provisions, provisions.HELP, provisions.EXAMPLES),
):
    app.command(name=verb, help=told, epilog=epilog, add_help_option=False)(run)

HELP = N_("Memeriksa, memutus, dan menjelaskan kasus menurut peraturan yang ditulis sebagai YAML.")


@app.callback(help=HELP, epilog=examples("kaidah decide contoh/kasus/demo-*.yaml"))
def kaidah() -> None:
    """Take the verb; only its help is about the whole command."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a verb and leave with its exit status; no traceback unless `KAIDAH_DEBUG` is set."""
    # A command builds much that lives until it ends: looking for garbage in it took 0.15 of 1.05 s.
    gc.set_threshold(100_000)
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        status = _spoken(words)
        sys.stdout.flush()
    except BrokenPipeError:
        # Python flushes standard output once more on exit; there is nobody left to read it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    sys.exit(status)


def _helped(command: Any, words: list[str]) -> str | None:  # noqa: ANN401 — typer does not publish it
    """The help asked for; that of the whole command if nothing is asked for at all."""
    asked = words[: words.index("--")] if "--" in words else words
    if words and not any(word in ASKED for word in asked):
        return None
    verb = next((word for word in asked if word in command.commands), None)
    return (
        help_of(command, NAME)
        if verb is None
        else help_of(command.commands[verb], f"{NAME} {verb}")
    )


def _spoken(words: list[str]) -> int:
    """The exit status of a command said in the language it asks for, wherever it does so."""
    try:
        words = speak(words)
    except UnknownLanguageError as error:
        from app.cli.output import refuse

        refuse(error)
        return BAD_INPUT
    return _status(words)


def _status(words: list[str]) -> int:
    command: Any = get_command(app)
    helped = _helped(command, words)
    if helped is not None:
        typer.echo(helped, err=not words)
        return 0 if words else BAD_INPUT
    try:
        return int(command(words, prog_name=NAME, standalone_mode=False) or 0)
    except typer.TyperException as error:
        typer.echo(complaint(error, words, tuple(command.commands)), err=True)
        return BAD_INPUT
    except KaidahError as error:
        from app.cli.output import refuse

        refuse(error)
        return BAD_INPUT
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except BrokenPipeError:
        raise
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        typer.echo(
            _(
                "kesalahan program: {error}\n"
                "  bantuan: laporkan perintah dan masukannya; {variable}=1 menampilkan jejaknya",
                error=f"{type(error).__name__}: {error}",
                variable=DEBUG,
            ),
            err=True,
        )
        return INTERNAL
