"""The law of information: what is settled stays, and nothing stays open once all is known."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given

from engine import reference, rete
from engine.facts import Case
from engine.plan import Plan
from tests.agreement.cases import More
from tests.agreement.compare import Compile, decide
from tests.agreement.draw import Draw, draws, seeded
from tests.agreement.vocabulary import STRICT
from tests.invariants import laws
from tests.invariants.trial import Law, Trial, few, many, some


def more_is_known(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """A fact, a narrower date, the rest of a list, a reading: none changes what is settled."""
    engine = compile_plan(plan)
    before = decide(engine, case)
    if isinstance(before, str):
        return
    for number, percent in enumerate((10, 40, 80)):
        after = decide(engine, More(seeded(number), plan, STRICT, percent).case(case))
        if not isinstance(after, str):
            yield from laws.settled_stays(before, after)


def all_is_known(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """With every fact known and every reading chosen nothing is undetermined."""
    engine = compile_plan(plan)
    for number in range(2):
        after = decide(engine, More(seeded(number), plan, STRICT).case(case))
        if not isinstance(after, str):
            yield from laws.nothing_open(after)


@many
@given(draws())
def test_nothing_settled_changes_when_more_is_known(draw: Draw) -> None:
    Trial(more_is_known, reference.compile_plan)(draw)


@many
@given(draws())
def test_nothing_is_undetermined_when_all_is_known(draw: Draw) -> None:
    Trial(all_is_known, reference.compile_plan)(draw)


@some
@given(draws())
def test_nothing_settled_changes_under_policies_as_a_drafter_writes_them(draw: Draw) -> None:
    Trial(more_is_known, reference.compile_plan, written=True)(draw)


@pytest.mark.parametrize("law", [more_is_known, all_is_known])
@few
@given(draw=draws())
def test_the_law_of_information_holds_of_rete(law: Law, draw: Draw) -> None:
    Trial(law, rete.compile_plan, cases=5)(draw)
