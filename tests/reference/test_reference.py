"""The reference engine, clause by clause of the semantics."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from engine.decision import CASE_LEVEL, Cause, CauseKind, End, OutcomeResult
from engine.facts import Case, FactValue, Records, Within
from engine.nodes import (
    Always,
    And,
    Between,
    Binary,
    BinaryOp,
    ByReading,
    Chosen,
    Condition,
    Const,
    Count,
    Expr,
    FactRef,
    OneOf,
    OutcomeRef,
    ParamRef,
    Quantified,
    ReadingValue,
    Sum,
    Tested,
)
from engine.plan import (
    FactDecl,
    ListDecl,
    Outcome,
    Param,
    ParamVersion,
    Plan,
    Reading,
    ReadingOption,
    Rule,
    Uncertain,
    Version,
)
from engine.reference import compile_plan
from rules.values import Special, Type, Value


def is_yes(fact: str) -> Condition:
    return Tested(FactRef(fact), OneOf((Const(Type.BOOLEAN, value=True),)))


def rupiah(amount: int) -> Expr:
    return Const(Type.RUPIAH, amount)


def rule(name: str, outcome: str, condition: Condition, value: Expr, *exceptions: str) -> Rule:
    return Rule(name, outcome, "p", condition, value, exceptions=exceptions)


def plan_of(*rules: Rule, outcomes: tuple[Outcome, ...] = (), **more: Any) -> Plan:  # noqa: ANN401 -- any field of a plan
    facts = tuple(FactDecl(name, Type.BOOLEAN, name) for name in "abcd")
    declared = {outcome.id for outcome in outcomes}
    names = dict.fromkeys(r.outcome for r in rules)
    extra = tuple(
        Outcome(name, Type.RUPIAH, name, tuple(r.id for r in rules if r.outcome == name))
        for name in names
        if name not in declared
    )
    base = Plan("uji", "hash", facts=facts, outcomes=outcomes + extra, rules=rules)
    return replace(base, **more)


def decide(plan: Plan, outcome: str = "x", **facts: FactValue) -> OutcomeResult:
    return compile_plan(plan).run(Case(facts=facts)).results[outcome, CASE_LEVEL]


def fact(name: str) -> Cause:
    return Cause(CauseKind.FACT, name)


BASE = rule("r1", "x", is_yes("a"), rupiah(10))
EXCEPTION = rule("r2", "x", is_yes("b"), rupiah(20))
WITH_EXCEPTION = (rule("r1", "x", is_yes("a"), rupiah(10), "r2"), EXCEPTION)


def test_a_true_rule_determines_its_outcome() -> None:
    result = decide(plan_of(BASE), a=True)

    assert (End.DETERMINED, 10) == (result.end, result.value)


def test_a_false_condition_says_nothing() -> None:
    assert decide(plan_of(BASE), a=False).end is End.UNREGULATED


def test_an_unknown_condition_leaves_the_outcome_undetermined_and_names_the_fact() -> None:
    result = decide(plan_of(BASE))

    assert (End.UNDETERMINED, (fact("a"),)) == (result.end, result.relevant)


def test_an_exception_defeats_its_rule() -> None:
    result = decide(plan_of(*WITH_EXCEPTION), a=True, b=True)

    assert (End.DETERMINED, 20) == (result.end, result.value)


def test_an_unknown_exception_names_its_fact_and_both_values() -> None:
    result = decide(plan_of(*WITH_EXCEPTION), a=True)
    end = result.worlds[0][1]

    assert (End.UNDETERMINED, (fact("b"),)) == (result.end, result.relevant)
    assert ((10, 20), False, False) == (end.values, end.may_conflict, end.may_unregulated)


def test_two_true_rules_with_different_values_conflict() -> None:
    result = decide(plan_of(BASE, EXCEPTION), a=True, b=True)

    assert (End.CONFLICT, ("r1", "r2")) == (result.end, result.worlds[0][1].applied)


def test_two_true_rules_that_agree_do_not_conflict() -> None:
    same = rule("r2", "x", is_yes("b"), rupiah(10))

    assert decide(plan_of(BASE, same), a=True, b=True).value == 10


def test_a_possible_rule_with_the_same_value_does_not_matter() -> None:
    same = rule("r2", "x", is_yes("b"), rupiah(10))

    assert decide(plan_of(BASE, same), a=True).end is End.DETERMINED


def test_base_and_exception_with_one_value_cover_each_other() -> None:
    base = rule("r1", "x", is_yes("a"), rupiah(10), "r2")
    same = rule("r2", "x", is_yes("b"), rupiah(10))

    assert decide(plan_of(base, same), a=True).value == 10


def gated() -> Plan:
    gate = Outcome("g", Type.BOOLEAN, "g", ("g1", "g2"))
    behind = Outcome("x", Type.RUPIAH, "x", ("r1",), gate="g")
    yes = replace(rule("g1", "g", is_yes("c"), Const(Type.BOOLEAN, value=True)), partner="g2")
    no = replace(
        rule(
            "g2",
            "g",
            Tested(FactRef("c"), OneOf((Const(Type.BOOLEAN, value=False),))),
            Const(Type.BOOLEAN, value=False),
        ),
        partner="g1",
    )
    return plan_of(yes, no, BASE, outcomes=(gate, behind))


def test_a_closed_gate_makes_the_outcome_not_due() -> None:
    result = decide(gated(), a=True, c=False)

    assert (End.DETERMINED, Special.NOT_DUE) == (result.end, result.value)


def test_an_open_gate_leaves_the_outcome_undetermined_whatever_its_rules_say() -> None:
    result = decide(gated(), a=True)
    end = result.worlds[0][1]

    assert (End.UNDETERMINED, (fact("c"),)) == (result.end, result.relevant)
    assert (Special.NOT_DUE, 10) == end.values


def test_an_outcome_that_rests_on_a_conflict_is_in_conflict_through_it() -> None:
    uses = rule("u1", "u", Always(), OutcomeRef("x"))
    result = decide(plan_of(BASE, EXCEPTION, uses), "u", a=True, b=True)

    assert (End.CONFLICT, (Cause(CauseKind.CONFLICT, "x"),)) == (result.end, result.through)


def test_an_outcome_that_rests_on_an_unregulated_one_is_unregulated_through_it() -> None:
    uses = rule("u1", "u", Always(), OutcomeRef("x"))
    result = decide(plan_of(BASE, uses), "u", a=False)

    assert (End.UNREGULATED, (Cause(CauseKind.UNREGULATED, "x"),)) == (result.end, result.through)


def dated(*versions: ParamVersion, uncertain: tuple[Uncertain, ...] = ()) -> Plan:
    param = Param("p", Type.RUPIAH, "p", "uji", versions)
    rules = (rule("r1", "x", Always(), ParamRef("p", "d")),)
    return plan_of(
        *rules,
        facts=(FactDecl("d", Type.DATE, "d"),),
        params=(param,),
        uncertain=uncertain,
    )


TWO_ERAS = dated(ParamVersion(Version(end=99), 10), ParamVersion(Version(start=100), 20))


@pytest.mark.parametrize("day, amount", [(99, 10), (100, 20)])
def test_the_reference_date_chooses_the_version(day: int, amount: int) -> None:
    assert decide(TWO_ERAS, d=day).value == amount


def test_an_unknown_reference_date_is_relevant_when_its_versions_differ() -> None:
    result = decide(TWO_ERAS)

    assert (End.UNDETERMINED, (fact("d"),)) == (result.end, result.relevant)
    assert [10, 20] == [end.value for _, end in result.worlds]


def test_inside_an_uncertain_span_both_versions_are_worlds() -> None:
    plan = dated(
        ParamVersion(Version(ends_before="u"), 10),
        ParamVersion(Version(starts_with="u"), 20),
        uncertain=(Uncertain("u", 100, 110),),
    )

    assert [10, 10, None, None, 20] == [decide(plan, d=d).value for d in (1, 99, 100, 109, 110)]
    assert decide(plan, d=105).readings == ("u",)


def children(limit: int = 1) -> Plan:
    chosen = Chosen("anak", Always(), limit, FactRef("anak.urutan"))
    rules = (rule("r1", "anak.x", chosen, rupiah(10)),)
    return plan_of(
        *rules,
        outcomes=(Outcome("anak.x", Type.RUPIAH, "x", ("r1",), list="anak"),),
        facts=(FactDecl("anak.urutan", Type.INTEGER, "urutan", list="anak"),),
        lists=(ListDecl("anak", "anak"),),
    )


def ends(plan: Plan, *keys: int | None, complete: bool = True) -> list[End]:
    records = tuple({} if key is None else {"anak.urutan": key} for key in keys)
    case = Case(lists={"anak": Records(records, complete)})
    results = compile_plan(plan).run(case).results
    return [results["anak.x", index].end for index in range(len(keys))]


def test_the_first_by_key_is_chosen() -> None:
    assert [End.UNREGULATED, End.DETERMINED] == ends(children(), 2, 1)


def test_a_tie_at_the_limit_is_undetermined() -> None:
    assert [End.UNDETERMINED] * 2 == ends(children(), 1, 1)


def test_a_tie_inside_the_limit_does_not_matter() -> None:
    assert [End.DETERMINED] * 2 == ends(children(2), 1, 1)


def test_an_unknown_key_is_settled_where_every_choice_gives_the_same() -> None:
    assert [End.DETERMINED] * 2 == ends(children(2), 1, None)


def test_an_incomplete_list_never_settles_that_a_record_is_chosen() -> None:
    assert [End.UNDETERMINED, End.UNREGULATED] == ends(children(), 1, 2, complete=False)


def test_a_range_is_closed_or_open_at_each_end() -> None:
    test = Between(Const(Type.INTEGER, 17), Const(Type.INTEGER, 65), high_open=True)
    plan = plan_of(
        rule("r1", "x", Tested(FactRef("n"), test), rupiah(1)),
        facts=(FactDecl("n", Type.INTEGER, "n"),),
    )

    assert [None, 1, 1, None] == [decide(plan, n=n).value for n in (16, 17, 64, 65)]


def test_a_sum_over_amounts_without_an_upper_end_has_none_either() -> None:
    count = Count("tugas", Always())
    total = Sum("anak", Always(), count)
    test = Between(Const(Type.INTEGER, 3), None)
    plan = plan_of(
        rule("r1", "x", Tested(total, test), rupiah(1)),
        lists=(ListDecl("anak", "anak"), ListDecl("tugas", "tugas")),
    )
    lists = {"anak": Records(({}, {})), "tugas": Records(({},), complete=False)}
    result = compile_plan(plan).run(Case(lists=lists)).results["x", CASE_LEVEL]

    assert (End.UNDETERMINED, (fact("tugas"),)) == (result.end, result.relevant)


def test_rows_that_add_up_have_no_possible_value_of_their_own() -> None:
    outcome = Outcome("x", Type.RUPIAH, "x", ("r1", "r2"), collect=True)
    plan = plan_of(BASE, EXCEPTION, outcomes=(outcome,))
    end = decide(plan, a=True).worlds[0][1]

    assert ((), True) == (end.values, end.open_amount)


def test_behind_an_open_gate_the_value_for_no_rows_at_all_is_possible() -> None:
    gate = Outcome("g", Type.BOOLEAN, "g", ("g1",))
    outcome = Outcome("x", Type.RUPIAH, "x", (), gate="g", collect=True, empty=0)
    yes = rule("g1", "g", is_yes("c"), Const(Type.BOOLEAN, value=True))
    end = decide(plan_of(yes, outcomes=(gate, outcome))).worlds[0][1]

    assert ((Special.NOT_DUE, 0), False) == (end.values, end.open_amount)


def about_children(*filters: Condition) -> Plan:
    where = And(filters)
    uses = rule("r1", "x", Quantified("anak", where), rupiah(10))
    ten, twenty = (
        rule("k1", "anak.k", Always(), rupiah(10)),
        rule("k2", "anak.k", Always(), rupiah(20)),
    )
    clash = Outcome("anak.k", Type.RUPIAH, "k", ("k1", "k2"), list="anak")
    return plan_of(uses, ten, twenty, outcomes=(clash,), lists=(ListDecl("anak", "anak"),))


def test_facts_that_a_filter_needs_besides_the_records_are_asked_with_the_list() -> None:
    result = decide(about_children(is_yes("a"), is_yes("b")), b=True)

    assert {fact("anak"), fact("a")} == set(result.relevant)


def test_a_conflict_that_records_may_bring_is_a_possible_end() -> None:
    ten = Tested(OutcomeRef("anak.k"), OneOf((rupiah(10),)))
    end = decide(about_children(ten)).worlds[0][1]

    assert (True, True) == (end.may_conflict, end.may_unregulated)


def test_a_sum_reaches_what_is_certain_whatever_other_records_add() -> None:
    total = Sum("anak", Always(), FactRef("anak.n"))
    test = Between(Const(Type.INTEGER, 5), None)
    plan = plan_of(
        rule("r1", "x", Tested(total, test), rupiah(1)),
        facts=(FactDecl("anak.n", Type.INTEGER, "n", list="anak"),),
        lists=(ListDecl("anak", "anak"),),
    )

    def decided(*records: dict[str, int], complete: bool) -> Value | None:
        case = Case(lists={"anak": Records(records, complete)})
        return compile_plan(plan).run(case).results["x", CASE_LEVEL].value

    assert decided({"anak.n": 5}, complete=False) == 1
    assert decided({"anak.n": 5}, {}, complete=False) == 1
    assert decided({"anak.n": 4}, {}, complete=True) is None


def test_an_effective_date_that_is_given_is_no_choice_whatever_the_reference_date() -> None:
    plan = dated(
        ParamVersion(Version(ends_before="u"), 10),
        ParamVersion(Version(starts_with="u"), 20),
        uncertain=(Uncertain("u", 100, 110),),
    )
    result = compile_plan(plan).run(Case(effects={"u": 105})).results["x", CASE_LEVEL]

    assert ((), (fact("d"),)) == (result.readings, result.relevant)
    assert [10, 10, 20, 20] == [end.value for _, end in result.worlds]


def test_an_outcome_with_too_many_worlds_lists_what_it_waits_for_without_evaluating() -> None:
    readings = tuple(
        Reading(f"t{number}", "?", tuple(ReadingOption(o, o, "") for o in ("o1", "o2")))
        for number in range(7)
    )
    each = tuple(
        ByReading(reading.id, (("o1", is_yes("a")), ("o2", Quantified("anak", is_yes("b")))))
        for reading in readings
    )
    dated_rule = replace(
        rule("r1", "x", And(each), rupiah(1)),
        reference="d",
        versions=(Version(starts_with="u"),),
    )
    plan = plan_of(
        dated_rule,
        facts=(*(FactDecl(n, Type.BOOLEAN, n) for n in "ab"), FactDecl("d", Type.DATE, "d")),
        lists=(ListDecl("anak", "anak"),),
        readings=readings,
        uncertain=(Uncertain("u", 100, 110),),
    )
    result = decide(plan, d=105)

    assert (End.UNDETERMINED, True, ()) == (result.end, result.too_many, result.worlds)
    assert {"anak", "a", "b"} == {cause.name for cause in result.relevant}
    assert (*(f"t{number}" for number in range(7)), "u") == result.readings


def with_open_amount(*versions: ParamVersion, readings: tuple[Reading, ...] = ()) -> Plan:
    """48 times a wage, where the multiple is a parameter: the wage is not known."""
    times = Binary(BinaryOp.MULTIPLY, ParamRef("p", "d"), FactRef("w"))
    return plan_of(
        rule("r1", "x", Always(), times),
        facts=(FactDecl("d", Type.DATE, "d"), FactDecl("w", Type.RUPIAH, "w")),
        params=(Param("p", Type.INTEGER, "p", "uji", versions),),
        readings=readings,
    )


def test_a_reference_date_matters_to_an_amount_that_lacks_another_fact() -> None:
    eras = (ParamVersion(Version(end=99), 40), ParamVersion(Version(start=100), 48))

    assert (fact("d"), fact("w")) == decide(with_open_amount(*eras)).relevant


def test_a_reference_date_that_changes_nothing_in_an_open_amount_does_not_matter() -> None:
    eras = (ParamVersion(Version(end=99), 48), ParamVersion(Version(start=100), 48))

    assert (fact("w"),) == decide(with_open_amount(*eras)).relevant


def test_a_reading_matters_to_an_amount_that_lacks_a_fact() -> None:
    options = tuple(ReadingOption(name, name, "") for name in ("satu", "dua"))
    times = ReadingValue("t", (("satu", rupiah(1)), ("dua", rupiah(2))))
    plan = plan_of(
        rule("r1", "x", Always(), Binary(BinaryOp.MULTIPLY, times, FactRef("w"))),
        facts=(FactDecl("w", Type.INTEGER, "w"),),
        readings=(Reading("t", "t?", options),),
    )

    assert ("t",) == decide(plan).readings


def test_an_effective_date_that_is_given_leaves_settled_what_was() -> None:
    test = Between(Const(Type.DATE, 105), Const(Type.DATE, 105), high_open=True)
    plan = plan_of(
        replace(
            rule("r1", "x", Tested(FactRef("d"), test), rupiah(1)),
            reference="d",
            versions=(Version(ends_before="u"),),
        ),
        facts=(FactDecl("d", Type.DATE, "d"),),
        uncertain=(Uncertain("u", 105, 110),),
    )

    def decided(**effects: int) -> End:
        case = Case(facts={"d": Within(100, 110)}, effects=effects)
        return compile_plan(plan).run(case).results["x", CASE_LEVEL].end

    assert (End.UNREGULATED, End.UNREGULATED) == (decided(), decided(u=108))


def test_a_change_without_effect_at_one_date_closes_no_world_of_another() -> None:
    """A later date that only a false rule looks at says nothing of an earlier one."""
    options = tuple(ReadingOption(name, name, "") for name in ("satu", "dua"))
    read = ByReading("t", (("satu", is_yes("b")), ("dua", is_yes("c"))))
    old = replace(rule("r1", "x", Always(), rupiah(10)), reference="d")
    new = replace(rule("r2", "x", Always(), rupiah(20)), reference="d")
    idle = replace(rule("r3", "x", And((is_yes("a"), read)), rupiah(30)), reference="e")
    plan = plan_of(
        replace(old, versions=(Version(ends_before="u"),)),
        replace(new, versions=(Version(starts_with="u"),)),
        replace(idle, versions=(Version(starts_with="u"),)),
        readings=(Reading("t", "t?", options),),
        uncertain=(Uncertain("u", 100, 110),),
        facts=(
            *(FactDecl(name, Type.BOOLEAN, name) for name in "abc"),
            FactDecl("d", Type.DATE, "d"),
            FactDecl("e", Type.DATE, "e"),
        ),
    )
    result = decide(plan, a=False, d=103, e=106)

    assert (End.UNDETERMINED, ("u",)) == (result.end, result.readings)
