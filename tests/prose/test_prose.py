"""Every rule reads back as prose from which a drafter sees what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.graph import Graph
from engine.plan import Plan, Rule
from engine.planning import plan
from engine.prose import Prose, RuleReader, read_derivations, tables_of
from rules.load import load
from tests.agreement.draw import seeded
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE
from tests.prose.changed import changed

ROOT = Path(__file__).parents[2]
POLICIES = {
    "policies": ROOT / "policies",
    "contoh": ROOT / "features/contoh/kebijakan",
    "panduan": ROOT / "docs/panduan/contoh",
}
GENERATED = 60
REPR = re.compile(
    r"\b(?:None|True|False|Const|Fraction|Special|Tested|OneOf|And|Or)\b|[<>{}=]|\(\)"
)


@pytest.fixture(scope="module", params=sorted(POLICIES))
def made(request: pytest.FixtureRequest) -> Plan:
    return plan(load(POLICIES[request.param]))


def parts(prose: Prose) -> Iterator[str]:
    yield prose.text
    for item in prose.items:
        yield from parts(item)


def rules_of(plan: Plan) -> list[Rule]:
    return [rule for rule in plan.rules if rule.half != "tidak"]


def test_every_rule_of_every_policy_has_prose_without_an_empty_part(made: Plan) -> None:
    reader = RuleReader(Graph(made))
    read = [reader.rule(rule) for rule in rules_of(made)]
    empty = [
        one.rule
        for one in read
        if not all(re.search(r"\w", part) for part in (*parts(one.statement), *one.notes))
    ]

    assert rules_of(made)
    assert [] == empty


def test_no_id_and_nothing_of_the_program_stands_in_the_prose(made: Plan) -> None:
    graph = Graph(made)
    reader = RuleReader(graph)
    names = [*graph.facts, *graph.outcomes, *graph.params, *graph.readings, *graph.uncertain]
    ids = {name for name in names if re.search(r"[._:]", name)}
    found = {
        rule.id: shown
        for rule in rules_of(made)
        for told in [reader.rule(rule).plain()]
        for shown in [[one for one in ids if one in told] + REPR.findall(told)]
        if shown
    }

    assert {} == found


def test_a_rule_that_differs_in_one_place_reads_differently(made: Plan) -> None:
    reader = RuleReader(Graph(made))
    same = [
        f"{rule.id}: {told}"
        for rule in rules_of(made)
        for told in [reader.rule(rule).plain()]
        for other in changed(rule)
        if reader.rule(other).plain() == told
    ]

    assert [] == same


@pytest.mark.parametrize("number", range(GENERATED))
def test_every_generated_rule_has_prose_that_its_changes_do_not_share(number: int) -> None:
    made = policy(seeded("prose", number), FREE)
    reader = RuleReader(Graph(made))
    same = []
    for rule in rules_of(made):
        told = reader.rule(rule)
        assert all(re.search(r"\w", part) for part in parts(told.statement))
        same += [other for other in changed(rule) if reader.rule(other).plain() == told.plain()]

    assert [] == same


def test_the_changes_that_must_show_are_many() -> None:
    made = plan(load(POLICIES["panduan"]))

    assert sum(1 for rule in rules_of(made) for _ in changed(rule)) > 50


def test_how_a_fact_follows_from_histories_is_told_without_an_id(made: Plan) -> None:
    graph = Graph(made)
    wording = RuleReader(graph).wording
    told = {fact.id: read_derivations(fact, wording).plain() for fact in made.facts if fact.derived}
    names = [name for name in graph.facts if "." in name]

    assert {} == {one: text for one, text in told.items() if any(n in text for n in names)}


def test_every_table_shows_each_of_its_rows_once(made: Plan) -> None:
    graph = Graph(made)
    rows = {
        outcome.id: sum(not graph.rules[name].closing for name in outcome.rules)
        for outcome in made.outcomes
        if outcome.id.startswith("tabel:") and outcome.rules
    }
    shown = {table.id: len(table.rows) for table in tables_of(graph)}

    assert rows == shown
