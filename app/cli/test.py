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
    typer.Argument(metavar=N_("FITUR…"), help=N_("Berkas atau folder fitur; tanpa ini, semuanya.")),
]
Watch = Annotated[
    bool,
    typer.Option(
        "--watch", help=N_("Mengawasi berkas; setiap disimpan, jalankan yang dapat dijangkau.")
    ),
]
OnlyChanges = Annotated[
    bool,
    typer.Option("--tanpa-semua", help=N_("Dengan `--watch`: mulai tanpa menjalankan semuanya.")),
]
Tag = Annotated[
    str | None,
    typer.Option(
        "--pasal", metavar=N_("TANDA"), help=N_("Hanya skenario bertanda ini: `pasal-6`.")
    ),
]


def run(  # noqa: PLR0913 — each is an option of the verb
    features: Features = None,
    *,
    policies: Policies = None,
    tag: Tag = None,
    as_json: AsJson = False,
    watch: Watch = False,
    only_changes: OnlyChanges = False,
) -> None:
    """Print the results of scenarios, and an explanation of each that fails."""
    from app.cli.output import BAD_INPUT, out, refuse
    from app.cli.results import Progress, print_run
    from app.desk import NoPoliciesError, find_policies
    from app.scenarios.run import NoScenariosError, Wanted, run_scenarios
    from rules.diagnostics import PolicyError

    wanted = Wanted(features or (), tag, policies)
    if watch:
        from app.cli.watching import watch_scenarios

        watch_scenarios(wanted, find_policies(policies).resolve(), everything=not only_changes)
    try:
        with Progress() as progress:
            found = run_scenarios(wanted, progress.count)
    except (NoScenariosError, NoPoliciesError, PolicyError) as error:
        refuse(error)
        raise typer.Exit(BAD_INPUT) from error
    if as_json:
        sys.stdout.write(json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        print_run(out(), found)
    raise typer.Exit(0 if found.passed else 1)
