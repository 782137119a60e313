"""The shortest list, clause by clause."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from engine.decision import CASE_LEVEL, Cause, CauseKind, Decided
from engine.facts import Case, Records
from engine.nodes import (
    Always,
    And,
    Call,
    Chosen,
    Const,
    Count,
    FactRef,
    Function,
    Negated,
    OneOf,
    Or,
    ParamRef,
    Present,
    Sum,
    Tested,
)
from engine.plan import FactDecl, Param, ParamVersion, Version
from engine.possible import BUDGET, PROVING, possible
from engine.possible.shortest import REDUCING
from engine.reference import compile_plan
from rules.values import Type
from tests.possible.plans import (
    YES_A,
    at_least,
    children,
    facts,
    is_,
    plan_of,
    possible_of,
    rule,
    rupiah,
    yes_no,
)

ANAK = Cause(CauseKind.FACT, "anak")
WIDE = FactDecl("n", Type.PERIOD_MONTHS, "n", low=0, high=12_000)
OTHERWISE = rule("r2", Always(), rupiah(20))


def test_a_fact_that_settles_the_rest_is_the_shortest_list() -> None:
    either = Or((YES_A, And((is_("a", value=False), is_("b", value=True)))))

    found = possible_of(
        plan_of(yes_no("a", "b"), rule("r1", either, rupiah(10))), Case(facts={"b": False})
    )

    assert (facts("a"), True) == (found.shortest, found.shortest_exact)


@pytest.mark.parametrize("first, second", ["ab", "ba"])
def test_of_two_lists_of_one_size_the_one_declared_first_is_told(first: str, second: str) -> None:
    """Either answer to either question gives the same, but something must be asked."""
    anything = Or(tuple(is_(name, value) for name in "ab" for value in (True, False)))
    plan = plan_of(yes_no(first, second), rule("r1", anything, rupiah(10)))

    found = possible_of(plan)

    assert (facts(first), True) == (found.shortest, found.shortest_exact)


def test_a_fact_is_left_out_that_is_relevant_only_while_another_is_unknown() -> None:
    """Where a is yes the amount is due whatever b is, and where it is not, b does not matter."""
    rules = (
        rule("r1", YES_A, rupiah(10)),
        rule("r2", And((is_("b", value=True), YES_A)), rupiah(10)),
        rule("r3", is_("a", value=False), rupiah(20)),
    )

    found = possible_of(plan_of(yes_no("b", "a"), *rules))

    assert (facts("a"), True) == (found.shortest, found.shortest_exact)


def test_values_far_apart_are_told_apart_by_their_thresholds() -> None:
    """One month in a range of a thousand years still asks for the second fact."""
    months = FactDecl("n", Type.PERIOD_MONTHS, "n", low=0, high=12_000)
    exactly = And((is_("n", 7_777), YES_A))
    always = rule("r2", Or((at_least("n", 7_778), Always())), rupiah(20))

    found = possible_of(plan_of((months, *yes_no("a")), rule("r1", exactly, rupiah(10)), always))

    assert (facts("n", "a"), True) == (found.shortest, found.shortest_exact)


ERAS = (
    ParamVersion(Version(end=99), 10),
    ParamVersion(Version(start=100), 7_777),
)


def test_thresholds_are_those_of_every_version_of_a_parameter() -> None:
    dated = ParamRef("p", "d")
    exactly = And((Tested(FactRef("n"), OneOf((dated,))), YES_A))
    plan = plan_of(
        (WIDE, *yes_no("a"), FactDecl("d", Type.DATE, "d")),
        rule("r1", exactly, rupiah(10)),
        OTHERWISE,
    )
    with_eras = replace(plan, params=(Param("p", Type.PERIOD_MONTHS, "p", "uji", ERAS),))

    found = possible_of(with_eras, Case(facts={"d": 200}))

    assert (facts("n", "a"), True) == (found.shortest, found.shortest_exact)


@pytest.mark.parametrize("kind", [Type.PERIOD_MONTHS, Type.BOOLEAN, Type.TEXT])
def test_a_fact_that_may_not_exist_is_tried_so(kind: Type) -> None:
    """Only whoever has no last month need say whether a."""
    nobody = And((Tested(FactRef("n"), Negated(Present())), YES_A))
    plan = plan_of(
        (replace(WIDE, type=kind, optional=True), *yes_no("a")),
        rule("r1", nobody, rupiah(10)),
        OTHERWISE,
    )

    found = possible_of(plan)

    assert (facts("n", "a"), True) == (found.shortest, found.shortest_exact)


def test_worlds_that_agree_only_on_some_values_still_ask_for_the_date() -> None:
    """Above 20 the era makes no difference, below it does."""
    months = FactDecl("n", Type.PERIOD_MONTHS, "n", low=0, high=70)
    eras = (ParamVersion(Version(end=99), 10), ParamVersion(Version(start=100), 20))
    least = Call(Function.MAX, (FactRef("n"), ParamRef("p", "d")))
    plan = plan_of((months, FactDecl("d", Type.DATE, "d")), rule("r1", Always(), least))

    found = possible_of(replace(plan, params=(Param("p", Type.RUPIAH, "p", "uji", eras),)))

    assert (facts("n", "d"), True) == (found.shortest, found.shortest_exact)
    assert (10, 70, True) == (found.low, found.high, found.tight)


def test_an_age_is_cut_where_it_turns() -> None:
    """Of all days of a century only one makes the child 23 years, to the day, on the day asked."""
    at = date(2024, 5, 17).toordinal()
    born = FactDecl("b", Type.DATE, "b", low=at - 36_525, high=at)
    days = Call(Function.DAYS_BETWEEN, (FactRef("b"), FactRef("t")))
    aged = Tested(days, OneOf((Const(Type.DAYS, 8_401),)))
    plan = plan_of(
        (born, FactDecl("t", Type.DATE, "t"), *yes_no("a")),
        rule("r1", And((aged, YES_A)), rupiah(10)),
        OTHERWISE,
    )

    found = possible_of(plan, Case(facts={"t": at}))

    assert (facts("b", "a"), True) == (found.shortest, found.shortest_exact)


def test_a_reference_date_is_asked_when_its_versions_differ() -> None:
    dated = replace(rule("r1", Always(), rupiah(10)), reference="d", versions=(Version(start=100),))
    plan = plan_of((FactDecl("d", Type.DATE, "d"), *yes_no("a")), dated)

    found = possible_of(plan)

    assert (facts("d"), True) == (found.shortest, found.shortest_exact)


def test_an_unknown_list_is_asked_and_the_list_of_facts_is_not_called_shortest() -> None:
    found = possible_of(children(And((YES_A, Always())), Count("anak", Always())))

    assert ((ANAK, *facts("a")), False) == (found.shortest, found.shortest_exact)


def test_facts_of_records_count_for_each_record() -> None:
    case = Case(facts={"a": True}, lists={"anak": Records(({}, {"anak.n": 1}, {}))})

    found = possible_of(children(Always(), Sum("anak", Always(), FactRef("anak.n"))), case)

    asked = tuple(Cause(CauseKind.FACT, "anak.n", record) for record in (0, 2))
    assert (asked, True) == (found.shortest, found.shortest_exact)
    assert (1, 11, True) == (found.low, found.high, found.tight)


def test_equal_ranks_that_no_fact_can_part_are_not_called_settled() -> None:
    first = Chosen("anak", Always(), 1, FactRef("anak.n"))
    base = children(Always(), rupiah(10))
    outcome = replace(base.outcomes[0], list="anak")
    plan = replace(base, outcomes=(outcome,), rules=(replace(base.rules[0], condition=first),))
    case = Case(lists={"anak": Records(({"anak.n": 1}, {"anak.n": 1}))})

    found = possible_of(plan, case, record=0)

    assert not found.shortest_exact
    assert found.shortest


def test_beyond_the_budget_facts_are_dropped_one_by_one_and_it_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("engine.possible.BUDGET", PROVING + REDUCING + 2)
    rules = (
        rule("r1", YES_A, rupiah(10)),
        rule("r2", And((is_("b", value=True), YES_A)), rupiah(10)),
        rule("r3", is_("a", value=False), rupiah(20)),
    )

    found = possible_of(plan_of(yes_no("b", "a"), *rules))

    assert (facts("a"), False) == (found.shortest, found.shortest_exact)


def test_no_case_is_decided_more_often_than_the_budget() -> None:
    many = yes_no(*(f"f{i}" for i in range(24)))
    pairs = [And((is_(f"f{i}", value=True), is_(f"f{i + 12}", value=False))) for i in range(12)]
    plan = plan_of(many, rule("r1", Or(tuple(pairs)), rupiah(10)))
    reference, decided = compile_plan(plan), []

    def decide(case: Case, asked: tuple[str, ...]) -> Decided:
        decided.append(case)
        return reference.run(case, asked)

    result = reference.run(Case()).results["x", CASE_LEVEL]
    found = possible(reference.graph, Case(), result, decide)

    assert (24, True) == (len(found.shortest), found.shortest_exact)
    assert len(decided) <= BUDGET
