"""What can be seen to be no expression or test, before any parsing."""

import re
from collections.abc import Mapping

from rules.errors import ExpressionError, quoted
from rules.expr.ast import Slice

LONGEST = 10_000
DEEPEST = 100

# Signs and words that stand in no expression, and what to write instead.
_INSTEAD: Mapping[str, str] = {
    "==": "tulis `=` atau `sama dengan`",
    "!=": "tulis `bukan` di depan uji",
    "<>": "tulis `bukan` di depan uji",
    "≠": "tulis `bukan` di depan uji",
    "!": "tulis `bukan` di depan uji",
    "not": "tulis `bukan` di depan uji",
    "≥": "tulis `>=` atau `paling sedikit`",
    "=>": "tulis `>=` atau `paling sedikit`",
    "≤": "tulis `<=` atau `paling banyak`",
    "=<": "tulis `<=` atau `paling banyak`",
    "&&": "pisahkan menjadi dua syarat di bawah `semua`",
    "&": "pisahkan menjadi dua syarat di bawah `semua`",
    "dan": "pisahkan menjadi dua syarat di bawah `semua`",
    "and": "pisahkan menjadi dua syarat di bawah `semua`",
    "||": "tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`",
    "|": "tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`",
    "atau": "tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`",
    "or": "tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`",
    "×": "tulis `*` untuk perkalian",
    "·": "tulis `*` untuk perkalian",
    "÷": "tulis `/` untuk pembagian",
    ":": "tulis `/` untuk pembagian",
    "−": "tulis `-` untuk pengurangan, `sampai` untuk rentang",
    "–": "tulis `-` untuk pengurangan, `sampai` untuk rentang",
    "—": "tulis `-` untuk pengurangan, `sampai` untuk rentang",
    "**": "pangkat tidak ada dalam bahasa ini; kalikan",
    "^": "pangkat tidak ada dalam bahasa ini; kalikan",
    ";": "pisahkan dengan koma dan spasi: `, `",
    "...": "tulis `sampai` untuk rentang, misalnya `17 sampai 65`",
    "…": "tulis `sampai` untuk rentang, misalnya `17 sampai 65`",
    "antara": "tulis `sampai` untuk rentang, misalnya `17 sampai 65`",
    "s.d.": "tulis `sampai` untuk rentang, misalnya `17 sampai 65`",
    "s/d": "tulis `sampai` untuk rentang, misalnya `17 sampai 65`",
    '"': "hapus tanda kutip di dalam ungkapan",
    "'": "hapus tanda kutip di dalam ungkapan",
    "“": "hapus tanda kutip di dalam ungkapan",
    "”": "hapus tanda kutip di dalam ungkapan",
    "{": "kurung yang dikenal ialah `( )` dan `[ ]`",
    "}": "kurung yang dikenal ialah `( )` dan `[ ]`",
    "$": "tulis rupiah sebagai `Rp42.000.000`",
}
_STRANGE = re.compile(
    "|".join(
        rf"(?<![\w.]){re.escape(sign)}(?!\.?\w)" if sign[0].isalpha() else re.escape(sign)
        for sign in sorted(_INSTEAD, key=len, reverse=True)
    )
)
_BRACKETS = re.compile(r"[()\[\]]")


def refuse_at_sight(text: str) -> None:
    """Refuse what no parser is needed for: length, strange signs, brackets that do not pair.

    Raises:
        ExpressionError: for the first of them.

    """
    if len(text) > LONGEST:
        raise ExpressionError(
            f"ungkapan lebih panjang daripada {LONGEST} karakter",
            0,
            len(text),
            "pecah menjadi beberapa istilah",
        )
    if not text.strip():
        raise ExpressionError("ungkapan kosong", 0, len(text), "tulis nilai, nama, atau uji")
    if found := _STRANGE.search(text):
        help_text = _INSTEAD[found[0]]
        raise ExpressionError(f"{quoted(found[0])} tidak dikenal", *found.span(), help_text)
    _refuse_brackets(text)


def _refuse_brackets(text: str) -> None:
    """Any opening pairs with any closing here, since `[17..65)` is a range."""
    opened: list[int] = []
    for found in _BRACKETS.finditer(text):
        if found[0] in "([":
            opened.append(found.start())
        elif opened:
            opened.pop()
        else:
            help_text = "hapus kurung itu, atau tambahkan kurung pembuka"
            raise ExpressionError(
                f"kurung {quoted(found[0])} tidak punya pembuka", *found.span(), help_text
            )
        if len(opened) > DEEPEST:
            raise too_deep(Slice(*found.span()))
    if opened:
        start = opened[-1]
        closing = ")" if text[start] == "(" else "]"
        raise ExpressionError(
            f"kurung {quoted(text[start])} tidak ditutup",
            start,
            start + 1,
            f"tambahkan `{closing}`",
        )


def too_deep(span: Slice) -> ExpressionError:
    """More levels than a reader, or a recursive function, can follow."""
    return ExpressionError(
        f"ungkapan bersusun lebih dari {DEEPEST} tingkat", *span, "pecah menjadi beberapa istilah"
    )
