"""The ends of an outcome in its worlds → its one result."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from engine.decision import (
    CASE_LEVEL,
    Cause,
    CauseKind,
    Choice,
    ChoiceKind,
    End,
    Key,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.facts import Case, Within
from engine.graph import Graph
from engine.plan import Version
from engine.settled import Reach, Settled
from engine.unseen import is_open
from engine.validity import LawInForce, in_effect
from engine.worlds import Reference, changes, chosen_option, records_of, references, spans


def order_causes(graph: Graph, causes: Iterable[Cause]) -> tuple[Cause, ...]:
    """Causes without repetition, in the order of declaration."""
    found = set(causes)
    if not found:
        return ()
    position = graph.positions
    return tuple(
        sorted(
            found,
            key=lambda cause: (position.get(cause.name, -1), cause.kind, cause.name, cause.record),
        )
    )


Signed = tuple[World, tuple[object, ...]]
"""A world and all that sets its end apart from that of another."""


def _signed(here: Law, world: World, end: WorldEnd) -> Signed:
    signature = (end.end, end.value, end.causes, end.values, end.open_amount)
    if end.end is not End.UNDETERMINED or not end.open_amount:
        return world, signature
    # An amount that lacks a fact may come out alike or not: what it will be computed from tells.
    return world, (*signature, *here.of(world))


@dataclass(frozen=True)
class Law:
    """The law that an outcome of a record rests on, world by world."""

    graph: Graph
    case: Case
    key: Key

    def of(self, world: World) -> tuple[object, ...]:
        """Rules in force, values of parameters, and options that give an amount."""
        graph, law = self.graph, LawInForce(self.graph, self.case, world)
        closure = graph.closure(self.key[0])
        rules = tuple(
            any(self._holds(law, version, rule.reference) for version in rule.versions)
            for rule in map(graph.rules.__getitem__, closure.rules)
            if rule.versions
        )
        values = tuple(
            dated.value
            for param, reference in closure.params
            for dated in graph.params[param].versions
            if self._holds(law, dated.version, reference)
        )
        options = tuple(choice.option for choice in world if choice.name in closure.amounts)
        return rules, values, options

    def _holds(self, law: LawInForce, version: Version, fact: str | None) -> bool:
        if fact is None:
            return True
        of_list = self.graph.facts[fact].list
        if of_list is None:
            return law.holds(version, fact, CASE_LEVEL)
        own = of_list == self.graph.outcomes[self.key[0]].list
        return own and law.holds(version, fact, self.key[1])


def _differs_in(ends: Sequence[Signed], kind: ChoiceKind) -> Iterator[tuple[str, int]]:
    """Names (with record) of choices along which two worlds, otherwise alike, differ."""
    names = {_dimension(c) for world, _ in ends for c in world if c.kind is kind}
    for dimension in sorted(names):
        groups: dict[tuple[Choice, ...], set[tuple[object, ...]]] = {}
        for world, signature in ends:
            rest = tuple(c for c in world if not _belongs(c, kind, dimension))
            groups.setdefault(rest, set()).add(signature)
        if any(len(group) > 1 for group in groups.values()):
            yield dimension


def _dimension(choice: Choice) -> tuple[str, int]:
    if choice.kind is ChoiceKind.EFFECT:
        return choice.option, CASE_LEVEL
    return choice.name, choice.record


def _belongs(choice: Choice, kind: ChoiceKind, dimension: tuple[str, int]) -> bool:
    if kind is ChoiceKind.DATE and choice.kind is ChoiceKind.EFFECT:
        return (choice.name, choice.record) == dimension
    return choice.kind is kind and _dimension(choice) == dimension


def combine(law: Law, ends: Sequence[tuple[World, WorldEnd]]) -> OutcomeResult:
    """One result from the ends in all worlds: theirs if they agree, undetermined otherwise."""
    graph, key = law.graph, law.key
    first = ends[0][1]
    if len(ends) == 1 and is_whole(first):
        return OutcomeResult(*key, first.end, first.value, worlds=tuple(ends))
    agreed = all((e.end, e.value) == (first.end, first.value) for _, e in ends)
    blocked = (CauseKind.CONFLICT, CauseKind.UNREGULATED)
    through = {c for _, e in ends for c in e.causes if c.kind in blocked}
    own = {Cause(CauseKind.CONFLICT, *key), Cause(CauseKind.UNREGULATED, *key)}
    facts = {c for _, e in ends for c in e.causes if c.kind is CauseKind.FACT}
    open_end = not agreed or first.end is End.UNDETERMINED
    readings: list[str] = []
    if open_end and len(ends) > 1:
        signed = [_signed(law, world, end) for world, end in ends]
        dates = _differs_in(signed, ChoiceKind.DATE)
        facts |= {Cause(CauseKind.FACT, name, record) for name, record in dates}
        readings = [name for name, _ in _differs_in(signed, ChoiceKind.READING)]
        readings += [name for name, _ in _differs_in(signed, ChoiceKind.EFFECT)]
    return OutcomeResult(
        outcome=key[0],
        record=key[1],
        end=End.UNDETERMINED if open_end else first.end,
        value=None if open_end else first.value,
        relevant=order_causes(graph, facts) if open_end else (),
        readings=tuple(readings),
        through=order_causes(graph, through - own),
        worlds=tuple(ends),
    )


def is_whole(end: WorldEnd) -> bool:
    """Whether an end, if it is the end in every world, is the result with nothing to add."""
    return not end.causes and end.end is not End.UNDETERMINED


def too_many(graph: Graph, case: Case, key: Key) -> OutcomeResult:
    """The result of an outcome whose worlds are too many to evaluate."""
    reach = Settled(graph, case).reach(key)
    known = [r for r in references(graph, case, key) if r.fact in reach.references]
    dates = [
        Cause(CauseKind.FACT, reference.fact, reference.record)
        for reference in known
        if len(spans(graph, reference)) > 1
    ]
    readings = [
        reading
        for reading in graph.closure(key[0]).readings
        if reading in reach.readings and chosen_option(graph, case, reading) is None
    ]
    changes = [name for reference in known for name in _open_changes(graph, case, reference)]
    return OutcomeResult(
        outcome=key[0],
        record=key[1],
        end=End.UNDETERMINED,
        relevant=order_causes(graph, [*_unknown(graph, case, key, reach), *dates]),
        readings=tuple(dict.fromkeys([*readings, *changes])),
        too_many=True,
    )


def _open_changes(graph: Graph, case: Case, reference: Reference) -> list[str]:
    """Uncertain effective dates that may or may not have come at a reference date."""
    within = spans(graph, reference)
    return [
        name
        for name in changes(graph, reference)
        if any(in_effect(graph, case, name, span) is None for span in within)
    ]


def _unknown(graph: Graph, case: Case, key: Key, reach: Reach) -> Iterator[Cause]:
    """Every unknown fact, and every list not fully known, within the reach of an outcome."""
    closure = graph.closure(key[0])
    for name in sorted(closure.lists):
        if is_open(case, name):
            yield Cause(CauseKind.FACT, name)
    for name in sorted(reach.facts):
        of_list = graph.facts[name].list
        if of_list is not None and of_list not in case.lists:
            continue
        for record in records_of(graph, case, key, closure, of_list):
            value = case.fact(name, record, of_list)
            if value is None or isinstance(value, Within):
                yield Cause(CauseKind.FACT, name, record)


def unknown_list(graph: Graph, outcome: str) -> OutcomeResult:
    """The result of an outcome of each record of a list that is unknown."""
    of_list = graph.outcomes[outcome].list or ""
    return OutcomeResult(
        outcome, CASE_LEVEL, End.UNDETERMINED, relevant=(Cause(CauseKind.FACT, of_list),)
    )
