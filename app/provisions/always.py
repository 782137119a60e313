"""Plan → the rules that hold whenever they are asked for, so that no case can be against them."""

from __future__ import annotations

from collections.abc import Iterator

from engine.graph import Graph
from engine.nodes import Always
from engine.plan import Rule, Version
from rules.language import N_

ALWAYS = N_("selalu berlaku: tidak ada keadaan yang menyangkalnya")
WHEN_USED = N_("selalu berlaku dalam masa ketentuan yang memakainya")


def why_never_denied(graph: Graph, rule: Rule) -> str | None:
    """Why no case can be against a rule, as a message; None if that is not certain.

    A rule without condition, exception and gate applies always; one that is limited in time too,
    if whatever uses its outcome is limited to spans within which it is in force.
    """
    if not isinstance(rule.condition, Always) or rule.exceptions or rule.half:
        return None
    if graph.outcomes[rule.outcome].gate is not None:
        return None
    if not rule.versions:
        return ALWAYS
    users = list(_users(graph, rule.outcome))
    within = users and all(
        user.reference == rule.reference and _lie_within(user.versions, rule.versions)
        for user in users
    )
    return WHEN_USED if within and graph.outcomes[rule.outcome].term else None


def _users(graph: Graph, outcome: str) -> Iterator[Rule]:
    """Rules that name an outcome; an outcome behind which another stands has no limit in time."""
    for rule in graph.plan.rules:
        if outcome in graph.uses[rule.id].outcomes:
            yield rule
    for one in graph.plan.outcomes:
        if one.gate == outcome:
            yield from graph.rules_of(one.id)


def _lie_within(inner: tuple[Version, ...], outer: tuple[Version, ...]) -> bool:
    """Whether each span lies in one of others; a span with an uncertain end only in its like."""
    return bool(inner) and all(any(_within(one, other) for other in outer) for one in inner)


def _within(inner: Version, outer: Version) -> bool:
    certain = not any((inner.starts_with, inner.ends_before, outer.starts_with, outer.ends_before))
    if not certain:
        return _span(inner) == _span(outer)
    starts = outer.start is None or (inner.start is not None and inner.start >= outer.start)
    ends = outer.end is None or (inner.end is not None and inner.end <= outer.end)
    return starts and ends


def _span(version: Version) -> tuple[object, ...]:
    return version.start, version.end, version.starts_with, version.ends_before
