"""A plan survives the trip through JSON."""

from __future__ import annotations

from hypothesis import given

from engine.plan_json import dump_plan, load_plan
from tests.agreement.draw import Draw, draws
from tests.agreement.policies import policy
from tests.agreement.vocabulary import FREE
from tests.invariants.trial import many


@many
@given(draws())
def test_a_plan_read_back_from_json_is_equal_to_the_type_of_each_value(draw: Draw) -> None:
    plan = policy(draw, FREE)
    again = load_plan(dump_plan(plan))

    assert plan == again
    assert repr(plan) == repr(again)
