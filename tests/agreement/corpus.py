"""The policies of this repository: cases drawn near those that make sense, decided by both engines.

Case number n of a seed is the same whichever run draws it, so that a run can be taken up again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property
from multiprocessing import get_context

from engine import reference, rete
from engine.facts import Case
from engine.impossible import refuse_impossible
from engine.plan import Plan
from rules.diagnostics import PolicyError
from tests.agreement.bases import Base
from tests.agreement.cases import case_of
from tests.agreement.compare import Results, decide, differ
from tests.agreement.draw import Draw, seeded
from tests.agreement.near import Near
from tests.agreement.shrink import smaller_cases
from tests.agreement.vocabulary import FREE

ALL, WILD = 8, 10
"""How often, in percent, every outcome is asked for, and a case is drawn from nothing."""
VAGUE = (0, 0, 5, 20)
"""How often, in percent, something is unknown, or known only to a span of days, in a case."""
TRIES = 4
"""Cases drawn for one, as long as their facts cannot all be true."""
MOST_STEPS = 400
CHUNK = 50


@dataclass(frozen=True)
class Corpus:
    """A plan, and the cases that others are drawn from."""

    plan: Plan
    bases: tuple[Base, ...]

    @cached_property
    def kinds(self) -> Mapping[str, tuple[str, ...]]:
        """Outcomes that are shown, by the first word of their names: what is asked together."""
        found: dict[str, list[str]] = {}
        for outcome in self.plan.outcomes:
            if not outcome.term:
                found.setdefault(_kind(outcome.id), []).append(outcome.id)
        return {kind: tuple(names) for kind, names in found.items()}

    @cached_property
    def near(self) -> Near:
        """What each fact may be."""
        return Near(self.plan)

    @cached_property
    def _by_kind(self) -> Mapping[str, tuple[Base, ...]]:
        found: dict[str, list[Base]] = {}
        for base in self.bases:
            found.setdefault(_kind(base.asked), []).append(base)
        return {kind: tuple(bases) for kind, bases in found.items()}

    @cached_property
    def _engine(self) -> reference.Reference:
        return reference.compile_plan(self.plan)

    def is_possible(self, case: Case) -> bool:
        """Whether the facts of a case can all be true."""
        try:
            refuse_impossible(self._engine, case)
        except PolicyError:
            return False
        return True

    def drawn(self, seed: int, number: int) -> tuple[Case, tuple[str, ...] | None]:
        """A case of a seed, and the outcomes it is asked for; None for all.

        Most are possible: of some cases drawn the first that is, or else the last.
        """
        tries = (self._drawn(seeded("corpus", seed, number, at)) for at in range(TRIES))
        found = next(tries)
        while not self.is_possible(found[0]):
            again = next(tries, None)
            if again is None:
                break
            found = again
        return found

    def _drawn(self, draw: Draw) -> tuple[Case, tuple[str, ...] | None]:
        kind = draw.one(sorted(self.kinds))
        base = draw.one(self._by_kind.get(kind) or self.bases)
        asked = self._asked(draw, kind, base)
        if draw.chance(WILD):
            profile = replace(FREE, values=self.near.of_type)
            return case_of(draw, self.plan, profile), asked
        every = tuple(name for names in self.kinds.values() for name in names)
        return self._changed(draw, base.case, asked or every), asked

    def _asked(self, draw: Draw, kind: str, base: Base) -> tuple[str, ...] | None:
        if draw.chance(ALL):
            return None
        others = draw.some([name for names in self.kinds.values() for name in names], 1, 3)
        return tuple(dict.fromkeys([*self.kinds[kind], base.asked, *others]))

    def _changed(self, draw: Draw, case: Case, asked: tuple[str, ...]) -> Case:
        """The case with some facts otherwise, of those on which what is asked rests."""
        graph = self.near.graph
        closures = [graph.closure(name) for name in asked]
        names = {fact for closure in closures for fact in closure.facts}
        names |= {fact for closure in closures for fact, _versions in closure.references}
        facts = [fact for fact in self.plan.facts if fact.id in names and fact.list is None]
        found = dict(case.facts)
        completed, vague = draw.one((0, 90, 100, 100)), draw.one(VAGUE)
        for fact in facts:
            if fact.id not in found and draw.chance(completed):
                found[fact.id] = self.near.value(draw, fact, found, vague)
        for fact in draw.some(facts, 0, draw.weighted((2, 1), (4, 3), (3, 6), (1, 12))):
            found.pop(fact.id, None)
            if not draw.chance(vague):
                found[fact.id] = self.near.value(draw, fact, found, vague)
        case = replace(case, id="uji", facts=found, places={})
        for name in sorted({one for closure in closures for one in closure.lists}):
            if draw.chance(completed if name not in case.lists else 45):
                case = self.near.list_anew(draw, name, case, vague)
        return self._chosen(draw, case, {one for c in closures for one in c.readings})

    def _chosen(self, draw: Draw, case: Case, readings: set[str]) -> Case:
        """The case with readings chosen or left open, and effective dates assumed or not."""
        often = draw.one((30, 80, 100, 100))
        chosen = dict(case.readings) if draw.chance(50) else {}
        for reading in self.plan.readings:
            if reading.id in readings and draw.chance(often):
                chosen[reading.id] = draw.one(reading.options).id
        effects = dict(case.effects)
        for change in self.plan.uncertain:
            if draw.chance(15):
                effects[change.id] = draw.number(change.earliest, change.latest)
        return replace(case, readings=chosen, effects=effects)


def _kind(outcome: str) -> str:
    return outcome.partition(".")[0]


# ---------------------------------------------------------------- reports


@dataclass
class Found:
    """What came of some cases: how outcomes end, by outcome; cases of a kind; what differs.

    `impossible`: their facts cannot all be true. `several`: they have several worlds. `refused`:
    numbers of cases that are possible, and of which an amount cannot be computed.
    """

    cases: int = 0
    impossible: int = 0
    several: int = 0
    ends: dict[str, Counter[str]] = field(default_factory=dict)
    refused: list[int] = field(default_factory=list)
    differing: list[int] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)

    def add(self, other: Found) -> None:
        """Count another report in."""
        self.cases += other.cases
        self.impossible += other.impossible
        self.refused += other.refused
        self.several += other.several
        self.differing += other.differing
        self.shown += other.shown
        for name, ends in other.ends.items():
            self.ends.setdefault(name, Counter()).update(ends)

    def count(self, results: Results | str, shown: frozenset[str]) -> None:
        """Count the outcomes of one case that are shown."""
        if isinstance(results, str):
            return
        for (name, _record), result in results.items():
            if name in shown:
                self.ends.setdefault(name, Counter())[result.end.value] += 1
        self.several += any(len(result.worlds) > 1 for result in results.values())

    @property
    def total(self) -> Counter[str]:
        """Outcomes by end."""
        return sum(self.ends.values(), Counter())


@dataclass(frozen=True)
class Comparison:
    """Both engines over one corpus."""

    corpus: Corpus
    compiled: Callable[[Plan], rete.Rete] = rete.compile_plan

    @cached_property
    def engines(self) -> tuple[reference.Reference, rete.Rete]:
        """Compiled once."""
        return reference.compile_plan(self.corpus.plan), self.compiled(self.corpus.plan)

    def run(self, seed: int, numbers: Sequence[int]) -> Found:
        """Decide some cases of a seed by both engines."""
        found = Found()
        shown = frozenset(name for names in self.corpus.kinds.values() for name in names)
        for number in numbers:
            case, asked = self.corpus.drawn(seed, number)
            found.cases += 1
            possible = self.corpus.is_possible(case)
            found.impossible += not possible
            ours = decide(self.engines[0], case, asked)
            if possible and isinstance(ours, str):
                found.refused.append(number)
            text = differ(ours, decide(self.engines[1], case, asked))
            found.count(ours, shown)
            if text is not None:
                found.differing.append(number)
                found.shown.append(f"case {number} of seed {seed}: {self.told(case, asked)}")
        return found

    def told(self, case: Case, asked: tuple[str, ...] | None) -> str:
        """In what the engines differ on the smallest case found, with one outcome asked for."""
        names = asked or tuple(name for names in self.corpus.kinds.values() for name in names)
        single = next((name for name in names if self._differs(case, (name,))), None)
        wanted = asked if single is None else (single,)
        for smaller in self._smaller(case, wanted):
            case = smaller
        return f"{self._differs(case, wanted)}\nasked: {wanted}\n" + "\n".join(_lines(case))

    def _smaller(self, case: Case, asked: tuple[str, ...] | None) -> Iterator[Case]:
        """Ever smaller cases on which the engines still differ."""
        steps, progress = MOST_STEPS, True
        while progress and steps > 0:
            progress = False
            for smaller in smaller_cases(case):
                steps -= 1
                if self._differs(smaller, asked):
                    case, progress = smaller, True
                    yield case
                    break

    def _differs(self, case: Case, asked: tuple[str, ...] | None) -> str | None:
        ours, theirs = (decide(engine, case, asked) for engine in self.engines)
        return differ(ours, theirs)


def _lines(case: Case) -> Iterator[str]:
    for name, value in asdict(case).items():
        if name not in ("id", "places") and value:
            yield f"  {name}: {value!r}"


# ---------------------------------------------------------------- processes


_HERE: dict[str, Comparison] = {}


def _begin(corpus: Corpus) -> None:
    _HERE["comparison"] = Comparison(corpus)


def _run(seed: int, numbers: range) -> tuple[range, Found]:
    return numbers, _HERE["comparison"].run(seed, numbers)


def run_corpus(
    corpus: Corpus, seed: int, numbers: range, workers: int
) -> Iterator[tuple[range, Found]]:
    """What came of each chunk of cases, in processes that compile the plan once."""
    chunks = [numbers[at : at + CHUNK] for at in range(0, len(numbers), CHUNK)]
    context = get_context("spawn")
    with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(corpus,)) as pool:
        waiting = [pool.submit(_run, seed, chunk) for chunk in chunks]
        try:
            for done in as_completed(waiting):
                yield done.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
