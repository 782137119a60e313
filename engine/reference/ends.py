"""Judged rules + gate → the end of an outcome in one world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from engine.decision import NO_CAUSES, Cause, CauseKind, Causes, End, Key, WorldEnd
from engine.operators import as_number, equals
from engine.plan import Outcome
from engine.reference.statuses import Judged
from rules.values import Special, Value

_BLOCKED = (CauseKind.CONFLICT, CauseKind.UNREGULATED)


@dataclass(frozen=True)
class Standing:
    """The rules of an outcome that are true or possible, and what they may do."""

    outcome: Outcome
    key: Key
    judged: tuple[Judged, ...]

    @property
    def true(self) -> list[Judged]:
        """Rules whose status is true."""
        return [rule for rule in self.judged if rule.status is True]

    @property
    def live(self) -> list[Judged]:
        """Rules whose status is true or unknown."""
        return [rule for rule in self.judged if rule.status is not False]

    @property
    def certain_values(self) -> list[Value]:
        """Different values that true rules compute."""
        return _distinct(self.true)

    @property
    def mattering(self) -> list[Judged]:
        """Live rules that do not give the value already computed for a true rule."""
        values = self.certain_values
        return [r for r in self.live if not any(r.gives(value) for value in values)]

    @property
    def causes(self) -> Causes:
        """What the rules that matter lack, in their status and in their amounts."""
        rules = self.live if self.outcome.collect else self.mattering
        return NO_CAUSES.union(*(rule.causes | rule.amount_causes for rule in rules))

    @property
    def covered(self) -> bool:
        """Whether something always follows: a base and its exceptions cover each other."""
        return any(self._covers(rule) for rule in self.judged)

    def _covers(self, rule: Judged) -> bool:
        here = {other.rule.id for other in self.judged}
        surely = rule.condition is True or rule.rule.partner in here
        return surely and all(
            exception.status is False
            or (exception.rule.outcome, exception.record) == (self.outcome.id, self.key[1])
            for exception in rule.exceptions
        )

    @property
    def may_clash(self) -> bool:
        """Whether two live rules may hold together and give different values."""
        if self.outcome.collect:
            return False
        live = self.live
        return any(_may_clash(one, other) for i, one in enumerate(live) for other in live[i + 1 :])


def _distinct(rules: Sequence[Judged]) -> list[Value]:
    found: list[Value] = []
    for rule in rules:
        value = rule.computed
        if value is not None and not any(equals(value, other) for other in found):
            found.append(value)
    return sorted(found, key=_order)


def _order(value: Value) -> tuple[int, Fraction | int, str]:
    match value:
        case Special():
            return (0, 0, value.name)
        case str():
            return (2, 0, value)
        case _:
            return (1, value, "")


def _may_clash(one: Judged, other: Judged) -> bool:
    if other.rule.id in one.rule.exceptions or one.rule.id in other.rule.exceptions:
        return False
    if one.rule.partner == other.rule.id:
        return False
    return one.computed is None or not other.gives(one.computed)


def end_of(outcome: Outcome, key: Key, judged: Sequence[Judged]) -> WorldEnd:
    """The end that the rules of an outcome give by themselves, its gate left aside."""
    standing = Standing(outcome, key, tuple(judged))
    end = _collected(standing) if outcome.collect else _single(standing)
    return replace(end, trace=tuple(rule.trace() for rule in judged))


def _single(standing: Standing) -> WorldEnd:
    true, live = standing.true, standing.live
    values = standing.certain_values
    if len(values) > 1:
        conflict = frozenset({Cause(CauseKind.CONFLICT, *standing.key)})
        return WorldEnd(End.CONFLICT, causes=conflict, applied=_ids(true))
    agreed = values or (_distinct(live) if standing.covered else [])
    if len(agreed) == 1 and all(rule.gives(agreed[0]) for rule in live):
        return WorldEnd(End.DETERMINED, value=agreed[0], applied=_ids(true or live))
    return _open(standing) if live else _silent(standing)


def _collected(standing: Standing) -> WorldEnd:
    outcome, live = standing.outcome, standing.live
    if not live:
        if outcome.empty is None:
            return _silent(standing)
        return WorldEnd(End.DETERMINED, value=outcome.empty)
    if all(rule.status is True and rule.computed is not None for rule in live):
        total = sum(as_number(rule.computed) for rule in live if rule.computed is not None)
        return WorldEnd(End.DETERMINED, value=total, applied=_ids(live))
    return _open(standing)


def _ids(rules: Sequence[Judged]) -> tuple[str, ...]:
    return tuple(rule.rule.id for rule in rules)


def _silent(standing: Standing) -> WorldEnd:
    causes = frozenset({Cause(CauseKind.UNREGULATED, *standing.key)})
    return WorldEnd(End.UNREGULATED, causes=causes)


def _open(standing: Standing) -> WorldEnd:
    values, open_amount = _possible(standing)
    return blocked(
        WorldEnd(
            End.UNDETERMINED,
            causes=standing.causes,
            applied=_ids(standing.live),
            values=values,
            open_amount=open_amount,
            may_conflict=standing.may_clash,
            may_unregulated=not standing.covered and not _certainly_something(standing),
        ),
        standing.key,
    )


def _possible(standing: Standing) -> tuple[tuple[Value, ...], bool]:
    """Values still possible, and whether one of them is not computed; a sum never is."""
    if standing.outcome.collect:
        return (), bool(standing.live)
    shown = standing.true or standing.live
    return tuple(_distinct(shown)), any(rule.computed is None for rule in shown)


def _certainly_something(standing: Standing) -> bool:
    outcome = standing.outcome
    return outcome.collect and (outcome.empty is not None or bool(standing.true))


def blocked(end: WorldEnd, key: Key) -> WorldEnd:
    """What an open end is: undetermined if a fact is missing, else what it rests on."""
    kinds = {cause.kind for cause in end.causes}
    if CauseKind.FACT in kinds:
        return _passed_on(end, key)
    if not kinds & set(_BLOCKED):
        message = f"open end of {key!r} without a cause"
        raise LookupError(message)
    blocking = CauseKind.CONFLICT if CauseKind.CONFLICT in kinds else CauseKind.UNREGULATED
    causes = frozenset(cause for cause in end.causes if cause.kind is blocking)
    kind = End.CONFLICT if blocking is CauseKind.CONFLICT else End.UNREGULATED
    return WorldEnd(kind, causes=causes, applied=end.applied, trace=end.trace)


def _passed_on(end: WorldEnd, key: Key) -> WorldEnd:
    kinds = {cause.kind for cause in end.causes}
    conflict = end.may_conflict or bool(kinds & {CauseKind.CONFLICT, CauseKind.MAY_CONFLICT})
    silent = end.may_unregulated or bool(kinds & {CauseKind.UNREGULATED, CauseKind.MAY_UNREGULATED})
    own = {Cause(CauseKind.MAY_CONFLICT, *key)} if conflict else set()
    own |= {Cause(CauseKind.MAY_UNREGULATED, *key)} if silent else set()
    kept = {
        c for c in end.causes if c.kind not in (CauseKind.MAY_CONFLICT, CauseKind.MAY_UNREGULATED)
    }
    return replace(end, causes=frozenset(kept | own), may_conflict=conflict, may_unregulated=silent)


def gated(gate: WorldEnd, own: WorldEnd, standing: Standing) -> WorldEnd:
    """The end of an outcome behind a gate: its rules' end only if the gate is `ya`."""
    if gate.end is End.DETERMINED:
        if gate.value is True:
            return own
        return WorldEnd(End.DETERMINED, value=Special.NOT_DUE, by_gate=True, trace=own.trace)
    clash = len(standing.certain_values) > 1 and not standing.outcome.collect
    rules = NO_CAUSES if clash else standing.causes
    values, open_amount = _possible(standing)
    if own.end is End.DETERMINED and own.value is not None:
        values, open_amount = (own.value,), False
    return blocked(
        WorldEnd(
            End.UNDETERMINED,
            causes=gate.causes | rules,
            applied=_ids(standing.live),
            values=(Special.NOT_DUE, *(v for v in values if v is not Special.NOT_DUE)),
            open_amount=open_amount,
            may_conflict=clash or standing.may_clash or own.end is End.CONFLICT,
            may_unregulated=own.end is End.UNREGULATED or own.may_unregulated,
            trace=own.trace,
        ),
        standing.key,
    )
