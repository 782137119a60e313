"""The relevant facts of an outcome are those that settle it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given

from engine import reference, rete
from engine.decision import End
from engine.facts import Case
from engine.plan import Plan
from tests.agreement.cases import More
from tests.agreement.compare import Compile, decide
from tests.agreement.draw import Draw, draws, seeded
from tests.agreement.vocabulary import STRICT
from tests.invariants import laws
from tests.invariants.trial import Law, Trial, few, many


def relevant_facts_settle(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """Given values for all of them, the outcome is not undetermined in any world."""
    engine = compile_plan(plan)
    before = decide(engine, case)
    if isinstance(before, str):
        return
    for key, result in before.items():
        if result.end is End.UNDETERMINED and not result.too_many:
            told = laws.with_relevant(More(seeded(key), plan, STRICT), case, result)
            after = decide(engine, told)
            if not isinstance(after, str) and key in after:
                yield from laws.answered(after[key])


def something_is_named(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """An undetermined outcome says what it is for want of."""
    decided = decide(compile_plan(plan), case)
    if not isinstance(decided, str):
        yield from laws.names_something(decided, case)


@many
@given(draws())
def test_the_relevant_facts_settle_an_outcome_in_every_world(draw: Draw) -> None:
    Trial(relevant_facts_settle, reference.compile_plan)(draw)


@many
@given(draws())
def test_an_undetermined_outcome_names_what_is_missing(draw: Draw) -> None:
    Trial(something_is_named, reference.compile_plan, cases=10)(draw)


@pytest.mark.parametrize("law", [relevant_facts_settle, something_is_named])
@few
@given(draw=draws())
def test_what_rete_names_settles_an_outcome(law: Law, draw: Draw) -> None:
    Trial(law, rete.compile_plan)(draw)
