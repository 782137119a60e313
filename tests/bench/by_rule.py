"""The bench policy by hand for durable-rules, keeping the pairs of each of its rules.

What `engine.rete` knows of a case, as an engineer would write it who needs the same: for each rule
of the policy whether it is certainly and whether it is possibly true, unknown facts as markers,
terms decided before the rules that use them. Three small rulesets, one fact each.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tests.bench.by_hand import (
    ACCIDENT,
    AMOUNTS,
    BAWASLU,
    DEATH,
    JOB_LOSS,
    KPU,
    NOTHING,
    OTHER,
    PARTIAL,
    PILKADA,
    TOTAL,
    Fact,
    Fires,
    Loop,
    Pattern,
    Test,
    UnknownError,
    encoded,
    pattern_of,
)
from tests.bench.policy import LAST_DAY, NO_FUNDING, OPEN, Answer, Facts

Kleene = bool | None
Marks = dict[str, Kleene]
"""Whether each rule is true; None where it is only possibly so."""
Rules = dict[str, tuple[tuple[Test, ...], ...]]
"""Conjunctions of disjunctions of tests, by rule."""


def all_of(*tests: Test) -> tuple[tuple[Test, ...], ...]:
    """A conjunction of single tests."""
    return tuple((test,) for test in tests)


IN_TIME: Test = ("late", "$eq", 0)
SOME_EVENT: Test = ("event", "$neq", NOTHING)
COVERED: Test = ("group", "$neq", OTHER)
NOT_AD_HOC: tuple[Test, ...] = (("adhoc_lewat", "$eq", 0), ("adhoc_pilkada", "$eq", 1))
LATE: Test = ("day", "$gt", LAST_DAY)
ENTITLED: Test = ("berhak", "$eq", 1)

FIRST: Rules = {
    "adhoc_lewat": ((("group", "$eq", KPU), ("group", "$eq", BAWASLU)), (LATE,)),
    "adhoc_pilkada": all_of(("group", "$eq", KPU), LATE, ("election", "$eq", PILKADA)),
    "besaran pemakaman": all_of(("event", "$eq", DEATH), ("months", "$lt", 3)),
    "besaran kematian": all_of(
        ("event", "$eq", DEATH), ("months", "$gte", 3), ("months", "$lt", 36)
    ),
    "besaran kematian (36)": all_of(("event", "$eq", DEATH), ("months", "$gte", 36)),
    "besaran kecelakaan": all_of(("event", "$eq", ACCIDENT)),
    "besaran cacat_total": all_of(("event", "$eq", TOTAL)),
    "besaran cacat_sebagian": all_of(("event", "$eq", PARTIAL)),
    "besaran putus_kerja": all_of(("event", "$eq", JOB_LOSS)),
    "alasan kelompok": all_of(("group", "$eq", OTHER)),
    "alasan peristiwa": all_of(COVERED, ("event", "$eq", NOTHING)),
    "alasan pendaftaran": all_of(COVERED, SOME_EVENT, ("late", "$eq", 1)),
}
SECOND: Rules = {
    "berhak": (
        *all_of(COVERED, SOME_EVENT, IN_TIME),
        NOT_AD_HOC,
        (("event", "$neq", JOB_LOSS), ("months", "$gte", 12)),
    ),
    "sumber_dana kpu": all_of(("adhoc_pilkada", "$eq", 1)),
    "alasan adhoc": all_of(
        SOME_EVENT, IN_TIME, ("adhoc_lewat", "$eq", 1), ("adhoc_pilkada", "$eq", 0)
    ),
    "alasan masa_iur": (
        *all_of(COVERED, ("event", "$eq", JOB_LOSS), ("months", "$lt", 12), IN_TIME),
        NOT_AD_HOC,
    ),
}
THIRD: Rules = {
    "alasan kematian": all_of(ENTITLED, ("event", "$eq", DEATH), ("months", "$gte", 3)),
    "alasan pemakaman": all_of(ENTITLED, ("event", "$eq", DEATH), ("months", "$lt", 3)),
    "alasan kecelakaan": all_of(ENTITLED, ("event", "$eq", ACCIDENT)),
    "alasan cacat_total": all_of(ENTITLED, ("event", "$eq", TOTAL)),
    "alasan cacat_sebagian": all_of(ENTITLED, ("event", "$eq", PARTIAL)),
    "alasan putus_kerja": all_of(ENTITLED, ("event", "$eq", JOB_LOSS)),
}
ALWAYS: Marks = {"beasiswa": True, "sumber_dana apbd": True}


class PairsByRule:
    """Every rule of the policy as two rules of durable-rules."""

    def __init__(self, loop: Loop) -> None:
        self._stages = [Stage(rules, loop) for rules in (FIRST, SECOND, THIRD)]

    def marks(self, facts: Facts) -> Marks:
        """The truth value of each rule's condition."""
        first, second, third = self._stages
        fact = encoded(facts)
        marks = {**ALWAYS, **first.marks(fact)}
        add(fact, {name: marks[name] for name in ("adhoc_lewat", "adhoc_pilkada")})
        marks.update(second.marks(fact))
        add(fact, {"berhak": marks["berhak"]})
        marks.update(third.marks(fact))
        return marks

    def decide(self, facts: Facts) -> Answer:
        """The answer, each outcome `OPEN` if facts that are not known leave it open."""
        return answer_of(self.marks(facts), facts)


class Stage:
    """Rules that wait for no other of the same stage."""

    def __init__(self, rules: Rules, loop: Loop) -> None:
        self._names = {name: (f"c {name}", f"p {name}") for name in rules}
        patterns: dict[str, Pattern] = {}
        for name, groups in rules.items():
            patterns[f"c {name}"] = pattern_of(groups, possible=False)
            patterns[f"p {name}"] = pattern_of(groups, possible=True)
        self._fires: Fires = loop(patterns)

    def marks(self, fact: Fact) -> Marks:
        """The truth value of each rule."""
        fired = self._fires(fact)
        return {
            name: True if certain in fired else None if possible in fired else False
            for name, (certain, possible) in self._names.items()
        }


def add(fact: Fact, decided: Mapping[str, Kleene]) -> None:
    """Put what was decided into the fact, as a value or a marker."""
    for name, truth in decided.items():
        if truth is None:
            fact[f"?{name}"] = 1
        else:
            fact[name] = int(truth)


def answer_of(marks: Marks, facts: Facts) -> Answer:
    """What the rules say together."""
    eligible = marks["berhak"]
    reason = _only(_possible(marks, "alasan "))
    if not eligible:
        refused = eligible is False
        return Answer(
            eligible=False if refused else OPEN,
            funding=NO_FUNDING if refused else OPEN,
            amount=0 if refused else OPEN,
            reason=reason,
        )
    by_kpu = marks["sumber_dana kpu"]
    rules = _possible(marks, "besaran ")
    settled = True in rules.values()
    amounts: dict[object, Kleene] = {_amount(rule, facts): True for rule in rules}
    return Answer(
        eligible=True,
        funding=OPEN if by_kpu is None else "kpu" if by_kpu else "apbd",
        amount=_only(amounts) if settled else OPEN,
        reason=reason,
    )


def _possible(marks: Marks, prefix: str) -> Marks:
    """The rules of an outcome that are not false, by what they give."""
    return {
        name.removeprefix(prefix): truth
        for name, truth in marks.items()
        if truth is not False and name.startswith(prefix)
    }


def _only(found: Mapping[Any, Kleene]) -> object:
    """The one thing that is given, if it is given certainly."""
    return next(iter(found)) if tuple(found.values()) == (True,) else OPEN


def _amount(rule: str, facts: Facts) -> object:
    try:
        return AMOUNTS[rule](facts)
    except UnknownError:
        return OPEN
