"""Where policy files come from: a folder, or memory."""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath
from typing import Final, Protocol

from rules.decode import LARGEST_FILE
from rules.errors import KaidahError
from rules.language import _

ID: Final = re.compile(rb"(?m)^peraturan:[ ]*[\"']?([\w/.-]+)")
"""Where a file says what its regulation is called, to suggest it without reading the whole."""


class UnreadableFileError(KaidahError):
    """A file of policies is there, and may not be read: nothing is decided without it."""


class Files(Protocol):
    """Files by their names relative to the folder of all policies, ``/`` separated."""

    def names(self) -> Iterable[str]:
        """All names, in no order."""

    def read(self, name: str) -> bytes | None:
        """The bytes of a file; None if there is none."""


class FolderFiles:
    """The files under a folder; none that a link leads out of it."""

    def __init__(self, root: Path) -> None:
        self._root = root.resolve()

    def names(self) -> Iterable[str]:
        """All YAML files, in no order."""
        for path in self._root.rglob("*.yaml"):
            yield path.relative_to(self._root).as_posix()

    def read(self, name: str) -> bytes | None:
        """The bytes of a file, at most one more than may be read; None if there is none.

        Raises `UnreadableFileError` for a file that is there and cannot be read.
        """
        path = (self._root / PurePosixPath(name)).resolve()
        try:
            if not path.is_relative_to(self._root) or not path.is_file():
                return None
            with path.open("rb") as file:
                return file.read(LARGEST_FILE + 1)
        except OSError as error:
            raise UnreadableFileError(
                _("berkas `{path}` tidak dapat dibaca ({why})", path=path, why=error.strerror),
                _("periksa izin berkas itu"),
            ) from None


class TextFiles:
    """Files given as text, for tests."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self._texts = texts

    def names(self) -> Iterable[str]:
        """All names."""
        return self._texts

    def read(self, name: str) -> bytes | None:
        """The text as UTF-8."""
        text = self._texts.get(name)
        return None if text is None else text.encode("utf-8", errors="surrogatepass")


def ids_of(files: Files, folders: Mapping[str, str]) -> dict[str, str]:
    """What regulations may be called by mistake (last name, whole path) → what they are called.

    `folders`: those of regulations, each with its first file.
    """
    known: dict[str, str] = {}
    for folder, main in folders.items():
        last = folder.rsplit("/", 1)[-1]
        said = ID.search(files.read(main) or b"")
        own = last if said is None else said[1].decode(errors="replace")
        right = own if f"/{folder}".endswith(f"/{own}") else folder
        known |= {last: right, folder: right}
    return known
