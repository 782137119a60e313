"""Mutants → what becomes of each: refused, killed by a scenario, or alive."""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import Final

from engine import reference
from engine.planning import plan
from rules.diagnostics import PolicyError
from rules.load import load_texts
from tests.mutations.articles import Article
from tests.mutations.mutants import Mutant
from tests.mutations.reached import Content, changed, citations
from tests.mutations.warm import Failure, Told, Warm

LONGEST: Final = 60
"""Seconds after which a mutant that is still being decided is given up."""


class End(StrEnum):
    """What became of a mutant."""

    KILLED = "killed"
    REFUSED = "refused"
    UNCHANGED = "unchanged"
    EXCUSED = "excused"
    ALIVE = "alive"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mutant; `named`: the scenario that fails is about its article."""

    mutant: Mutant
    end: End
    failure: Failure | None = None
    code: str = ""
    named: bool = False


@dataclass(frozen=True, slots=True)
class Court:
    """What mutants are judged by: the scenarios, and what is decided without any change."""

    warm: Warm
    texts: Mapping[str, str]
    contents: Mapping[str, Content]
    citations: Content
    articles: Mapping[str, Article]
    hints: dict[str, list[str]] = field(default_factory=dict)

    def judge(self, mutant: Mutant) -> Verdict:
        """What becomes of a mutant, in this process."""
        try:
            found = plan(load_texts(mutant.texts(self.texts)))
        except PolicyError as error:
            return Verdict(mutant, End.REFUSED, code=str(error.findings[0].code))
        reached = changed(found, self.contents)
        if not reached:
            return Verdict(mutant, End.UNCHANGED)
        engine = reference.compile_plan(found)
        cited = citations(found) != self.citations
        with self.warm.under(found, f"mutant-{os.getpid()}"):
            for told in self.in_order(mutant, reached):
                if not (cited or told.further or told.differs(engine, reached)):
                    continue
                failure = self.warm.run(told)
                if failure is not None:
                    return Verdict(mutant, End.KILLED, failure, named=self.names(mutant, told))
        return Verdict(mutant, End.ALIVE)

    def in_order(self, mutant: Mutant, reached: frozenset[str]) -> list[Told]:
        """The scenarios that a mutant may reach, those about its article first.

        Of these first the ones that fail for the mutants beside it.
        """
        able = [told for told in self.warm.told if told.asked & reached]
        hint = self.hints.get(mutant.place, [])
        rank = {place: number for number, place in enumerate(reversed(hint))}
        return sorted(
            able,
            key=lambda told: (not self.names(mutant, told), rank.get(told.item.nodeid, len(hint))),
        )

    def learn(self, verdict: Verdict) -> None:
        """Keep which scenario failed, for the mutants beside this one."""
        if verdict.failure is not None:
            hint = self.hints.setdefault(verdict.mutant.place, [])
            if verdict.failure.node in hint:
                hint.remove(verdict.failure.node)
            hint.append(verdict.failure.node)

    def names(self, mutant: Mutant, told: Told) -> bool:
        """Whether a scenario is about the article of a mutant."""
        return self.articles[mutant.article].named_in(told.tags, told.cited)


def judged(court: Court, mutants: Sequence[Mutant], workers: int) -> Iterator[Verdict]:
    """What becomes of each mutant, each in a process of its own, as it becomes known."""
    gc.freeze()  # what a child only reads is then not copied into it
    coming = iter(mutants)
    running: dict[Connection, Mutant] = {}
    _start(court, _first(coming, workers), running)
    while running:
        for connection in wait(list(running)):
            assert isinstance(connection, Connection)
            mutant = running.pop(connection)
            try:
                verdict: Verdict = connection.recv()
            except EOFError:
                verdict = Verdict(mutant, End.LOST)
            connection.close()
            court.learn(verdict)
            yield verdict
            _start(court, _first(coming, 1), running)


def _first(coming: Iterator[Mutant], count: int) -> Iterator[Mutant]:
    for _ in range(count):
        found = next(coming, None)
        if found is None:
            return
        yield found


def _start(court: Court, mutants: Iterable[Mutant], running: dict[Connection, Mutant]) -> None:
    context = get_context("fork")
    for mutant in mutants:
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_alone, args=(court, mutant, there), daemon=True)
        process.start()
        there.close()
        running[here] = mutant


def _alone(court: Court, mutant: Mutant, answer: Connection) -> None:
    signal.alarm(LONGEST)
    answer.send(court.judge(mutant))
    answer.close()
