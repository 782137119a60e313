"""`python -m tests.mutations`: change the policies one thing at a time; does a scenario fail?"""

from __future__ import annotations

import argparse
import sys
import time

from app.desk import CHECKOUT
from engine.planning import plan
from rules.diagnostics import PolicyError
from rules.load import load_texts
from tests.mutations.articles import articles
from tests.mutations.equivalents import equivalents
from tests.mutations.mutants import Mutant, mutants, policy_texts
from tests.mutations.reached import citations, contents
from tests.mutations.report import Report
from tests.mutations.sample import first_of_each, wanted
from tests.mutations.verdicts import Court, End, Verdict, judged
from tests.mutations.warm import Warm, warmed

EVERY = 100


class Run:
    """One run over the mutants that are wanted."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.started = time.monotonic()
        self.texts = policy_texts(CHECKOUT / "policies")
        self.plan = plan(load_texts(self.texts))
        self.report = Report(articles(self.plan), equivalents())
        found = wanted(mutants(self.texts), options.peraturan, options.pasal)
        excused = [one for one in found if self.excused(one)]
        if options.reviewed:
            found = excused
        else:
            told = [] if options.sample else excused
            self.report.verdicts += [Verdict(one, End.EXCUSED) for one in told]
            found = [one for one in found if not self.excused(one)]
        self.mutants = first_of_each(found, self.is_fit) if options.sample else found

    def is_fit(self, mutant: Mutant) -> bool:
        """Whether a mutant can be planned, so that a scenario must fail."""
        try:
            plan(load_texts(mutant.texts(self.texts)))
        except PolicyError:
            return False
        return True

    def excused(self, mutant: Mutant) -> bool:
        """Whether the reviewed list says that a mutant changes no result."""
        return self.report.reviewed.excuse(mutant.place, mutant.change.told) is not None

    def work(self, warm: Warm) -> None:
        """Run every scenario once as the law stands, then what each mutant may reach."""
        self.without_change(warm)
        before = contents(self.plan), citations(self.plan)
        court = Court(warm, self.texts, *before, self.report.articles)
        for verdict in judged(court, self.mutants, self.options.workers):
            self.report.verdicts.append(verdict)
            if len(self.report.verdicts) % EVERY == 0:
                self.tell(
                    f"{len(self.report.verdicts):,} of {len(self.mutants):,} mutants, "
                    f"{len(self.report.alive)} alive"
                )

    def without_change(self, warm: Warm) -> None:
        """Every scenario must hold; what each asks for is kept."""
        with warm.under(self.plan, "unchanged"):
            for told in warm.told:
                failure = warm.keep(told)
                if failure is not None:
                    raise SystemExit(f"fails without any change: {failure.place}: {failure.step}")
        self.tell(f"{len(warm.told)} scenarios hold; {len(self.mutants):,} mutants")

    def tell(self, text: str) -> None:
        """Say how far it is, and the seconds so far."""
        _say(f"{text}, {time.monotonic() - self.started:,.0f} s")


def main() -> int:
    """Judge all mutants and report; 1 if one lives that nobody excused."""
    run = Run(_options())
    warmed(run.work)
    for line in run.report.lines():
        _say(line)
    run.tell(f"\n{len(run.report.verdicts):,} mutants, {len(run.report.alive)} alive")
    return 1 if run.report.alive or run.report.outdated else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutations", description=__doc__)
    parser.add_argument("--peraturan", metavar="ID", help="only this regulation: `pp-44-2015`")
    parser.add_argument("--pasal", metavar="NOMOR", help="only this pasal, annex or code: `34`")
    parser.add_argument("--sample", action="store_true", help="a few of each article")
    parser.add_argument(
        "--reviewed", action="store_true", help="judge only what was reviewed and excused"
    )
    parser.add_argument("--workers", type=int, default=2)
    return parser.parse_args()


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
