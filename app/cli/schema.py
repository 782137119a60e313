"""`kaidah schema`: what an editor completes, explains and checks, as JSON Schema."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from app.cli.help import examples
from app.cli.options import Policies, Regulation
from rules.language import N_, _

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rules.schema import Names

KINDS = ("peraturan", "kosakata", "kaidah", "kasus", "profil")
HELP = N_("Mencetak skema JSON: kunci, kata, dan nama yang ditawarkan dan diterangkan editor.")
EXAMPLES = examples(
    "kaidah schema peraturan",
    "kaidah schema kasus --peraturan pp-44-2015",
    "kaidah schema --ke policies/skema",
)
Kind = Annotated[
    str | None,
    typer.Argument(
        metavar=N_("JENIS"),
        help=N_(
            "Jenis berkas: peraturan, kosakata, kaidah, kasus, atau profil; tanpa ini, peraturan."
        ),
    ),
]
Into = Annotated[
    Path | None,
    typer.Option(
        "--ke",
        metavar=N_("FOLDER"),
        help=N_("Tulis semua skema ke folder ini, dengan nama dari peraturan bawaan."),
    ),
]


def schema(
    kind: Kind = None,
    *,
    regulation: Regulation = None,
    policies: Policies = None,
    into: Into = None,
) -> None:
    """Print the schema of one kind of file, or write those of all kinds to a folder."""
    from app.desk import Desk, find_policies
    from app.naming import names_of

    wanted = _known(kind)
    named = into is not None or regulation is not None or wanted in {"kasus", "profil"}
    names = names_of(Desk(find_policies(policies)).plan(regulation)) if named else None
    if into is None:
        sys.stdout.write(_text(wanted, names))
    else:
        _write(into, KINDS if kind is None else (wanted,), names)


def _known(kind: str | None) -> str:
    """The kind of file that is meant.

    Raises `rules.errors.KaidahError` with the nearest word.
    """
    from rules.errors import KaidahError
    from rules.nearest import nearest

    if kind is None or kind in KINDS:
        return kind or KINDS[0]
    near = nearest(kind, KINDS)
    advice = (
        _("maksudnya `{near}`?", near=near)
        if near
        else _("yang ada: {kinds}", kinds=", ".join(KINDS))
    )
    raise KaidahError(_("jenis berkas `{kind}` tidak dikenal", kind=kind), advice)


def _text(kind: str, names: Names | None) -> str:
    return json.dumps(_schema(kind, names), ensure_ascii=False, indent=2) + "\n"


def _schema(kind: str, names: Names | None) -> dict[str, Any]:
    from rules import schema as language

    match kind:
        case "kosakata":
            return language.vocabulary(names)
        case "kaidah":
            return language.settings(names)
        case "kasus" if names is not None:
            return language.case(names)
        case "profil" if names is not None:
            return language.profiles(names)
        case _:
            return language.regulation(names)


def _write(folder: Path, kinds: Sequence[str], names: Names | None) -> None:
    """Write each schema to its file; what is the same already is left as it is."""
    from rules.errors import KaidahError

    texts = {folder / f"{kind}.json": _text(kind, names) for kind in kinds}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        message = _("folder `{folder}` tidak dapat ditulisi", folder=folder)
        raise KaidahError(message, _("sebut folder yang dapat ditulisi")) from error
