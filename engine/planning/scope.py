"""Where an expression stands: what its names may mean, and what it may use."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from engine.planning.draft import Draft, ReadingDraft, meant
from rules import document
from rules.diagnostics import Code
from rules.errors import ExpressionError
from rules.expr.ast import Expression, Name, Slice
from rules.expr.parse import parse_expression
from rules.expr.walk import walk
from rules.language import _
from rules.source import Text
from rules.span import Span


@dataclass(frozen=True, slots=True)
class Scope:
    """The surroundings of an expression.

    `homes`: provisions and regulation around, nearest first. `list`: the list whose record is at
    hand. `reference`: the reference date of parameters that name none. `guarded`: optional facts
    known to be there. `label`: huruf and angka of the item around. `facts_only`: the key under
    which only what a case states may be named, if this is one.
    """

    draft: Draft
    regulation: document.Regulation
    homes: tuple[str, ...]
    list: str | None = None
    reference: Text | None = None
    guarded: frozenset[str] = frozenset()
    label: str = ""
    facts_only: str = ""

    def at(self, list_id: str) -> Scope:
        """Inside the records of a list; nothing of another record is guarded there."""
        kept = frozenset(fact for fact in self.guarded if self.draft.list_of(fact) is None)
        return replace(self, list=list_id, guarded=kept)

    def guarding(self, facts: Iterable[str]) -> Scope:
        """Where more optional facts are known to be there."""
        return replace(self, guarded=self.guarded.union(facts))

    def reading(self, name: Text) -> ReadingDraft | None:
        """The reading of a name: of the nearest provision around, or the only one anywhere."""
        draft = self.draft
        if self.facts_only:
            self.refuse(name, _("tafsir"))
            return None
        for home in self.homes:
            if (home, str(name)) in draft.readings:
                return draft.readings[home, str(name)]
        found = [r for r in draft.readings.values() if name in {r.name, r.id}]
        if len(found) == 1:
            return found[0]
        if found:
            message = _("tafsir `{name}` ada di beberapa ketentuan", name=name)
            advice = _("tulis salah satu: {listed}", listed=", ".join(f"`{r.id}`" for r in found))
            draft.report(Code.AMBIGUOUS_READING, message, name.span, advice)
        else:
            names = [reading.name for reading in draft.readings.values()]
            message = _("tafsir `{name}` tidak dikenal", name=name)
            draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, names))
        return None

    def refuse(self, name: Text, kind: str) -> None:
        """The finding for what is no fact where only facts may stand."""
        message = _(
            "`{key}` hanya menguji fakta; `{name}` adalah {kind}",
            key=self.facts_only,
            name=name,
            kind=kind,
        )
        advice = _("pakai fakta yang ditanyakan kepada petugas, atau hapus bagian ini")
        self.draft.report(Code.WRONG_KIND, message, name.span, advice)


def parse(text: Text, scope: Scope) -> Expression | None:
    """The tree of an expression; a finding if it cannot be read."""
    try:
        return parse_expression(text)
    except ExpressionError as error:
        if _is_label(text, scope.draft):
            return None
        span = text.inside(error.start, error.end)
        scope.draft.report(Code.BAD_EXPRESSION, error.message, span, error.help)
        return None


def _is_label(text: Text, draft: Draft) -> bool:
    """Whether the words are the label of something, and not its name; then with a finding."""
    labels = {one.label.casefold(): one.id for one in draft.facts.values()}
    labels |= {one.outcome.label.casefold(): one.id for one in draft.outcomes.values()}
    name = labels.get(" ".join(text.split()).casefold())
    if name is not None:
        message = _("`{label}` adalah label, bukan nama", label=text)
        draft.report(Code.UNKNOWN_NAME, message, text.span, _("tulis `{name}`", name=name))
    return name is not None


def part(text: Text, place: Slice) -> Text:
    """A piece of a text with its place."""
    return Text(text[place.start : place.end], text.inside(place.start, place.end))


def spot(text: Text, place: Slice) -> Span:
    """Where a piece of a text stands."""
    return text.inside(place.start, place.end)


def lists_in(node: Expression, draft: Draft) -> set[str]:
    """Lists whose facts or outcomes an expression names."""
    names = (below.id for below in walk(node) if isinstance(below, Name))
    return {found for name in names if (found := draft.list_of(name)) is not None and "." in name}
