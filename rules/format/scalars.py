"""One text as written → the lines it is written on in the house's form."""

from __future__ import annotations

import re
from typing import Final

from rules.nodes import Text

WIDEST: Final = 100
FOLDED_AT: Final = 88
NARROWEST: Final = 40
PROSE: Final = frozenset({"teks", "soal", "alasan", "tanya", "catatan", "terbuka"})

# Begins with a letter and holds no sign that YAML, or another reader of YAML, may take for its own.
_PLAIN: Final = re.compile(r"[^\W\d_](?:[\w ().;/%×+–-]*[\w).;/%])?")
_PLAIN_IN_BLOCK: Final = re.compile(r"[^\W\d_](?:[\w (),.;/%×+–-]*[\w),.;/%])?")
_RESERVED: Final = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})
_LIST_ITEM: Final = re.compile(r"(?:[a-z]|[0-9]+)[.)] ")
_BREAK: Final = re.compile(r"(?<! ) (?! )")


def unquoted(written: str, text: str, *, flow: bool) -> str:
    """A quoted text without its quotes if every reader of YAML reads the same; else as it is."""
    plain = _PLAIN if flow else _PLAIN_IN_BLOCK
    if written != f"{written[0]}{text}{written[0]}" or written[0] not in {'"', "'"}:
        return written
    if plain.fullmatch(text) is None or text.lower() in _RESERVED or "  " in text:
        return written
    return text


def foldable(written: str, text: str) -> bool:
    """Whether a text not in block form reads the same when folded over lines."""
    return written[0] not in {"|", ">"} and text.isprintable() and text.split(" ") == text.split()


def folded(text: str, indent: int) -> list[str]:
    """The lines of a text under ``>-``."""
    lines = _wrapped(text, max(NARROWEST, FOLDED_AT - indent))
    return [">-", *(" " * indent + line for line in lines)]


def spread(lines: list[str], indent: int) -> list[str]:
    """The lines of a text in quotes or without, all but the first indented anew."""
    rest = [" " * indent + line.strip() if line.strip() else "" for line in lines[1:]]
    return [lines[0], *rest]


def block(lines: list[str], indent: int, text: Text, *, prose: bool) -> list[str]:
    """A text under ``|`` or ``>``, indented anew; lines of prose that are too long are folded."""
    sign = re.sub(r" +#", "  #", lines[0].rstrip(), count=1)
    if "-" not in sign[:2] and not text.endswith("\n"):  # the file ends with the text's last word
        sign = f"{sign[0]}-{sign[1:].removeprefix('+')}"
    body = lines[1:]
    own = next(len(line) - len(line.lstrip(" ")) for line in body if line.strip())
    inner = [line[own:] for line in body]
    if prose and sign[0] == ">" and not any(f" {line} ".count("  ") for line in inner if line):
        inner = _refolded(inner, max(NARROWEST, FOLDED_AT - indent))
    return [sign, *(" " * indent + line if line else "" for line in inner)]


def _refolded(lines: list[str], width: int) -> list[str]:
    """Lines that are too long are broken; what is over joins the line that follows."""
    done, rest = [], ""
    for line in lines:
        if rest and (not line or _LIST_ITEM.match(line)):
            done.append(rest)
            rest = ""
        parts = _wrapped(f"{rest} {line}" if rest else line, width)
        rest = parts.pop() if len(parts) > 1 else ""
        done += parts
    return [*done, rest] if rest else done


def _wrapped(text: str, width: int) -> list[str]:
    """Words on lines of a width; one that is longer stands alone."""
    lines = [""]
    for word in _BREAK.split(text):
        longer = f"{lines[-1]} {word}" if lines[-1] else word
        if len(longer) > width and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
