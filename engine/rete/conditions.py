"""Condition → alpha expressions: where it is certainly, and where it is possibly, true.

Negation stays on the leaf as "known and does not pass": the opposite comparison alone would be
false of `tidak ada` and `tidak terutang`, of which the negation of every positive test is true.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Chosen,
    Condition,
    Const,
    Either,
    Expr,
    IsNotDue,
    IsUnregulated,
    Negated,
    Not,
    OneOf,
    Or,
    Present,
    Quantified,
    Tested,
    UnaryTest,
)
from engine.plan import Rule, Version
from engine.rete.alpha import (
    ABSENT,
    AT_LEAST,
    AT_MOST,
    EQUAL,
    FALSE,
    INFINITE,
    LESS,
    MORE,
    NOT_DUE,
    OPPOSITE,
    PARTLY,
    TRUE,
    UNEQUAL,
    UNKNOWN,
    Alpha,
    Leaf,
    all_of,
    any_of,
)
from engine.rete.registry import Registry
from engine.rete.slots import EndSlot, Slot, ValueSlot
from rules.values import Special, Value

Guard = tuple[tuple[str, str], ...]
"""Options that readings must take for a slot to matter."""


@dataclass
class Draft:
    """One way to read a condition: certainly or possibly true, as it stands or negated."""

    registry: Registry
    certain: bool
    positive: bool = True
    guard: Guard = ()
    used: dict[tuple[Slot, Guard], None] = field(default_factory=dict)

    def negated(self) -> Draft:
        """The same way, of the negation."""
        return Draft(self.registry, self.certain, not self.positive, self.guard, self.used)

    def under(self, reading: str, option: str) -> Draft:
        """The same way, where a reading takes an option."""
        guard = (*self.guard, (reading, option))
        return Draft(self.registry, self.certain, self.positive, guard, self.used)

    def use(self, slot: Slot) -> Slot:
        """Remember that the condition looks at a slot."""
        self.used[slot, self.guard] = None
        return slot


def draft(condition: Condition, way: Draft) -> Alpha:
    """The expression that passes where a condition is true, in this way of reading it."""
    match condition:
        case Always():
            return TRUE if way.positive else FALSE
        case And(items) | Or(items):
            conjunction = isinstance(condition, And) is way.positive
            return (all_of if conjunction else any_of)(draft(item, way) for item in items)
        case Not(item):
            return draft(item, way.negated())
        case Tested(subject, test):
            return _tested(subject, test, way)
        case ByReading():
            return any_of(_options(condition, way))
        case IsUnregulated(outcome):
            return _ended(way.registry.end(outcome), way)
        case Quantified():
            slot = way.use(way.registry.passing(condition))
            if condition.every:
                return _at_most(slot, 0, way, strictly=False)
            return _at_least(slot, 1, way, strictly=False)
        case Chosen():
            slot = way.use(way.registry.place(condition))
            return _at_most(slot, condition.limit, way, strictly=False)


def _options(condition: ByReading, way: Draft) -> Iterator[Alpha]:
    slot = way.registry.reading(condition.reading)
    way.use(slot)
    for option, inner in condition.options:
        chosen = Leaf(slot.place, "v", EQUAL, slot.options.index(option))
        yield all_of([chosen, draft(inner, way.under(condition.reading, option))])


def _ended(slot: EndSlot, way: Draft) -> Alpha:
    """Unregulated (2) is true, undetermined (1) unknown, anything else (0) false."""
    way.use(slot)
    op = AT_LEAST if way.positive else AT_MOST
    certain = 2 if way.positive else 0
    return Leaf(slot.place, "v", op, certain if way.certain else 1)


# ---------------------------------------------------------------- tests of one value


def _tested(subject: Expr, test: UnaryTest, way: Draft) -> Alpha:
    match test:
        case Negated(inner):
            return _tested(subject, inner, way.negated())
        case Either(tests):
            return _any(way, [_tested(subject, one, way) for one in tests])
        case OneOf(values):
            return _any(way, [_equal(subject, value, way) for value in values])
        case Between():
            return _between(subject, test, way)
        case Present():
            return _present(way.use(way.registry.of_value(subject)), way)
        case IsNotDue():
            return _not_due(way.use(way.registry.of_value(subject)), way)


def _any(way: Draft, items: list[Alpha]) -> Alpha:
    return any_of(items) if way.positive else all_of(items)


def _between(subject: Expr, test: Between, way: Draft) -> Alpha:
    ends: list[Alpha] = []
    if test.low is not None:
        ends.append(_end(subject, test.low, way, sign=1, strictly=test.low_open))
    if test.high is not None:
        ends.append(_end(subject, test.high, way, sign=-1, strictly=test.high_open))
    return all_of(ends) if way.positive else any_of(ends)


def _end(subject: Expr, end: Expr, way: Draft, *, sign: int, strictly: bool) -> Alpha:
    """At or above (sign 1), or at or below (sign -1), an end."""
    compare = _at_least if sign > 0 else _at_most
    if not isinstance(end, Const):
        slot = way.use(way.registry.order(subject, end))
        return compare(slot, 0, way, strictly=strictly)
    if isinstance(end.value, Special):
        return _never(way)
    value = _noted(way.registry.of_value(subject), end.value)
    return compare(way.use(value), value.encode(end.value), way, strictly=strictly)


def _equal(subject: Expr, other: Expr, way: Draft) -> Alpha:
    if not isinstance(other, Const):
        return _same(way.use(way.registry.same(subject, other)), 0, way)
    if isinstance(other.value, Special):
        return _never(way)
    value = _noted(way.registry.of_value(subject), other.value)
    return _same(way.use(value), value.encode(other.value), way)


def _noted(slot: ValueSlot, constant: Value) -> ValueSlot:
    slot.note(constant)
    return slot


def _never(way: Draft) -> Alpha:
    """No value equals, reaches or stays below a special one."""
    return FALSE if way.positive else TRUE


# ---------------------------------------------------------------- leaves


def _marked(slot: Slot, op: str, marker: int) -> Leaf:
    return Leaf(slot.place, "m", op, marker)


def _ends(slot: Slot) -> tuple[str, str]:
    """Tags of the lowest and the highest that a value may be."""
    ranged = not isinstance(slot, ValueSlot) or slot.ranged
    return ("l", "h") if ranged else ("v", "v")


def _at_least(slot: Slot, value: int, way: Draft, *, strictly: bool) -> Alpha:
    low, high = _ends(slot)
    tag = low if way.certain is way.positive else high
    return _compared(slot, tag, MORE if strictly else AT_LEAST, value, way)


def _at_most(slot: Slot, value: int, way: Draft, *, strictly: bool) -> Alpha:
    low, high = _ends(slot)
    tag = high if way.certain is way.positive else low
    return _compared(slot, tag, LESS if strictly else AT_MOST, value, way)


def _compared(slot: Slot, tag: str, op: str, value: int, way: Draft) -> Alpha:
    """A comparison of one end of a value; the marker decides where there is no value."""
    if way.positive:
        passes: list[Alpha] = [Leaf(slot.place, tag, op, value)]
        return any_of(passes if way.certain else [*passes, _marked(slot, EQUAL, UNKNOWN)])
    fails = Leaf(slot.place, tag, OPPOSITE[op], value)
    return any_of([fails, _marked(slot, AT_LEAST, ABSENT if way.certain else UNKNOWN)])


def _same(slot: Slot, value: int, way: Draft) -> Alpha:
    equal = Leaf(slot.place, "v", EQUAL, value)
    unequal = Leaf(slot.place, "v", UNEQUAL, value)
    ranged = isinstance(slot, ValueSlot) and slot.ranged
    match way.positive, way.certain:
        case True, True:
            return equal
        case True, False:
            around = all_of(
                [
                    _marked(slot, EQUAL, PARTLY),
                    Leaf(slot.place, "l", AT_MOST, value),
                    Leaf(slot.place, "h", AT_LEAST, value),
                ]
            )
            either = [equal, around] if ranged else [equal]
            return any_of([*either, _marked(slot, EQUAL, UNKNOWN)])
        case False, True:
            apart = [_partly_apart(slot, tag, op, value) for tag, op in (("l", MORE), ("h", LESS))]
            either = [unequal, *apart] if ranged else [unequal]
            return any_of([*either, _marked(slot, AT_LEAST, ABSENT)])
        case _:
            return any_of([unequal, _marked(slot, AT_LEAST, PARTLY)])


def _partly_apart(slot: Slot, tag: str, op: str, value: int) -> Alpha:
    return all_of([_marked(slot, EQUAL, PARTLY), Leaf(slot.place, tag, op, value)])


def _known(slot: Slot) -> Leaf:
    return Leaf(slot.place, _ends(slot)[0], AT_LEAST, -INFINITE)


def _present(slot: Slot, way: Draft) -> Alpha:
    unknown = [] if way.certain else [_marked(slot, EQUAL, UNKNOWN)]
    if way.positive:
        return any_of([_known(slot), _marked(slot, EQUAL, NOT_DUE), *unknown])
    return any_of([_marked(slot, EQUAL, ABSENT), *unknown])


def _not_due(slot: Slot, way: Draft) -> Alpha:
    unknown = [] if way.certain else [_marked(slot, EQUAL, UNKNOWN)]
    if way.positive:
        return any_of([_marked(slot, EQUAL, NOT_DUE), *unknown])
    return any_of([_known(slot), _marked(slot, EQUAL, ABSENT), *unknown])


# ---------------------------------------------------------------- validity


def validity(rule: Rule, registry: Registry) -> Alpha:
    """The expression on the world that passes where a rule is in force."""
    if rule.reference is None or not rule.versions:
        return TRUE
    return any_of(_version(version, rule.reference, registry) for version in rule.versions)


def _version(version: Version, reference: str, registry: Registry) -> Alpha:
    date = registry.date(reference).place
    start = -INFINITE if version.start is None else version.start
    items = [Leaf(date, "v", AT_LEAST, start if version.starts_with is None else -INFINITE)]
    if version.starts_with is not None:
        items.append(Leaf(registry.effect(reference, version.starts_with).place, "v", EQUAL, 1))
    if version.ends_before is not None:
        items.append(Leaf(registry.effect(reference, version.ends_before).place, "v", EQUAL, 0))
    elif version.end is not None:
        items.append(Leaf(date, "v", AT_MOST, version.end))
    return all_of(items)
