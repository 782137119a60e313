"""Dates of effect as written → versions of the plan, in days or in months."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from itertools import pairwise
from typing import Protocol

from engine.plan import FactDecl, Mark, Uncertain, Version
from engine.planning.draft import Draft
from rules import document
from rules.diagnostics import Code, Related
from rules.document import Before, Between
from rules.errors import ValueFormError
from rules.language import _
from rules.source import Text
from rules.span import Span
from rules.values import Type
from rules.values.dates import first_day, format_month, last_day, parse_date, parse_month


class Unit(Enum):
    """How a reference date counts: by the day or by the month."""

    DAY = Type.DATE
    MONTH = Type.MONTH


class Dated(Protocol):
    """What has a span of effect: a version of a provision, or a value of a parameter."""

    @property
    def start(self) -> Text | Between:
        """First day or month, or two between which it lies."""

    @property
    def end(self) -> Text | Between | Before | None:
        """Last day or month; none: still in force."""

    @property
    def by(self) -> Text | None:
        """The amendment it comes from."""

    @property
    def evidence(self) -> Text | None:
        """Its mark, if it states one."""

    @property
    def span(self) -> Span:
        """Where it is written."""


@dataclass(frozen=True, slots=True)
class Limits:
    """First and last day (or month) of a version: a number, an uncertain date, or no end."""

    start: int | Uncertain
    end: int | Uncertain | None


def unit_of(fact: FactDecl) -> Unit:
    """How a reference fact counts."""
    return Unit(fact.type)


def mark_of(*stated: Text | None) -> Mark:
    """The first mark that is stated; our own inference if none is."""
    return next((Mark(str(mark)) for mark in stated if mark is not None), Mark.INF)


class Effects:
    """Reads the spans of effect of one regulation, in one unit."""

    def __init__(self, draft: Draft, regulation: document.Regulation, unit: Unit) -> None:
        self.draft = draft
        self.regulation = regulation
        self.unit = unit

    def versions(self, dated: Sequence[Dated]) -> tuple[Version, ...] | None:
        """The versions in order, or None with findings if they overlap or leave a hole."""
        limits = [self._limits(one, after) for one, after in _with_next(dated)]
        found = [limit for limit in limits if limit is not None]
        if len(found) < len(limits):
            return None
        pairs = zip(pairwise(found), pairwise(dated), strict=True)
        sound = [self._follows(*limit, *version) for limit, version in pairs]
        if not all(sound):
            return None
        return tuple(map(self._version, found, dated))

    def note_starts(self, dated: Sequence[Dated]) -> None:
        """Make the uncertain starts known, so that an end elsewhere can be the same date."""
        for one in dated:
            if isinstance(one.start, Between):
                self._uncertain(one.start, one.by)

    def _version(self, limits: Limits, dated: Dated) -> Version:
        start, end = limits.start, limits.end
        return Version(
            start=start if isinstance(start, int) else None,
            end=end if isinstance(end, int) else None,
            starts_with=start.id if isinstance(start, Uncertain) else None,
            ends_before=end.id if isinstance(end, Uncertain) else None,
            amender=str(dated.by or ""),
            mark=mark_of(dated.evidence, self.regulation.evidence),
        )

    def _limits(self, dated: Dated, after: Dated | None) -> Limits | None:
        start = self._start(dated)
        end = self._end(dated, after)
        if start is None or (end is None and dated.end is not None):
            return None
        if isinstance(start, int) and isinstance(end, int) and end < start:
            message = _("`sampai` mendahului `mulai`")
            advice = _("periksa tahunnya; `sampai` ialah hari terakhir yang masih berlaku")
            self.draft.report(Code.BAD_SPAN, message, dated.span, advice)
            return None
        return Limits(start, end)

    def _start(self, dated: Dated) -> int | Uncertain | None:
        if isinstance(dated.start, Between):
            return self._uncertain(dated.start, dated.by)
        return self._at(dated.start, last=False)

    def _end(self, dated: Dated, after: Dated | None) -> int | Uncertain | None:
        match dated.end:
            case None if after is not None and isinstance(after.start, Between):
                return self._uncertain(after.start, after.by)
            case None:
                return None
            case Before(before=between) | (Between() as between):
                return self._uncertain(between, after.by) if after else self._repeal(between)
            case text:
                return self._at(text, last=True)

    def _at(self, text: Text, *, last: bool) -> int | None:
        """A limit in the unit of the reference date."""
        day = _number(text, Type.DATE)
        month = _number(text, Type.MONTH)
        if day is None and month is None:
            self._refuse_form(text)
            return None
        if month is not None:
            edge = last_day(month) if last else first_day(month)
            return edge if self.unit is Unit.DAY else month
        if self.unit is Unit.DAY or day is None:
            return day
        return self._as_month(text, day, last=last)

    def _as_month(self, text: Text, day: int, *, last: bool) -> int | None:
        month = _month_of(day)
        if day == (last_day(month) if last else first_day(month)):
            return month
        message = _(
            "acuannya bulan, sedangkan `{text}` di tengah {month}",
            text=text,
            month=format_month(month),
        )
        advice = _("tulis bulannya, misalnya `2019-12`, atau pakai acuan yang berupa tanggal")
        self.draft.report(Code.BAD_SPAN, message, text.span, advice)
        return None

    def _refuse_form(self, text: Text) -> None:
        try:
            parse_date(text)
        except ValueFormError as error:
            self.draft.report(Code.BAD_VALUE, error.message, text.span, error.help)

    def _uncertain(self, between: Between, by: Text | None) -> Uncertain | None:
        first, final = between.between
        earliest = self._at(first, last=False)
        latest = self._at(final, last=self.unit is Unit.DAY)
        if earliest is None or latest is None:
            return None
        if latest <= earliest:
            message = _("tanggal pertama `antara` harus mendahului tanggal kedua")
            advice = _("tulis `antara: [yang paling awal, yang paling akhir]`")
            self.draft.report(Code.BAD_SPAN, message, between.span, advice)
            return None
        return self._share(earliest, latest, by)

    def _repeal(self, between: Between) -> Uncertain | None:
        """The end of a provision that nothing follows: when the one change of that span comes."""
        own = self._uncertain(between, None)
        same = [
            change
            for change in self.draft.uncertain.values()
            if own and (change.earliest, change.latest) == (own.earliest, own.latest)
        ]
        others = [change for change in same if change is not own]
        return others[0] if len(others) == 1 else own

    def _share(self, earliest: int, latest: int, by: Text | None) -> Uncertain:
        """The same date of effect for every provision that the same amendment changes."""
        source = str(by or self.regulation.citation)
        suffix = "" if self.unit is Unit.DAY else "-bulan"
        stem = f"mulai-{_slug(source)}{suffix}"
        for number in range(1, len(self.draft.uncertain) + 2):
            name = stem if number == 1 else f"{stem}-{number}"
            found = self.draft.uncertain.get(name)
            if found is None:
                found = Uncertain(name, earliest, latest, f"mulai berlaku {source}")
                self.draft.uncertain[name] = found
            if (found.earliest, found.latest) == (earliest, latest):
                return found
        raise AssertionError(stem)

    def _follows(self, before: Limits, after: Limits, first: Dated, second: Dated) -> bool:
        """Whether a version ends where the next one starts; a finding otherwise."""
        end, start = before.end, after.start
        if isinstance(end, Uncertain) and isinstance(start, Uncertain):
            joined = end == start
        elif isinstance(end, int) and isinstance(start, int):
            joined = end + 1 == start
        else:
            joined = False
        if not joined:
            self._refuse_seam(end, start, first, second)
        return joined

    def _refuse_seam(
        self, end: int | Uncertain | None, start: int | Uncertain, first: Dated, second: Dated
    ) -> None:
        related = [Related(_("versi sebelumnya"), first.span)]
        if isinstance(end, Uncertain) or isinstance(start, Uncertain):
            message = _("akhir versi dan awal versi berikutnya tidak memakai `antara` yang sama")
            advice = _("tulis `sampai: {sebelum: {antara: [...]}}` dengan dua tanggal yang sama")
            self.draft.report(Code.BAD_SPAN, message, second.span, advice, related)
        elif end is None or end >= start:
            message = _("versi ini tumpang tindih dengan versi sebelumnya")
            advice = _("tulis `sampai: {end}` pada versi sebelumnya", end=self._written(start - 1))
            self.draft.report(Code.VERSIONS_OVERLAP, message, second.span, advice, related)
        else:
            message = _("ada celah antara versi ini dan versi sebelumnya")
            advice = _(
                "tulis `mulai: {start}` di sini, atau `sampai: {end}` pada versi sebelumnya",
                start=self._written(end + 1),
                end=self._written(start - 1),
            )
            self.draft.report(Code.VERSIONS_GAP, message, second.span, advice, related)

    def _written(self, limit: int) -> str:
        """A day or a month as policies write it."""
        if self.unit is Unit.DAY:
            return date.fromordinal(limit).isoformat()
        return f"{limit // 12:04}-{limit % 12 + 1:02}"


def _with_next(dated: Sequence[Dated]) -> Iterator[tuple[Dated, Dated | None]]:
    return zip(dated, [*dated[1:], None], strict=True)


def is_month(limit: Text | Between) -> bool:
    """Whether a limit is written as a month."""
    return isinstance(limit, Text) and _number(limit, Type.MONTH) is not None


def _number(text: Text, kind: Type) -> int | None:
    try:
        return parse_date(text) if kind is Type.DATE else parse_month(text)
    except ValueFormError:
        return None


def _month_of(day: int) -> int:
    found = date.fromordinal(day)
    return found.year * 12 + found.month - 1


def _slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.casefold()).strip("-")
