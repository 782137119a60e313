"""Options that several verbs take."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Cases = Annotated[
    list[str],
    typer.Argument(metavar="KASUS…", help="Berkas kasus (YAML atau JSON); `-` dari masukan baku."),
]
Policies = Annotated[
    Path | None,
    typer.Option("--kebijakan", metavar="FOLDER", help="Folder kebijakan (bawaan: `policies`)."),
]
Regulation = Annotated[
    str | None,
    typer.Option("--peraturan", metavar="ID", help="Peraturan yang dipakai, bukan bawaannya."),
]
Asked = Annotated[
    list[str] | None,
    typer.Option("--hasil", metavar="ID", help="Hanya hasil ini; boleh diulang."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Catatan keputusan sebagai JSON.")]
