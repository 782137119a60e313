"""Possible values, the shortest list and bounds, clause by clause."""

from __future__ import annotations

from engine.decision import End
from engine.facts import Case
from engine.plan import And, Binary, BinaryOp, FactDecl, FactRef, Or
from rules.values import Type
from tests.possible.plans import at_least, facts, is_, plan_of, possible_of, rule, rupiah, yes_no


def test_a_fact_that_settles_the_rest_is_the_shortest_list() -> None:
    either = Or((is_("a", value=True), And((is_("a", value=False), is_("b", value=True)))))
    plan = plan_of(yes_no("a", "b"), rule("r1", either, rupiah(10)))

    found = possible_of(plan, Case(facts={"b": False}))

    assert (facts("a"), True) == (found.shortest, found.shortest_exact)


def test_values_and_ends_of_all_rules_that_are_possible_are_told() -> None:
    plan = plan_of(
        yes_no("a", "b"),
        rule("r1", is_("a", value=True), rupiah(10)),
        rule("r2", is_("b", value=True), rupiah(20)),
    )

    found = possible_of(plan)

    assert ((10, 20), (End.CONFLICT, End.UNREGULATED)) == (found.values, found.ends)
    assert (10, 20, True) == (found.low, found.high, found.tight)


def test_bounds_come_from_declared_limits_and_are_tight_when_attained() -> None:
    months = FactDecl("n", Type.PERIOD_MONTHS, "n", low=0, high=12)
    product = Binary(BinaryOp.MULTIPLY, FactRef("n"), rupiah(100))
    plan = plan_of((months,), rule("r1", at_least("n", 3), product))

    found = possible_of(plan)

    assert (1200, True) == (found.high, found.open_amount)
