"""An article → what a scenario that is about it says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from engine.plan import Plan


@dataclass(frozen=True, slots=True)
class Article:
    """An article as scenarios name it: in the citations of results, and in tags."""

    id: str
    label: str
    tag: str

    def named_in(self, tags: Iterable[str], cited: Iterable[str]) -> bool:
        """Whether a tag or a citation is of this article."""
        return self.tag in tags or any(
            one == self.label or one.startswith(f"{self.label} ") for one in cited
        )


def articles(plan: Plan) -> dict[str, Article]:
    """The articles of a plan by id, in its order."""
    return {
        found.id: Article(found.id, found.label, tag_of(found.id, plan.regulation))
        for found in plan.provisions
        if "(" not in found.id and ":" in found.id
    }


def tag_of(article: str, regulation: str) -> str:
    """The tag of an article's scenarios: `pasal-6`, `pp-44-2015-pasal-34`, `…-lampiran-ii`."""
    of, _, key = article.partition(":")
    number = key.removeprefix("kode-") if key.startswith(("kode-", "lampiran-")) else f"pasal-{key}"
    lead = "" if of == regulation else f"{of.rpartition('/')[2]}-"
    return f"{lead}{number}".lower()
