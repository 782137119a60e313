"""Alpha expressions mean the same to durable-rules, to their algebra and to plain Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from math import prod
from operator import eq, ge, gt, le, lt, ne
from random import Random

import pytest

from engine.rete.alpha import (
    ABSENT,
    AT_LEAST,
    AT_MOST,
    EQUAL,
    FALSE,
    INFINITE,
    LESS,
    MORE,
    NOT_DUE,
    PARTLY,
    TRUE,
    UNEQUAL,
    UNKNOWN,
    All,
    Alpha,
    Any,
    Leaf,
    Pattern,
    Place,
    all_of,
    any_of,
    kinds,
    leaves,
    split,
)
from engine.rete.branches import branches, exclusive
from engine.rete.joins import groups, joins
from engine.rete.limits import MOST_FIRINGS, MOST_GROUPS, MOST_JOINED
from engine.rete.network import stage
from engine.rete.rulesets import pattern_json

Fact = dict[str, int]
OPERATORS: Mapping[str, Callable[[int, int], bool]] = {
    EQUAL: eq,
    UNEQUAL: ne,
    AT_LEAST: ge,
    MORE: gt,
    AT_MOST: le,
    LESS: lt,
}
KINDS = ("a", "b", "c")


def passes(node: Alpha, facts: Mapping[str, Fact]) -> bool:
    """The meaning of an expression; a property that is not there passes no comparison."""
    match node:
        case Leaf(place, _, op, value):
            found = facts[place.kind].get(node.name)
            return found is not None and OPERATORS[op](found, value)
        case All(items):
            return all(passes(item, facts) for item in items)
        case Any(items):
            return any(passes(item, facts) for item in items)


def ways(node: Alpha, facts: Mapping[str, Fact]) -> int:
    """In how many ways facts pass an expression."""
    match node:
        case Leaf():
            return int(passes(node, facts))
        case All(items):
            return prod(ways(item, facts) for item in items)
        case Any(items):
            return sum(ways(item, facts) for item in items)


def some_fact(random: Random, kind: str) -> Fact:
    """A fact with three slots, each in one of its states."""
    fact: Fact = {}
    for slot in _slots(kind):
        state = random.choice(("known", "known", PARTLY, UNKNOWN, ABSENT, NOT_DUE))
        low, high = sorted((random.randrange(4), random.randrange(4)))
        if state == "known":
            fact |= {f"v{slot}": low, f"l{slot}": low, f"h{slot}": low}
            continue
        fact[f"m{slot}"] = int(state)
        if state == PARTLY:
            fact |= {f"l{slot}": low, f"h{slot}": high}
    return fact


def _slots(kind: str) -> range:
    first = 10 * KINDS.index(kind)
    return range(first, first + 3)


def some_expression(random: Random, depth: int) -> Alpha:
    """A random expression over the slots of three kinds of facts."""
    if depth == 0 or random.random() < 0.3:
        kind = random.choice(KINDS)
        tag = random.choice("vlhm")
        place = Place(kind, random.choice(_slots(kind)))
        return Leaf(place, tag, random.choice(list(OPERATORS)), random.randrange(5))
    items = [some_expression(random, depth - 1) for _ in range(random.randrange(1, 4))]
    return random.choice((all_of, any_of))(items)


def joined(node: Alpha) -> list[Pattern]:
    """The joins of an expression that is not too complex."""
    found = joins(node)

    assert found is not None
    return found


def fires(pattern: list[Pattern], cases: list[dict[str, Fact]]) -> list[int]:
    """How often durable-rules fires for each case."""
    numbers = {kind: number for number, kind in enumerate(_all_kinds(pattern), start=1)}
    rules = {
        f"k{number}": {"all": [{"m_0": {"k": number}}], "run": _nothing}
        for number in numbers.values()
    }
    for index, joined in enumerate(pattern):
        facts = [pattern_json(numbers[kind], node) for kind, node in joined.items()]
        named = [{f"m_{n}": fact} for n, fact in enumerate(facts or [{"k": 1}])]
        rules[f"r{index}"] = {"all": named, "run": _count}
    network = stage(f"uji-{next(_names)}", rules)
    found = []
    for case in cases:
        fired: list[int] = []
        facts = [{**_of(case, kind), "k": number} for kind, number in numbers.items()]
        network.fire(facts, fired)
        found.append(len(fired))
    return found


_names = count()


def _all_kinds(pattern: list[Pattern]) -> list[str]:
    return list(dict.fromkeys([*KINDS, *(kind for joined in pattern for kind in joined)]))


def _of(case: Mapping[str, Fact], kind: str) -> Fact:
    """The fact of a kind; a copy of a fact holds the same, the fact of all values everything."""
    if kind == "gabungan" or kind.startswith("gabungan "):
        return {name: value for fact in case.values() for name, value in fact.items()}
    return case[kind.split(maxsplit=1)[0]]


def _nothing(_: list[int]) -> None:
    pass


def _count(fired: list[int]) -> None:
    fired.append(1)


@pytest.mark.parametrize("seed", range(150))
def test_durable_rules_fires_exactly_where_an_expression_passes(seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- repeatable, not secret
    node = some_expression(random, 4)
    cases = [{kind: some_fact(random, kind) for kind in KINDS} for _ in range(40)]
    expected = [passes(node, case) for case in cases]

    assert expected == [fired > 0 for fired in fires(joined(node), cases)]


@pytest.mark.parametrize("seed", range(200))
def test_an_exclusive_expression_passes_where_it_did_and_in_one_way(seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- repeatable, not secret
    node = some_expression(random, 3)
    tree = exclusive(node)
    if tree is None:
        return
    cases = [{kind: some_fact(random, kind) for kind in KINDS} for _ in range(60)]

    assert [int(passes(node, case)) for case in cases] == [ways(tree, case) for case in cases]


@pytest.mark.parametrize("seed", range(60))
def test_one_fact_passes_in_no_more_ways_than_counted(seed: int) -> None:
    random = Random(seed)  # noqa: S311 -- repeatable, not secret
    node = some_expression(random, 3)
    pattern = split(node, 1)
    if not pattern or len(pattern[0]) != 1 or len(kinds(node)) != 1 or groups(node) > MOST_GROUPS:
        return
    cases = [{kind: some_fact(random, kind) for kind in KINDS} for _ in range(40)]

    assert max(fires(pattern, cases)) <= branches(node)


def test_constants_simplify() -> None:
    leaf = Leaf(Place("a", 1), "v", EQUAL, 1)

    assert all_of([TRUE, leaf]) == leaf
    assert all_of([FALSE, leaf]) == FALSE
    assert any_of([TRUE, leaf]) == TRUE
    assert any_of([FALSE, leaf, leaf]) == leaf
    assert joins(TRUE) == [{}]
    assert joins(FALSE) == []


def _either(kind: str, slot: int) -> Alpha:
    """Two tests of two slots, which may pass together."""
    return any_of(
        [Leaf(Place(kind, slot), "v", AT_LEAST, 1), Leaf(Place(kind, slot + 1), "v", AT_LEAST, 1)]
    )


def test_a_condition_that_would_fire_too_often_is_made_exclusive() -> None:
    node = all_of([_either("a", 2 * n) for n in range(7)])
    everything = {"a": {f"v{n}": 1 for n in range(14)}, "b": {}, "c": {}}

    assert branches(node) > MOST_FIRINGS
    assert fires(joined(node), [everything]) == [1]


def test_a_condition_with_many_groups_is_dealt_out_to_copies_of_its_fact() -> None:
    node = all_of(
        [
            any_of([Leaf(Place("a", n), "v", EQUAL, 1), Leaf(Place("a", n), "m", EQUAL, UNKNOWN)])
            for n in range(40)
        ]
    )
    (pattern,) = joined(node)
    known = {"a": {f"v{n}": 1 for n in range(40)}, "b": {}, "c": {}}
    unlike = {**known, "a": {**known["a"], "v39": 0}}

    assert len(pattern) > 1
    assert all(groups(part) <= MOST_GROUPS for part in pattern.values())
    assert fires([pattern], [known, unlike]) == [1, 0]


def test_a_disjunction_with_many_groups_becomes_several_rules() -> None:
    node = any_of(
        all_of([Leaf(Place("a", n), "v", EQUAL, 1), Leaf(Place("a", n + 1), "v", EQUAL, 1)])
        for n in range(40)
    )
    found = joined(node)
    cases = [{"a": {f"v{n}": int(n in (m, m + 1)) for n in range(41)}} for m in range(40)]
    whole = [{**case, "b": {}, "c": {}} for case in cases]

    assert len(found) > 1
    assert all(fired > 0 for fired in fires(found, whole))


def test_many_joined_facts_become_one_with_all_values() -> None:
    """Nine kinds would be nine patterns in each of 512 joins."""
    node = all_of(
        any_of(
            [Leaf(Place(f"k{n}", 2 * n), "v", EQUAL, 1), Leaf(Place("x", 2 * n + 1), "v", EQUAL, 1)]
        )
        for n in range(9)
    )
    found = joined(node)

    assert all(len(pattern) <= MOST_JOINED for pattern in found)
    assert {kind.split()[0] for pattern in found for kind in pattern} == {"gabungan"}


def test_a_condition_too_rich_for_any_of_this_is_refused() -> None:
    parity: Alpha = Leaf(Place("a", 0), "v", EQUAL, 1)
    for slot in range(1, 14):
        odd = Leaf(Place("a", slot), "v", EQUAL, 1)
        even = Leaf(Place("a", slot), "v", EQUAL, 0)
        flipped = any_of(_flip(leaf) for leaf in leaves(parity))
        parity = any_of([all_of([odd, parity]), all_of([even, flipped, _either("b", slot)])])

    assert joins(all_of([parity, *(_either("a", 2 * n) for n in range(20, 30))])) is None


def _flip(leaf: Leaf) -> Leaf:
    return Leaf(leaf.place, leaf.tag, leaf.op, 1 - leaf.value)


@pytest.mark.parametrize("size", [10**15, 10**17, INFINITE])
def test_large_integers_are_compared_exactly(size: int) -> None:
    def pattern(op: str, value: int) -> list[Pattern]:
        return [{"a": Leaf(Place("a", 1), "v", op, value)}]

    near = [{"a": {"v1": size + n}, "b": {}, "c": {}} for n in (-1, 0, 1)]
    below = [{"a": {"v1": -size + n}, "b": {}, "c": {}} for n in (-1, 0, 1)]

    assert fires(pattern(EQUAL, size), near) == [0, 1, 0]
    assert fires(pattern(AT_LEAST, size), near) == [0, 1, 1]
    assert fires(pattern(LESS, size), near) == [1, 0, 0]
    assert fires(pattern(MORE, -size), below) == [0, 0, 1]
    assert fires(pattern(AT_MOST, -size), below) == [1, 1, 0]
    assert fires(pattern(UNEQUAL, -size), below) == [1, 0, 1]
