"""What came of scenarios: which hold, which do not, and why; it can be sent between processes."""

from __future__ import annotations

from dataclasses import dataclass, field

from rules.diagnostics import Finding


@dataclass(frozen=True)
class Failure:
    """A scenario that does not hold: where, at which step, and why.

    `finding`: what is wrong with the feature file itself; None for a result that is another
    than expected. `scenario` and `step` are empty for a file that cannot be read.
    """

    place: str
    scenario: str
    step: str
    message: str
    finding: Finding | None = None

    @property
    def shows_its_step(self) -> bool:
        """Whether the message quotes the line of the step, or of the table below it."""
        return self.finding is not None and self.place.startswith(f"{self.finding.span.file}:")

    def as_json(self) -> dict[str, object]:
        """The same for a program."""
        code = None if self.finding is None else str(self.finding.code)
        return {
            "tempat": self.place,
            "skenario": self.scenario,
            "langkah": self.step,
            "kode": code,
            "pesan": self.message,
        }


@dataclass(frozen=True)
class Ran:
    """One scenario (or one row of an outline) and whether it holds.

    `chosen` names it among all: its file, its name there, its row.
    """

    name: str
    tags: tuple[str, ...]
    passed: bool
    chosen: tuple[str, str, tuple[str, ...]] = ("", "", ())


@dataclass
class ScenarioRun:
    """All scenarios of a run."""

    scenarios: list[Ran] = field(default_factory=list)
    failures: list[Failure] = field(default_factory=list)

    @property
    def passed(self) -> bool:
        """Whether every scenario holds."""
        return all(one.passed for one in self.scenarios) and not self.failures

    def by_tag(self) -> dict[str, tuple[int, int]]:
        """Scenarios that hold and that do not, by tag."""
        found: dict[str, tuple[int, int]] = {}
        for one in self.scenarios:
            for tag in one.tags:
                passed, failed = found.get(tag, (0, 0))
                found[tag] = (passed + one.passed, failed + (not one.passed))
        return found

    def as_json(self) -> dict[str, object]:
        """The same for a program."""
        return {
            "skenario": [
                {"nama": one.name, "tanda": list(one.tags), "lulus": one.passed}
                for one in self.scenarios
            ],
            "gagal": [failure.as_json() for failure in self.failures],
        }
