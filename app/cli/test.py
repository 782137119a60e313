"""`kaidah test`: the scenarios → results per article."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from app.cli.options import AsJson, Policies
from rules.language import N_

HELP = N_("Menjalankan skenario: hasil per pasal, dan penjelasan skenario yang gagal.")
EXAMPLE = "Contoh:  kaidah test  ·  kaidah test features/cilegon  ·  kaidah test --pasal pasal-6"
Features = Annotated[
    list[str] | None,
    typer.Argument(metavar="FITUR…", help=N_("Berkas atau folder fitur; tanpa ini, semuanya.")),
]
Tag = Annotated[
    str | None,
    typer.Option("--pasal", metavar="TANDA", help=N_("Hanya skenario bertanda ini: `pasal-6`.")),
]


def run(
    features: Features = None,
    *,
    policies: Policies = None,
    tag: Tag = None,
    as_json: AsJson = False,
) -> None:
    """Print the results of scenarios, and an explanation of each that fails."""
    from app.cli.output import BAD_INPUT, out, refuse
    from app.cli.results import Progress, print_run
    from app.desk import NoPoliciesError
    from app.scenarios.run import NoScenariosError, Wanted, run_scenarios
    from rules.diagnostics import PolicyError

    try:
        with Progress() as progress:
            found = run_scenarios(Wanted(features or (), tag, policies), progress.tell)
    except (NoScenariosError, NoPoliciesError, PolicyError) as error:
        refuse(error)
        raise typer.Exit(BAD_INPUT) from error
    if as_json:
        sys.stdout.write(json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        print_run(out(), found)
    raise typer.Exit(0 if found.passed else 1)
