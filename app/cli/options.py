"""Options that several verbs take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rules.language import N_

Cases = Annotated[
    list[str],
    typer.Argument(
        metavar=N_("KASUS…"), help=N_("Berkas kasus (YAML atau JSON); `-` dari masukan baku.")
    ),
]
Policies = Annotated[
    Path | None,
    typer.Option(
        "--kebijakan", metavar=N_("FOLDER"), help=N_("Folder kebijakan (bawaan: `policies`).")
    ),
]
Regulation = Annotated[
    str | None,
    typer.Option(
        "--peraturan", metavar=N_("ID"), help=N_("Peraturan yang dipakai, bukan bawaannya.")
    ),
]
Asked = Annotated[
    list[str] | None,
    typer.Option(
        "--hasil",
        metavar=N_("ID"),
        help=N_("Hanya hasil ini, atau kelompok hasil ini; boleh diulang."),
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help=N_("Catatan keputusan sebagai JSON."))]
