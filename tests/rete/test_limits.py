"""The limits of durable-rules: refused when compiled, kept by cutting, and right up to them."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from engine.facts import Case
from engine.nodes import Always, And, Const, FactRef, OneOf, Or, Tested
from engine.plan import FactDecl, Outcome, Plan, Rule
from engine.rete import NetworkLimitError, compile_plan
from engine.rete.alpha import AT_LEAST, EQUAL, Alpha, Leaf, Place, all_of, any_of
from engine.rete.limits import (
    MOST_CHILDREN,
    MOST_FORWARD,
    MOST_JOINED,
    MOST_JOINS,
    MOST_PROPERTIES,
    MOST_STACK,
    Measured,
    same_hash,
)
from engine.rete.network import stage
from engine.rete.rulesets import MOST_RULES, pattern_json
from engine.rete.slots import LARGEST
from rules.values import Type

_names = count()


def leaf(slot: int, value: int = 1, op: str = EQUAL) -> Leaf:
    """A test of one property."""
    return Leaf(Place("a", slot), "v", op, value)


def measured(*expressions: Alpha) -> str | None:
    """What is wrong with the network of some patterns."""
    network = Measured()
    for expression in expressions:
        network.add(expression)
    return network.complaint()


def fired(expressions: list[Alpha], fact: dict[str, int]) -> int:
    """How many rules durable-rules fires for one fact."""
    rules: dict[str, Any] = {"k": {"all": [{"m_0": {"k": 1}}], "run": lambda _: None}}
    for number, expression in enumerate(expressions):
        pattern = [{"m_0": pattern_json(1, expression)}]
        rules[f"r{number}"] = {"all": pattern, "run": lambda found: found.append(1)}
    found: list[int] = []
    stage(f"batas-{next(_names)}", rules).fire([{**fact, "k": 1}], found)
    return len(found)


# ---------------------------------------------------------------- the model of the network


def test_waiting_alpha_nodes_are_counted_and_right_up_to_the_limit() -> None:
    """Error 303 from 64 on."""
    allowed: list[Alpha] = [leaf(n, op=AT_LEAST) for n in range(MOST_STACK)]

    assert measured(*allowed) is None
    assert measured(*allowed, leaf(MOST_STACK, op=AT_LEAST)) is not None
    assert fired(allowed, {f"v{n}": 1 for n in range(MOST_STACK)}) == MOST_STACK


def test_waiting_alpha_nodes_are_counted_along_the_deepest_path() -> None:
    wide = [all_of([leaf(n), *(leaf(100 + m) for m in range(n))]) for n in range(30)]

    assert measured(*wide) is None
    assert fired(list(wide), {f"v{n}": 1 for n in (*range(30), *range(100, 130))}) == 30


def test_tests_of_one_property_for_different_values_wait_one_at_a_time() -> None:
    many: list[Alpha] = [leaf(1, value) for value in range(MOST_CHILDREN)]

    assert measured(*many) is None
    assert measured(*many, leaf(1, MOST_CHILDREN)) is not None
    assert [fired(many, {"v1": value}) for value in (0, MOST_CHILDREN - 1, -1)] == [1, 1, 0]


def test_rules_that_share_one_node_are_counted() -> None:
    """256 of them feed one node, then error 108 or none."""
    same: list[Alpha] = [leaf(1)] * MOST_JOINS

    assert measured(*same) is None
    assert measured(*same, leaf(1)) is not None
    assert fired(same, {"v1": 1}) == MOST_JOINS


def test_disjunctions_after_one_node_are_counted() -> None:
    several = [any_of([leaf(1), leaf(n + 2)]) for n in range(MOST_FORWARD + 1)]

    assert measured(*several) is not None


def test_names_that_durable_rules_takes_for_one_are_found() -> None:
    assert same_hash(["v1", "v2", "costarring", "liquid"]) == ("costarring", "liquid")
    assert same_hash([f"{tag}{n}" for tag in "vlhm" for n in range(5000)]) is None


# ---------------------------------------------------------------- plans


def choices(number: int, entity: str = "e") -> tuple[FactDecl, ...]:
    """That many facts that are words."""
    return tuple(FactDecl(f"{entity}.f{n}", Type.CHOICE, "f") for n in range(number))


def is_a(fact: FactDecl) -> Tested:
    """A fact that is `a`."""
    return Tested(FactRef(fact.id), OneOf((Const(Type.CHOICE, "a"),)))


def plan_of(facts: tuple[FactDecl, ...], *rules: Rule) -> Plan:
    """A plan of rules of one outcome."""
    outcome = Outcome("h", Type.CHOICE, "h", tuple(rule.id for rule in rules))
    return Plan("uji", "uji", facts=facts, outcomes=(outcome,), rules=rules)


def all_a(facts: tuple[FactDecl, ...]) -> Rule:
    """A rule that needs every fact to be `a`."""
    return Rule("h#1", "h", "h", And(tuple(map(is_a, facts))), Const(Type.CHOICE, "x"))


def known(facts: tuple[FactDecl, ...], **other: str) -> Case:
    """A case in which every fact is `a`, some excepted."""
    values: dict[str, str] = {fact.id: "a" for fact in facts}
    return Case("uji", {**values, **{name.replace("_", "."): v for name, v in other.items()}})


def status(plan: Plan, case: Case) -> bool | None:
    """The status of the last rule."""
    return compile_plan(plan).run(case).results["h", -1].worlds[0][1].trace[-1].status


def test_a_rule_of_two_hundred_tests_of_one_entity_is_right() -> None:
    facts = choices(200)
    plan = plan_of(facts, all_a(facts))

    assert status(plan, known(facts)) is True
    assert status(plan, known(facts, e_f199="b")) is False
    assert status(plan, Case("uji", {f.id: "a" for f in facts[:-1]})) is None


def test_a_rule_of_more_tests_than_can_be_joined_is_refused_by_name() -> None:
    facts = choices(MOST_PROPERTIES)

    with pytest.raises(NetworkLimitError, match="h#1"):
        compile_plan(plan_of(facts, all_a(facts)))


def test_a_rule_that_looks_at_more_properties_than_a_fact_holds_is_refused_by_name() -> None:
    dates = tuple(FactDecl(f"e.f{n}", Type.DATE, "f") for n in range(MOST_PROPERTIES // 3 + 1))
    tests = (Tested(FactRef(f.id), OneOf((Const(Type.DATE, 1),))) for f in dates)
    rule = Rule("h#1", "h", "h", And(tuple(tests)), Const(Type.CHOICE, "x"))

    with pytest.raises(NetworkLimitError, match="sifat"):
        compile_plan(plan_of(dates, rule))


@pytest.mark.parametrize("number", [2, MOST_JOINED // 2, MOST_JOINED, 40])
def test_a_rule_over_many_entities_is_right(number: int) -> None:
    facts = tuple(choices(1, f"e{n}")[0] for n in range(number))
    plan = plan_of(facts, all_a(facts))

    assert status(plan, known(facts)) is True
    assert status(plan, known(facts, e1_f0="b")) is False
    assert status(plan, Case("uji", {fact.id: "a" for fact in facts[1:]})) is None


def test_disjunctions_over_many_entities_are_right() -> None:
    """2 to the power of 8 joins become one fact with all values."""
    facts = tuple(choices(1, f"e{n}")[0] for n in range(16))
    pairs = (Or((is_a(facts[n]), is_a(facts[n + 1]))) for n in range(0, 16, 2))
    plan = plan_of(facts, Rule("h#1", "h", "h", And(tuple(pairs)), Const(Type.CHOICE, "x")))
    odd = {fact.id: "a" if n % 2 else "b" for n, fact in enumerate(facts)}

    assert status(plan, known(facts)) is True
    assert status(plan, Case("uji", odd)) is True
    assert status(plan, Case("uji", {**odd, "e1.f0": "b"})) is False
    assert status(plan, Case("uji", {n: v for n, v in odd.items() if n != "e1.f0"})) is None


def test_a_rule_with_too_many_alternatives_at_once_is_refused_by_name() -> None:
    facts = choices(MOST_STACK + 10)
    wide = Or(tuple(map(is_a, facts)))

    with pytest.raises(NetworkLimitError, match="h#1"):
        compile_plan(plan_of(facts, Rule("h#1", "h", "h", wide, Const(Type.CHOICE, "x"))))


def test_a_constant_too_large_to_compare_is_refused() -> None:
    fact = FactDecl("e.n", Type.INTEGER, "n")
    test = Tested(FactRef("e.n"), OneOf((Const(Type.INTEGER, LARGEST),)))

    with pytest.raises(NetworkLimitError):
        compile_plan(plan_of((fact,), Rule("h#1", "h", "h", test, Const(Type.CHOICE, "x"))))


def test_one_value_among_hundreds_is_right() -> None:
    fact = choices(1)[0]
    words = tuple(Const(Type.CHOICE, f"w{n}") for n in range(400))
    test = Tested(FactRef(fact.id), OneOf(words))
    plan = plan_of((fact,), Rule("h#1", "h", "h", test, Const(Type.CHOICE, "x")))

    assert [status(plan, Case("", {fact.id: w})) for w in ("w0", "w399", "w400")] == [
        True,
        True,
        False,
    ]


def test_a_ruleset_holds_few_rules() -> None:
    fact = choices(1)[0]
    rules = [
        Rule(f"h#{n}", "h", "h", is_a(fact), Const(Type.CHOICE, "x")) for n in range(MOST_RULES + 1)
    ]
    compiled = compile_plan(plan_of((fact,), *rules))

    assert [len(each.programs) for each in compiled.rulesets] == [MOST_RULES, 1]


@pytest.mark.parametrize("rows", [10, 130])
def test_a_rule_with_many_exceptions_is_right(rows: int) -> None:
    """Statuses of a long table are spread over several facts."""
    fact = choices(1)[0]
    tests = [Tested(FactRef(fact.id), OneOf((Const(Type.CHOICE, f"w{n}"),))) for n in range(rows)]
    value = Const(Type.CHOICE, "x")
    rules = [Rule(f"h#{n}", "h", "h", test, value) for n, test in enumerate(tests)]
    names = tuple(rule.id for rule in rules)
    plan = plan_of((fact,), *rules, Rule("h#lain", "h", "h", Always(), value, names))

    assert status(plan, Case("", {fact.id: f"w{rows - 1}"})) is False
    assert status(plan, Case("", {fact.id: "lain"})) is True
    assert status(plan, Case("")) is None
