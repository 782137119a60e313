"""Case files → decisions, one after the other, each refusal told and none lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import BAD_INPUT, INTERNAL, broken, err, refuse
from app.desk import Desk, find_policies
from rules.errors import KaidahError

if TYPE_CHECKING:
    from engine.service import Decision

STDIN = "-"
ORDER = (INTERNAL, BAD_INPUT, 4, 3, 5, 0)
"""Exit statuses, the one that counts first."""


def read(name: str) -> bytes:
    """The bytes of a case file, or of standard input for `-`. Raises `OSError`."""
    if name == STDIN:
        return sys.stdin.buffer.read()
    return Path(name).read_bytes()


class Cases:
    """The cases of one command: decided in turn, with the exit status they add up to."""

    def __init__(self, policies: Path | None, regulation: str | None, asked: Sequence[str]) -> None:
        self.policies = policies
        self.regulation = regulation
        self.asked = asked
        self.statuses: list[int] = []

    @property
    def status(self) -> int:
        """The exit status of all cases together."""
        return next((status for status in ORDER if status in self.statuses), 0)

    def decide(self, names: Sequence[str]) -> Iterator[tuple[str, Decision]]:
        """Each case that can be decided; the others are told on standard error."""
        try:
            desk = Desk(find_policies(self.policies))
        except KaidahError as error:
            refuse(error)
            self.statuses.append(BAD_INPUT)
            return
        for name in names:
            decision = self._one(desk, name)
            if decision is not None:
                yield name, decision

    def _one(self, desk: Desk, name: str) -> Decision | None:
        from engine.service import EnginesDifferError, exit_status

        shown = "masukan baku" if name == STDIN else name
        try:
            decision = desk.decide(read(name), shown, regulation=self.regulation, asked=self.asked)
        except EnginesDifferError as error:
            refuse(error, shown)
            for line in error.differences:
                err().print(line)
            self.statuses.append(INTERNAL)
            return None
        except KaidahError as error:
            refuse(error, shown)
        except OSError as error:
            broken(_reason(error), shown)
        else:
            self.statuses.append(exit_status([result.end for result in decision.shown]))
            return decision
        self.statuses.append(BAD_INPUT)
        return None


def _reason(error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return "berkas tidak ada"
        case IsADirectoryError():
            return "ini folder, bukan berkas kasus"
        case PermissionError():
            return "berkas tidak boleh dibaca"
        case _:
            return f"berkas tidak dapat dibaca ({error.strerror})"
