"""Vocabulary and declarations → names, each of one thing only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import ceil, floor

from engine.plan import FactDecl, ListDecl, Outcome
from engine.planning.draft import Declared, Draft, OutcomeDraft, meant, plain, type_of
from engine.planning.lookup import read_value
from engine.planning.typed import NUMERIC, ORDERED, Number
from rules import document
from rules.diagnostics import Code, Related
from rules.errors import ExpressionError
from rules.expr import tests
from rules.expr.ast import Expression, Literal
from rules.expr.parse import parse_test
from rules.language import N_, _
from rules.options import plain as words_of
from rules.source import Text
from rules.span import Span
from rules.values import Type

RESERVED = ("tidak ada", "tidak tahu")


def declare(draft: Draft) -> None:
    """Every name of the vocabulary and of all regulations: lists first, since ids name them."""
    policies = draft.policies
    regulations = list(policies.regulations.values())
    parts: list[document.Vocabulary | document.Regulation] = [policies.vocabulary, *regulations]
    for part in parts:
        _lists(part.lists, draft)
    for part in parts:
        _facts(part.facts, draft)
    for regulation in regulations:
        _Declarations(draft, regulation).all()


def claim(name: Text, draft: Draft, *, kind: str = N_("nama")) -> bool:
    """Whether a name is still free; a finding that shows both places otherwise."""
    key = f"{kind}:{name}"
    if key not in draft.spans:
        draft.spans[key] = name.span
        return True
    related = [Related(_("`{name}` yang pertama", name=name), draft.spans[key])]
    message = _("{kind} `{name}` sudah dipakai di tempat lain", kind=_(kind), name=name)
    draft.report(Code.DUPLICATE_NAME, message, name.span, _("ganti salah satu nama itu"), related)
    return False


def _lists(lists: Mapping[Text, document.ListDecl], draft: Draft) -> None:
    for name, declared in lists.items():
        if claim(name, draft):
            draft.lists[str(name)] = ListDecl(str(name), str(declared.label))


def _facts(facts: Mapping[Text, document.FactDecl], draft: Draft) -> None:
    for name, declared in facts.items():
        if claim(name, draft):
            draft.facts[str(name)] = _fact(name, declared, draft)


def _fact(name: Text, declared: document.FactDecl, draft: Draft) -> FactDecl:
    kind = type_of(declared.kind)
    low, high = (None, None)
    if declared.bounds is not None:
        low, high = read_bounds(declared.bounds, kind, draft)
    _refuse_reserved(declared.options or {}, draft)
    return FactDecl(
        id=str(name),
        type=kind,
        label=str(declared.label),
        question=str(declared.question or ""),
        documents=tuple(map(str, declared.documents)),
        options=plain(declared.options),
        low=low,
        high=high,
        optional=declared.optional,
        list=draft.list_of(name),
    )


def _refuse_reserved(options: Mapping[Text, Text], draft: Draft) -> None:
    """A finding for choices that in a case would say that nothing is there, or known."""
    for text in (word for option in options.items() for word in option):
        if words_of(text) in RESERVED:
            message = _("pilihan sebuah fakta tidak dapat bernama `{text}`", text=text)
            advice = _("dalam kasus kata itu berarti faktanya tidak ada, atau belum diketahui")
            draft.report(Code.BAD_VALUE, message, text.span, advice)


def read_bounds(text: Text, kind: Type, draft: Draft) -> tuple[int | None, int | None]:
    """The smallest and the largest whole number that `batas` allows."""
    try:
        test = parse_test(text)
    except ExpressionError as error:
        span = text.inside(error.start, error.end)
        draft.report(Code.BAD_EXPRESSION, error.message, span, error.help)
        return None, None
    ends = _ends(test, kind) if kind in ORDERED else None
    if ends is None:
        message = _("`batas` bagi `{kind}` tidak dapat berupa `{text}`", kind=kind.value, text=text)
        advice = _("tulis misalnya `0 sampai 720 bulan`")
        draft.report(Code.BAD_VALUE, message, text.span, advice)
        return None, None
    return ends


def _ends(test: tests.Test, kind: Type) -> tuple[int | None, int | None] | None:
    match test:
        case tests.Range():
            low, high = _number(test.low, kind), _number(test.high, kind)
            if low is None or high is None or high < low:
                return None
            return _first(low, closed=test.low_closed), _last(high, closed=test.high_closed)
        case tests.Compare(op, right) if op != "=":
            number = _number(right, kind)
            if number is None:
                return None
            if op in {">", ">="}:
                return _first(number, closed=op == ">="), None
            return None, _last(number, closed=op == "<=")
        case _:
            return None


def _number(node: Expression, kind: Type) -> Number | None:
    """The number a literal of the type counts as."""
    if not isinstance(node, Literal) or node.type is not kind:
        return None
    return None if isinstance(node.value, str) else _as_number(node.value)


def _as_number(value: object) -> Number | None:
    return value if isinstance(value, Number) and not isinstance(value, bool) else None


def _first(number: Number, *, closed: bool) -> int:
    return ceil(number) if closed else floor(number) + 1


def _last(number: Number, *, closed: bool) -> int:
    return floor(number) if closed else ceil(number) - 1


@dataclass(frozen=True, slots=True)
class _Declarations:
    """Reads what one regulation declares."""

    draft: Draft
    regulation: document.Regulation

    def all(self) -> None:
        """Outcomes, terms, parameters, tables."""
        for name, declared in self.regulation.outcomes.items():
            self.outcome(name, declared, term=False)
        for name, declared in self.regulation.terms.items():
            self.outcome(name, declared, term=True)
        for name, parameter in self.regulation.parameters.items():
            if claim(name, self.draft):
                self.draft.params[str(name)] = Declared(name, self.regulation, parameter)
        for name, table in self.regulation.tables.items():
            if claim(name, self.draft, kind=N_("tabel")):
                self.draft.tables[str(name)] = Declared(name, self.regulation, table)

    def outcome(self, name: Text, declared: document.OutcomeDecl, *, term: bool) -> None:
        """One outcome or term."""
        if not claim(name, self.draft):
            return
        kind = type_of(declared.kind)
        self.check_collect(declared, kind)
        empty = declared.if_empty
        outcome = Outcome(
            id=str(name),
            type=kind,
            label=str(declared.label),
            rules=(),
            regulation=str(self.regulation.id),
            competent=str(declared.competent or ""),
            options=plain(declared.options),
            parents=self.parents(declared),
            list=self.draft.list_of(name),
            term=term,
            collect=declared.collect is not None,
            empty=None if empty is None else read_value(empty, kind, self.draft),
        )
        self.draft.outcomes[str(name)] = OutcomeDraft(outcome, name.span, gate=declared.gate)

    def check_collect(self, declared: document.OutcomeDecl, kind: Type) -> None:
        """Only numbers add up."""
        if declared.collect is not None and kind not in NUMERIC:
            message = _("nilai `{kind}` tidak dapat dijumlahkan", kind=kind.value)
            advice = _("hapus `kumpul`, atau pakai jenis yang berupa jumlah")
            self.draft.report(Code.WRONG_TYPE, message, declared.collect.span, advice)

    def parents(self, declared: document.OutcomeDecl) -> tuple[tuple[str, str], ...]:
        """Option and its parent; the parent may be a line that is no option itself."""
        for child in declared.parents or {}:
            self.check_option(child, declared.options or {}, child.span)
        return plain(declared.parents)

    def check_option(self, option: Text, options: Iterable[str], span: Span) -> None:
        """A finding for what is no option of the outcome."""
        if option not in options:
            message = _("pilihan `{option}` tidak dikenal", option=option)
            self.draft.report(Code.UNKNOWN_OPTION, message, span, meant(option, options))
