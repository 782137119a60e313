"""Large plans: hundreds of rules over three entities, with exceptions, dates and chains."""

from __future__ import annotations

from random import Random

from engine.facts import Case, FactValue
from engine.nodes import Always, And, Between, Condition, Const, FactRef, OneOf, OutcomeRef, Tested
from engine.plan import FactDecl, Outcome, Plan, Rule, Version
from rules.values import Type

ENTITIES = ("peserta", "kepesertaan", "peristiwa")
DATE = "peristiwa.tanggal"
DATED = (Version(start=730_000, end=738_000), Version(start=738_001, end=739_500))
EACH = 6
RULES_EACH = 4


def _facts() -> tuple[FactDecl, ...]:
    words = [FactDecl(f"{e}.p{n}", Type.CHOICE, e) for e in ENTITIES for n in range(EACH)]
    numbers = [FactDecl(f"{e}.n{n}", Type.INTEGER, e) for e in ENTITIES for n in range(EACH)]
    return (*words, *numbers, FactDecl(DATE, Type.DATE, DATE))


def _test(random: Random, entity: str) -> Tested:
    if random.random() < 0.5:
        words = (Const(Type.CHOICE, f"c{n}") for n in random.sample(range(5), 2))
        return Tested(FactRef(f"{entity}.p{random.randrange(EACH)}"), OneOf(tuple(words)))
    least = Const(Type.INTEGER, random.randrange(100))
    return Tested(FactRef(f"{entity}.n{random.randrange(EACH)}"), Between(least, None))


def _condition(random: Random, outcome: int) -> Condition:
    tests = [_test(random, entity) for entity in random.sample(ENTITIES, 3)]
    if outcome > 5 and random.random() < 0.4:
        earlier = OutcomeRef(f"o{random.randrange(max(0, outcome - 12), outcome - 2)}")
        least = Const(Type.INTEGER, random.randrange(5) * 1000)
        tests.append(Tested(earlier, Between(least, None)))
    return And(tuple(tests))


def _rules(random: Random, outcome: int) -> list[Rule]:
    """Some exceptions and, last, the rule they defeat."""
    found: list[Rule] = []
    for number in range(RULES_EACH):
        base = number == RULES_EACH - 1
        dated = random.random() < 0.3
        rule = Rule(
            id=f"o{outcome}#{number}",
            outcome=f"o{outcome}",
            provision=f"o{outcome}",
            condition=Always() if base else _condition(random, outcome),
            value=Const(Type.RUPIAH, random.randrange(5) * 1000),
            exceptions=tuple(each.id for each in found) if base else (),
            reference=DATE if dated else None,
            versions=DATED if dated else (),
        )
        found.append(rule)
    return found


def plan_of(rules: int, seed: int = 1) -> Plan:
    """A plan of that many rules."""
    random = Random(seed)  # noqa: S311 -- repeatable, not secret
    groups = [_rules(random, outcome) for outcome in range(rules // RULES_EACH)]
    names = [f"o{number}" for number in range(len(groups))]
    outcomes = [
        Outcome(name, Type.RUPIAH, name, tuple(rule.id for rule in group))
        for name, group in zip(names, groups, strict=True)
    ]
    flat = tuple(rule for group in groups for rule in group)
    return Plan("uji", "uji", facts=_facts(), outcomes=tuple(outcomes), rules=flat)


def case_of(seed: int, known: float) -> Case:
    """A case in which that share of the facts is known, the date always."""
    random = Random(seed)  # noqa: S311 -- repeatable, not secret
    facts: dict[str, FactValue] = {DATE: random.choice((729_000, 735_000, 739_000, 740_000))}
    for declared in _facts():
        if declared.type is Type.CHOICE and random.random() < known:
            facts[declared.id] = f"c{random.randrange(5)}"
        if declared.type is Type.INTEGER and random.random() < known:
            facts[declared.id] = random.randrange(100)
    return Case("uji", facts)
