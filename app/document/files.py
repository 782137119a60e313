"""Documents → files in a folder, each written whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from app.formatting import WRITABLE, replace_whole
from rules.errors import KaidahError
from rules.language import _

PLAIN: Final = 0o644


class UnwritableError(KaidahError):
    """A folder or a file that cannot be written."""


def made_ready(folder: Path) -> Path:
    """The folder, made if it is not there. Raises `UnwritableError` if nothing can be put there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(folder, error) from None
    if not os.access(folder, os.W_OK | os.X_OK):
        raise UnwritableError(
            _("folder `{folder}` tidak dapat ditulisi", folder=folder),
            _("sebut folder yang dapat ditulisi"),
        )
    return folder


def put(folder: Path, name: str, content: bytes) -> Path:
    """Write a file, in the place of one that was there; its permissions stay.

    Raises `UnwritableError`, with the file as it was, if it may not be written.
    """
    path = folder / name
    target = path.resolve()
    try:
        mode = target.stat().st_mode if target.exists() else PLAIN
        if not mode & WRITABLE:
            raise UnwritableError(
                _("berkas `{path}` hanya boleh dibaca", path=path),
                _("ubah izin berkas itu, misalnya `chmod u+w {path}`", path=path),
            )
        replace_whole(target, content, mode & 0o7777)
    except OSError as error:
        raise _refused(folder, error) from None
    return path


def put_page(path: Path, text: str) -> None:
    """Write a page of text where it is asked for, as `put` does. Raises `UnwritableError`."""
    if path.is_dir():
        message = _("`{path}` sebuah folder", path=path)
        raise UnwritableError(message, _("sebut berkas yang dapat ditulisi"))
    put(path.parent, path.name, text.encode())


def _refused(folder: Path, error: OSError) -> UnwritableError:
    message = _("folder `{folder}` tidak dapat ditulisi ({why})", folder=folder, why=error.strerror)
    return UnwritableError(message, _("sebut folder yang dapat ditulisi"))
