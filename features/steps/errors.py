"""A step that cannot be done: what is wrong with it, and at which of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from rules.diagnostics import Code, Finding
from rules.errors import KaidahError
from rules.language import _
from rules.nearest import nearest


class Cell(NamedTuple):
    """A cell of the table below a step; both count from 0, and its heading is row 0."""

    row: int
    column: int


At = str | Cell | None
"""Words of the step (or of a cell below it), a cell, or the whole step."""


class StepError(KaidahError):
    """A step that names what does not exist, or whose table cannot be read."""

    def __init__(
        self,
        code: Code,
        message: str,
        help: str | None = None,  # noqa: A002 — its name in messages
        at: At = None,
    ) -> None:
        super().__init__(message, help)
        self.code = code
        self.at = at


class FileError(KaidahError):
    """What a step uses is wrong in another file, `text`, at the place of the finding."""

    def __init__(self, finding: Finding, text: str) -> None:
        super().__init__(finding.message, finding.help)
        self.finding = finding
        self.text = text


@contextmanager
def at(cell: Cell) -> Iterator[None]:
    """Place in a cell whatever is refused inside."""
    try:
        yield
    except StepError as error:
        error.at = cell
        raise


def meant(word: str, known: Iterable[str], most: int = 12) -> str:
    """The nearest right name, or what names there are."""
    names = list(dict.fromkeys(known))
    near = nearest(word, names)
    if near is not None:
        return _("maksudnya `{name}`?", name=near)
    listed = ", ".join(f"`{name}`" for name in names[:most])
    more = ", …" if len(names) > most else ""
    return _("yang ada: {names}", names=f"{listed}{more}" if listed else _("tidak satu pun"))
