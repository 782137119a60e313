"""Arguments that cannot be read → one sentence in Indonesian, and the nearest word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer

from rules.nearest import nearest


def complaint(error: typer.TyperException, words: Sequence[str], verbs: Sequence[str]) -> str:
    """Why the words of a command cannot be read, and how its help is asked for."""
    verb = next((word for word in words if not word.startswith("-")), "")
    if verb and verb not in verbs:
        return f"perintah `{verb}` tidak dikenal{_meant(verb, verbs)}\n{_help('')}"
    return f"{_sentence(error)}\n{_help(verb)}"


def _sentence(error: Any) -> str:  # noqa: ANN401 — typer does not publish its kinds of errors
    option: str | None = getattr(error, "option_name", None)
    parameter = getattr(error, "param", None)
    if type(error).__name__ == "NoSuchOption" and option is not None:
        options = error.ctx.command.params if error.ctx is not None else ()
        known = [name for one in options for name in one.opts if name.startswith("--")]
        return f"pilihan `{option}` tidak dikenal{_meant(option, known)}"
    if option is not None:
        return f"pilihan `{option}` perlu satu nilai"
    if type(error).__name__ == "MissingParameter" and parameter is not None:
        return f"masukan `{parameter.metavar or parameter.name}` belum disebut"
    return f"perintah ini tidak dapat dibaca: {error.message}"


def _meant(word: str, known: Sequence[str]) -> str:
    found = nearest(word, known)
    return f"; maksudnya `{found}`?" if found is not None else ""


def _help(verb: str) -> str:
    return f"  bantuan: kaidah{f' {verb}' if verb else ''} --help"
