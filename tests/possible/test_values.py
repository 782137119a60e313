"""Possible values and ends, clause by clause."""

from __future__ import annotations

from dataclasses import replace

from engine.decision import End
from engine.facts import Case
from engine.nodes import Always, Const
from engine.plan import Outcome, Plan, Rule
from rules.values import Special, Type
from tests.possible.plans import (
    YES_A,
    is_,
    plan_of,
    possible_of,
    rule,
    rupiah,
    yes_no,
)


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
