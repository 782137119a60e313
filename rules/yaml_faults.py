"""Errors of libyaml → findings a drafter can act on."""

import re
from typing import Final, NamedTuple

import yaml

from rules.diagnostics import Code, Finding
from rules.language import N_, _
from rules.span import Span, start_of
from rules.yaml_slips import slip

_END: Final = r"""[^\s\[\]()"',{}.](?:[^\[\]()"',{}\n]*?[^\s\[\]()"',{}])??"""
RANGE: Final = re.compile(rf"[\[(][ ]*({_END})[ ]*\.\.[ ]*({_END})[ ]*[\])]")
SYMBOL: Final = re.compile(r"[<>]=?[^,}\]#\n]*")


class _Fault(NamedTuple):
    """What to say for one problem of libyaml."""

    message: str
    help: str


_QUOTE: Final = N_("beri tanda kutip bila ini bagian dari teks")
_BRACKET: Final = N_("tutup kurung itu, atau beri tanda kutip bila kurung itu bagian dari teks")
_LOST: Final = N_("tulis `kunci: isi`, atau sambung teks di atasnya di bawah `>-`")
_INDENT: Final = N_("samakan jumlah spasi di depan kunci yang sederajat")

FAULTS: Final = {
    "mapping values are not allowed in this context": _Fault(
        N_("titik dua di sini memulai kunci baru di tengah isi"),
        N_("bila bagian dari teks, beri tanda kutip; bila kunci, tulis di baris sendiri"),
    ),
    "could not find expected ':'": _Fault(N_("baris ini tidak punya `kunci:`"), _LOST),
    "did not find expected key": _Fault(N_("di sini seharusnya ada kunci yang sederajat"), _INDENT),
    "did not find expected '-' indicator": _Fault(
        N_("di sini seharusnya ada butir daftar yang diawali `-`"), _INDENT
    ),
    "block sequence entries are not allowed in this context": _Fault(
        N_("butir daftar `-` tidak boleh ditulis di sini"),
        N_("pindahkan butir itu ke baris sendiri"),
    ),
    "mapping keys are not allowed in this context": _Fault(
        N_("kunci `?` tidak boleh ditulis di sini"), _QUOTE
    ),
    "found character that cannot start any token": _Fault(
        N_("isi tidak boleh diawali tanda ini"), _QUOTE
    ),
    "did not find expected ',' or ']'": _Fault(N_("daftar `[` ini tidak ditutup `]`"), _BRACKET),
    "did not find expected ',' or '}'": _Fault(N_("pemetaan `{` ini tidak ditutup `}`"), _BRACKET),
    "did not find expected node content": _Fault(N_("di sini seharusnya ada isi"), _BRACKET),
    "did not find expected comment or line break": _Fault(
        N_("sesudah tanda blok tidak boleh ada isi di baris yang sama"), _QUOTE
    ),
    "found unexpected end of stream": _Fault(
        N_("tanda kutip ini tidak ditutup"), N_("tutup dengan tanda kutip yang sama")
    ),
    "found unexpected document indicator": _Fault(
        N_("tanda kutip ini tidak ditutup"), N_("tutup dengan tanda kutip yang sama")
    ),
    "found unknown escape character": _Fault(
        N_("tanda `\\` ini tidak dikenal di dalam kutip ganda"), N_("pakai kutip tunggal")
    ),
    "did not find expected <document start>": _Fault(
        N_("isi ini berada di luar dokumen"),
        N_("samakan jumlah spasinya, atau hapus `...` dan `---`"),
    ),
    "did not find expected alphabetic or numeric character": _Fault(
        N_("isi tidak boleh diawali `*` atau `&`"), _QUOTE
    ),
}
UNKNOWN_FAULT: Final = _Fault(
    N_("bentuk YAML keliru di sini"), N_("periksa spasi, kurung, dan kutip")
)
BRACKET_IN_TEXT: Final = _Fault(
    N_("kurung di tengah teks di dalam `{ }` atau `[ ]` perlu tanda kutip"),
    N_("beri tanda kutip pada seluruh isi itu, atau tulis kuncinya di baris sendiri"),
)

# The place to show is where the thing began, not where libyaml gave up looking for its end.
FROM_CONTEXT: Final = frozenset(
    {
        "could not find expected ':'",
        "did not find expected ',' or ']'",
        "did not find expected ',' or '}'",
        "found unexpected end of stream",
        "found unexpected document indicator",
    }
)


def syntax_finding(error: yaml.YAMLError, text: str, file: str) -> Finding:
    """The finding for an error of the parser, a known trap named as such."""
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        return Finding(
            Code.YAML_SYNTAX, _(UNKNOWN_FAULT.message), start_of(file), _(UNKNOWN_FAULT.help)
        )
    trap = _trap(error, text, file)
    if trap is not None:
        return trap
    mark = error.problem_mark
    begun = error.context_mark or mark
    slipped = slip(str(error.problem), text, mark.index, begun.index)
    if slipped is not None:
        place = _point(text, slipped.start, slipped.end, file)
        return Finding(Code.YAML_SYNTAX, slipped.message, place, slipped.help)
    fault = FAULTS.get(str(error.problem), UNKNOWN_FAULT)
    if text[mark.index : mark.index + 1] in {"[", "{"}:
        fault = BRACKET_IN_TEXT
    elif error.problem in FROM_CONTEXT and error.context_mark is not None:
        mark = error.context_mark
    return Finding(
        Code.YAML_SYNTAX,
        _(fault.message),
        _point(text, mark.index, mark.index + 1, file),
        _(fault.help),
    )


def is_range(written: str) -> bool:
    """Whether a text is a range in brackets, such as ``[17..65)``."""
    return RANGE.fullmatch(written) is not None


def unquoted_symbol(written: str, span: Span) -> Finding:
    """The finding for ``>= 17`` without quotes."""
    return Finding(
        Code.UNQUOTED_SYMBOL,
        _("`{written}` tanpa tanda kutip dibaca YAML sebagai tanda blok teks", written=written),
        span,
        help=_(
            'tulis `"{written}"` atau `{in_words}`', written=written, in_words=_in_words(written)
        ),
    )


def unquoted_range(written: str, span: Span) -> Finding:
    """The finding for ``[17..65)`` without quotes."""
    return Finding(
        Code.UNQUOTED_RANGE,
        _("rentang `{written}` tanpa tanda kutip dibaca YAML sebagai daftar", written=written),
        span,
        help=_(
            'tulis `"{written}"` atau `{in_words}`', written=written, in_words=_range_words(written)
        ),
    )


def _trap(error: yaml.MarkedYAMLError, text: str, file: str) -> Finding | None:
    """An unquoted symbol or range at the place of the error, if that is what it is."""
    mark = error.problem_mark
    begin = error.context_mark if error.context_mark is not None else mark
    if mark is None or begin is None:
        return None
    if error.context == "while scanning a block scalar":
        return _symbol_at(text, begin.index, file)
    if error.problem == "found character that cannot start any token":
        return _symbol_at(text, mark.index, file)
    if str(error.problem).startswith("did not find expected ','"):
        return _range_between(text, begin.index, mark.index, file)
    return None


def _symbol_at(text: str, offset: int, file: str) -> Finding | None:
    match = SYMBOL.match(text, offset)
    if match is None:
        return None
    written = match[0].rstrip()
    return unquoted_symbol(written, _point(text, offset, offset + len(written), file))


def _range_between(text: str, start: int, end: int, file: str) -> Finding | None:
    """The first unquoted range in the lines from one offset to the next."""
    stop = text.find("\n", end)
    for match in RANGE.finditer(text, start, len(text) if stop < 0 else stop):
        if text[match.start() - 1 : match.start()] not in {'"', "'"}:
            return unquoted_range(match[0], _point(text, match.start(), match.end(), file))
    return None


def _range_words(written: str) -> str:
    """``[17..65)`` in the law's words."""
    low, _dots, high = written[1:-1].partition("..")
    above = "lebih dari " if written.startswith("(") else ""
    below = "kurang dari " if written.endswith(")") else ""
    return f"{above}{low.strip()} sampai {below}{high.strip()}"


def _in_words(written: str) -> str:
    """``>= 17`` in the law's words."""
    words = {">=": "paling sedikit", "<=": "paling banyak", ">": "lebih dari", "<": "kurang dari"}
    for symbol, word in words.items():
        if written.startswith(symbol):
            return f"{word} {written.removeprefix(symbol).strip()}"
    return written


def _point(text: str, start: int, end: int, file: str) -> Span:
    """The span between two offsets, which lie on one line; the end of the text included."""
    start = min(start, len(text))
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    width = max(0, min(end, len(text)) - start)
    return Span(file, line, column, line, column + width, start, start + width)
