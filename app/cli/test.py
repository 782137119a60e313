"""`kaidah test`: the scenarios → results per article."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.options import AsJson, Policies
from rules.language import N_, _

if TYPE_CHECKING:
    from rich.console import Console

    from app.scenarios import ScenarioRun

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
    from app.desk import NoPoliciesError
    from app.scenarios import NoScenariosError, run_scenarios

    try:
        found = run_scenarios(features or (), tag, policies)
    except (NoScenariosError, NoPoliciesError) as error:
        refuse(error)
        raise typer.Exit(BAD_INPUT) from error
    if as_json:
        sys.stdout.write(json.dumps(found.as_json(), ensure_ascii=False, indent=2) + "\n")
    else:
        _print(out(), found)
    raise typer.Exit(0 if found.passed else 1)


def _print(console: Console, found: ScenarioRun) -> None:
    for failure in found.failures:
        failed_at = _("GAGAL {place}: {scenario}", place=failure.place, scenario=failure.scenario)
        console.print(failed_at, style="bold red")
        for line in (_("langkah: {step}", step=failure.step), *failure.message.splitlines()):
            console.print(f"  {line}")
        console.print()
    tags = found.by_tag()
    for tag in sorted(tags, key=_natural):
        passed, failed = tags[tag]
        console.print(_tally(tag, passed, failed), style="red" if failed else "green")
    passed = sum(one.passed for one in found.scenarios)
    failed = len(found.scenarios) - passed
    style = "bold green" if found.passed else "bold red"
    console.print(
        _tally(_("{count} skenario", count=len(found.scenarios)), passed, failed), style=style
    )


def _natural(tag: str) -> list[tuple[int, str]]:
    """Words and numbers of a tag, so that `pasal-10` comes after `pasal-9`."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", tag)]


def _tally(name: str, passed: int, failed: int) -> str:
    return _("{name}: {passed} lulus, {failed} gagal", name=name, passed=passed, failed=failed)
