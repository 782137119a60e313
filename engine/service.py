"""Plan + case → a decision, made twice, or a refusal."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from engine import reference, rete
from engine.decision import Decided, End, Key, OutcomeResult
from engine.evidence import Evidence
from engine.facts import Case
from engine.graph import Graph
from engine.histories import Derived, Why, derive, refuse_contradiction
from engine.impossible import refuse_impossible
from engine.operators import EvaluationError
from engine.plan import Mark, Outcome, Plan
from rules.errors import KaidahError
from rules.language import _
from rules.nearest import nearest

if TYPE_CHECKING:
    from engine.possible import Possible


class EnginesDifferError(KaidahError):
    """The two engines decide a case differently: no decision leaves the program.

    `differences` names each outcome (and record) with what either engine says.
    """

    def __init__(self, differences: Sequence[str]) -> None:
        super().__init__(
            _("kedua mesin memutus kasus ini secara berbeda, jadi tidak ada keputusan"),
            _("ini kesalahan program; laporkan kasus, peraturan, dan baris-baris di bawah ini"),
        )
        self.differences = tuple(differences)


class UnknownOutcomeError(KaidahError):
    """An outcome was asked for that the plan does not have."""


@dataclass(frozen=True)
class Decision:
    """What both engines agree on for one case; `asked` are the outcomes shown.

    `left_out`: groups of outcomes that nobody asked for and of which the case states no fact.

    The case has the facts that follow from its histories; `histories` says of each fact how.
    What only some readers want is worked out when it is first asked for.
    """

    graph: Graph
    case: Case
    asked: tuple[str, ...]
    decided: Decided
    inquire: Callable[[Case, tuple[str, ...]], Decided]
    histories: Mapping[str, Derived] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    _possible: dict[Key, Possible] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @cached_property
    def marks(self) -> dict[Key, Mark]:
        """The weakest evidence mark of each outcome shown."""
        evidence = Evidence(self.graph, self.case, self.decided)
        return {key: evidence.of(key) for key in map(key_of, self.shown)}

    def possible(self, result: OutcomeResult) -> Possible | None:
        """What a result that is undetermined may still become; None for any other.

        Seconds for one outcome of a case of which little is known, so each is worked out alone.
        """
        if result.end is not End.UNDETERMINED:
            return None
        from engine.possible import possible  # noqa: PLC0415 — only where something is open

        key = key_of(result)
        if key not in self._possible:
            self._possible[key] = possible(self.graph, self.case, result, self.inquire)
        return self._possible[key]

    @property
    def plan(self) -> Plan:
        """The plan it was decided under."""
        return self.graph.plan

    @property
    def shown(self) -> tuple[OutcomeResult, ...]:
        """The results asked for, record by record, in the order asked."""
        return tuple(
            result
            for name in self.asked
            for (outcome, _), result in self.decided.results.items()
            if outcome == name
        )

    def outcome(self, key: Key) -> Outcome:
        """The declaration of an outcome."""
        return self.graph.outcomes[key[0]]

    def result(self, outcome: str, record: int = -1) -> OutcomeResult:
        """The result of an outcome, of a record if it belongs to one."""
        return self.decided.results[outcome, record]

    @property
    def draft(self) -> bool:
        """Whether any regulation it rests on is a draft: then the decision is a SIMULASI."""
        return any(regulation.draft for regulation in self.plan.regulations)


def key_of(result: OutcomeResult) -> Key:
    """The outcome and record of a result."""
    return result.outcome, result.record


_STATUS = ((End.CONFLICT, 4), (End.UNDETERMINED, 3), (End.UNREGULATED, 5))


def exit_status(ends: Sequence[End]) -> int:
    """Exit status over the outcomes asked for: 4 conflict, 3 undetermined, 5 unregulated, 0."""
    return next((status for end, status in _STATUS if end in ends), 0)


class Service:
    """A plan compiled for both engines; decides one case after the other."""

    def __init__(self, plan: Plan) -> None:
        self.graph = Graph(plan)
        self._reference = reference.compile_plan(plan)
        self._rete = rete.compile_plan(plan)

    @property
    def plan(self) -> Plan:
        """The plan it decides under."""
        return self.graph.plan

    def decide(self, case: Case, asked: Sequence[str] | None = None) -> Decision:
        """Decide the outcomes, or groups of them, asked for.

        If None, all the regulation answers, but for the groups that are answered only if the case
        states one of their facts (`dijawab_bila`); `Decision.left_out` names those.

        Raises `EnginesDifferError` if the engines differ, `UnknownOutcomeError`,
        `rules.diagnostics.PolicyError` if the facts contradict the histories of the case or cannot
        all be true, and
        `engine.operators.EvaluationError` if an amount cannot be computed at all.
        """
        case, found = derive(self._reference, case)
        left_out = self._left_out(case, found) if asked is None else ()
        names = self._asked(asked, left_out)
        refuse_contradiction(self.graph, case, found)
        refuse_impossible(self._reference, case)
        decided = self._agreed(case, names)
        inquire = reference.Memory(self.graph).run
        return Decision(self.graph, case, names, decided, inquire, found, left_out)

    def _left_out(self, case: Case, found: Mapping[str, Derived]) -> tuple[str, ...]:
        """The groups of which the case states no fact that would have them answered.

        A fact counts as stated if the case has a history of it, even if nothing follows from that.
        """
        told = (name for name, one in found.items() if one.why is not Why.NO_HISTORY)
        stated = {*case.facts, *case.lists, *told}
        silent = tuple(g for g, facts in self.plan.triggers if stated.isdisjoint(facts))
        return silent if len(silent) < len(self.plan.groups) else ()

    def _asked(self, asked: Sequence[str] | None, left_out: Sequence[str]) -> tuple[str, ...]:
        groups = dict(self.plan.groups)
        if asked is None and left_out:
            asked = [group for group in groups if group not in left_out]
        if asked is None:
            shown = tuple(o.id for o in self.plan.outcomes if not o.term)
            return self.plan.answers or shown
        for name in asked:
            if name not in self.graph.outcomes and name not in groups:
                near = nearest(name, [*self.graph.outcomes, *groups])
                advice = _("maksudnya `{near}`?", near=near) if near is not None else None
                raise UnknownOutcomeError(_("hasil `{name}` tidak dikenal", name=name), advice)
        return tuple(dict.fromkeys(one for name in asked for one in groups.get(name, (name,))))

    def _agreed(self, case: Case, names: tuple[str, ...]) -> Decided:
        runs: list[Decided | EvaluationError] = []
        for engine in (self._reference, self._rete):
            try:
                runs.append(engine.run(case, names))
            except EvaluationError as error:
                runs.append(error)
        first, second = runs
        if isinstance(first, EvaluationError) and isinstance(second, EvaluationError):
            raise self._placed(first, case, names)
        if isinstance(first, EvaluationError) or isinstance(second, EvaluationError):
            raise EnginesDifferError(
                [_("acuan: {result}", result=repr(first)), f"rete: {second!r}"]
            )
        if first != second:
            raise EnginesDifferError(differences(first, second))
        return first

    def _placed(
        self, error: EvaluationError, case: Case, names: tuple[str, ...]
    ) -> EvaluationError:
        """The same refusal, with the outcome that cannot be computed and its provisions."""
        reached = {outcome for name in names for outcome in self.graph.closure(name).outcomes}
        for outcome in self.plan.outcomes:
            if outcome.id in reached and self._fails(case, outcome.id):
                provisions = {found.id: found.label for found in self.plan.provisions}
                places = [provisions[rule.provision] for rule in self.graph.rules_of(outcome.id)]
                where = ", ".join(dict.fromkeys(places))
                advice = _(
                    "periksa rumusnya dalam {where}, atau fakta yang dipakainya", where=where
                )
                message = _(
                    "{outcome} tidak dapat dihitung: {error}",
                    outcome=outcome.label or outcome.id,
                    error=error.message,
                )
                return EvaluationError(message, advice)
        return error

    def _fails(self, case: Case, outcome: str) -> bool:
        try:
            self._reference.run(case, (outcome,))
        except EvaluationError:
            return True
        return False


def differences(first: Decided, second: Decided) -> list[str]:
    """Each outcome on which two engines differ, with what either says."""
    keys = sorted({*first.results, *second.results})
    return [
        f"{key}: {first.results.get(key)!r} ≠ {second.results.get(key)!r}"
        for key in keys
        if first.results.get(key) != second.results.get(key)
    ]
