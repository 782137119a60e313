"""`kaidah test`: the scenarios → results per article."""

from __future__ import annotations

import json
import re
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.options import AsJson, Policies

if TYPE_CHECKING:
    from rich.console import Console

    from app.scenarios import ScenarioRun

EXAMPLE = """\
Contoh:  kaidah test  ·  kaidah test features/cilegon  ·  kaidah test --pasal pasal-6
"""
Features = Annotated[
    list[str] | None,
    typer.Argument(metavar="FITUR…", help="Berkas atau folder fitur; tanpa ini, semuanya."),
]
Tag = Annotated[
    str | None,
    typer.Option("--pasal", metavar="TANDA", help="Hanya skenario bertanda ini: `pasal-6`."),
]


def run(
    features: Features = None,
    *,
    policies: Policies = None,
    tag: Tag = None,
    as_json: AsJson = False,
) -> None:
    """Menjalankan skenario: hasil per pasal, dan penjelasan skenario yang gagal."""
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
        console.print(f"GAGAL {failure.place}: {failure.scenario}", style="bold red")
        for line in (f"langkah: {failure.step}", *failure.message.splitlines()):
            console.print(f"  {line}")
        console.print()
    tags = found.by_tag()
    for tag in sorted(tags, key=_natural):
        passed, failed = tags[tag]
        console.print(_tally(tag, passed, failed), style="red" if failed else "green")
    passed = sum(one.passed for one in found.scenarios)
    failed = len(found.scenarios) - passed
    style = "bold green" if found.passed else "bold red"
    console.print(_tally(f"{len(found.scenarios)} skenario", passed, failed), style=style)


def _natural(tag: str) -> list[tuple[int, str]]:
    """Words and numbers of a tag, so that `pasal-10` comes after `pasal-9`."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", tag)]


def _tally(name: str, passed: int, failed: int) -> str:
    return f"{name}: {passed} lulus, {failed} gagal"
