"""Plan + case → the facts that the histories of the case give, before anything is decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from engine.facts import Case, FactValue, Records, Within
from engine.graph import Graph, uses_of
from engine.histories.allowed import Allowed, ends
from engine.histories.derived import Derived, Why
from engine.histories.payments import Answer, event_of, of_payments
from engine.histories.spans import ALWAYS, NEVER_ENDS, Date, Days, Span, held
from engine.operators import month_number
from engine.plan import Derivation, FactDecl, Method
from engine.reference import Reference
from rules.values import Special, Type
from rules.values.dates import first_day, last_day


def derive(reference: Reference, case: Case) -> tuple[Case, dict[str, Derived]]:
    """The case with every fact that follows from its histories, and what was found of each.

    What is stated stays; a date stated in part becomes the day that follows. Whether what is stated
    agrees is for `refuse_contradiction`. Raises `engine.operators.EvaluationError` if the guard of
    a derivation cannot be computed at all.
    """
    found: dict[str, Derived] = {}
    for fact in _in_order(reference.graph):
        stated = case.facts.get(fact.id)
        one = replace(_Deriver(reference, case, fact).of(), stated=stated)
        found[fact.id] = one
        fits = one.allowed is not None and (stated is None or one.allowed.admits(stated))
        if one.value is not None and fits and (stated is None or isinstance(stated, Within)):
            case = replace(case, facts={**case.facts, fact.id: one.value})
    return case, found


def _in_order(graph: Graph) -> Iterator[FactDecl]:
    """The facts that may be derived, each after those that its derivations look at.

    # Invariant: planning refuses derivations that look at one another in a circle.
    """
    waiting = {fact.id: fact for fact in graph.plan.facts if fact.derived}
    while waiting:
        ready = [one for one in waiting.values() if not (needed(one) & waiting.keys())]
        yield from ready
        waiting = {name: one for name, one in waiting.items() if one not in ready}


def needed(fact: FactDecl) -> frozenset[str]:
    """The facts that the derivations of a fact look at, those of the records included."""
    names = ((*way.reads, *uses_of(way.guard).facts) for way in fact.derived)
    return frozenset(name for each in names for name in each)


def sources(graph: Graph, names: Iterable[str]) -> frozenset[str]:
    """Some facts with all that they may be derived from, directly or through others."""
    pending, found = list(names), set[str]()
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending += needed(graph.facts[name])
    return frozenset(found)


class _Deriver:
    """Derives one fact."""

    def __init__(self, reference: Reference, case: Case, fact: FactDecl) -> None:
        self.reference = reference
        self.facts: Mapping[str, FactDecl] = reference.graph.facts
        self.case = case
        self.fact = fact
        self.lists = tuple(dict.fromkeys(way.list for way in fact.derived))

    def of(self) -> Derived:
        """What the first derivation whose guard is true gives."""
        if not any(one in self.case.lists for one in self.lists):
            return self._none(Why.NO_HISTORY)
        for way in self.fact.derived:
            applies = self.reference.truth(way.guard, self.case, {})
            if applies is None:
                return self._none(Why.WAY_OPEN)
            if applies:
                return self._by(way)
        return self._none(Why.NO_WAY)

    def _none(self, why: Why, way: Derivation | None = None) -> Derived:
        return Derived(self.fact.id, self.lists, way, why=why)

    def _by(self, way: Derivation) -> Derived:
        known = self.case.lists.get(way.list)
        date = self.case.facts.get(way.at)
        if known is None:
            return self._none(Why.NO_HISTORY, way)
        if date is None or isinstance(date, Special):
            return self._none(Why.DATE_OPEN, way)
        answer = self._answer(way, known, date)
        if answer is None:
            return self._none(Why.DATE_OPEN, way)
        return self._told(way, known, answer)

    def _told(self, way: Derivation, known: Records, answer: Answer) -> Derived:
        """What an answer gives: a value only of a list that is complete, and only if it fits."""
        value = None if answer.allowed is None or not known.complete else answer.allowed.only
        why = answer.why
        if value is Special.ABSENT and not self.fact.optional:
            value, why = None, Why.NO_RECORD
        return Derived(
            self.fact.id,
            self.lists,
            way,
            value,
            answer.allowed,
            None if value is not None else why or Why.SEVERAL,
            answer.months,
            answer.records,
        )

    def _answer(self, way: Derivation, known: Records, date: FactValue) -> Answer | None:
        monthly = self.facts[way.at].type is Type.MONTH
        if way.method is Method.FIELD:
            return self._field(way, known, _held_by(date, monthly=monthly))
        event = event_of(date, monthly=monthly)
        return None if event is None else of_payments(known, way, event, self._since(way))

    def _since(self, way: Derivation) -> int | None:
        """The first month that was owed, if it is known."""
        value = None if way.since is None else self.case.facts.get(way.since)
        if way.since is None or value is None or isinstance(value, Special):
            return None
        low, high = ends(value)
        if not isinstance(low, int) or not isinstance(high, int):
            return None
        if self.facts[way.since].type is not Type.MONTH:
            low, high = month_number(low), month_number(high)
        return low if low == high else None

    def _field(self, way: Derivation, known: Records, date: Date) -> Answer:
        spans = [self._span(way, record) for record in known.records]
        allowed = held(spans, date, complete=known.complete)
        numbers = tuple(number for number, span in enumerate(spans) if span.maybe(date))
        if not known.complete:
            return Answer(allowed, Why.INCOMPLETE)
        sure = all(spans[number].surely(date) for number in numbers)
        return Answer(allowed, _why_not(allowed, sure=sure), records=numbers)

    def _span(self, way: Derivation, record: Mapping[str, FactValue]) -> Span:
        start, finish = ALWAYS, NEVER_ENDS
        if way.start is not None:
            start = self._days(way.start, record, last=False)
        if way.finish is not None:
            finish = self._days(way.finish, record, last=True)
        return Span(start, finish, record.get(way.source))

    def _days(self, field: str, record: Mapping[str, FactValue], *, last: bool) -> Days:
        value = record.get(field)
        if value is Special.ABSENT:
            return NEVER_ENDS if last else (-NEVER_ENDS[0], -NEVER_ENDS[0])
        low, high = (None, None) if value is None else ends(value)
        if not isinstance(low, int) or not isinstance(high, int):
            return ALWAYS
        if self.facts[field].type is Type.MONTH:
            edge = last_day if last else first_day
            return edge(low), edge(high)
        return low, high


def _why_not(allowed: Allowed | None, *, sure: bool) -> Why | None:
    if allowed is not None and allowed.only is not None:
        return None
    return (
        Why.SEVERAL if sure and allowed is not None and len(allowed.values) > 1 else Why.RECORD_OPEN
    )


def _held_by(value: FactValue, *, monthly: bool) -> Date:
    low, high = ends(value)
    if not isinstance(low, int) or not isinstance(high, int):
        return Date(ALWAYS, ALWAYS)
    if monthly:
        return Date((last_day(low), last_day(high)), (first_day(low), first_day(high)))
    return Date((low, high), (low, high))
