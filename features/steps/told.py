"""A result that is not as expected → what a drafter reads: why it is so, and from which facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.decision import OutcomeResult
from engine.explain import Histories, Wording, explain_outcome, plain_text
from engine.service import Decision
from features.steps.naming import UNKNOWN
from features.steps.scenario import Scenario
from rules.language import _


class MismatchError(AssertionError):
    """A result is not as expected."""


def mismatch(
    scenario: Scenario, decision: Decision, result: OutcomeResult, *lines: str
) -> MismatchError:
    """What was expected and what came out, then the explanation and the facts it rests on."""
    passages = plain_text(explain_outcome(decision, result))
    told = [*lines, "", _("penjelasan keputusannya:"), *_indented(passages.splitlines())]
    facts = list(_facts(scenario, decision, result.outcome))
    told += ["", _("fakta yang dipakai hasil ini:"), *_indented(facts)]
    chosen = list(_choices(scenario, decision))
    if chosen:
        told += ["", _("tafsir dan mulai berlaku yang dipilih:"), *_indented(chosen)]
    return MismatchError("\n".join(told))


def chosen_since(scenario: Scenario, decision: Decision, readings: Sequence[str]) -> Iterator[str]:
    """Of readings that a step calls open, those the policy has chosen: which, by whom, why."""
    for name in readings:
        reading = decision.graph.readings.get(scenario.names.reading(name))
        if reading is None or reading.chosen is None or reading.id in scenario.readings:
            continue
        label = next(one.label for one in reading.options if one.id == reading.chosen)
        yield _(
            "tafsir `{reading}` sudah dipilih oleh {by}: `{option}`, {label} ({reason})",
            reading=reading.id,
            by=reading.by or _("peraturannya"),
            option=reading.chosen,
            label=label,
            reason=reading.reason,
        )


def _facts(scenario: Scenario, decision: Decision, outcome: str) -> Iterator[str]:
    """The facts that an outcome rests on, as the scenario gives them; then how many it does not."""
    graph = decision.graph
    closure = graph.closure(outcome)
    used = {*closure.facts, *(pair[0] for pair in closure.references)}
    unknown: list[str] = []
    derived = Histories(decision).of_facts()
    for fact in graph.plan.facts:
        if fact.id in used and fact.list is None:
            value = scenario.facts.get(fact.id, UNKNOWN)
            if value == UNKNOWN and fact.id in derived:
                yield derived[fact.id]
                continue
            profile = scenario.origin.get(fact.id)
            source = _(" (profil {name})", name=profile) if profile else ""
            if value == UNKNOWN:
                unknown.append(fact.label)
            else:
                yield f"{fact.label}: {value}{source}"
    if unknown:
        yield _("tidak diketahui: {facts}", facts="; ".join(unknown))
    yield from _lists(scenario, Wording(graph))
    unused = sum(fact not in used for fact in scenario.facts)
    if unused:
        yield _("({number} fakta lain tidak dipakai hasil ini)", number=unused)


def _lists(scenario: Scenario, wording: Wording) -> Iterator[str]:
    for name, (rows, complete) in scenario.lists.items():
        whole = _("lengkap") if complete else _("mungkin masih ada yang lain")
        yield _("daftar {list}: {number} baris, {whole}", list=name, number=len(rows), whole=whole)
        for number, row in enumerate(rows, start=1):
            told = "; ".join(f"{wording.label(fact)}: {value}" for fact, value in row.items())
            yield f"  {number}. {told}"


def _choices(scenario: Scenario, decision: Decision) -> Iterator[str]:
    wording = Wording(decision.graph)
    for reading, option in scenario.readings.items():
        yield _("{question} dibaca `{option}`", question=wording.label(reading), option=option)
    for change, date in scenario.effects.items():
        yield f"{wording.label(change)}: {date}"


def _indented(lines: list[str]) -> list[str]:
    return [f"  {line}" if line else "" for line in lines]
