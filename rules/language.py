"""Indonesian sentences of the code → the language in use, with their values put in."""

from __future__ import annotations

import os
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Final

__all__ = ["LANGUAGES", "N_", "VARIABLE", "_", "use"]

SOURCE: Final = "id"
LANGUAGES: Final = (SOURCE, "en")
VARIABLE: Final = "KAIDAH_BAHASA"
LOCALE: Final = Path(__file__).resolve().parent.parent / "locale"

_chosen: list[str] = []


def _(message: str, /, **values: object) -> str:
    """The message in the language in use; each `{name}` in it gives way to its value."""
    text = _catalogue(_language()).gettext(message)
    return text.format_map(values) if values else text


def N_(message: str, /) -> str:  # noqa: N802 — what gettext calls it
    """Mark a message of a table that is translated when it is used, by `_`."""
    return message


def use(language: str) -> None:
    """Say everything from here on in one of `LANGUAGES`."""
    _chosen[:] = [language]


def _language() -> str:
    if _chosen:
        return _chosen[0]
    asked = os.environ.get(VARIABLE, SOURCE)
    return asked if asked in LANGUAGES else SOURCE


@cache
def _catalogue(language: str) -> NullTranslations:
    """The catalogue of a language; the source has none, and costs nothing to start."""
    if language == SOURCE:
        return NullTranslations()
    from babel.messages.mofile import write_mo  # noqa: PLC0415 — only for a language with a catalogue
    from babel.messages.pofile import read_po  # noqa: PLC0415 — for that language only

    compiled = BytesIO()
    with (LOCALE / language / "LC_MESSAGES" / "kaidah.po").open("rb") as file:
        write_mo(compiled, read_po(file))
    compiled.seek(0)
    return GNUTranslations(compiled)
