"""Files and folders → YAML files in the house's form, each written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from rules.decode import LARGEST_FILE, decode
from rules.errors import KaidahError
from rules.format import format_text
from rules.language import _

SUFFIXES: Final = (".yaml", ".yml")
WRITABLE: Final = 0o222


class UnformattableError(KaidahError):
    """A file that is not there, cannot be read or written, or is no YAML file."""


@dataclass(frozen=True)
class Formatted:
    """A text before and after; that before without byte order mark and with Unix line ends."""

    name: str
    before: str
    after: str
    changed: bool


def formatted(content: bytes, name: str) -> Formatted:
    """A YAML text in the house's form. Raises `PolicyError` with why it cannot be given one."""
    after = format_text(content, name)
    before, _findings = decode(content, name)
    return Formatted(name, before, after, changed=content != after.encode())


def yaml_files(paths: Iterable[Path]) -> list[Path]:
    """The files named, and all in the folders named but for hidden ones, each once.

    Raises `UnformattableError` for a path that names none.
    """
    found = [file for path in paths for file in _under(path)]
    return list({file.resolve(): file for file in reversed(found)}.values())[::-1]


def _under(path: Path) -> Iterator[Path]:
    if path.is_dir():
        files = sorted(file for file in path.rglob("*") if _is_ours(file, path))
        if not files:
            raise UnformattableError(_("folder `{path}` tidak memuat berkas YAML", path=path))
        yield from files
    elif path.suffix in SUFFIXES or not path.exists():
        yield path
    else:
        raise UnformattableError(
            _("`{path}` bukan berkas YAML", path=path),
            _("sebutkan berkas `.yaml`, atau foldernya"),
        )


def _is_ours(file: Path, root: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(root).parts)
    return file.suffix in SUFFIXES and not hidden and file.is_file()


def near(path: Path) -> Path:
    """A path as a drafter would write it from here."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def read(path: Path) -> bytes:
    """The bytes of a file, at most one more than may be read. Raises `UnformattableError`."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        raise UnformattableError(_("berkas `{path}` tidak ada", path=path)) from None
    except OSError as error:
        raise UnformattableError(
            _("berkas `{path}` tidak dapat dibaca ({why})", path=path, why=error.strerror),
            _("periksa izin berkas itu"),
        ) from None


def write(path: Path, text: str) -> None:
    """Put a text in the place of a file at once; its permissions stay.

    Raises `UnformattableError`, with the file as it was, if it may not be written.
    """
    target = path.resolve()
    try:
        mode = target.stat().st_mode
        if not mode & WRITABLE:
            raise UnformattableError(
                _("berkas `{path}` hanya boleh dibaca", path=path),
                _("ubah izin berkas itu, misalnya `chmod u+w {path}`", path=path),
            )
        replace_whole(target, text.encode(), mode & 0o7777)
    except OSError as error:
        raise UnformattableError(
            _("berkas `{path}` tidak dapat ditulis ({why})", path=path, why=error.strerror),
            _("periksa izin folder itu dan sisa ruangnya; berkas tidak diubah"),
        ) from None


def replace_whole(target: Path, content: bytes, mode: int) -> None:
    """Put bytes in the place of a file at once, with these permissions, or leave it as it was.

    Raises `OSError`.
    """
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.chmod(mode)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
