"""`python -m tests.fuzz --minutes N --seed S`: no traceback, no hang, no memory above 1 GB."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from tests.fuzz.campaign import Tally, campaign

EVERY = 30.0
"""Seconds from one line of progress to the next."""


def main() -> int:
    """Run inputs until the time is up; 1 if any failed."""
    wanted = _arguments()
    seed = wanted.seed if wanted.seed is not None else int(time.time())
    print(f"seed {seed}, {wanted.minutes} minutes, failures saved in {wanted.save}", flush=True)
    started = told = time.monotonic()
    end = started + wanted.minutes * 60
    tally = Tally()
    for tally in campaign(seed, lambda _: time.monotonic() < end, save=wanted.save):
        if time.monotonic() - told > EVERY:
            told = time.monotonic()
            _progress(tally, told - started)
    print("\n".join(tally.lines()))
    for given, found in tally.failures:
        print(f"\n{given.name}\n{found.failure}")
    return 1 if tally.failures else 0


def _progress(tally: Tally, spent: float) -> None:
    memory = f"{tally.memory / 1e6:.0f} MB"
    print(
        f"{spent:>6.0f} s: {tally.inputs:,} inputs, {len(tally.failures)} failures, {memory}",
        flush=True,
    )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--seed", type=int, default=None, help="if not given, another each time")
    parser.add_argument("--save", type=Path, default=Path("/tmp/kaidah-fuzz"))  # noqa: S108 — of one user
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
