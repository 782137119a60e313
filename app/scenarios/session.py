"""Policies and features as they are saved again and again → the scenarios to run each time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pytest_bdd.exceptions import GherkinParseError

from app.desk import CHECKOUT
from app.scenarios.asking import Asking, Home, askings
from app.scenarios.reach import Change, reached
from app.scenarios.run import FEATURES, Chosen, Wanted
from engine.planning import plan
from features.steps.errors import FileError
from features.steps.profiles import PROFILES, Book, read_profiles
from features.steps.syntax import faults
from features.steps.tags import tags_of
from rules.diagnostics import PolicyError
from rules.errors import KaidahError
from rules.language import _
from rules.load import COMMAND, SETTINGS, load

if TYPE_CHECKING:
    from app.scenarios.results import ScenarioRun
    from engine.plan import Plan

MOST_TOLD: Final = 4
"""Provisions named in the sentence that says why scenarios are run."""


@dataclass(frozen=True)
class Round:
    """What one look at the files found.

    `chosen`: the scenarios to run, of `total`. `why`: what changed, in words. `refused`: files
    that cannot be used; scenarios that rest on them wait. `plans`: what the others are decided by.
    """

    chosen: frozenset[Chosen]
    total: int
    why: tuple[str, ...]
    refused: tuple[KaidahError, ...]
    plans: Mapping[tuple[Path, str | None], Plan]


@dataclass
class Session:
    """What the last look found, to compare the next one with.

    What cannot be used keeps the state it had when it last could, so that a syntax error in the
    middle of typing costs nothing. Scenarios whose run was given up stay `due`.
    """

    wanted: Wanted
    policies: Path
    features: dict[Path, tuple[Asking, ...]] = field(default_factory=dict)
    plans: dict[Home, Plan] = field(default_factory=dict)
    failing: set[Chosen] = field(default_factory=set)
    due: set[Chosen] = field(default_factory=set)
    _book: Book = field(default_factory=lambda: Book({}, ""))
    _texts: dict[Path, bytes] = field(default_factory=dict)
    _usable: set[Home] = field(default_factory=set)
    _profiles_usable: bool = True

    @property
    def scenarios(self) -> Iterator[Asking]:
        """Every scenario in sight, of those wanted."""
        tag = self.wanted.tag.removeprefix("@") if self.wanted.tag else None
        for found in self.features.values():
            yield from (one for one in found if tag is None or tag in one.tags)

    @property
    def tags(self) -> frozenset[str]:
        """Every tag in sight, of scenarios that are not wanted too."""
        every = (one for found in self.features.values() for one in found)
        return frozenset(tag for one in every for tag in one.tags)

    @property
    def folders(self) -> frozenset[Path]:
        """The folders of policies that those scenarios are decided under."""
        return frozenset(self._key(home)[0] for one in self.scenarios for home in one.homes)

    def look(self) -> Round:
        """Read everything again, and tell what to run."""
        refused: list[KaidahError] = []
        why: list[str] = []
        changed = self._profiles(refused, why)
        self.due |= self._features(refused, why, changed)
        self.due |= self._policies(refused, why)
        every = {one.chosen: one for one in self.scenarios}
        self.due &= set(every)
        self.failing &= set(every)
        chosen = frozenset(one for one in self.due if self._can_run(every[one]))
        plans = {self._key(home): found for home, found in self.plans.items()}
        return Round(chosen, len(every), tuple(why), tuple(refused), plans)

    def _can_run(self, asking: Asking) -> bool:
        """Whether all that a scenario rests on can be used."""
        return asking.homes <= self._usable and (self._profiles_usable or not asking.profiles)

    def done(self, run: ScenarioRun) -> None:
        """Take what a run found."""
        for one in run.scenarios:
            self.due.discard(one.chosen)
            if one.passed:
                self.failing.discard(one.chosen)
            else:
                self.failing.add(one.chosen)

    def settle(self) -> None:
        """Take everything as it is now for what later changes are compared with."""
        self.due.clear()

    # ---------------------------------------------------- profiles

    def _profiles(self, refused: list[KaidahError], why: list[str]) -> frozenset[str]:
        """Names of the profiles that changed."""
        content = _content(PROFILES)
        self._profiles_usable = content == self._texts.get(PROFILES)
        if self._profiles_usable:
            return frozenset()
        try:
            book = read_profiles(content or b"", str(PROFILES))
        except (PolicyError, FileError) as error:
            refused.append(_as_refusal(error))
            return frozenset()
        self._profiles_usable = True
        names = {*book.profiles, *self._book.profiles}
        changed = {
            name for name in names if book.profiles.get(name) != self._book.profiles.get(name)
        }
        known = bool(self._texts)
        self._book, self._texts[PROFILES] = book, content or b""
        if known and changed:
            why.extend(_("profil {name}", name=name) for name in sorted(changed))
        return frozenset(changed)

    # ---------------------------------------------------- features

    def _features(
        self, refused: list[KaidahError], why: list[str], profiles: frozenset[str]
    ) -> set[Chosen]:
        """Scenarios that are new or say something else, or that use a profile that changed."""
        found: set[Chosen] = set()
        paths = list(self._feature_files())
        for gone in [path for path in self.features if path not in paths]:
            del self.features[gone]
            self._texts.pop(gone, None)
        for path in paths:
            content = _content(path)
            if content is not None and (content != self._texts.get(path) or profiles):
                found |= self._feature(path, content, refused, why)
        return found | {one.chosen for one in self.scenarios if one.profiles & profiles}

    def _feature(
        self, path: Path, content: bytes, refused: list[KaidahError], why: list[str]
    ) -> set[Chosen]:
        bad = faults(content, str(path))
        if bad:
            text = content.decode("utf-8-sig", errors="replace")
            refused.append(PolicyError(bad, {str(path): text}))
            return set()
        try:
            found = askings(path, self._book)
        except (GherkinParseError, OSError, UnicodeDecodeError):
            return set()  # saved again meanwhile: the next look, which that brings, reads it
        before = {one.chosen: (one.words, one.tags) for one in self.features.get(path, ())}
        self.features[path] = found
        known = path in self._texts
        fresh = {one.chosen for one in found if before.get(one.chosen) != (one.words, one.tags)}
        if known and content != self._texts[path]:
            why.append(path.name)
            fresh |= {one.chosen for one in found} & self.failing
        self._texts[path] = content
        return fresh

    def _feature_files(self) -> Iterator[Path]:
        for named in self.wanted.paths or [str(FEATURES)]:
            path = Path(named).resolve()
            yield from sorted(path.rglob("*.feature")) if path.is_dir() else [path]

    # ---------------------------------------------------- policies

    def _policies(self, refused: list[KaidahError], why: list[str]) -> set[Chosen]:
        """Scenarios that the change of a regulation can reach."""
        changes: dict[Home, Change] = {}
        fresh: set[Home] = set()
        self._usable.clear()
        for home in dict.fromkeys(home for one in self.scenarios for home in sorted_homes(one)):
            before = self.plans.get(home)
            try:
                now = self._plan(home, before)
            except KaidahError as error:
                if home == Home() or not _is_misnamed(error):
                    refused.append(error)
                    continue
                self._usable.add(home)  # the scenario itself is told so, at its step
                if self.plans.pop(home, None) is not None:
                    fresh.add(home)
                continue
            self._usable.add(home)
            self.plans[home] = now
            if before is None:
                fresh.add(home)
            elif now is not before:
                changes[home] = Change.between(before, now)
        for change in changes.values():
            why.extend(_told(change))
        found = {one.chosen for one in reached(changes, self.scenarios)}
        moved = _moved_tags(changes.get(Home()))
        found |= {one.chosen for one in self.scenarios if one.tags & moved}
        return found | {one.chosen for one in self.scenarios if one.homes & fresh}

    def _plan(self, home: Home, before: Plan | None) -> Plan:
        folder, regulation = self._key(home)
        loaded = load(folder, regulation)
        if before is not None and loaded.content_hash == before.content_hash:
            return before
        return plan(loaded)

    def _key(self, home: Home) -> tuple[Path, str | None]:
        """The folder and regulation of a home, as the steps name them."""
        folder = self.policies if home.folder is None else CHECKOUT / home.folder
        return folder, home.regulation


def sorted_homes(asking: Asking) -> list[Home]:
    """The homes of a scenario in a fixed order, that of the run first."""
    return sorted(asking.homes, key=lambda home: (home.folder or "", home.regulation or ""))


def _moved_tags(change: Change | None) -> set[str]:
    """The tags of pasals that came or went: a tag of none is refused."""
    if change is None:
        return set()
    return {*tags_of(change.old.plan)} ^ {*tags_of(change.new.plan)}


def _is_misnamed(error: KaidahError) -> bool:
    if not isinstance(error, PolicyError):
        return False
    return any(finding.span.file in (COMMAND, SETTINGS) for finding in error.findings)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _told(change: Change) -> Iterable[str]:
    """What changed, in the names of provisions."""
    places = change.places
    if change.everything:
        yield _("hal yang menyangkut semua hasil")
    yield from places[:MOST_TOLD]
    if len(places) > MOST_TOLD:
        yield _("{number} ketentuan lain", number=len(places) - MOST_TOLD)
    facts = sorted(change.pieces["facts"])
    yield from (_("fakta {fact}", fact=fact) for fact in facts[:MOST_TOLD])
    readings = sorted(change.pieces["readings"])
    yield from (_("tafsir {reading}", reading=reading) for reading in readings[:MOST_TOLD])
    if not (change.everything or places or facts or readings) and change.texts:
        yield _("bunyi ketentuan")


def _as_refusal(error: PolicyError | FileError) -> PolicyError:
    if isinstance(error, PolicyError):
        return error
    return PolicyError([error.finding], {error.finding.span.file: error.text})
