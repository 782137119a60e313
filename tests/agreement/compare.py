"""Plan + cases → where rete and the reference differ, said compactly."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from typing import Protocol

from engine import reference
from engine.decision import Decided, Key, OutcomeResult, WorldEnd
from engine.facts import Case
from engine.operators import EvaluationError
from engine.plan import Plan
from engine.plan_json import dump_plan
from engine.rete import NetworkFaultError

Results = Mapping[Key, OutcomeResult]


class Engine(Protocol):
    """A plan, ready to decide cases."""

    def run(self, case: Case, asked: tuple[str, ...] | None = None) -> Decided:
        """Decide the outcomes asked for, and all they rest on."""


Compile = Callable[[Plan], Engine]


@dataclass(frozen=True)
class Difference:
    """A case on which two engines differ, and in what."""

    plan: Plan
    case: Case
    asked: tuple[str, ...] | None
    text: str

    def __str__(self) -> str:
        case = json.dumps(asdict(self.case), default=repr)
        asked = "all" if self.asked is None else ", ".join(self.asked)
        return f"{self.text}\nasked: {asked}\ncase: {case}\nplan: {dump_plan(self.plan)}"


REFUSED = "an amount cannot be computed"


def decide(engine: Engine, case: Case, asked: tuple[str, ...] | None = None) -> Results | str:
    """Every outcome of a case, or why there is none."""
    try:
        return engine.run(case, asked).results
    except EvaluationError:
        return REFUSED
    except NetworkFaultError as fault:
        return f"the network contradicts itself: {fault}"


def differences(
    plan: Plan, cases: Sequence[Case], other: Compile, asked: tuple[str, ...] | None = None
) -> Iterator[Difference]:
    """The cases that another engine decides differently from the reference."""
    ours, theirs = reference.compile_plan(plan), other(plan)
    for case in cases:
        text = differ(decide(ours, case, asked), decide(theirs, case, asked))
        if text is not None:
            yield Difference(plan, case, asked, text)


def differ(ours: Results | str, theirs: Results | str) -> str | None:
    """In what two decisions of one case differ, None if in nothing."""
    if isinstance(ours, str) or isinstance(theirs, str):
        said = [one if isinstance(one, str) else "decided" for one in (ours, theirs)]
        return None if ours == theirs else "{} by reference, {} by rete".format(*said)
    if list(ours) != list(theirs):
        return f"outcomes {list(ours)!r} by reference, {list(theirs)!r} by rete"
    for key, result in ours.items():
        if not _same(result, theirs[key]):
            return f"{key}: " + "; ".join(_parts(result, theirs[key]))
    return None


def _same(ours: OutcomeResult, theirs: OutcomeResult) -> bool:
    """Whether results are equal to the type of each value (1 is not `ya`)."""
    return ours == theirs and _types(ours) == _types(theirs)


def _types(result: OutcomeResult) -> list[type]:
    values = [result.value]
    for _, end in result.worlds:
        values += [end.value, *end.values]
    return [bool if isinstance(value, bool) else object for value in values]


def _parts(ours: OutcomeResult, theirs: OutcomeResult) -> Iterator[str]:
    for field in fields(OutcomeResult):
        one, other = getattr(ours, field.name), getattr(theirs, field.name)
        if one != other and field.name == "worlds":
            yield from _worlds(ours, theirs)
        elif one != other:
            yield f"{field.name} {one!r} by reference, {other!r} by rete"


def _worlds(ours: OutcomeResult, theirs: OutcomeResult) -> Iterator[str]:
    if [world for world, _ in ours.worlds] != [world for world, _ in theirs.worlds]:
        yield "the worlds differ"
        return
    for (world, one), (_, other) in zip(ours.worlds, theirs.worlds, strict=True):
        for field in fields(WorldEnd):
            mine, yours = getattr(one, field.name), getattr(other, field.name)
            if mine != yours:
                yield f"in {world!r} {field.name} {mine!r} by reference, {yours!r} by rete"
