"""The lowest and the highest amount, clause by clause."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.facts import Case, Records, Within
from engine.nodes import (
    Always,
    And,
    Between,
    Binary,
    BinaryOp,
    ByReading,
    Call,
    Const,
    FactRef,
    Function,
    Not,
    OutcomeRef,
    ReadingValue,
    Sum,
    Tested,
)
from engine.plan import FactDecl, Outcome, Reading, ReadingOption, Rule
from rules.values import Type, Value
from tests.possible.plans import (
    MONTHS,
    YES_A,
    at_least,
    children,
    is_,
    plan_of,
    possible_of,
    rule,
    rupiah,
    times,
    yes_no,
)


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


def test_a_collecting_outcome_of_which_nothing_follows_without_rows_has_one_at_least() -> None:
    dates = tuple(FactDecl(name, Type.DATE, name) for name in "de")
    before = Tested(FactRef("d"), Between(None, FactRef("e")))
    plan = plan_of(dates, rule("r1", before, rupiah(5)), rule("r2", Not(before), rupiah(7)))
    outcome = replace(plan.outcomes[0], collect=True)

    found = possible_of(replace(plan, outcomes=(outcome,)))

    assert (5, 12, False) == (found.low, found.high, found.tight)


def test_a_reading_that_another_outcome_does_not_feel_does_not_part_them() -> None:
    """A reading that the facts leave without effect on one outcome still divides the other."""
    doubt = Reading("t", "t", (ReadingOption("o1", "", ""), ReadingOption("o2", "", "")))
    doubtful = ByReading("t", (("o1", Always()), ("o2", is_("a", value=False))))
    other = Outcome("y", Type.RUPIAH, "y", ("y1", "y2"))
    rules = (
        Rule("y1", "y", "p", And((YES_A, doubtful)), rupiah(5)),
        Rule("y2", "y", "p", Always(), FactRef("n")),
    )
    more = ReadingValue("t", (("o1", rupiah(100)), ("o2", rupiah(200))))
    base = plan_of(
        (MONTHS, *yes_no("a")), rule("r1", Always(), Binary(BinaryOp.ADD, OutcomeRef("y"), more))
    )
    plan = replace(
        base, outcomes=(other, *base.outcomes), rules=(*rules, *base.rules), readings=(doubt,)
    )

    found = possible_of(plan, Case(facts={"a": False}))

    assert (100, 212, True) == (found.low, found.high, found.tight)


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
