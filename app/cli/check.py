"""`kaidah check`: a regulation and all it rests on → findings."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.options import AsJson, Policies

if TYPE_CHECKING:
    from app.desk import Desk
    from rules.diagnostics import PolicyError

EXAMPLE = """\
Contoh:  kaidah check  ·  kaidah check cilegon/jamsostek  ·  kaidah check --json
"""
Regulations = Annotated[
    list[str] | None,
    typer.Argument(metavar="PERATURAN…", help="Id peraturan; tanpa ini, peraturan bawaan."),
]


def check(
    regulations: Regulations = None, *, policies: Policies = None, as_json: AsJson = False
) -> None:
    """Memeriksa peraturan: setiap nama, jenis, satuan, rujukan, dan lingkaran."""
    from app.cli.output import BAD_INPUT, refuse
    from app.desk import Desk, find_policies
    from rules.errors import KaidahError

    try:
        desk = Desk(find_policies(policies))
    except KaidahError as error:
        refuse(error)
        raise typer.Exit(BAD_INPUT) from error
    names: list[str | None] = list(regulations) if regulations else [None]
    found = [refused for name in names if (refused := _refused(desk, name, as_json)) is not None]
    if as_json:
        sys.stdout.write(json.dumps(_findings(found), ensure_ascii=False, indent=2) + "\n")
    for refused in () if as_json else found:
        refuse(refused)
    raise typer.Exit(1 if found else 0)


def _refused(desk: Desk, name: str | None, quiet: bool) -> PolicyError | None:  # noqa: FBT001 — the option itself
    """The findings of a regulation; says so if there are none."""
    from app.cli.output import out
    from rules.diagnostics import PolicyError

    try:
        plan = desk.plan(name)
    except PolicyError as error:
        return error
    if not quiet:
        out().print(_sound(plan.regulation, len(plan.rules), len(plan.outcomes)))
    return None


def _sound(name: str, rules: int, outcomes: int) -> str:
    return f"{name}: tidak ada temuan ({rules} aturan, {outcomes} hasil dan istilah)"


def _findings(errors: Sequence[PolicyError]) -> list[dict[str, object]]:
    return [
        {
            "kode": str(finding.code),
            "berkas": finding.span.file,
            "baris": finding.span.line,
            "kolom": finding.span.column,
            "pesan": finding.message,
            "bantuan": finding.help,
        }
        for error in errors
        for finding in error.findings
    ]
