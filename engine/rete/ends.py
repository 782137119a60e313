"""Judged rules of one outcome, and its gate → its end in one world."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from engine.decision import (
    CASE_LEVEL,
    NO_CAUSES,
    Cause,
    CauseKind,
    Causes,
    End,
    Key,
    Known,
    OutcomeResult,
    RuleTrace,
    WorldEnd,
)
from engine.joint import is_whole
from engine.operators import as_number, equals
from engine.plan import Outcome
from engine.rete.judged import Judged
from rules.values import Special, Value


@dataclass(frozen=True)
class Bench:
    """All rules in force of one outcome, sorted into what an end is made of."""

    outcome: Outcome
    key: Key
    rules: tuple[Judged, ...]
    true: tuple[Judged, ...]
    live: tuple[Judged, ...]
    sure: tuple[Value, ...]
    """Different values that true rules compute."""
    trace: tuple[RuleTrace, ...]

    @property
    def clash(self) -> bool:
        """Whether two true rules compute different values."""
        return len(self.sure) > 1 and not self.outcome.collect

    @property
    def possible(self) -> tuple[tuple[Value, ...], bool]:
        """Values still possible, and whether another is not computed; a sum never is."""
        if self.outcome.collect:
            return (), bool(self.live)
        return distinct(self.shown), any(rule.computed is None for rule in self.shown)

    @property
    def shown(self) -> tuple[Judged, ...]:
        """Rules whose values are still possible: the true ones if there are any."""
        return self.true or self.live

    @property
    def lacking(self) -> Causes:
        """What matters: all that rules lack that do not give a value already computed."""
        return NO_CAUSES.union(*(rule.lacking for rule in self.live if not self._settled(rule)))

    def _settled(self, rule: Judged) -> bool:
        return not self.outcome.collect and any(rule.gives(value) for value in self.sure)

    @property
    def covered(self) -> bool:
        """Whether something always follows: a rule and what defeats it cover each other."""
        present = {rule.rule.id for rule in self.rules}
        certain = (r for r in self.rules if r.condition is True or r.rule.partner in present)
        return any(all(self._covers(e) for e in rule.exceptions) for rule in certain)

    def _covers(self, exception: Judged) -> bool:
        own = (exception.rule.outcome, exception.record) == self.key
        return own or exception.status is False

    @property
    def may_clash(self) -> bool:
        """Whether two true or possible rules may hold together with different values."""
        if self.outcome.collect:
            return False
        pairs = ((a, b) for n, a in enumerate(self.live) for b in self.live[n + 1 :])
        return any(_may_clash(one, other) for one, other in pairs)

    @property
    def may_be_silent(self) -> bool:
        """Whether it may be that nothing follows."""
        adds = self.outcome.collect and (self.outcome.empty is not None or bool(self.true))
        return not self.covered and not adds


def bench(outcome: Outcome, key: Key, rules: Sequence[Judged]) -> Bench:
    """Sort the rules of an outcome."""
    live = tuple([rule for rule in rules if rule.status is not False])
    true = tuple([rule for rule in live if rule.status is True])
    trace = tuple([rule.trace for rule in rules])
    return Bench(outcome, key, tuple(rules), true, live, distinct(true), trace)


def distinct(rules: Iterable[Judged]) -> tuple[Value, ...]:
    """Computed values without repetition: special ones, numbers, words."""
    found: list[Value] = []
    for rule in rules:
        value = rule.computed
        if value is not None and not any(equals(value, other) for other in found):
            found.append(value)
    found.sort(key=_rank)
    return tuple(found)


def _rank(value: Value) -> tuple[int, int | Fraction, str]:
    if isinstance(value, Special):
        return 0, 0, value.name
    if isinstance(value, str):
        return 2, 0, value
    return 1, value, ""


def _may_clash(one: Judged, other: Judged) -> bool:
    related = (
        other.rule.id in one.rule.exceptions
        or one.rule.id in other.rule.exceptions
        or one.rule.partner == other.rule.id
    )
    return not related and (one.computed is None or not other.gives(one.computed))


Ruled = Sequence[Judged | None]
"""The rules of an outcome in order; None for one that is not in force."""

MOST_REMEMBERED = 1_000
"""Ends of a plan that are remembered; memory stays flat."""


class Remembered:
    """Ends of the case that come again: of each of their rules it was foretold what it comes to.

    An end follows from its outcome, its rules and whether its gate is open, and from nothing else.
    """

    def __init__(self) -> None:
        self._ends: dict[tuple[Key, bool | None, tuple[Judged | None, ...]], WorldEnd] = {}
        self.results: dict[int, OutcomeResult] = {}
        """By the identity of an end: its result, if it is the end in the one world there is.

        # Invariant: the result keeps its end alive, so no other object takes the identity.
        """

    def decide(
        self, outcome: Outcome, key: Key, rules: Sequence[Judged | None], gate: WorldEnd | None
    ) -> WorldEnd:
        """The end of an outcome in one world, with the trace of its rules."""
        if key[1] != CASE_LEVEL or (gate is not None and gate.end is not End.DETERMINED):
            return decide(outcome, key, rules, gate)
        at = key, None if gate is None else gate.value is True, tuple(rules)
        found = self._ends.get(at)
        if found is None:
            found = decide(outcome, key, rules, gate)
            foretold = all(rule is None or rule.foretold for rule in rules)
            if foretold and len(self._ends) < MOST_REMEMBERED:
                self._ends[at] = found
                self._keep(key, found)
        return found

    def _keep(self, key: Key, end: WorldEnd) -> None:
        if is_whole(end):
            self.results[id(end)] = OutcomeResult(*key, end.end, end.value, worlds=(((), end),))


def decide(outcome: Outcome, key: Key, ruled: Ruled, gate: WorldEnd | None) -> WorldEnd:
    """The end of an outcome in one world, with the trace of its rules."""
    rules = [rule for rule in ruled if rule is not None]
    quickly = None if outcome.collect else _plainly(rules, gate)
    return _decide(outcome, key, rules, gate) if quickly is None else quickly


def _plainly(rules: Sequence[Judged], gate: WorldEnd | None) -> WorldEnd | None:
    """The end behind a closed gate, or where one rule alone is true and none possible: its value.

    None in any other case, and if the amount lacks a fact.
    """
    if gate is not None:
        if gate.end is not End.DETERMINED:
            return None
        if gate.value is not True:
            trace = tuple([rule.trace for rule in rules])
            return WorldEnd(End.DETERMINED, Special.NOT_DUE, by_gate=True, trace=trace)
    live = [rule for rule in rules if rule.status is not False]
    if len(live) != 1 or live[0].status is None or not isinstance(live[0].amount, Known):
        return None
    trace = tuple([rule.trace for rule in rules])
    (only,) = live
    return WorldEnd(End.DETERMINED, only.computed, applied=(only.rule.id,), trace=trace)


def _decide(outcome: Outcome, key: Key, rules: Sequence[Judged], gate: WorldEnd | None) -> WorldEnd:
    """The end of an outcome, whatever its rules came to."""
    found = bench(outcome, key, rules)
    own = _added(found) if outcome.collect else _chosen(found)
    return own if gate is None else _behind(gate, own, found)


def _chosen(found: Bench) -> WorldEnd:
    if found.clash:
        causes = frozenset({Cause(CauseKind.CONFLICT, *found.key)})
        applied = _names(found.true)
        return WorldEnd(End.CONFLICT, causes=causes, applied=applied, trace=found.trace)
    agreed = found.sure or (distinct(found.live) if found.covered else ())
    if len(agreed) == 1 and all(rule.gives(agreed[0]) for rule in found.live):
        return _determined(found, agreed[0], found.shown)
    return _unsettled(found) if found.live else _silent(found)


def _added(found: Bench) -> WorldEnd:
    empty = found.outcome.empty
    if not found.live:
        return _silent(found) if empty is None else _determined(found, empty, ())
    values = [rule.computed for rule in found.live if rule.status is True]
    known = [as_number(value) for value in values if value is not None]
    if len(known) < len(found.live):
        return _unsettled(found)
    return _determined(found, sum(known), found.live)


def _determined(found: Bench, value: Value, rules: Iterable[Judged]) -> WorldEnd:
    return WorldEnd(End.DETERMINED, value=value, applied=_names(rules), trace=found.trace)


def _names(rules: Iterable[Judged]) -> tuple[str, ...]:
    return tuple([rule.rule.id for rule in rules])


def _silent(found: Bench) -> WorldEnd:
    causes = frozenset({Cause(CauseKind.UNREGULATED, *found.key)})
    return WorldEnd(End.UNREGULATED, causes=causes, trace=found.trace)


def _unsettled(found: Bench) -> WorldEnd:
    values, open_amount = found.possible
    end = WorldEnd(
        End.UNDETERMINED,
        causes=found.lacking,
        applied=_names(found.live),
        values=values,
        open_amount=open_amount,
        may_conflict=found.may_clash,
        may_unregulated=found.may_be_silent,
        trace=found.trace,
    )
    return _named(end, found.key)


def _named(end: WorldEnd, key: Key) -> WorldEnd:
    """An open end by what leaves it open: a fact, else a conflict, else silence (5.2)."""
    by_kind = {kind: frozenset(c for c in end.causes if c.kind is kind) for kind in CauseKind}
    clashes, silences = by_kind[CauseKind.CONFLICT], by_kind[CauseKind.UNREGULATED]
    if not by_kind[CauseKind.FACT]:
        kind = End.CONFLICT if clashes else End.UNREGULATED
        return WorldEnd(kind, causes=clashes or silences, applied=end.applied, trace=end.trace)
    causes = by_kind[CauseKind.FACT] | clashes | silences
    may_conflict = end.may_conflict or bool(clashes or by_kind[CauseKind.MAY_CONFLICT])
    may_be_silent = end.may_unregulated or bool(silences or by_kind[CauseKind.MAY_UNREGULATED])
    if may_conflict:
        causes |= {Cause(CauseKind.MAY_CONFLICT, *key)}
    if may_be_silent:
        causes |= {Cause(CauseKind.MAY_UNREGULATED, *key)}
    return replace(end, causes=causes, may_conflict=may_conflict, may_unregulated=may_be_silent)


def _behind(gate: WorldEnd, own: WorldEnd, found: Bench) -> WorldEnd:
    if gate.end is End.DETERMINED:
        if gate.value is True:
            return own
        return WorldEnd(End.DETERMINED, value=Special.NOT_DUE, by_gate=True, trace=own.trace)
    values, open_amount = found.possible
    if own.end is End.DETERMINED and own.value is not None:
        values, open_amount = (own.value,), False
    end = WorldEnd(
        End.UNDETERMINED,
        causes=gate.causes if found.clash else gate.causes | found.lacking,
        applied=_names(found.live),
        values=(Special.NOT_DUE, *(v for v in values if v is not Special.NOT_DUE)),
        open_amount=open_amount,
        may_conflict=found.clash or found.may_clash or own.end is End.CONFLICT,
        may_unregulated=own.end is End.UNREGULATED or own.may_unregulated,
        trace=own.trace,
    )
    return _named(end, found.key)
