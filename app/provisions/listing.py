"""Documents, plan and survey → a list of every ayat: its state, its rules, for and against it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.provisions.always import why_never_denied
from app.scenarios.seen import as_written
from app.scenarios.witnesses import NONE, Survey, Testimony, lies_in
from engine.graph import Graph
from engine.plan import Plan, Rule
from rules import document
from rules.language import N_, _
from rules.load import Policies


class State(StrEnum):
    """What became of the words of a provision."""

    ENCODED = N_("dikodekan")
    NON_NORMATIVE = N_("non-normatif")
    OPEN = N_("terbuka")


class Missing(StrEnum):
    """What an ayat lacks without a reason."""

    FOR = N_("tanpa skenario yang mendukung")
    AGAINST = N_("tanpa skenario yang menyangkal")


@dataclass(frozen=True)
class Part:
    """A rule, a letter of its condition, a row of a table, or an option of a reading.

    `told` says which. `reason`: why no scenario can be against it.
    """

    id: str
    told: str
    testimony: Testimony
    reason: str = ""


@dataclass(frozen=True)
class Entry:
    """One ayat; a pasal or an annex that has none; or a table.

    `why`: the reason why an open one is open. `reason`: why there is no scenario against it, where
    that is certain. `letters`: the letters of the conditions of its rules.
    """

    id: str
    label: str
    title: str
    state: State
    why: str = ""
    rules: tuple[Part, ...] = ()
    letters: tuple[Part, ...] = ()
    testimony: Testimony = NONE
    reason: str = ""
    is_table: bool = False

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What is missing: nothing, for a provision without rules, and for a table."""
        if self.state is not State.ENCODED or self.is_table:
            return ()
        found = [] if self.testimony.is_for else [Missing.FOR]
        against = self.testimony.is_against or self.reason
        return tuple(found if against else [*found, Missing.AGAINST])

    @property
    def unreached(self) -> tuple[Part, ...]:
        """Rules (or rows) that no scenario that holds is for."""
        return tuple(one for one in self.rules if not one.testimony.is_for)


@dataclass(frozen=True)
class Regulation:
    """A regulation with all its ayat, in its order, and its tables after them."""

    id: str
    citation: str
    title: str
    entries: tuple[Entry, ...]

    @property
    def missing(self) -> tuple[tuple[Entry, Missing], ...]:
        """Each ayat that lacks something, with what it lacks."""
        return tuple((entry, one) for entry in self.entries for one in entry.missing)


@dataclass(frozen=True)
class Reading:
    """A reading, and the scenarios in which each of its options is looked at."""

    id: str
    question: str
    options: tuple[Part, ...]


@dataclass(frozen=True)
class Listing:
    """All regulations of a plan, the one that decides first, and all its readings."""

    regulations: tuple[Regulation, ...]
    readings: tuple[Reading, ...]


def listing(policies: Policies, plan: Plan, survey: Survey) -> Listing:
    """Every provision and every reading of a plan, with what the scenarios show of it."""
    lister = _Lister(plan, survey)
    regulations = (
        Regulation(str(one.id), str(one.citation), str(one.title), tuple(lister.entries(one)))
        for one in policies.regulations.values()
    )
    return Listing(tuple(regulations), tuple(lister.readings()))


def _only_limits(written: document.Provision) -> str:
    """Why a provision that binds only lower regulations decides no case."""
    if not written.limits or written.rules:
        return ""
    return _("batasan bagi peraturan yang lebih rendah; `kaidah check` memeriksanya")


class _Lister:
    def __init__(self, plan: Plan, survey: Survey) -> None:
        self.plan = plan
        self.graph = Graph(plan)
        self.survey = survey
        self._labels = {one.id: one.label for one in plan.provisions}
        self._rules = [rule for rule in plan.rules if rule.half != "tidak"]

    def entries(self, regulation: document.Regulation) -> Iterator[Entry]:
        """Every ayat of a regulation, and every table of it that is used."""
        for pasal in regulation.pasal:
            own = f"{regulation.id}:{pasal.key}"
            title = str(pasal.title or "")
            for ayat in pasal.ayat:
                yield self._entry(ayat, f"{own}({ayat.number})", title)
            if not pasal.ayat:
                yield self._entry(pasal, own, title)
        tables = [one for one in self.plan.provisions if one.regulation == str(regulation.id)]
        for table in tables:
            if table.id.startswith(f"{regulation.id}:tabel-"):
                yield self._table(table.id)

    def _entry(self, written: document.Provision, own: str, title: str) -> Entry:
        rules = [rule for rule in self._rules if lies_in(rule.provision, own)]
        state = State.ENCODED if written.rules else State.OPEN
        if written.non_normative or (written.limits and not written.rules):
            state = State.NON_NORMATIVE
        why = [why_never_denied(self.graph, rule) for rule in rules]
        certain = bool(why) and all(why)
        return Entry(
            id=own,
            label=self._labels[own],
            title=title,
            state=state,
            why=str(written.open or "") or _only_limits(written),
            rules=tuple(map(self._rule, rules)),
            letters=tuple(part for rule in rules for part in self._letters(rule)),
            testimony=self.survey.provision(self.plan, own),
            reason=_(why[0]) if certain and why[0] else "",
        )

    def _rule(self, rule: Rule) -> Part:
        outcome = self.graph.outcomes[rule.outcome]
        own = as_written(rule)
        reason = why_never_denied(self.graph, rule)
        told = outcome.label or outcome.id
        return Part(own, told, self.survey.rule(own), _(reason) if reason else "")

    def _letters(self, rule: Rule) -> Iterator[Part]:
        own = as_written(rule)
        for letter in self.survey.letters(own):
            yield Part(own, letter, self.survey.letter(own, letter))

    def readings(self) -> Iterator[Reading]:
        """Every reading of the plan."""
        for one in self.plan.readings:
            options = (
                Part(option.id, option.label, self.survey.option(one.id, option.id))
                for option in one.options
            )
            yield Reading(one.id, one.question, tuple(options))

    def _table(self, own: str) -> Entry:
        """A table: its rows, through whichever look-up they are reached."""
        by_row: dict[int, set[str]] = {}
        for outcome in self.plan.outcomes:
            rows = (rule for rule in self.graph.rules_of(outcome.id) if rule.provision == own)
            for number, rule in enumerate(rows, start=1):
                by_row.setdefault(number, set()).add(rule.id)
        parts = (
            Part(f"{own}#{number}", _("baris {number}", number=number), self.survey.rules(ids))
            for number, ids in sorted(by_row.items())
        )
        return Entry(
            id=own,
            label=self._labels[own],
            title="",
            state=State.ENCODED,
            rules=tuple(parts),
            testimony=self.survey.provision(self.plan, own),
            is_table=True,
        )
