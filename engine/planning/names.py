"""A name in an expression → the fact, outcome, term or parameter it means."""

from __future__ import annotations

from engine.nodes import FactRef, OutcomeRef, ParamRef
from engine.planning.draft import Draft, meant
from engine.planning.parameters import param_in
from engine.planning.references import reference_unit
from engine.planning.scope import Scope
from engine.planning.typed import Typed
from rules.diagnostics import Code, Related
from rules.language import _
from rules.source import Text
from rules.values import Type


def read_name(name: Text, scope: Scope, *, tested: bool = False) -> Typed | None:
    """The value a name stands for. `tested`: a test follows, which an absent fact may meet."""
    draft = scope.draft
    known = str(name)
    if known in draft.facts:
        return _fact(name, scope, tested=tested)
    if known in draft.outcomes and not scope.facts_only:
        return _outcome(name, scope)
    if known in draft.params and not scope.facts_only:
        return _param(name, scope)
    if known in draft.outcomes or known in draft.params:
        scope.refuse(name, _("hasil") if known in draft.outcomes else _("parameter"))
        return None
    _unknown(name, draft)
    return None


def known_names(draft: Draft) -> list[str]:
    """Every name that may stand in an expression."""
    return [*draft.facts, *draft.outcome_names, *draft.params]


def _unknown(name: Text, draft: Draft) -> None:
    if name in draft.lists:
        message = _("`{name}` adalah daftar, bukan nilai", name=name)
        advice = _("tulis `banyak({name})`, atau nama fakta di dalamnya", name=name)
        draft.report(Code.WRONG_KIND, message, name.span, advice)
    elif name in draft.tables:
        message = _("`{name}` adalah tabel, bukan nilai", name=name)
        draft.report(Code.WRONG_KIND, message, name.span, _("tulis `tabel({name})`", name=name))
    elif any(name in one.statements for one in draft.policies.regulations.values()):
        message = _(
            "`{name}` adalah pernyataan, dan pernyataan tidak menetapkan apa pun", name=name
        )
        advice = _("pakai parameter bila angka itu ditetapkan peraturan, atau fakta")
        draft.report(Code.WRONG_KIND, message, name.span, advice)
    else:
        message = _("nama `{name}` tidak dikenal", name=name)
        draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, known_names(draft)))


def in_scope(name: Text, scope: Scope) -> bool:
    """Whether something of a record is used where such a record is at hand."""
    needed = scope.draft.list_of(name)
    if needed is None or needed == scope.list:
        return True
    if scope.list is None:
        message = _(
            "`{name}` ada pada setiap `{needed}`, sedangkan di sini tidak ada satu `{needed}`",
            name=name,
            needed=needed,
        )
        advice = _(
            "tulis `untuk_setiap: {needed}`, atau pakai `ada`, `semua`, `jumlah`, `banyak`",
            needed=needed,
        )
    else:
        message = _(
            "`{name}` milik `{needed}`, sedangkan di sini yang dibaca `{list}`",
            name=name,
            needed=needed,
            list=scope.list,
        )
        advice = None
    scope.draft.report(Code.OUTSIDE_LIST, message, name.span, advice)
    return False


def _fact(name: Text, scope: Scope, *, tested: bool) -> Typed | None:
    fact = scope.draft.facts[str(name)]
    if not in_scope(name, scope):
        return None
    if fact.optional and not tested and fact.id not in scope.guarded:
        message = _("fakta opsional `{name}` dihitung tanpa dipastikan ada", name=name)
        advice = _("tambahkan `{name}: ada` pada syarat aturan yang sama", name=name)
        scope.draft.report(Code.UNGUARDED, message, name.span, advice)
        return None
    return Typed(
        FactRef(fact.id), fact.type, whole=fact.type is not Type.SHARE, options=dict(fact.options)
    )


def _outcome(name: Text, scope: Scope) -> Typed | None:
    outcome = scope.draft.outcomes[str(name)].outcome
    if not in_scope(name, scope):
        return None
    return Typed(
        OutcomeRef(outcome.id),
        outcome.type,
        whole=outcome.type is not Type.SHARE,
        options=dict(outcome.options),
    )


def _param(name: Text, scope: Scope) -> Typed | None:
    declared = scope.draft.params[str(name)]
    reference = declared.content.reference or scope.reference
    if reference is None:
        message = _("parameter `{name}` tidak punya acuan", name=name)
        advice = _("tulis `acuan: nama_fakta` pada parameter, aturan, pasal, atau peraturan")
        related = [Related(_("parameter itu"), declared.name.span)]
        scope.draft.report(Code.NO_REFERENCE, message, name.span, advice, related)
        return None
    unit = reference_unit(reference, scope)
    param = param_in(declared, unit, scope.draft) if unit is not None else None
    if param is None:
        return None
    whole = all(isinstance(dated.value, int) for dated in param.versions)
    return Typed(ParamRef(param.id, str(reference)), param.type, whole=whole)
