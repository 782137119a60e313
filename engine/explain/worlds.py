"""Worlds of an outcome → each with its result: readings, dates, changes of the law."""

from __future__ import annotations

from collections.abc import Iterator

from engine.citation import Citation, Citations
from engine.decision import CASE_LEVEL, CauseKind, Choice, ChoiceKind, End, OutcomeResult, WorldEnd
from engine.explain.passage import Passage, PassageKind, cited
from engine.explain.wording import Wording
from engine.plan import Outcome
from engine.record import shown_value
from engine.service import Decision
from rules.values import format_value


def ending(end: End, result: OutcomeResult | WorldEnd, outcome: Outcome) -> str:
    """The end of an outcome in words: its value, if it is determined."""
    match end:
        case End.DETERMINED:
            return shown_value(result.value, outcome) or ""
        case End.UNDETERMINED:
            return "belum dapat ditentukan"
        case End.UNREGULATED:
            return "tidak diatur"
        case End.CONFLICT:
            return "bertentangan"


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
            yield Passage(PassageKind.READING, f"Perlu dipastikan: {self._change(name)}", 1)
            return
        told = name in self._numbers
        number = self._numbers.setdefault(name, len(self._numbers) + 1)
        if told:
            text = f"Perlu dipilih: tafsir {number}, yang sudah diuraikan di atas"
            yield Passage(PassageKind.READING, text, 1)
            return
        yield Passage(PassageKind.READING, f"Perlu dipilih, tafsir {number}: {reading.question}", 1)
        for option in reading.options:
            argument = f", karena: {option.reason}" if option.reason else ""
            yield Passage(PassageKind.READING, f"“{option.label or option.id}”{argument}", 2)

    def _change(self, name: str) -> str:
        change = self.graph.uncertain[name]
        kinds = {
            self.graph.facts[rule.reference].type
            for rule in self.graph.plan.rules
            for version in rule.versions
            if rule.reference is not None and name in (version.starts_with, version.ends_before)
        }
        told = f"kapan {self.wording.change(name)} mulai berlaku"
        if len(kinds) != 1:
            return told
        kind = kinds.pop()
        ends = (format_value(end, kind) for end in (change.earliest, change.latest))
        return f"{told}, antara {' dan '.join(ends)}"

    def choice(self, choice: Choice) -> str:
        """One choice of a world in words."""
        graph, wording = self.graph, self.wording
        if choice.kind is ChoiceKind.READING:
            reading = graph.readings[choice.name]
            option = next(o for o in reading.options if o.id == choice.option)
            number = self._numbers.get(choice.name)
            which = f"tafsir {number}" if number else f"“{reading.question}”"
            return f"{which} dibaca “{option.label or option.id}”"
        where = "" if choice.record == CASE_LEVEL else f" (ke-{choice.record + 1})"
        label = f"{wording.label(choice.name)}{where}"
        if choice.kind is ChoiceKind.EFFECT:
            state = "sudah" if choice.low else "belum"
            return f"{wording.change(choice.option)} {state} berlaku pada {label}"
        kind = graph.facts[choice.name].type
        told = [label]
        if choice.low is not None:
            told.append(f"sejak {format_value(choice.low, kind)}")
        if choice.high is not None:
            told.append(f"sampai dengan {format_value(choice.high, kind)}")
        return " ".join(told)


def worlds(
    result: OutcomeResult, outcome: Outcome, questions: Questions, citations: Citations
) -> Iterator[Passage]:
    """Each world that matters: what is chosen in it, the result, its articles, what it lacks."""
    key = (result.outcome, result.record)
    told: dict[str, tuple[WorldEnd, tuple[Citation, ...]]] = {}
    for world, end in result.worlds:
        chosen = [choice for choice in world if _matters(choice, result)]
        name = "; ".join(questions.choice(choice) for choice in chosen)
        told.setdefault(name, (end, citations.in_world(key, world, end)))
    for name, (end, found) in told.items():
        value = ending(end.end, end, outcome)
        yield Passage(PassageKind.READING, f"Jika {name}: {value}" if name else value, 1)
        for citation in found:
            yield Passage(PassageKind.CITATION, f"Dasar: {cited(citation)}", 2)
        if end.end is End.UNDETERMINED:
            lacking = sorted(cause for cause in end.causes if cause.kind is CauseKind.FACT)
            listed = "; ".join(questions.wording.cause(cause) for cause in lacking)
            yield Passage(PassageKind.MISSING, f"Menunggu: {listed}", 2)


def _matters(choice: Choice, result: OutcomeResult) -> bool:
    match choice.kind:
        case ChoiceKind.READING:
            return choice.name in result.readings
        case ChoiceKind.EFFECT:
            return choice.option in result.readings
        case ChoiceKind.DATE:
            dates = {(cause.name, cause.record) for cause in result.relevant}
            return (choice.name, choice.record) in dates
