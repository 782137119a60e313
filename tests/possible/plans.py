"""Parts of plans for the tests of what is possible."""

from __future__ import annotations

from dataclasses import replace

from engine.decision import CASE_LEVEL, Cause, CauseKind
from engine.facts import Case
from engine.nodes import Between, Binary, BinaryOp, Condition, Const, Expr, FactRef, OneOf, Tested
from engine.plan import FactDecl, ListDecl, Outcome, Plan, Rule
from engine.possible import Possible, possible
from engine.reference import Memory, compile_plan
from rules.values import Type, Value


def rupiah(amount: int) -> Expr:
    """A literal amount."""
    return Const(Type.RUPIAH, amount)


def is_(fact: str, value: Value) -> Tested:
    """A fact has this value."""
    return Tested(FactRef(fact), OneOf((Const(Type.INTEGER, value),)))


def at_least(fact: str, low: int) -> Tested:
    """A fact reaches a threshold."""
    return Tested(FactRef(fact), Between(Const(Type.INTEGER, low), None))


def rule(name: str, condition: Condition, value: Expr, *exceptions: str) -> Rule:
    """A rule of the outcome `x`."""
    return Rule(name, "x", "p", condition, value, exceptions=exceptions)


def yes_no(*names: str) -> tuple[FactDecl, ...]:
    """Facts that are yes or no."""
    return tuple(FactDecl(name, Type.BOOLEAN, name) for name in names)


def plan_of(facts: tuple[FactDecl, ...], *rules: Rule) -> Plan:
    """A plan whose rules all set the amount `x`."""
    outcome = Outcome("x", Type.RUPIAH, "x", tuple(rule.id for rule in rules))
    return Plan("uji", "hash", facts=facts, outcomes=(outcome,), rules=rules)


def possible_of(plan: Plan, case: Case | None = None, record: int = CASE_LEVEL) -> Possible:
    """What the outcome `x` of a case may still become."""
    reference = compile_plan(plan)
    asked = case or Case()
    result = reference.run(asked).results["x", record]
    return possible(reference.graph, asked, result, Memory(reference.graph).run)


def facts(*names: str) -> tuple[Cause, ...]:
    """Missing facts of the case."""
    return tuple(Cause(CauseKind.FACT, name) for name in names)


MONTHS = FactDecl("n", Type.PERIOD_MONTHS, "n", low=0, high=12)
YES_A = is_("a", value=True)


def times(expression: Expr, amount: int) -> Expr:
    """So many times an amount."""
    return Binary(BinaryOp.MULTIPLY, expression, rupiah(amount))


def children(condition: Condition, amount: Expr) -> Plan:
    """A rule that looks at a list of children, each with a number."""
    number = FactDecl("anak.n", Type.INTEGER, "n", low=0, high=5, list="anak")
    base = plan_of((*yes_no("a"), number), rule("r1", condition, amount))
    return replace(base, lists=(ListDecl("anak", "anak"),))
