"""Condition as written → condition of the plan."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine.nodes import (
    Always,
    And,
    ByReading,
    Condition,
    Const,
    IsUnregulated,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    Quantified,
    Tested,
    UnaryTest,
)
from engine.planning.amounts import read_text
from engine.planning.draft import meant
from engine.planning.names import in_scope
from engine.planning.scope import Scope
from engine.planning.typed import Typed
from engine.planning.unary import either, read_test
from rules import document
from rules.diagnostics import Code
from rules.document import conditions as written
from rules.language import _
from rules.source import Text
from rules.values import Type

YES = OneOf((Const(Type.BOOLEAN, value=True),))
NEVER = Not(Always())


def read_condition(node: document.Condition, scope: Scope) -> Condition | None:
    """The condition a node states; None after a finding."""
    found = _read(node, scope)
    if found is not None:
        scope.draft.note(found, node.span)
    return found


def _read(node: document.Condition, scope: Scope) -> Condition | None:
    match node:
        case written.All(items):
            return _joined(And, items, scope.guarding(guards_of(items)))
        case written.Any(items):
            return _joined(Or, items, scope)
        case written.Not(item):
            inner = read_condition(item, scope)
            return None if inner is None else Not(inner, scope.label)
        case written.Quantified():
            return _quantified(node, scope)
        case written.Unregulated(outcome):
            known = _outcome(outcome, scope)
            return None if known is None else IsUnregulated(str(outcome), scope.label)
        case written.Terms(names):
            return _terms(names, scope)
        case written.ReadingIs():
            return _reading_is(node, scope)
        case written.Tested():
            return _tested(node, scope)
        case written.Labelled():
            return _labelled(node, scope)


def guards_of(items: Iterable[document.Condition]) -> set[str]:
    """Optional facts that conditions, all of which hold, say are there."""
    found: set[str] = set()
    for item in items:
        match item:
            case written.Labelled(inner):
                found |= guards_of([inner])
            case written.All(inner_items):
                found |= guards_of(inner_items)
            case written.Tested(subject, Text() as test) if test.strip() == "ada":
                found.add(str(subject))
            case _:
                pass
    return found


def _joined(
    join: type[And | Or], items: tuple[document.Condition, ...], scope: Scope
) -> Condition | None:
    found = [read_condition(item, scope) for item in items]
    whole = tuple(item for item in found if item is not None)
    if len(whole) < len(found):
        return None
    return join(whole, scope.label) if whole else Always()


def _labelled(node: written.Labelled, scope: Scope) -> Condition | None:
    """The condition with its huruf and angka; `huruf a angka 1` where one stands in another."""
    parts = [scope.label] if scope.label else []
    parts += [f"huruf {node.letter}"] if node.letter else []
    parts += [f"angka {node.number}"] if node.number else []
    found = read_condition(node.item, replace(scope, label=" ".join(parts)))
    return And((found,), " ".join(parts)) if isinstance(found, Always) else found


def _quantified(node: written.Quantified, scope: Scope) -> Condition | None:
    draft = scope.draft
    if node.list not in draft.lists:
        message = _("daftar `{list}` tidak dikenal", list=node.list)
        advice = meant(node.list, draft.lists)
        draft.report(Code.UNKNOWN_NAME, message, node.list.span, advice)
        return None
    inner = replace(scope.at(str(node.list)), label="")
    where = read_condition(node.where, inner)
    if where is None:
        return None
    return Quantified(str(node.list), where, every=node.kind == "every", label=scope.label)


def _outcome(name: Text, scope: Scope) -> Typed | None:
    """An outcome or term by its name, where a fact or a parameter would not do."""
    draft = scope.draft
    if name in draft.outcomes:
        return read_text(name, scope) if in_scope(name, scope) else None
    if name in draft.facts or name in draft.params or name in draft.lists:
        message = _("`{name}` bukan hasil atau istilah", name=name)
        advice = _("uji fakta atau parameter dengan `nama: uji`")
        draft.report(Code.WRONG_KIND, message, name.span, advice)
    else:
        message = _("hasil atau istilah `{name}` tidak dikenal", name=name)
        draft.report(Code.UNKNOWN_NAME, message, name.span, meant(name, draft.outcome_names))
    return None


def _terms(names: tuple[Text, ...], scope: Scope) -> Condition | None:
    """`istilah: nama`, or several that are all `ya`."""
    found = [_term(name, scope) for name in names]
    whole = tuple(term for term in found if term is not None)
    if len(whole) < len(found):
        return None
    return whole[0] if len(whole) == 1 else And(whole, scope.label)


def _term(name: Text, scope: Scope) -> Condition | None:
    known = _outcome(name, scope)
    if known is None:
        return None
    if known.type is not Type.BOOLEAN:
        message = _("`{name}` bukan hasil `ya_tidak`", name=name)
        advice = _("tulis `{name}: uji`", name=name)
        scope.draft.report(Code.WRONG_TYPE, message, name.span, advice)
        return None
    found = Tested(OutcomeRef(str(name)), YES, scope.label)
    scope.draft.note(found, name.span)
    return found


def _reading_is(node: written.ReadingIs, scope: Scope) -> Condition | None:
    reading = scope.reading(node.reading)
    if reading is None:
        return None
    options = reading.declared.options
    if node.option not in options:
        message = _(
            "`{option}` bukan opsi tafsir `{reading}`", option=node.option, reading=node.reading
        )
        advice = meant(node.option, options)
        scope.draft.report(Code.UNKNOWN_OPTION, message, node.option.span, advice)
        return None
    chosen: list[tuple[str, Condition]] = [
        (str(option), Always() if option == node.option else NEVER) for option in options
    ]
    return ByReading(reading.id, tuple(chosen), scope.label)


def _tested(node: written.Tested, scope: Scope) -> Condition | None:
    subject = read_text(node.subject, scope, tested=True)
    if subject is None:
        return None
    if subject.type is None:
        message = _("`{subject}` tidak dapat diuji", subject=node.subject)
        advice = _("uji sebuah fakta, hasil, atau hitungan daripadanya")
        scope.draft.report(Code.WRONG_TYPE, message, node.subject.span, advice)
        return None
    if isinstance(node.test, document.FromReading):
        return read_by_reading(node.test.reading, subject, scope)
    test = read_tests(node.test, subject, scope)
    return None if test is None else Tested(subject.expr, test, scope.label)


def read_tests(node: Text | document.OneOf, subject: Typed, scope: Scope) -> UnaryTest | None:
    """A test, or a list of which one must pass."""
    if isinstance(node, document.OneOf):
        return either([read_test(item, subject, scope) for item in node.items])
    return read_test(node, subject, scope)


def read_by_reading(name: Text, subject: Typed, scope: Scope) -> Condition | None:
    """`{tafsir: x}`: the test that the option of a reading gives."""
    reading = scope.reading(name)
    if reading is None:
        return None
    found: list[tuple[str, Condition]] = []
    for option_id, option in reading.declared.options.items():
        if option.test is None:
            message = _(
                "opsi `{option_id}` dari tafsir `{name}` tidak punya `uji`",
                option_id=option_id,
                name=name,
            )
            advice = _("tambahkan `uji: ...` pada setiap opsi tafsir itu")
            scope.draft.report(Code.BAD_READING, message, name.span, advice)
            return None
        test = read_test(option.test, subject, scope)
        if test is None:
            return None
        found.append((str(option_id), Tested(subject.expr, test)))
    return ByReading(reading.id, tuple(found), scope.label)
