"""All mutants → a few of each article, the same ones every time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from tests.mutations.edits import Kind
from tests.mutations.mutants import Mutant

ASKED = (Kind.NUMBER, Kind.BOUND, Kind.EXCEPTION)


def wanted(mutants: Iterable[Mutant], regulation: str | None, article: str | None) -> list[Mutant]:
    """The mutants of one regulation, or of one article, if one is named."""
    found = [one for one in mutants if regulation is None or _of(one) == regulation]
    return [one for one in found if article is None or _key(one) == article]


def first_of_each(mutants: Iterable[Mutant], fit: Callable[[Mutant], bool]) -> list[Mutant]:
    """Of each article the first number, the first bound and the first exception that are fit."""
    found: dict[tuple[str, Kind], Mutant] = {}
    for one in mutants:
        key = (one.article, one.kind)
        if one.kind in ASKED and key not in found and fit(one):
            found[key] = one
    return list(found.values())


def _of(mutant: Mutant) -> str:
    return mutant.article.partition(":")[0]


def _key(mutant: Mutant) -> str:
    return mutant.article.partition(":")[2].removeprefix("kode-").removeprefix("lampiran-")
