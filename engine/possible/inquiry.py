"""One case, asked again and again with some of its missing facts given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from engine.decision import (
    Cause,
    CauseKind,
    Decided,
    End,
    Key,
    OutcomeResult,
)
from engine.facts import Case, FactValue, Records, Within
from engine.graph import Graph
from engine.operators import EvaluationError
from rules.language import _

Decide = Callable[[Case, tuple[str, ...]], Decided]
"""An engine's run: a case and the outcomes asked of it."""

Given = Mapping[Cause, FactValue]
"""Values supposed for missing facts."""

BUDGET = 4_096
"""Cases decided at most for one outcome."""


class BudgetSpentError(Exception):
    """More cases would have to be decided than one outcome is worth."""


@dataclass(frozen=True)
class Answer:
    """The outcome with some facts supposed, and what the engine decided on the way."""

    case: Case
    decided: Decided
    result: OutcomeResult

    @property
    def open_facts(self) -> tuple[Cause, ...]:
        """What still leaves it undetermined, readings aside."""
        return self.result.relevant

    @property
    def settled(self) -> bool:
        """Whether it is undetermined in no world, and no date is left that would tell worlds."""
        if self.result.end is not End.UNDETERMINED:
            return True
        return not self.result.relevant and not self.result.too_many


@dataclass
class Inquiry:
    """Asks an engine for one outcome of one case and remembers the answers.

    `impossible` counts the suppositions that the engine refuses to compute.
    """

    graph: Graph
    case: Case
    key: Key
    decide: Decide
    limit: int = BUDGET
    asked: int = 0
    impossible: int = 0
    answers: dict[frozenset[tuple[Cause, FactValue]], Answer | None] = field(default_factory=dict)

    def ask(self, given: Given) -> Answer | None:
        """The outcome with these facts supposed; None if the engine refuses them.

        Raises `BudgetSpentError` when too many cases have been decided.
        """
        known = frozenset(given.items())
        if known not in self.answers:
            if self.asked >= self.limit:
                raise BudgetSpentError
            self.asked += 1
            self.answers[known] = self._decide(given)
        return self.answers[known]

    def start(self) -> Answer:
        """The outcome of the case as it stands.

        Raises `EvaluationError` if the engine refuses it.
        """
        answer = self.ask({})
        if answer is None:
            message = _("kasus `{case}` tidak dapat diputus", case=self.case.id)
            raise EvaluationError(message)
        return answer

    def _decide(self, given: Given) -> Answer | None:
        case = with_facts(self.graph, self.case, given)
        try:
            decided = self.decide(case, (self.key[0],))
        except EvaluationError:
            self.impossible += 1
            return None
        return Answer(case, decided, decided.results[self.key])

    def can_be_given(self, cause: Cause) -> bool:
        """Whether a cause is a fact that is missing or a range, and not a list or a known key."""
        if cause.kind is not CauseKind.FACT or cause.name not in self.graph.facts:
            return False
        return is_open(fact_of(self.graph, self.case, cause))


def is_open(value: FactValue | None) -> bool:
    """Whether a fact is unknown or known only by a range."""
    return value is None or isinstance(value, Within)


def fact_of(graph: Graph, case: Case, cause: Cause) -> FactValue | None:
    """What a case says of a fact."""
    of_list = graph.facts[cause.name].list
    if of_list is not None and of_list not in case.lists:
        return None
    return case.fact(cause.name, cause.record, of_list)


def with_facts(graph: Graph, case: Case, given: Given) -> Case:
    """The case with these facts added."""
    facts = dict(case.facts)
    records: dict[str, list[dict[str, FactValue]]] = {}
    for cause, value in given.items():
        of_list = graph.facts[cause.name].list
        if of_list is None:
            facts[cause.name] = value
            continue
        if of_list not in records:
            records[of_list] = [dict(record) for record in case.lists[of_list].records]
        records[of_list][cause.record][cause.name] = value
    lists = dict(case.lists)
    for name, changed in records.items():
        lists[name] = Records(tuple(changed), complete=case.lists[name].complete)
    return replace(case, facts=facts, lists=lists)
