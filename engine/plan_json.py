"""Plan ↔ JSON."""

from __future__ import annotations

from functools import cache

from pydantic import TypeAdapter

from engine.plan import Plan


@cache
def _adapter() -> TypeAdapter[Plan]:
    return TypeAdapter(Plan)


def dump_plan(plan: Plan) -> str:
    """JSON text of a plan; `load_plan` gives an equal plan back."""
    return _adapter().dump_json(plan).decode()


def load_plan(text: str) -> Plan:
    """Plan from its JSON text. Raises `pydantic.ValidationError` if the text is not a plan."""
    return _adapter().validate_json(text)
