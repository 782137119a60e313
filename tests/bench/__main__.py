"""Compare engines on one policy, and Kaidah with its aims; print one table of ratios.

.venv/bin/python -m tests.bench --cases 400 --rounds 9
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Mapping
from statistics import median

from tests.bench import cilegon, zen_decision
from tests.bench.engines import BY_RULE, RETE, engines
from tests.bench.measure import EnginesDifferError, compare, times

AIM_RETE = 0.7
AIM_WARM = 50.0
AIM_COLD = 1.0


def line(name: str, figure: str, ratio: str) -> None:
    """One line of the table."""
    print(f"{name:<52} {figure:>12} {ratio:>14}")


def show_engines(found: Mapping[str, float]) -> None:
    """Time of a case, and how often it goes into that of the engine we are measured by."""
    line("one case of the bench policy", "µs CPU", "× by hand *")
    for name, each in found.items():
        line(f"  {name}", f"{each:.1f}", f"{each / found[BY_RULE]:.3f}")
    print(f"  * {BY_RULE}")
    reached = found[BY_RULE] / found[RETE]
    line("speed of rete / of that by hand", f"{reached:.2f}", f"aim ≥ {AIM_RETE}")


def show_cilegon(rounds: int) -> None:
    """The regulation: warm decisions, and whole processes."""
    print()
    line("every outcome of the Cilegon regulation, warm", "ms CPU", "× 50 ms")
    warm = cilegon.warm(rounds)
    for name, each in warm.items():
        line(f"  {name}", f"{each:.1f}", f"{each / AIM_WARM:.2f}")
    middle = median(warm.values())
    line("median", f"{middle:.1f}", f"aim < 1: {middle / AIM_WARM:.2f}")
    print()
    line(f"a whole process, {cilegon.DEMO.name}", "s CPU", "× 1 s")
    cold = cilegon.cold(rounds)
    for name, each in cold.items():
        line(f"  {name}", f"{each:.3f}", f"aim < 1: {each / AIM_COLD:.2f}")
    ratio = cold["kaidah decide"] / cold["python -c pass"]
    line("kaidah decide / python -c pass", f"{ratio:.1f}", "")


def main() -> int:
    """Compare, measure, print; 1 if two engines differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=9)
    arguments = parser.parse_args()
    try:
        zen_decision.evaluate()
    except ImportError as error:
        print(f"zen-engine is left out: {error}")
    found = engines()
    try:
        compare(found, arguments.cases)
    except EnginesDifferError as error:
        print(f"two engines answer differently:\n{error}")
        return 1
    print(f"{len(found)} engines agree on {arguments.cases} cases; load {os.getloadavg()[0]:.1f}")
    show_engines(times(found, arguments.cases, arguments.rounds))
    show_cilegon(arguments.rounds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
