"""Case → every completion of it: what must hold of possible values, lists and bounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import combinations, product

from engine.decision import Cause, CauseKind, Decided, End, Key, OutcomeResult
from engine.facts import Case, FactValue, Records, Within
from engine.graph import Graph
from engine.operators import EvaluationError, equals
from engine.plan import FactDecl
from engine.possible import Possible
from engine.possible.inquiry import with_facts
from engine.reference.run import Reference
from rules.values import Special, Value
from tests.possible.small import values_of

Given = Mapping[Cause, FactValue]


@dataclass
class Completions:
    """One outcome of one case, with all that its missing facts may turn out to be."""

    reference: Reference
    case: Case
    key: Key
    found: dict[frozenset[tuple[Cause, FactValue]], OutcomeResult | None] = field(
        default_factory=dict
    )

    @property
    def graph(self) -> Graph:
        """The plan's names."""
        return self.reference.graph

    def open_facts(self) -> list[Cause]:
        """Every fact of the outcome's closure that is missing or a range."""
        closure = self.graph.closure(self.key[0])
        names = {*closure.facts, *(fact for fact, _ in closure.references)}
        return [
            Cause(CauseKind.FACT, name, record)
            for name in (fact.id for fact in self.graph.plan.facts if fact.id in names)
            for record, known in self.holders(self.graph.facts[name])
            if known.get(name) is None or isinstance(known.get(name), Within)
        ]

    def holders(self, fact: FactDecl) -> list[tuple[int, Mapping[str, FactValue]]]:
        """The case, or each record of the fact's list."""
        if fact.list is None:
            return [(-1, self.case.facts)]
        known = self.case.lists.get(fact.list, Records())
        return list(enumerate(known.records))

    def values(self, cause: Cause) -> list[FactValue]:
        """Every value that a missing fact may have."""
        fact = self.graph.facts[cause.name]
        return values_of(fact, dict(self.holders(fact))[cause.record].get(cause.name))

    def count(self, facts: Iterable[Cause]) -> int:
        """How many ways these facts may turn out."""
        total = 1
        for fact in facts:
            total *= len(self.values(fact))
        return total

    def given(self, facts: Iterable[Cause]) -> Iterator[Given]:
        """Every way these facts may turn out."""
        asked = list(facts)
        for values in product(*(self.values(fact) for fact in asked)):
            yield dict(zip(asked, values, strict=True))

    def result(self, given: Given) -> OutcomeResult | None:
        """The outcome with these facts given, None if it cannot be computed."""
        known = frozenset(given.items())
        if known not in self.found:
            case = with_facts(self.graph, self.case, given)
            try:
                decided: Decided = self.reference.run(case, (self.key[0],))
                self.found[known] = decided.results[self.key]
            except EvaluationError:
                self.found[known] = None
        return self.found[known]

    def settles(self, facts: Iterable[Cause]) -> bool:
        """Whether no value of these facts leaves the outcome open for want of a fact."""
        return all(is_settled(self.result(given)) for given in self.given(facts))


def is_settled(result: OutcomeResult | None) -> bool:
    """Whether no world is undetermined, nor a date missing that would tell worlds apart."""
    return result is None or not (result.end is End.UNDETERMINED and result.relevant)


# ---------------------------------------------------------------- what must hold


def complaints(found: Possible, completions: Completions) -> list[str]:
    """What is wrong with an answer, by all completions of the case."""
    said = [*not_enclosed(found, completions), *_about_the_list(found, completions)]
    return [*said, *_about_bounds(found, completions)]


def not_enclosed(found: Possible, completions: Completions) -> Iterator[str]:
    """Values, ends and amounts of some completion that were not told."""
    for given in completions.given(completions.open_facts()):
        for end, value in _ends(completions.result(given)):
            if end is End.DETERMINED:
                if not (found.open_amount or _among(value, found.values)):
                    yield f"value {value} is not told: {given}"
                if not _within(value, found):
                    yield f"amount {value} is out of bounds: {given}"
            elif end is not End.UNDETERMINED and end not in found.ends:
                yield f"end {end} is not told: {given}"


def _ends(result: OutcomeResult | None) -> Iterator[tuple[End, Value | None]]:
    for _, end in () if result is None else result.worlds:
        yield end.end, end.value


def _among(value: Value | None, values: tuple[Value, ...]) -> bool:
    return value is not None and any(equals(value, other) for other in values)


def amount_of(value: Value | None) -> int | None:
    """The amount a value counts as, None if it is none."""
    if value is Special.NOT_DUE:
        return 0
    return None if isinstance(value, bool) or not isinstance(value, int) else value


def _within(value: Value | None, found: Possible) -> bool:
    amount = amount_of(value)
    if amount is None or isinstance(value, bool):
        return True
    low = found.low is None or found.low <= amount
    return low and (found.high is None or amount <= found.high)


def _about_the_list(found: Possible, completions: Completions) -> Iterator[str]:
    if not found.shortest_exact:
        return
    if not completions.settles(found.shortest):
        yield f"{found.shortest} does not settle"
    facts = completions.open_facts()
    for smaller in combinations(facts, max(len(found.shortest) - 1, 0)):
        if found.shortest and completions.settles(smaller):
            yield f"{smaller} settles too"
    for other in combinations(facts, len(found.shortest)):
        if other == found.shortest:
            break
        if completions.settles(other):
            yield f"{other} settles too, and comes first"


def _about_bounds(found: Possible, completions: Completions) -> Iterator[str]:
    if not found.tight:
        return
    amounts = {
        amount_of(value)
        for given in completions.given(completions.open_facts())
        for end, value in _ends(completions.result(given))
        if end is End.DETERMINED
    }
    if not {found.low, found.high} <= amounts:
        yield f"{found.low}..{found.high} is not tight: {amounts}"


def with_records(case: Case, name: str, records: Iterable[Mapping[str, FactValue]]) -> Case:
    """The case with one list complete, these records added."""
    before = case.lists.get(name, Records())
    return replace(case, lists={**case.lists, name: Records((*before.records, *records))})
