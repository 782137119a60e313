"""Rule + world → its status: condition true and no exception true, in Kleene logic."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine.decision import (
    NO_CAUSES,
    Causes,
    Kleene,
    Known,
    Missing,
    Operand,
    RuleTrace,
    World,
)
from engine.operators import (
    EvaluationError,
    as_number,
    equals,
    whole,
)
from engine.plan import Rule
from engine.reference.verdict import Verdict, all_of, any_of, negation
from engine.reference.world import InWorld
from rules.language import _
from rules.values import Special, Type, Value

_NOT_VALUED = Missing(NO_CAUSES)


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule in force, with its status, what makes it unknown, and its amount."""

    rule: Rule
    record: int
    condition: Kleene
    defeat: Kleene
    status: Kleene
    causes: Causes
    exceptions: tuple[Judged, ...]
    amount: Operand = _NOT_VALUED

    @property
    def computed(self) -> Value | None:
        """The value the rule gives, None if it cannot be computed yet."""
        return self.amount.value if isinstance(self.amount, Known) else None

    @property
    def amount_causes(self) -> Causes:
        """What the amount lacks."""
        return NO_CAUSES if isinstance(self.amount, Known) else self.amount.causes

    def gives(self, value: Value) -> bool:
        """Whether the rule computes this value."""
        return self.computed is not None and equals(self.computed, value)

    def trace(self) -> RuleTrace:
        """What became of the rule."""
        return RuleTrace(
            rule=self.rule.id,
            record=self.record,
            status=self.status,
            condition=self.condition,
            defeat=self.defeat,
            true_exceptions=tuple(e.rule.id for e in self.exceptions if e.status is True),
            open_exceptions=tuple(e.rule.id for e in self.exceptions if e.status is None),
        )


def in_force(rule: Rule, here: InWorld) -> bool:
    """Whether a rule holds at its reference date in this world."""
    if not rule.versions or rule.reference is None:
        return True
    return any(here.in_force(version, rule.reference) for version in rule.versions)


def judge(rule: Rule, here: InWorld, done: Judgements) -> Judged | None:
    """The status of a rule, None if it is not in force; `done` holds those found before."""
    record = here.record_of(here.graph.outcomes[rule.outcome].list)
    known = (rule.id, record, here.world)
    if known not in done:
        done[known] = _judge(rule, here, done) if in_force(rule, here) else None
    return done[known]


def _judge(rule: Rule, here: InWorld, done: Judgements) -> Judged:
    condition = here.verdict(rule.condition)
    judged = [judge(here.graph.rules[name], here, done) for name in rule.exceptions]
    exceptions = tuple(exception for exception in judged if exception is not None)
    defeat = any_of([Verdict(exception.status, exception.causes) for exception in exceptions])
    status = all_of([condition, negation(defeat)])
    return Judged(
        rule=rule,
        record=here.record_of(here.graph.outcomes[rule.outcome].list),
        condition=condition.truth,
        defeat=defeat.truth,
        status=status.truth,
        causes=status.causes,
        exceptions=exceptions,
    )


def valued(judged: Judged, here: InWorld) -> Judged:
    """The same rule with its amount, computed only if the rule is true or possible.

    Raises `EvaluationError` if the amount cannot be computed at all.
    """
    if judged.status is False:
        return judged
    amount = here.value(judged.rule.value)
    if not isinstance(amount, Known) or amount.value is Special.NOT_DUE:
        return replace(judged, amount=amount)
    if amount.value is Special.ABSENT:
        message = _("aturan `{rule}` memberi nilai `tidak ada`", rule=judged.rule.id)
        raise EvaluationError(message)
    kind = here.graph.outcomes[judged.rule.outcome].type
    if kind in _NOT_WHOLE:
        return replace(judged, amount=amount)
    return replace(judged, amount=Known(whole(as_number(amount.value), judged.rule.id)))


_NOT_WHOLE = (Type.SHARE, Type.BOOLEAN, Type.CHOICE, Type.TEXT)
Judgements = dict[tuple[str, int, World], Judged | None]
"""Rules judged before, by rule, record and world."""
