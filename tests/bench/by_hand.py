"""The bench policy written by hand for durable-rules, with two truth values and with pairs.

Both put all values of a case into one fact, compare in Python what durable-rules cannot compare
(two fields of one fact), give that fact a rule that always matches, delete each state at once, and
let no timer thread run.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from durable import engine

from engine.rete.network import stage
from tests.bench.policy import ELECTIONS, EVENTS, GROUPS, LAST_DAY, NO_FUNDING, OPEN, Answer, Facts

Test = tuple[str, str, int]
"""Field, comparison, constant."""
Pattern = dict[str, Any]
Fact = dict[str, int | str]

KPU, BAWASLU, OTHER = map(GROUPS.index, ("adhoc_kpu", "adhoc_bawaslu", "lain"))
PILKADA = ELECTIONS.index("pilkada")
DEATH, ACCIDENT, TOTAL, PARTIAL, JOB_LOSS, NOTHING = range(len(EVENTS))

RULES: dict[str, tuple[Test, ...]] = {
    "kelompok": (("group", "$eq", OTHER),),
    "peristiwa": (("event", "$eq", NOTHING),),
    "pendaftaran": (("late", "$eq", 1),),
    "adhoc": (("group", "$eq", BAWASLU), ("day", "$gt", LAST_DAY)),
    "adhoc (KPU)": (
        ("group", "$eq", KPU),
        ("day", "$gt", LAST_DAY),
        ("election", "$neq", PILKADA),
    ),
    "masa_iur": (("event", "$eq", JOB_LOSS), ("months", "$lt", 12)),
    "kpu": (("group", "$eq", KPU), ("day", "$gt", LAST_DAY), ("election", "$eq", PILKADA)),
    "pemakaman": (("event", "$eq", DEATH), ("months", "$lt", 3)),
    "kematian": (("event", "$eq", DEATH), ("months", "$gte", 3), ("months", "$lt", 36)),
    "kematian (36)": (("event", "$eq", DEATH), ("months", "$gte", 36)),
    "kecelakaan": (("event", "$eq", ACCIDENT),),
    "cacat_total": (("event", "$eq", TOTAL),),
    "cacat_sebagian": (("event", "$eq", PARTIAL),),
    "putus_kerja": (("event", "$eq", JOB_LOSS),),
}
REFUSALS = ("kelompok", "peristiwa", "pendaftaran", "adhoc", "adhoc (KPU)", "masa_iur")


class UnknownError(Exception):
    """An amount lacks a fact."""


def known(value: int | None) -> int:
    """A number that an amount needs. Raises `UnknownError`."""
    if value is None:
        raise UnknownError
    return value


def school(facts: Facts) -> int:
    """Scholarship for at most two children."""
    return min(known(facts.children), 2) * 87_000_000


AMOUNTS: dict[str, Callable[[Facts], int]] = {
    "pemakaman": lambda _: 10_000_000,
    "kematian": lambda _: 42_000_000,
    "kematian (36)": lambda facts: 42_000_000 + school(facts),
    "kecelakaan": lambda facts: 48 * known(facts.wage) + 22_000_000 + school(facts),
    "cacat_total": lambda facts: 70 * 80 * known(facts.wage) // 100 + 12_000_000 + school(facts),
    "cacat_sebagian": lambda facts: known(facts.percent) * 80 * known(facts.wage) // 100,
    "putus_kerja": lambda facts: 6 * 60 * min(known(facts.wage), 5_000_000) // 100,
}
WORDS = {
    "group": {word: number for number, word in enumerate(GROUPS)},
    "event": {word: number for number, word in enumerate(EVENTS)},
    "election": {word: number for number, word in enumerate(ELECTIONS)},
}


def reason_of(rule: str) -> str:
    """The reason that a rule gives."""
    return rule.partition(" ")[0]


# ---------------------------------------------------------------- durable-rules


def pattern(tests: Sequence[Test], *, possible: bool) -> Pattern:
    """A conjunction; where tests are only possible, a marker `?field` passes as well."""
    return pattern_of([(test,) for test in tests], possible=possible)


def pattern_of(groups: Iterable[Sequence[Test]], *, possible: bool) -> Pattern:
    """A conjunction of disjunctions."""
    items = [_any_of(group, possible=possible) for group in groups]
    return items[0] if len(items) == 1 else {"$and": items}


def _any_of(tests: Sequence[Test], *, possible: bool) -> Pattern:
    items = [_certain(test) for test in tests]
    if possible:
        items += [{f"?{name}": 1} for name in dict.fromkeys(test[0] for test in tests)]
    return items[0] if len(items) == 1 else {"$or": items}


def _certain(test: Test) -> Pattern:
    name, comparison, constant = test
    return {name: constant} if comparison == "$eq" else {comparison: {name: constant}}


class Fires(Protocol):
    """A ruleset: a fact in, the names of the rules that fire out."""

    def __call__(self, fact: Fact) -> set[str]:
        """The names of the rules that fire."""
        ...


class QuietHost(engine.Host):  # type: ignore[misc]  # durable-rules has no types
    """A host without the timer threads, which run actions behind one's back."""

    def _run(self) -> None:
        """Start nothing."""


class AsDocumented:
    """The ruleset as durable-rules documents its use: `Host.assert_fact`, then `delete_state`."""

    def __init__(self, patterns: Mapping[str, Pattern]) -> None:
        self._fired: set[str] = set()
        rules = {
            name: {"all": [{"m": each}], "run": self._marking(name)}
            for name, each in {"": {"k": 1}, **patterns}.items()
        }
        named = {f"r{number}": rule for number, rule in enumerate(rules.values())}
        self._host = QuietHost({"bench": named})
        self._cases = 0

    def _marking(self, name: str) -> Callable[[object], None]:
        def act(_: object) -> None:
            self._fired.add(name)

        return act

    def __call__(self, fact: Fact) -> set[str]:
        """The names of the rules that fire."""
        self._cases += 1
        self._fired.clear()
        sid = str(self._cases)
        self._host.assert_fact("bench", {**fact, "k": 1, "sid": sid, "id": "1"})
        self._host.delete_state("bench", sid)
        return self._fired


class InOurLoop:
    """The same ruleset in the loop that `engine.rete` runs its own in, which parses nothing."""

    def __init__(self, patterns: Mapping[str, Pattern]) -> None:
        rules = {
            f"r{number}": {"all": [{"m": each}], "run": _marking(name)}
            for number, (name, each) in enumerate({"": {"k": 1}, **patterns}.items())
        }
        self._stage = stage("bench", rules)

    def __call__(self, fact: Fact) -> set[str]:
        """The names of the rules that fire."""
        fired: set[str] = set()
        self._stage.fire([{**fact, "k": 1}], fired)  # type: ignore[dict-item]  # integers only
        return fired


def _marking(name: str) -> Callable[[set[str]], None]:
    return lambda fired: fired.add(name)


Loop = Callable[[Mapping[str, Pattern]], Fires]


# ---------------------------------------------------------------- two truth values


@dataclass
class TwoValued:
    """Rules that fire where they are true; which refusal comes first is settled in Python."""

    loop: Loop
    fires: Fires = field(init=False)

    def __post_init__(self) -> None:
        self.fires = self.loop(
            {name: pattern(tests, possible=False) for name, tests in RULES.items()}
        )

    def decide(self, facts: Facts) -> Answer:
        """The answer, if all facts are known."""
        fired = self.fires(encoded(facts))
        for rule in REFUSALS:
            if rule in fired:
                return Answer(eligible=False, funding=NO_FUNDING, amount=0, reason=reason_of(rule))
        rule = next(name for name in AMOUNTS if name in fired)
        funding = "kpu" if "kpu" in fired else "apbd"
        return Answer(
            eligible=True, funding=funding, amount=AMOUNTS[rule](facts), reason=reason_of(rule)
        )


def encoded(facts: Facts) -> Fact:
    """The fact of a case; a marker `?field` stands for what is not known."""
    fact: Fact = {}
    for name in ("day", "months"):
        value = getattr(facts, name)
        if value is None:
            fact[f"?{name}"] = 1
        else:
            fact[name] = value
    for name, numbers in WORDS.items():
        word = getattr(facts, name)
        if word is None:
            fact[f"?{name}"] = 1
        else:
            fact[name] = numbers[word]
    if facts.registered is None or facts.day is None:
        fact["?late"] = 1
    else:
        fact["late"] = int(facts.registered > facts.day)
    return fact


# ---------------------------------------------------------------- certain and possible


@dataclass
class Pairs:
    """Two rules each: where it is certainly, and where it is possibly true."""

    loop: Loop
    fires: Fires = field(init=False)

    def __post_init__(self) -> None:
        certain = {f"c {name}": pattern(tests, possible=False) for name, tests in RULES.items()}
        possible = {f"p {name}": pattern(tests, possible=True) for name, tests in RULES.items()}
        self.fires = self.loop({**certain, **possible})

    def decide(self, facts: Facts) -> Answer:
        """The answer, each outcome `OPEN` if facts that are not known leave it open."""
        fired = self.fires(encoded(facts))
        refused = [rule for rule in REFUSALS if f"p {rule}" in fired]
        if not refused:
            return self._granted(facts, fired)
        sure = next((rule for rule in REFUSALS if f"c {rule}" in fired), None)
        if sure is None:
            return Answer(OPEN, OPEN, OPEN, OPEN)
        reasons = {reason_of(rule) for rule in refused[: refused.index(sure) + 1]}
        reason = reason_of(sure) if len(reasons) == 1 else OPEN
        return Answer(eligible=False, funding=NO_FUNDING, amount=0, reason=reason)

    def _granted(self, facts: Facts, fired: set[str]) -> Answer:
        funding: object = OPEN
        if "c kpu" in fired or "p kpu" not in fired:
            funding = "kpu" if "c kpu" in fired else "apbd"
        rules = [rule for rule in AMOUNTS if f"p {rule}" in fired]
        sure = any(f"c {rule}" in fired for rule in rules)
        reasons = {reason_of(rule) for rule in rules}
        reason = reasons.pop() if len(reasons) == 1 else OPEN
        amounts = {_amount(rule, facts) for rule in rules}
        amount = amounts.pop() if sure and len(amounts) == 1 else OPEN
        return Answer(eligible=True, funding=funding, amount=amount, reason=reason)


def _amount(rule: str, facts: Facts) -> object:
    try:
        return AMOUNTS[rule](facts)
    except UnknownError:
        return OPEN
