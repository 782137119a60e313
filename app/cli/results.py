"""What came of scenarios → what a drafter reads on the screen."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from app.cli.output import MOST_SHOWN
from rules.language import _

if TYPE_CHECKING:
    from rich.console import Console

    from app.scenarios.results import Failure, Ran, ScenarioRun

ERASE = "\r\x1b[K"


class Progress:
    """A line on a terminal's standard error that says how far a run has come."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()
        self._done = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._write("")

    def count(self, _ran: Ran, total: int) -> None:
        """Say that one more scenario is done."""
        self._done += 1
        self.tell(self._done, total)

    def tell(self, done: int, total: int) -> None:
        """Say how many scenarios are done."""
        self._write(_("{done} dari {total} skenario …", done=done, total=total))

    def _write(self, text: str) -> None:
        if self._shown:
            sys.stderr.write(f"{ERASE}{text}")
            sys.stderr.flush()


def print_run(console: Console, found: ScenarioRun) -> None:
    """Each failure, then what holds and what does not: per tag, and in all."""
    print_failures(console, found.failures)
    tags = found.by_tag()
    for tag in sorted(tags, key=_natural):
        passed, failed = tags[tag]
        console.print(_tally(tag, passed, failed), style="red" if failed else "green")
    print_total(console, found)


def print_total(console: Console, found: ScenarioRun) -> None:
    """How many scenarios hold, and how many do not."""
    passed = sum(one.passed for one in found.scenarios)
    failed = len(found.scenarios) - passed
    style = "bold green" if found.passed else "bold red"
    number = _("{count} skenario", count=len(found.scenarios))
    console.print(_tally(number, passed, failed), style=style)


def print_failures(console: Console, failures: Iterable[Failure]) -> None:
    """Each scenario that does not hold; what several share in full only once."""
    told: dict[str, str] = {}
    several = list(failures)
    for failure in several[:MOST_SHOWN]:
        if failure.scenario:
            named = {"place": failure.place, "scenario": failure.scenario}
            console.print(_("GAGAL {place}: {scenario}", **named), style="bold red")
        else:
            console.print(_("GAGAL {place}", place=failure.place), style="bold red")
        if failure.finding is not None and failure.message in told:
            above = _("temuan yang sama seperti pada {place}", place=told[failure.message])
            console.print(f"  {above}\n")
            continue
        told[failure.message] = failure.place
        if failure.step and not failure.shows_its_step:
            console.print(_("  langkah: {step}", step=failure.step))
        for line in failure.message.splitlines():
            console.print(f"  {line}".rstrip())
        console.print()
    if len(several) > MOST_SHOWN:
        count = len(several) - MOST_SHOWN
        console.print(_("… dan {count} kegagalan lain sesudahnya\n", count=count))


def _natural(tag: str) -> list[tuple[int, str]]:
    """Words and numbers of a tag, so that `pasal-10` comes after `pasal-9`."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", tag)]


def _tally(name: str, passed: int, failed: int) -> str:
    return _("{name}: {passed} lulus, {failed} gagal", name=name, passed=passed, failed=failed)
