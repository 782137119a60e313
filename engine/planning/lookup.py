"""`tabel(nama, ...)` → the hidden outcome whose rules are the rows of the table."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace

from engine.nodes import Count, FactRef, OutcomeRef, ParamRef, Sum
from engine.plan import Outcome
from engine.planning.draft import Declared, Draft, Lookup, OutcomeDraft, meant, plain, type_of
from engine.planning.reader import Reader
from engine.planning.scope import Scope, parse, part
from engine.planning.typed import Typed
from rules import document
from rules.diagnostics import Code
from rules.errors import ValueFormError
from rules.expr import ast
from rules.expr.text import to_text
from rules.language import _
from rules.source import Text
from rules.values import Type, Value, parse_value


def read_lookup(node: ast.Call, reader: Reader) -> Typed | None:
    """The value a table gives; the rows become rules in a later pass."""
    draft = reader.scope.draft
    name = node.args[0] if node.args else None
    if not isinstance(name, ast.Name):
        advice = _("tulis `tabel(nama)` atau `tabel(nama, nilai)`")
        reader.report(Code.BAD_CALL, _("`tabel` memerlukan nama sebuah tabel"), node.span, advice)
        return None
    declared = draft.tables.get(name.id)
    if declared is None:
        message = _("tabel `{name}` tidak dikenal", name=name.id)
        reader.report(Code.UNKNOWN_NAME, message, name.span, meant(name.id, draft.tables))
        return None
    if reader.scope.facts_only:
        reader.scope.refuse(part(reader.text, name.span), _("tabel"))
        return None
    if len(node.args) - 1 > len(declared.content.inputs):
        message = _(
            "tabel `{name}` hanya punya {count} kolom masukan",
            name=name.id,
            count=len(declared.content.inputs),
        )
        advice = _("hapus masukan yang berlebih, atau tambahkan kolomnya pada tabel")
        reader.report(Code.BAD_TABLE, message, node.span, advice)
        return None
    return _look_up(declared, node.args[1:], reader)


def _look_up(
    declared: Declared[document.Table], given: tuple[ast.Expression, ...], reader: Reader
) -> Typed | None:
    scope = reader.scope
    home = table_scope(declared, scope.draft, scope.list)
    columns = list(declared.content.inputs.values())
    subjects = [reader.read(argument, tested=True) for argument in given]
    subjects += [reader.other(column, home) for column in columns[len(given) :]]
    found = tuple(subject for subject in subjects if subject is not None)
    if len(found) < len(subjects):
        return None
    texts = [to_text(parsed) if (parsed := parse(column, home)) else "" for column in columns]
    asked = [to_text(argument) for argument in given]
    suffix = "" if asked == texts[: len(asked)] else f"({', '.join(asked)})"
    looked_up = Lookup(declared, suffix, found, _record(found, declared, scope))
    return use(_apart(looked_up, scope.draft), scope.draft)


def _apart(lookup: Lookup, draft: Draft) -> Lookup:
    """The same look-up, under a name that no look-up of other subjects bears.

    The same words may mean another subject elsewhere: by another reference date or reading.
    """
    number, found = 1, lookup
    while (other := draft.lookups.get(found.id)) is not None and not other.same_as(lookup):
        number += 1
        found = replace(lookup, suffix=f"{lookup.suffix}[{number}]")
    return found


def table_scope(declared: Declared[document.Table], draft: Draft, list_id: str | None) -> Scope:
    """Where the default subjects and the rows of a table stand."""
    regulation = declared.regulation
    reference = declared.content.reference or regulation.reference
    return Scope(draft, regulation, (str(regulation.id),), list_id, reference)


def _record(
    subjects: tuple[Typed, ...], declared: Declared[document.Table], scope: Scope
) -> str | None:
    """The list whose records the table is looked up for, if any."""
    draft = scope.draft
    reference = declared.content.reference
    dated = reference is not None and draft.list_of(reference) == scope.list
    used = any(_is_of_record(subject.expr, draft) for subject in subjects)
    return scope.list if used or dated else None


def _is_of_record(node: object, draft: Draft) -> bool:
    """Whether an expression rests on the record at hand; sums and counts have their own."""
    match node:
        case Sum() | Count():
            return False
        case FactRef(name) | ParamRef(_, name):
            return draft.facts[name].list is not None
        case OutcomeRef(name):
            return draft.outcomes[name].outcome.list is not None
        case tuple():
            return any(_is_of_record(item, draft) for item in node)
        case _ if is_dataclass(node):
            return any(_is_of_record(getattr(node, f.name), draft) for f in fields(node))
        case _:
            return False


def use(lookup: Lookup, draft: Draft) -> Typed:
    """The hidden outcome of a look-up, made on first use."""
    if lookup.id not in draft.lookups:
        draft.lookups[lookup.id] = lookup
        draft.outcomes[lookup.id] = _outcome(lookup, draft)
    outcome = draft.outcomes[lookup.id].outcome
    whole = outcome.type is not Type.SHARE
    return Typed(OutcomeRef(lookup.id), outcome.type, whole=whole, options=dict(outcome.options))


def _outcome(lookup: Lookup, draft: Draft) -> OutcomeDraft:
    name, table = lookup.declared.name, lookup.declared.content
    collect = table.policy == "kumpul_jumlah"
    outcome = Outcome(
        id=lookup.id,
        type=type_of(table.output.kind),
        label=str(table.output.label or table.label or f"tabel {name}"),
        rules=(),
        regulation=str(lookup.declared.regulation.id),
        options=plain(table.output.options),
        list=lookup.list,
        term=True,
        collect=collect,
        empty=_empty(table, draft) if collect else None,
    )
    return OutcomeDraft(outcome, name.span)


def _empty(table: document.Table, draft: Draft) -> Value | None:
    text = table.if_empty
    return None if text is None else read_value(text, type_of(table.output.kind), draft)


def read_value(text: Text, kind: Type, draft: Draft) -> Value | None:
    """A value written out, of a declared type; None after a finding."""
    try:
        return parse_value(text, kind)
    except ValueFormError as error:
        draft.report(Code.BAD_VALUE, error.message, text.span, error.help)
        return None
