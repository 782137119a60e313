"""Case files → decisions, one after the other, each refusal told and none lost."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import BAD_INPUT, INTERNAL, err, refuse
from app.desk import Desk, find_policies
from rules.decode import LARGEST_FILE
from rules.errors import KaidahError
from rules.language import _

if TYPE_CHECKING:
    from engine.service import Decision

STDIN = "-"
ORDER = (INTERNAL, BAD_INPUT, 4, 3, 5, 0)
"""Exit statuses, the one that counts first."""


class UnreadableError(KaidahError):
    """A case file that is not there, or cannot be read."""


def read(name: str) -> bytes:
    """The bytes of a case file, or of standard input for `-`: one more than may be read at most.

    Raises `UnreadableError`.
    """
    try:
        if name == STDIN:
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with Path(name).open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise UnreadableError(_("berkas tidak ada"), _beside(Path(name))) from None
    except IsADirectoryError:
        raise UnreadableError(
            _("ini folder, bukan berkas kasus"), _("misalnya `{name}/*.yaml`", name=name)
        ) from None
    except PermissionError:
        raise UnreadableError(
            _("berkas tidak boleh dibaca"), _("periksa izin berkas itu")
        ) from None
    except (OSError, ValueError) as error:
        raise UnreadableError(_("berkas tidak dapat dibaca ({error})", error=error)) from None


def _beside(path: Path) -> str | None:
    from rules.nearest import nearest

    try:
        names = sorted(one.name for one in path.parent.iterdir())
    except OSError:
        return None
    found = nearest(path.name, names)
    return _("maksudnya `{parent}`?", parent=path.parent / found) if found is not None else None


class Cases:
    """The cases of one command: decided in turn, with the exit status they add up to."""

    def __init__(self, policies: Path | None, regulation: str | None, asked: Sequence[str]) -> None:
        self.desk = Desk(find_policies(policies))
        self.regulation = regulation
        self.asked = asked
        self.statuses: list[int] = []

    @property
    def status(self) -> int:
        """The exit status of all cases together."""
        return next((status for status in ORDER if status in self.statuses), 0)

    def decide(self, names: Sequence[str]) -> Iterator[tuple[str, Decision | KaidahError]]:
        """Each case with its decision, or with why it is refused, which is told at once."""
        told: list[KaidahError] = []
        for name in names:
            shown = _("masukan baku") if name == STDIN else name
            try:
                found: Decision | KaidahError = self._one(name, shown)
            except KaidahError as error:
                if error in told:
                    err().print(
                        _("{shown}: ditolak karena temuan yang sama seperti di atas", shown=shown)
                    )
                else:
                    self._refuse(error, shown)
                told.append(error)
                self.statuses.append(_status(error))
                found = error
            yield name, found

    def _one(self, name: str, shown: str) -> Decision:
        from engine.service import exit_status

        decision = self.desk.decide(read(name), shown, regulation=self.regulation, asked=self.asked)
        self.statuses.append(exit_status([result.end for result in decision.shown]))
        return decision

    def _refuse(self, error: KaidahError, shown: str) -> None:
        from engine.service import EnginesDifferError

        refuse(error, shown)
        if isinstance(error, EnginesDifferError):
            for line in error.differences:
                err().print(f"  {line}")


def _status(error: KaidahError) -> int:
    from engine.service import EnginesDifferError

    return INTERNAL if isinstance(error, EnginesDifferError) else BAD_INPUT
