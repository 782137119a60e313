"""What a list that is not fully known leaves open."""

from __future__ import annotations

from dataclasses import replace

from engine.decision import CASE_LEVEL, Cause, CauseKind, OutcomeResult
from engine.facts import Case, Records
from engine.nodes import (
    Always,
    ByReading,
    Condition,
    Const,
    FactRef,
    Not,
    OneOf,
    OutcomeRef,
    Quantified,
    Tested,
)
from engine.plan import FactDecl, ListDecl, Outcome, Plan, Reading, ReadingOption, Rule, Version
from engine.reference import compile_plan
from rules.values import Type

YES = OneOf((Const(Type.BOOLEAN, value=True),))
FACTS = tuple(FactDecl(name, Type.BOOLEAN, name) for name in ("a", "b"))
CHILD = FactDecl("anak.a", Type.BOOLEAN, "a", list="anak")
JOB = FactDecl("tugas.a", Type.BOOLEAN, "a", list="tugas")
DAY = FactDecl("hari", Type.DATE, "hari")


def is_yes(fact: str) -> Condition:
    return Tested(FactRef(fact), YES)


def holds(outcome: str) -> Condition:
    return Tested(OutcomeRef(outcome), YES)


def rule(name: str, outcome: str, condition: Condition, *, value: bool = True) -> Rule:
    return Rule(name, outcome, "p", condition, Const(Type.BOOLEAN, value=value))


def outcome(name: str, *rules: Rule) -> tuple[Outcome, tuple[Rule, ...]]:
    of_list = name.split(".", maxsplit=1)[0] if "." in name else None
    ids = tuple(each.id for each in rules)
    return Outcome(name, Type.BOOLEAN, name, ids, list=of_list), rules


def plan_of(where: Condition, *others: tuple[Outcome, tuple[Rule, ...]]) -> Plan:
    """A plan whose outcome `x` is yes if some child passes a filter."""
    written = [*others, outcome("x", rule("x1", "x", Quantified("anak", where)))]
    return Plan(
        "uji",
        "uji",
        facts=(*FACTS, CHILD, JOB, DAY),
        lists=(ListDecl("anak", "anak"), ListDecl("tugas", "tugas")),
        outcomes=tuple(declared for declared, _ in written),
        rules=tuple(each for _, rules in written for each in rules),
    )


def decide(plan: Plan, case: Case | None = None) -> OutcomeResult:
    return compile_plan(plan).run(case or Case()).results["x", CASE_LEVEL]


def named(result: OutcomeResult) -> set[str]:
    return {cause.name for cause in result.relevant}


def halves(name: str, condition: Condition) -> tuple[Rule, Rule]:
    yes = replace(rule(f"{name}~ya", name, condition), partner=f"{name}~tidak")
    no = replace(rule(f"{name}~tidak", name, Not(condition), value=False), partner=yes.id)
    return yes, no


def test_facts_of_the_record_itself_come_with_the_list() -> None:
    assert named(decide(plan_of(is_yes("anak.a")))) == {"anak"}


def test_facts_of_the_case_that_are_not_known_count_with_the_list() -> None:
    assert named(decide(plan_of(is_yes("a")))) == {"anak", "a"}
    assert named(decide(plan_of(is_yes("a")), Case(facts={"a": True}))) == {"anak"}


def test_an_incomplete_list_asks_for_the_same_as_an_unknown_one() -> None:
    case = Case(lists={"anak": Records((), complete=False)})

    assert named(decide(plan_of(is_yes("a")), case)) == {"anak", "a"}


def test_what_a_determined_outcome_rests_on_does_not_count() -> None:
    of_case = outcome("y", rule("y1", "y", is_yes("a")), rule("y2", "y", is_yes("b")))
    plan = plan_of(holds("y"), of_case)

    assert named(decide(plan, Case(facts={"a": True}))) == {"anak"}
    assert named(decide(plan)) == {"anak", "a", "b"}


def test_a_further_list_counts_with_the_unknown_facts_of_its_records() -> None:
    plan = plan_of(Quantified("tugas", is_yes("tugas.a")))
    known = Case(lists={"tugas": Records(({"tugas.a": False}, {}))})

    assert named(decide(plan)) == {"anak", "tugas"}
    assert Cause(CauseKind.FACT, "tugas.a", 1) in decide(plan, known).relevant


def test_only_the_option_that_a_reading_takes_counts() -> None:
    options = tuple(ReadingOption(name, name, "") for name in ("o1", "o2"))
    where = ByReading("t", (("o1", is_yes("a")), ("o2", is_yes("b"))))
    plan = replace(plan_of(where), readings=(Reading("t", "t", options),))

    assert named(decide(plan, Case(readings={"t": "o2"}))) == {"anak", "b"}


def test_an_outcome_of_records_without_a_sure_rule_may_be_unregulated() -> None:
    of_child = outcome("anak.y", rule("y1", "anak.y", is_yes("anak.a")))

    assert decide(plan_of(Not(holds("anak.y")), of_child)).worlds[0][1].may_unregulated


def test_syarat_of_each_record_brings_neither_conflict_nor_silence() -> None:
    x = halves("x", Quantified("anak", holds("anak.y")))
    of_child = outcome("anak.y", *halves("anak.y", is_yes("anak.a")))
    plan = replace(
        plan_of(Always(), of_child),
        outcomes=(of_child[0], outcome("x", *x)[0]),
        rules=(*of_child[1], *x),
    )
    end = decide(plan).worlds[0][1]

    assert (False, False) == (end.may_conflict, end.may_unregulated)


def test_rules_not_in_force_bring_nothing() -> None:
    late = replace(
        rule("y2", "anak.y", Always(), value=False), reference="hari", versions=(Version(100),)
    )
    of_child = outcome("anak.y", rule("y1", "anak.y", Always()), late)
    plan = plan_of(holds("anak.y"), of_child)

    assert not decide(plan, Case(facts={"hari": 99})).worlds[0][1].may_conflict
    assert decide(plan, Case(facts={"hari": 100})).worlds[0][1].may_conflict


def test_a_gate_of_an_outcome_of_records_counts() -> None:
    gate = outcome("g", *halves("g", is_yes("b")))
    declared, rules = outcome("anak.y", rule("y1", "anak.y", Always()))
    plan = plan_of(holds("anak.y"), gate, (replace(declared, gate="g"), rules))

    assert named(decide(plan)) == {"anak", "b"}
