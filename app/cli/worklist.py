"""`kaidah worklist`: what is doubtful, missing or open, by the article that settles it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies
from rules.language import N_, SOURCE, _, speaking

if TYPE_CHECKING:
    from engine.worklist import Worklist

HELP = N_(
    "Daftar kerja perancang: yang belum pasti, menurut pasal yang akan menyelesaikannya, "
    "dan baris yang memilihnya."
)
EXAMPLES = examples(
    "kaidah worklist",
    "kaidah worklist pp-44-2015 --json",
    "kaidah worklist --ke docs/daftar-kerja.md",
)
Named = Annotated[
    str | None,
    typer.Argument(metavar=N_("PERATURAN"), help=N_("Peraturan ini, bukan yang bawaan.")),
]
AsJson = Annotated[bool, typer.Option("--json", help=N_("Daftarnya sebagai JSON."))]
Into = Annotated[
    Path | None,
    typer.Option("--ke", metavar=N_("BERKAS"), help=N_("Menulis halamannya ke berkas ini.")),
]


def worklist(
    regulation: Named = None,
    *,
    policies: Policies = None,
    as_json: AsJson = False,
    into: Into = None,
) -> None:
    """Print the worklist of a regulation and of all that it reaches, or write its page."""
    from app.desk import find_policies
    from engine.worklist import as_data, page
    from engine.worklist import worklist as listed
    from rules.load import load

    loaded = load(find_policies(policies), regulation)
    if into is not None:
        from app.document.files import put_page

        with speaking(SOURCE):
            written = page(listed(loaded))
        put_page(into, written)
        return
    found = listed(loaded)
    if as_json:
        data = [as_data(item) for item in found.items]
        sys.stdout.write(json.dumps(data, ensure_ascii=False, indent=2) + "\n")
    else:
        _print(found)


def _print(found: Worklist) -> None:
    from rich.text import Text

    from app.cli.output import out
    from engine.worklist import told

    console = out()
    for place, items in found.places:
        console.print(Text(f"{place.regulation} {place.label}".rstrip(), style="bold underline"))
        for item in items:
            kind, mark = _(item.kind), f" [{item.mark}]" if item.mark else ""
            console.print(Text(f"  {kind}: {item.id}{mark}", style="yellow"))
            console.print(Text(f"    {item.question}", style="bold"))
            for line in told(item):
                console.print(Text(f"    {line}"))
            console.print()
    console.print(_("{count} hal", count=len(found.items)))
