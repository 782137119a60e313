"""`kaidah check`: a regulation and all it rests on → findings."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies
from rules.language import N_, _

if TYPE_CHECKING:
    from app.desk import Desk
    from rules.diagnostics import PolicyError

FOUND = 1
HELP = N_("Memeriksa peraturan: setiap nama, jenis, satuan, rujukan, dan lingkaran.")
EXAMPLES = examples(
    "kaidah check",
    "kaidah check cilegon/jamsostek pp-44-2015",
    "kaidah check --json",
)
Regulations = Annotated[
    list[str] | None,
    typer.Argument(metavar="PERATURAN…", help=N_("Id peraturan; tanpa ini, peraturan bawaan.")),
]
AsJson = Annotated[
    bool, typer.Option("--json", help=N_("Temuan sebagai JSON, pada keluaran baku."))
]


def check(
    regulations: Regulations = None, *, policies: Policies = None, as_json: AsJson = False
) -> None:
    """Print the findings of some regulations."""
    from app.cli.output import findings_of, refuse
    from app.desk import Desk, find_policies
    from rules.diagnostics import PolicyError

    desk = Desk(find_policies(policies))
    names: list[str | None] = list(dict.fromkeys(regulations)) if regulations else [None]
    errors = [error for name in names if (error := _refused(desk, name, loud=not as_json))]
    sources = {name: text for error in errors for name, text in error.sources.items()}
    found = PolicyError([one for error in errors for one in error.findings], sources)
    if as_json:
        text = json.dumps(findings_of(found), ensure_ascii=False, indent=2)
        sys.stdout.write(f"{text}\n")
    elif errors:
        refuse(found)
    raise typer.Exit(_status(found))


def _refused(desk: Desk, name: str | None, *, loud: bool) -> PolicyError | None:
    """The findings of a regulation; says so if there are none."""
    from app.cli.output import out
    from rules.diagnostics import PolicyError

    try:
        plan = desk.plan(name)
    except PolicyError as error:
        return error
    if loud:
        told = _(
            "{regulation}: tidak ada temuan ({rules} aturan, {outcomes} hasil dan istilah)",
            regulation=plan.regulation,
            rules=len(plan.rules),
            outcomes=len(plan.outcomes),
        )
        out().print(told)
    return None


def _status(found: PolicyError) -> int:
    """A regulation that the command itself misnames is bad input; any other finding is one."""
    from app.cli.output import BAD_INPUT, COMMAND

    if any(finding.span.file == COMMAND for finding in found.findings):
        return BAD_INPUT
    return FOUND if found.findings else 0
