"""Decision → a table of outcomes for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from engine.citation import Citations
from engine.decision import CASE_LEVEL, End, OutcomeResult
from engine.explain import Histories, Wording
from engine.record import is_estimate, not_verified, shown_value
from rules.language import N_, _

if TYPE_CHECKING:
    from rich.console import Console

    from engine.plan import Outcome
    from engine.service import Decision

_ENDS = {
    End.UNDETERMINED: (N_("belum dapat ditentukan"), "yellow"),
    End.UNREGULATED: (N_("tidak diatur"), "magenta"),
    End.CONFLICT: (N_("bertentangan"), "red"),
}


def print_decision(console: Console, name: str, decision: Decision) -> None:
    """One case: a heading, then for each outcome its end or value and its articles."""
    heading = Text(_("Kasus {case}", case=decision.case.id or name), style="bold underline")
    notes = [_("SIMULASI (rancangan belum berlaku)")] if decision.draft else []
    notes += [_("belum diverifikasi")] if not_verified(decision) else []
    if notes:
        heading.append(f"  {' · '.join(notes)}", style="yellow")
    console.print(heading)
    for line in Histories(decision).told(decision.asked):
        console.print(Text(_("  diturunkan: {told}", told=line), style="dim"))
    wording = Wording(decision.graph)
    citations = Citations(decision.graph, decision.case, decision.decided)
    for result in decision.shown:
        _print_result(console, decision, (result, wording, citations))
    if decision.left_out:
        groups = ", ".join(decision.left_out)
        console.print(Text(_("  tidak ditanyakan: {groups}", groups=groups), style="dim"))
    console.print()


def _print_result(
    console: Console, decision: Decision, told: tuple[OutcomeResult, Wording, Citations]
) -> None:
    result, wording, citations = told
    key = (result.outcome, result.record)
    where = "" if result.record == CASE_LEVEL else _(" (ke-{number})", number=result.record + 1)
    line = Text(f"  {wording.label(result.outcome)}{where}: ")
    outcome = decision.graph.outcomes[result.outcome]
    if result.end is End.DETERMINED:
        line.append(shown_value(result.value, outcome) or "", style="bold green")
    else:
        end, style = _ENDS[result.end]
        line.append(_(end), style=style)
    if outcome.competent:
        line.append(_competence(decision, outcome), style="dim")
    console.print(line)
    for citation in citations.of(key) if result.end is not End.UNDETERMINED else ():
        console.print(Text(f"      {citation} [{citation.mark.value}]", style="cyan"))
    for cause in result.through:
        console.print(Text(_("      melalui {cause}", cause=wording.cause(cause))))
    if result.end is End.UNDETERMINED:
        _print_missing(console, result, wording)


def _competence(decision: Decision, outcome: Outcome) -> str:
    if is_estimate(decision, outcome):
        return _("  (perkiraan, berwenang: {competent})", competent=outcome.competent)
    return _("  (berwenang: {competent})", competent=outcome.competent)


def _print_missing(console: Console, result: OutcomeResult, wording: Wording) -> None:
    if result.relevant:
        listed = "; ".join(wording.cause(cause) for cause in result.relevant)
        console.print(Text(_("      kurang: {listed}", listed=listed)))
    for name in result.readings:
        if name in wording.graph.readings:
            console.print(Text(_("      tafsir belum dipilih: {label}", label=wording.label(name))))
        else:
            change = wording.change(name)
            console.print(Text(_("      belum pasti: kapan {change} mulai berlaku", change=change)))
