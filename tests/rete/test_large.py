"""A regulation of many rules stays right, and a hundred of them are decided in no time."""

from __future__ import annotations

import pytest

from engine.decision import End
from engine.facts import Case
from engine.nodes import Between, Const, FactRef, Tested
from engine.plan import FactDecl, Outcome, Plan, Rule
from engine.reference import compile_plan as compile_reference
from engine.rete import compile_plan
from rules.values import Type
from tests.rete.large import case_of, plan_of


@pytest.mark.parametrize("known", [1.0, 0.8, 0.3])
def test_a_thousand_rules_are_decided_as_the_reference_decides_them(known: float) -> None:
    plan = plan_of(1000)
    rete, reference = compile_plan(plan), compile_reference(plan)
    cases = [case_of(seed, known) for seed in range(4)]

    assert [reference.run(case) for case in cases] == [rete.run(case) for case in cases]


def test_a_thousand_rules_of_one_outcome_are_decided_as_plain_python_does() -> None:
    """Bracket n pays n for 10·n to 10·n + 9: one rule each, no two of them together."""
    rules = [
        Rule(
            id=f"h#{n}",
            outcome="h",
            provision="h",
            condition=Tested(
                FactRef("e.n"),
                Between(Const(Type.INTEGER, 10 * n), Const(Type.INTEGER, 10 * n + 9)),
            ),
            value=Const(Type.RUPIAH, n),
        )
        for n in range(1000)
    ]
    outcome = Outcome("h", Type.RUPIAH, "h", tuple(rule.id for rule in rules))
    facts = (FactDecl("e.n", Type.INTEGER, "n"),)
    rete = compile_plan(Plan("uji", "uji", facts=facts, outcomes=(outcome,), rules=tuple(rules)))

    def decided(number: int) -> object:
        return rete.run(Case("uji", {"e.n": number})).results["h", -1].value

    assert [decided(n) for n in range(0, 10_000, 77)] == [n // 10 for n in range(0, 10_000, 77)]
    assert decided(10_000) is None
    assert rete.run(Case("uji")).results["h", -1].end is End.UNDETERMINED
