"""A plan and a case that fail → the smallest found that still fail."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, get_args

from engine.facts import Case, Records
from engine.nodes import Always, Condition, Const, Expr, Not, UnaryTest
from engine.plan import Plan, Rule

Fails = Callable[[Plan, Case], bool]
Node = TypeVar("Node")

_KINDS = tuple(get_args(get_args(kind)[0]) for kind in (Condition, Expr, UnaryTest))
MOST_STEPS = 400
"""Attempts after which the smallest so far is good enough: each compiles a plan for good."""


def smallest(plan: Plan, case: Case, fails: Fails) -> tuple[Plan, Case]:
    """Take away parts, as long as what is left fails in the same way."""
    steps = MOST_STEPS
    progress = True
    while progress and steps > 0:
        progress = False
        for smaller in _smaller(plan, case):
            steps -= 1
            if fails(*smaller):
                plan, case = smaller
                progress = True
                break
            if steps <= 0:
                break
    return plan, case


def _smaller(plan: Plan, case: Case) -> Iterator[tuple[Plan, Case]]:
    for fewer in _plans(plan):
        yield fewer, case
    for less in smaller_cases(case):
        yield plan, less


# ---------------------------------------------------------------- plans


def _plans(plan: Plan) -> Iterator[Plan]:
    for outcome in plan.outcomes:
        yield without(plan, {outcome.id}, set(outcome.rules))
    for rule in plan.rules:
        yield without(plan, set(), {rule.id, rule.partner or rule.id})
    for outcome in plan.outcomes:
        if outcome.gate is not None:
            bare = replace(outcome, gate=None)
            outcomes = tuple(bare if o.id == outcome.id else o for o in plan.outcomes)
            yield replace(plan, outcomes=outcomes)
    for rule in plan.rules:
        for simpler in _rules(rule):
            yield _exchanged(plan, simpler)
        if rule.half == "ya":
            yield from (_halved(plan, rule, node) for node in _nodes(rule.condition))
    for name in ("readings", "params", "uncertain", "facts", "holidays"):
        yield from (_with(plan, name, rest) for rest in _fewer(getattr(plan, name), 0))


def _exchanged(plan: Plan, simpler: Rule) -> Plan:
    rules = tuple(simpler if rule.id == simpler.id else rule for rule in plan.rules)
    return replace(plan, rules=rules)


def _halved(plan: Plan, yes: Rule, condition: Condition) -> Plan:
    """Both halves of a `syarat` with another condition."""
    no = next(rule for rule in plan.rules if rule.id == yes.partner)
    plan = _exchanged(plan, replace(yes, condition=condition))
    return _exchanged(plan, replace(no, condition=Not(condition)))


def without(plan: Plan, outcomes: set[str], rules: set[str]) -> Plan:
    """The plan without these outcomes and rules; what names them is not looked after."""
    kept = tuple(
        replace(rule, exceptions=tuple(e for e in rule.exceptions if e not in rules))
        for rule in plan.rules
        if rule.id not in rules
    )
    left = tuple(
        replace(outcome, rules=tuple(r for r in outcome.rules if r not in rules))
        for outcome in plan.outcomes
        if outcome.id not in outcomes
    )
    return replace(plan, outcomes=left, rules=kept)


def _rules(rule: Rule) -> Iterator[Rule]:
    for rest in _fewer(rule.exceptions, 0):
        yield replace(rule, exceptions=rest)
    if rule.versions:
        yield replace(rule, versions=(), reference=None)
    if rule.partner is None:
        yield from (replace(rule, condition=node) for node in _nodes(rule.condition))
    yield from (replace(rule, value=node) for node in _nodes(rule.value))


def _nodes(node: Any) -> Iterator[Any]:  # noqa: ANN401 -- whatever a plan is made of
    """A node with less in it: a child in its place, fewer items, or a simpler child."""
    kinds = next((kinds for kinds in _KINDS if isinstance(node, kinds)), None)
    if kinds is None or isinstance(node, Const | Always):
        return
    if Always in kinds:
        yield Always()
    for name in (field.name for field in fields(node)):
        value = getattr(node, name)
        if isinstance(value, kinds):
            yield value
        if isinstance(value, tuple):
            yield from (item for item in value if isinstance(item, kinds))
            yield from (_with(node, name, rest) for rest in _fewer(value, 1))
            yield from (_with(node, name, items) for items in _items(value))
        elif is_dataclass(value):
            yield from (_with(node, name, child) for child in _nodes(value))


def _items(items: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    for index, item in enumerate(items):
        if isinstance(item, tuple):
            smaller = ((item[0], child) for child in _nodes(item[1]))
            yield from ((*items[:index], pair, *items[index + 1 :]) for pair in smaller)
        else:
            yield from ((*items[:index], child, *items[index + 1 :]) for child in _nodes(item))


def _with(node: Any, name: str, value: object) -> Any:  # noqa: ANN401 -- as above
    return replace(node, **{name: value})


def _fewer(items: tuple[Node, ...], least: int) -> Iterator[tuple[Node, ...]]:
    if len(items) > least:
        yield from ((*items[:index], *items[index + 1 :]) for index in range(len(items)))


# ---------------------------------------------------------------- cases


def smaller_cases(case: Case) -> Iterator[Case]:
    """Each case with one thing less in it."""
    for name in ("facts", "lists", "readings", "effects"):
        for rest in _without_one(getattr(case, name)):
            yield _with(case, name, rest)
    for name, known in case.lists.items():
        for records in _fewer(known.records, 0):
            yield replace(case, lists={**case.lists, name: Records(records, known.complete)})
        if not known.complete:
            yield replace(case, lists={**case.lists, name: Records(known.records)})
        for index, record in enumerate(known.records):
            for less in _without_one(record):
                records = (*known.records[:index], less, *known.records[index + 1 :])
                yield replace(case, lists={**case.lists, name: Records(records, known.complete)})


def _without_one(known: Mapping[str, Node]) -> Iterator[dict[str, Node]]:
    for name in known:
        yield {other: value for other, value in known.items() if other != name}
