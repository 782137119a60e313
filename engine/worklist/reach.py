"""Names → the provisions that use them and the outcomes that rest on them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property

from engine.graph import Closure, Graph
from engine.plan import Outcome, Plan, Rule

Touched = tuple[tuple[str, str], ...]


class Reach:
    """What each part of a plan reaches; an outcome counts that is shown to who asks."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.graph = Graph(plan)
        self.labels = {one.id: one.label for one in plan.provisions}

    @cached_property
    def closures(self) -> tuple[tuple[Outcome, Closure], ...]:
        """What each outcome rests on, terms and look-ups left out."""
        shown = [one for one in self.plan.outcomes if not one.term and ":" not in one.id]
        return tuple((one, self.graph.closure(one.id)) for one in shown)

    @cached_property
    def rules_by_provision(self) -> dict[str, tuple[Rule, ...]]:
        """The rules that stand in each provision."""
        found: dict[str, list[Rule]] = {}
        for rule in self.plan.rules:
            found.setdefault(rule.provision, []).append(rule)
        return {name: tuple(rules) for name, rules in found.items()}

    def outcomes_of_rules(self, rules: Iterable[Rule]) -> Touched:
        """The outcomes that rest on any of some rules."""
        names = {rule.id for rule in rules}
        return self._where(lambda closure: not names.isdisjoint(closure.rules))

    def of_reading(self, reading: str) -> tuple[tuple[str, ...], Touched]:
        """Provisions that ask a reading, and outcomes that rest on it."""
        rules = [rule for rule in self.plan.rules if reading in self.graph.uses[rule.id].readings]
        return self.provisions(rules), self._where(lambda closure: reading in closure.readings)

    def of_change(self, change: str) -> tuple[tuple[str, ...], Touched]:
        """Provisions whose versions begin or end with an uncertain date, and their outcomes."""
        rules = [
            rule
            for rule in self.plan.rules
            if any(change in {one.starts_with, one.ends_before} for one in rule.versions)
        ]
        touched = self._where(
            lambda closure: any(change in named for named in closure.changes.values())
        )
        return self.provisions(rules), touched

    def of_param(self, name: str) -> Touched:
        """Outcomes that are worked out with a parameter, or tested against it."""
        rules = [
            rule
            for rule in self.plan.rules
            if any(one.partition("@")[0] == name for one, _at in self.graph.uses[rule.id].params)
        ]
        return self.outcomes_of_rules(rules)

    def of_name(self, name: str) -> Touched:
        """Outcomes that rest on a fact, an outcome, a parameter, a table or a reading."""
        if name in self.graph.readings:
            return self.of_reading(name)[1]
        if any(one.partition("@")[0] == name for one in self.graph.params):
            return self.of_param(name)
        return self._where(
            lambda closure: (
                name in closure.outcomes
                or name in closure.facts
                or name in closure.lists
                or any(_table_of(one) == name for one in closure.outcomes)
            )
        )

    def of_place(self, provision: str) -> Touched:
        """Outcomes that rest on the rules of a provision or of its ayat."""
        rules = [
            rule
            for name, found in self.rules_by_provision.items()
            if name == provision or name.startswith(f"{provision}(")
            for rule in found
        ]
        return self.outcomes_of_rules(rules)

    def provisions(self, rules: Iterable[Rule]) -> tuple[str, ...]:
        """The labels of the provisions in which some rules stand, each once."""
        names = dict.fromkeys(rule.provision for rule in rules)
        return tuple(dict.fromkeys(self.labels.get(name, name) for name in names))

    def _where(self, rests: Callable[[Closure], bool]) -> Touched:
        return tuple((one.id, one.label) for one, closure in self.closures if rests(closure))


def _table_of(outcome: str) -> str:
    """The table that a hidden outcome looks up, empty for another outcome."""
    return re.split(r"[(\[]", outcome.removeprefix("tabel:"))[0] if ":" in outcome else ""
