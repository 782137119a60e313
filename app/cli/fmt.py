"""`kaidah fmt`: YAML files → the same in the house's form."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies
from rules.language import N_, _

if TYPE_CHECKING:
    from app.formatting import Formatted
    from rules.errors import KaidahError

STDIN = "-"
UNTIDY = 1
HELP = N_(
    "Merapikan peraturan, kosakata, dan kasus tanpa mengubah isi atau menghilangkan komentar."
)
EXAMPLES = examples(
    "kaidah fmt --check",
    "kaidah fmt --check policies/cilegon contoh/kasus",
    "cat policies/kosakata.yaml | kaidah fmt -",
)
Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("BERKAS|FOLDER…"),
        help=N_("Berkas YAML atau foldernya; tanpa ini, semua kebijakan; `-` dari masukan baku."),
    ),
]
Check = Annotated[
    bool, typer.Option("--check", help=N_("Hanya menyebut berkas yang belum rapi; status 1."))
]
Diff = Annotated[
    bool, typer.Option("--diff", help=N_("Hanya menampilkan perubahannya, tidak menulis."))
]


def fmt(
    files: Files = None, *, check: Check = False, diff: Diff = False, policies: Policies = None
) -> None:
    """Format files in place, one after the other; each that is refused is told and left alone."""
    from app.desk import find_policies
    from app.formatting import UnformattableError, yaml_files

    if files == [STDIN]:
        raise typer.Exit(_stdin(check=check, diff=diff))
    if files and STDIN in files:
        raise UnformattableError(_("`-` tidak dapat disebut bersama berkas lain"))
    paths = [Path(file) for file in files or ()] or [find_policies(policies)]
    counts = {"changed": 0, "tidy": 0, "refused": 0}
    for path in yaml_files(paths):
        counts[_one(path, check=check, diff=diff)] += 1
    if not diff:
        _tell(counts, check=check)
    raise typer.Exit(_status(counts, check=check))


def _one(path: Path, *, check: bool, diff: bool) -> str:
    """Format one file; whether it was changed (or would be), tidy already, or refused."""
    from app.cli.output import out
    from app.formatting import formatted, near, read, write
    from rules.errors import KaidahError

    content, shown = b"", str(near(path))
    try:
        content = read(path)
        found = formatted(content, shown)
        if found.changed and not (check or diff):
            write(path, found.after)
    except KaidahError as error:
        _refuse(error, content, shown)
        return "refused"
    if diff:
        _print_diff(found)
    elif found.changed:
        told = _("belum rapi: {path}", path=shown) if check else _("dirapikan: {path}", path=shown)
        out().print(told)
    return "changed" if found.changed else "tidy"


def _stdin(*, check: bool, diff: bool) -> int:
    """Standard input to standard output; the status."""
    from app.formatting import formatted
    from rules.decode import LARGEST_FILE
    from rules.errors import KaidahError

    name = _("masukan baku")
    content = sys.stdin.buffer.read(LARGEST_FILE + 1)
    try:
        found = formatted(content, name)
    except KaidahError as error:
        return _refuse(error, content, name)
    if diff:
        _print_diff(found)
    elif not check:
        sys.stdout.write(found.after)
    return UNTIDY if check and found.changed else 0


def _print_diff(found: Formatted) -> None:
    from difflib import unified_diff

    before, after = (text.splitlines(keepends=True) for text in (found.before, found.after))
    for line in unified_diff(before, after, found.name, found.name):
        sys.stdout.write(line if line.endswith("\n") else f"{line}\n")


def _refuse(error: KaidahError, content: bytes, name: str) -> int:
    """Say why a file is left as it is, quoting nothing that tells who a case is about."""
    from app.cli.output import BAD_INPUT, refuse
    from app.desk import hidden
    from rules.diagnostics import PolicyError

    if isinstance(error, PolicyError):
        refuse(PolicyError(error.findings, {name: hidden(content)}))
    else:
        refuse(error)
    return BAD_INPUT


def _tell(counts: dict[str, int], *, check: bool) -> None:
    from app.cli.output import out

    if check:
        told = _("{changed} belum rapi, {tidy} sudah rapi, {refused} ditolak", **counts)
    else:
        told = _("{changed} dirapikan, {tidy} sudah rapi, {refused} ditolak", **counts)
    out().print(told)
    if check and counts["changed"]:
        help_ = _("`kaidah fmt` merapikannya, `kaidah fmt --diff` menampilkan perubahannya")
        out().print(_("  bantuan: {help}", help=help_))


def _status(counts: dict[str, int], *, check: bool) -> int:
    from app.cli.output import BAD_INPUT

    if counts["refused"]:
        return BAD_INPUT
    return UNTIDY if check and counts["changed"] else 0
