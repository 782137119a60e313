"""Arguments that cannot be read → one sentence, and the nearest word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import typer

from app.cli.language import OPTION
from rules.language import _
from rules.nearest import nearest


def complaint(error: typer.TyperException, words: Sequence[str], verbs: Sequence[str]) -> str:
    """Why the words of a command cannot be read, and how its help is asked for."""
    verb = next((word for word in words if not word.startswith("-")), "")
    if verb and verb not in verbs:
        near = nearest(verb, verbs)
        if near is None:
            return "\n".join([_("perintah `{verb}` tidak dikenal", verb=verb), _help("")])
        meant = _("perintah `{verb}` tidak dikenal; maksudnya `{near}`?", verb=verb, near=near)
        return "\n".join([meant, _help("")])
    return f"{_sentence(error)}\n{_help(verb)}"


def _sentence(error: Any) -> str:  # noqa: ANN401 — typer does not publish its kinds of errors
    option: str | None = getattr(error, "option_name", None)
    parameter = getattr(error, "param", None)
    if type(error).__name__ == "NoSuchOption" and option is not None:
        return _unknown(option, error.ctx.command.params if error.ctx is not None else ())
    if option is not None:
        return _("pilihan `{option}` perlu satu nilai", option=option)
    if type(error).__name__ == "MissingParameter" and parameter is not None:
        name = _(parameter.metavar) if parameter.metavar else parameter.name
        return _("masukan `{name}` belum disebut", name=name)
    return _("perintah ini tidak dapat dibaca: {error}", error=error.message)


def _unknown(option: str, options: Sequence[Any]) -> str:
    known = [name for one in options for name in one.opts if name.startswith("--")]
    near = nearest(option, [*known, OPTION])
    if near is None:
        return _("pilihan `{option}` tidak dikenal", option=option)
    return _("pilihan `{option}` tidak dikenal; maksudnya `{near}`?", option=option, near=near)


def _help(verb: str) -> str:
    command = f"kaidah {verb} --help" if verb else "kaidah --help"
    return _("  bantuan: {help}", help=command)
