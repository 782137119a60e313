"""`batasan` of higher provisions → lower rules that make an outcome rest on what it must not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from engine.checking.ranks import place_of, stands_below
from engine.graph import uses_of
from engine.planning.draft import Draft, LimitDraft, RuleDraft
from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.span import Span

MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class _Hit:
    """A place where something forbidden is named, and the outcomes that come to rest on it."""

    span: Span
    place: str
    named: str
    outcomes: dict[str, None] = field(default_factory=dict)


def judge_dependence(draft: Draft) -> Iterator[Finding]:
    """Chains from an outcome to what it may not depend on, told where that is named."""
    named = {rule.id: _named(rule) for rule in draft.rules.values()} if draft.limits else {}
    for limit in draft.limits:
        hits: dict[Span, _Hit] = {}
        for outcome in limit.limited if limit.apart else ():
            for hit in _Chains(draft, limit, named).from_outcome(outcome):
                hits.setdefault(hit.span, hit).outcomes[outcome] = None
        for hit in hits.values():
            yield _finding(hit, limit)


def _named(rule: RuleDraft) -> frozenset[str]:
    uses = uses_of(rule.condition, rule.value)
    return uses.facts | uses.outcomes


@dataclass
class _Chains:
    """Follows gates, rules and exceptions down from one outcome."""

    draft: Draft
    limit: LimitDraft
    named: Mapping[str, frozenset[str]]

    def from_outcome(self, outcome: str) -> Iterator[_Hit]:
        """Each place below an outcome that names what is forbidden to it."""
        seen: set[str] = set()
        pending = [outcome]
        while pending:
            name = pending.pop()
            if name in seen or name in self.limit.apart:
                continue
            seen.add(name)
            gate = self.draft.outcomes[name].gate
            if gate is not None:
                yield from self._gate(name)
                pending.append(str(gate))
            for rule in self._rules(name):
                forbidden = sorted(self.named[rule.id].intersection(self.limit.apart))
                if forbidden and self._is_below(rule):
                    yield _Hit(rule.span, place_of(rule, self.draft), forbidden[0])
                pending += sorted(self.named[rule.id] & self.draft.outcomes.keys())

    def _gate(self, name: str) -> Iterator[_Hit]:
        """A gate that is itself forbidden, by who named it."""
        outcome = self.draft.outcomes[name]
        if outcome.gate is None or str(outcome.gate) not in self.limit.apart:
            return
        for rule in map(self.draft.rules.__getitem__, outcome.rules):
            if self._is_below(rule):
                yield _Hit(outcome.gate.span, place_of(rule, self.draft), str(outcome.gate))
                return

    def _rules(self, outcome: str) -> Iterator[RuleDraft]:
        """The rules of an outcome, and all that may defeat one of them."""
        found: set[str] = set()
        pending = list(self.draft.outcomes[outcome].rules)
        while pending:
            rule = self.draft.rules[pending.pop()]
            if rule.id not in found:
                found.add(rule.id)
                yield rule
                pending += rule.exceptions

    def _is_below(self, rule: RuleDraft) -> bool:
        return stands_below(rule.regulation, self.limit.place.regulation)


def _finding(hit: _Hit, limit: LimitDraft) -> Finding:
    high = limit.place.provision.label
    shown = [f"`{name}`" for name in islice(hit.outcomes, MOST_SHOWN)]
    more = ["…"] if len(hit.outcomes) > MOST_SHOWN else []
    message = _(
        "karena {low}, {outcomes} bergantung pada `{named}`, yang dilarang {high}",
        low=hit.place,
        outcomes=", ".join(shown + more),
        named=hit.named,
        high=high,
    )
    advice = limit.suggestion or _(
        "hapus ketergantungan itu; yang boleh: menetapkannya sebagai hasil tersendiri yang tidak "
        "dipakai ketentuan lain"
    )
    related = (Related(_("batasan dalam {high}", high=high), limit.span),)
    return Finding(Code.DEPENDS, message, hit.span, advice, related)
