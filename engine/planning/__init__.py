"""Policies → plan: names, types, places and dates resolved, or every finding at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from engine.planning.assemble import assemble, check_answers
from engine.planning.compose import compose
from engine.planning.declare import declare
from engine.planning.doubt import doubt
from engine.planning.draft import Draft
from engine.planning.exceptions import close, except_rules, yield_to_earlier_rows
from engine.planning.gates import gate
from engine.planning.histories import trace_histories
from engine.planning.holidays import note_holidays
from engine.planning.impossible import exclude
from engine.planning.limits import limit
from engine.planning.overlap import refuse_overlap
from engine.planning.parameters import date_parameters
from engine.planning.places import place
from engine.planning.readings import name_readings
from engine.planning.references import check_references, note_effects
from engine.planning.rows import fill_tables
from engine.planning.sequence import sequence
from rules.diagnostics import PolicyError

if TYPE_CHECKING:
    from engine.plan import Plan
    from rules.load import Policies

__all__ = ["gather", "plan"]

PASSES: Final[tuple[Callable[[Draft], None], ...]] = (
    declare,
    note_holidays,
    exclude,
    trace_histories,
    name_readings,
    place,
    check_references,
    note_effects,
    date_parameters,
    compose,
    fill_tables,
    refuse_overlap,
    doubt,
    gate,
    except_rules,
    yield_to_earlier_rows,
    close,
    limit,
    check_answers,
    sequence,
)


def gather(policies: Policies) -> Draft:
    """All that planning knows of a regulation, and what it finds wrong, before there is a plan."""
    draft = Draft(policies)
    for one in PASSES:
        one(draft)
    return draft


def plan(policies: Policies) -> Plan:
    """The plan of a regulation with all it reaches.

    Raises:
        PolicyError: with every finding, in order of place.

    """
    draft = gather(policies)
    if draft.findings:
        raise PolicyError(draft.findings, policies.sources)
    return assemble(draft)
