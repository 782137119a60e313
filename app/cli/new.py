"""`kaidah new`: an id → a regulation that runs, its scenarios and a case."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from rules.language import N_, _

if TYPE_CHECKING:
    from app.new import Started

HELP = N_("Membuat peraturan kecil yang sudah berjalan, dengan skenario dan kasusnya.")
EXAMPLES = examples(
    "kaidah new kota/bantuan-pemakaman",
    "kaidah new kota/santunan-linmas --judul 'Rancangan Peraturan tentang Santunan Linmas'",
    "kaidah new kota/bantuan-iuran --kebijakan coba/policies --fitur coba/skenario",
)
Regulation = Annotated[
    str,
    typer.Argument(metavar=N_("ID"), help=N_("Id peraturan, misalnya `kota/bantuan-pemakaman`.")),
]
Title = Annotated[
    str | None,
    typer.Option("--judul", metavar=N_("JUDUL"), help=N_("Judul lengkap peraturan itu.")),
]
Policies = Annotated[
    Path | None,
    typer.Option(
        "--kebijakan",
        metavar=N_("FOLDER"),
        help=N_("Folder kebijakan (bawaan: `policies`); dibuat bila belum ada."),
    ),
]
Features = Annotated[
    Path | None,
    typer.Option(
        "--fitur",
        metavar=N_("FOLDER"),
        help=N_("Folder skenario (bawaan: `features` di samping folder kebijakan)."),
    ),
]


def new(
    regulation: Regulation,
    *,
    title: Title = None,
    policies: Policies = None,
    features: Features = None,
) -> None:
    """Write the files and say what to do next."""
    from app.cli.output import out
    from app.formatting import near
    from app.new import start

    started = start(regulation, title, policies, features)
    console = out()
    for path in started.written:
        console.print(_("ditulis: {path}", path=near(path)))
    console.print()
    console.print(_("Langkah berikutnya:"))
    for command in _commands(started):
        console.print(f"  {command}")


def _commands(started: Started) -> list[str]:
    """What a drafter runs next, as it can be run from here."""
    from app.formatting import near

    feature, case = (shlex.quote(str(near(one))) for one in (started.feature, started.case))
    lines = (
        f"kaidah check {started.regulation}",
        f"kaidah test {feature}",
        f"kaidah decide {case}",
    )
    option = "" if _is_default(started.policies) else _option(started.policies)
    return [f"{line}{option}" for line in lines]


def _is_default(policies: Path) -> bool:
    """Whether every verb finds that folder from here without being told."""
    from app.desk import CHECKOUT, find_policies

    return policies.resolve() == (CHECKOUT / "policies").resolve() == find_policies().resolve()


def _option(policies: Path) -> str:
    from app.formatting import near

    return f" --kebijakan {shlex.quote(str(near(policies)))}"
