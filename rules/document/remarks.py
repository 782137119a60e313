"""What stands beside the rules and sets nothing: general doubts, and statements with figures."""

from collections.abc import Iterable
from typing import Annotated, Final

from rules.diagnostics import Code, Finding
from rules.document.fields import Named, OneOrMoreNames, OneOrMoreWords, Words, one_of
from rules.document.node import Part
from rules.document.versions import Evidence
from rules.language import _
from rules.nodes import Map, Text

DOUBTS: Final = ("kekosongan", "pertentangan_sumber", "belum_terlihat")


class Doubt(Part):
    """A matter without words, on which sources disagree, or whose source was not seen.

    Where words can be read in two ways, that is a `Reading` instead.
    """

    sort: Annotated[Text, one_of(DOUBTS)]
    issue: Words
    consequence: Words
    settlement: Words
    sources: OneOrMoreWords = ()
    touches: OneOrMoreWords = ()


class Statement(Part):
    """A figure that somebody stated, or that follows from others; never a fact of a case."""

    label: Words
    value: Words | None = None
    computed: Words | None = None
    unit: Words
    date: Words | None = None
    said_by: Words | None = None
    sources: OneOrMoreWords = ()
    evidence: Evidence
    contradicts: OneOrMoreNames = ()
    note: Words | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """A value or a calculation; a value that somebody stated has a source."""
        if "nilai" not in data and "dihitung" not in data:
            yield Finding(
                Code.MISSING_KEY,
                _("pernyataan ini tidak punya `nilai` atau `dihitung`"),
                data.span,
                help=_("tambahkan `nilai: ...`, atau `dihitung: ...` bila mengikuti yang lain"),
            )
        if "nilai" in data and "dihitung" in data:
            yield Finding(
                Code.KEYS_EXCLUDE,
                _("`dihitung` tidak boleh ada bersama `nilai`"),
                data.key("dihitung").span,
                help=_("hapus salah satu"),
            )
        if "nilai" in data and "sumber" not in data:
            yield Finding(
                Code.MISSING_KEY,
                _("kunci `{key}` tidak ada", key="sumber"),
                data.span,
                help=_("tambahkan `{key}: ...`", key="sumber"),
            )


Doubts = Annotated[dict[Words, Doubt], Named]
Statements = Annotated[dict[Words, Statement], Named]
