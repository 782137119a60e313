"""Worlds of an outcome → each with its result: readings, dates, changes of the law."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from engine.citation import Citation, Citations
from engine.decision import (
    CASE_LEVEL,
    Cause,
    Choice,
    ChoiceKind,
    End,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.explain.passage import Passage, PassageKind, cited
from engine.explain.wording import Wording
from engine.plan import Outcome
from engine.record import shown_value
from engine.service import Decision
from rules.language import N_, _
from rules.values import format_value

_LEADS = {
    End.UNDETERMINED: N_("Mungkin berlaku: {citation}"),
    End.UNREGULATED: N_("Yang dapat berlaku: {citation}"),
}


def ending(end: End, result: OutcomeResult | WorldEnd, outcome: Outcome) -> str:
    """The end of an outcome in words: its value, if it is determined."""
    match end:
        case End.DETERMINED:
            return shown_value(result.value, outcome) or ""
        case End.UNDETERMINED:
            return _("belum dapat ditentukan")
        case End.UNREGULATED:
            return _("tidak diatur")
        case End.CONFLICT:
            return _("bertentangan")


class Questions:
    """The doubtful words of a decision, numbered in the order in which they are told."""

    def __init__(self, decision: Decision, wording: Wording) -> None:
        self.graph = decision.graph
        self.wording = wording
        self._numbers: dict[str, int] = {}

    def ask(self, name: str) -> Iterator[Passage]:
        """The question with every option and its argument; only its number if told before."""
        reading = self.graph.readings.get(name)
        if reading is None:
            text = _("Perlu dipastikan: {change}", change=self._change(name))
            yield Passage(PassageKind.READING, text, 1)
            return
        told = name in self._numbers
        number = self._numbers.setdefault(name, len(self._numbers) + 1)
        if told:
            text = _("Perlu dipilih: tafsir {number}, yang sudah diuraikan di atas", number=number)
            yield Passage(PassageKind.READING, text, 1)
            return
        text = _(
            "Perlu dipilih, tafsir {number}: {question}", number=number, question=reading.question
        )
        yield Passage(PassageKind.READING, text, 1)
        for option in reading.options:
            text = f"“{option.label or option.id}”"
            if option.reason:
                text = _("{option}, karena: {reason}", option=text, reason=option.reason)
            yield Passage(PassageKind.READING, text, 2)

    def _change(self, name: str) -> str:
        change = self.graph.uncertain[name]
        kinds = {
            self.graph.facts[rule.reference].type
            for rule in self.graph.plan.rules
            for version in rule.versions
            if rule.reference is not None and name in (version.starts_with, version.ends_before)
        }
        told = _("kapan {change} mulai berlaku", change=self.wording.change(name))
        if len(kinds) != 1:
            return told
        kind = kinds.pop()
        low, high = (format_value(end, kind) for end in (change.earliest, change.latest))
        return _("{change}, antara {low} dan {high}", change=told, low=low, high=high)

    def choice(self, choice: Choice) -> str:
        """One choice of a world in words."""
        graph, wording = self.graph, self.wording
        if choice.kind is ChoiceKind.READING:
            reading = graph.readings[choice.name]
            option = next(o for o in reading.options if o.id == choice.option)
            number = self._numbers.get(choice.name)
            which = _("tafsir {number}", number=number) if number else f"“{reading.question}”"
            return _("{which} dibaca “{option}”", which=which, option=option.label or option.id)
        where = "" if choice.record == CASE_LEVEL else _(" (ke-{number})", number=choice.record + 1)
        label = f"{wording.label(choice.name)}{where}"
        if choice.kind is ChoiceKind.EFFECT:
            told = N_("{change} sudah berlaku pada {label}")
            if not choice.low:
                told = N_("{change} belum berlaku pada {label}")
            return _(told, change=wording.change(choice.option), label=label)
        kind = graph.facts[choice.name].type
        limits = [label]
        if choice.low is not None:
            limits.append(_("sejak {limit}", limit=format_value(choice.low, kind)))
        if choice.high is not None:
            limits.append(_("sampai dengan {limit}", limit=format_value(choice.high, kind)))
        return " ".join(limits)


@dataclass
class _Group:
    """Worlds with the same result, by the choices that lead to it."""

    end: WorldEnd
    cited: tuple[Citation, ...]
    lacking: tuple[Cause, ...]
    names: list[str] = field(default_factory=list)
    worlds: list[World] = field(default_factory=list)


MOST_WORLDS = 8
"""A result that more choices than these lead to is told without its calculation."""
Calculation = Callable[[World], tuple[str, ...]]
"""The steps of the calculation of an outcome in one of its worlds."""


def worlds(
    result: OutcomeResult, questions: Questions, citations: Citations, calculation: Calculation
) -> Iterator[Passage]:
    """Each different result, the choices that lead to it, its articles, and what it lacks.

    Nothing if no choice makes a difference: then every world is like the first.
    """
    outcome = questions.graph.outcomes[result.outcome]
    if not any(_mattering(world, result) for world, _ in result.worlds):
        return
    for group in _groups(result, questions, citations):
        value = ending(group.end.end, group.end, outcome)
        for index, name in enumerate(group.names):
            lead = N_("Atau jika {choices}") if index else N_("Jika {choices}")
            told = f": {value}" if index == len(group.names) - 1 else ";"
            yield Passage(PassageKind.READING, _(lead, choices=name) + told, 1)
        yield from _in_group(group, outcome, questions.wording)
        if group.end.end is End.DETERMINED and len(group.worlds) <= MOST_WORLDS:
            calculated = {calculation(world) for world in group.worlds}
            for line in calculated.pop() if len(calculated) == 1 else ():
                yield Passage(PassageKind.CALCULATION, line, 2)


def _in_group(group: _Group, outcome: Outcome, wording: Wording) -> Iterator[Passage]:
    """The articles of some worlds; if undetermined, what they lack and what is possible."""
    undetermined = group.end.end is End.UNDETERMINED
    lead = _LEADS.get(group.end.end, N_("Dasar: {citation}"))
    for citation in group.cited:
        yield Passage(PassageKind.CITATION, _(lead, citation=cited(citation)), 2)
    if not undetermined:
        return
    lacking = "; ".join(wording.cause(cause) for cause in group.lacking)
    yield Passage(PassageKind.MISSING, _("Menunggu: {listed}", listed=lacking), 2)
    told = [shown_value(value, outcome) or "" for value in group.end.values]
    if told:
        others = [_("jumlah lain yang belum dapat dihitung")] if group.end.open_amount else []
        text = _("Masih mungkin: {listed}", listed="; ".join([*told, *others]))
        yield Passage(PassageKind.POSSIBLE, text, 2)


def _groups(result: OutcomeResult, questions: Questions, citations: Citations) -> Iterable[_Group]:
    key = (result.outcome, result.record)
    found: dict[object, _Group] = {}
    for world, end in result.worlds:
        chosen = _mattering(world, result)
        lacking = tuple(cause for cause in result.relevant if cause in end.causes)
        articles = citations.in_world(key, world, end)
        name = ", ".join(questions.choice(choice) for choice in chosen)
        same = (end.end, end.value, lacking, tuple(map(str, articles)))
        group = found.setdefault(same, _Group(end, articles, lacking))
        if name not in group.names:
            group.names.append(name)
            group.worlds.append(world)
    return found.values()


def _mattering(world: World, result: OutcomeResult) -> list[Choice]:
    """The choices of a world that make a difference."""
    dates = {(cause.name, cause.record) for cause in result.relevant}
    return [
        choice
        for choice in world
        if (choice.kind is ChoiceKind.READING and choice.name in result.readings)
        or (choice.kind is ChoiceKind.EFFECT and choice.option in result.readings)
        or (choice.kind is ChoiceKind.DATE and (choice.name, choice.record) in dates)
    ]
