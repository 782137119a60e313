"""Whatever a case turns out to be was among the ends and values thought possible before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given

from engine import reference, rete
from engine.facts import Case
from engine.plan import Plan
from tests.agreement.cases import More, every_completion
from tests.agreement.compare import Compile, decide
from tests.agreement.draw import Draw, draws, seeded
from tests.agreement.vocabulary import STRICT
from tests.invariants import laws
from tests.invariants.trial import Law, Trial, few, many

MOST = 120
"""Completions of one case that are tried one by one."""


def every_completion_is_possible(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """By brute force, where the facts that are missing leave few completions."""
    yield from _enclosed(compile_plan, plan, case, every_completion(plan, case, MOST) or ())


def drawn_completions_are_possible(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """By trial, lists and dates included."""
    full = [More(seeded(number), plan, STRICT).case(case) for number in range(6)]
    yield from _enclosed(compile_plan, plan, case, full)


def _enclosed(
    compile_plan: Compile, plan: Plan, case: Case, completions: Iterable[Case]
) -> Iterator[str]:
    engine = compile_plan(plan)
    before = decide(engine, case)
    if isinstance(before, str):
        return
    for full in completions:
        after = decide(engine, full)
        if not isinstance(after, str):
            yield from laws.enclosed(before, after, full)


@many
@given(draws())
def test_every_completion_on_small_domains_is_enclosed(draw: Draw) -> None:
    Trial(every_completion_is_possible, reference.compile_plan)(draw)


@many
@given(draws())
def test_completions_with_their_lists_are_enclosed(draw: Draw) -> None:
    Trial(drawn_completions_are_possible, reference.compile_plan)(draw)


@pytest.mark.parametrize("law", [every_completion_is_possible, drawn_completions_are_possible])
@few
@given(draw=draws())
def test_completions_are_enclosed_by_what_rete_says(law: Law, draw: Draw) -> None:
    Trial(law, rete.compile_plan)(draw)
