"""Feature file → its scenarios, row by row, and what each of them asks for and names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from pytest_bdd.parser import FeatureParser, Scenario, ScenarioTemplate, Step

from app.scenarios.run import Chosen
from features.steps import given, then, when
from features.steps.profiles import Book
from features.steps.sentence import SENTENCES, names, pattern
from features.steps.syntax import ENCODING

VOCABULARY: Final = (given, when, then)
"""The modules whose sentences are read; each registers its own."""
EXPLAINED: Final = 'penjelasan <hasil> memuat <"kata">'


class Home(NamedTuple):
    """Where a scenario is decided: folder (None: that of the run), regulation (None: default)."""

    folder: str | None = None
    regulation: str | None = None


@dataclass(frozen=True)
class Asking:
    """What one scenario, or one row of an outline, asks for.

    `outcomes` as the steps name them. `words`: all that it says, tables and the facts of its
    profiles included. `explains`: it looks into an explanation.
    """

    chosen: Chosen
    tags: frozenset[str]
    homes: frozenset[Home]
    outcomes: frozenset[str]
    profiles: frozenset[str]
    words: str
    explains: bool


def askings(path: Path, book: Book) -> tuple[Asking, ...]:
    """Every scenario of a feature file that has no fault in its form.

    Raises `GherkinParseError` or `OSError` for a file that was changed since that was seen.
    """
    feature = FeatureParser(str(path.parent), path.name, ENCODING).parse()
    found: list[Asking] = []
    for template in feature.scenarios.values():
        tags = feature.tags | template.tags | (template.rule.tags if template.rule else set())
        for row, own in _rows(template):
            chosen = (str(path), template.name, tuple(row.values()))
            found.append(_asking(chosen, frozenset(tags | own), template.render(row), book))
    return tuple(found)


def _rows(template: ScenarioTemplate) -> Iterator[tuple[Mapping[str, str], set[str]]]:
    """Each row of an outline, with the tags of its table."""
    if not template.examples:
        yield {}, set()
    for examples in template.examples:
        yield from ((row, set(examples.tags)) for row in examples.as_contexts())


def _asking(chosen: Chosen, tags: frozenset[str], scenario: Scenario, book: Book) -> Asking:
    homes, home = {Home()}, Home()
    outcomes: set[str] = set()
    profiles: set[str] = set()
    explains = False
    for step in scenario.steps:
        for sentence, parts in read(step.name):
            outcomes |= {*filter(None, [parts.get("hasil")]), *names(parts.get("lewat") or "")}
            profiles |= {*filter(None, [parts.get("profil")])}
            explains |= sentence == EXPLAINED
            if sentence.startswith('peraturan <"peraturan">'):
                folders: list[str | None] = [*names(parts["folder"] or ""), home.folder]
                home = Home(folders[0], names(parts["peraturan"] or "")[0])
                homes.add(home)
    words = "\n".join([*_words(scenario.steps), *_profile_words(profiles, book)])
    if len(homes) > 1 and scenario.steps and _first_is_home(scenario.steps[0]):
        homes.discard(Home())
    return Asking(
        chosen,
        tags,
        frozenset(homes),
        frozenset(outcomes),
        frozenset(profiles),
        words,
        explains,
    )


def read(step: str) -> Iterator[tuple[str, Mapping[str, str | None]]]:
    """The sentence that a step is, with its parts; none if it is none."""
    for sentence in SENTENCES:
        found = re.fullmatch(pattern(sentence), step)
        if found is not None:
            yield sentence, found.groupdict()


def _first_is_home(step: Step) -> bool:
    return any(
        sentence.startswith('peraturan <"peraturan">') for sentence, _parts in read(step.name)
    )


def _words(steps: list[Step]) -> Iterator[str]:
    for step in steps:
        yield f"{step.keyword} {step.name}"
        rows = [] if step.datatable is None else step.datatable.raw()
        yield from (f"| {' | '.join(map(str, row))} |" for row in rows)


def _profile_words(profiles: set[str], book: Book) -> Iterator[str]:
    for name in sorted(profiles & set(book.profiles)):
        profile = book.profiles[name]
        yield from (str(fact) for fact in profile.facts)
        yield from (str(fact) for fact in profile.on)
