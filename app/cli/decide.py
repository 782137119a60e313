"""`kaidah decide`: case files → outcomes with their articles."""

from __future__ import annotations

import json
import sys

import typer

from app.cli.options import AsJson, Asked, Cases, Policies, Regulation

EXAMPLE = """\
Contoh:  kaidah decide contoh/kasus/nelayan-sakit.yaml  ·
kaidah decide --json kasus.yaml > keputusan.json  ·
cat kasus.json | kaidah decide - --hasil iuran.sumber_dana
"""


def decide(
    cases: Cases,
    *,
    policies: Policies = None,
    regulation: Regulation = None,
    asked: Asked = None,
    as_json: AsJson = False,
) -> None:
    """Memutus satu kasus atau lebih: hak, sumber dana, besaran, dan pasalnya."""
    from app.cli.cases import Cases as Deciding
    from app.cli.output import out
    from app.cli.table import print_decision

    deciding = Deciding(policies, regulation, asked or ())
    if as_json:
        from engine.record import record

        records = [record(decision) for _, decision in deciding.decide(cases)]
        if records:
            found = records[0] if len(cases) == 1 else records
            text = json.dumps(found, ensure_ascii=False, indent=2, sort_keys=True)
            sys.stdout.write(text + "\n")
            sys.stdout.flush()
    else:
        console = out()
        for name, decision in deciding.decide(cases):
            print_decision(console, name, decision)
    raise typer.Exit(deciding.status)
