"""`mustahil` as written → conditions on declared facts, which no true case meets."""

from __future__ import annotations

from engine.graph import uses_of
from engine.plan import Impossible
from engine.planning.conditions import read_condition
from engine.planning.draft import Draft, meant
from engine.planning.scope import Scope
from rules import document
from rules.diagnostics import Code
from rules.language import _


def exclude(draft: Draft) -> None:
    """Every impossibility, of the vocabulary first, then of each regulation."""
    regulations = draft.policies.regulations
    own = regulations[draft.policies.regulation]
    stated = [(own, one) for one in draft.policies.vocabulary.impossible]
    stated += [(part, one) for part in regulations.values() for one in part.impossible]
    for regulation, written in stated:
        found = _read(written, Scope(draft, regulation, (), facts_only="mustahil"))
        if found is not None:
            draft.impossible.append(found)


def _read(written: document.Impossible, scope: Scope) -> Impossible | None:
    draft, name = scope.draft, written.for_each
    if name is not None and name not in draft.lists:
        message = _("daftar `{name}` tidak dikenal", name=name)
        draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, draft.lists))
        return None
    inside = scope if name is None else scope.at(str(name))
    condition = read_condition(written.when, inside)
    if condition is None:
        return None
    if not uses_of(condition).facts:
        message = _("`mustahil` ini tidak menguji satu fakta pun")
        draft.report(Code.BAD_CONDITION, message, written.span, _("sebut faktanya dalam `jika`"))
        return None
    return Impossible(str(written.reason), condition, None if name is None else str(name))
