"""Missing fact + case → one value for each cell within which every test has one answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import pairwise, product

from engine.decision import CASE_LEVEL, Cause, CauseKind
from engine.facts import Case, FactValue, Within
from engine.graph import Graph
from engine.nodes import Const
from engine.operators import EvaluationError, Number
from engine.possible.atoms import Anatomy, Atom
from engine.possible.inquiry import fact_of, is_open
from engine.possible.intervals import Edge, Interval
from engine.possible.place import allowed
from engine.possible.turning import is_divisor, turning_point
from engine.worlds import references, spans
from rules.values import Special, Type

_FIRST_DAY, _LAST_DAY = 657_073, 803_533
"""1 January 1800 and 2200: farther dates are not told apart where functions of dates turn."""

_SEARCHED: dict[Type, tuple[int, int]] = {
    Type.DATE: (_FIRST_DAY, _LAST_DAY),
    Type.MONTH: (1_800 * 12, 2_200 * 12),
}
_USUAL: dict[Type, int] = {Type.DATE: 737_425, Type.MONTH: 2_020 * 12}
_FAR = 10**13
_DISTANT: dict[Type, int] = {Type.DATE: 36_525, Type.MONTH: 1_200}
_WORDS = (Type.CHOICE, Type.TEXT)
_OTHER_TEXT = "…"


@dataclass
class Cells:
    """The cells of the missing facts of one case.

    `unclear` collects facts whose cells are only a guess. `generous`: also both ends of each cell
    of facts that enter amounts, or whose cells are not sure.
    """

    graph: Graph
    case: Case
    key: tuple[str, int]
    anatomy: Anatomy
    unclear: set[Cause] = field(default_factory=set)
    generous: bool = False
    fixed: dict[Cause, frozenset[int]] = field(default_factory=dict)

    def of(self, cause: Cause, case: Case) -> tuple[FactValue, ...]:
        """One value for each cell, given what the case says by now."""
        more = self.generous and (self._unsure(cause) or self._flows(cause))
        found = [values if more else values[:1] for values in self._all(cause, case)]
        return tuple(dict.fromkeys(value for values in found for value in values))

    def ends(self, cause: Cause, case: Case) -> tuple[FactValue, ...]:
        """The same with both ends of each cell."""
        found = self._all(cause, case)
        return tuple(dict.fromkeys(value for values in found for value in values))

    def _all(self, cause: Cause, case: Case) -> list[tuple[FactValue, ...]]:
        declared = self.graph.facts[cause.name]
        absent: list[tuple[FactValue, ...]] = [(Special.ABSENT,)] if declared.optional else []
        said = fact_of(self.graph, self.case, cause)
        if isinstance(said, Within):
            absent = []
        if declared.type is Type.BOOLEAN:
            return [(True,), (False,), *absent]
        if declared.type in _WORDS:
            return [*((word,) for word in self._words(cause, case)), *absent]
        domain = allowed(self.graph, cause.name, said)
        if declared.type is Type.SHARE:
            return [*_shares(self._marks(cause, case), domain), *absent]
        return [*_numbers(self._cuts(cause, case), domain, declared.type), *absent]

    # ------------------------------------------------------------ which facts are sure

    def partners(self, cause: Cause) -> set[Cause]:
        """Other facts, open in the case, that one comparison names together with this one."""
        return {
            partner
            for atom in self._atoms(cause)
            for partners in self._others(atom, cause)
            for partner in partners
            if is_open(fact_of(self.graph, self.case, partner))
        }

    def is_amount(self, cause: Cause) -> bool:
        """Whether one value stands for many that an amount tells apart."""
        return self.graph.facts[cause.name].type not in (Type.BOOLEAN, Type.CHOICE)

    def _unsure(self, cause: Cause) -> bool:
        vague = cause.name in self.anatomy.blurred | self.anatomy.ranking
        return vague or cause in self.unclear or bool(self.partners(cause))

    def _flows(self, cause: Cause) -> bool:
        return any(cause.name in facts for facts in self.anatomy.flows.values())

    def is_plain(self, cause: Cause) -> bool:
        """Whether one value for each cell stands for all, in what amounts come to as well."""
        varies = self.is_amount(cause) and self._flows(cause)
        return not varies and cause not in self.unclear and not self._unsure(cause)

    def are_exact(self, facts: Iterable[Cause]) -> bool:
        """Whether one value for each cell stands for all values of these facts together."""
        chosen = set(facts)
        vague = self.anatomy.blurred | self.anatomy.ranking
        return not any(
            cause.name in vague or cause in self.unclear or self.partners(cause) & chosen
            for cause in chosen
        )

    def _atoms(self, cause: Cause) -> tuple[Atom, ...]:
        return self.anatomy.atoms.get(cause.name, ())

    def _others(self, atom: Atom, cause: Cause) -> list[list[Cause]]:
        """The other facts of a comparison, for each record that it is made of."""
        lists = {self.graph.facts[name].list for name in atom.facts} - {None}
        if len(lists) > 1:
            self.unclear.add(cause)
            return []
        records = range(self._length(*lists)) if lists else range(1)
        if self.graph.facts[cause.name].list is not None:
            records = range(cause.record, cause.record + 1)
        names = [name for name in atom.facts if name != cause.name]
        return [[self._cause(name, record) for name in names] for record in records]

    def _length(self, of_list: str | None) -> int:
        known = self.case.lists.get(of_list or "")
        return 0 if known is None else len(known.records)

    def _cause(self, name: str, record: int) -> Cause:
        return Cause(
            CauseKind.FACT, name, CASE_LEVEL if self.graph.facts[name].list is None else record
        )

    # ------------------------------------------------------------ where the cells are cut

    def _words(self, cause: Cause, case: Case) -> Iterator[str]:
        options = [option for option, _ in self.graph.facts[cause.name].options]
        named = {value for value in self._compared(cause, case) if isinstance(value, str)}
        if self._flows(cause) or self._unsure(cause):
            named |= set(options)
        rest = [option for option in options if option not in named]
        if not options:
            rest = [_OTHER_TEXT]
        yield from (option for option in options if option in named)
        yield from sorted(named - set(options))
        yield from rest[:1]

    def _compared(self, cause: Cause, case: Case) -> Iterator[FactValue]:
        for atom in self._atoms(cause):
            for side in (atom.subject, atom.other):
                if isinstance(side, Const):
                    yield side.value
            for others in self._others(atom, cause):
                values = [fact_of(self.graph, case, other) for other in others]
                yield from (value for value in values if value is not None)

    def _marks(self, cause: Cause, case: Case) -> list[Number]:
        found = {
            value
            for value in self._compared(cause, case)
            if not isinstance(value, Special | str | bool | Within)
        }
        return sorted(found)

    def _cuts(self, cause: Cause, case: Case) -> list[int]:
        if cause not in self.fixed:
            alone = [atom for atom in self._atoms(cause) if len(set(atom.facts)) == 1]
            self.fixed[cause] = frozenset(
                [
                    *self.limits.get(cause, ()),
                    *self._turns(cause, alone, case),
                    *self._ranks(cause),
                ]
            )
        together = [atom for atom in self._atoms(cause) if len(set(atom.facts)) > 1]
        return sorted(self.fixed[cause].union(self._turns(cause, together, case)))

    @cached_property
    def limits(self) -> dict[Cause, list[int]]:
        """Reference dates that may lie on either side of a limit, with these limits."""
        of_list = self.graph.outcomes[self.key[0]].list
        if of_list is not None and self.key[1] == CASE_LEVEL:
            return {}
        found: dict[Cause, list[int]] = {}
        for reference in references(self.graph, self.case, self.key):
            starts = [low for low, _ in spans(self.graph, reference)[1:] if low is not None]
            if starts:
                found[Cause(CauseKind.FACT, reference.fact, reference.record)] = starts
        return found

    def _ranks(self, cause: Cause) -> Iterator[int]:
        of_list = self.graph.facts[cause.name].list
        if cause.name not in self.anatomy.ranking or of_list is None:
            return
        for record in self.case.lists[of_list].records:
            value = record.get(cause.name)
            if isinstance(value, int) and not isinstance(value, bool):
                yield from (value, value + 1)

    def _turns(self, cause: Cause, atoms: Iterable[Atom], case: Case) -> Iterator[int]:
        for atom in atoms:
            once = atom.facts.count(cause.name) == 1
            sides = (atom.subject, atom.other)
            if atom.opaque or not once or any(is_divisor(side, cause.name) for side in sides):
                self.unclear.add(cause)
                continue
            for facts in self._known(atom, cause, case):
                yield from self._turn(cause, atom, facts)

    def _ends(self, other: Cause, case: Case) -> tuple[Number, ...]:
        """The number of a fact, the ends of its range, and of the spans its date may lie in."""
        match fact_of(self.graph, case, other):
            case None:
                ends: tuple[int, ...] = ()
            case Within(low, high):
                ends = (low, high)
            case Special() | bool() | str():
                return ()
            case value:
                return (value,)
        starts = self.limits.get(other, [])
        return (*ends, *starts, *(start - 1 for start in starts))

    def _turn(self, cause: Cause, atom: Atom, facts: dict[str, Number]) -> Iterator[int]:
        declared = self.graph.facts[cause.name]
        domain = _searched(allowed(self.graph, cause.name, None), declared.type)
        try:
            turn = turning_point(atom, cause.name, facts, domain, self.graph.plan.holidays)
        except EvaluationError:
            self.unclear.add(cause)
            return
        if turn is not None:
            yield turn

    def _known(self, atom: Atom, cause: Cause, case: Case) -> Iterator[dict[str, Number]]:
        """Numbers of the other facts; each end of those that are ranges; nothing if one lacks."""
        for others in self._others(atom, cause):
            ends = [self._ends(other, case) for other in others]
            for numbers in product(*ends):
                yield {other.name: number for other, number in zip(others, numbers, strict=True)}


def _searched(domain: Interval, of_type: Type) -> tuple[int, int]:
    low, high = _SEARCHED.get(of_type, (-_FAR, _FAR))
    first = low if isinstance(domain.low, float) else int(domain.low)
    last = high if isinstance(domain.high, float) else int(domain.high)
    return min(first, last), max(first, last)


def _numbers(cuts: list[int], domain: Interval, of_type: Type) -> Iterator[tuple[FactValue, ...]]:
    """Whole cells between cuts: a value inside, then both ends, or one far away where none is."""
    inner = [cut for cut in cuts if domain.low < cut <= domain.high]
    starts: list[Edge] = [domain.low, *inner]
    stops: list[Edge] = [*(cut - 1 for cut in inner), domain.high]
    for low, high in zip(starts, stops, strict=True):
        inside = _inside(low, high, of_type)
        far = _DISTANT.get(of_type, 10**9)
        ends = [
            inside - far if isinstance(low, float) else int(low),
            inside + far if isinstance(high, float) else int(high),
        ]
        yield tuple(dict.fromkeys([inside, *ends]))


def _inside(low: Edge, high: Edge, of_type: Type) -> int:
    if isinstance(low, float) and isinstance(high, float):
        return _USUAL.get(of_type, 1)
    if isinstance(low, float):
        return int(high) - 1
    if isinstance(high, float):
        return int(low) + 1
    return int((low + high) // 2)


def _shares(marks: list[Number], domain: Interval) -> Iterator[tuple[FactValue, ...]]:
    """Shares at each mark, between marks, and beyond them."""
    inner = [mark for mark in marks if mark in domain] or [Fraction(0)]
    low = inner[0] - 1 if isinstance(domain.low, float) else domain.low
    high = inner[-1] + 1 if isinstance(domain.high, float) else domain.high
    points = sorted({Fraction(point) for point in (low, *inner, high) if point in domain})
    for point, following in pairwise(points):
        yield (point,)
        yield ((point + following) / 2,)
    yield (points[-1],)
