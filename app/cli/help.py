"""A verb and its options → its help, in Indonesian."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterator, Sequence
from shutil import get_terminal_size
from typing import Any

WIDEST = 100
ASKED = ("--help", "-h")
HELP_ROW = (", ".join(ASKED), "Menampilkan bantuan ini, lalu selesai.")
STATUS = """\
Status keluar: 0 semua ditentukan, 1 ada temuan atau skenario gagal, 2 masukan salah, \
3 belum dapat ditentukan, 4 bertentangan, 5 tidak diatur, 70 kesalahan program."""


def help_of(command: Any, path: str) -> str:  # noqa: ANN401 — typer does not publish the type
    """The help of a verb, or of the whole command: usage, what it does, options, examples."""
    verbs: dict[str, Any] = getattr(command, "commands", {})
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    parts = [
        f"Pemakaian: {_usage(path, arguments, verbs)}",
        _filled(command.help or ""),
        _table("Perintah", [(name, verb.help or "") for name, verb in verbs.items()]),
        _table("Masukan", [(one.metavar or one.name, one.help or "") for one in arguments]),
        _table("Pilihan", [*((_option(one), one.help or "") for one in options), HELP_ROW]),
        command.epilog or "",
        _filled(STATUS),
    ]
    return "\n\n".join(part.rstrip() for part in parts if part)


def examples(*lines: str) -> str:
    """The examples of a verb, each a line that can be run as it stands in the checkout."""
    return "\n".join(["Contoh:", *(f"  {line}" for line in lines)])


def _usage(path: str, arguments: Sequence[Any], verbs: Collection[str]) -> str:
    named = ["PERINTAH"] if verbs else [one.metavar or one.name for one in arguments]
    needed = [
        name if verbs or one.required else f"[{name}]"
        for name, one in zip(named, arguments or [None], strict=False)
    ]
    return " ".join([path, "[PILIHAN]", *needed])


def _option(option: Any) -> str:  # noqa: ANN401 — typer does not publish the type of an option
    names = ", ".join(option.opts)
    return names if option.is_flag else f"{names} {option.metavar or ''}".rstrip()


def _table(title: str, rows: Sequence[tuple[str, str]]) -> str:
    if not rows:
        return ""
    wide = max(len(name) for name, _ in rows) + 4
    return "\n".join([f"{title}:", *(line for row in rows for line in _row(row, wide))])


def _row(row: tuple[str, str], wide: int) -> Iterator[str]:
    name, told = row
    first, *others = textwrap.wrap(told, max(20, _width() - wide)) or [""]
    yield f"  {name:<{wide - 2}}{first}"
    for line in others:
        yield " " * wide + line


def _filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), _width())


def _width() -> int:
    return min(WIDEST, get_terminal_size().columns)
