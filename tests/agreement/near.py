"""A plan → values of each fact at which, and beside which, its decisions change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from engine.facts import Case, FactValue, Records, Within
from engine.graph import Graph, walk
from engine.nodes import Const, FactRef, ParamRef, Tested
from engine.plan import FactDecl, Plan, Version
from rules.values import Scalar, Special, Type
from tests.agreement.draw import Draw
from tests.agreement.thresholds import values_of
from tests.agreement.vocabulary import DATED, DOMAINS

Facts = Mapping[str, FactValue]

PLAIN = (Type.BOOLEAN, Type.CHOICE, Type.TEXT, Type.SHARE)
"""Types whose few values have no neighbours."""
MOST_RECORDS = 4
PERIODS = (0, 1, 3, 6, 12, 24, 36, 60, 17 * 12, 23 * 12, 65 * 12)
"""Months by which one date may be made to follow another, beside those that the plan names."""


class Near:
    """What each fact of a plan may be, most often near where something changes."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.graph = Graph(plan)
        self.of_type = values_of(plan)
        self.own: dict[str, set[int]] = {fact.id: set() for fact in plan.facts}
        for name, limit in self._limits():
            self.own[name].add(limit)
        self.months = tuple(sorted({*PERIODS, *self._periods()}))

    # ------------------------------------------------------------ limits

    def _limits(self) -> Iterator[tuple[str, int]]:
        for rule in self.plan.rules:
            yield from self._of_versions(rule.reference, rule.versions)
        for node in walk(tuple((rule.condition, rule.value) for rule in self.plan.rules)):
            if isinstance(node, Tested) and isinstance(node.subject, FactRef):
                yield from ((node.subject.fact, limit) for limit in self._ends(node.test))
            elif isinstance(node, ParamRef):
                versions = tuple(one.version for one in self.graph.params[node.param].versions)
                yield from self._of_versions(node.reference, versions)
        for fact in self.plan.facts:
            yield from ((fact.id, end) for end in (fact.low, fact.high) if end is not None)

    def _of_versions(
        self, reference: str | None, versions: tuple[Version, ...]
    ) -> Iterator[tuple[str, int]]:
        for version in versions if reference in self.own else ():
            ends = [version.start, version.end]
            for name in (version.starts_with, version.ends_before):
                if name is not None:
                    change = self.graph.uncertain[name]
                    ends += [change.earliest, change.latest]
            yield from ((str(reference), end) for end in ends if end is not None)

    def _ends(self, test: object) -> Iterator[int]:
        for node in walk(test):
            if isinstance(node, Const):
                yield from _numbers(node.value)
            elif isinstance(node, ParamRef):
                for dated in self.graph.params[node.param].versions:
                    yield from _numbers(dated.value)

    def _periods(self) -> Iterator[int]:
        for node in walk(tuple((rule.condition, rule.value) for rule in self.plan.rules)):
            if isinstance(node, Const) and node.type is Type.PERIOD_MONTHS:
                yield from _numbers(node.value)
        for param in self.plan.params:
            if param.type is Type.PERIOD_MONTHS:
                for dated in param.versions:
                    yield from _numbers(dated.value)

    # ------------------------------------------------------------ values

    def value(self, draw: Draw, fact: FactDecl, known: Facts, vague: int) -> FactValue:
        """A value of a fact, or so often a span of days; `known` are facts a date may follow."""
        if fact.optional and draw.chance(20):
            return Special.ABSENT
        if fact.type in DATED and draw.chance(vague):
            return self._span(draw, fact, known)
        return self._scalar(draw, fact, known)

    def _scalar(self, draw: Draw, fact: FactDecl, known: Facts) -> Scalar:
        if fact.options:
            return draw.one(fact.options)[0]
        if fact.type in PLAIN:
            return draw.one(DOMAINS[fact.type])
        return _within(fact, self._number(draw, fact, known))

    def _number(self, draw: Draw, fact: FactDecl, known: Facts) -> int:
        own = sorted(self.own[fact.id])
        if own and draw.chance(55):
            return draw.one(own) + draw.one((-1, 0, 1))
        if fact.type in DATED and draw.chance(60):
            return self._following(draw, fact, known)
        if draw.chance(50):
            return int(draw.one(self.of_type[fact.id]))
        return draw.number(fact.low or 0, fact.high or _ANY[fact.type])

    def _following(self, draw: Draw, fact: FactDecl, known: Facts) -> int:
        """A day (or month) so many months after or before another that is known, or beside it."""
        days = {name: self._day(name, value) for name, value in sorted(known.items())}
        others = [day for name, day in days.items() if day is not None and name != fact.id]
        start = draw.one(others) if others else date(2024, 8, 24).toordinal()
        day = _moved(start, draw.one(self.months) * draw.one((1, -1))) + draw.one((-1, 0, 0, 1))
        return day if fact.type is Type.DATE else _month(day)

    def _day(self, name: str, value: FactValue) -> int | None:
        kind = self.graph.facts[name].type
        if not isinstance(value, int) or kind not in DATED:
            return None
        return value if kind is Type.DATE else date(value // 12, value % 12 + 1, 1).toordinal()

    def _span(self, draw: Draw, fact: FactDecl, known: Facts) -> FactValue:
        start = int(self._scalar(draw, fact, known))
        if fact.type is Type.DATE and draw.chance(60):
            first = date.fromordinal(start).replace(day=1).toordinal()
            return Within(first, _moved(first, draw.one((1, 12))) - 1)
        other = int(self._scalar(draw, fact, known))
        low, high = sorted((start, other))
        return Within(low, high) if low < high else low

    # ------------------------------------------------------------ records

    def records(self, draw: Draw, name: str, case: Case, vague: int) -> Records:
        """A list of up to four records, not always complete, of which not all is known."""
        number = draw.number(0, MOST_RECORDS)
        found = [self.record(draw, name, ({}, case.facts), vague) for _ in range(number)]
        return Records(tuple(found), complete=not draw.chance(vague))

    def record(self, draw: Draw, name: str, of: tuple[Facts, Facts], vague: int) -> Facts:
        """A record with some facts anew, all if it has none; then those of the case."""
        before, known = of
        found = dict(before)
        for fact in self.plan.facts:
            if fact.list == name and (not before or draw.chance(25)):
                found.pop(fact.id, None)
                if not draw.chance(vague):
                    found[fact.id] = self.value(draw, fact, {**known, **found}, vague)
        return found

    def list_anew(self, draw: Draw, name: str, case: Case, vague: int) -> Case:
        """The case with one of its lists otherwise: unknown, anew, or with one record otherwise."""
        before = case.lists.get(name)
        if draw.chance(vague // 2):
            return replace(case, lists={k: v for k, v in case.lists.items() if k != name})
        if before is None or not before.records or draw.chance(30):
            return replace(case, lists={**case.lists, name: self.records(draw, name, case, vague)})
        kept = list(before.records)
        at = draw.below(len(kept))
        action = draw.below(4)
        if action == 0:
            del kept[at]
        elif action == 1 and len(kept) < MOST_RECORDS:
            kept.insert(at, self.record(draw, name, (kept[at], case.facts), vague))
        else:
            kept[at] = self.record(draw, name, (kept[at], case.facts), vague)
        complete = before.complete != draw.chance(vague)
        return replace(case, lists={**case.lists, name: Records(tuple(kept), complete)})


_ANY = {
    Type.INTEGER: 12,
    Type.RUPIAH: 20_000_000,
    Type.DATE: date(2030, 12, 31).toordinal(),
    Type.MONTH: 2030 * 12,
    Type.PERIOD_MONTHS: 480,
    Type.DAYS: 400,
    Type.HOURS: 72,
}


def _numbers(value: object) -> Iterator[int]:
    if isinstance(value, int) and not isinstance(value, bool):
        yield value


def _within(fact: FactDecl, number: int) -> int:
    low = fact.low if fact.low is not None else _EARLIEST.get(fact.type, 0)
    high = fact.high if fact.high is not None else number
    return min(max(number, low), max(high, low))


_EARLIEST = {Type.DATE: date(1940, 1, 1).toordinal(), Type.MONTH: 1940 * 12}


def _month(day: int) -> int:
    found = date.fromordinal(day)
    return found.year * 12 + found.month - 1


def _moved(day: int, months: int) -> int:
    """The same day some months later, or the last of that month, within the years of a calendar."""
    found = date.fromordinal(day)
    year, month = divmod(found.year * 12 + found.month - 1 + months, 12)
    year = min(max(year, 1900), 2100)
    for last in (found.day, 30, 29, 28):
        try:
            return date(year, month + 1, last).toordinal()
        except ValueError:
            continue
    raise AssertionError(day)
