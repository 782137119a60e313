"""Condition → the function that walks it, for what makes it unknown.

The network decides whether a rule's condition is true, possible or false; the walk says why it is
only possible, and decides the filters of lists.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from engine.decision import NO_CAUSES, CauseKind, End, Known, Missing, Operand, Ranged
from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Chosen,
    Condition,
    Either,
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
from engine.operators import causes_of
from engine.rete.choice import choose
from engine.rete.closures import Compute, Maker, Truth, Verdict
from engine.rete.frame import Frame
from engine.rete.slots import ends_of, is_special, same_value
from rules.values import Special

YES: Verdict = (True, NO_CAUSES)
NO: Verdict = (False, NO_CAUSES)


def truth_of(condition: Condition, make: Maker) -> Truth:
    """The function of a condition."""
    match condition:
        case Always():
            return lambda _: YES
        case And(items):
            return _joined([make.truth(item) for item in items], settles=False)
        case Or(items):
            return _joined([make.truth(item) for item in items], settles=True)
        case Not(item):
            return _negated(make.truth(item))
        case Tested(subject, test):
            return _tested(make.value(subject), _test(test, make))
        case ByReading(reading, options):
            chosen = {option: make.truth(inner) for option, inner in options}
            return lambda frame: chosen[frame.option(reading)](frame)
        case IsUnregulated(outcome):
            return lambda frame: _unregulated(frame, outcome)
        case Quantified():
            return _quantified(condition, make.truth(condition.where))
        case Chosen():
            return choose(condition, make)


def _joined(parts: Sequence[Truth], *, settles: bool) -> Truth:
    """And (settled by a false part) or Or (settled by a true one); every part is walked."""
    return lambda frame: fold([part(frame) for part in parts], settles=settles)


def fold(verdicts: Sequence[Verdict], *, settles: bool) -> Verdict:
    """Kleene conjunction or disjunction of verdicts, with the causes of those that are open."""
    truths = [truth for truth, _ in verdicts]
    if settles in truths:
        return settles, NO_CAUSES
    if None in truths:
        return None, NO_CAUSES.union(*(why for truth, why in verdicts if truth is None))
    return not settles, NO_CAUSES


def _negated(inner: Truth) -> Truth:
    def walk(frame: Frame) -> Verdict:
        truth, causes = inner(frame)
        return (None if truth is None else not truth), causes

    return walk


def _unregulated(frame: Frame, outcome: str) -> Verdict:
    end = frame.end_of(outcome)
    if end.end is not End.UNDETERMINED:
        return YES if end.end is End.UNREGULATED else NO
    return None, frozenset(cause for cause in end.causes if cause.kind is CauseKind.FACT)


def _quantified(condition: Quantified, where: Truth) -> Truth:
    def unseen(frame: Frame) -> Verdict:
        return None, frame.unseen(condition.list, condition.where)

    def walk(frame: Frame) -> Verdict:
        records = frame.records(condition.list)
        if records is None:
            return unseen(frame)
        numbers = range(len(records.records))
        verdicts = [where(frame.at(condition.list, number)) for number in numbers]
        if not records.complete:
            verdicts.append(unseen(frame))
        return fold(verdicts, settles=not condition.every)

    return walk


# ---------------------------------------------------------------- tests of one value

Test = Callable[[Operand, Frame], Verdict]


def _tested(subject: Compute, test: Test) -> Truth:
    return lambda frame: test(subject(frame), frame)


def _test(test: UnaryTest, make: Maker) -> Test:
    match test:
        case Present():
            return _present
        case IsNotDue():
            return _not_due
        case Negated(inner):
            return _negated_test(_test(inner, make))
        case Either(tests):
            return _some([_test(one, make) for one in tests])
        case OneOf(values):
            return _some([_equal_to(make.value(value)) for value in values])
        case Between():
            return _between(test, make)


def _present(subject: Operand, _: Frame) -> Verdict:
    if isinstance(subject, Missing):
        return None, subject.causes
    return NO if subject == Known(Special.ABSENT) else YES


def _not_due(subject: Operand, _: Frame) -> Verdict:
    if isinstance(subject, Missing):
        return None, subject.causes
    return YES if subject == Known(Special.NOT_DUE) else NO


def _negated_test(inner: Test) -> Test:
    def run(subject: Operand, frame: Frame) -> Verdict:
        truth, causes = inner(subject, frame)
        return (None if truth is None else not truth), causes

    return run


def _some(tests: Sequence[Test]) -> Test:
    return lambda subject, frame: fold([test(subject, frame) for test in tests], settles=True)


def _equal_to(endpoint: Compute) -> Test:
    def run(subject: Operand, frame: Frame) -> Verdict:
        if is_special(subject):
            return NO
        other = endpoint(frame)
        if is_special(other):
            return NO
        same = same_value(subject, other)
        return same, causes_of((subject, other)) if same is None else NO_CAUSES

    return run


def _between(test: Between, make: Maker) -> Test:
    ends: list[Test] = []
    if test.low is not None:
        ends.append(_reaches(make.value(test.low), sign=1, strictly=test.low_open))
    if test.high is not None:
        ends.append(_reaches(make.value(test.high), sign=-1, strictly=test.high_open))
    return lambda subject, frame: fold([end(subject, frame) for end in ends], settles=False)


def _reaches(endpoint: Compute, *, sign: int, strictly: bool) -> Test:
    """At or above an end (sign 1), at or below it (sign -1); not at it if strictly."""

    def run(subject: Operand, frame: Frame) -> Verdict:
        other = endpoint(frame)
        if is_special(subject) or is_special(other):
            return NO
        causes = causes_of((subject, other))
        if isinstance(subject, Missing) or isinstance(other, Missing):
            return None, causes
        least, most = _distance(subject, other) if sign > 0 else _distance(other, subject)
        if least is not None and (least > 0 or (least == 0 and not strictly)):
            return YES
        if most is not None and (most < 0 or (most == 0 and strictly)):
            return NO
        return None, causes

    return run


Distance = int | Fraction | None


def _distance(one: Known | Ranged, other: Known | Ranged) -> tuple[Distance, Distance]:
    """Lowest and highest of one minus other, None without an end."""
    (low, high), (least, most) = ends_of(one), ends_of(other)
    return (
        None if low is None or most is None else low - most,
        None if high is None or least is None else high - least,
    )
