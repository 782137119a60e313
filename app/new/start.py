"""A new regulation with its scenarios and a case: all files written, or none."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Final

from app.desk import find_policies
from app.new.texts import Texts, last_name, texts_of
from engine.planning import plan
from rules.diagnostics import PolicyError
from rules.document.fields import SLUG
from rules.errors import KaidahError, quoted
from rules.files import FolderFiles
from rules.language import _
from rules.load import MAIN, SETTINGS, VOCABULARY, load_texts

EXAMPLE: Final = "kota/bantuan-pemakaman"


class NewRegulationError(KaidahError):
    """A regulation that cannot be begun: its id, its title, or the place for its files."""


@dataclass(frozen=True)
class Started:
    """The files written; `policies` is the folder of all policies that the regulation is in."""

    regulation: str
    policies: Path
    feature: Path
    case: Path
    written: tuple[Path, ...]


def start(
    regulation: str,
    title: str | None = None,
    policies: Path | None = None,
    features: Path | None = None,
) -> Started:
    """Write a regulation that can be decided at once, with scenarios that hold and a case.

    A folder of policies that is named and not yet there is made, with its settings. Raises
    `NewRegulationError`, or `PolicyError` for a vocabulary that cannot be read, and nothing is
    written then.
    """
    _check_id(regulation)
    _check_title(title)
    folder = find_policies() if policies is None else policies.resolve()
    _check_free(regulation, folder)
    texts = texts_of(regulation, title)
    _check_names(regulation, texts, folder)
    last = last_name(regulation)
    beside = folder.parent
    feature = (features or beside / "features").resolve() / regulation / f"{last}.feature"
    case = beside / "contoh" / "kasus" / f"{last}.yaml"
    files = {folder / regulation / MAIN: texts.regulation, feature: texts.feature, case: texts.case}
    if not (folder / SETTINGS).exists():
        files[folder / SETTINGS] = f"bawaan: {regulation}\n"
    _write(files)
    return Started(regulation, folder, feature, case, tuple(files))


def _check_id(regulation: str) -> None:
    if SLUG.fullmatch(regulation):
        return
    near = re.sub(r"[^a-z0-9/]+", "-", regulation.lower()).replace("-/", "/").replace("/-", "/")
    near = near.strip("-/")
    advice = (
        _("maksudnya `{near}`?", near=near)
        if SLUG.fullmatch(near)
        else _("tulis huruf kecil, angka, dan `-`, seperti `{example}`", example=EXAMPLE)
    )
    raise NewRegulationError(
        _("{regulation} bukan bentuk id peraturan", regulation=quoted(regulation)), advice
    )


def _check_title(title: str | None) -> None:
    if title is not None and not (title.strip() and title.isprintable()):
        raise NewRegulationError(
            _("judul itu kosong, atau memuat tanda yang tidak tampak"),
            _("tulis satu baris, misalnya `--judul 'Peraturan Wali Kota tentang …'`"),
        )


def _check_free(regulation: str, policies: Path) -> None:
    """No folder there yet, and no other regulation that can be meant by the same last name."""
    known = {found.parent.relative_to(policies).as_posix() for found in policies.rglob(MAIN)}
    taken = {last_name(one): one for one in sorted(known)}
    others = (f"{regulation}-{number}" for number in count(2))
    free = next(
        name
        for name in chain([regulation], others)
        if last_name(name) not in taken and not (policies / name).exists()
    )
    if free == regulation:
        return
    other = taken.get(last_name(regulation))
    if other is None:
        message = _("folder `{regulation}` sudah ada", regulation=regulation)
    elif other == regulation:
        message = _("peraturan `{regulation}` sudah ada", regulation=regulation)
    else:
        message = _("`{last}` sudah berarti `{other}`", last=last_name(regulation), other=other)
    raise NewRegulationError(message, _("pakai id lain, misalnya `{free}`", free=free))


def _check_names(regulation: str, texts: Texts, policies: Path) -> None:
    """The names that the regulation declares must not be those of the common vocabulary."""
    main = f"{regulation}/{MAIN}"
    files = {main: texts.regulation}
    vocabulary = FolderFiles(policies).read(VOCABULARY)
    if vocabulary is not None:
        files[VOCABULARY] = vocabulary.decode("utf-8", errors="replace")
    try:
        plan(load_texts(files, regulation))
    except PolicyError as error:
        ours = [finding for finding in error.findings if finding.span.file == main]
        if not ours:
            raise
        message = _("id `{regulation}` tidak dapat dipakai di sini", regulation=regulation)
        advice = _("pakai id lain; sebabnya: {message}", message=ours[0].message)
        raise NewRegulationError(message, advice) from error


def _write(files: Mapping[Path, str]) -> None:
    """Every file beside its place first, then each to its place; on failure all are taken back."""
    try:
        with ExitStack() as undo:
            ready = [_beside(path, text, undo) for path, text in files.items()]
            for path, beside in zip(files, ready, strict=True):
                if path.exists():
                    raise NewRegulationError(
                        _("berkas `{path}` sudah ada", path=path),
                        _("pakai id lain, atau pindahkan berkas itu"),
                    )
                beside.rename(path)
                undo.callback(path.unlink)
            undo.pop_all()
    except OSError as error:
        raise NewRegulationError(
            _(
                "berkas `{path}` tidak dapat ditulis ({why})",
                path=error.filename,
                why=error.strerror,
            ),
            _("periksa izin folder itu dan sisa ruangnya; tidak ada yang ditulis"),
        ) from None


def _beside(path: Path, text: str, undo: ExitStack) -> Path:
    for folder in reversed((path.parent, *path.parent.parents)):
        if not folder.exists():
            folder.mkdir()
            undo.callback(_remove, folder)
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    undo.callback(beside.unlink, missing_ok=True)
    beside.write_text(text, "utf-8")
    return beside


def _remove(folder: Path) -> None:
    """Take an empty folder away; one that somebody has put something in stays."""
    with suppress(OSError):
        folder.rmdir()
