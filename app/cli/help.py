"""A verb and its options → its help, in the language in use."""

from __future__ import annotations

import textwrap
from collections.abc import Collection, Iterator, Sequence
from shutil import get_terminal_size
from typing import Any

from app.cli.language import OPTION
from rules.language import N_, _

WIDEST = 100
ASKED = ("--help", "-h")
LANGUAGE = N_("Bahasa pesan: `id` (bawaan) atau `en`; sama dengan KAIDAH_BAHASA.")
HELP = N_("Menampilkan bantuan ini, lalu selesai.")
EXAMPLES = N_("Contoh:")
STATUS = N_(
    "Status keluar: 0 semua ditentukan, 1 ada temuan atau skenario gagal, 2 masukan salah, "
    "3 belum dapat ditentukan, 4 bertentangan, 5 tidak diatur, 70 kesalahan program."
)


def help_of(command: Any, path: str) -> str:  # noqa: ANN401 — typer does not publish the type
    """The help of a verb, or of the whole command: usage, what it does, options, examples."""
    verbs: dict[str, Any] = getattr(command, "commands", {})
    arguments = [one for one in command.params if one.param_type_name == "argument"]
    options = [one for one in command.params if one.param_type_name == "option"]
    rows = [(_option(one), one.help) for one in options]
    own = [(" ".join([OPTION, _("KODE")]), LANGUAGE), (", ".join(ASKED), HELP)]
    parts = [
        _("Pemakaian: {usage}", usage=_usage(path, arguments, verbs)),
        _filled(_told(command.help)),
        _table(_("Perintah"), [(name, verb.help) for name, verb in verbs.items()]),
        _table(_("Masukan"), [(_told(one.metavar or one.name), one.help) for one in arguments]),
        _table(_("Pilihan"), [*rows, *own]),
        (command.epilog or "").replace(EXAMPLES, _(EXAMPLES), 1),
        _filled(_(STATUS)),
    ]
    return "\n\n".join(part.rstrip() for part in parts if part)


def examples(*lines: str) -> str:
    """The examples of a verb, each a line that can be run as it stands in the checkout."""
    return "\n".join([EXAMPLES, *(f"  {line}" for line in lines)])


def _usage(path: str, arguments: Sequence[Any], verbs: Collection[str]) -> str:
    named = [_("PERINTAH")] if verbs else [_told(one.metavar or one.name) for one in arguments]
    needed = [
        name if verbs or one.required else f"[{name}]"
        for name, one in zip(named, arguments or [None], strict=False)
    ]
    return " ".join([path, _("[PILIHAN]"), *needed])


def _option(option: Any) -> str:  # noqa: ANN401 — typer does not publish the type of an option
    names = ", ".join(option.opts)
    return names if option.is_flag else f"{names} {_told(option.metavar)}".rstrip()


def _told(message: str | None) -> str:
    """A text of a verb in the language in use; nothing for none, of which a catalogue tells."""
    return _(message) if message else ""


def _table(title: str, rows: Sequence[tuple[str, str | None]]) -> str:
    if not rows:
        return ""
    wide = max(len(name) for name, _ in rows) + 4
    return "\n".join([f"{title}:", *(line for row in rows for line in _row(row, wide))])


def _row(row: tuple[str, str | None], wide: int) -> Iterator[str]:
    name, told = row
    first, *others = textwrap.wrap(_told(told), max(20, _width() - wide)) or [""]
    yield f"  {name:<{wide - 2}}{first}"
    for line in others:
        yield " " * wide + line


def _filled(text: str) -> str:
    return textwrap.fill(" ".join(text.split()), _width())


def _width() -> int:
    return min(WIDEST, get_terminal_size().columns)
