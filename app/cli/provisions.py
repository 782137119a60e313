"""`kaidah provisions`: every ayat, its state, its rules, and the scenarios for and against it."""

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
    from app.provisions import Entry, Listing, Regulation
    from app.scenarios.witnesses import Survey
    from engine.plan import Plan
    from rules.load import Policies as Loaded

HELP = N_(
    "Mendaftar setiap ayat: keadaannya, aturannya, serta skenario pendukung dan penyangkalnya."
)
EXAMPLES = examples(
    "kaidah provisions",
    "kaidah provisions pp-44-2015 --pasal 34",
    "kaidah provisions --json",
    "kaidah provisions --ke docs/ayat.md",
)
Named = Annotated[
    str | None,
    typer.Argument(
        metavar=N_("PERATURAN"),
        help=N_("Hanya peraturan ini; tanpa ini, yang bawaan dan semua yang dirujuknya."),
    ),
]
Pasal = Annotated[
    str | None,
    typer.Option(
        "--pasal",
        metavar=N_("NOMOR"),
        help=N_("Hanya pasal ini, misalnya `34` atau `lampiran-II`."),
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help=N_("Daftarnya sebagai JSON."))]
Into = Annotated[
    Path | None,
    typer.Option(
        "--ke", metavar=N_("BERKAS"), help=N_("Menulis halaman ringkasnya ke berkas ini.")
    ),
]
Features = Annotated[
    list[str] | None,
    typer.Option(
        "--fitur", metavar=N_("FITUR"), help=N_("Berkas atau folder fitur; boleh diulang.")
    ),
]


def provisions(  # noqa: PLR0913 — each is an option of the verb
    regulation: Named = None,
    *,
    pasal: Pasal = None,
    as_json: AsJson = False,
    into: Into = None,
    features: Features = None,
    policies: Policies = None,
) -> None:
    """Run the scenarios once, and print what they show of each ayat; 1 if one lacks a witness."""
    from app.document.files import put_page
    from app.provisions import listing, page

    seen = _seen(policies, regulation, features or [])
    if into is not None:
        with speaking(SOURCE):
            written = page(listing(*seen))
        put_page(into, written)
        if not as_json:
            return
    wanted = _wanted(listing(*seen), regulation, pasal)
    if as_json:
        _print_json(wanted)
    else:
        _print(wanted, every_name=pasal is not None)
    raise typer.Exit(1 if any(one.missing for one in wanted) else 0)


def _seen(
    policies: Path | None, regulation: str | None, features: list[str]
) -> tuple[Loaded, Plan, Survey]:
    """The default regulation with all that it reaches, and what the scenarios show of them.

    A regulation that it does not reach is read with all that itself reaches.
    """
    from app.cli.results import Progress
    from app.desk import find_policies
    from app.scenarios.run import Wanted
    from app.scenarios.witnesses import survey
    from engine.planning import plan
    from rules.load import load

    folder = find_policies(policies)
    loaded: Loaded = load(folder)
    if regulation is not None and regulation not in loaded.regulations:
        loaded = load(folder, regulation)
    planned = plan(loaded)  # first, so that what is wrong with it is told once
    with Progress() as progress:
        return loaded, planned, survey(Wanted(features, policies=policies), progress.count)


def _wanted(listed: Listing, name: str | None, pasal: str | None) -> tuple[Regulation, ...]:
    """The regulations, and the pasal of them, that are asked for.

    Raises `rules.errors.KaidahError` with the nearest pasal.
    """
    from dataclasses import replace

    from rules.errors import KaidahError
    from rules.nearest import nearest

    found = [one for one in listed.regulations if name in (None, one.id)]
    if pasal is None:
        return tuple(found)
    kept = [replace(one, entries=tuple(_of(one, pasal))) for one in found]
    if not any(one.entries for one in kept):
        keys = list(dict.fromkeys(_key(entry) for one in found for entry in one.entries))
        near = nearest(pasal, keys)
        known = ", ".join(f"`{key}`" for key in keys)
        advice = (
            _("maksudnya `{near}`?", near=near) if near else _("yang ada: {listed}", listed=known)
        )
        raise KaidahError(_("pasal `{name}` tidak dikenal", name=pasal), advice)
    return tuple(one for one in kept if one.entries)


def _of(regulation: Regulation, pasal: str) -> list[Entry]:
    return [entry for entry in regulation.entries if _key(entry) == pasal.removeprefix("pasal-")]


def _key(entry: Entry) -> str:
    return entry.id.partition(":")[2].partition("(")[0]


def _print_json(wanted: tuple[Regulation, ...]) -> None:
    from app.cli.provisions_told import as_json

    told = [as_json(one) for one in wanted]
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")


def _print(wanted: tuple[Regulation, ...], *, every_name: bool) -> None:
    from app.cli.output import out
    from app.cli.provisions_told import lines, total

    console = out()
    for regulation in wanted:
        console.print(regulation.title, style="bold underline")
        for text, style in lines(regulation, every_name=every_name):
            console.print(text, style=style)
        console.print()
    console.print(total(wanted))
