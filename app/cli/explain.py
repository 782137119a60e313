"""`kaidah explain`: case files → the decision in sentences."""

from __future__ import annotations

import typer

from app.cli.help import examples
from app.cli.options import Asked, Cases, Policies, Regulation
from rules.language import N_, _

HELP = N_("Menjelaskan keputusan: apa, menurut pasal mana, karena fakta apa, dan apa yang kurang.")
EXAMPLES = examples(
    "kaidah explain contoh/kasus/01-nelayan-sakit.yaml",
    "kaidah explain contoh/kasus/03b-marbot-batas-tiga-bulan.yaml --hasil jkm.sekaligus",
)
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
    """Print why each case is decided as it is."""
    from rich.text import Text

    from app.cli.cases import Cases as Deciding
    from app.cli.output import out
    from engine.explain import PassageKind
    from engine.explain import explain as passages_of
    from rules.errors import KaidahError

    deciding = Deciding(policies, regulation, asked or ())
    console = out()
    for name, decision in deciding.decide(cases):
        if isinstance(decision, KaidahError):
            continue
        console.print(
            Text(_("Kasus {case}", case=decision.case.id or name), style="bold underline")
        )
        for passage in passages_of(decision):
            if passage.kind is PassageKind.OUTCOME:
                console.print()
            style = STYLES.get(passage.kind.value, "")
            console.print(Text("  " * passage.depth + passage.text, style=style))
        console.print()
    raise typer.Exit(deciding.status)
