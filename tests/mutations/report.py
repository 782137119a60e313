"""Verdicts → a table by article, and the mutants that live."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tests.mutations.articles import Article
from tests.mutations.equivalents import Equivalents, Excuse
from tests.mutations.verdicts import End, Verdict

GROUPS = {True: "marks A and B", False: "marks INF, B- and GAP"}
COLUMNS = ("mutants", "killed", "other", "refused", "same", "alive")


@dataclass
class Report:
    """All verdicts, with what was reviewed."""

    articles: Mapping[str, Article]
    reviewed: Equivalents
    verdicts: list[Verdict] = field(default_factory=list)

    def same(self, verdict: Verdict) -> bool:
        """Whether a mutant decides as the policy does, by its plan or by the reviewed list."""
        if verdict.end in {End.UNCHANGED, End.EXCUSED}:
            return True
        return verdict.end is End.ALIVE and self.excuse(verdict) is not None

    def excuse(self, verdict: Verdict) -> Excuse | None:
        """What the reviewed list says of a mutant."""
        return self.reviewed.excuse(verdict.mutant.place, verdict.mutant.change.told)

    @property
    def alive(self) -> list[Verdict]:
        """Mutants that no scenario notices and nobody excused."""
        return [
            one for one in self.verdicts if one.end in {End.ALIVE, End.LOST} and not self.same(one)
        ]

    @property
    def elsewhere(self) -> list[Verdict]:
        """Mutants killed only by scenarios about another article."""
        return [one for one in self.verdicts if one.end is End.KILLED and not one.named]

    @property
    def outdated(self) -> list[Verdict]:
        """Mutants that the reviewed list excuses though a scenario kills them."""
        return [one for one in self.verdicts if one.end is End.KILLED and self.excuse(one)]

    def lines(self) -> Iterator[str]:
        """The whole report."""
        for firm, title in GROUPS.items():
            of_group = [one for one in self.verdicts if one.mutant.firm is firm]
            yield from self._table(title, of_group)
        yield from self._excused()
        yield from _listed("alive", self.alive)
        yield from _listed("killed only by a scenario of another article", self.elsewhere)
        yield from _listed("excused in the reviewed list, but killed", self.outdated)

    def _excused(self) -> Iterator[str]:
        """What lives and was reviewed, with the reasons."""
        found = [self.excuse(one) for one in self.verdicts if self.same(one)]
        counts = Counter(one for one in found if one is not None)
        if counts:
            yield f"\nthe same result in every case, as reviewed: {counts.total()}"
        for excuse, count in counts.items():
            yield f"  {excuse.place}: {count}: {excuse.reason}"

    def _table(self, title: str, verdicts: Sequence[Verdict]) -> Iterator[str]:
        yield f"\n{title}\n{'':58}" + "".join(f"{name:>9}" for name in COLUMNS)
        for name, article in self.articles.items():
            own = [one for one in verdicts if one.mutant.article == name]
            if own:
                yield self._line(_known(article.label), own)
        yield self._line("all", verdicts)

    def _line(self, label: str, verdicts: Sequence[Verdict]) -> str:
        counts = Counter(self._column(one) for one in verdicts)
        counts["mutants"] = len(verdicts)
        return f"{label[:57]:58}" + "".join(f"{counts[name]:>9}" for name in COLUMNS)

    def _column(self, verdict: Verdict) -> str:
        if self.same(verdict):
            return "same"
        if verdict.end is End.KILLED:
            return "killed" if verdict.named else "other"
        return "refused" if verdict.end is End.REFUSED else "alive"


def _known(label: str) -> str:
    """A label without the words that stand for a number nobody knows."""
    return label.replace("pasal yang belum diketahui nomornya ", "")


def _listed(title: str, verdicts: Iterable[Verdict]) -> Iterator[str]:
    found = [f"  {shown(one)}" for one in verdicts]
    if found:
        yield f"\n{title}: {len(found)}"
        yield from found


def shown(verdict: Verdict) -> str:
    """One mutant on a line, with what killed it."""
    mutant = verdict.mutant
    line = f"{mutant.file}:{mutant.line} [{mutant.mark}] {mutant.name}"
    if verdict.failure is not None:
        line += f"\n      {verdict.failure.place}: {verdict.failure.scenario}"
    return line
