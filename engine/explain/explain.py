"""Decision → passages: what was decided, by which articles, because of which facts."""

from __future__ import annotations

from collections.abc import Iterator

from engine.citation import Citation, Citations
from engine.decision import (
    CASE_LEVEL,
    CauseKind,
    Choice,
    ChoiceKind,
    End,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.explain.because import words
from engine.explain.missing import missing
from engine.explain.passage import Passage, PassageKind
from engine.explain.steps import steps
from engine.explain.wording import Wording
from engine.plan import Not, Rule
from engine.record import not_verified, shown_value
from engine.reference.reasons import Leaf, Reason, deciding, look, reason
from engine.service import Decision
from rules.values import format_value

MAX_DEPTH = 6
"""Terms are explained inside one another no deeper than this."""


def explain(decision: Decision) -> tuple[Passage, ...]:
    """The whole decision in words, the outcomes asked for one after the other."""
    found = list(_status(decision))
    for result in decision.shown:
        found.extend(explain_outcome(decision, result))
    return tuple(found)


def explain_outcome(decision: Decision, result: OutcomeResult) -> tuple[Passage, ...]:
    """One outcome in words."""
    return tuple(_Writer(decision).outcome(result))


def _status(decision: Decision) -> Iterator[Passage]:
    titles = {info.id: info for info in decision.plan.regulations}
    regulation = titles.get(decision.plan.regulation)
    if decision.draft:
        text = "SIMULASI: keputusan ini memakai rancangan yang belum berlaku"
        yield Passage(PassageKind.STATUS, text)
    if regulation is not None:
        yield Passage(PassageKind.STATUS, f"Peraturan: {regulation.title}")
    if not_verified(decision):
        text = "Belum diverifikasi: ada dasar yang tanda buktinya di bawah B"
        yield Passage(PassageKind.STATUS, text)


class _Writer:
    """Writes the outcomes of one decision; a term is explained once."""

    def __init__(self, decision: Decision) -> None:
        self.decision = decision
        self.wording = Wording(decision.graph)
        self.citations = Citations(decision.graph, decision.case, decision.decided)
        self._told: set[tuple[str, int]] = set()

    def outcome(self, result: OutcomeResult) -> Iterator[Passage]:
        yield Passage(PassageKind.OUTCOME, self._headline(result))
        yield from self._competence(result)
        if result.too_many:
            text = "Tafsir dan tanggal yang terbuka terlalu banyak untuk diuraikan satu per satu"
            yield Passage(PassageKind.READING, text, 1)
        elif len(result.worlds) > 1 and result.end is End.UNDETERMINED:
            yield from self._readings(result)
        else:
            yield from self._body(result, 1)
        if result.end is End.UNDETERMINED:
            yield from missing(self.decision, result, self.wording)

    def _headline(self, result: OutcomeResult) -> str:
        label = self.wording.label(result.outcome)
        where = "" if result.record == CASE_LEVEL else f" (ke-{result.record + 1})"
        return f"{label[:1].upper()}{label[1:]}{where}: {self._end(result.end, result)}"

    def _end(self, end: End, result: OutcomeResult | WorldEnd, outcome: str = "") -> str:
        name = outcome or getattr(result, "outcome", "")
        match end:
            case End.DETERMINED:
                return shown_value(result.value, self.decision.graph.outcomes[name]) or ""
            case End.UNDETERMINED:
                return "belum dapat ditentukan"
            case End.UNREGULATED:
                return "tidak diatur"
            case End.CONFLICT:
                return "bertentangan"

    def _competence(self, result: OutcomeResult) -> Iterator[Passage]:
        outcome = self.decision.graph.outcomes[result.outcome]
        if not outcome.competent:
            return
        text = f"Berwenang: {outcome.competent}"
        if outcome.competent != self._own_body():
            text += "; yang tertulis di sini perkiraan, keputusannya ada pada lembaga itu"
        yield Passage(PassageKind.COMPETENCE, text, 1)

    def _own_body(self) -> str:
        plan = self.decision.plan
        return next((info.body for info in plan.regulations if info.id == plan.regulation), "")

    # -------------------------------------------------------- worlds

    def _readings(self, result: OutcomeResult) -> Iterator[Passage]:
        told: dict[str, tuple[str, tuple[Citation, ...]]] = {}
        for world, end in result.worlds:
            mattering = [choice for choice in world if self._matters(choice, result)]
            name = "; ".join(self._choice(choice) for choice in mattering)
            cited = self.citations.in_world(self._key(result), world, end)
            told.setdefault(name, (self._end(end.end, end, result.outcome), cited))
        for name, (value, cited) in told.items():
            yield Passage(PassageKind.READING, f"Jika {name}: {value}" if name else value, 1)
            for citation in cited:
                yield Passage(PassageKind.CITATION, f"Dasar: {_cited(citation)}", 2)

    def _matters(self, choice: Choice, result: OutcomeResult) -> bool:
        match choice.kind:
            case ChoiceKind.READING:
                return choice.name in result.readings
            case ChoiceKind.EFFECT:
                return choice.option in result.readings
            case ChoiceKind.DATE:
                dates = {(cause.name, cause.record) for cause in result.relevant}
                return (choice.name, choice.record) in dates

    def _choice(self, choice: Choice) -> str:
        graph = self.decision.graph
        if choice.kind is ChoiceKind.READING:
            reading = graph.readings[choice.name]
            option = next(o for o in reading.options if o.id == choice.option)
            reason_told = f" (alasan: {option.reason})" if option.reason else ""
            return f"“{reading.question}” dibaca {option.label or option.id}{reason_told}"
        label = self.wording.label(choice.name)
        if choice.kind is ChoiceKind.EFFECT:
            state = "sudah" if choice.low else "belum"
            change = graph.uncertain[choice.option]
            return f"{change.label or change.id} {state} berlaku pada {label}"
        kind = graph.facts[choice.name].type
        told = [label]
        if choice.low is not None:
            told.append(f"sejak {format_value(choice.low, kind)}")
        if choice.high is not None:
            told.append(f"sampai dengan {format_value(choice.high, kind)}")
        return " ".join(told)

    def _key(self, result: OutcomeResult) -> tuple[str, int]:
        return result.outcome, result.record

    # -------------------------------------------------------- one world

    def _body(self, result: OutcomeResult, depth: int) -> Iterator[Passage]:
        self._told.add(self._key(result))
        if not result.worlds:
            return
        world, end = result.worlds[0]
        if result.through:
            yield from self._through(result, depth)
        elif end.by_gate:
            yield from self._gate(result, depth)
        elif end.end is End.CONFLICT:
            yield from self._conflict(result, depth)
        elif end.end is End.UNREGULATED:
            text = "Tidak ada ketentuan yang berlaku untuk keadaan ini"
            yield Passage(PassageKind.BECAUSE, text, depth)
            yield from self._refused(result, end, depth)
        else:
            for name in end.applied:
                yield from self._rule(self.decision.graph.rules[name], result, world, depth)

    def _through(self, result: OutcomeResult, depth: int) -> Iterator[Passage]:
        for cause in result.through:
            state = "bertentangan" if cause.kind is CauseKind.CONFLICT else "tidak diatur"
            text = f"Melalui {self.wording.cause(cause)}, yang {state}"
            yield Passage(PassageKind.BECAUSE, text, depth)
            below = self.decision.decided.results.get((cause.name, cause.record))
            if below is not None and depth < MAX_DEPTH and self._key(below) not in self._told:
                yield from self._body(below, depth + 1)

    def _gate(self, result: OutcomeResult, depth: int) -> Iterator[Passage]:
        gate = self.decision.graph.outcomes[result.outcome].gate or ""
        yield from self._term(gate, result.record, depth)

    def _conflict(self, result: OutcomeResult, depth: int) -> Iterator[Passage]:
        world, end = result.worlds[0]
        for name in end.applied:
            rule = self.decision.graph.rules[name]
            citation = self.citations.of_rule(rule, world, result.record)
            here = look(
                self.decision.graph,
                self.decision.case,
                self.decision.decided,
                (self._key(result), world),
            )
            value = self.wording.operand(here.value(rule.value), rule.value)
            text = f"{_cited(citation)} memberi {value}"
            yield Passage(PassageKind.CITATION, text, depth)
            yield from _words_of(citation, depth + 1)

    def _rule(
        self, rule: Rule, result: OutcomeResult, world: World, depth: int
    ) -> Iterator[Passage]:
        citation = self.citations.of_rule(rule, world, result.record)
        lead = "Mungkin berlaku" if result.end is End.UNDETERMINED else "Dasar"
        yield Passage(PassageKind.CITATION, f"{lead}: {_cited(citation)}", depth)
        yield from _words_of(citation, depth + 1)
        decision = self.decision
        here = look(decision.graph, decision.case, decision.decided, (self._key(result), world))
        leaves = list(deciding(self._condition(rule, reason(rule.condition, here))))
        for leaf in leaves:
            yield from self._leaf(leaf, result.record, depth)
        for line in steps(rule, here, self.wording):
            yield Passage(PassageKind.CALCULATION, line, depth)
        if rule.closing:
            yield from self._refused(result, result.worlds[0][1], depth)

    def _condition(self, rule: Rule, found: Reason) -> Reason:
        """Of the `tidak` half of a syarat, the condition that failed, not its negation."""
        return found.parts[0] if rule.half == "tidak" and isinstance(rule.condition, Not) else found

    def _leaf(self, leaf: Leaf, record: int, depth: int) -> Iterator[Passage]:
        if leaf.met is None and leaf.outcome is None:
            return
        kind = PassageKind.FAILED if leaf.met is False else PassageKind.BECAUSE
        lead = "Tidak terpenuhi" if leaf.met is False else "Karena"
        yield Passage(kind, f"{lead}: {words(leaf, self.wording)}", depth)
        if leaf.outcome is not None:
            yield from self._term(leaf.outcome, record, depth + 1)

    def _term(self, outcome: str, record: int, depth: int) -> Iterator[Passage]:
        in_list = self.decision.graph.outcomes[outcome].list is not None
        result = self.decision.decided.results.get((outcome, record if in_list else CASE_LEVEL))
        if result is None or depth > MAX_DEPTH or self._key(result) in self._told:
            return
        if depth <= 1:
            yield Passage(PassageKind.BECAUSE, f"Karena: {self._headline(result)}", depth)
        yield from self._body(result, depth + 1)

    def _refused(self, result: OutcomeResult, end: WorldEnd, depth: int) -> Iterator[Passage]:
        """The rules that did not apply, with the tests that failed."""
        world = result.worlds[0][0]
        decision = self.decision
        here = look(decision.graph, decision.case, decision.decided, (self._key(result), world))
        for trace in end.trace:
            rule = decision.graph.rules[trace.rule]
            if trace.condition is not False or rule.closing:
                continue
            citation = self.citations.of_rule(rule, world, result.record)
            failed = [x for x in deciding(reason(rule.condition, here)) if x.met is False]
            told = "; ".join(words(leaf, self.wording) for leaf in failed)
            text = f"Tidak berlaku: {_cited(citation)}, karena {told}"
            yield Passage(PassageKind.FAILED, text, depth + 1)


def _cited(citation: Citation) -> str:
    return f"{citation} [{citation.mark.value}]"


def _words_of(citation: Citation, depth: int) -> Iterator[Passage]:
    if citation.text:
        note = " (rumusan kami)" if citation.reconstructed else ""
        yield Passage(PassageKind.WORDS, f"“{' '.join(citation.text.split())}”{note}", depth)
