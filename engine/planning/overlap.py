"""Tables `unik` → refused where two rows can be true together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from engine.graph import walk
from engine.nodes import (
    And,
    Between,
    Condition,
    Const,
    Either,
    Expr,
    FactRef,
    IsNotDue,
    Negated,
    OneOf,
    OutcomeRef,
    Present,
    Tested,
    UnaryTest,
)
from engine.planning.draft import Draft, Lookup, RuleDraft
from engine.planning.typed import Number, Typed
from rules.diagnostics import Code, Related
from rules.language import _
from rules.values import Special, Type, Value, format_value

OTHER_TEXT = "…"
_SOME = {Type.DATE: date(2024, 1, 1).toordinal(), Type.MONTH: 2024 * 12}
"""A value of a column whose cells name none; zero of other numbers."""
Tests = dict[Expr, list[UnaryTest]]


def refuse_overlap(draft: Draft) -> None:
    """Each row that may hold together with an earlier one; computed ends are passed over."""
    for lookup in draft.lookups.values():
        if lookup.declared.content.policy == "unik":
            rows = [draft.rules[name] for name in draft.outcomes[lookup.id].rules]
            _refuse(lookup, [row for row in rows if not row.closing], draft)


def _refuse(lookup: Lookup, rows: Sequence[RuleDraft], draft: Draft) -> None:
    tests = [_tests(row.condition) for row in rows]
    named = zip(lookup.declared.content.inputs, lookup.subjects, strict=True)
    columns = [
        _Column.of(str(name), subject, [row.get(subject.expr, []) for row in tests], draft)
        for name, subject in {s.expr: (n, s) for n, s in named}.values()
    ]
    for other, one in _overlapping(columns, len(rows)):
        first, second = rows[one], rows[other]
        message = _(
            "baris {second} dan baris {first} dapat berlaku bersama",
            second=second.item[1],
            first=first.item[1],
        )
        told = [(column, column.shared(one, other)) for column in columns]
        example = ", ".join(column.write(value) for column, value in told if value is not None)
        related = [Related(_("baris {number}", number=first.item[1]), first.span)]
        advice = _("misalnya bila {example}", example=example) if example else None
        draft.report(Code.ROWS_OVERLAP, message, second.span, advice, related)


def _overlapping(columns: Sequence[_Column], count: int) -> Iterator[tuple[int, int]]:
    """Each row that overlaps an earlier one, with the first of those."""
    for other in range(count):
        for one in range(other):
            if all(column.passing[one] & column.passing[other] for column in columns):
                yield other, one
                break


def _tests(condition: Condition) -> Tests:
    """The tests of one row by their subject; a column read by a reading is left undecided."""
    found: Tests = {}
    for item in condition.items if isinstance(condition, And) else (condition,):
        match item:
            case Tested(subject, test):
                found.setdefault(subject, []).append(test)
            case _:
                for node in walk(item):
                    if isinstance(node, Tested):
                        found.setdefault(node.subject, []).append(Either(()))
    return found


@dataclass(frozen=True, slots=True)
class _Column:
    """Sample values of a subject, one for each cell between thresholds, and who passes them."""

    name: str
    subject: Typed
    samples: tuple[Value, ...]
    passing: tuple[int, ...]

    @classmethod
    def of(
        cls, name: str, subject: Typed, rows: Sequence[list[UnaryTest]], draft: Draft
    ) -> _Column:
        """The column over all rows; a bit of `passing` stands for a sample."""
        samples = tuple(_samples(subject, rows, draft))
        masks = [
            sum(
                1 << index
                for index, value in enumerate(samples)
                if all(passes(test, value) for test in tests)
            )
            for tests in rows
        ]
        return cls(name, subject, samples, tuple(masks))

    def shared(self, one: int, other: int) -> Value | None:
        """A value that two rows both pass."""
        both = self.passing[one] & self.passing[other]
        return self.samples[(both & -both).bit_length() - 1] if both else None

    def write(self, value: Value | None) -> str:
        """A value as an officer would write it."""
        if value is None or self.subject.type is None:
            return self.name
        written = format_value(value, self.subject.type, labels=self.subject.options)
        return f"{self.name} `{written}`"


def _samples(subject: Typed, rows: Sequence[list[UnaryTest]], draft: Draft) -> Iterator[Value]:
    match subject.type:
        case Type.BOOLEAN:
            yield from (True, False)
        case Type.CHOICE:
            yield from subject.options
        case Type.TEXT:
            texts = [value for value in _constants(rows) if isinstance(value, str)]
            yield from dict.fromkeys([*texts, OTHER_TEXT])
        case _:
            yield from _numbers(subject, rows, draft)
    match subject.expr:
        case FactRef(fact) if draft.facts[fact].optional:
            yield Special.ABSENT
        case OutcomeRef():
            yield Special.NOT_DUE
        case _:
            pass


def _constants(rows: Sequence[list[UnaryTest]]) -> Iterator[Value]:
    for node in walk(tuple(tuple(tests) for tests in rows)):
        if isinstance(node, Const):
            yield node.value


def _numbers(subject: Typed, rows: Sequence[list[UnaryTest]], draft: Draft) -> Iterator[Number]:
    """Each threshold, and a value on either side of it; within the bounds of a fact."""
    low, high = _bounds(subject, draft)
    ends = sorted({v for v in _constants(rows) if isinstance(v, Number)})
    near: set[Number] = {end + step for end in ends for step in (-1, 0, 1)}
    if not subject.whole:
        near |= {Fraction(low + high) / 2 for low, high in pairwise(ends)}
    near |= {bound for bound in (low, high) if bound is not None}
    for value in sorted(near) or [_SOME.get(subject.type or Type.INTEGER, 0)]:
        if (low is None or value >= low) and (high is None or value <= high):
            yield value


def _bounds(subject: Typed, draft: Draft) -> tuple[int | None, int | None]:
    match subject.expr:
        case FactRef(name):
            fact = draft.facts[name]
            return fact.low, fact.high
        case _:
            return None, None


def passes(test: UnaryTest, value: Value) -> bool:
    """Whether a value passes a test; never, if an end is computed."""
    match test:
        case Negated(inner):
            return _decided(inner) and not passes(inner, value)
        case Either(tests):
            return any(passes(one, value) for one in tests)
        case Present():
            return value is not Special.ABSENT
        case IsNotDue():
            return value is Special.NOT_DUE
        case OneOf(values):
            return any(isinstance(one, Const) and one.value == value for one in values)
        case Between():
            return _lies_between(test, value)


def _decided(test: UnaryTest) -> bool:
    """Whether a test names no value but constants."""
    return all(isinstance(node, Const | _TESTS) for node in walk(test))


_TESTS = OneOf | Between | Present | IsNotDue | Either | Negated


def _lies_between(test: Between, value: Value) -> bool:
    if isinstance(value, Special | str):
        return False
    above = test.low is None or _beyond(value, test.low, strictly=test.low_open)
    below = test.high is None or _beyond(value, test.high, strictly=test.high_open, down=True)
    return above and below


def _beyond(value: Number, end: Expr, *, strictly: bool, down: bool = False) -> bool:
    if not isinstance(end, Const) or isinstance(end.value, Special | str):
        return False
    low, high = (value, end.value) if down else (end.value, value)
    return low < high if strictly else low <= high
