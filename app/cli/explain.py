"""`kaidah explain`: case files → the decision in sentences."""

from __future__ import annotations

import typer

from app.cli.options import Asked, Cases, Policies, Regulation

EXAMPLE = """\
Contoh:  kaidah explain contoh/kasus/nelayan-sakit.yaml  ·
kaidah explain kasus.yaml --hasil jkm.sekaligus
"""
STYLES = {
    "hasil": "bold",
    "status": "yellow",
    "dasar": "cyan",
    "bunyi": "dim",
    "kurang": "yellow",
    "tafsir": "magenta",
    "tidak_terpenuhi": "red",
}


def explain(
    cases: Cases,
    *,
    policies: Policies = None,
    regulation: Regulation = None,
    asked: Asked = None,
) -> None:
    """Menjelaskan keputusan: apa, menurut pasal mana, karena fakta apa, dan apa yang kurang."""
    from rich.text import Text

    from app.cli.cases import Cases as Deciding
    from app.cli.output import out
    from engine.explain import PassageKind
    from engine.explain import explain as passages_of

    deciding = Deciding(policies, regulation, asked or ())
    console = out()
    for name, decision in deciding.decide(cases):
        console.print(Text(f"Kasus {decision.case.id or name}", style="bold underline"))
        for passage in passages_of(decision):
            if passage.kind is PassageKind.OUTCOME and passage.depth == 0:
                console.print()
            style = STYLES.get(passage.kind.value, "")
            console.print(Text("  " * passage.depth + passage.text, style=style))
        console.print()
    raise typer.Exit(deciding.status)
