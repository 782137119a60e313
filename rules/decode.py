"""Bytes → text that shows what it says."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from rules.diagnostics import Code, Finding
from rules.language import _
from rules.span import Span, start_of

LARGEST_FILE: Final = 2_000_000
MOST_SHOWN: Final = 20
SPACES: Final = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
"""What word processors put where a space is meant."""

OTHER_PROGRAMS: Final = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf")
"""How files of Word, Excel and the like, PDF, older ones and RTF begin."""

# Neither control characters nor those that make a line look other than it is (invisible,
# or turning the direction of writing): what is reviewed must be what is decided.
FORBIDDEN: Final = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ud800-\udfff\ufeff\ufff9-\uffff]"
)


def decode(content: bytes | str, file: str) -> tuple[str, tuple[Finding, ...]]:
    """Bytes → text with Unix line ends and no byte order mark, and what forbids its use."""
    if len(content) > LARGEST_FILE:
        return "", (_too_large(file),)
    if isinstance(content, bytes) and content.startswith(OTHER_PROGRAMS):
        return "", (_not_a_text(file),)
    if isinstance(content, str):
        text = content.removeprefix("\ufeff")
    else:
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            shown = _unix_lines(content.decode("utf-8-sig", errors="replace"))
            return shown, (_not_utf8(content, error.start, file),)
    text = _unix_lines(text)
    if not text.strip():
        return text, (empty_file(file),)
    return text, tuple(_forbidden(text, file))


def _unix_lines(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def span_at(text: str, start: int, end: int, file: str) -> Span:
    """The span between two offsets of a whole file's text."""
    line = text.count("\n", 0, start) + 1
    end_line = line + text.count("\n", start, end)
    column = start - text.rfind("\n", 0, start)
    end_column = end - text.rfind("\n", 0, end)
    return Span(file, line, column, end_line, end_column, start, end)


def _too_large(file: str) -> Finding:
    return Finding(
        Code.TOO_LARGE,
        _("berkas lebih besar dari 2 MB"),
        start_of(file),
        help=_("bagi menjadi beberapa berkas dalam folder yang sama"),
    )


def _not_a_text(file: str) -> Finding:
    return Finding(
        Code.NOT_UTF8,
        _("ini dokumen Word, Excel, atau PDF, bukan berkas teks"),
        start_of(file),
        help=_("salin isinya ke berkas teks biasa yang namanya berakhir dengan `.yaml`"),
    )


def _not_utf8(content: bytes, offset: int, file: str) -> Finding:
    before = _unix_lines(content[:offset].decode("utf-8-sig", errors="replace"))
    return Finding(
        Code.NOT_UTF8,
        _("byte {byte} bukan UTF-8", byte=f"{content[offset]:#04x}"),
        span_at(before, len(before), len(before), file),
        help=_("simpan berkas dengan pengodean UTF-8"),
    )


def empty_file(file: str) -> Finding:
    """The finding for a file without content."""
    return Finding(
        Code.EMPTY_FILE,
        _("berkas ini kosong"),
        start_of(file),
        help=_("tulis isinya, atau hapus berkas ini"),
    )


def _forbidden(text: str, file: str) -> Iterator[Finding]:
    """Tabs and characters that cannot be seen, up to a number that can still be read."""
    for match in islice(FORBIDDEN.finditer(text), MOST_SHOWN):
        span = span_at(text, match.start(), match.end(), file)
        if match[0] == "\t":
            yield Finding(
                Code.TAB, _("tab tidak boleh dipakai"), span, help=_("ganti tab dengan spasi")
            )
        elif match[0] in SPACES:
            message = _(
                "U+{number} tampak seperti spasi, tetapi bukan", number=f"{ord(match[0]):04X}"
            )
            advice = _("hapus, lalu ketik spasi biasa di tempatnya")
            yield Finding(Code.FORBIDDEN_CHARACTER, message, span, help=advice)
        else:
            yield Finding(
                Code.FORBIDDEN_CHARACTER,
                _(
                    "karakter U+{number} tidak tampak dan tidak boleh dipakai",
                    number=f"{ord(match[0]):04X}",
                ),
                span,
                help=_("hapus karakter itu"),
            )
