"""Decided outcomes → the articles they rest on, by the version that was in force."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from engine.decision import CASE_LEVEL, Decided, Key, World, WorldEnd
from engine.facts import Case
from engine.graph import Graph
from engine.plan import Mark, Param, Rule, Version
from engine.validity import LawInForce

TABLE_PREFIX = "tabel:"
"""Outcomes whose name begins so are the rows of a table, cited with the rule that looks it up."""


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in the law: label of the provision, who amended it last, its words, its mark."""

    provision: str
    label: str
    amender: str = ""
    text: str = ""
    mark: Mark = Mark.INF
    reconstructed: bool = False

    def __str__(self) -> str:
        if not self.amender:
            return self.label
        return f"{self.label} sebagaimana diubah dengan {self.amender}"


class Citations:
    """Citations of the outcomes of one decided case."""

    def __init__(self, graph: Graph, case: Case, decided: Decided) -> None:
        self.graph = graph
        self.case = case
        self.decided = decided
        self._provisions = {provision.id: provision for provision in graph.plan.provisions}

    def of(self, key: Key) -> tuple[Citation, ...]:
        """Articles that an outcome rests on: its rules, their parameters and rows, its gate."""
        result = self.decided.results.get(key)
        if result is None:
            return ()
        found = [
            citation for world, end in result.worlds for citation in self._in_world(key, world, end)
        ]
        return _each_once(found)

    def in_world(self, key: Key, world: World, end: WorldEnd) -> tuple[Citation, ...]:
        """The same, for the end in one world."""
        return _each_once(self._in_world(key, world, end))

    def _in_world(self, key: Key, world: World, end: WorldEnd) -> Iterator[Citation]:
        gate = self.graph.outcomes[key[0]].gate
        if end.by_gate and gate is not None:
            yield from self.of(self._same_record(gate, key[1]))
        for name in end.applied:
            rule = self.graph.rules[name]
            yield self.of_rule(rule, world, key[1])
            yield from self._parameters(rule, world, key[1])
            yield from self._rows(rule, key[1])

    def _same_record(self, outcome: str, record: int) -> Key:
        in_list = self.graph.outcomes[outcome].list is not None
        return outcome, record if in_list else CASE_LEVEL

    def of_rule(self, rule: Rule, world: World, record: int) -> Citation:
        """The provision of a rule, as amended by the version in force."""
        provision = self._provisions[rule.provision]
        version = self._in_force(rule.versions, rule.reference, world, record)
        return Citation(
            provision=provision.id,
            label=provision.label,
            amender="" if version is None else version.amender,
            text=provision.text,
            mark=rule.mark if version is None else version.mark,
            reconstructed=provision.reconstructed,
        )

    def _in_force(
        self, versions: tuple[Version, ...], fact: str | None, world: World, record: int
    ) -> Version | None:
        if fact is None:
            return None
        of_list = self.graph.facts[fact].list
        if of_list is not None and record == CASE_LEVEL:
            return None
        law = LawInForce(self.graph, self.case, world)
        at = CASE_LEVEL if of_list is None else record
        return next((v for v in versions if law.holds(v, fact, at)), None)

    def _parameters(self, rule: Rule, world: World, record: int) -> Iterator[Citation]:
        for name, reference in sorted(self.graph.uses[rule.id].params):
            param = self.graph.params[name]
            versions = tuple(dated.version for dated in param.versions)
            version = self._in_force(versions, reference, world, record)
            if version is not None:
                yield self._of_parameter(param, version)

    def _of_parameter(self, param: Param, version: Version) -> Citation:
        dated = next(found for found in param.versions if found.version == version)
        short = {info.id: info.short for info in self.graph.plan.regulations}
        home = short.get(param.regulation, param.regulation)
        return Citation(
            provision=f"parameter:{param.id}",
            label=dated.citation or home,
            amender=version.amender,
            text=param.label,
            mark=version.mark,
        )

    def _rows(self, rule: Rule, record: int) -> Iterator[Citation]:
        for outcome in sorted(self.graph.uses[rule.id].outcomes):
            if outcome.startswith(TABLE_PREFIX):
                yield from self.of(self._same_record(outcome, record))


def _each_once(citations: Iterable[Citation]) -> tuple[Citation, ...]:
    """One citation for each place; the first to name it, which is the rule's own."""
    found: dict[str, Citation] = {}
    for citation in citations:
        found.setdefault(str(citation), citation)
    return tuple(found.values())
