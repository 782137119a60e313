"""Decide a million cases with both engines; print rate and memory at the beginning and the end.

.venv/bin/python -m tests.endurance --cases 1000000
"""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from app.desk import Desk
from engine.facts import Case, FactValue
from engine.graph import Graph
from engine.plan import FactDecl
from engine.service import Service
from rules.values import Type

POLICIES = Path(__file__).parent.parent / "fixtures" / "santunan"
STEPS = 20
DAYS = (738000, 740500)


def draw(declared: FactDecl, chance: random.Random) -> FactValue:
    """A value within the bounds of a fact."""
    if declared.type is Type.CHOICE:
        return chance.choice([option for option, _ in declared.options])
    if declared.type is Type.DATE:
        return chance.randint(*DAYS)
    if declared.type is Type.BOOLEAN:
        return chance.random() < 1 / 2
    low, high = declared.low or 0, 1 if declared.high is None else declared.high
    return chance.randint(int(low), int(high))


def case(graph: Graph, number: int, chance: random.Random) -> Case:
    """A case with about one fact in a hundred missing."""
    facts = {
        declared.id: draw(declared, chance)
        for declared in graph.plan.facts
        if chance.randrange(100) != 0
    }
    return Case(id=f"k{number}", facts=facts)


def resident_mb() -> float:
    """Memory of this process that is in use now, in MB."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096 / 1e6


def run(service: Service, cases: int) -> None:
    """Decide the cases, telling the rate and the memory of each twentieth of them."""
    chance = random.Random(20241124)  # noqa: S311 — a sequence that repeats, not a secret
    ends: Counter[str] = Counter()
    part = max(1, cases // STEPS)
    begun = time.perf_counter()
    for number in range(1, cases + 1):
        decision = service.decide(case(service.graph, number, chance))
        ends.update(result.end.value for result in decision.shown)
        if number % part == 0:
            now = time.perf_counter()
            rate = part / (now - begun)
            print(f"{number:>9} cases  {rate:7.0f} per second  {resident_mb():7.1f} MB", flush=True)
            begun = now
    print(", ".join(f"{end} {count}" for end, count in sorted(ends.items())))


def main() -> None:
    """Read the arguments, warm up, run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=1_000_000)
    arguments = parser.parse_args()
    service = Desk(POLICIES).service()
    service.decide(Case())
    print(f"        0 cases  {'':18} {resident_mb():7.1f} MB")
    run(service, arguments.cases)


if __name__ == "__main__":
    main()
