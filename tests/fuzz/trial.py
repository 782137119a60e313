"""One input → what the program makes of it: accepted, refused, or a fault of the program."""

from __future__ import annotations

import contextlib
import io
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Final

from app.cli import main
from app.cli.cases import Cases
from app.desk import Desk
from engine.explain import explain, plain_text
from engine.record import record, written
from engine.service import Decision, EnginesDifferError
from features.steps.profiles import read_profiles
from rules.diagnostics import Finding, PolicyError, render
from rules.errors import KaidahError
from rules.load import COMMAND
from tests.fuzz import stepwatch
from tests.fuzz.corpus import BASES, cases
from tests.fuzz.inputs import Input

LARGEST_COUNT: Final = 200
"""Findings of one input that are looked at: commands print fewer, and count the rest."""
LARGEST_SAID: Final = 60_000
"""Characters that a command may say about one input: more cannot be read."""
KNOWN_STATUSES: Final = {0, 1, 2, 3, 4, 5}


class FaultError(Exception):
    """Something that no input may cause, and that raises nothing by itself."""


class Bench:
    """Copies of the policies in a folder of its own, in which inputs replace one file each."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        os.environ["KAIDAH_DEBUG"] = "1"
        os.environ["PYTEST_PLUGINS"] = "tests.fuzz.stepwatch"
        for base, root in BASES.items():
            shutil.copytree(root, folder / base, dirs_exist_ok=True)
        self._desks = {base: Desk(root) for base, root in BASES.items()}

    def run(self, given: Input) -> str:
        """The outcome in a word. Raises whatever the program raises, and `FaultError`."""
        match given.target:
            case "kebijakan":
                return self._policy(given)
            case "kasus":
                return self._case(given)
            case "fitur":
                return self._feature(given)
            case _:
                return self._profile(given)

    def _policy(self, given: Input) -> str:
        path = self.folder / given.base / given.file
        original = path.read_bytes()
        path.write_bytes(given.content)
        try:
            outcome = self._checked(self.folder / given.base)
            _formatted(path)
        finally:
            path.write_bytes(original)
        return outcome

    def _checked(self, root: Path) -> str:
        """`check` for every regulation of a folder; if it finds nothing, some cases decided."""
        _ended(["check", "--kebijakan", str(root)])
        try:
            service = Desk(root).service()
        except PolicyError as error:
            _look_at(error.findings, error.sources, root)
            return "ditolak"
        desk = Desk(root)
        for case in _cases_for(root.name):
            with contextlib.suppress(PolicyError):
                _tell(desk.decide(case.read_bytes(), case.name))
        return f"diterima ({'dengan' if service.plan.rules else 'tanpa'} aturan)"

    def _case(self, given: Input) -> str:
        path = self.folder / given.file
        path.write_bytes(given.content)
        deciding = Cases(self.folder / given.base, None, ())
        deciding.desk = self._desks[given.base]
        with _silence():
            _, found = next(iter(deciding.decide([str(path)])))
        if isinstance(found, EnginesDifferError):
            raise found
        if isinstance(found, Decision):
            _tell(found)
            return "diterima"
        if isinstance(found, PolicyError):
            _look_at(found.findings, found.sources, self.folder)
        return "ditolak"

    def _feature(self, given: Input) -> str:
        path = self.folder / given.file
        path.write_bytes(given.content)
        stepwatch.SEEN.clear()
        status = _ended(["test", str(path)])
        for error in stepwatch.SEEN:
            raise FaultError(f"a step or a feature raised {error!r}") from error
        return {0: "diterima", 1: "tidak lulus"}.get(status, "ditolak")

    def _profile(self, given: Input) -> str:
        try:
            read_profiles(given.content, given.file)
        except PolicyError as error:
            _look_at(error.findings, error.sources, self.folder)
            return "ditolak"
        except KaidahError as error:
            _can_be_printed(error.message + (error.help or ""))
            return "ditolak"
        return "diterima"


def _cases_for(base: str) -> Iterable[Path]:
    """Two cases for a folder of policies; those of the fixtures say too little to be refused."""
    return cases()[:20:11] if base == "policies" else cases()[:1]


def _tell(decision: Decision) -> None:
    """All that may be said of a decision."""
    _can_be_printed(written(record(decision)) + plain_text(explain(decision)))


def _formatted(path: Path) -> None:
    """`fmt` of the changed file, twice: the second time there is nothing left to do."""
    if path.suffix != ".yaml":
        return
    if _ended(["fmt", str(path)]) == 0:
        once = path.read_bytes()
        if _ended(["fmt", str(path)]) != 0 or path.read_bytes() != once:
            raise FaultError("fmt is not stable")


def _ended(words: list[str]) -> int:
    """Run the command in this process: its exit status, which is one that is documented."""
    status: object = None
    with _silence() as (out, err):
        try:
            main(words)
        except SystemExit as ended:
            status = ended.code
    said = (out.getvalue() + err.getvalue()).decode()
    if not isinstance(status, int) or status not in KNOWN_STATUSES:
        raise FaultError(f"{words[0]} ended with {status!r}: {said[-2_000:]}")
    if len(said) > LARGEST_SAID:
        raise FaultError(f"{words[0]} said {len(said)} characters, beginning {said[:300]}")
    return status


@contextlib.contextmanager
def _silence() -> Iterator[tuple[io.BytesIO, io.BytesIO]]:
    """Standard output and error kept apart, by files that refuse what is not UTF-8."""
    kept = io.BytesIO(), io.BytesIO()
    files = [io.TextIOWrapper(one, encoding="utf-8", write_through=True) for one in kept]
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = files
    try:
        yield kept
    finally:
        sys.stdout, sys.stderr = before
        for one in files:
            one.detach()


def _look_at(findings: Iterable[Finding], sources: object, root: Path) -> None:
    """Every finding lies inside its file, and can be shown."""
    known = dict(sources) if isinstance(sources, dict) else {}
    for finding in islice(findings, LARGEST_COUNT):
        text = known.get(finding.span.file)
        if text is None:
            path = root / finding.span.file
            text = path.read_bytes().decode("utf-8", errors="replace") if path.is_file() else ""
        _inside(finding, text)
        _can_be_printed(render(finding, text))


def _inside(finding: Finding, text: str) -> None:
    lines = text.split("\n")
    for span in (finding.span, *(related.span for related in finding.related[:5])):
        if span.file != finding.span.file or span.file == COMMAND:
            continue
        if (
            not 1 <= span.line <= len(lines)
            or not 1 <= span.column <= len(lines[span.line - 1]) + 1
        ):
            raise FaultError(f"a finding outside its file: {finding}")
        ordered = (span.line, span.column) <= (span.end_line, span.end_column)
        if not ordered or not 0 <= span.offset <= span.end_offset <= len(text):
            raise FaultError(f"a finding whose end is not in its file: {finding}")


def _can_be_printed(text: str) -> None:
    text.encode("utf-8")
