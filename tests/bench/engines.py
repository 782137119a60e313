"""The engines of the bench: each takes its own form of a case, and answers in the bench's words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.desk import Desk
from engine import reference, rete
from engine.facts import Case
from tests.bench import zen_decision
from tests.bench.by_hand import AsDocumented, InOurLoop, Pairs, TwoValued
from tests.bench.by_rule import PairsByRule
from tests.bench.kaidah import ASKED, POLICIES, Public, answer_of, case_of, text_of
from tests.bench.policy import Answer, Facts, decide

RETE = "Kaidah, rete alone"
FEWEST = "durable-rules by hand, pairs, fewest rules"
BY_RULE = "durable-rules by hand, pairs of every rule"


@dataclass(frozen=True)
class Engine:
    """`given` is made before the clock starts, `run` is timed, `answer` reads what it returned.

    `kleene`: whether it also decides cases of which facts are not known.
    """

    name: str
    given: Callable[[Facts], Any]
    run: Callable[[Any], Any]
    answer: Callable[[Any], Answer]
    kleene: bool = False


def engines() -> list[Engine]:
    """Every engine that can be had here, the plain function first."""
    return [*_by_hand(), *_kaidah(), *_zen()]


def _by_hand() -> Iterator[Engine]:
    same = _same
    yield Engine("plain Python function", same, decide, same)
    two, pairs = TwoValued(AsDocumented), Pairs(AsDocumented)
    yield Engine("durable-rules by hand, two truth values", same, two.decide, same)
    yield Engine(FEWEST, same, pairs.decide, same, kleene=True)
    by_rule, in_our_loop = PairsByRule(AsDocumented), PairsByRule(InOurLoop)
    yield Engine(BY_RULE, same, by_rule.decide, same, kleene=True)
    yield Engine(f"{BY_RULE}, our loop", same, in_our_loop.decide, same, kleene=True)


def _same(value: Any) -> Any:  # noqa: ANN401 — whatever an engine takes
    return value


def _kaidah() -> Iterator[Engine]:
    desk = Desk(POLICIES)
    service = desk.service()
    for name, backend in (
        (RETE, rete.compile_plan(service.plan)),
        ("Kaidah, reference alone", reference.compile_plan(service.plan)),
    ):
        yield Engine(name, case_of, _running(backend.run), answer_of, kleene=True)
    yield Engine(
        "Kaidah, both engines",
        case_of,
        lambda case: service.decide(case, ASKED),
        lambda decision: answer_of(decision.decided),
        kleene=True,
    )
    yield Engine(
        "Kaidah, public API: text in, record out",
        text_of,
        Public(desk).decide,
        lambda found: answer_of(found[0].decided),
        kleene=True,
    )


def _running(run: Callable[[Case, Sequence[str]], Any]) -> Callable[[Case], Any]:
    return lambda case: run(case, ASKED)


def _zen() -> Iterator[Engine]:
    try:
        evaluate = zen_decision.evaluate()
    except ImportError:
        return
    yield Engine(
        "zen-engine, decision table", zen_decision.context_of, evaluate, zen_decision.answer_of
    )
