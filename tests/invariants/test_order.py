"""The order of rules, facts and records makes no difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace

import pytest
from hypothesis import given

from engine import reference, rete
from engine.decision import CASE_LEVEL, Cause, Choice, OutcomeResult, RuleTrace
from engine.facts import Case, Records
from engine.plan import Plan
from tests.agreement.compare import Compile, decide
from tests.agreement.draw import Draw, draws, seeded
from tests.agreement.policies import in_order
from tests.agreement.vocabulary import FREE
from tests.invariants.trial import Law, Trial, few, many

Moved = Mapping[str, Mapping[int, int]]
"""For each list, where each record was before."""


@dataclass(frozen=True)
class Unordered:
    """Results without any order, records under the numbers they had before."""

    plan: Plan
    moved: Moved

    def result(self, result: OutcomeResult) -> object:
        """One result."""
        return self.of(result)

    def of(self, node: object) -> object:
        """Anything within a result: tuples as sets, records renumbered."""
        if isinstance(node, tuple | frozenset):
            return frozenset(map(self.of, node))
        if not is_dataclass(node) or isinstance(node, type):
            return repr(node)
        if isinstance(node, Cause | Choice | OutcomeResult | RuleTrace):
            node = replace(node, record=self.before(node))
        values = [(field.name, self.of(getattr(node, field.name))) for field in fields(node)]
        return (type(node).__name__, *values)

    def before(self, node: Cause | Choice | OutcomeResult | RuleTrace) -> int:
        """The number that the record of a node had."""
        if node.record == CASE_LEVEL:
            return CASE_LEVEL
        return self.moved[self.list_of(node)][node.record]

    def list_of(self, node: Cause | Choice | OutcomeResult | RuleTrace) -> str:
        """The list that the record of a node belongs to; names begin with it."""
        match node:
            case OutcomeResult():
                return node.outcome.split(".", maxsplit=1)[0]
            case RuleTrace():
                return node.rule.split(".", maxsplit=1)[0]
            case Cause() | Choice():
                return node.name.split(".", maxsplit=1)[0]


def shuffled_plan(draw: Draw, plan: Plan) -> Plan:
    """The same policy, its rules, exceptions, outcomes and facts in another order."""
    rules = [replace(r, exceptions=tuple(draw.shuffled(r.exceptions))) for r in plan.rules]
    outcomes = [replace(o, rules=tuple(draw.shuffled(o.rules))) for o in plan.outcomes]
    mixed = replace(
        plan,
        facts=tuple(draw.shuffled(plan.facts)),
        lists=tuple(draw.shuffled(plan.lists)),
        readings=tuple(draw.shuffled(plan.readings)),
        params=tuple(draw.shuffled(plan.params)),
    )
    return in_order(mixed, draw.shuffled(outcomes), draw.shuffled(rules))


def shuffled_case(draw: Draw, case: Case) -> tuple[Case, Moved]:
    """The same case, its facts and records in another order, and where each record was."""
    lists: dict[str, Records] = {}
    moved: dict[str, dict[int, int]] = {}
    for name in draw.shuffled(list(case.lists)):
        known = case.lists[name]
        order = draw.shuffled(range(len(known.records)))
        records = tuple(dict(draw.shuffled(list(known.records[n].items()))) for n in order)
        lists[name] = Records(records, known.complete)
        moved[name] = dict(enumerate(order))
    facts = dict(draw.shuffled(list(case.facts.items())))
    return replace(case, facts=facts, lists=lists), moved


def order_is_indifferent(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """Another order of everything gives the same results, worlds and traces."""
    draw = seeded("order")
    mixed = shuffled_plan(draw, plan)
    other, moved = shuffled_case(draw, case)
    before, after = decide(compile_plan(plan), case), decide(compile_plan(mixed), other)
    if isinstance(before, str) or isinstance(after, str):
        if before != after:
            yield "an amount can be computed in one order only"
        return
    same = {name: {n: n for n in was} for name, was in moved.items()}
    ours = {Unordered(plan, same).result(result) for result in before.values()}
    theirs = {Unordered(plan, moved).result(result) for result in after.values()}
    for result in ours ^ theirs:
        yield f"only in one order: {result!r}"


@many
@given(draws())
def test_the_order_of_rules_facts_and_records_makes_no_difference(draw: Draw) -> None:
    Trial(order_is_indifferent, reference.compile_plan, profile=FREE)(draw)


@pytest.mark.parametrize("law", [order_is_indifferent])
@few
@given(draw=draws())
def test_order_makes_no_difference_to_rete(law: Law, draw: Draw) -> None:
    Trial(law, rete.compile_plan, cases=1, profile=FREE)(draw)
