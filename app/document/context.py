"""Policies and their plan → what every part of the page looks up: places, names, prose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from app.document.links import Home, Links, Names, anchor
from engine.graph import Graph
from engine.plan import Plan, Rule
from engine.planning import gather
from engine.prose import RuleReader
from rules import document
from rules.language import _
from rules.load import Policies

if TYPE_CHECKING:
    from engine.planning.draft import LimitDraft

TABLE = "tabel:"


@dataclass(frozen=True, slots=True)
class Unit:
    """An ayat, or a pasal or annex that has none, as written, with its id in the plan."""

    id: str
    regulation: document.Regulation
    pasal: document.Pasal
    written: document.Provision
    number: str = ""

    @property
    def home(self) -> Home:
        """Where its words stand."""
        return Home(str(self.regulation.id), self.pasal.key, anchor(self.id))

    @property
    def mark(self) -> str:
        """The evidence mark stated nearest."""
        stated = (self.written.evidence, self.pasal.evidence, self.regulation.evidence)
        return str(next((one for one in stated if one is not None), "INF"))


@dataclass(frozen=True)
class Context:
    """A regulation with all it reaches, looked up from every side."""

    policies: Policies
    plan: Plan

    @property
    def own(self) -> document.Regulation:
        """The regulation itself."""
        return self.policies.regulations[self.policies.regulation]

    @property
    def is_draft(self) -> bool:
        """Whether it is not in force yet."""
        return self.own.status == "rancangan"

    @cached_property
    def graph(self) -> Graph:
        """The plan, looked up by name."""
        return Graph(self.plan)

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        """Every unit in the order of the page."""
        return tuple(unit for one in self.policies.regulations.values() for unit in _units(one))

    @cached_property
    def _limits(self) -> dict[str, tuple[LimitDraft, ...]]:
        """What units hold lower regulations to; a plan, which decides cases, has none of it."""
        if not any(unit.written.limits for unit in self.units):
            return {}
        found: dict[str, list[LimitDraft]] = {}
        for limit in gather(self.policies).limits:
            found.setdefault(limit.place.id, []).append(limit)
        return {place: tuple(limits) for place, limits in found.items()}

    def limits_of(self, unit: Unit) -> tuple[LimitDraft, ...]:
        """What a unit holds lower regulations to."""
        return self._limits.get(unit.id, ())

    @cached_property
    def _by_place(self) -> dict[str, tuple[Rule, ...]]:
        found: dict[str, list[Rule]] = {}
        for rule in self.plan.rules:
            if rule.half != "tidak":
                found.setdefault(rule.provision, []).append(rule)
        return {place: tuple(rules) for place, rules in found.items()}

    def rules_of(self, unit: Unit) -> tuple[Rule, ...]:
        """The rules of a unit in the order in which they are written, those of its huruf too."""
        inside = [
            rule
            for place, rules in self._by_place.items()
            if place == unit.id or place.startswith(f"{unit.id}-huruf-")
            for rule in rules
        ]
        return tuple(sorted(inside, key=_written_order))

    @cached_property
    def numbers(self) -> dict[str, str]:
        """Readings by id, numbered in the order of the page."""
        order = {unit.id: index for index, unit in enumerate(self.units)}
        order |= {unit.id.partition("(")[0]: order[unit.id] for unit in reversed(self.units)}
        last = len(order)
        readings = sorted(self.plan.readings, key=lambda one: order.get(one.provision, last))
        return {one.id: f"T{number}" for number, one in enumerate(readings, start=1)}

    @cached_property
    def names(self) -> Names:
        """What names of the plan lead to; a reading shows as its number."""
        targets = {one.id: f"parameter-{anchor(one.id)}" for one in self.plan.params}
        targets |= {name: f"tafsir-{number}" for name, number in self.numbers.items()}
        for unit in reversed(self.units):
            targets |= {rule.outcome: anchor(unit.id) for rule in self.rules_of(unit)}
        for outcome in self.plan.outcomes:
            if outcome.id.startswith(TABLE):
                targets[outcome.id] = anchor(outcome.id)
        targets |= {place: anchor(place) for place in self._coded}
        return Names(targets, self.numbers)

    @cached_property
    def links(self) -> Links:
        """Writes words with links to the places of the page."""
        pasal = {unit.id.partition("(")[0] for unit in self.units}
        shorts = {str(one.citation): str(one.id) for one in self.policies.regulations.values()}
        return Links(frozenset({unit.id for unit in self.units} | pasal), shorts, self.names)

    @cached_property
    def reader(self) -> RuleReader:
        """Reads rules back with marked names."""
        return RuleReader(self.graph, self.names.mark, self.called)

    @cached_property
    def _coded(self) -> dict[str, str]:
        """Pasal whose number is not known, and what they are called instead."""
        found = {}
        for regulation in self.policies.regulations.values():
            for pasal in regulation.pasal:
                if pasal.code is not None:
                    title = str(pasal.title or pasal.code)
                    place = f"{regulation.id}:{pasal.key}"
                    short = str(regulation.citation)
                    told = _(
                        "ketentuan {regulation} tentang “{title}”", regulation=short, title=title
                    )
                    found[place] = told
        return found

    @cached_property
    def called(self) -> dict[str, str]:
        """Provisions of such pasal by the title of the pasal, marked to lead there."""
        found = {}
        for place in self.plan.provisions:
            head, opened, rest = place.id.partition("(")
            base = head.partition("-huruf-")[0]
            if base not in self._coded:
                continue
            told = self.names.mark(base, self._coded[base])
            number = rest.partition(")")[0] if opened else ""
            letter = place.id.partition("-huruf-")[2]
            told += _(" ayat ({ayat})", ayat=number) if number else ""
            told += _(" huruf {letter}", letter=letter) if letter else ""
            found[place.id] = told
        return found

    def html(self, text: str, home: Home) -> str:
        """Words with links."""
        return self.links.html(text, home)


def _units(regulation: document.Regulation) -> Iterator[Unit]:
    for pasal in regulation.pasal:
        own = f"{regulation.id}:{pasal.key}"
        for ayat in pasal.ayat:
            number = f"({ayat.number})"
            yield Unit(f"{own}{number}", regulation, pasal, ayat, number)
        if not pasal.ayat:
            yield Unit(own, regulation, pasal, pasal)


def _written_order(rule: Rule) -> tuple[int, str]:
    number = rule.id.rpartition("#")[2].partition("~")[0]
    return (int(number) if number.isdecimal() else 0, rule.id)


def powers(unit: Unit) -> dict[str, str]:
    """Rules of a unit that need a power to be used, by id, and the fact that it was."""
    found, number = {}, 0
    for item in unit.written.rules:
        for _name in item.sets:
            number += 1
            if item.discretion is not None:
                found[f"{unit.id}#{number}"] = str(item.discretion)
    return found
