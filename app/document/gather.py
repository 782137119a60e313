"""Policies, their plan and a survey of the scenarios → the page, piece by piece."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath
from typing import TYPE_CHECKING

from app.document.context import Context, Unit, powers
from app.document.items import Item, split
from app.document.limits import told_limit
from app.document.links import Home, anchor
from app.document.shelves import Shelves
from app.document.views import (
    ArticleView,
    ChapterView,
    CountView,
    DoubtView,
    Line,
    PageView,
    PartView,
    RuleView,
    ScenarioView,
    UnitView,
)
from engine.prose import Prose, RuleProse, read_derivations
from rules import document
from rules.errors import ValueFormError
from rules.language import N_, _
from rules.values import Type, format_value, parse_value

if TYPE_CHECKING:
    from app.scenarios.witnesses import Survey, Witness

_STATUS = {"berlaku": N_("berlaku"), "rancangan": N_("rancangan, belum berlaku")}
_WORDING = {
    "resmi": N_("bunyi resmi"),
    "parafrase": N_("parafrase kami, bukan bunyi resmi"),
    "rekonstruksi": N_("rekonstruksi kami; naskahnya belum diumumkan"),
}
_DOUBTS = {
    "kekosongan": N_("tidak ada bunyinya"),
    "pertentangan_sumber": N_("sumber bertentangan"),
    "belum_terlihat": N_("sumber belum terlihat"),
}


def gather(context: Context, version: str, survey: Survey | None = None) -> PageView:
    """Everything that the page of a regulation shows."""
    return _Gatherer(context, Shelves(context), survey).page(version)


@dataclass(frozen=True)
class _Gatherer:
    context: Context
    shelves: Shelves
    survey: Survey | None

    def page(self, version: str) -> PageView:
        parts = tuple(map(self.part, self.context.policies.regulations.values()))
        return PageView(
            title=str(self.context.own.title),
            draft=self.context.is_draft,
            parts=parts,
            counts=tuple(map(_count, parts)),
            derived=tuple(self._derived()),
            version=version,
            content=self.context.plan.content_hash[:12],
            asked=self.survey is not None,
        )

    def _derived(self) -> Iterator[Line]:
        """How facts that some rule uses follow from histories."""
        graph = self.context.graph
        used = {name for uses in graph.uses.values() for name in uses.facts}
        for fact in graph.plan.facts:
            if fact.derived and fact.id in used:
                told = read_derivations(fact, self.context.reader.wording)
                yield self._line(told, Home(self.context.policies.regulation))

    def part(self, regulation: document.Regulation) -> PartView:
        """One regulation."""
        home = Home(str(regulation.id))
        return PartView(
            anchor=anchor(str(regulation.id)),
            short=str(regulation.citation),
            title=str(regulation.title),
            status=_(_STATUS[str(regulation.status)]),
            wording=_(_WORDING[str(regulation.wording)]),
            mark=str(regulation.evidence or "INF"),
            body=str(regulation.body or ""),
            considering=tuple(self._html(text, home) for text in regulation.considering),
            bases=tuple(self._html(text, home) for text in regulation.bases),
            chapters=tuple(self._chapters(regulation)),
            rest=self.shelves.of_rest(regulation),
            doubts=tuple(self._doubt(one, home) for one in regulation.doubts.values()),
            sources=tuple(map(str, regulation.sources)),
            closing=self._html(regulation.closing or "", home),
        )

    def _html(self, text: str, home: Home) -> str:
        return self.context.html(" ".join(str(text).split()), home)

    def _doubt(self, doubt: document.Doubt, home: Home) -> DoubtView:
        return DoubtView(
            sort=_(_DOUBTS[str(doubt.sort)]),
            issue=self._html(doubt.issue, home),
            consequence=self._html(doubt.consequence, home),
            settlement=self._html(doubt.settlement, home),
            sources=tuple(map(str, doubt.sources)),
        )

    # -------------------------------------------------------- chapters and pasal

    def _chapters(self, regulation: document.Regulation) -> Iterator[ChapterView]:
        units = [unit for unit in self.context.units if unit.regulation is regulation]
        titles = {str(number): str(title) for number, title in regulation.chapters.items()}
        for number, inside in groupby(units, key=lambda unit: str(unit.pasal.chapter or "")):
            label = _("BAB {number}", number=number) if number else ""
            yield ChapterView(
                anchor=anchor(f"{regulation.id}-bab-{number}") if number else "",
                label=label,
                title=titles.get(number, ""),
                articles=tuple(self._articles(inside)),
            )

    def _articles(self, units: Iterable[Unit]) -> Iterator[ArticleView]:
        section = ""
        for place, inside in groupby(units, key=lambda unit: unit.id.partition("(")[0]):
            several = list(inside)
            pasal = several[0].pasal
            own = str(pasal.section or "")
            yield ArticleView(
                anchor=anchor(place),
                label=_label(pasal),
                title=str(pasal.title or ""),
                units=tuple(map(self._unit, several)),
                section=own if own != section else "",
            )
            section = own

    # -------------------------------------------------------- units

    def _unit(self, unit: Unit) -> UnitView:
        written = unit.written
        force = powers(unit)
        rules = self.context.rules_of(unit)
        told = [self.context.reader.rule(one, force.get(one.id)) for one in rules]
        whens = {one.when for one in told}
        once = len(whens) == 1
        pro, contra = self._witnesses(unit)
        return UnitView(
            anchor=anchor(unit.id),
            number=unit.number,
            text=self._text(unit),
            state=_state(written),
            mark=unit.mark,
            why=str(written.open or ""),
            versions=tuple(whens - {""}) if once else tuple(self._versions(unit)),
            rules=tuple(self._rule(one, unit, dated=not once) for one in told),
            limits=tuple(self._limits(unit)),
            shelf=self.shelves.of_unit(unit),
            pro=pro,
            contra=contra,
            asked=self.survey is not None,
        )

    def _text(self, unit: Unit) -> Line:
        found = split(str(unit.written.text or ""))
        items = tuple(self._item(item, unit.home) for item in found.items)
        return Line(self._html(found.opening, unit.home), items)

    def _item(self, item: Item, home: Home) -> Line:
        items = tuple(self._item(one, home) for one in item.items)
        return Line(self._html(item.text, home), items, item.marker)

    def _versions(self, unit: Unit) -> Iterator[str]:
        """Versions of words without rules (or with rules of several), as they are written."""
        for version in unit.written.versions or unit.pasal.versions:
            told = _since(str(version.start)) if isinstance(version.start, str) else ""
            by = str(version.by or "")
            yield " ".join(part for part in (told, f"({by})" if by else "") if part)

    def _limits(self, unit: Unit) -> Iterator[Line]:
        """What the unit holds lower regulations to, each with what it suggests instead."""
        for limit in self.context.limits_of(unit):
            yield self._line(told_limit(limit, self.context.reader.wording), unit.home)
            if limit.suggestion:
                text = _("Saran: {suggestion}.", suggestion=limit.suggestion)
                yield Line(self.context.html(text, unit.home))

    def _rule(self, told: RuleProse, unit: Unit, *, dated: bool) -> RuleView:
        home = unit.home
        return RuleView(
            id=told.rule,
            statement=self._line(told.statement, home),
            notes=tuple(self.context.html(note, home) for note in told.notes),
            mark="" if told.mark.value == unit.mark else told.mark.value,
            marker=told.marker,
            when=self.context.html(told.when, home) if dated else "",
        )

    def _line(self, prose: Prose, home: Home) -> Line:
        items = tuple(self._line(one, home) for one in prose.items)
        return Line(self.context.html(prose.text, home), items, prose.marker)

    # -------------------------------------------------------- scenarios

    def _witnesses(self, unit: Unit) -> tuple[tuple[ScenarioView, ...], tuple[ScenarioView, ...]]:
        if self.survey is None or not unit.written.rules:
            return (), ()
        found = self.survey.provision(self.context.plan, unit.id)
        return _scenarios(found.pro), _scenarios(found.contra)


def _scenarios(witnesses: Iterable[Witness]) -> tuple[ScenarioView, ...]:
    """First those that are about this alone; each with its file, and its line there."""
    order = sorted(witnesses, key=lambda one: (one.breadth, one.file, one.line))
    return tuple(
        ScenarioView(one.name, f"{PurePath(one.file).name}:{one.line}", one.passed, one.rows)
        for one in order
    )


def _state(written: document.Provision) -> str:
    if written.non_normative:
        return "non-normatif"
    if written.limits and not written.rules:
        return "batasan"
    return "dikodekan" if written.rules else "terbuka"


def _since(text: str) -> str:
    """A first day or month as people read it."""
    for kind in (Type.DATE, Type.MONTH):
        try:
            return _("sejak {limit}", limit=format_value(parse_value(text, kind), kind))
        except ValueFormError:
            continue
    return text


def _label(pasal: document.Pasal) -> str:
    if pasal.annex is not None:
        return _("Lampiran {number}", number=str(pasal.annex))
    if pasal.code is not None:
        return _("Pasal …")
    return _("Pasal {number}", number=str(pasal.number))


def _count(part: PartView) -> CountView:
    states = [u.state for chapter in part.chapters for a in chapter.articles for u in a.units]
    return CountView(
        short=part.short,
        anchor=part.anchor,
        units=len(states),
        encoded=states.count("dikodekan"),
        words=states.count("non-normatif"),
        limits=states.count("batasan"),
        open=states.count("terbuka"),
    )
