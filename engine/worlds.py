"""Plan + case → the worlds of an outcome.

A world fixes a reading for every doubtful clause, a span for every reference date that is not
known, and for every uncertain effective date whether it has come. Inside it there is one law.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod

from engine.decision import CASE_LEVEL, Choice, ChoiceKind, Key, World
from engine.facts import Case
from engine.graph import Closure, Graph
from engine.plan import Version
from engine.settled import Reach, Settled
from engine.validity import Span, in_effect, span_of

MAX_WORLDS = 64
"""More worlds than this for one outcome are not evaluated."""


@dataclass(frozen=True)
class Reference:
    """A reference date in one case: the fact, its record, and what is known of it.

    `effects`: dates given to uncertain effective dates.
    """

    fact: str
    record: int
    known: Span
    versions: tuple[Version, ...]
    effects: Mapping[str, int]

    @property
    def exact(self) -> bool:
        """Whether the date is known to the day."""
        return self.known[0] is not None and self.known[0] == self.known[1]


def references(graph: Graph, case: Case, key: Key) -> Iterator[Reference]:
    """Reference dates an outcome of a record rests on, in this case."""
    closure = graph.closure(key[0])
    for fact, versions in closure.references:
        of_list = graph.facts[fact].list
        for record in records_of(graph, case, key, closure, of_list):
            known = span_of(case.fact(fact, record, of_list))
            if known is not None:
                yield Reference(fact, record, known, versions, case.effects)


def records_of(
    graph: Graph, case: Case, key: Key, closure: Closure, of_list: str | None
) -> Sequence[int]:
    """Records of a list on which an outcome of a record rests: its own, or all of them."""
    if of_list is None:
        return (CASE_LEVEL,)
    own = graph.outcomes[key[0]].list == of_list and of_list not in closure.lists
    if own:
        return (key[1],)
    known = case.lists.get(of_list)
    return range(len(known.records)) if known is not None else ()


def _cuts(graph: Graph, reference: Reference) -> list[int]:
    """First days of the spans within which no version begins, ends or may begin."""
    cuts: set[int] = set()
    for version in reference.versions:
        cuts |= {version.start} if version.start is not None else set()
        cuts |= {version.end + 1} if version.end is not None else set()
        for name in (version.starts_with, version.ends_before):
            if name is not None:
                change = graph.uncertain[name]
                fixed = reference.effects.get(name)
                # Cut at both ends even if the date is given: else a test would know less by it.
                cuts |= {change.earliest, change.latest} | ({fixed} if fixed is not None else set())
    return sorted(cuts)


def spans(graph: Graph, reference: Reference) -> list[Span]:
    """The spans between version limits in which the reference date may lie."""
    low, high = reference.known
    inner = [
        cut
        for cut in _cuts(graph, reference)
        if (low is None or cut > low) and (high is None or cut <= high)
    ]
    starts = [low, *inner]
    ends = [*(cut - 1 for cut in inner), high]
    return list(zip(starts, ends, strict=True))


def changes(graph: Graph, reference: Reference) -> list[str]:
    """Uncertain effective dates on which the versions of a reference date depend."""
    names = {
        name
        for version in reference.versions
        for name in (version.starts_with, version.ends_before)
        if name is not None
    }
    return [change.id for change in graph.plan.uncertain if change.id in names]


def _effects(
    graph: Graph, case: Case, reference: Reference, span: Span, names: Sequence[str]
) -> list[list[Choice]]:
    """For each uncertain effective date: whether it may have come at a date within a span.

    Both if it is one of `names`; of any other it makes no difference, and it has not.
    """
    found = []
    for name in changes(graph, reference):
        if in_effect(graph, case, name, span) is None:
            both = [
                Choice(ChoiceKind.EFFECT, reference.fact, reference.record, name, flag)
                for flag in (0, 1)
            ]
            found.append(both if name in names else both[:1])
    return found


def _dated(graph: Graph, case: Case, reference: Reference, reach: Reach) -> list[World]:
    """The partial worlds of one reference date: its span, then what has come into effect.

    A date that is tested is cut by all versions: a narrower span settles more tests. One that
    only chooses versions is cut by those within `reach`; one out of reach has a single span.
    """
    counting = replace(reference, versions=tuple(reach.references.get(reference.fact, ())))
    tested = reference.fact in reach.facts
    every = spans(graph, reference if tested else counting)
    within = every if reference.fact in reach.dates else every[:1]
    names = changes(graph, counting)
    found: list[World] = []
    for span in within:
        head: World = ()
        if len(every) > 1:
            head = (Choice(ChoiceKind.DATE, reference.fact, reference.record, "", *span),)
        effects = _effects(graph, case, reference, span, names)
        found.extend((*head, *tail) for tail in product(*effects))
    return found


def chosen_option(graph: Graph, case: Case, reading: str) -> str | None:
    """The option a reading takes by the case, or else by the policy; None if open."""
    return case.readings.get(reading) or graph.readings[reading].chosen


def worlds(settled: Settled, key: Key) -> list[World] | None:
    """All worlds of an outcome, None if there are more than `MAX_WORLDS`.

    A choice that the facts of the case leave without effect is made once for all worlds.
    """
    graph, case = settled.graph, settled.case
    closure = graph.closure(key[0])
    open_readings = [r for r in closure.readings if chosen_option(graph, case, r) is None]
    known = list(references(graph, case, key))
    if not open_readings and all(reference.exact for reference in known):
        if all(_is_settled(graph, case, closure, reference) for reference in known):
            return [()]
        reach = whole(closure)
    else:
        reach = settled.reach(key)
    dimensions = [_read(graph, reading, reach) for reading in open_readings]
    dimensions += [_dated(graph, case, reference, reach) for reference in known]
    if prod(map(len, dimensions)) > MAX_WORLDS:
        return None
    joint = (tuple(choice for part in parts for choice in part) for parts in product(*dimensions))
    free = frozenset[Choice]().union(*map(varying, dimensions))
    return [world for world in joint if _in_order(free.intersection(world), known)]


def _is_settled(graph: Graph, case: Case, closure: Closure, reference: Reference) -> bool:
    """Whether it is known of every change at an exact date whether it has come."""
    return all(
        in_effect(graph, case, name, reference.known) is not None
        for name in closure.changes[reference.fact]
    )


def whole(closure: Closure) -> Reach:
    """The reach of an outcome as if the facts settled nothing."""
    references = {fact: list(versions) for fact, versions in closure.references}
    return Reach(set(closure.readings), set(closure.facts), references, set(closure.outcomes))


def _read(graph: Graph, reading: str, reach: Reach) -> list[World]:
    options = graph.readings[reading].options
    within = options if reading in reach.readings else options[:1]
    return [(Choice(ChoiceKind.READING, reading, option=option.id),) for option in within]


def _in_order(free: Iterable[Choice], known: Sequence[Reference]) -> bool:
    """Whether no change has come at a day and not yet come at a later or equal one.

    `free`: the choices of a world that might have been otherwise. One made once for all worlds,
    since nothing depends on it, says nothing of the others.
    """
    dates = {
        (reference.fact, reference.record): reference.known
        for reference in known
        if reference.exact
    }
    flags = [
        (choice.option, dates[choice.name, choice.record][0], choice.low)
        for choice in free
        if choice.kind is ChoiceKind.EFFECT and (choice.name, choice.record) in dates
    ]
    return not any(
        a_name == b_name and a_day <= b_day and a_flag == 1 and b_flag == 0
        for a_name, a_day, a_flag in flags
        for b_name, b_day, b_flag in flags
        if a_day is not None and b_day is not None
    )


def restrict(graph: Graph, world: World, outcome: str) -> World:
    """The part of a world that an outcome rests on; its ends depend on nothing else."""
    if not world:
        return world
    named = graph.closure(outcome).named
    return tuple([choice for choice in world if choice.name in named])


def varying(found: Iterable[World]) -> frozenset[Choice]:
    """The choices in which worlds differ at all."""
    every = [frozenset(world) for world in found]
    if not every:
        return frozenset()
    return frozenset.union(*every) - frozenset.intersection(*every)


def keys_of(graph: Graph, case: Case, outcome: str) -> list[Key]:
    """The keys under which an outcome is decided in a case: one, or one per record."""
    of_list = graph.outcomes[outcome].list
    if of_list is None:
        return [(outcome, CASE_LEVEL)]
    known = case.lists.get(of_list)
    if known is None:
        return []
    return [(outcome, record) for record in range(len(known.records))]
