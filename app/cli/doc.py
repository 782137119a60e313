"""`kaidah doc`: a regulation → one page of text and rules, and the bare draft for paper."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.cli.help import examples
from app.cli.options import Policies
from rules.language import N_, SOURCE, _, speaking

if TYPE_CHECKING:
    from app.document.context import Context
    from app.scenarios.witnesses import Survey

HELP = N_(
    "Menulis peraturan sebagai dokumen: satu halaman HTML dengan bunyi dan aturan berdampingan, "
    "dan naskah rancangannya sebagai DOCX."
)
EXAMPLES = examples(
    "kaidah doc",
    "kaidah doc pp-44-2015 --ke dokumen",
    "kaidah doc --tanpa-skenario",
)
FOLDER = Path("dokumen")
Regulation = Annotated[
    str | None,
    typer.Argument(
        metavar=N_("PERATURAN"),
        help=N_("Peraturan yang ditulis, misalnya `pp-44-2015`; tanpa ini, yang bawaan."),
    ),
]
Into = Annotated[
    Path,
    typer.Option(
        "--ke",
        metavar=N_("FOLDER"),
        help=N_("Folder hasilnya (bawaan: `dokumen`); dibuat bila belum ada."),
    ),
]
WithoutScenarios = Annotated[
    bool,
    typer.Option("--tanpa-skenario", help=N_("Tanpa menjalankan skenario: lebih cepat.")),
]


def doc(
    regulation: Regulation = None,
    *,
    into: Into = FOLDER,
    policies: Policies = None,
    without: WithoutScenarios = False,
) -> None:
    """Write the documents, and say where."""
    from app.cli.output import out
    from app.desk import find_policies
    from app.document.context import Context
    from app.document.files import made_ready, put
    from app.formatting import near
    from engine.planning import plan
    from rules.load import load

    folder = find_policies(policies)
    read = load(folder, regulation)
    context = Context(read, plan(read))
    made_ready(into)
    found = None if without else _survey(folder.resolve())
    written = [put(into, name, content) for name, content in _made(context, found)]
    for path in written:
        out().print(_("ditulis: {path}", path=near(path)))
    if not context.is_draft:
        out().print(_("naskah DOCX hanya dibuat bagi rancangan"))


def _survey(policies: Path) -> Survey | None:
    """What the scenarios beside the policies show; None if there are none."""
    from app.cli.results import Progress
    from app.scenarios.run import Wanted
    from app.scenarios.witnesses import survey

    features = policies.parent / "features"
    if not any(features.rglob("*.feature")):
        return None
    with Progress() as progress:
        return survey(Wanted([str(features)], None, policies), progress.count)


def _made(context: Context, found: Survey | None) -> list[tuple[str, bytes]]:
    """The documents by the names of their files, in Indonesian whatever the command speaks."""
    from app.document.gather import gather
    from app.document.page import html
    from app.document.paper import docx
    from engine import __version__

    name = context.policies.regulation.replace("/", "-")
    with speaking(SOURCE):
        page = html(gather(context, __version__, found))
        made = [(f"{name}.html", page.encode())]
        if context.is_draft:
            made.append((f"{name}.docx", docx(context.own)))
    return made
