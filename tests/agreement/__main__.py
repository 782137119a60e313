"""`python -m tests.agreement`: compare the two engines on many generated policies and cases."""

from __future__ import annotations

import argparse
import os
import sys
import time

from tests.agreement.batch import Batch, Report, run_apart

POLICIES_A_BATCH = 25


def main() -> int:
    """Run all batches, tell progress and figures; 1 if the engines differ anywhere."""
    wanted = _arguments()
    started = time.monotonic()
    whole = Report()
    batches = [*_batches(wanted, wanted.policies), *_batches(wanted, wanted.written, written=True)]
    for report in run_apart(batches, wanted.workers):
        whole.add(report)
        spent = time.monotonic() - started
        _say(
            f"{whole.policies:,} of {wanted.policies + wanted.written:,} policies, "
            f"{whole.cases:,} cases, {whole.differing:,} differ, {spent:,.0f} s"
        )
    for text in whole.shown:
        _say(f"\n{text}")
    _say("\noutcomes by end, and cases refused:")
    for end, count in whole.ends.most_common():
        _say(f"  {count:>10,} {end}")
    _say(f"{whole.policies:,} policies, {whole.cases:,} cases, {whole.differing:,} differ")
    return 1 if whole.differing else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.agreement", description=__doc__)
    parser.add_argument("--policies", type=int, default=2_000)
    parser.add_argument("--written", type=int, default=250, help="further policies, in YAML")
    parser.add_argument("--cases", type=int, default=50, help="of each policy")
    parser.add_argument("--start", type=int, default=1_000, help="number of the first batch")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


def _batches(wanted: argparse.Namespace, count: int, *, written: bool = False) -> list[Batch]:
    starts = range(0, count, POLICIES_A_BATCH)
    sizes = [min(POLICIES_A_BATCH, count - done) for done in starts]
    return [
        Batch(wanted.start + index, size, wanted.cases, written) for index, size in enumerate(sizes)
    ]


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
