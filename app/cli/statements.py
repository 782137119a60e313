"""`kaidah statements`: figures with their sources, what follows from them, what contradicts."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies, Regulation
from rules.language import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.statements import Statements
    from rules.load import Policies as Loaded

HELP = N_(
    "Menampilkan pernyataan: angka dengan sumber dan tandanya, hitungannya, dan pertentangannya."
)
EXAMPLES = examples(
    "kaidah statements",
    "kaidah statements terlindungi.dihitung sisa.dihitung",
    "kaidah statements cilegon/jamsostek klaim.rasio --json",
)
Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("PERNYATAAN…"),
        help=N_("Yang ditampilkan, bila perlu didahului peraturannya; tanpa ini, semua."),
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help=N_("Pernyataan sebagai JSON."))]


def statements(
    words: Words = None,
    *,
    regulation: Regulation = None,
    policies: Policies = None,
    as_json: AsJson = False,
) -> None:
    """Print some statements of a regulation and of all it rests on, or all of them."""
    from app.desk import find_policies
    from engine.statements import state
    from rules.load import load

    named = list(words or ())
    if regulation is None and named and not named[0].replace(".", "_").isidentifier():
        regulation = named.pop(0)
    loaded = load(find_policies(policies), regulation)
    found = state(loaded)
    _refuse_wrong(found, loaded)
    wanted = _wanted(found, named)
    if as_json:
        from engine.statements import as_data

        data = [as_data(found, name) for name in wanted]
        sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found, wanted)


def _refuse_wrong(found: Statements, loaded: Loaded) -> None:
    """Figures that do not follow are none to print. Raises `PolicyError`."""
    from rules.diagnostics import PolicyError

    if found.findings:
        raise PolicyError(found.findings, loaded.sources)


def _wanted(found: Statements, named: Sequence[str]) -> list[str]:
    """The statements that are asked for; all of them if none is named."""
    from rules.errors import KaidahError
    from rules.nearest import nearest

    for name in named:
        if name not in found.found:
            near = nearest(name, found.found)
            advice = (
                _("maksudnya `{near}`?", near=near)
                if near
                else _("tanpa nama, semuanya ditampilkan: `kaidah statements`")
            )
            raise KaidahError(_("pernyataan `{name}` tidak dikenal", name=name), advice)
    return list(dict.fromkeys(named)) or list(found.found)


def _print(found: Statements, wanted: Sequence[str]) -> None:
    from rich.text import Text

    from app.cli.output import out
    from engine.statements import told

    console = out()
    for name in wanted:
        console.print(Text(name, style="bold"))
        for line in told(found, name):
            style = "yellow" if line.startswith(_("bertentangan dengan {other}", other="")) else ""
            console.print(Text(f"  {line}", style=style))
        console.print()
    if not wanted:
        console.print(_("peraturan ini tidak memuat pernyataan"))
