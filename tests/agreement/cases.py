"""Random cases of a plan, and what they may turn out to be once more is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import product
from math import prod

from engine.decision import CASE_LEVEL
from engine.facts import Case, FactValue, Records, Within
from engine.plan import FactDecl, Plan
from rules.values import Scalar, Special
from tests.agreement.draw import Draw
from tests.agreement.vocabulary import DATED, DOMAINS, KEY, Profile

Facts = Mapping[str, FactValue]

CALM, MANY = 30, 3


@dataclass(frozen=True)
class Knowledge:
    """How often something is known, in percent."""

    facts: int = 60
    lists: int = 80
    readings: int = 30

    @classmethod
    def of(cls, draw: Draw) -> Knowledge:
        """Little, much or everything."""
        return draw.one((cls(90, 95, 60), cls(), cls(30, 60, 10), cls(100, 100, 100)))


def case_of(draw: Draw, plan: Plan, profile: Profile) -> Case:
    """A random case."""
    known = Knowledge.of(draw)
    lists = {}
    for declared in plan.lists:
        if draw.chance(known.lists):
            lists[declared.id] = _records(draw, plan, profile, (declared.id, known))
    readings = {}
    for reading in plan.readings:
        if draw.chance(known.readings):
            readings[reading.id] = draw.one(reading.options).id
    effects = {}
    for change in plan.uncertain:
        if draw.chance(known.readings):
            effects[change.id] = draw.number(change.earliest, change.latest)
    of_case = [fact for fact in plan.facts if fact.list is None]
    facts = _facts(draw, profile, of_case, known.facts)
    return Case("uji", facts, lists, readings, effects)


def _records(draw: Draw, plan: Plan, profile: Profile, what: tuple[str, Knowledge]) -> Records:
    name, known = what
    declared = [fact for fact in plan.facts if fact.list == name]
    records: list[Facts] = [
        _facts(draw, profile, declared, known.facts) for _ in range(draw.number(0, MANY))
    ]
    if not profile.ties:
        keys = draw.shuffled(range(MANY + 3))
        records = [_ranked(record, name, key) for record, key in zip(records, keys, strict=False)]
    return Records(tuple(records), complete=not draw.chance((100 - known.lists) * 2 // 3))


def _ranked(record: Facts, name: str, key: int) -> Facts:
    """The same record with a key that no other has, if its key is known."""
    fact = f"{name}.{KEY}"
    return {**record, fact: key} if fact in record else record


def _facts(
    draw: Draw, profile: Profile, declared: Sequence[FactDecl], known: int
) -> dict[str, FactValue]:
    found: dict[str, FactValue] = {}
    for fact in draw.shuffled(declared):
        if draw.chance(known):
            found[fact.id] = _value(draw, profile, fact)
        elif fact.type in DATED and draw.chance(50):
            found[fact.id] = _span(draw, profile, fact)
    return found


def _value(draw: Draw, profile: Profile, fact: FactDecl) -> FactValue:
    if fact.optional and draw.chance(CALM):
        return Special.ABSENT
    return draw.one(profile.domain(fact))


def _span(draw: Draw, profile: Profile, fact: FactDecl) -> Within:
    low, high = sorted(int(day) for day in draw.some(profile.domain(fact), 2, 2))
    return Within(low, high)


# ---------------------------------------------------------------- more is known


@dataclass(frozen=True)
class More:
    """What may come to light of a case: how much of it, in percent; 100 is everything."""

    draw: Draw
    plan: Plan
    profile: Profile
    percent: int = 100

    def case(self, case: Case) -> Case:
        """The same case with more known; nothing that was known changes."""
        facts = [fact for fact in self.plan.facts if fact.list is None]
        lists = {}
        for declared in self.plan.lists:
            found = self.records(declared.id, case.lists.get(declared.id))
            if found is not None:
                lists[declared.id] = found
        readings = dict(case.readings)
        effects = dict(case.effects)
        for reading in self.plan.readings:
            if reading.chosen is None and reading.id not in readings and self.happens():
                readings[reading.id] = self.draw.one(reading.options).id
        for change in self.plan.uncertain:
            if change.id not in effects and self.happens():
                effects[change.id] = self.draw.number(change.earliest, change.latest)
        return Case(case.id, self.facts(facts, case.facts), lists, readings, effects)

    def happens(self) -> bool:
        """Whether one more thing is known."""
        return self.draw.chance(self.percent)

    def facts(self, declared: Sequence[FactDecl], known: Facts) -> Facts:
        """Facts with more of them known, or known more narrowly."""
        found = dict(known)
        for fact in declared:
            value = known.get(fact.id)
            if (value is None or isinstance(value, Within)) and self.happens():
                found[fact.id] = self.value(fact, value)
        return found

    def value(self, fact: FactDecl, known: Within | None) -> FactValue:
        """A value that a fact may have, given what is known of it; or a narrower span of days."""
        narrower = self.percent < 100 and self.draw.chance(40)
        if known is None:
            spanned = narrower and fact.type in DATED
            draw = _span if spanned else _value
            return draw(self.draw, self.profile, fact)
        inside = [int(v) for v in self.profile.domain(fact) if _inside(known, v)]
        value = self.draw.one(inside or [known.low])
        if not narrower:
            return value
        return self.draw.one((Within(value, known.high), Within(known.low, value)))

    def records(self, name: str, known: Records | None) -> Records | None:
        """A list with more of it known: its records, or that there are no others."""
        if known is None and not self.happens():
            return None
        before = known or Records((), complete=False)
        declared = [fact for fact in self.plan.facts if fact.list == name]
        found = [self.facts(declared, record) for record in before.records]
        complete = before.complete or self.happens()
        if not before.complete:
            found += [self.facts(declared, {}) for _ in range(self.draw.number(0, 2))]
        if not self.profile.ties:
            found = self.ranked(name, found, before)
        return Records(tuple(found), complete)

    def completed(self, case: Case, name: str) -> Case:
        """The case with a list of it complete; its known records stay as they are."""
        before = case.lists.get(name, Records((), complete=False))
        found = More(self.draw, self.plan, self.profile).records(name, before) or before
        fresh = found.records[len(before.records) :]
        whole = Records((*before.records, *fresh))
        return replace(case, lists={**case.lists, name: whole})

    def told(self, case: Case, fact: FactDecl, record: int) -> Case:
        """The case with one fact of it known."""
        if fact.list is None:
            return replace(case, facts={**case.facts, fact.id: self._answer(fact, case.facts)})
        known = case.lists[fact.list]
        records = list(known.records)
        value = self._answer(fact, records[record])
        if fact.id.endswith(KEY) and not self.profile.ties:
            taken = [one.get(fact.id) for one in records]
            value = next(key for key in range(len(records) + 99) if key not in taken)
        records[record] = {**records[record], fact.id: value}
        lists = {**case.lists, fact.list: Records(tuple(records), known.complete)}
        return replace(case, lists=lists)

    def _answer(self, fact: FactDecl, known: Facts) -> FactValue:
        value = known.get(fact.id)
        return self.value(fact, value if isinstance(value, Within) else None)

    def ranked(self, name: str, records: list[Facts], before: Records) -> list[Facts]:
        """Records whose newly known keys differ from all others."""
        fact = f"{name}.{KEY}"
        kept = [record.get(fact) for record in before.records]
        free = self.draw.shuffled([key for key in range(2 * MANY + 4) if key not in kept])
        fixed = [*kept, *([None] * len(records))]
        return [
            record if fact not in record or fixed[index] is not None else {**record, fact: key}
            for index, (record, key) in enumerate(zip(records, free, strict=False))
        ]


# ---------------------------------------------------------------- all is known


def every_completion(plan: Plan, case: Case, most: int) -> list[Case] | None:
    """All that a case may turn out to be, None if that is too many or a list is not known.

    Cases in which two records share a rank are left out.
    """
    if any(d.id not in case.lists or not case.lists[d.id].complete for d in plan.lists):
        return None
    slots = [*_open_facts(plan, case), *_open_choices(plan, case)]
    if prod(len(values) for _, values in slots) > most:
        return None
    full = [_filled(case, dict(found)) for found in product(*map(_pairs, slots))]
    return [one for one in full if all(_all_ranked(*known) for known in one.lists.items())]


def _all_ranked(name: str, known: Records) -> bool:
    keys = [record.get(f"{name}.{KEY}") for record in known.records]
    return len(set(keys)) == len(keys)


Slot = tuple[tuple[str, str, int], Sequence[FactValue]]
"""Where something is missing (kind, name, record), and what it may be."""


def _pairs(slot: Slot) -> list[tuple[tuple[str, str, int], FactValue]]:
    return [(slot[0], value) for value in slot[1]]


def _open_facts(plan: Plan, case: Case) -> Iterator[Slot]:
    for fact in plan.facts:
        records = [case.facts] if fact.list is None else case.lists[fact.list].records
        for number, known in enumerate(records):
            value = known.get(fact.id)
            if value is None or isinstance(value, Within):
                at = CASE_LEVEL if fact.list is None else number
                yield ("fact", fact.id, at), _values(fact, value)


def _values(fact: FactDecl, known: Within | None) -> list[FactValue]:
    domain = DOMAINS[fact.type]
    if known is not None:
        return list({known.low, known.high, *(v for v in domain if _inside(known, v))})
    return [*domain, *([Special.ABSENT] if fact.optional else [])]


def _inside(span: Within, value: Scalar) -> bool:
    return span.low <= int(value) <= span.high


def _open_choices(plan: Plan, case: Case) -> Iterator[Slot]:
    for reading in plan.readings:
        if reading.chosen is None and reading.id not in case.readings:
            yield ("reading", reading.id, CASE_LEVEL), [option.id for option in reading.options]
    for change in plan.uncertain:
        if change.id not in case.effects:
            yield ("effect", change.id, CASE_LEVEL), [change.earliest, change.latest]


def _filled(case: Case, found: Mapping[tuple[str, str, int], FactValue]) -> Case:
    lists = {name: [dict(r) for r in known.records] for name, known in case.lists.items()}
    facts, readings, effects = dict(case.facts), dict(case.readings), dict(case.effects)
    for (kind, name, record), value in found.items():
        if kind == "reading":
            readings[name] = str(value)
        elif kind == "effect":
            effects[name] = int(value) if isinstance(value, int) else 0
        elif record == CASE_LEVEL:
            facts[name] = value
        else:
            lists[name.split(".", maxsplit=1)[0]][record][name] = value
    whole = {name: Records(tuple(records)) for name, records in lists.items()}
    return Case(case.id, facts, whole, readings, effects)
