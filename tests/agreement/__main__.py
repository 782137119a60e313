"""`python -m tests.agreement`: compare the two engines on many generated policies and cases.

With `--corpus N`, on N cases of the policies of this repository instead.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter

from engine.planning import plan
from rules.load import load
from tests.agreement.bases import ROOT, of_scenarios
from tests.agreement.batch import Batch, Report, run_apart
from tests.agreement.corpus import CHUNK, Corpus, Found, run_corpus

POLICIES_A_BATCH = 25


def main() -> int:
    """Run all batches, tell progress and figures; 1 if the engines differ anywhere."""
    wanted = _arguments()
    if wanted.corpus:
        return _corpus(wanted)
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


def _corpus(wanted: argparse.Namespace) -> int:
    """The same for the policies of this repository; tells where to take a broken run up again."""
    started = time.monotonic()
    corpus = Corpus(plan(load(ROOT / "policies")), of_scenarios())
    numbers = range(wanted.first, wanted.corpus)
    left = {
        chunk.start for chunk in (numbers[at : at + CHUNK] for at in range(0, len(numbers), CHUNK))
    }
    whole = Found()
    _say(f"seed {wanted.seed}: {len(numbers):,} cases from {len(corpus.bases):,} that make sense")
    try:
        for chunk, found in run_corpus(corpus, wanted.seed, numbers, wanted.workers):
            left.discard(chunk.start)
            whole.add(found)
            spent = time.monotonic() - started
            _say(f"{whole.cases:,} cases, {len(whole.differing):,} differ, {spent:,.0f} s")
            for text in found.shown:
                _say(f"\n{text}\n")
    except KeyboardInterrupt:
        first = min(left, default=wanted.corpus)
        _say(f"to go on: --corpus {wanted.corpus} --seed {wanted.seed} --first {first}")
    _tell(corpus, whole)
    return 1 if whole.differing else 0


def _tell(corpus: Corpus, whole: Found) -> None:
    """The outcomes by end, and those that are seldom or never determined."""
    total = whole.total
    _say("\noutcomes by end:")
    for end, count in total.most_common():
        _say(f"  {count:>10,} {end} ({100 * count / total.total():.1f} %)")
    for kind, names in sorted(corpus.kinds.items()):
        ends = sum((whole.ends.get(name, Counter()) for name in names), Counter[str]())
        told = ", ".join(f"{count:,} {end}" for end, count in ends.most_common())
        _say(f"  {kind}: {told}")
    never = [name for names in corpus.kinds.values() for name in names if not whole.ends.get(name)]
    rare = [name for name, ends in whole.ends.items() if not ends["ditentukan"]]
    _say(
        f"never asked: {', '.join(never) or 'none'}; never determined: {', '.join(rare) or 'none'}"
    )
    _say(f"{whole.several:,} cases with several worlds, {whole.impossible:,} with impossible facts")
    _say(f"with an amount that cannot be computed: {sorted(whole.refused) or 'none'}")
    _say(f"{whole.cases:,} cases, {len(whole.differing):,} differ {sorted(whole.differing) or ''}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.agreement", description=__doc__)
    parser.add_argument("--policies", type=int, default=2_000)
    parser.add_argument("--written", type=int, default=250, help="further policies, in YAML")
    parser.add_argument("--cases", type=int, default=50, help="of each policy")
    parser.add_argument("--start", type=int, default=1_000, help="number of the first batch")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--corpus", type=int, default=0, help="cases of policies/ instead")
    parser.add_argument("--seed", type=int, default=1, help="of those cases")
    parser.add_argument("--first", type=int, default=0, help="the number of the first of them")
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
