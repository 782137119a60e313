"""`diturunkan` of a fact → prose: from which records it follows, by which date, in which way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from engine.nodes import Always
from engine.plan import Derivation, FactDecl, Method
from engine.prose.conditions import read_condition
from engine.prose.passage import Prose
from engine.prose.words import FullWording
from rules.language import N_, _
from rules.values import Type, format_value

_WAYS: Final[Mapping[Method, str]] = {
    Method.COUNT: N_("banyaknya bulan berbeda dalam {source} {limit}"),
    Method.LONGEST: N_(
        "panjang rangkaian bulan berturut-turut yang terlama dalam {source} {limit}"
    ),
    Method.ARREARS: N_(
        "banyaknya bulan berturut-turut yang tidak ada dalam {source} {limit}; "
        "“tidak ada” bila bulan itu dibayar"
    ),
    Method.RESTART: N_(
        "banyaknya bulan dalam {source} {limit} sejak celah terakhir; "
        "“tidak ada” bila tidak pernah ada celah"
    ),
    Method.PAID: N_("ya, bila bulan yang memuat {at} ada dalam {source}"),
    Method.FIELD: N_("{source}, dari rekaman yang memuat {at}"),
}


def read_derivations(fact: FactDecl, wording: FullWording) -> Prose:
    """How a fact follows from histories, each way with the condition under which it is taken."""
    ways = tuple(_way(way, wording) for way in fact.derived)
    label = wording.label(fact.id)
    lead = f"{label[:1].upper()}{label[1:]}"
    if len(ways) == 1 and not ways[0].items:
        return Prose(_("{lead}: {way}.", lead=lead, way=ways[0].text))
    return Prose(_("{lead}, menurut yang pertama terpenuhi:", lead=lead), ways)


def _way(way: Derivation, wording: FullWording) -> Prose:
    told = "; ".join(_parts(way, wording))
    if isinstance(way.guard, Always):
        return Prose(told)
    guard = read_condition(way.guard, wording)
    form = N_("{told}, jika {condition}")
    return Prose(_(form, told=told, condition=guard.text), guard.items)


def _parts(way: Derivation, wording: FullWording) -> Iterator[str]:
    label, records = wording.label(way.source), wording.of_list(way.list)
    source = _("{field} menurut riwayat {list}", field=label, list=records)
    at = wording.label(way.at)
    form = N_("sebelum {at}") if way.exclusive else N_("sampai dengan {at}")
    yield _(_WAYS[way.method], source=source, at=at, limit=_(form, at=at))
    if way.within is not None:
        months = format_value(way.within, Type.PERIOD_MONTHS)
        yield _("hanya {months} terakhir", months=months)
    if way.paid is not None:
        yield _("hanya yang {paid} tidak sesudah {at}", paid=wording.label(way.paid), at=at)
    if way.start is not None and way.finish is not None:
        span = {"start": wording.label(way.start), "finish": wording.label(way.finish)}
        yield _("rekaman berlaku sejak {start} sampai dengan {finish}", **span)
    if way.since is not None:
        yield _("bulan terutang sejak {since}", since=wording.label(way.since))
    if way.gap is not None:
        months = format_value(way.gap, Type.PERIOD_MONTHS)
        yield _("celah paling sedikit {months} pasti memutus", months=months)
