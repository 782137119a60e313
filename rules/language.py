"""Indonesian sentences of the code → the language in use, with their values put in."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pathlib import Path
from typing import Final

__all__ = ["LANGUAGES", "N_", "SOURCE", "VARIABLE", "_", "speaking", "spoken", "use"]

SOURCE: Final = "id"
LANGUAGES: Final = (SOURCE, "en")
VARIABLE: Final = "KAIDAH_BAHASA"
LOCALE: Final = Path(__file__).resolve().parent.parent / "locale"
LONGEST_QUOTE: Final = 120
"""Characters of a value in back-ticks: what was written may be of any length."""
LONGEST_VALUE: Final = 10_000
"""Characters of another value; a list in an explanation, which must be whole, is far shorter."""
IDENTITY: Final = re.compile(r"(?<!\d)\d{16}(?!\d)")
"""A national identity number, which no message repeats."""
QUOTED: Final = re.compile(r"`\{(\w+)\}`")

_chosen: list[str] = []


def _(message: str, /, **values: object) -> str:
    """The message in the language in use; each `{name}` in it gives way to its value.

    A long value is cut, and one in back-ticks shows characters that cannot be seen by number.
    """
    text = _catalogue(_language()).gettext(message)
    if not values:
        return text
    quoted = QUOTED.findall(text)
    return text.format_map({n: _shown(v, quote=n in quoted) for n, v in values.items()})


def _shown(value: object, *, quote: bool) -> object:
    """A value as a message can hold it."""
    if not isinstance(value, str):
        return value
    longest = LONGEST_QUOTE if quote else LONGEST_VALUE
    cut = value if len(value) <= longest else f"{value[:longest]}…"
    cut = IDENTITY.sub("•" * 16, cut)
    if not quote or cut.isprintable():
        return cut
    return "".join(c if c.isprintable() else f"U+{ord(c):04X}" for c in cut)


def N_(message: str, /) -> str:  # noqa: N802 — what gettext calls it
    """Mark a message of a table that is translated when it is used, by `_`."""
    return message


def use(language: str) -> None:
    """Say everything from here on in one of `LANGUAGES`."""
    _chosen[:] = [language]


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Say what is said inside in a language, such as the source, in which scenarios quote."""
    before = list(_chosen)
    use(language)
    try:
        yield
    finally:
        _chosen[:] = before


def spoken() -> str:
    """The language in use, for a process that is to speak the same."""
    return _language()


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
