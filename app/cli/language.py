"""Words of a command → the language it is to speak, and the words without it."""

from __future__ import annotations

import os
from collections.abc import Sequence

from rules.errors import KaidahError
from rules.language import LANGUAGES, VARIABLE, _, use
from rules.nearest import nearest

OPTION = "--bahasa"
NAMES = {"indonesia": "id", "indonesian": "id", "inggris": "en", "english": "en"}


class UnknownLanguageError(KaidahError):
    """A language was asked for in which nothing is written."""


def speak(words: Sequence[str]) -> list[str]:
    """Use the language that a command or the environment names; the command without it.

    Raises `UnknownLanguageError` with the nearest language, Indonesian if none was named.
    """
    asked = os.environ.get(VARIABLE, "")
    left: list[str] = []
    rest = iter(words)
    for word in rest:
        option, found, value = word.partition("=")
        if word == "--":
            left.extend((word, *rest))
        elif option == OPTION:
            asked = value if found else next(rest, "")
            _refuse_none(asked)
        else:
            left.append(word)
    if asked:
        use(_known(asked))
    return left


def _refuse_none(asked: str) -> None:
    if not asked or asked.startswith("-"):
        raise UnknownLanguageError(
            _("pilihan `{option}` perlu satu nilai", option=OPTION), _listed()
        )


def _known(asked: str) -> str:
    if asked in LANGUAGES:
        return asked
    near = nearest(asked.casefold(), [*LANGUAGES, *NAMES])
    help_text = _("maksudnya `{near}`?", near=NAMES.get(near, near)) if near else _listed()
    raise UnknownLanguageError(_("bahasa `{asked}` tidak dikenal", asked=asked), help_text)


def _listed() -> str:
    return _("pilihannya: {options}", options=", ".join(LANGUAGES))
