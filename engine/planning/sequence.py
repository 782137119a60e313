"""Rules and outcomes → the order in which each stands after what it depends on."""

from __future__ import annotations

from itertools import pairwise
from math import prod

from engine.graph import uses_of
from engine.planning.draft import Draft
from engine.planning.order import (
    Cycle,
    Edges,
    collect_below,
    longest_chain,
    sort_by_dependence,
)
from rules.diagnostics import Code
from rules.language import _
from rules.span import Span

DEEPEST = 100
MOST_WORLDS = 1024  # of a policy; a case has at most `engine.worlds.MAX_WORLDS`: docs/adr/0015

OUTCOME = "hasil:"
RULE = "aturan:"


def sequence(draft: Draft) -> None:
    """Find the order; a cycle, a chain too long and too many worlds are findings."""
    edges = _edges(draft)
    order = sort_by_dependence(edges)
    if isinstance(order, Cycle):
        _refuse_cycle(order, draft)
        return
    draft.order = order
    _check_depth(order, edges, draft)
    _check_worlds(order, edges, draft)


def _edges(draft: Draft) -> Edges:
    edges: dict[str, tuple[str, ...]] = {}
    for outcome in draft.outcomes.values():
        gates = (OUTCOME + str(outcome.gate),) if outcome.gate is not None else ()
        edges[OUTCOME + outcome.id] = (*gates, *(RULE + rule for rule in outcome.rules))
    for rule in draft.rules.values():
        used = uses_of(rule.condition, rule.value).outcomes
        known = (name for name in draft.outcomes if name in used)
        exceptions = (RULE + other for other in rule.exceptions)
        edges[RULE + rule.id] = (*exceptions, *(OUTCOME + name for name in known))
    return edges


def _place(node: str, draft: Draft) -> Span:
    kind, _, name = node.partition(":")
    return draft.outcomes[name].span if kind == "hasil" else draft.rules[name].span


def _name(node: str, draft: Draft) -> str:
    kind, _, name = node.partition(":")
    if kind == "hasil":
        return f"`{name}`"
    return draft.provisions[draft.rules[name].provision].label


def _refuse_cycle(cycle: Cycle, draft: Draft) -> None:
    names = [_name(node, draft) for node in (*cycle.nodes, cycle.nodes[0])]
    around = " → ".join(name for name, after in pairwise([*names, ""]) if name != after)
    span = min(_place(node, draft) for node in cycle.nodes if node.startswith(RULE))
    message = _("ketentuan ini bergantung pada dirinya sendiri: {around}", around=around)
    draft.report(Code.CYCLE, message, span, _("putuskan salah satu rujukan itu"))


def _check_depth(order: tuple[str, ...], edges: Edges, draft: Draft) -> None:
    """Steps from outcome to outcome and from rule to exception; rows of one table are no steps."""
    free = {
        (node, child)
        for node, children in edges.items()
        for child in children
        if (node.startswith(OUTCOME) and child.startswith(RULE)) or _same_table(node, child, draft)
    }
    chain = longest_chain(order, edges, dict.fromkeys(free, 0))
    steps = sum((node, after) not in free for node, after in pairwise(chain))
    if steps > DEEPEST:
        message = _(
            "{name} bergantung pada lebih dari {deepest} tingkat ketentuan",
            name=_name(chain[0], draft),
            deepest=DEEPEST,
        )
        advice = _("gabungkan istilah yang hanya dipakai sekali")
        draft.report(Code.CHAIN_TOO_LONG, message, _place(chain[0], draft), advice)


def _same_table(node: str, child: str, draft: Draft) -> bool:
    if not (node.startswith(RULE) and child.startswith(RULE)):
        return False
    rule, other = draft.rules[node.removeprefix(RULE)], draft.rules[child.removeprefix(RULE)]
    return rule.place is None and rule.outcome == other.outcome


def _check_worlds(order: tuple[str, ...], edges: Edges, draft: Draft) -> None:
    """Readings that nobody chose, over all that an outcome rests on."""
    open_options = {
        reading.id: len(reading.declared.options)
        for reading in draft.readings.values()
        if reading.declared.chosen is None
    }
    own = {
        RULE + rule.id: uses_of(rule.condition, rule.value).readings & open_options.keys()
        for rule in draft.rules.values()
    }
    below = collect_below(order, edges, own)
    for outcome in draft.outcomes.values():
        readings = sorted(below[OUTCOME + outcome.id])
        count = prod(open_options[reading] for reading in readings)
        if count > MOST_WORLDS:
            listed = ", ".join(f"`{reading}`" for reading in readings)
            message = _(
                "`{outcome}` bergantung pada {count} gabungan tafsir yang belum dipilih",
                outcome=outcome.id,
                count=count,
            )
            advice = _("catat pilihan (`dipilih`) bagi sebagian dari {listed}", listed=listed)
            draft.report(Code.TOO_MANY_WORLDS, message, outcome.span, advice)
