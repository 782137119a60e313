"""`kaidah test`: the scenarios → results per article."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies
from rules.language import N_, _

HELP = N_("Menjalankan skenario: hasil per pasal, dan penjelasan skenario yang gagal.")
EXAMPLE = examples(
    "kaidah test",
    "kaidah test features/cilegon --pasal pasal-6",
    "kaidah test --watch",
    "kaidah test --new contoh/kasus/01-nelayan-sakit.yaml",
    "kaidah test --steps",
)
Features = Annotated[
    list[str] | None,
    typer.Argument(metavar=N_("FITUR…"), help=N_("Berkas atau folder fitur; tanpa ini, semuanya.")),
]
AsJson = Annotated[
    bool, typer.Option("--json", help=N_("Hasil skenario sebagai JSON, pada keluaran baku."))
]
New = Annotated[
    str | None,
    typer.Option("--new", metavar=N_("KASUS"), help=N_("Membuat skenario dari berkas kasus.")),
]
Into = Annotated[
    Path | None,
    typer.Option("--ke", metavar=N_("FITUR"), help=N_("Dengan `--new`: berkas yang ditambahi.")),
]
Steps = Annotated[
    bool, typer.Option("--steps", help=N_("Menampilkan semua kalimat langkah dan contohnya."))
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
    new: New = None,
    into: Into = None,
    steps: Steps = False,
) -> None:
    """Print the results of scenarios, and an explanation of each that fails."""
    if steps or new is not None:
        _offer(new, into, policies)
        return
    from app.cli.output import BAD_INPUT, out, refuse
    from app.cli.results import Progress, print_run
    from app.desk import NoPoliciesError, find_policies
    from app.scenarios.run import NoScenariosError, Wanted, run_scenarios
    from rules.diagnostics import PolicyError

    wanted = Wanted(features or (), tag, policies)
    if watch:
        from app.cli.watching import refuse_json, watch_scenarios

        refuse_json(asked=as_json)
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


def _offer(new: str | None, into: Path | None, policies: Path | None) -> None:
    """Print the sentences of steps, or the skeleton of a scenario for a case."""
    from app.cli.output import out
    from app.desk import Desk, find_policies
    from app.scenarios.skeleton import append, skeleton
    from features.steps.guide import on_screen

    if new is None:
        for line in on_screen():
            out().print(line)
        return
    text = skeleton(Desk(find_policies(policies)), _case(new), new)
    if into is None:
        sys.stdout.write(text)
    else:
        append(text, into)
        out().print(_("skenario ditambahkan ke `{path}`; periksa baris `Maka`-nya", path=str(into)))


def _case(name: str) -> bytes:
    """The bytes of the case file that `--new` names, or a refusal that names it too."""
    from app.cli.cases import UnreadableError, read
    from app.cli.output import BAD_INPUT, refuse

    try:
        return read(name)
    except UnreadableError as error:
        refuse(error, name)
        raise typer.Exit(BAD_INPUT) from error
