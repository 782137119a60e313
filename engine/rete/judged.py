"""What the network said of one rule in one world, with what its amount and its doubts rest on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from engine.decision import CASE_LEVEL, NO_CAUSES, Causes, Kleene, Known, Operand, RuleTrace
from engine.operators import EvaluationError, as_number, equals, whole
from engine.plan import Rule
from engine.rete.errors import NetworkFaultError
from engine.rete.frame import Frame
from engine.rete.programs import Program
from engine.rete.truths import fold
from rules.language import _
from rules.values import Special, Type, Value


@dataclass(frozen=True, slots=True)
class Judged:
    """A rule in force. `amount` is None if its status is false, or if it only defeats others."""

    rule: Rule
    record: int
    condition: Kleene
    defeat: Kleene
    status: Kleene
    causes: Causes
    amount: Operand | None
    exceptions: tuple[Judged, ...]
    trace: RuleTrace

    @property
    def computed(self) -> Value | None:
        """The value the rule gives, None if it cannot be computed yet."""
        return self.amount.value if isinstance(self.amount, Known) else None

    @property
    def lacking(self) -> Causes:
        """What its status and its amount lack."""
        if self.amount is None or isinstance(self.amount, Known):
            return self.causes
        return self.causes | self.amount.causes

    def gives(self, value: Value) -> bool:
        """Whether the rule computes this value."""
        return isinstance(self.amount, Known) and equals(self.amount.value, value)


def amount_of(program: Program, frame: Frame) -> Operand:
    """The amount of a rule that is true or possible.

    Raises `EvaluationError` if it is `tidak ada`, or not whole where it must be.
    """
    amount = program.value(frame)
    if not isinstance(amount, Known):
        return amount
    value = amount.value
    if value is Special.ABSENT:
        message = _("aturan `{rule}` memberi nilai `tidak ada`", rule=program.rule.id)
        raise EvaluationError(message)
    if value is Special.NOT_DUE or program.type in _NOT_WHOLE:
        return amount
    number = as_number(value)
    return amount if isinstance(number, int) else Known(whole(number, program.rule.id))


_NOT_WHOLE = frozenset({Type.SHARE, Type.BOOLEAN, Type.CHOICE, Type.TEXT})


def read(marks: Collection[str], certain: str, possible: str) -> Kleene:
    """The truth value that a pair of marks says."""
    if certain in marks:
        return True
    return None if possible in marks else False


def judge(
    program: Program,
    frame: Frame,
    fired: tuple[AbstractSet[str], Operand | None],
    exceptions: Sequence[Judged],
) -> Judged:
    """A rule as the marks that fired say, with the amount that was computed.

    Raises `NetworkFaultError` if its status does not follow from its condition and exceptions.
    """
    marks, amount = fired
    if not program.rule.exceptions:
        return _unopposed(program, frame, marks, amount)
    record = frame.record_of(program.record_list)
    condition = read(marks, "c", "p")
    status = read(marks, *status_marks(program))
    defeat, defeat_causes = fold([(e.status, e.causes) for e in exceptions], settles=True)
    if status is not _status(condition, defeat):
        message = _(
            "jaringan memberi status {status} untuk `{rule}`", status=status, rule=program.rule.id
        )
        raise NetworkFaultError(message)
    causes = defeat_causes if status is None else NO_CAUSES
    if status is None and condition is None:
        causes |= _doubts(program, frame)
    trace = RuleTrace(
        program.rule.id,
        record,
        status,
        condition,
        defeat,
        tuple(each.rule.id for each in exceptions if each.status is True),
        tuple(each.rule.id for each in exceptions if each.status is None),
    )
    return Judged(
        program.rule, record, condition, defeat, status, causes, amount, tuple(exceptions), trace
    )


def _unopposed(
    program: Program, frame: Frame, marks: AbstractSet[str], amount: Operand | None
) -> Judged:
    """A rule that nothing excepts: its status is its condition."""
    status = read(marks, "c", "p")
    causes = _doubts(program, frame) if status is None else NO_CAUSES
    return _undefeated(program.rule, frame.record_of(program.record_list), status, causes, amount)


def silent(program: Program) -> Judged:
    """A rule of the case that nothing excepts, and of which no mark fired."""
    return _undefeated(program.rule, CASE_LEVEL, read((), "c", "p"), NO_CAUSES, None)


def _undefeated(
    rule: Rule, record: int, status: Kleene, causes: Causes, amount: Operand | None
) -> Judged:
    trace = RuleTrace(rule.id, record, status, status, _NOT_DEFEATED)
    return Judged(rule, record, status, _NOT_DEFEATED, status, causes, amount, (), trace)


_NOT_DEFEATED: Kleene = False


def _status(condition: Kleene, defeat: Kleene) -> Kleene:
    """Condition and not defeated."""
    if condition is False or defeat is True:
        return False
    return True if condition and defeat is False else None


def status_marks(program: Program) -> tuple[str, str]:
    """Marks of a rule's status: those of its condition if nothing can defeat it."""
    return ("C", "P") if program.rule.exceptions else ("c", "p")


def _doubts(program: Program, frame: Frame) -> Causes:
    truth, causes = program.truth(frame)
    if truth is not None:
        message = _(
            "syarat `{rule}` tidak diketahui menurut jaringan, tetapi {truth}",
            rule=program.rule.id,
            truth=truth,
        )
        raise NetworkFaultError(message)
    return causes
