"""What can be seen to be no expression or test, before any parsing."""

import re
from collections.abc import Mapping

from rules.errors import ExpressionError, quoted
from rules.expr.ast import Slice
from rules.language import N_, _

LONGEST = 10_000
DEEPEST = 100

# Signs and words that stand in no expression, and what to write instead.
_INSTEAD: Mapping[str, str] = {
    "==": N_("tulis `=` atau `sama dengan`"),
    "!=": N_("tulis `bukan` di depan uji"),
    "<>": N_("tulis `bukan` di depan uji"),
    "≠": N_("tulis `bukan` di depan uji"),
    "!": N_("tulis `bukan` di depan uji"),
    "not": N_("tulis `bukan` di depan uji"),
    "≥": N_("tulis `>=` atau `paling sedikit`"),
    "=>": N_("tulis `>=` atau `paling sedikit`"),
    "≤": N_("tulis `<=` atau `paling banyak`"),
    "=<": N_("tulis `<=` atau `paling banyak`"),
    "&&": N_("pisahkan menjadi dua syarat di bawah `semua`"),
    "&": N_("pisahkan menjadi dua syarat di bawah `semua`"),
    "dan": N_("bila cukup salah satu tulis `[a, b]`; bila keduanya, dua syarat di bawah `semua`"),
    "and": N_("bila cukup salah satu tulis `[a, b]`; bila keduanya, dua syarat di bawah `semua`"),
    "||": N_("tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`"),
    "|": N_("tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`"),
    "atau": N_("tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`"),
    "or": N_("tulis daftar `[a, b]`, atau dua syarat di bawah `salah_satu`"),
    "×": N_("tulis `*` untuk perkalian"),
    "·": N_("tulis `*` untuk perkalian"),
    "÷": N_("tulis `/` untuk pembagian"),
    ":": N_("tulis `/` untuk pembagian"),
    "−": N_("tulis `-` untuk pengurangan, `sampai` untuk rentang"),
    "–": N_("tulis `-` untuk pengurangan, `sampai` untuk rentang"),
    "—": N_("tulis `-` untuk pengurangan, `sampai` untuk rentang"),
    "**": N_("pangkat tidak ada dalam bahasa ini; kalikan"),
    "^": N_("pangkat tidak ada dalam bahasa ini; kalikan"),
    ";": N_("pisahkan dengan koma dan spasi: `, `"),
    "...": N_("tulis `sampai` untuk rentang, misalnya `17 sampai 65`"),
    "…": N_("tulis `sampai` untuk rentang, misalnya `17 sampai 65`"),
    "antara": N_("tulis `sampai` untuk rentang, misalnya `17 sampai 65`"),
    "s.d.": N_("tulis `sampai` untuk rentang, misalnya `17 sampai 65`"),
    "s/d": N_("tulis `sampai` untuk rentang, misalnya `17 sampai 65`"),
    '"': N_("hapus tanda kutip di dalam ungkapan"),
    "'": N_("hapus tanda kutip di dalam ungkapan"),
    "“": N_("hapus tanda kutip di dalam ungkapan"),
    "”": N_("hapus tanda kutip di dalam ungkapan"),
    "{": N_("kurung yang dikenal ialah `( )` dan `[ ]`"),
    "}": N_("kurung yang dikenal ialah `( )` dan `[ ]`"),
    "$": N_("tulis rupiah sebagai `Rp42.000.000`"),
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
            _("ungkapan lebih panjang daripada {longest} karakter", longest=LONGEST),
            0,
            len(text),
            _("pecah menjadi beberapa istilah"),
        )
    if not text.strip():
        raise ExpressionError(_("ungkapan kosong"), 0, len(text), _("tulis nilai, nama, atau uji"))
    if found := _STRANGE.search(text):
        help_text = _(_INSTEAD[found[0]])
        raise ExpressionError(
            _("{found} tidak dikenal", found=quoted(found[0])), *found.span(), help_text
        )
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
            help_text = _("hapus kurung itu, atau tambahkan kurung pembuka")
            raise ExpressionError(
                _("kurung {found} tidak punya pembuka", found=quoted(found[0])),
                *found.span(),
                help_text,
            )
        if len(opened) > DEEPEST:
            raise too_deep(Slice(*found.span()))
    if opened:
        start = opened[-1]
        closing = ")" if text[start] == "(" else "]"
        raise ExpressionError(
            _("kurung {text} tidak ditutup", text=quoted(text[start])),
            start,
            start + 1,
            _("tambahkan `{closing}`", closing=closing),
        )


def too_deep(span: Slice) -> ExpressionError:
    """More levels than a reader, or a recursive function, can follow."""
    return ExpressionError(
        _("ungkapan bersusun lebih dari {deepest} tingkat", deepest=DEEPEST),
        *span,
        _("pecah menjadi beberapa istilah"),
    )
