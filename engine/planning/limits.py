"""`batasan` as written → what lower regulations are held to, by the names that are known here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from engine.nodes import Always, Condition, OutcomeRef, UnaryTest
from engine.plan import Version
from engine.planning.conditions import read_condition, read_tests
from engine.planning.draft import Draft, LimitDraft, Place, meant
from engine.planning.effect import Effects
from engine.planning.elsewhere import names_elsewhere
from engine.planning.references import reference_unit
from engine.planning.scope import Scope
from engine.planning.typed import Typed
from rules import document
from rules.diagnostics import Code
from rules.language import _
from rules.source import Text
from rules.values import Type


def limit(draft: Draft) -> None:
    """Every limit of every provision.

    A higher regulation knows less than those it limits: a name that only they declare is passed
    over where they are not reached.
    """
    known = _Known(draft)
    for place in draft.places.values():
        for written in place.limits:
            found = _read(written, place, known)
            if found is not None:
                draft.limits.append(found)


@dataclass
class _Known:
    """The names that a limit may use."""

    draft: Draft

    @cached_property
    def elsewhere(self) -> frozenset[str]:
        """Names in files that are not reached, found when one is asked for."""
        return names_elsewhere(self.draft)

    def outcomes(self, names: Iterable[Text]) -> Iterator[str]:
        """The outcomes that names, or the first parts of names, stand for."""
        for name in names:
            yield from self._meant(name, self.draft.outcome_names)

    def all(self, names: Iterable[Text]) -> Iterator[str]:
        """The facts and outcomes that names, or the first parts of names, stand for."""
        for name in names:
            yield from self._meant(name, [*self.draft.facts, *self.draft.outcome_names])

    def _meant(self, name: Text, known: list[str]) -> list[str]:
        found = list(_under(name, known))
        if not found and not any(_under(name, self.elsewhere)):
            heads = dict.fromkeys(one.partition(".")[0] for one in known)
            message = _("nama `{name}` tidak dikenal", name=name)
            advice = meant(name, [*known, *heads])
            self.draft.report(Code.UNKNOWN_NAME, message, name.span, advice)
        return found


def _under(name: str, known: Iterable[str]) -> Iterator[str]:
    return (one for one in known if one == name or one.startswith(f"{name}."))


def _read(written: document.Limit, place: Place, known: _Known) -> LimitDraft | None:
    draft = known.draft
    scope = Scope(draft, place.regulation, place.homes, None, place.reference)
    condition: Condition | None = Always()
    if written.when is not None:
        condition = read_condition(written.when, scope)
    versions = _versions(place, scope)
    if condition is None or versions is None:
        return None
    limited = tuple(dict.fromkeys(known.outcomes(written.limited)))
    tests = {name: _test(written, name, scope) for name in limited} if written.allowed else {}
    return LimitDraft(
        place=place,
        span=written.span,
        condition=condition,
        limited=limited,
        allowed={name: test for name, test in tests.items() if test is not None},
        apart=tuple(dict.fromkeys(known.all(written.independent_of))),
        versions=versions,
        suggestion=str(written.suggestion or ""),
    )


def _test(written: document.Limit, name: str, scope: Scope) -> UnaryTest | None:
    if written.allowed is None:
        return None
    outcome = scope.draft.outcomes[name].outcome
    subject = Typed(
        OutcomeRef(name),
        outcome.type,
        whole=outcome.type is not Type.SHARE,
        options=dict(outcome.options),
    )
    if isinstance(written.allowed, document.FromReading):
        message = _("`hanya` tidak dapat diserahkan kepada tafsir")
        advice = _("tulis pilihan atau uji yang tetap")
        scope.draft.report(Code.BAD_CONDITION, message, written.allowed.span, advice)
        return None
    return read_tests(written.allowed, subject, scope)


def _versions(place: Place, scope: Scope) -> tuple[Version, ...] | None:
    """The spans in which the provision binds; None after a finding, which a rule may repeat."""
    if not place.versions or place.reference is None:
        return ()
    unit = reference_unit(place.reference, scope)
    if unit is None:
        return None
    return Effects(scope.draft, place.regulation, unit).versions(place.versions)
