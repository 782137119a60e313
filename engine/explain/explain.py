"""Decision → passages: what was decided, by which articles, because of which facts."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from engine.decision import End, OutcomeResult, World
from engine.explain.body import Body
from engine.explain.histories import Histories
from engine.explain.missing import Missing
from engine.explain.passage import Passage, PassageKind
from engine.explain.worked import worked
from engine.explain.worlds import Questions, worlds
from engine.record import is_estimate, not_verified
from engine.service import Decision
from rules.language import _


def explain(decision: Decision) -> Iterator[Passage]:
    """The whole decision in words, the outcomes asked for one after the other.

    The words of a provision, a term and a doubtful question are told where they first matter.
    """
    writer = _Writer(decision, apart=decision.asked)
    yield from _status(decision)
    for result in decision.shown:
        yield from writer.outcome(result)
    if decision.left_out:
        groups = ", ".join(decision.left_out)
        yield Passage(PassageKind.STATUS, _("Tidak ditanyakan: {groups}", groups=groups))


def explain_outcome(decision: Decision, result: OutcomeResult) -> tuple[Passage, ...]:
    """One outcome in words, with all it rests on."""
    return tuple(_Writer(decision).outcome(result))


def _status(decision: Decision) -> Iterator[Passage]:
    if decision.draft:
        text = _("SIMULASI: keputusan ini memakai rancangan yang belum berlaku")
        yield Passage(PassageKind.STATUS, text)
    for info in decision.plan.regulations:
        if info.id == decision.plan.regulation:
            text = _("Peraturan: {title}", title=info.title)
            yield Passage(PassageKind.STATUS, text)
    if not_verified(decision):
        text = _("Belum diverifikasi: ada dasar yang tanda buktinya di bawah B")
        yield Passage(PassageKind.STATUS, text)


class _Writer:
    """Writes the outcomes of one decision; what was told once is not told again."""

    def __init__(self, decision: Decision, apart: Collection[str] = ()) -> None:
        self.decision = decision
        self.body = Body(decision, apart)
        self.questions = Questions(decision, self.body.wording)
        self.histories = Histories(decision)
        self.missing = Missing(decision, self.body.wording)

    def outcome(self, result: OutcomeResult) -> Iterator[Passage]:
        """One outcome: its end, who is competent, its grounds, and what is missing."""
        yield Passage(PassageKind.OUTCOME, self.body.headline(result))
        yield from self._competence(result)
        if result.end is End.UNDETERMINED:
            for name in result.readings:
                yield from self.questions.ask(name)
        if result.too_many:
            text = _("Tafsir dan tanggal yang terbuka terlalu banyak untuk diuraikan satu per satu")
            yield Passage(PassageKind.READING, text, 1)
        else:
            yield from self._worlds(result) or self.body.of(result, 1)
        yield from self.histories.of(result)
        if result.end is End.UNDETERMINED:
            yield from self.missing.of(result)

    def _worlds(self, result: OutcomeResult) -> tuple[Passage, ...]:
        if result.end is not End.UNDETERMINED:
            return ()
        key = (result.outcome, result.record)

        def calculation(world: World) -> tuple[str, ...]:
            return worked(self.decision, key, world, self.body.apart)

        return tuple(worlds(result, self.questions, self.body.citations, calculation))

    def _competence(self, result: OutcomeResult) -> Iterator[Passage]:
        outcome = self.decision.graph.outcomes[result.outcome]
        if not outcome.competent:
            return
        text = _("Berwenang: {competent}", competent=outcome.competent)
        if is_estimate(self.decision, outcome):
            text += _("; yang tertulis di sini perkiraan, keputusannya ada pada lembaga itu")
        yield Passage(PassageKind.COMPETENCE, text, 1)
