"""Outcome in one world → the rules that carry its end, and those that do not apply."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from engine.citation import Citation, Citations
from engine.decision import (
    CASE_LEVEL,
    CauseKind,
    End,
    Key,
    Known,
    OutcomeResult,
    RuleTrace,
    World,
    WorldEnd,
)
from engine.explain.grounds import Ground, grounds, words
from engine.explain.passage import Passage, PassageKind, cited, words_of
from engine.explain.steps import steps
from engine.explain.wording import Wording
from engine.explain.worked import used
from engine.explain.worlds import ending
from engine.joint import order_causes
from engine.nodes import Not
from engine.plan import Reading, ReadingOption, Rule
from engine.record import shown_value
from engine.reference.reasons import Reason, look, reason
from engine.reference.world import InWorld
from engine.service import Decision
from rules.language import N_, _

MAX_DEPTH = 6
"""Terms are explained inside one another no deeper than this."""

ONE_IS_ENOUGH = N_("Cukup salah satu dari yang berikut:")
NOT_MET = N_("Tidak terpenuhi: {told}")


@dataclass(frozen=True, slots=True)
class _At:
    """An outcome in one of its worlds: what is looked at while it is explained."""

    result: OutcomeResult
    world: World
    end: WorldEnd
    here: InWorld
    depth: int

    @property
    def record(self) -> int:
        return self.result.record


class Body:
    """Explains outcomes of one decision, each one (and the words of each article) once.

    What an amount is calculated from is explained with it, but for the outcomes told `apart`.
    """

    def __init__(self, decision: Decision, apart: Collection[str] = ()) -> None:
        self.decision = decision
        self.apart = apart
        self.graph = decision.graph
        self.wording = Wording(decision.graph)
        self.citations = Citations(decision.graph, decision.case, decision.decided)
        self._told: set[Key] = set()
        self._quoted: set[str] = set()

    def headline(self, result: OutcomeResult) -> str:
        """The outcome and its end or value."""
        told = self._named(result)
        return f"{told[:1].upper()}{told[1:]}"

    def _named(self, result: OutcomeResult) -> str:
        label = self.wording.label(result.outcome)
        where = "" if result.record == CASE_LEVEL else _(" (ke-{number})", number=result.record + 1)
        told = ending(result.end, result, self.graph.outcomes[result.outcome])
        return f"{label}{where}: {told}"

    def of(self, result: OutcomeResult, depth: int) -> Iterator[Passage]:
        """Why an outcome ends as it does, in its first world."""
        key = (result.outcome, result.record)
        self._told.add(key)
        if not result.worlds:
            return
        if len({end.applied for _world, end in result.worlds}) > 1:
            text = _("Hasilnya sama menurut setiap tafsir dan setiap tanggal yang masih terbuka")
            yield Passage(PassageKind.READING, text, depth)
        world, end = result.worlds[0]
        here = look(self.graph, self.decision.case, self.decision.decided, (key, world))
        yield from self._end(_At(result, world, end, here, depth))

    def _end(self, at: _At) -> Iterator[Passage]:
        if at.result.through:
            yield from self._through(at)
        elif at.end.by_gate:
            yield from self._gate(at)
        elif at.end.end is End.UNDETERMINED:
            yield from self._open(at)
        elif at.end.end is End.UNREGULATED:
            text = _("Tidak ada ketentuan yang berlaku untuk keadaan ini")
            yield Passage(PassageKind.BECAUSE, text, at.depth)
            yield from self._refused(at)
        else:
            for name in at.end.applied:
                yield from self._applied(self.graph.rules[name], at)
            if at.end.end is End.DETERMINED:
                yield from self._defeated(at)

    # -------------------------------------------------------- rules that apply

    def _applied(self, rule: Rule, at: _At) -> Iterator[Passage]:
        citation = self.citations.of_rule(rule, at.world, at.record)
        lead = _("Dasar: {citation}", citation=cited(citation))
        if at.end.end is End.CONFLICT:
            given = self._given(rule, at)
            lead = _("{citation} memberi {value}", citation=cited(citation), value=given)
        yield Passage(PassageKind.CITATION, lead, at.depth)
        yield from self._words(citation, at.depth + 1)
        for ground in grounds(_stated(rule, reason(rule.condition, at.here))):
            yield from self._ground(ground, at)
        yield from self._chosen(rule, at)
        yield from self._counted(rule, at)
        for line in steps(rule, at.here, self.wording):
            yield Passage(PassageKind.CALCULATION, line, at.depth)
        if rule.closing:
            yield from self._refused(at)

    def _counted(self, rule: Rule, at: _At) -> Iterator[Passage]:
        """What an amount is calculated from and is not told apart: where each part comes from."""
        for key in used(self.decision, rule.value, at.record):
            result = self.decision.decided.results.get(key)
            if key[0] in self.apart or result is None or result.end is not End.DETERMINED:
                continue
            above = self._above(*key)
            told = _("Karena: {told}", told=self._named(result))
            yield Passage(PassageKind.BECAUSE, told + above, at.depth)
            if not above:
                yield from self._term(*key, at.depth + 1)

    def _given(self, rule: Rule, at: _At) -> str:
        outcome = self.graph.outcomes[at.result.outcome]
        match at.here.value(rule.value):
            case Known(value):
                return shown_value(value, outcome) or ""
            case operand:
                return self.wording.operand(operand, rule.value)

    def _words(self, citation: Citation, depth: int) -> Iterator[Passage]:
        text = words_of(citation)
        if citation.text and text not in self._quoted:
            self._quoted.add(text)
            yield Passage(PassageKind.WORDS, text, depth)

    def _chosen(self, rule: Rule, at: _At) -> Iterator[Passage]:
        """The readings that a rule takes, and who chose them."""
        for name in sorted(self.graph.uses[rule.id].readings):
            reading = self.graph.readings[name]
            by_case = name in self.decision.case.readings
            if not by_case and reading.chosen is None:
                continue
            option = next(o for o in reading.options if o.id == at.here.option(name))
            yield Passage(PassageKind.READING, _choice(reading, option, by_case=by_case), at.depth)

    # -------------------------------------------------------- grounds

    def _ground(self, ground: Ground, at: _At) -> Iterator[Passage]:
        depth = at.depth + ground.depth
        leaf = ground.leaf
        if leaf is None:
            yield Passage(PassageKind.FAILED, _(ONE_IS_ENOUGH), depth)
            return
        if leaf.met is None:
            return
        above = self._above(leaf.outcome, at.record)
        told = words(leaf, self.wording, at.here)
        if leaf.met is False:
            yield Passage(PassageKind.FAILED, _(NOT_MET, told=told) + above, depth)
        else:
            yield Passage(PassageKind.BECAUSE, _("Karena: {told}", told=told) + above, depth)
        if leaf.outcome is not None and not above:
            yield from self._term(leaf.outcome, at.record, depth + 1)

    def _key(self, outcome: str, record: int) -> Key:
        in_list = self.graph.outcomes[outcome].list is not None
        return outcome, record if in_list else CASE_LEVEL

    def _above(self, outcome: str | None, record: int) -> str:
        told = outcome is not None and self._key(outcome, record) in self._told
        return _(" (sudah dijelaskan di atas)") if told else ""

    def _term(self, outcome: str, record: int, depth: int) -> Iterator[Passage]:
        result = self.decision.decided.results.get(self._key(outcome, record))
        settled = result is not None and (len(result.worlds) == 1 or result.end is End.DETERMINED)
        if result is not None and settled and depth <= MAX_DEPTH:
            yield from self.of(result, depth)

    # -------------------------------------------------------- other ends

    def _through(self, at: _At) -> Iterator[Passage]:
        for cause in at.result.through:
            above = self._above(cause.name, cause.record) if self._is_outcome(cause.name) else ""
            if cause.kind is CauseKind.CONFLICT:
                text = _("Melalui {cause}, yang bertentangan", cause=self.wording.cause(cause))
            else:
                text = _("Melalui {cause}, yang tidak diatur", cause=self.wording.cause(cause))
            yield Passage(PassageKind.BECAUSE, text + above, at.depth)
            if self._is_outcome(cause.name) and not above:
                yield from self._term(cause.name, cause.record, at.depth + 1)
        yield from self._standing(at)

    def _is_outcome(self, name: str) -> bool:
        return name in self.graph.outcomes

    def _standing(self, at: _At) -> Iterator[Passage]:
        """The rules that still stand, where a decision fails through what they rest on."""
        rules = [self.graph.rules[one.rule] for one in at.end.trace if one.status is not False]
        found = [cited(self.citations.of_rule(rule, at.world, at.record)) for rule in rules]
        for text in dict.fromkeys(found):
            told = _("Yang dapat berlaku: {citation}", citation=text)
            yield Passage(PassageKind.CITATION, told, at.depth)

    def _gate(self, at: _At) -> Iterator[Passage]:
        gate = self.graph.outcomes[at.result.outcome].gate or ""
        result = self.decision.decided.results.get(self._key(gate, at.record))
        if result is None:
            return
        above = self._above(gate, at.record)
        text = _(
            "Tidak terutang, karena {label}: {ending}",
            label=self.wording.label(gate),
            ending=ending(result.end, result, self.graph.outcomes[gate]),
        )
        yield Passage(PassageKind.BECAUSE, text + above, at.depth)
        if not above:
            yield from self._term(gate, at.record, at.depth + 1)

    def _open(self, at: _At) -> Iterator[Passage]:
        """The rules that apply or may apply, and on what they wait."""
        gate = self.graph.outcomes[at.result.outcome].gate
        before = None if gate is None else self.decision.decided.results[self._key(gate, at.record)]
        if before is not None and before.end is not End.DETERMINED:
            told = ending(before.end, before, self.graph.outcomes[before.outcome])
            label = self.wording.label(before.outcome)
            text = _("Bergantung pada {label}: {ending}", label=label, ending=told)
            yield Passage(PassageKind.BECAUSE, text, at.depth)
        seen: set[str] = set()
        for trace in at.end.trace:
            rule = self.graph.rules[trace.rule]
            if trace.status is not False and rule.partner not in seen:
                seen.add(rule.id)
                yield from self._waiting(rule, trace, at)
        yield from self._defeated(at)

    def _waiting(self, rule: Rule, trace: RuleTrace, at: _At) -> Iterator[Passage]:
        citation = self.citations.of_rule(rule, at.world, at.record)
        lead = N_("Berlaku: {citation}") if trace.status else N_("Mungkin berlaku: {citation}")
        yield Passage(PassageKind.CITATION, _(lead, citation=cited(citation)), at.depth)
        yield from self._words(citation, at.depth + 1)
        if trace.condition is None:
            for ground in grounds(_stated(rule, reason(rule.condition, at.here))):
                leaf = ground.leaf
                text = _("Menunggu salah satu dari:")
                if leaf is not None:
                    text = _("Menunggu {told}", told=words(leaf, self.wording, at.here))
                yield Passage(PassageKind.MISSING, text, at.depth + 1 + ground.depth)
        for name in trace.open_exceptions:
            exception = self.citations.of_rule(self.graph.rules[name], at.world, at.record)
            text = _("Menunggu apakah dikecualikan oleh {citation}", citation=cited(exception))
            yield Passage(PassageKind.MISSING, text, at.depth + 1)
        yield from self._amount(rule, at)

    def _amount(self, rule: Rule, at: _At) -> Iterator[Passage]:
        """What is known of the amount of a rule that applies or may apply."""
        amount = at.here.value(rule.value)
        if not isinstance(amount, Known):
            facts = [cause for cause in amount.causes if cause.kind is CauseKind.FACT]
            listed = "; ".join(map(self.wording.cause, order_causes(self.graph, facts)))
            text = _("Nilainya menunggu {listed}", listed=listed)
            yield Passage(PassageKind.MISSING, text, at.depth + 1)
        if len(at.result.worlds) > 1:
            return  # what is calculated in the first world may not hold in the next
        for line in steps(rule, at.here, self.wording):
            yield Passage(PassageKind.CALCULATION, line, at.depth + 1)

    # -------------------------------------------------------- rules that do not apply

    def _defeated(self, at: _At) -> Iterator[Passage]:
        """The rules whose conditions are met, but which an exception defeats."""
        for trace in at.end.trace:
            rule = self.graph.rules[trace.rule]
            if trace.status is not False or trace.condition is not True or rule.closing:
                continue
            citation = self.citations.of_rule(rule, at.world, at.record)
            by = [
                str(self.citations.of_rule(self.graph.rules[name], at.world, at.record))
                for name in trace.true_exceptions
            ]
            text = _(
                "Tidak dipakai: {citation}, karena dikecualikan oleh {others}",
                citation=cited(citation),
                others=_(" dan ").join(dict.fromkeys(by)),
            )
            yield Passage(PassageKind.FAILED, text, at.depth)

    def _refused(self, at: _At) -> Iterator[Passage]:
        """The rules that did not apply, with the tests that failed."""
        for trace in at.end.trace:
            rule = self.graph.rules[trace.rule]
            if trace.condition is not False or rule.closing:
                continue
            citation = self.citations.of_rule(rule, at.world, at.record)
            text = _("Tidak berlaku: {citation}", citation=cited(citation))
            yield Passage(PassageKind.FAILED, text, at.depth + 1)
            for ground in grounds(reason(rule.condition, at.here)):
                leaf = ground.leaf
                told = _(ONE_IS_ENOUGH)
                if leaf is not None:
                    told = _(NOT_MET, told=words(leaf, self.wording, at.here))
                yield Passage(PassageKind.FAILED, told, at.depth + 2 + ground.depth)


def _choice(reading: Reading, option: ReadingOption, *, by_case: bool) -> str:
    """How doubtful words are read, by whom, and why."""
    if by_case:
        told = N_("Tafsir: {question} Dibaca “{option}”, dipilih dalam kasus")
    elif reading.reason:
        told = N_("Tafsir: {question} Dibaca “{option}”, dipilih dalam peraturan, karena: {reason}")
    else:
        told = N_("Tafsir: {question} Dibaca “{option}”, dipilih dalam peraturan")
    label = option.label or option.id
    return _(told, question=reading.question, option=label, reason=reading.reason)


def _stated(rule: Rule, found: Reason) -> Reason:
    """Of the `tidak` half of a syarat, the condition as written, not its negation."""
    return found.parts[0] if rule.half == "tidak" and isinstance(rule.condition, Not) else found
