"""What holds of every engine, whatever the policy: each law names what breaks it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from engine.decision import (
    CASE_LEVEL,
    Choice,
    ChoiceKind,
    End,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.facts import Case
from engine.operators import equals
from rules.values import Special, Value
from tests.agreement.cases import More
from tests.agreement.compare import Results

# ---------------------------------------------------------------- SEMANTICS 4.6


def settled_stays(before: Results, after: Results) -> Iterator[str]:
    """What is settled keeps its end and its value when more becomes known.

    Except where further records bring dates, and with them more worlds than are evaluated.
    """
    for key, old in before.items():
        if old.end is End.UNDETERMINED or after[key].too_many:
            continue
        if not same_end(old, after[key]):
            yield f"{key}: {old.end} {old.value!r} became {after[key].end} {after[key].value!r}"


def same_end(one: OutcomeResult | WorldEnd, other: OutcomeResult | WorldEnd) -> bool:
    """Whether end and value are the same."""
    if one.end is not other.end:
        return False
    if one.value is None or other.value is None:
        return one.value is other.value
    return equals(one.value, other.value)


def nothing_open(results: Results) -> Iterator[str]:
    """With everything known and every reading chosen, nothing is undetermined."""
    for key, result in results.items():
        if result.end is End.UNDETERMINED:
            yield f"{key}: undetermined though all is known, for want of {result.relevant!r}"


# ---------------------------------------------------------------- soundness


def enclosed(before: Results, after: Results, full: Case) -> Iterator[str]:
    """What comes out once all is known was among the ends and values thought possible."""
    for key, old in before.items():
        if key not in after or old.too_many or not old.worlds:
            continue
        matter = _mattering(world for world, _ in old.worlds)
        ends = [end for world, end in old.worlds if _happened(world, matter, full)]
        if not any(_allows(end, after[key]) for end in ends):
            yield f"{key}: {after[key].end} {after[key].value!r} is outside {ends!r}"


Dimension = tuple[ChoiceKind, str, int, str]
"""What a choice chooses: a reading, a date, or whether a change has come at a date."""


def _dimension(choice: Choice) -> Dimension:
    change = choice.option if choice.kind is ChoiceKind.EFFECT else ""
    return choice.kind, choice.name, choice.record, change


def _mattering(worlds: Iterable[World]) -> set[Dimension]:
    """Dimensions with more than one choice; one that makes no difference has a single one."""
    found: dict[Dimension, set[Choice]] = {}
    for world in worlds:
        for choice in world:
            found.setdefault(_dimension(choice), set()).add(choice)
    return {dimension for dimension, choices in found.items() if len(choices) > 1}


def _happened(world: World, matter: set[Dimension], full: Case) -> bool:
    """Whether the choices of a world that matter are those of a case in which all is known."""
    return all(_chosen(choice, full) for choice in world if _dimension(choice) in matter)


def _chosen(choice: Choice, full: Case) -> bool:
    if choice.kind is ChoiceKind.READING:
        return full.readings[choice.name] == choice.option
    day = _fact(full, choice.name, choice.record)
    if not isinstance(day, int):
        return False
    if choice.kind is ChoiceKind.EFFECT:
        return (day >= full.effects[choice.option]) == (choice.low == 1)
    after = choice.low is None or day >= choice.low
    return after and (choice.high is None or day <= choice.high)


def _fact(case: Case, name: str, record: int) -> object:
    if record == CASE_LEVEL:
        return case.facts.get(name)
    lists = (known.records[record] for known in case.lists.values() if record < len(known.records))
    return next((found[name] for found in lists if name in found), None)


def _allows(end: WorldEnd, result: OutcomeResult) -> bool:
    if end.end is not End.UNDETERMINED:
        return same_end(end, result)
    match result.end:
        case End.DETERMINED:
            among = any(equals(value, _value(result)) for value in end.values)
            return among or end.open_amount
        case End.CONFLICT:
            return end.may_conflict
        case End.UNREGULATED:
            return end.may_unregulated
        case End.UNDETERMINED:
            return False


def _value(result: OutcomeResult) -> Value:
    return Special.ABSENT if result.value is None else result.value


# ---------------------------------------------------------------- SEMANTICS 9.1


def with_relevant(more: More, case: Case, result: OutcomeResult) -> Case:
    """The case with a value for each relevant fact of a result, and nothing else new."""
    found = case
    for cause in result.relevant:
        if any(declared.id == cause.name for declared in more.plan.lists):
            found = more.completed(found, cause.name)
    for cause in result.relevant:
        for fact in more.plan.facts:
            if fact.id == cause.name:
                found = more.told(found, fact, cause.record)
    return found


def answered(after: OutcomeResult) -> Iterator[str]:
    """Given all relevant facts, an outcome is not undetermined in any world."""
    for world, end in after.worlds:
        if end.end is End.UNDETERMINED:
            yield f"{after.outcome} {world!r}: still undetermined for want of {end.causes!r}"


def names_something(results: Results, case: Case) -> Iterator[str]:
    """An undetermined outcome names a fact, a reading or an effective date not yet chosen."""
    for key, result in results.items():
        if {*case.readings, *case.effects} & set(result.readings):
            yield f"{key}: asks for {result.readings!r}, of which one is chosen"
        if result.end is End.UNDETERMINED and not (result.relevant or result.readings):
            yield f"{key}: undetermined, but nothing is named that would settle it"
