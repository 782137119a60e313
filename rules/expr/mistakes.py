"""What cannot be an expression or test → one sentence, its place, and the right form."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from rules.errors import ExpressionError, ValueFormError, quoted
from rules.expr.ast import Binary, Expression, Literal, Name, Slice
from rules.language import N_, _
from rules.nearest import nearest

if TYPE_CHECKING:
    from lark import Token

NEAR_OPERATOR = 0.82  # `bukn` is near `bukan`, the word `bulan` is not
LONGEST_WORDS = 100  # what a message can quote, and what a search backwards may cost

OPERATORS = (
    "paling sedikit",
    "paling banyak",
    "paling singkat",
    "paling lama",
    "paling rendah",
    "paling tinggi",
    "paling lambat",
    "lebih dari",
    "kurang dari",
    "sama dengan",
    "sampai dengan",
    "sampai",
    "sejak",
    "sebelum",
    "sesudah",
    "bukan",
    "tidak ada",
    "tidak terutang",
)
_RESERVED = (*OPERATORS, "tidak", "ya", "ada")
_SYNONYMS: Mapping[str, str] = {
    "minimal": "paling sedikit",
    "minimum": "paling sedikit",
    "sekurang-kurangnya": "paling sedikit",
    "paling kurang": "paling sedikit",
    "maksimal": "paling banyak",
    "maksimum": "paling banyak",
    "paling cepat": "sejak",
    "di atas": "lebih dari",
    "di bawah": "kurang dari",
    "setelah": "sesudah",
    "mulai": "sejak",
    "hingga": "sampai",
}

_LAST_WORDS = re.compile(r"(?:[^\W\d_]+[\s-]+)?[^\W\d_]+\s*$")
_LAST_NAME = re.compile(r"[\w.]+\s+$")
_NAME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")


def strange_character(text: str, place: int) -> ExpressionError:
    """A character that begins no token."""
    return ExpressionError(
        _("tanda {text} tidak dikenal", text=quoted(text[place])), place, place + 1
    )


def wrong_name(name: str, span: Slice) -> ExpressionError:
    """A name that is not in lower-case letters, digits, underscores and points."""
    plain = name.lower()
    help_text = _("nama terdiri atas huruf kecil a-z, angka, garis bawah, dan titik")
    if _NAME.fullmatch(plain):
        help_text = _("tulis `{plain}`", plain=plain)
    return ExpressionError(_("{name} bukan nama yang sah", name=quoted(name)), *span, help_text)


def is_name(text: str) -> bool:
    """Whether a text has the form of a name."""
    return _NAME.fullmatch(text) is not None


FORM: Final = N_("tulis seperti `paling sedikit 3 bulan`, `17 sampai kurang dari 65`, atau `a + b`")
FROM: Final = N_("hapus `dari`: rentang ditulis `17 tahun sampai 65 tahun`")


def unexpected(token: Token, text: str) -> ExpressionError:
    """A token where the grammar has none: the likeliest reason first."""
    start, end = token.start_pos or 0, token.end_pos or 0
    if token.type == "$END":
        last = text.rsplit(maxsplit=1)[-1]
        place = len(text.rstrip())
        return ExpressionError(
            _("sesudah {last} masih ada yang kurang", last=quoted(last)),
            place - len(last),
            place,
            _("lengkapi ungkapan itu"),
        )
    advice = FROM if text.startswith("dari ") else _REASONS.get(token.type, FORM)
    return (
        _misspelt_operator(text[:start])
        or (_misspelt_operator(text[:end]) if token.value in _RESERVED else None)
        or _two_names(token, text)
        or ExpressionError(
            _("{token} tidak diharapkan di sini", token=quoted(token.value)),
            start,
            end,
            _(advice),
        )
    )


def refuse_operator_in_words(words: Sequence[str], span: Slice, text: str) -> None:
    """Refuse words of a choice that begin as an operator or are a misspelt one before a number.

    Raises:
        ExpressionError: for `Bukan nelayan`, `minimal 36` or `palng sedikit 36`.

    """
    phrase = " ".join(words)
    for operator in _RESERVED:
        if f"{phrase.lower()} ".startswith(f"{operator} "):
            message = _(
                "{phrase} dapat dibaca sebagai `{operator}`",
                phrase=quoted(phrase),
                operator=operator,
            )
            help_text = _("operator ditulis dengan huruf kecil; pilihan seperti ini dengan id-nya")
            if phrase.lower() == operator:
                help_text = _("tulis `{operator}`, dengan huruf kecil", operator=operator)
            raise ExpressionError(message, *span, help_text)
    if words[-1].isdigit():
        before = text[span.start : span.end].removesuffix(words[-1])
        error = _misspelt_operator(text[: span.start] + before)
        if error is not None:
            raise error


def _misspelt_operator(before: str) -> ExpressionError | None:
    found = _LAST_WORDS.search(before, len(before) - LONGEST_WORDS)
    words = " ".join(found[0].split()) if found else ""
    for candidate in dict.fromkeys([words, words.rpartition(" ")[2]]):
        right = nearest(candidate, [*OPERATORS, *_SYNONYMS], near=NEAR_OPERATOR)
        if right is not None and candidate not in OPERATORS:
            end = len(before.rstrip())
            message = _("{candidate} bukan operator", candidate=quoted(candidate))
            help_text = _("mungkin maksudnya `{operator}`", operator=_SYNONYMS.get(right, right))
            return ExpressionError(message, end - len(candidate), end, help_text)
    return None


def _two_names(token: Token, text: str) -> ExpressionError | None:
    start, end = token.start_pos or 0, token.end_pos or 0
    before = _LAST_NAME.search(text[:start], start - LONGEST_WORDS)
    if token.type not in {"NAME", "NUMBER"} or before is None:
        return None
    first = before[0].strip()
    help_text = _(
        "bila itu satu pilihan, tulis `{first}_{token}`; bila dua, beri operator",
        first=first,
        token=token.value,
    )
    return ExpressionError(
        _("{words} bukan satu nama", words=quoted(f"{first} {token.value}")),
        before.start(),
        end,
        help_text,
    )


_WORD_OF_TEST = N_("operator uji berdiri di awal uji, tidak di dalam ungkapan")
_WORDS_OF_CHOICE = N_("pilihan dengan tanda baca ditulis dengan id-nya, misalnya `rt_rw`")
_REASONS: Mapping[str, str] = {
    "_UNTIL": N_("tulis `X sampai Y` untuk rentang, `sampai dengan X` untuk batas atas"),
    "HERE": _WORD_OF_TEST,
    "NOT": _WORD_OF_TEST,
    "OVER": _WORDS_OF_CHOICE,
    "MINUS": _WORDS_OF_CHOICE,
    "RSQB": N_("daftar berisi paling sedikit satu pilihan; rentang berbentuk `[17..65]`"),
    "_DOTS": N_("tulis `[17..65]` atau `17 sampai 65`"),
    **dict.fromkeys(("GE", "LE", "GT", "LT", "EQ", "UPTO"), _WORD_OF_TEST),
}


def wrong_value(error: ValueFormError, span: Slice, text: str) -> ExpressionError:
    """A literal in a wrong form; a comma without a space is always a decimal comma."""
    help_text = error.help
    written = text[slice(*span)]
    if "," in written:
        help_text = _("{help_text}; untuk dua nilai, beri spasi sesudah koma", help_text=help_text)
    elif re.fullmatch(r"[0-9]+-[0-9]+", written):
        help_text = _(
            "{help_text}; untuk pengurangan, beri spasi di kedua sisi `-`", help_text=help_text
        )
    return ExpressionError(error.message, *span, help_text)


def bare_decimal(span: Slice, text: str) -> ExpressionError:
    """A decimal whose comma could separate two arguments."""
    number = text[slice(*span)]
    help_text = _(
        "tulis `{two}` untuk dua angka, `({number})` untuk satu",
        two=number.replace(",", ", "),
        number=number,
    )
    return ExpressionError(
        _("{number} di sini dapat dibaca lebih dari satu cara", number=quoted(number)),
        *span,
        help_text,
    )


def bare_expression(expression: Expression, text: str) -> ExpressionError:
    """An expression where a test stands: what relation is meant?"""
    written = text[slice(*expression.span)]
    message = _("{written} bukan uji", written=quoted(written))
    match expression:
        case Binary("-" | "/", Name(), Name()):
            choice = re.sub(r"\W+", "_", written.lower())
            help_text = _(
                "bila itu pilihan, tulis dengan id-nya, misalnya `{choice}`", choice=choice
            )
        case _:
            help_text = _(
                "tulis operator di depannya, misalnya `sama dengan {written}`", written=written
            )
    return ExpressionError(message, *expression.span, help_text)


def mixed_range(low: Literal, high: Literal, text: str) -> ExpressionError:
    """The two ends of a range are of different types, or which unit is meant is not clear."""
    first, last = sorted((low, high), key=lambda end: end.span)
    ends = (quoted(text[slice(*end.span)]) for end in (first, last))
    message = _("{ends} bukan ujung satu rentang", ends=_(" dan ").join(ends))
    help_text = _("tulis kedua ujung dengan satuan yang sama")
    return ExpressionError(message, first.span.start, last.span.end, help_text)
