"""What a history says of a fact → Indonesian words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from engine.facts import Case, FactValue, Within
from engine.graph import Graph, uses_of
from engine.histories.allowed import Allowed
from engine.histories.derived import Derived, Why
from engine.histories.months import runs
from engine.plan import Derivation, FactDecl, Method
from rules.language import N_, _
from rules.values import Special, Type, format_value

ABSENT: Final = Special.ABSENT
MOST: Final = 3
"""Values that are told one by one."""
_HOW: Final[Mapping[Method, str]] = {
    Method.COUNT: N_("dihitung dari riwayat {list} {period}: {months}"),
    Method.LONGEST: N_("rangkaian terpanjang dalam riwayat {list} {period}: {months}"),
    Method.RUNNING: N_("rangkaian terakhir dalam riwayat {list} {period}: {months}"),
    Method.ARREARS: N_("dihitung dari riwayat {list} {period}: {months} tidak dibayar"),
    Method.RESTART: N_("dihitung dari riwayat {list} {period}, sejak dilanjutkan: {months}"),
}
_HOW_ABSENT: Final[Mapping[Method, str]] = {
    Method.ARREARS: N_("menurut riwayat {list} {period}: {months} dibayar {paid}"),
    Method.RESTART: N_("menurut riwayat {list} {period}, yang tidak pernah terputus: {months}"),
    Method.FIELD: N_("karena tidak ada {list} yang memuat {at}"),
}


@dataclass(frozen=True)
class History:
    """Words for the histories of one case, by the labels of its plan."""

    graph: Graph
    case: Case

    @cached_property
    def lists(self) -> Mapping[str, str]:
        """The label of each list."""
        return {one.id: one.label for one in self.graph.plan.lists}

    def told(self, one: Derived) -> str:
        """A derived fact with its value and how it follows; empty if nothing is derived."""
        fact, way = self.graph.facts[one.fact], one.way
        if one.value is None or way is None:
            return ""
        value = self.value(one.value, fact)
        return f"{fact.label}: {value}, {self._how(one, way)}"

    def why(self, one: Derived) -> str:
        """Why a fact does not follow from the histories given; empty if none is given."""
        told = self._why(one)
        return _("belum diturunkan: {why}", why=told) if told else ""

    def instead(self, fact: FactDecl) -> str:
        """The histories that would give a fact: `riwayat pembayaran iuran`."""
        listed = dict.fromkeys(self.lists[way.list] for way in fact.derived)
        return _(" atau ").join(_("riwayat {list}", list=label) for label in listed)

    def allowed(self, one: Derived) -> str:
        """What a history leaves open of a fact."""
        if one.value is not None:
            return self.told(one)
        fact, way = self.graph.facts[one.fact], one.way
        if way is None or one.allowed is None:
            return ""
        label = self.lists[way.list]
        if (not one.allowed.values and one.allowed.low is None) or one.why is Why.NO_RECORD:
            return _("tidak ada {list} yang memuat {at}", list=label, at=self._at(way))
        told = self._range(one.allowed, fact)
        return _(
            "{fact} {told} menurut riwayat {list} {period}",
            fact=fact.label,
            told=told,
            list=label,
            period=self._period(way),
        )

    def value(self, value: FactValue, fact: FactDecl) -> str:
        """A value as people read it."""
        if isinstance(value, Within):
            low, high = (format_value(end, fact.type) for end in (value.low, value.high))
            return _("antara {low} dan {high}", low=low, high=high)
        return format_value(value, fact.type, labels=dict(fact.options))

    # -------------------------------------------------------- parts

    def _range(self, allowed: Allowed, fact: FactDecl) -> str:
        known = [one for one in allowed.values if isinstance(one, int)]
        numbers = sorted(one for one in known if not isinstance(one, bool))
        parts = [self.value(ABSENT, fact)] if ABSENT in allowed.values else []
        if allowed.low is not None:
            limit = format_value(min([allowed.low, *numbers]), fact.type)
            parts.append(_("paling sedikit {limit}", limit=limit))
        elif len(numbers) > MOST and fact.type not in (Type.DATE, Type.MONTH):
            ends = [format_value(end, fact.type) for end in (numbers[0], numbers[-1])]
            parts.append(_("antara {low} dan {high}", low=ends[0], high=ends[1]))
        else:
            others = allowed.values - {ABSENT}
            parts += sorted(self.value(one, fact) for one in others)
        return _(" atau ").join(parts)

    def _how(self, one: Derived, way: Derivation) -> str:
        label = self.lists[way.list]
        period, months = self._period(way), self.months(one.months)
        at, paid = self._at(way), self._paid(one, way)
        if one.value is ABSENT:
            told = _HOW_ABSENT[way.method]
        elif way.method is Method.FIELD:
            return self._by_record(one, way)
        elif way.method is Method.PAID:
            told = N_("karena menurut riwayat {list} {months} dibayar {paid}, paling lambat {at}")
            if one.value is False:
                told = N_("karena riwayat {list} tidak memuat pembayaran untuk {months}")
        else:
            told = _HOW[way.method]
        return _(told, list=label, period=period, months=months, at=at, paid=paid)

    def _by_record(self, one: Derived, way: Derivation) -> str:
        records = self.case.lists[way.list].records
        numbered = [
            _("ke-{number} ({span})", number=number + 1, span=self._span(way, records[number]))
            for number in one.records
        ]
        return _(
            "menurut riwayat {list} {records}, yang memuat {at}",
            list=self.lists[way.list],
            records=_(" dan ").join(numbered),
            at=self._at(way),
        )

    def _span(self, way: Derivation, record: Mapping[str, FactValue]) -> str:
        told = []
        for field, lead in ((way.start, N_("{limit}")), (way.finish, N_("sampai dengan {limit}"))):
            value = None if field is None else record.get(field)
            if field is not None and value is not None and value is not ABSENT:
                told.append(_(lead, limit=self.value(value, self.graph.facts[field])))
        open_end = way.finish is None or record.get(way.finish) is ABSENT
        return " ".join(told) + (_(" sampai sekarang") if open_end else "")

    def _paid(self, one: Derived, way: Derivation) -> str:
        """The days on which the months told were paid."""
        if way.paid is None or not one.records:
            return ""
        fact, records = self.graph.facts[way.paid], self.case.lists[way.list].records
        days = [records[number].get(way.paid) for number in one.records]
        return _(" dan ").join(
            dict.fromkeys(self.value(day, fact) for day in days if day is not None)
        )

    def _at(self, way: Derivation) -> str:
        """The date by which a history is read, with its value."""
        fact, value = self.graph.facts[way.at], self.case.facts.get(way.at)
        return fact.label if value is None else f"{fact.label} ({self.value(value, fact)})"

    def _period(self, way: Derivation) -> str:
        lead = N_("sebelum bulan {at}") if way.exclusive else N_("sampai dengan {at}")
        told = _(lead, at=self._at(way))
        if way.within is None:
            return told
        months = format_value(way.within, Type.PERIOD_MONTHS)
        return _("dalam {months} {period}", months=months, period=told)

    def months(self, months: Collection[int]) -> str:
        """Months as the runs they make: `Februari 2024 sampai dengan Agustus 2024`."""
        told = []
        for run in runs(months):
            first, last = (format_value(month, Type.MONTH) for month in run)
            same = first == last
            told.append(
                first if same else _("{first} sampai dengan {last}", first=first, last=last)
            )
        return ", ".join(told) if told else _("tidak satu bulan pun")

    # -------------------------------------------------------- why not

    def _why(self, one: Derived) -> str:
        if one.why is None or one.why is Why.NO_HISTORY:
            return ""
        if one.why is Why.NO_WAY:
            return _("riwayat tidak menentukannya dalam keadaan ini")
        if one.way is None:
            facts = self._open_guards(one)
            return _("belum diketahui {facts}", facts=facts) if facts else ""
        label, at = self.lists[one.way.list], self._at(one.way)
        numbers = _(" dan ke-").join(str(number + 1) for number in one.records)
        months = self.months(one.months)
        paid = "" if one.way.paid is None else self.graph.facts[one.way.paid].label
        told = {
            Why.INCOMPLETE: N_("riwayat {list} belum lengkap"),
            Why.DATE_OPEN: N_("{at} belum diketahui"),
            Why.PAID_LATE: N_("{months} baru dibayar sesudah {at}"),
            Why.SEVERAL: N_("riwayat {list} memuat lebih dari satu kemungkinan pada {at}"),
            Why.NO_RECORD: N_("tidak ada {list} yang memuat {at}"),
            Why.RECORD_OPEN: N_("{list} ke-{numbers} belum cukup diketahui"),
        }
        if one.why is Why.RECORD_OPEN and one.months:
            lead = N_("{paid} untuk {months} belum diketahui")
        else:
            lead = told.get(one.why, "")
        words = {"list": label, "at": at, "months": months, "numbers": numbers, "paid": paid}
        return _(lead, **words) if lead else ""

    def _open_guards(self, one: Derived) -> str:
        """The facts of the guards that are not known."""
        derived = self.graph.facts[one.fact].derived
        names = {name for way in derived for name in uses_of(way.guard).facts}
        labels = [
            fact.label
            for fact in self.graph.plan.facts
            if fact.id in names and fact.list is None and fact.id not in self.case.facts
        ]
        return _(" dan ").join(labels)
