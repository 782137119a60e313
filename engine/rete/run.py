"""Plan → rulesets, once; case → every outcome in every world, stage by stage."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from engine.decision import (
    CASE_LEVEL,
    Decided,
    Key,
    Kleene,
    OutcomeResult,
    World,
    WorldEnd,
)
from engine.facts import Case
from engine.graph import Graph
from engine.joint import Law, combine, too_many, unknown_list
from engine.plan import Plan, Rule
from engine.rete.demand import Round, Rounds, Wanted, demand
from engine.rete.ends import Remembered
from engine.rete.firing import Firing
from engine.rete.frame import Frame, Setting
from engine.rete.judged import Judged, judge
from engine.rete.levels import levels
from engine.rete.programs import Program, note_constants, program
from engine.rete.questions import Questions
from engine.rete.registry import Registry
from engine.rete.rulesets import Ruleset, build, cut
from engine.settled import Settled
from engine.worlds import keys_of, worlds


class Rete:
    """A plan as networks of durable-rules, ready to decide one case after the other.

    Not for two threads at once. The networks are never freed: whoever compiles many plans does it
    in a process of its own.
    """

    def __init__(self, plan: Plan) -> None:
        self.graph = Graph(plan)
        self.rulesets = _rulesets(self.graph)
        homes = {
            program.rule.id: (number, index)
            for number, ruleset in enumerate(self.rulesets)
            for index, program in enumerate(ruleset.programs)
        }
        self.rounds = Rounds(self.graph, homes)
        self.questions = Questions(self.graph, self.rounds, len(self.rulesets))
        self.remembered = Remembered()

    def run(self, case: Case, asked: Sequence[str] | None = None) -> Decided:
        """Decide the outcomes asked for (all, if None) and every outcome they rest on.

        Raises `engine.operators.EvaluationError` if an amount cannot be computed at all, and
        `NetworkFaultError` if the network contradicts itself.
        """
        run = _Run(self, case)
        try:
            return run.decide(asked)
        finally:
            run.forget()


def compile_plan(plan: Plan) -> Rete:
    """Make the networks of a plan.

    Raises `NetworkLimitError` if a rule is too large or too complex for durable-rules.
    """
    return Rete(plan)


def _rulesets(graph: Graph) -> list[Ruleset]:
    registry = Registry(graph)
    for rule in graph.plan.rules:
        note_constants(rule, registry)
    stages = levels(graph)
    programs = [program(rule, registry) for rule in graph.plan.rules]

    def place(each: Program) -> tuple[int, str]:
        return stages[each.rule.id], each.record_list or ""

    groups = groupby(sorted(programs, key=place), key=place)
    cuts = [each for _, group in groups for each in cut(list(group))]
    return [build(f"tahap-{number}", each.programs) for number, each in enumerate(cuts)]


Found = Mapping[Key, list[World] | None]
"""The worlds of each outcome; None if they are too many."""

_NOTHING: dict[str, Judged | None] = {}


class _Run:
    """One case, with what was found so far."""

    def __init__(self, rete: Rete, case: Case) -> None:
        self.rete = rete
        self.graph = rete.graph
        self.case = case
        self.setting = Setting(rete.graph, case, self.end, self.status)
        self.frames: dict[tuple[str | None, int, World], Frame] = {}
        self.judged: dict[tuple[int, World], dict[str, Judged | None]] = {}
        self.ends: dict[tuple[Key, World], WorldEnd] = {}

    def decide(self, asked: Sequence[str] | None) -> Decided:
        """Every outcome asked for, and all they rest on."""
        question = self.rete.questions.of(asked)
        if question.has_one_law(self.case):
            self._fire(question.rounds)
            return Decided({key: self._only(key) for key in question.keys})
        settled = Settled(self.graph, self.case)
        found = {
            key: worlds(settled, key)
            for name in question.names
            for key in keys_of(self.graph, self.case, name)
        }
        needed = demand(self.graph, self.case, found)
        self._fire(self.rete.rounds.plan(needed, len(self.rete.rulesets)))
        return Decided(self._results(question.names, found))

    def forget(self) -> None:
        """Let go of what refers to this run, so that it ends with the call that made it."""
        self.frames.clear()
        del self.setting

    def _results(self, names: Sequence[str], found: Found) -> dict[Key, OutcomeResult]:
        results: dict[Key, OutcomeResult] = {}
        for name in names:
            of_list = self.graph.outcomes[name].list
            if of_list is not None and of_list not in self.case.lists:
                results[name, CASE_LEVEL] = unknown_list(self.graph, name)
            for key in keys_of(self.graph, self.case, name):
                results[key] = self._result(key, found[key])
        return results

    def _only(self, key: Key) -> OutcomeResult:
        """The result of an outcome in the one world there is."""
        end = self.end(key, ())
        found = self.rete.remembered.results.get(id(end))
        return combine(Law(self.graph, self.case, key), [((), end)]) if found is None else found

    def _result(self, key: Key, found: list[World] | None) -> OutcomeResult:
        if found is None:
            return too_many(self.graph, self.case, key)
        if found == [()]:
            return self._only(key)
        ends = [(world, self.end(key, self.setting.restrict(world, key[0]))) for world in found]
        return combine(Law(self.graph, self.case, key), ends)

    # ------------------------------------------------------------ looked up by frames

    def end(self, key: Key, world: World) -> WorldEnd:
        """The end of an outcome in a world cut down to what it rests on."""
        found = self.ends.get((key, world))
        if found is None:
            found = self.ends[key, world] = self._end(key, world)
        return found

    def _end(self, key: Key, world: World) -> WorldEnd:
        outcome = self.graph.outcomes[key[0]]
        judged = self.judged.get((key[1], world), _NOTHING)
        rules = [judged[rule] for rule in outcome.rules]
        gate = None
        if outcome.gate is not None:
            gate = self.frame(outcome.list, key[1], world).end_of(outcome.gate)
        return self.rete.remembered.decide(outcome, key, rules, gate)

    def status(self, rule: str, record: int, world: World) -> Kleene:
        """Status of a rule, false if it is not in force."""
        found = self.judged[record, world][rule]
        return False if found is None else found.status

    def frame(self, of_list: str | None, record: int, world: World) -> Frame:
        """The frame of a record, or of the case, in a world."""
        key = (of_list, record, world)
        if key not in self.frames:
            records = {} if of_list is None else {of_list: record}
            self.frames[key] = Frame(self.setting, world, records)
        return self.frames[key]

    # ------------------------------------------------------------ stage by stage

    def _fire(self, planned: Sequence[Mapping[Round, Wanted]]) -> None:
        for ruleset, rounds in zip(self.rete.rulesets, planned, strict=True):
            for (record, world), wanted in rounds.items():
                of_list = ruleset.programs[0].record_list
                firing = Firing(ruleset, self.frame(of_list, record, world), wanted)
                firing.run()
                self._keep(firing, record, world)

    def _keep(self, firing: Firing, record: int, world: World) -> None:
        here = self.judged.setdefault((record, world), {})
        if record == CASE_LEVEL and not world:
            silence, told = firing.marked_plainly()
            here.update(silence)
        else:
            told = firing.marked()
        for foretold, marks, amount in told:
            rule, found = foretold.program.rule, None
            if marks is not None:
                excepting = self._exceptions(rule, record, world) if rule.exceptions else ()
                found = judge(foretold, firing.frame, (marks, amount), excepting)
            here[rule.id] = found

    def _exceptions(self, rule: Rule, record: int, world: World) -> list[Judged]:
        """The exceptions to a rule that are in force."""
        judged = (self.judged[self._record(name, record), world][name] for name in rule.exceptions)
        return [each for each in judged if each is not None]

    def _record(self, rule: str, record: int) -> int:
        of_list = self.graph.outcomes[self.graph.rules[rule].outcome].list
        return CASE_LEVEL if of_list is None else record
