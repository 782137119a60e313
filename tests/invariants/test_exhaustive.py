"""Every policy of two rules over two facts and an amount, in every case: the laws hold of all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import product

import pytest

from engine.decision import End
from engine.facts import Case
from engine.nodes import (
    Always,
    Condition,
    Const,
    Expr,
    FactRef,
    IsUnregulated,
    Not,
    OneOf,
    OutcomeRef,
    Tested,
)
from engine.plan import FactDecl, Outcome, Plan, Rule
from engine.reference import compile_plan
from rules.values import Type
from tests.agreement.compare import Results
from tests.invariants import laws

YES = OneOf((Const(Type.BOOLEAN, value=True),))
A, B = Tested(FactRef("a"), YES), Tested(FactRef("b"), YES)
TEN, TWENTY = Const(Type.RUPIAH, 10), Const(Type.RUPIAH, 20)
CONDITIONS: tuple[Condition, ...] = (A, B, Not(A), Always())
VALUES: tuple[Expr, ...] = (TEN, TWENTY, FactRef("m"))
EXCEPTIONS = ((), ("first",), ("second",))
"""Which rule, if any, the other yields to."""

DOMAINS: Mapping[str, tuple[bool | int, ...]] = {
    "a": (True, False),
    "b": (True, False),
    "m": (10, 20),
}
Known = tuple[bool | int | None, ...]
"""Values of the facts in order, None where one is not known."""

CASES: tuple[Known, ...] = tuple(product(*((*domain, None) for domain in DOMAINS.values())))


def plans() -> Iterator[Plan]:
    """Each policy, with an outcome that tests what it sets and one that it stands behind."""
    for first, second in product(product(CONDITIONS, VALUES), repeat=2):
        for exceptions, gate in product(EXCEPTIONS, (None, "g")):
            yield plan(first, second, exceptions, gate)


def plan(
    first: tuple[Condition, Expr],
    second: tuple[Condition, Expr],
    exceptions: tuple[str, ...],
    gate: str | None,
) -> Plan:
    other = {"first": "second", "second": "first"}
    excepted = {other[name]: (name,) for name in exceptions}
    rules = [
        Rule(name, "x", name, *written, exceptions=excepted.get(name, ()))
        for name, written in (("first", first), ("second", second))
    ]
    rules.sort(key=lambda rule: len(rule.exceptions))
    gates = [Rule("g1", "g", "g", B, Const(Type.BOOLEAN, value=True))]
    users = [
        Rule("u1", "u", "u", Tested(OutcomeRef("x"), OneOf((TEN,))), TEN),
        Rule("u2", "u", "u", IsUnregulated("x"), TWENTY),
    ]
    return Plan(
        "uji",
        "uji",
        facts=(
            FactDecl("a", Type.BOOLEAN, "a"),
            FactDecl("b", Type.BOOLEAN, "b"),
            FactDecl("m", Type.RUPIAH, "m"),
        ),
        outcomes=(
            Outcome("g", Type.BOOLEAN, "g", ("g1",)),
            Outcome("x", Type.RUPIAH, "x", ("first", "second"), gate=gate),
            Outcome("u", Type.RUPIAH, "u", ("u1", "u2")),
        ),
        rules=(*gates, *rules, *users),
    )


def case_of(known: Known) -> Case:
    named = zip(DOMAINS, known, strict=True)
    return Case(facts={name: value for name, value in named if value is not None})


def narrower(known: Known, other: Known) -> bool:
    """Whether all that is known in one case is known in another."""
    return all(one is None or one is two for one, two in zip(known, other, strict=True))


def complaints(decided: Mapping[Known, Results]) -> Iterator[str]:
    """What breaks a law among all cases of one policy."""
    for known, other in product(decided, repeat=2):
        if known != other and narrower(known, other):
            yield from laws.settled_stays(decided[known], decided[other])
            if None not in other:
                yield from laws.enclosed(decided[known], decided[other], case_of(other))
    for known, results in decided.items():
        if None not in known:
            yield from laws.nothing_open(results)
        yield from laws.names_something(results, case_of(known))
        yield from unanswered(known, decided)


def unanswered(known: Known, decided: Mapping[Known, Results]) -> Iterator[str]:
    """Outcomes still undetermined in some world although all relevant facts are known."""
    for key, result in decided[known].items():
        asked = {cause.name for cause in result.relevant}
        for other in decided if result.end is End.UNDETERMINED else ():
            told = {n for n, one, two in zip(DOMAINS, known, other, strict=True) if one is not two}
            if narrower(known, other) and told == asked:
                yield from laws.answered(decided[other][key])


@pytest.mark.slow
def test_every_law_holds_of_every_small_policy_in_every_case() -> None:
    for each in plans():
        engine = compile_plan(each)
        decided = {known: engine.run(case_of(known)).results for known in CASES}
        broken = next(complaints(decided), None)

        assert broken is None, f"{broken} under {each.rules!r}"
