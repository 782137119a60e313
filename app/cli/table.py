"""Decision → a table of outcomes for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from engine.citation import Citations
from engine.decision import CASE_LEVEL, End, OutcomeResult
from engine.explain import Wording
from engine.record import is_estimate, not_verified, shown_value

if TYPE_CHECKING:
    from rich.console import Console

    from engine.service import Decision

_ENDS = {
    End.UNDETERMINED: ("belum dapat ditentukan", "yellow"),
    End.UNREGULATED: ("tidak diatur", "magenta"),
    End.CONFLICT: ("bertentangan", "red"),
}


def print_decision(console: Console, name: str, decision: Decision) -> None:
    """One case: a heading, then for each outcome its end or value and its articles."""
    heading = Text(f"Kasus {decision.case.id or name}", style="bold underline")
    notes = ["SIMULASI (rancangan belum berlaku)"] if decision.draft else []
    notes += ["belum diverifikasi"] if not_verified(decision) else []
    if notes:
        heading.append(f"  {' · '.join(notes)}", style="yellow")
    console.print(heading)
    wording = Wording(decision.graph)
    citations = Citations(decision.graph, decision.case, decision.decided)
    for result in decision.shown:
        _print_result(console, decision, (result, wording, citations))
    console.print()


def _print_result(
    console: Console, decision: Decision, told: tuple[OutcomeResult, Wording, Citations]
) -> None:
    result, wording, citations = told
    key = (result.outcome, result.record)
    where = "" if result.record == CASE_LEVEL else f" (ke-{result.record + 1})"
    line = Text(f"  {wording.label(result.outcome)}{where}: ")
    outcome = decision.graph.outcomes[result.outcome]
    if result.end is End.DETERMINED:
        line.append(shown_value(result.value, outcome) or "", style="bold green")
    else:
        line.append(*_ENDS[result.end])
    if outcome.competent:
        estimate = "perkiraan, " if is_estimate(decision, outcome) else ""
        line.append(f"  ({estimate}berwenang: {outcome.competent})", style="dim")
    console.print(line)
    for citation in citations.of(key) if result.end is not End.UNDETERMINED else ():
        console.print(Text(f"      {citation} [{citation.mark.value}]", style="cyan"))
    for cause in result.through:
        console.print(Text(f"      melalui {wording.cause(cause)}"))
    if result.end is End.UNDETERMINED:
        _print_missing(console, result, wording)


def _print_missing(console: Console, result: OutcomeResult, wording: Wording) -> None:
    if result.relevant:
        listed = "; ".join(wording.cause(cause) for cause in result.relevant)
        console.print(Text(f"      kurang: {listed}"))
    for name in result.readings:
        if name in wording.graph.readings:
            console.print(Text(f"      tafsir belum dipilih: {wording.label(name)}"))
        else:
            change = wording.change(name)
            console.print(Text(f"      belum pasti: kapan {change} mulai berlaku"))
