"""Plan → the names that editors offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.schema import Choice, Named, Names

if TYPE_CHECKING:
    from engine.plan import FactDecl, Outcome, Plan


def names_of(plan: Plan) -> Names:
    """Every name that a regulation can use, and a case under it."""
    # Tables are outcomes too; their names are no names that a policy writes.
    outcomes = [one for one in plan.outcomes if ":" not in one.id]
    return Names(
        regulation=plan.regulation,
        facts=tuple(map(_fact, plan.facts)),
        outcomes=tuple(_outcome(one) for one in outcomes if not one.term),
        terms=tuple(_outcome(one) for one in outcomes if one.term),
        parameters=tuple(Named(one.id, one.type, one.label) for one in plan.params),
        lists={one.id: one.label for one in plan.lists},
        readings=tuple(
            Choice(one.id, one.question, {option.id: option.label for option in one.options})
            for one in plan.readings
        ),
        changes={one.id: one.label for one in plan.uncertain},
        regulations={one.id: one.title for one in plan.regulations},
        groups=dict(plan.groups),
    )


def _fact(fact: FactDecl) -> Named:
    return Named(
        fact.id,
        fact.type,
        fact.label,
        told=fact.question,
        options=dict(fact.options),
        optional=fact.optional,
        list=fact.list,
    )


def _outcome(one: Outcome) -> Named:
    return Named(one.id, one.type, one.label, options=dict(one.options), list=one.list)
