"""Parameters as written → dated numbers, in days or in months."""

from __future__ import annotations

from engine.plan import Param, ParamVersion
from engine.planning.draft import Declared, Draft, type_of
from engine.planning.effect import Effects, Unit, is_month
from engine.planning.typed import ORDERED
from rules import document
from rules.diagnostics import Code
from rules.errors import ValueFormError
from rules.language import _
from rules.values import Special, Type, Value, parse_value


def date_parameters(draft: Draft) -> None:
    """Check every parameter, whether a rule uses it or not."""
    for declared in draft.params.values():
        param_in(declared, _written_in(declared.content), draft)


def param_in(declared: Declared[document.Parameter], unit: Unit, draft: Draft) -> Param | None:
    """A parameter with its versions in a unit; the one in the other unit has a name of its own."""
    name = str(declared.name)
    written_in = _written_in(declared.content)
    plan_id = name if unit is written_in else f"{name}@{unit.value.value}"
    if plan_id not in draft.dated:
        param = _param(declared, unit, draft, plan_id)
        if param is None:
            return None
        draft.dated[plan_id] = param
    return draft.dated[plan_id]


def _written_in(parameter: document.Parameter) -> Unit:
    """Months if every limit is a month, otherwise days."""
    months = all(is_month(dated.start) for dated in parameter.values)
    return Unit.MONTH if months else Unit.DAY


def _param(
    declared: Declared[document.Parameter], unit: Unit, draft: Draft, plan_id: str
) -> Param | None:
    parameter, regulation = declared.content, declared.regulation
    kind = type_of(parameter.kind)
    if kind not in ORDERED:
        message = _("parameter harus bilangan atau tanggal, bukan `{kind}`", kind=kind.value)
        advice = _("tulis ya atau tidak dan pilihan sebagai aturan")
        draft.report(Code.WRONG_TYPE, message, parameter.kind.span, advice)
        return None
    versions = Effects(draft, regulation, unit).versions(parameter.values)
    values = [_value(dated, kind, draft) for dated in parameter.values]
    if versions is None or None in values:
        return None
    dated = tuple(
        ParamVersion(version, value, draft.citation(regulation, str(written.basis or "")))
        for version, value, written in zip(versions, values, parameter.values, strict=True)
        if value is not None
    )
    return Param(plan_id, kind, str(parameter.label), str(regulation.id), dated)


def _value(dated: document.DatedValue, kind: Type, draft: Draft) -> Value | None:
    try:
        value = parse_value(dated.value, kind, decimals=True)
    except ValueFormError as error:
        draft.report(Code.BAD_VALUE, error.message, dated.value.span, error.help)
        return None
    if isinstance(value, Special):
        message = _("parameter tidak dapat bernilai `{value}`", value=value.value)
        advice = _("akhiri masa berlakunya dengan `sampai` bila tidak ada nilainya lagi")
        draft.report(Code.BAD_VALUE, message, dated.value.span, advice)
        return None
    return value
