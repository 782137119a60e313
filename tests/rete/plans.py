"""Small plans, written by hand, and the two engines run on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engine.decision import CASE_LEVEL, WorldEnd
from engine.facts import Case, FactValue, Records
from engine.nodes import (
    Between,
    Condition,
    Const,
    Expr,
    FactRef,
    Negated,
    Not,
    OneOf,
    OutcomeRef,
    Tested,
    UnaryTest,
)
from engine.plan import FactDecl, ListDecl, Outcome, Plan, Rule
from engine.rete import compile_plan
from rules.values import Scalar, Type

YES = Const(Type.BOOLEAN, value=True)
FACTS = (
    FactDecl("peserta.kelompok", Type.CHOICE, "kelompok", optional=True),
    FactDecl("peserta.aktif", Type.BOOLEAN, "aktif"),
    FactDecl("kepesertaan.masa", Type.PERIOD_MONTHS, "masa iur"),
    FactDecl("kepesertaan.upah", Type.RUPIAH, "upah", optional=True),
    FactDecl("peristiwa.tanggal", Type.DATE, "tanggal"),
    FactDecl("anak.umur", Type.INTEGER, "umur", list="anak"),
    FactDecl("anak.urutan", Type.INTEGER, "urutan", list="anak"),
)


def number(value: int) -> Const:
    """A whole number."""
    return Const(Type.INTEGER, value)


def at_least(fact: str, value: Expr | int) -> Tested:
    """A fact of at least a value."""
    return Tested(FactRef(fact), Between(number(value) if isinstance(value, int) else value, None))


def is_one_of(fact: str, *words: Scalar) -> Tested:
    """A fact that is one of some words."""
    return Tested(FactRef(fact), OneOf(tuple(Const(Type.CHOICE, word) for word in words)))


def is_yes(name: str) -> Tested:
    """An outcome that is `ya`."""
    return Tested(OutcomeRef(name), OneOf((YES,)))


def rule(name: str, condition: Condition, value: Expr = YES, *exceptions: str) -> Rule:
    """A rule named `<outcome>#<n>`."""
    return Rule(name, name.partition("#")[0], name, condition, value, exceptions)


def plan_of(*rules: Rule, **outcomes: Outcome) -> Plan:
    """A plan of some rules; outcomes not given are yes/no outcomes of the case."""
    names = dict.fromkeys(each.outcome for each in rules)
    found = []
    for name in names:
        declared = outcomes.get(name.replace(".", "_"), Outcome(name, Type.BOOLEAN, name, ()))
        own = tuple(each.id for each in rules if each.outcome == name)
        found.append(replace(declared, id=name, rules=own))
    return Plan(
        "uji",
        "uji",
        facts=FACTS,
        lists=(ListDecl("anak", "anak"),),
        outcomes=tuple(found),
        rules=rules,
    )


def decide(plan: Plan, case: Case, outcome: str, record: int = CASE_LEVEL) -> WorldEnd:
    """The end of an outcome that has one world."""
    ((world, end),) = compile_plan(plan).run(case).results[outcome, record].worlds

    assert world == ()
    return end


def case(*children: dict[str, FactValue], **facts: FactValue) -> Case:
    """A case; `peserta_aktif` is the fact `peserta.aktif`, `children` the records of `anak`."""
    known = {name.replace("_", ".", 1): value for name, value in facts.items()}
    return Case("uji", known, {"anak": Records(tuple(children))})


def statuses(end: WorldEnd) -> list[bool | None]:
    """Status of every rule in force."""
    return [each.status for each in end.trace]


def negation(test: Tested) -> Sequence[Condition]:
    """The two ways to negate a test: before the whole, and before the test."""
    inner: UnaryTest = Negated(test.test)
    return Not(test), Tested(test.subject, inner)
