"""`kaidah decide`: case files → outcomes with their articles."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from app.cli.help import examples
from app.cli.options import AsJson, Asked, Cases, Policies, Regulation
from rules.language import N_

if TYPE_CHECKING:
    from app.cli.cases import Cases as Deciding

HELP = N_("Memutus satu kasus atau lebih: hak, sumber dana, besaran, dan pasalnya.")
EXAMPLES = examples(
    "kaidah decide contoh/kasus/01-nelayan-sakit.yaml",
    "kaidah decide contoh/kasus/demo-*.yaml --hasil iuran.sumber_dana",
    "cat contoh/kasus/01-nelayan-sakit.yaml | kaidah decide - --json",
)


def decide(
    cases: Cases,
    *,
    policies: Policies = None,
    regulation: Regulation = None,
    asked: Asked = None,
    as_json: AsJson = False,
) -> None:
    """Print the decision of each case."""
    from app.cli.cases import Cases as Deciding

    deciding = Deciding(policies, regulation, asked or ())
    if as_json:
        _as_json(deciding, cases)
    else:
        _as_table(deciding, cases)
    raise typer.Exit(deciding.status)


def _as_json(deciding: Deciding, cases: list[str]) -> None:
    """One case: an object. Several: an array with an element for each, in their order."""
    from app.cli.output import refused
    from engine.record import record, written
    from rules.errors import KaidahError

    found = [
        refused(one) if isinstance(one, KaidahError) else record(one)
        for _, one in deciding.decide(cases)
    ]
    sys.stdout.write(written(found[0] if len(found) == 1 else found))


def _as_table(deciding: Deciding, cases: list[str]) -> None:
    from app.cli.output import out
    from app.cli.table import print_decision
    from rules.errors import KaidahError

    console = out()
    for name, one in deciding.decide(cases):
        if not isinstance(one, KaidahError):
            print_decision(console, name, one)
