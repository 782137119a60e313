"""`maka` as written → the expression whose value a rule gives its outcome."""

from __future__ import annotations

import re
from itertools import pairwise

from engine.nodes import Call, Const, Count, Expr, Function, ReadingValue, Sum, Tier, Tiered
from engine.plan import Outcome
from engine.planning.amounts import Amounts, read_text
from engine.planning.conditions import guards_of, read_condition
from engine.planning.draft import meant
from engine.planning.scope import Scope, lists_in, parse
from engine.planning.typed import NUMERIC, PERIODS, Typed, word
from engine.planning.unary import EXAMPLES, refuse_option
from rules import document
from rules.diagnostics import Code
from rules.errors import ValueFormError
from rules.language import _
from rules.options import find_option
from rules.source import Text
from rules.span import Span
from rules.values import Special, Type, Value, parse_value

READING = "tafsir."
NAME = re.compile(r"[\w.]+")
_FRACTIONS = frozenset({Type.SHARE})


def read_result(
    amount: document.Amount | None, outcome: Outcome, scope: Scope, span: Span
) -> Expr | None:
    """The value for an outcome, fitted to its type; None after a finding."""
    match amount:
        case None:
            return _left_out(outcome, scope, span)
        case Text():
            return _text(amount, outcome, scope)
        case _:
            value = _form(amount, scope)
            return value.expr if value and _fits(value, outcome, scope, amount.span) else None


def _left_out(outcome: Outcome, scope: Scope, span: Span) -> Expr | None:
    if outcome.type is Type.BOOLEAN:
        return Const(Type.BOOLEAN, value=True)
    message = _("aturan ini tidak menyebut nilai bagi `{outcome}`", outcome=outcome.id)
    scope.draft.report(Code.BAD_RULE, message, span, _("tambahkan `maka: nilai`"))
    return None


def _text(text: Text, outcome: Outcome, scope: Scope) -> Expr | None:
    words = " ".join(text.split())
    if words == Special.NOT_DUE.value:
        return Const(outcome.type, Special.NOT_DUE)
    if words == Special.ABSENT.value:
        message = _("hasil tidak dapat bernilai `tidak ada`")
        advice = _("tulis `tidak terutang`")
        scope.draft.report(Code.WRONG_TYPE, message, text.span, advice)
        return None
    if text.startswith(READING):
        return _by_reading(text, outcome, scope)
    if outcome.type is Type.TEXT:
        return Const(Type.TEXT, str(text))
    options = dict(outcome.options)
    if outcome.type is Type.CHOICE and (option := find_option(text, options)) is not None:
        return Const(Type.CHOICE, option)
    if outcome.type is Type.CHOICE and not _is_name(text, scope):
        refuse_option(text, options, scope)
        return None
    value = read_text(text, scope)
    return value.expr if value and _fits(value, outcome, scope, text.span) else None


def _by_reading(text: Text, outcome: Outcome, scope: Scope) -> Expr | None:
    """`tafsir.x` alone: each option gives a value of its own, `tidak terutang` included."""
    name = Text(text[len(READING) :].strip(), text.inside(len(READING), len(text)))
    if not NAME.fullmatch(name):
        value = read_text(text, scope)
        return value.expr if value and _fits(value, outcome, scope, text.span) else None
    reading = scope.reading(name)
    if reading is None:
        return None
    found: list[tuple[str, Expr]] = []
    for option_id, option in reading.declared.options.items():
        if option.value is None:
            message = _(
                "opsi `{option_id}` dari tafsir `{name}` tidak punya `nilai`",
                option_id=option_id,
                name=name,
            )
            advice = _("tambahkan `nilai: ...` pada setiap opsi tafsir itu")
            scope.draft.report(Code.BAD_READING, message, text.span, advice)
            return None
        result = _text(option.value, outcome, scope)
        if result is None:
            return None
        found.append((str(option_id), result))
    return ReadingValue(reading.id, tuple(found))


def _is_name(text: Text, scope: Scope) -> bool:
    """Whether some words are an expression that may give a choice."""
    draft = scope.draft
    return text in draft.facts or text in draft.outcomes or text.startswith("tabel(")


def _shown(outcome: Outcome) -> str:
    """An outcome as a message names it; a look-up is shown as its table."""
    return outcome.id.removeprefix("tabel:").partition("(")[0]


def _fits(value: Typed, outcome: Outcome, scope: Scope, span: Span) -> bool:
    """Whether a value is of the type of the outcome, one of its options, and whole."""
    draft = scope.draft
    if value.type is not outcome.type:
        message = _(
            "`{outcome}` berjenis {kind}, bukan {value}",
            outcome=_shown(outcome),
            kind=word(outcome.type),
            value=word(value.type),
        )
        advice = _("periksa satuannya, atau `jenis` hasil itu")
        if value.constant is not None and outcome.type in EXAMPLES:
            advice = _(EXAMPLES[outcome.type])
        draft.report(Code.WRONG_TYPE, message, span, advice)
        return False
    strange = [option for option in value.options if option not in dict(outcome.options)]
    if outcome.type is Type.CHOICE and strange:
        message = _(
            "pilihan `{strange}` tidak ada pada `{outcome}`", strange=strange[0], outcome=outcome.id
        )
        draft.report(Code.UNKNOWN_OPTION, message, span, meant(strange[0], dict(outcome.options)))
        return False
    if not value.whole and outcome.type not in _FRACTIONS:
        message = _(
            "nilai bagi `{outcome}` dapat berupa pecahan dan belum dibulatkan", outcome=outcome.id
        )
        advice = _("tulis `bulat_bawah(...)`, `bulat_atas(...)`, atau `bulat_setengah_atas(...)`")
        if isinstance(value.expr, Tiered):
            advice = _("tulis `pembulatan: bulat_bawah` di samping `tingkat`")
        draft.report(Code.NOT_ROUNDED, message, span, advice)
        return False
    return True


def _form(amount: document.Total | document.Count | document.Tiered, scope: Scope) -> Typed | None:
    match amount:
        case document.Total():
            return _total(amount, scope)
        case document.Count():
            return _count(amount, scope)
        case document.Tiered():
            return _tiered(amount.tiered, scope)


def _total(form: document.Total, scope: Scope) -> Typed | None:
    """`{jumlah: anak.x, dengan: ...}`."""
    tree = parse(form.total, scope)
    if tree is None:
        return None
    lists = lists_in(tree, scope.draft)
    if len(lists) != 1:
        message = _("`jumlah` memerlukan besaran dari tepat satu daftar")
        advice = _("tulis `{form}`", form="jumlah: anak.biaya")
        scope.draft.report(Code.BAD_CALL, message, form.total.span, advice)
        return None
    list_id = lists.pop()
    inner = scope.at(list_id)
    where = read_condition(form.where, inner)
    value = Amounts(form.total, inner.guarding(guards_of([form.where]))).read(tree)
    if where is None or value is None:
        return None
    if value.type not in NUMERIC:
        message = _("{value} tidak dapat dijumlahkan", value=word(value.type))
        advice = _("jumlahkan rupiah, bilangan, persen, atau masa")
        scope.draft.report(Code.WRONG_TYPE, message, form.total.span, advice)
        return None
    return Typed(Sum(list_id, where, value.expr), value.type, whole=value.whole)


def _count(form: document.Count, scope: Scope) -> Typed | None:
    """`{banyak: anak, dengan: ...}`."""
    draft = scope.draft
    if form.count not in draft.lists:
        message = _("daftar `{count}` tidak dikenal", count=form.count)
        advice = meant(form.count, draft.lists)
        draft.report(Code.UNKNOWN_NAME, message, form.count.span, advice)
        return None
    where = read_condition(form.where, scope.at(str(form.count)))
    return None if where is None else Typed(Count(str(form.count), where), Type.INTEGER)


def _tiered(form: document.Tiers, scope: Scope) -> Typed | None:
    """`{bertahap: {banyak, dasar, tingkat}}`."""
    quantity, base = read_text(form.count, scope), read_text(form.base, scope)
    if quantity is None or base is None:
        return None
    if quantity.type not in PERIODS | {Type.INTEGER}:
        message = _(
            "`banyak` harus bilangan atau masa, bukan {quantity}", quantity=word(quantity.type)
        )
        advice = _("sebut banyaknya satuan, misalnya masa kerja")
        scope.draft.report(Code.WRONG_TYPE, message, form.count.span, advice)
        return None
    if base.type not in NUMERIC:
        message = _("`dasar` harus besaran, bukan {base}", base=word(base.type))
        advice = _("sebut besaran bagi satu satuan, misalnya upah sebulan")
        scope.draft.report(Code.WRONG_TYPE, message, form.base.span, advice)
        return None
    tiers = [_tier(tier, quantity.type or Type.INTEGER, scope) for tier in form.tiers]
    found = tuple(tier for tier in tiers if tier is not None)
    if len(found) < len(tiers) or not _ascending(form, found, scope):
        return None
    shares = all(isinstance(tier.share, int) or _is_whole(tier.share) for tier in found)
    whole = quantity.whole and base.whole and shares
    amount = Tiered(quantity.expr, base.expr, found)
    if form.rounding is None:
        return Typed(amount, base.type, whole=whole)
    return Typed(Call(Function(str(form.rounding)), (amount,)), base.type)


def _is_whole(share: Value) -> bool:
    return getattr(share, "denominator", 0) == 1


def _tier(tier: document.Tier, kind: Type, scope: Scope) -> Tier | None:
    upto = _units(tier.until, kind, scope) if tier.until is not None else None
    share = _value(tier.share, (Type.SHARE, Type.INTEGER), scope)
    if share is None or (upto is None and tier.until is not None):
        return None
    return Tier(upto, share)


def _units(text: Text, kind: Type, scope: Scope) -> int | None:
    """Up to how many units: `12`, or `12 bulan` when the units are months."""
    value = _value(text, (Type.INTEGER, kind), scope)
    return value if isinstance(value, int) else None


def _value(text: Text, kinds: tuple[Type, ...], scope: Scope) -> Value | None:
    """A number in one of several forms."""
    failure = None
    for kind in kinds:
        try:
            value = parse_value(text, kind, decimals=kind is not Type.INTEGER)
        except ValueFormError as error:
            failure = error
        else:
            if not isinstance(value, Special):
                return value
    message = failure.message if failure else _("`{text}` bukan bilangan", text=text)
    advice = failure.help if failure else None
    scope.draft.report(Code.BAD_VALUE, message, text.span, advice)
    return None


def _ascending(form: document.Tiers, tiers: tuple[Tier, ...], scope: Scope) -> bool:
    limits = [0, *(tier.upto for tier in tiers if tier.upto is not None)]
    if all(low < high for low, high in pairwise(limits)):
        return True
    message = _("batas `tingkat` harus makin besar dan lebih dari nol")
    advice = _("urutkan `sampai` dari yang terkecil")
    scope.draft.report(Code.BAD_VALUE, message, form.tiers[0].span, advice)
    return False
