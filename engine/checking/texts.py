"""Provisions, parameters, regulations → those without words, without a mark, without a source."""

from __future__ import annotations

from collections.abc import Iterator

from engine.planning.draft import Draft
from rules import document
from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.source import Text
from rules.span import Span

RECONSTRUCTED = "rekonstruksi"


def judge_texts(draft: Draft) -> Iterator[Finding]:
    """Pasal and ayat that quote no words of the law; a pasal of ayat has its words in these."""
    for regulation in draft.policies.regulations.values():
        for pasal in regulation.pasal:
            provisions = pasal.ayat or (pasal,)
            for one in provisions:
                if one.text is None:
                    message = _("{place} tidak memuat bunyi ketentuannya", place=_label(pasal, one))
                    advice = _("tambahkan `teks: ...` dengan bunyi ketentuan itu")
                    yield Finding(Code.NO_TEXT, message, _number(one), advice)


def judge_marks(draft: Draft) -> Iterator[Finding]:
    """Regulations without a mark of their own, if a rule of theirs finds none nearer by."""
    for regulation in draft.policies.regulations.values():
        if regulation.evidence is not None:
            continue
        bare = [
            rule.span
            for place in draft.places.values()
            if place.regulation is regulation and place.mark is None
            for rule in _unmarked(place.rules, place.versions)
        ]
        bare += [
            row.span
            for table in regulation.tables.values()
            if table.evidence is None
            for row in table.rows
            if row.evidence is None
        ]
        bare += [
            dated.span
            for parameter in regulation.parameters.values()
            for dated in parameter.values
            if dated.evidence is None
        ]
        if bare:
            message = _("`{id}` tidak bertanda bukti, dan isinya juga tidak", id=regulation.id)
            advice = _("tulis `bukti: A`, `B`, `INF`, `B-`, atau `GAP`; tanpa itu dianggap `INF`")
            related = (Related(_("yang tidak bertanda"), min(bare)),)
            yield Finding(Code.NO_MARK, message, regulation.id.span, advice, related)


def judge_sources(draft: Draft) -> Iterator[Finding]:
    """Regulations that say not where their words are from, and numbers without their provision."""
    for regulation in draft.policies.regulations.values():
        if not regulation.sources and regulation.wording != RECONSTRUCTED:
            message = _("`{id}` tidak menyebut sumber naskahnya", id=regulation.id)
            advice = _("tambahkan `sumber: [...]`, tempat bunyi ketentuannya dapat dibaca")
            yield Finding(Code.NO_SOURCE, message, regulation.id.span, advice)
        for name, parameter in regulation.parameters.items():
            for dated in parameter.values:
                if dated.basis is None:
                    message = _("nilai parameter `{name}` tidak menyebut dasarnya", name=name)
                    advice = _("tambahkan `dasar: ...`, misalnya `dasar: Pasal 5 ayat (2)`")
                    yield Finding(Code.NO_SOURCE, message, dated.value.span, advice)


def _unmarked(
    rules: tuple[document.Rule, ...], versions: tuple[document.Version, ...]
) -> Iterator[document.Rule]:
    if versions and all(version.evidence is not None for version in versions):
        return
    yield from (rule for rule in rules if rule.evidence is None)


def _number(written: document.Provision) -> Span:
    """Where a provision says which it is."""
    match written:
        case document.Ayat():
            return written.number.span
        case document.Pasal():
            said: tuple[Text | None, ...] = (written.annex, written.code, written.number)
            return next((text.span for text in said if text is not None), written.span)
        case _:
            return written.span


def _label(pasal: document.Pasal, written: document.Provision) -> str:
    own = pasal.annex or pasal.code or pasal.number
    label = _("Lampiran {own}", own=own) if pasal.annex else _("Pasal {own}", own=own)
    if isinstance(written, document.Ayat):
        return _("{label} ayat ({ayat})", label=label, ayat=written.number)
    return label
