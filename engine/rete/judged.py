"""What the network said of one rule in one world, with what its amount and its doubts rest on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from engine.decision import CASE_LEVEL, NO_CAUSES, Causes, Kleene, Known, Operand, RuleTrace
from engine.nodes import Const
from engine.operators import EvaluationError, as_number, equals, whole
from engine.plan import Rule
from engine.rete.errors import NetworkFaultError
from engine.rete.frame import Frame
from engine.rete.programs import Program
from engine.rete.truths import fold
from rules.language import _
from rules.values import Special, Type, Value


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """A rule in force. `amount` is None if its status is false, or if it only defeats others.

    `foretold`: one and the same object in every case in which the rule comes to this.
    """

    rule: Rule
    record: int
    condition: Kleene
    defeat: Kleene
    status: Kleene
    causes: Causes
    amount: Operand | None
    exceptions: tuple[Judged, ...]
    trace: RuleTrace
    foretold: bool = False

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
    return _checked(program, program.value(frame))


def _checked(program: Program, amount: Operand) -> Operand:
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


_NOT_WHOLE = (Type.SHARE, Type.BOOLEAN, Type.CHOICE, Type.TEXT)


def read(marks: Collection[str], certain: str, possible: str) -> Kleene:
    """The truth value that a pair of marks says."""
    if certain in marks:
        return True
    return None if possible in marks else False


@dataclass(frozen=True, slots=True, eq=False)
class Foretold:
    """What is known of a program before there is a case.

    `mark`: what fires where its status is possible. `amount`: its amount, if that is a literal.
    `traces` of the case, by status. `silent` and `true`: the rule where no mark fires, and where
    it is true and gives its literal, if it belongs to the case and nothing excepts it.
    """

    program: Program
    mark: str
    amount: Operand | None
    traces: dict[Kleene, RuleTrace]
    silent: Judged | None = None
    true: Judged | None = None

    def trace(self, record: int, status: Kleene) -> RuleTrace:
        """The trace of the rule, if nothing excepts it."""
        return self.traces[status] if record == CASE_LEVEL else _trace(self.program, record, status)


def foretell(program: Program) -> Foretold:
    """All that can be told of a program before there is a case."""
    rule, amount = program.rule, _literal(program)
    traces = {status: _trace(program, CASE_LEVEL, status) for status in (False, None, True)}
    if rule.exceptions or program.record_list is not None:
        return Foretold(program, status_marks(program)[1], amount, traces)

    def told(status: Kleene, given: Operand | None) -> Judged:
        parts = (rule, CASE_LEVEL, status, _NOT_DEFEATED, status, NO_CAUSES)
        return Judged(*parts, given, (), traces[status], foretold=True)

    true = None if amount is None else told(status=True, given=amount)
    silent = told(status=False, given=None)
    return Foretold(program, status_marks(program)[1], amount, traces, silent, true)


def _literal(program: Program) -> Operand | None:
    """The amount of a rule that is a literal; None if it is none, or an error where it is given."""
    value = program.rule.value
    try:
        return _checked(program, Known(value.value)) if isinstance(value, Const) else None
    except EvaluationError:
        return None


def _trace(program: Program, record: int, status: Kleene) -> RuleTrace:
    return RuleTrace(program.rule.id, record, status, status, _NOT_DEFEATED)


def judge(
    foretold: Foretold,
    frame: Frame,
    fired: tuple[Collection[str], Operand | None],
    exceptions: Sequence[Judged],
) -> Judged:
    """A rule as the marks that fired say, with the amount that was computed.

    Raises `NetworkFaultError` if its status does not follow from its condition and exceptions.
    """
    marks, amount = fired
    if foretold.true is not None and amount is foretold.amount and "c" in marks:
        return foretold.true
    program = foretold.program
    if not program.rule.exceptions:
        return _unopposed(foretold, frame, marks, amount)
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
    foretold: Foretold, frame: Frame, marks: Collection[str], amount: Operand | None
) -> Judged:
    """A rule that nothing excepts: its status is its condition."""
    status = read(marks, "c", "p")
    if status is False and foretold.silent is not None:
        return foretold.silent
    program = foretold.program
    causes = _doubts(program, frame) if status is None else NO_CAUSES
    record = frame.record_of(program.record_list)
    trace = foretold.trace(record, status)
    return Judged(program.rule, record, status, _NOT_DEFEATED, status, causes, amount, (), trace)


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
