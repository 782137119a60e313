"""Tests of a lower regulation → those that give a quantity another limit than a higher one does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from engine.checking.quantities import (
    ALWAYS,
    Bound,
    Number,
    Span,
    bounds_of,
    narrower,
    overlaps,
    span_of,
)
from engine.checking.ranks import binds, place_of, stands_below
from engine.graph import uses_of, walk
from engine.nodes import (
    And,
    ByReading,
    Condition,
    Const,
    FactRef,
    Negated,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    ParamRef,
    Tested,
)
from engine.plan import Outcome
from engine.planning.draft import Draft, RuleDraft
from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.values import Type, format_value


@dataclass(frozen=True, slots=True)
class _Stated:
    """A limit with the rule that states it, and the spans in which that is in force."""

    rule: RuleDraft
    bound: Bound
    values: tuple[tuple[Span, Number], ...]

    def key(self) -> tuple[object, bool]:
        """What is limited, and on which side."""
        return self.bound.quantity, self.bound.upper


def judge_bounds(draft: Draft) -> Iterator[Finding]:
    """Limits of a lower regulation that a higher one sets otherwise, on the same side."""
    ranks = {str(one.kind) for one in draft.policies.regulations.values()}
    if len(ranks) == 1:
        return
    matters = _Matters(draft)
    stated: dict[tuple[object, bool], list[_Stated]] = {}
    for rule in draft.rules.values():
        if rule.place is not None and rule.half != "tidak":
            for one in _stated_by(rule, matters):
                stated.setdefault(one.key(), []).append(one)
    told: set[tuple[str, int]] = set()
    for limits in stated.values():
        for low in limits:
            high = _contradicted(low, limits, draft)
            if high is not None and low.rule.item not in told and matters.bears(low.rule):
                told.add(low.rule.item)
                yield _finding(low, high, draft)


def _stated_by(rule: RuleDraft, matters: _Matters) -> Iterator[_Stated]:
    """The limits in the condition of a rule, on the side on which what it decides is had."""
    draft = matters.draft
    kind = Type.DATE if rule.reference is None else draft.facts[rule.reference].type
    spans = [span_of(one, kind, draft) for one in rule.versions] or [ALWAYS]
    for bound in bounds_of(rule.condition, draft, wanted=matters.is_for(rule)):
        values = tuple(
            (narrower(span, own), value)
            for own, value in bound.at
            for span in spans
            if overlaps(span, own)
        )
        yield _Stated(rule, bound, values)


def _contradicted(low: _Stated, limits: list[_Stated], draft: Draft) -> _Stated | None:
    """A higher limit that a lower one differs from, if it agrees with none of that time."""
    higher = [
        one
        for one in limits
        if stands_below(low.rule.regulation, one.rule.regulation)
        and draft.outcomes[one.rule.outcome].outcome.type is Type.BOOLEAN
    ]
    for span, value in low.values:
        there = _beside(span, higher)
        bound = [one for one, _ in there if binds(one.rule, low.rule)]
        if bound and all(its != value for _, its in there):
            return bound[-1]
    return None


def _beside(span: Span, higher: list[_Stated]) -> list[tuple[_Stated, Number]]:
    """The higher limits of a span; beside one without dates, those that are still in force."""
    there = [(one, own, value) for one in higher for own, value in one.values]
    if span == ALWAYS:
        lasting = [found for found in there if found[1][1] is None]
        there = lasting or there
    return [(one, value) for one, own, value in there if overlaps(span, own)]


@dataclass
class _Matters:
    """What the outcomes of a draft are used for."""

    draft: Draft
    known: dict[str, bool] = field(default_factory=dict)

    @cached_property
    def users(self) -> Mapping[str, list[RuleDraft]]:
        """The rules that name each outcome."""
        found: dict[str, list[RuleDraft]] = {}
        for rule in self.draft.rules.values():
            for name in uses_of(rule.condition, rule.value).outcomes:
                found.setdefault(name, []).append(rule)
        return found

    @cached_property
    def gated(self) -> Mapping[str, list[str]]:
        """The outcomes behind each gate."""
        found: dict[str, list[str]] = {}
        for outcome in self.draft.outcomes.values():
            if outcome.gate is not None:
                found.setdefault(str(outcome.gate), []).append(outcome.id)
        return found

    def above(self, outcome: str) -> set[str]:
        """An outcome and all that rest on it."""
        seen: set[str] = set()
        pending = [outcome]
        while pending:
            name = pending.pop()
            if name not in seen:
                seen.add(name)
                pending += [rule.outcome for rule in self.users.get(name, ())]
                pending += self.gated.get(name, ())
        return seen

    def bears(self, low: RuleDraft) -> bool:
        """Whether a rule limits what a higher regulation orders, and not a gift of its own.

        Free is what only own amounts rest on, paid by the own body; and so is what only tells own
        choices, numbers or dates apart.
        """
        outcome = self.draft.outcomes[low.outcome].outcome
        yes_or_no = outcome.type is Type.BOOLEAN
        if not yes_or_no and not self._is_higher(outcome, low):
            return False
        found = [self.draft.outcomes[name].outcome for name in self.above(low.outcome)]
        if any(self._is_higher(one, low) or _is_of_others(one, low) for one in found):
            return True
        return not any(one.type is Type.RUPIAH for one in found)

    def _is_higher(self, outcome: Outcome, low: RuleDraft) -> bool:
        """Whether a higher regulation than that of a rule declares an outcome."""
        return stands_below(low.regulation, self.draft.policies.regulations[outcome.regulation])

    def is_for(self, rule: RuleDraft) -> bool:
        """Whether a rule, being true, is for what it bears on, and not against it."""
        gives = not (isinstance(rule.value, Const) and rule.value.value is False)
        return gives is self._wanted(rule.outcome)

    def _wanted(self, outcome: str) -> bool:
        """Whether an outcome is to be `ya`; a term is not if it is only used for what bars."""
        if outcome not in self.known:
            found = self.draft.outcomes[outcome].outcome
            signs: set[bool] = set()
            if found.type is Type.BOOLEAN and found.term:
                for rule in self.users.get(outcome, ()):
                    if rule.half != "tidak":
                        asked = set(_asked(rule.condition, outcome, wanted=True))
                        signs |= {one is self.is_for(rule) for one in asked}
            self.known[outcome] = True in signs or not signs
        return self.known[outcome]


def _is_of_others(outcome: Outcome, low: RuleDraft) -> bool:
    """Whether another body decides an outcome than the one that a rule binds."""
    body = low.regulation.body
    return body is not None and outcome.competent not in {"", str(body)}


def _asked(condition: Condition, outcome: str, *, wanted: bool) -> Iterator[bool]:
    """Which answers of an outcome a condition asks for."""
    match condition:
        case And(items) | Or(items):
            for item in items:
                yield from _asked(item, outcome, wanted=wanted)
        case Not(item):
            yield from _asked(item, outcome, wanted=not wanted)
        case ByReading(_, options):
            for _name, option in options:
                yield from _asked(option, outcome, wanted=wanted)
        case Tested(OutcomeRef(name), test) if name == outcome:
            negated = any(isinstance(node, Negated) for node in walk(test))
            denied = any(isinstance(node, Const) and node.value is False for node in walk(test))
            if isinstance(test, OneOf | Negated):
                yield wanted is (negated is denied)
        case _:
            pass


def _finding(low: _Stated, high: _Stated, draft: Draft) -> Finding:
    own, other = place_of(low.rule, draft), place_of(high.rule, draft)
    message = _(
        "{low} membatasi besaran ini pada {value}, padahal {high} pada {value_there}",
        low=own,
        high=other,
        value=_shown(low, draft),
        value_there=_shown(high, draft),
    )
    advice = _(
        "samakan dengan {high}, atau hapus batas ini; yang boleh: batas pada sisi yang bebas, "
        "urutan prioritas, atau syarat bagi tambahan dengan dana sendiri",
        high=other,
    )
    place = draft.place_of(low.bound.node) or low.rule.span
    there = draft.place_of(high.bound.node) or high.rule.span
    related = (Related(_("batas dalam {high}", high=other), there),)
    return Finding(Code.OTHER_BOUND, message, place, advice, related)


def _shown(stated: _Stated, draft: Draft) -> str:
    """A limit in words, as it is now."""
    value = stated.values[-1][1]
    kind = _type_of(stated.bound, draft)
    written = format_value(value, kind) if isinstance(value, int) else str(value)
    if stated.bound.upper:
        return _("kurang dari {value}", value=written)
    return _("paling sedikit {value}", value=written)


def _type_of(bound: Bound, draft: Draft) -> Type:
    """The type in which a limit is written."""
    if isinstance(bound.quantity, FactRef):
        return draft.facts[bound.quantity.fact].type
    for node in walk(bound.node.test if isinstance(bound.node, Tested) else bound.node):
        match node:
            case Const(kind):
                return kind
            case ParamRef(name):
                return draft.dated[name].type
            case _:
                pass
    return Type.INTEGER
