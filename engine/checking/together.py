"""Rules → what must be so where they hold, and whether two of them may hold together.

Terms, exceptions, gates and spans of effect are taken apart as far as they are plain; whatever is
not understood stays open, so that what is found impossible is so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from engine.checking.solve import is_possible
from engine.checking.trees import Forest
from engine.graph import walk
from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Condition,
    Const,
    Expr,
    FactRef,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    ParamRef,
    ReadingValue,
    Tested,
    UnaryTest,
)
from engine.plan import Version
from engine.planning.draft import Draft, OutcomeDraft, RuleDraft
from engine.planning.overlap import passes
from rules.values import Type

DEEPEST = 12
MOST_NODES = 600
"""Terms within terms, and parts of one condition, that are taken apart; more stay as they are."""

APART = frozenset({Type.BOOLEAN, Type.CHOICE})
YES = Const(Type.BOOLEAN, value=True)


@dataclass
class Together:
    """What holds where rules hold; answers are kept, since many rules ask for the same terms."""

    draft: Draft
    left: int = 0
    known: dict[str, Condition] = field(default_factory=dict)

    def may_be(self, *conditions: Condition) -> bool:
        """Whether conditions may be true together."""
        whole = And(conditions)
        forest = Forest.of([whole], self.draft)
        return is_possible([(forest.trees[id(whole)], True)], forest)

    def of_rule(self, rule: RuleDraft) -> Condition:
        """What must be so where a rule gives its value."""
        if rule.id not in self.known:
            self.left = MOST_NODES
            self.known[rule.id] = self._status(rule, DEEPEST)
        return self.known[rule.id]

    def of_condition(self, condition: Condition) -> Condition:
        """What must be so where a condition is true."""
        self.left = MOST_NODES
        return self._needs(condition, DEEPEST, wanted=True)

    def in_force(self, versions: tuple[Version, ...], reference: str | None) -> Condition:
        """That a reference date lies in a span of effect; uncertain limits as wide as may be."""
        fact = self.draft.facts.get(reference or "")
        if fact is None or not versions:
            return Always()
        spans = (self._span(one, fact.type) for one in versions)
        return _some([Tested(FactRef(fact.id), span) for span in spans])

    def values(self, rule: RuleDraft) -> Iterator[tuple[Const | None, Condition]]:
        """Each value that a rule may give, None if it is computed, and what is then so."""
        yield from self._values(rule.value, DEEPEST)

    # ------------------------------------------------------------ statuses

    def _status(self, rule: RuleDraft, depth: int) -> Condition:
        parts = [
            self._needs(rule.condition, depth, wanted=True),
            self.in_force(rule.versions, rule.reference),
            *(self._defeated(self.draft.rules[name], depth) for name in rule.exceptions),
        ]
        gate = self.draft.outcomes[rule.outcome].gate
        if gate is not None and depth:
            parts.append(self._needs(_is_yes(str(gate)), depth - 1, wanted=True))
        return _every(parts)

    def _defeated(self, exception: RuleDraft, depth: int) -> Condition:
        """What must be so where an exception does not hold."""
        if not depth or exception.versions:
            return Always()
        ways = [self._needs(exception.condition, depth - 1, wanted=False)]
        for name in exception.exceptions:
            other = self.draft.rules[name].condition
            ways.append(self._needs(other, depth - 1, wanted=True))
        return _some(ways)

    def _span(self, version: Version, kind: Type) -> Between:
        uncertain = self.draft.uncertain
        start, end = version.start, version.end
        if version.starts_with is not None:
            start = uncertain[version.starts_with].earliest
        if version.ends_before is not None:
            end = uncertain[version.ends_before].latest
        low = None if start is None else Const(kind, start)
        return Between(low, None if end is None else Const(kind, end))

    # ------------------------------------------------------------ conditions

    def _needs(self, node: Condition, depth: int, *, wanted: bool) -> Condition:
        """What must be so where a condition is true, or false if that is wanted."""
        self.left -= 1
        match node:
            case And(items) | Or(items):
                join = _every if isinstance(node, And) is wanted else _some
                return join([self._needs(item, depth, wanted=wanted) for item in items])
            case Not(item):
                return self._needs(item, depth, wanted=not wanted)
            case ByReading(reading, options):
                ways = ((name, self._needs(one, depth, wanted=wanted)) for name, one in options)
                return ByReading(reading, tuple(ways))
            case Tested(OutcomeRef(name), test):
                literal = node if wanted else Not(node)
                return _every([literal, self._behind(name, test, depth, wanted=wanted)])
            case _:
                return node if wanted else Not(node)

    def _behind(self, name: str, test: UnaryTest, depth: int, *, wanted: bool) -> Condition:
        """What must be so where an outcome passes a test, or does not: one of its rules holds."""
        outcome = self.draft.outcomes[name]
        if not depth or self.left < 0 or not _is_plain(outcome, test, wanted=wanted):
            return Always()
        ways: list[Condition] = []
        for rule in map(self.draft.rules.__getitem__, outcome.rules):
            value = rule.value
            if not isinstance(value, Const) or passes(test, value.value) is wanted:
                ways.append(self._status(rule, depth - 1))
        return _some(ways)

    # ------------------------------------------------------------ values

    def _values(self, value: Expr, depth: int) -> Iterator[tuple[Const | None, Condition]]:
        match value:
            case Const():
                yield value, Always()
            case ReadingValue(reading, options):
                for option, one in options:
                    chosen = _chosen(reading, option, [name for name, _ in options])
                    for found, condition in self._values(one, depth):
                        yield found, And((chosen, condition))
            case ParamRef(name, reference):
                param = self.draft.dated[name]
                for dated in param.versions:
                    in_force = self.in_force((dated.version,), reference)
                    yield Const(param.type, dated.value), in_force
            case OutcomeRef(name) if depth and not self.draft.outcomes[name].outcome.collect:
                yield from self._of_outcome(name, depth - 1)
            case FactRef(name) if self.draft.facts[name].options:
                fact = self.draft.facts[name]
                for option, _label in fact.options:
                    word = Const(fact.type, option)
                    yield word, Tested(value, OneOf((word,)))
            case _:
                yield None, Always()

    def _of_outcome(self, name: str, depth: int) -> Iterator[tuple[Const | None, Condition]]:
        """The values that the rules of an outcome give."""
        for rule in map(self.draft.rules.__getitem__, self.draft.outcomes[name].rules):
            self.left = MOST_NODES
            status = self._status(rule, depth)
            for found, condition in self._values(rule.value, depth):
                yield found, And((status, condition))


def _every(items: Sequence[Condition]) -> Condition:
    """All of some conditions, as plainly as can be said."""
    left = [one for one in items if not isinstance(one, Always)]
    return left[0] if len(left) == 1 else And(tuple(left))


def _some(items: Sequence[Condition]) -> Condition:
    """One of some conditions, as plainly as can be said; of none it is never so."""
    if any(isinstance(one, Always) or one == And(()) for one in items):
        return Always()
    return items[0] if len(items) == 1 else Or(tuple(items))


def _is_yes(outcome: str) -> Condition:
    return Tested(OutcomeRef(outcome), OneOf((YES,)))


def _is_plain(outcome: OutcomeDraft, test: UnaryTest, *, wanted: bool) -> bool:
    """Whether the values of an outcome can be told one from another by its rules alone."""
    if outcome.outcome.type not in APART or outcome.outcome.collect or not outcome.rules:
        return False
    if not wanted and outcome.gate is not None:
        return False
    return not any(isinstance(node, ParamRef | FactRef | OutcomeRef) for node in walk(test))


def _chosen(reading: str, option: str, options: Iterable[str]) -> Condition:
    ways = ((one, Always() if one == option else Not(Always())) for one in options)
    return ByReading(reading, tuple(ways))
