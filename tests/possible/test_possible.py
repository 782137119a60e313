"""Possible values, the shortest list and bounds, clause by clause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.decision import CASE_LEVEL, Cause, CauseKind, Decided, End
from engine.facts import Case, Records, Within
from engine.plan import (
    Always,
    And,
    Binary,
    BinaryOp,
    Call,
    Chosen,
    Condition,
    Const,
    Count,
    Expr,
    FactDecl,
    FactRef,
    Function,
    ListDecl,
    Or,
    Outcome,
    OutcomeRef,
    Plan,
    Rule,
    Sum,
    Tested,
    Version,
)
from engine.possible import BUDGET, PROVING, possible
from engine.possible.shortest import REDUCING
from engine.reference import compile_plan
from rules.values import Special, Type, Value
from tests.possible.plans import (
    at_least,
    facts,
    is_,
    plan_of,
    possible_of,
    rule,
    rupiah,
    yes_no,
)

MONTHS = FactDecl("n", Type.PERIOD_MONTHS, "n", low=0, high=12)
YES_A = is_("a", value=True)


def times(expression: Expr, amount: int) -> Expr:
    """So many times an amount."""
    return Binary(BinaryOp.MULTIPLY, expression, rupiah(amount))


# ---------------------------------------------------------------- values and ends


def test_values_and_ends_of_all_rules_that_are_possible_are_told() -> None:
    two = (rule("r1", YES_A, rupiah(10)), rule("r2", is_("b", value=True), rupiah(20)))

    found = possible_of(plan_of(yes_no("a", "b"), *two))

    assert ((10, 20), (End.CONFLICT, End.UNREGULATED)) == (found.values, found.ends)
    assert (10, 20, True) == (found.low, found.high, found.tight)


def test_an_unknown_gate_adds_not_due_which_counts_zero() -> None:
    gate = Outcome("g", Type.BOOLEAN, "g", ("g1", "g2"))
    yes = Rule("g1", "g", "p", YES_A, Const(Type.BOOLEAN, value=True))
    no = Rule("g2", "g", "p", is_("a", value=False), Const(Type.BOOLEAN, value=False))
    behind = Outcome("x", Type.RUPIAH, "x", ("r1",), gate="g")
    base = plan_of(yes_no("a"), rule("r1", Always(), rupiah(10)))

    found = possible_of(replace(base, outcomes=(gate, behind), rules=(yes, no, *base.rules)))

    assert ((Special.NOT_DUE, 10), 0, 10) == (found.values, found.low, found.high)


def points(*amounts: int, empty: int | None) -> Plan:
    """An outcome that adds up one amount for each of the facts a, b, c that is yes."""
    rows = [
        rule(f"r{name}", is_(name, value=True), rupiah(n))
        for name, n in zip("abc", amounts, strict=False)
    ]
    base = plan_of(yes_no(*"abc"[: len(amounts)]), *rows)
    return replace(base, outcomes=(replace(base.outcomes[0], collect=True, empty=empty),))


def test_a_collecting_outcome_may_be_any_sum_of_its_rows() -> None:
    found = possible_of(points(1, 2, 4, empty=None), Case(facts={"c": True}))

    assert (4, 5, 6, 7) == found.values
    assert (4, 7, True) == (found.low, found.high, found.tight)


def test_a_collecting_outcome_without_rows_may_be_what_is_said_of_none() -> None:
    found = possible_of(points(1, 2, empty=0))

    assert ((0, 1, 2, 3), 0, 3, True) == (found.values, found.low, found.high, found.tight)


# ---------------------------------------------------------------- the shortest list


def test_a_fact_that_settles_the_rest_is_the_shortest_list() -> None:
    either = Or((YES_A, And((is_("a", value=False), is_("b", value=True)))))

    found = possible_of(
        plan_of(yes_no("a", "b"), rule("r1", either, rupiah(10))), Case(facts={"b": False})
    )

    assert (facts("a"), True) == (found.shortest, found.shortest_exact)


def test_of_two_lists_of_one_size_the_one_declared_first_is_told() -> None:
    """Whoever is neither a nor b has 10, and so has everybody else."""
    both = (
        rule("r1", And((YES_A, is_("b", value=True))), rupiah(10)),
        rule("r2", is_("a", value=False), rupiah(20)),
        rule("r3", And((YES_A, is_("b", value=False))), rupiah(20)),
    )

    found = possible_of(plan_of(yes_no("a", "b", "c"), *both))

    assert (facts("a", "b"), True) == (found.shortest, found.shortest_exact)


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


def test_a_reference_date_is_asked_when_its_versions_differ() -> None:
    dated = replace(rule("r1", Always(), rupiah(10)), reference="d", versions=(Version(start=100),))
    plan = plan_of((FactDecl("d", Type.DATE, "d"), *yes_no("a")), dated)

    found = possible_of(plan)

    assert (facts("d"), True) == (found.shortest, found.shortest_exact)


ANAK = Cause(CauseKind.FACT, "anak")


def children(condition: Condition, amount: Expr) -> Plan:
    """A rule that looks at a list of children, each with a number."""
    number = FactDecl("anak.n", Type.INTEGER, "n", low=0, high=5, list="anak")
    base = plan_of((*yes_no("a"), number), rule("r1", condition, amount))
    return replace(base, lists=(ListDecl("anak", "anak"),))


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


# ---------------------------------------------------------------- bounds


def test_bounds_come_from_declared_limits_and_from_the_rule_itself() -> None:
    found = possible_of(plan_of((MONTHS,), rule("r1", at_least("n", 3), times(FactRef("n"), 100))))

    assert (300, 1200, True, True) == (found.low, found.high, found.tight, found.open_amount)


def test_a_side_without_a_declared_limit_has_no_bound() -> None:
    months = replace(MONTHS, high=None)

    found = possible_of(plan_of((months,), rule("r1", Always(), times(FactRef("n"), 100))))

    assert (0, None, False) == (found.low, found.high, found.tight)


def test_a_cap_bounds_what_has_no_limit() -> None:
    capped = Call(Function.MIN, (times(FactRef("n"), 100), rupiah(450)))

    found = possible_of(plan_of((replace(MONTHS, high=None),), rule("r1", Always(), capped)))

    assert (0, 450, True) == (found.low, found.high, found.tight)


def test_a_divisor_that_may_be_zero_bounds_nothing() -> None:
    share = Binary(BinaryOp.DIVIDE, rupiah(100), FactRef("n"))
    whole = Call(Function.ROUND_DOWN, (share,))

    found = possible_of(plan_of((MONTHS,), rule("r1", Always(), whole)))

    assert (None, None, False) == (found.low, found.high, found.tight)


def test_a_date_known_to_the_month_bounds_an_age() -> None:
    born, at = FactDecl("b", Type.DATE, "b"), FactDecl("t", Type.DATE, "t")
    age = Call(Function.DAYS_BETWEEN, (FactRef("b"), FactRef("t")))
    case = Case(facts={"b": Within(100, 130), "t": 200})

    found = possible_of(plan_of((born, at), rule("r1", Always(), times(age, 10))), case)

    assert (700, 1000, True) == (found.low, found.high, found.tight)


def test_an_incomplete_list_has_no_highest_sum() -> None:
    case = Case(lists={"anak": Records(({"anak.n": 2},), complete=False)})

    found = possible_of(children(Always(), Sum("anak", Always(), FactRef("anak.n"))), case)

    assert (2, None, False) == (found.low, found.high, found.tight)


def test_a_filter_that_is_settled_counts_its_records_surely() -> None:
    high = Tested(FactRef("anak.n"), at_least("anak.n", 2).test)
    case = Case(lists={"anak": Records(({"anak.n": 5}, {"anak.n": 1}, {}))})

    found = possible_of(children(Always(), Sum("anak", high, rupiah(10))), case)

    assert (10, 20, True) == (found.low, found.high, found.tight)


def test_the_amount_of_another_outcome_is_bounded_in_turn() -> None:
    other = Outcome("y", Type.RUPIAH, "y", ("y1",))
    y1 = Rule("y1", "y", "p", Always(), times(FactRef("n"), 100))
    plan = plan_of(
        (MONTHS,), rule("r1", Always(), Binary(BinaryOp.ADD, OutcomeRef("y"), rupiah(5)))
    )

    found = possible_of(replace(plan, outcomes=(other, *plan.outcomes), rules=(y1, *plan.rules)))

    assert (5, 1205, True) == (found.low, found.high, found.tight)


def test_bounds_that_no_completion_reaches_are_not_called_tight() -> None:
    """A fact less itself is nothing, but the two are bounded apart."""
    nothing = Binary(BinaryOp.SUBTRACT, FactRef("n"), FactRef("n"))

    found = possible_of(plan_of((MONTHS,), rule("r1", Always(), nothing)))

    assert (-12, 12, False) == (found.low, found.high, found.tight)


@pytest.mark.parametrize(
    "kind, value", [(Type.BOOLEAN, True), (Type.CHOICE, "k"), (Type.DATE, 9), (Type.SHARE, 1)]
)
def test_what_is_no_amount_has_no_bounds(kind: Type, value: Value) -> None:
    base = plan_of(yes_no("a"), rule("r1", YES_A, Const(kind, value)))

    found = possible_of(replace(base, outcomes=(replace(base.outcomes[0], type=kind),)))

    assert (None, None, False) == (found.low, found.high, found.tight)
