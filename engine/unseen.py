"""A list not fully known → what else its records, once they are known, will ask for.

Of a record that nobody has named yet nothing is known, but a filter or an amount may look beyond
it: at facts of the case, at outcomes of the case, and at outcomes of the record, which may end
in conflict or unregulated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Protocol

from engine.decision import Cause, CauseKind, Causes, End, Operand, WorldEnd
from engine.facts import Case, Within
from engine.graph import Graph, parts_of
from engine.nodes import (
    Always,
    ByReading,
    Chosen,
    Const,
    Count,
    IsUnregulated,
    Quantified,
    ReadingValue,
    Sum,
)
from engine.operators import causes_of, equals
from engine.plan import Outcome, Rule, Version


class Here(Protocol):
    """One world of a case, with the records at hand, as an engine sees it."""

    def fact(self, name: str) -> Operand:
        """What is known of a fact."""

    def end_of(self, outcome: str) -> WorldEnd:
        """How an outcome ends."""

    def in_force(self, version: Version, fact: str) -> bool:
        """Whether a version holds at a reference date."""

    def option(self, reading: str) -> str:
        """The option a reading takes."""


@dataclass
class _Stranger:
    """A record that is not known yet. Of `lists`, the first is its own; `seen`: outcomes done."""

    graph: Graph
    case: Case
    here: Here
    lists: tuple[str, ...]
    seen: dict[str, Causes] = field(default_factory=dict)

    def causes(self, node: object, found: set[Cause]) -> None:
        """Add what a node may lack, whoever the record is."""
        uses = self.graph.uses_within(node)
        if uses.readings or uses.lists or uses.silences:
            self.choosing(node, found)
            return
        for fact in uses.facts:
            self.fact(fact, found)
        for outcome in uses.outcomes:
            found |= self.outcome(outcome)
        for param, reference in uses.params:
            self.parameter(param, reference, found)

    def choosing(self, node: object, found: set[Cause]) -> None:
        """The same for a node with a reading, a list or a silence somewhere in it."""
        match node:
            case IsUnregulated(outcome):
                found |= {c for c in self.outcome(outcome) if c.kind is CauseKind.FACT}
            case ByReading(reading, options) | ReadingValue(reading, options):
                self.causes(dict(options)[self.here.option(reading)], found)
            case Quantified() | Sum() | Count() | Chosen():
                self.within(node, found)
            case _:
                self.parts(node, found)

    def parameter(self, param: str, reference: str, found: set[Cause]) -> None:
        """A dated parameter that may have no value at the record's reference date."""
        dated = [dated.version for dated in self.graph.params[param].versions]
        if not self.surely(dated, reference):
            found.add(Cause(CauseKind.MAY_UNREGULATED, param))

    def within(self, node: Quantified | Sum | Count | Chosen, found: set[Cause]) -> None:
        """What a filter or an amount over a further list may lack."""
        if is_open(self.case, node.list):
            found.add(Cause(CauseKind.FACT, node.list))
        lists = (*self.lists, node.list)
        _Stranger(self.graph, self.case, self.here, lists, self.seen).parts(node, found)

    def parts(self, node: object, found: set[Cause]) -> None:
        """What the parts of a node may lack."""
        for part in self.graph.nodes_within(node):
            self.causes(part, found)

    def fact(self, name: str, found: set[Cause]) -> None:
        """A fact that is not known; those of the record itself come with its list."""
        of_list = self.graph.facts[name].list
        if of_list == self.lists[0]:
            return
        if of_list not in self.lists:
            found |= causes_of([self.here.fact(name)])
        elif of_list in self.case.lists:
            for number, record in enumerate(self.case.lists[of_list].records):
                if name not in record or isinstance(record[name], Within):
                    found.add(Cause(CauseKind.FACT, name, number))

    def outcome(self, name: str) -> Causes:
        """What an outcome may lack, and whether it may be in conflict or unregulated."""
        known = self.seen.get(name)
        if known is None:
            outcome = self.graph.outcomes[name]
            found: set[Cause] = set()
            if outcome.list in self.lists:
                self.of_record(outcome, found)
            else:
                self.decided(name, found)
            known = self.seen[name] = frozenset(found)
        return known

    def decided(self, name: str, found: set[Cause]) -> None:
        """An outcome of the case or of a record at hand; nothing need come of what it lacks."""
        end = self.here.end_of(name)
        if end.end is End.DETERMINED:
            return
        for cause in end.causes:
            kind = _MAY.get(cause.kind, cause.kind)
            found.add(Cause(kind, cause.name, cause.record))

    def of_record(self, outcome: Outcome, found: set[Cause]) -> None:
        """An outcome of each record: its rules, their exceptions and its gate."""
        if outcome.gate is not None:
            found |= self.outcome(outcome.gate)
        for rule in self.graph.reached_rules(outcome.id):
            if self.perhaps(rule):
                self.causes(rule.condition, found)
                self.causes(rule.value, found)
        rules = [rule for rule in self.graph.rules_of(outcome.id) if self.perhaps(rule)]
        if not outcome.collect and any(_may_clash(*pair) for pair in combinations(rules, 2)):
            found.add(Cause(CauseKind.MAY_CONFLICT, outcome.id))
        covered = outcome.collect and outcome.empty is not None
        if not covered and not any(self.covers(rule, rules) for rule in rules):
            found.add(Cause(CauseKind.MAY_UNREGULATED, outcome.id))

    def covers(self, rule: Rule, rules: Sequence[Rule]) -> bool:
        """Whether a rule, or what excepts it, surely gives its outcome some value."""
        paired = rule.partner in {other.id for other in rules}
        surely = not rule.versions or self.surely(rule.versions, rule.reference)
        exceptions = (self.graph.rules[name] for name in rule.exceptions)
        return (
            surely
            and (paired or isinstance(rule.condition, Always))
            and all(e.outcome == rule.outcome for e in exceptions if self.perhaps(e))
        )

    def perhaps(self, rule: Rule) -> bool:
        """Whether a rule may be in force for a record."""
        if not rule.versions or self.strange(rule.reference):
            return True
        return self.surely(rule.versions, rule.reference)

    def surely(self, versions: Iterable[Version], reference: str | None) -> bool:
        """Whether one of the versions holds, whoever the record is."""
        if reference is None or self.strange(reference):
            return False
        return any(self.here.in_force(version, reference) for version in versions)

    def strange(self, fact: str | None) -> bool:
        """Whether a fact belongs to a record that is not known."""
        return fact is not None and self.graph.facts[fact].list in self.lists


_MAY = {
    CauseKind.CONFLICT: CauseKind.MAY_CONFLICT,
    CauseKind.UNREGULATED: CauseKind.MAY_UNREGULATED,
}


def _may_clash(one: Rule, other: Rule) -> bool:
    if other.id in one.exceptions or one.id in other.exceptions or one.partner == other.id:
        return False
    if isinstance(one.value, Const) and isinstance(other.value, Const):
        return not equals(one.value.value, other.value.value)
    return True


def is_open(case: Case, name: str) -> bool:
    """Whether a list is unknown or incomplete."""
    known = case.lists.get(name)
    return known is None or not known.complete


def unseen(graph: Graph, case: Case, here: Here, name: str, *nodes: object) -> Causes:
    """Why a filter and an amount over a list that is unknown or incomplete are not settled."""
    found = {Cause(CauseKind.FACT, name)}
    stranger = _Stranger(graph, case, here, (name,))
    for node in nodes:
        if parts_of(node) is not None:
            stranger.causes(node, found)
    return frozenset(found)
