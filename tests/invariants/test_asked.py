"""What is asked together makes no difference to any answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given

from engine import reference, rete
from engine.facts import Case
from engine.plan import Plan
from tests.agreement.compare import Compile, decide, differ
from tests.agreement.draw import Draw, draws
from tests.agreement.vocabulary import FREE
from tests.invariants.trial import Law, Trial, few, some


def asked_alone_or_together(compile_plan: Compile, plan: Plan, case: Case) -> Iterator[str]:
    """An outcome asked for alone is decided as among all, with nothing beside what it rests on."""
    engine = compile_plan(plan)
    together = decide(engine, case)
    if isinstance(together, str):
        return
    for outcome in plan.outcomes:
        alone = decide(engine, case, (outcome.id,))
        if isinstance(alone, str):
            yield f"{outcome.id}: alone, {alone}"
            continue
        names = {name for name, _ in alone}
        same = {key: result for key, result in together.items() if key[0] in names}
        text = differ(same, alone)
        if text is not None:
            yield f"{outcome.id} asked alone: {text}"


@some
@given(draws())
def test_an_outcome_asked_alone_is_decided_as_among_all(draw: Draw) -> None:
    Trial(asked_alone_or_together, reference.compile_plan, profile=FREE)(draw)


@pytest.mark.parametrize("law", [asked_alone_or_together])
@few
@given(draw=draws())
def test_rete_decides_an_outcome_alone_as_among_all(law: Law, draw: Draw) -> None:
    Trial(law, rete.compile_plan, profile=FREE)(draw)
