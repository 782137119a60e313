"""Two plans of one regulation → what of it differs, and which scenarios that can reach.

What a scenario sees of a plan is the decision of the outcomes it asks for, the names it writes,
and, if it looks into an explanation, the words of the law. A decision of an outcome is made from
its closure and nothing else (`engine.graph`): the outcomes, rules, exceptions and gates below
it, and the parameters, readings, facts and provisions that these name. So a scenario is reached
when, in the old plan or in the new,

* a piece of the closure of an outcome that it asks for differs, or the closure itself does;
* it writes the name of a fact, a reading or an outcome whose declaration differs;
* it looks into an explanation, and anything differs at all;
* something differs that belongs to no piece (lists, uncertain effective dates, holidays, the
  regulations themselves, whatever a later plan may hold): then every scenario is reached.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any, Final

from app.scenarios.asking import Asking
from engine.graph import Graph
from engine.histories import sources
from engine.plan import Plan, Provision, Reading

PIECES: Final = ("facts", "outcomes", "rules", "params", "readings", "provisions")
"""Parts of a plan whose differences are traced to the outcomes that rest on them."""
UNSEEN: Final = frozenset({"content_hash", "answers", "groups", "triggers"})
"""Parts that no scenario sees: it always says which outcome it asks for."""


@dataclass(frozen=True)
class Change:
    """What differs between two plans.

    `everything`: no outcome can be said to be untouched. `pieces`: by part of the plan, the ids
    that differ, are new or are gone. `names`: what those that are declared may be called.
    """

    old: Graph
    new: Graph
    everything: bool
    pieces: Mapping[str, frozenset[str]]
    names: frozenset[str]
    texts: bool

    @classmethod
    def between(cls, old: Plan, new: Plan) -> Change:
        """Compare two plans, part by part."""
        other = [part.name for part in fields(Plan) if part.name not in {*PIECES, *UNSEEN}]
        pieces = {part: frozenset(_differing(old, new, part)) for part in PIECES}
        return cls(
            old=Graph(old),
            new=Graph(new),
            everything=any(getattr(old, part) != getattr(new, part) for part in other),
            pieces=pieces,
            names=frozenset({*_names(old, pieces), *_names(new, pieces)} - {""}),
            texts=any(getattr(old, part) != getattr(new, part) for part in PIECES),
        )

    @property
    def nothing(self) -> bool:
        """Whether no scenario can tell the plans apart."""
        return not (self.everything or self.texts or any(self.pieces.values()))

    def reaches(self, asking: Asking) -> bool:
        """Whether a scenario can come out otherwise."""
        if self.everything or (asking.explains and self.texts):
            return True
        if any(name in asking.words for name in self.names):
            return True
        return any(self._reached(name) for name in asking.outcomes)

    def _reached(self, name: str) -> bool:
        """Whether the outcome of a name, by label or id, can come out otherwise."""
        label = name.rpartition(" ke-")[0]
        words = (name, label) if label else (name,)
        named = {one for word in words for one in self._by_name.get(word, ())}
        if not named and name in self._params:
            return not self._params[name].isdisjoint(self.pieces["params"])
        if not named:
            return not self.nothing
        return any(outcome in self.outcomes for outcome in named)

    @cached_property
    def _by_name(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, frozenset[str]] = {}
        for outcome in (*self.old.plan.outcomes, *self.new.plan.outcomes):
            for name in (outcome.id, outcome.label):
                found[name] = found.get(name, frozenset()) | {outcome.id}
        return found

    @cached_property
    def _params(self) -> Mapping[str, frozenset[str]]:
        """Parameters by label: an outcome may be unregulated through one."""
        found: dict[str, frozenset[str]] = {}
        for param in (*self.old.plan.params, *self.new.plan.params):
            found[param.label] = found.get(param.label, frozenset()) | {param.id}
        return found

    @cached_property
    def outcomes(self) -> frozenset[str]:
        """Outcomes that can come out otherwise."""
        every = {*self.old.outcomes, *self.new.outcomes}
        return frozenset(outcome for outcome in every if self._differs(outcome))

    def _differs(self, outcome: str) -> bool:
        if outcome not in self.old.outcomes or outcome not in self.new.outcomes:
            return True
        if self.old.closure(outcome) != self.new.closure(outcome):
            return True
        return any(
            used & self.pieces[part]
            for graph in (self.old, self.new)
            for part, used in _used(graph, outcome).items()
        )

    @cached_property
    def places(self) -> tuple[str, ...]:
        """The provisions in which something differs, by label, in the order of the new plan."""
        ids = set(self.pieces["provisions"])
        cited: set[str] = set()
        for graph in (self.old, self.new):
            ids |= {r.provision for r in graph.plan.rules if r.id in self.pieces["rules"]}
            params = [one for one in graph.plan.params if one.id in self.pieces["params"]]
            cited |= {dated.citation for one in params for dated in one.versions}
        every = (*self.new.plan.provisions, *self.old.plan.provisions)
        return tuple(
            dict.fromkeys([*(p.label for p in every if p.id in ids), *sorted(cited - {""})])
        )


def _differing(old: Plan, new: Plan, part: str) -> Iterator[str]:
    before = {one.id: _decides(one) for one in getattr(old, part)}
    after = {one.id: _decides(one) for one in getattr(new, part)}
    for name in dict.fromkeys([*before, *after]):
        if before.get(name) != after.get(name):
            yield name


def _decides(piece: Any) -> Any:  # noqa: ANN401 — any piece of a plan
    """A piece without the words that only an explanation shows."""
    match piece:
        case Provision():
            return replace(piece, text="", reconstructed=False)
        case Reading():
            options = tuple(replace(option, reason="") for option in piece.options)
            return replace(piece, reason="", options=options)
        case _:
            return piece


def _names(plan: Plan, pieces: Mapping[str, frozenset[str]]) -> Iterator[str]:
    """Ids and labels of declared pieces that differ: a scenario may write either."""
    for fact in plan.facts:
        if fact.id in pieces["facts"]:
            yield from (fact.id, fact.label)
    for outcome in plan.outcomes:
        if outcome.id in pieces["outcomes"]:
            yield from (outcome.id, outcome.label)
    for reading in plan.readings:
        if reading.id in pieces["readings"]:
            yield from (reading.id, reading.question)


def _used(graph: Graph, outcome: str) -> Mapping[str, frozenset[str]]:
    """All pieces that an outcome rests on, by part of the plan."""
    closure = graph.closure(outcome)
    rules = [graph.rules[rule] for rule in closure.rules]
    references = {fact for fact, _versions in closure.references}
    params = {param for rule in closure.rules for param, _reference in graph.uses[rule].params}
    lists = closure.lists
    of_lists = {fact.id for fact in graph.plan.facts if fact.list in lists}
    return {
        "facts": sources(graph, {*closure.facts, *references, *of_lists}),
        "outcomes": frozenset(closure.outcomes),
        "rules": frozenset(closure.rules),
        "params": frozenset(params),
        "readings": frozenset(closure.readings),
        "provisions": frozenset(rule.provision for rule in rules),
    }


def reached(changes: Mapping[Any, Change], askings: Iterable[Asking]) -> list[Asking]:
    """The scenarios that a change of some regulations can reach, `changes` by their home."""
    return [
        asking
        for asking in askings
        if any(home in changes and changes[home].reaches(asking) for home in asking.homes)
    ]
