"""Declarations → names that no rule uses.

A name is not told where the files of a regulation that was not reached write it: who rests on this
regulation, and is not among what was asked for, may use it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from engine.graph import Uses, uses_of
from engine.nodes import FactRef
from engine.planning.draft import Draft
from engine.planning.elsewhere import names_elsewhere
from rules.diagnostics import Code, Finding
from rules.language import N_, _
from rules.span import Span

SORTS: Mapping[str, str] = {
    "fact": N_("fakta `{name}` tidak dipakai ketentuan mana pun"),
    "list": N_("daftar `{name}` tidak dipakai ketentuan mana pun"),
    "parameter": N_("parameter `{name}` tidak dipakai ketentuan mana pun"),
    "term": N_("istilah `{name}` tidak dipakai ketentuan mana pun"),
    "table": N_("tabel `{name}` tidak dipakai ketentuan mana pun"),
    "reading": N_("tafsir `{name}` tidak dipakai ketentuan mana pun"),
}
ADVICE = N_("pakai dalam sebuah aturan, atau hapus")


def judge_use(draft: Draft) -> Iterator[Finding]:
    """Facts, lists, parameters, terms, tables and readings that nothing uses."""
    usage = _Usage(draft)
    elsewhere: frozenset[str] | None = None
    for sort, name, span in usage.unused():
        elsewhere = names_elsewhere(draft) if elsewhere is None else elsewhere
        if name not in elsewhere:
            yield Finding(Code.UNUSED, _(SORTS[sort], name=name), span, _(ADVICE))


@dataclass
class _Usage:
    """What all rules of a draft use."""

    draft: Draft

    @cached_property
    def uses(self) -> Uses:
        """What conditions and values name, those of `mustahil` included."""
        rules = self.draft.rules.values()
        stated = tuple((rule.condition, rule.value) for rule in rules)
        derivations = [way for fact in self.draft.facts.values() for way in fact.derived]
        read = tuple((way.guard, tuple(map(FactRef, way.reads))) for way in derivations)
        impossible = tuple(one.condition for one in self.draft.impossible)
        return uses_of(stated, read, impossible, tuple(one.condition for one in self.draft.limits))

    @cached_property
    def references(self) -> set[str]:
        """Facts by whose date something is chosen, or that a provision names as such."""
        draft = self.draft
        stated = [one.reference for one in draft.policies.regulations.values()]
        stated += [place.reference for place in draft.places.values()]
        stated += [one.content.reference for one in draft.params.values()]
        stated += [one.content.reference for one in draft.tables.values()]
        found = {str(one) for one in stated if one is not None}
        found |= {rule.reference for rule in draft.rules.values() if rule.reference is not None}
        return found | {reference for _, reference in self.uses.params}

    def unused(self) -> Iterator[tuple[str, str, Span]]:
        """Sort, name and place of each declaration that is not used."""
        draft, uses = self.draft, self.uses
        gates = {str(one.gate) for one in draft.outcomes.values() if one.gate is not None}
        apart = {name for limit in draft.limits for name in limit.apart}
        facts = uses.facts | self.references | apart
        outcomes = uses.outcomes | gates | apart
        looked_up = {str(one.declared.name) for one in draft.lookups.values() if one.id in outcomes}
        parameters = {name.partition("@")[0] for name, _ in uses.params}
        terms = [one.id for one in draft.outcomes.values() if self._is_term(one.id)]
        yield from self._missing("fact", draft.facts, facts)
        yield from self._missing("list", draft.lists, self._lists(facts))
        yield from self._missing("parameter", draft.params, parameters)
        yield from self._missing("term", terms, outcomes)
        for table in draft.tables.values():
            if str(table.name) not in looked_up:
                yield "table", str(table.name), table.name.span
        for reading in draft.readings.values():
            if reading.id not in uses.readings:
                yield "reading", str(reading.name), reading.name.span

    def _is_term(self, name: str) -> bool:
        return self.draft.outcomes[name].outcome.term and name not in self.draft.lookups

    def _lists(self, facts: Iterable[str]) -> set[str]:
        """Lists that are counted or gone through, or whose records have something that is used."""
        draft = self.draft
        of_facts = {draft.facts[name].list for name in facts if name in draft.facts}
        of_outcomes = {draft.outcomes[name].outcome.list for name in draft.outcomes}
        return {one for one in (*self.uses.lists, *of_facts, *of_outcomes) if one is not None}

    def _missing(
        self, sort: str, declared: Iterable[str], used: frozenset[str] | set[str]
    ) -> Iterator[tuple[str, str, Span]]:
        for name in declared:
            if name not in used:
                yield sort, name, self.draft.spans[f"nama:{name}"]
