"""`acuan` as written → the fact by whose day or month the law in force is chosen."""

from __future__ import annotations

from collections.abc import Iterator

from engine.plan import FactDecl
from engine.planning.draft import Draft, meant
from engine.planning.effect import Effects, Unit, unit_of
from engine.planning.scope import Scope
from rules.diagnostics import Code
from rules.language import _
from rules.source import Text
from rules.values import Type

DATED = frozenset({Type.DATE, Type.MONTH})


def check_references(draft: Draft) -> None:
    """Every reference date that is stated, whether a rule needs it or not."""
    for reference in _stated(draft):
        _fact(reference, draft)


def _stated(draft: Draft) -> Iterator[Text]:
    found = [one.reference for one in draft.policies.regulations.values()]
    found += [place.reference for place in draft.places.values()]
    found += [declared.content.reference for declared in draft.params.values()]
    found += [declared.content.reference for declared in draft.tables.values()]
    return (reference for reference in found if reference is not None)


def note_effects(draft: Draft) -> None:
    """Every uncertain date of effect of a provision, before any rule needs it."""
    for place in draft.places.values():
        fact = None if place.reference is None else draft.facts.get(str(place.reference))
        if fact is not None and fact.type in DATED:
            Effects(draft, place.regulation, unit_of(fact)).note_starts(place.versions)


def reference_unit(reference: Text, scope: Scope) -> Unit | None:
    """Days or months, as a reference date counts where it is used; None after a finding."""
    fact = _fact(reference, scope.draft)
    if fact is None:
        return None
    if fact.list is not None and fact.list != scope.list:
        message = _(
            "acuan `{reference}` ada pada setiap `{list}`, di luar jangkauan di sini",
            reference=reference,
            list=fact.list,
        )
        advice = _("pakai acuan milik seluruh kasus, atau tambahkan `untuk_setiap`")
        scope.draft.report(Code.BAD_REFERENCE, message, reference.span, advice)
        return None
    return unit_of(fact)


def _fact(reference: Text, draft: Draft) -> FactDecl | None:
    """A date or a month that every case has; None after a finding."""
    fact = draft.facts.get(str(reference))
    advice = None
    if fact is None:
        dates = [one.id for one in draft.facts.values() if one.type in DATED]
        message = _("acuan `{reference}` bukan fakta yang dikenal", reference=reference)
        advice = meant(reference, dates)
    elif fact.type not in DATED:
        message = _(
            "acuan `{reference}` bukan tanggal atau bulan, melainkan `{fact}`",
            reference=reference,
            fact=fact.type.value,
        )
        advice = _("pakai fakta tanggal atau bulan, misalnya tanggal peristiwa")
    elif fact.optional:
        message = _(
            "acuan `{reference}` fakta opsional, padahal acuan harus selalu ada",
            reference=reference,
        )
        advice = _("pakai fakta tanggal atau bulan yang wajib")
    else:
        return fact
    draft.report(Code.BAD_REFERENCE, message, reference.span, advice)
    return None
