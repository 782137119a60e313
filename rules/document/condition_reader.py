"""Nodes → conditions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Annotated, Final, TypeAlias

from pydantic import ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document import conditions
from rules.document.conditions import (
    All,
    Condition,
    FromReading,
    Labelled,
    Not,
    OneOf,
    Quantified,
    ReadingIs,
    Terms,
    Test,
    Tested,
    Unregulated,
)
from rules.document.reader import Reader
from rules.document.refusals import meant, report, wrong_shape
from rules.language import N_, _
from rules.nodes import Map, Node, Seq, Text
from rules.span import Span

# The law's own connectives, which a drafter may try first.
_CONNECTIVES: Final[Mapping[str, str]] = {
    "dan": N_("tulis `semua`"),
    "atau": N_("tulis `salah_satu`"),
    "dan/atau": N_("tulis `salah_satu`"),
}
LABELS: Final = ("huruf", "angka", "teks")
READING: Final = "tafsir."


@dataclass
class _Reader:
    """Reads one condition and gathers what is wrong with it."""

    findings: list[Finding]

    def condition(self, node: Node) -> Condition:
        """A mapping or a list; several entries must all hold."""
        if isinstance(node, Map):
            return self.entries(node)
        if isinstance(node, Seq):
            return All(self.items(node), node.span)
        self.findings.append(_not_a_condition(node))
        return All((), node.span)

    def items(self, node: Node) -> tuple[Condition, ...]:
        """The conditions of a list that has at least one."""
        if not isinstance(node, Seq):
            self.findings.append(wrong_shape(node, _("daftar syarat")))
            return ()
        if not node:
            self.findings.append(_empty(_("daftar ini kosong"), node.span))
        return tuple(self.condition(item) for item in node)

    def entries(self, node: Map) -> Condition:
        """One mapping: its label, its quantifier, and its other entries."""
        found = [
            condition
            for key, value in node.items()
            if (condition := self.entry(key, value, node)) is not None
        ]
        if not found and "dengan" not in node:
            self.findings.append(_empty(_("syarat ini kosong"), node.span))
        item = found[0] if len(found) == 1 else All(tuple(found), node.span)
        if not any(key in node for key in LABELS):
            return item
        letter, number, text = (self.text(node[key]) if key in node else None for key in LABELS)
        return Labelled(item, letter, number, text, node.span)

    def entry(self, key: str, value: Node, node: Map) -> Condition | None:
        """One entry of a mapping; None for labels and for the partner of a quantifier."""
        span = _key_span(node, key).to(value.span)
        if key in LABELS:
            return None
        if key == "dengan":
            self.check_partner(node)
            return None
        if key in {"ada", "semua"} and isinstance(value, Text):
            return self.quantified(key, value, node)
        read = _ENTRIES.get(key)
        if read is not None:
            return read(self, value, span)
        if key.startswith(READING):
            name = node.key(key)
            return ReadingIs(_part_of(name, len(READING)), self.text(value), span)
        return self.tested(node.key(key), value, span)

    def quantified(self, key: str, value: Text, node: Map) -> Condition:
        """``ada: anak`` or ``semua: anak``, with the ``dengan`` beside it."""
        span = _key_span(node, key).to(value.span)
        where: Condition = All((), span)
        if "dengan" in node:
            where = self.condition(node["dengan"])
            span = span.to(node["dengan"].span) if node["dengan"].span > span else span
        elif key == "semua":
            self.findings.append(
                Finding(
                    Code.BAD_CONDITION,
                    _("`semua: {value}` tidak menyebut syarat tiap `{value}`", value=value),
                    span,
                    help=_("tambahkan `dengan: {...}`, atau tulis daftar syarat sesudah `semua:`"),
                )
            )
        return Quantified("some" if key == "ada" else "every", value, where, span)

    def check_partner(self, node: Map) -> None:
        """``dengan`` belongs to exactly one quantifier of its mapping."""
        partners = [key for key in ("ada", "semua") if isinstance(node.get(key), Text)]
        if len(partners) != 1:
            self.findings.append(
                Finding(
                    Code.BAD_CONDITION,
                    _("`dengan` harus mendampingi tepat satu `ada` atau `semua`"),
                    _key_span(node, "dengan"),
                    help=_("tulis `ada: nama_daftar` dan `dengan: {...}` dalam satu pemetaan"),
                )
            )

    def tested(self, subject: Text, value: Node, span: Span) -> Condition:
        """An expression and its test; conditions below a key that joins none are refused."""
        if _joins_conditions(subject, value):
            self.findings.append(_unknown_combinator(subject))
            return All((), span)
        return Tested(subject, self.test(value), span)

    def test(self, value: Node) -> Test:
        """A text, a list of texts, or ``{tafsir: id}``."""
        if isinstance(value, Text):
            return value
        if isinstance(value, Seq):
            return OneOf(self.texts(value), value.span)
        if "tafsir" not in value or len(value) > 1:
            self.findings.append(_bad_test(value))
        return FromReading(self.text(value.get("tafsir", Text("", value.span))), value.span)

    def texts(self, node: Node) -> tuple[Text, ...]:
        """One text or a list of them."""
        if not isinstance(node, Seq):
            return (self.text(node),)
        if not node:
            self.findings.append(_empty(_("daftar ini kosong"), node.span))
        return tuple(self.text(item) for item in node)

    def text(self, node: Node) -> Text:
        """One text."""
        if isinstance(node, Text):
            return node
        self.findings.append(wrong_shape(node, _("satu teks")))
        return Text("", node.span)

    def all(self, value: Node, span: Span) -> Condition:
        """``semua: [...]``."""
        return All(self.items(value), span)

    def any(self, value: Node, span: Span) -> Condition:
        """``salah_satu: [...]``."""
        return conditions.Any(self.items(value), span)

    def negated(self, value: Node, span: Span) -> Condition:
        """``bukan: {...}``; of a list it would not be clear what is negated."""
        if isinstance(value, Seq):
            self.findings.append(
                Finding(
                    Code.BAD_CONDITION,
                    _("`bukan` sebuah daftar tidak jelas: semuanya atau salah satunya"),
                    value.span,
                    help=_("tulis `bukan: {semua: [...]}` atau `bukan: {salah_satu: [...]}`"),
                )
            )
        return Not(self.condition(value), span)

    def some_of_nothing(self, value: Node, span: Span) -> Condition:
        """``ada: [...]``, which means nothing."""
        self.findings.append(wrong_shape(value, _("nama daftar, misalnya `ada: anak`")))
        return All((), span)

    def unregulated(self, value: Node, span: Span) -> Condition:
        """``tidak_diatur: jkm.berhak``."""
        return Unregulated(self.text(value), span)

    def terms(self, value: Node, span: Span) -> Condition:
        """``istilah: nama``."""
        return Terms(self.texts(value), span)


_ENTRIES: Final[Mapping[str, Callable[[_Reader, Node, Span], Condition]]] = {
    "semua": _Reader.all,
    "salah_satu": _Reader.any,
    "bukan": _Reader.negated,
    "ada": _Reader.some_of_nothing,
    "tidak_diatur": _Reader.unregulated,
    "istilah": _Reader.terms,
}


def read_condition(node: Node, findings: list[Finding]) -> Condition:
    """The condition a node states; what is wrong with it is added to the findings."""
    return _Reader(findings).condition(node)


def read_test(node: Node, findings: list[Finding]) -> Test:
    """The test a node states; what is wrong with it is added to the findings."""
    return _Reader(findings).test(node)


def _validate(data: Node, info: ValidationInfo) -> Condition:
    findings: list[Finding] = []
    condition = read_condition(data, findings)
    report(info, *findings)
    return condition


Conditional: TypeAlias = Annotated[
    Condition,
    Reader(_validate),
    WithJsonSchema({"form": "syarat"}),
]


def _key_span(node: Map, key: str) -> Span:
    return node.key(key).span


def _part_of(text: Text, start: int) -> Text:
    return Text(text[start:], text.inside(start, len(text)))


def _empty(message: str, span: Span) -> Finding:
    return Finding(Code.BAD_CONDITION, message, span, help=_("tulis isinya, atau hapus kuncinya"))


def _not_a_condition(node: Text) -> Finding:
    return Finding(
        Code.BAD_CONDITION,
        _("`{node}` bukan syarat", node=node),
        node.span,
        help=_("tulis `fakta: uji`, misalnya `kepesertaan.aktif: ya`"),
    )


def _joins_conditions(key: Text, value: Node) -> bool:
    """Whether a key looks meant to join conditions, rather than to be tested."""
    if isinstance(value, Seq):
        return any(isinstance(item, Map) for item in value)
    return isinstance(value, Map) and meant(key, _ENTRIES) is not None


def _unknown_combinator(key: Text) -> Finding:
    connective = _CONNECTIVES.get(key)
    advice = _(connective) if connective else meant(key, _ENTRIES)
    return Finding(
        Code.BAD_CONDITION,
        _("`{key}` tidak dapat menggabungkan syarat", key=key),
        key.span,
        help=advice or _("pakai `semua` atau `salah_satu`"),
    )


def _bad_test(value: Map) -> Finding:
    return Finding(
        Code.BAD_CONDITION,
        _("uji tidak boleh berupa pemetaan selain `{tafsir: nama}`"),
        value.span,
        help=meant(next(iter(value), ""), ["tafsir"]),
    )
