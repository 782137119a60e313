"""What the network said of one rule in one world, with what its amount and its doubts rest on."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from engine.decision import NO_CAUSES, Causes, Kleene, Known, Operand, RuleTrace
from engine.operators import EvaluationError, as_number, equals, whole
from engine.plan import Rule
from engine.rete.closures import Verdict
from engine.rete.errors import NetworkFaultError
from engine.rete.frame import Frame
from engine.rete.programs import Program
from engine.rete.truths import fold
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

    def trace(self) -> RuleTrace:
        """What became of the rule."""
        if not self.exceptions:
            return RuleTrace(self.rule.id, self.record, self.status, self.condition, self.defeat)
        return RuleTrace(
            self.rule.id,
            self.record,
            self.status,
            self.condition,
            self.defeat,
            tuple(each.rule.id for each in self.exceptions if each.status is True),
            tuple(each.rule.id for each in self.exceptions if each.status is None),
        )


def amount_of(program: Program, frame: Frame) -> Operand:
    """The amount of a rule that is true or possible.

    Raises `EvaluationError` if it is `tidak ada`, or not whole where it must be.
    """
    amount = program.value(frame)
    if amount == Known(Special.ABSENT):
        raise EvaluationError(f"aturan `{program.rule.id}` memberi nilai `tidak ada`")
    if not isinstance(amount, Known) or amount.value is Special.NOT_DUE:
        return amount
    if program.type in _NOT_WHOLE:
        return amount
    return Known(whole(as_number(amount.value), program.rule.id))


_NOT_WHOLE = frozenset({Type.SHARE, Type.BOOLEAN, Type.CHOICE, Type.TEXT})


_NOT_DEFEATED: Verdict = (False, NO_CAUSES)


def read(marks: AbstractSet[str], certain: str, possible: str) -> Kleene:
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
    condition = read(marks, "c", "p")
    status = read(marks, *status_marks(program))
    defeat, defeat_causes = _NOT_DEFEATED
    if exceptions:
        defeat, defeat_causes = fold([(e.status, e.causes) for e in exceptions], settles=True)
    if status is not _status(condition, defeat):
        raise NetworkFaultError(f"jaringan memberi status {status} untuk `{program.rule.id}`")
    causes = defeat_causes if status is None else NO_CAUSES
    if status is None and condition is None:
        causes |= _doubts(program, frame)
    return Judged(
        program.rule,
        frame.record_of(program.record_list),
        condition,
        defeat,
        status,
        causes,
        amount,
        tuple(exceptions),
    )


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
        message = f"syarat `{program.rule.id}` tidak diketahui menurut jaringan, tetapi {truth}"
        raise NetworkFaultError(message)
    return causes
