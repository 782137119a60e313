"""Unary test as written → test of the plan, fitted to the type of what it tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from engine.nodes import (
    Between,
    Const,
    Either,
    Expr,
    FactRef,
    IsNotDue,
    Negated,
    OneOf,
    OutcomeRef,
    Present,
    UnaryTest,
)
from engine.planning.amounts import Amounts, constant
from engine.planning.draft import meant
from engine.planning.names import known_names
from engine.planning.scope import Scope, spot
from engine.planning.typed import ORDERED, Typed, word
from rules.diagnostics import Code
from rules.errors import ExpressionError
from rules.expr import tests
from rules.expr.ast import Expression, Literal, Slice
from rules.expr.parse import parse_test
from rules.language import N_, _
from rules.options import find_option
from rules.source import Text
from rules.values import Type

_WORDS = frozenset({Type.CHOICE, Type.TEXT})


def read_test(text: Text, subject: Typed, scope: Scope) -> UnaryTest | None:
    """The test a text states about a subject; None after a finding."""
    reader = _Tests(text, subject, scope)
    if subject.type is Type.CHOICE and (option := find_option(text, subject.options)) is not None:
        chosen = Const(Type.CHOICE, option)
        scope.draft.note(chosen, text.span)
        return OneOf((chosen,))
    try:
        tree = parse_test(text)
    except ExpressionError as error:
        span = text.inside(error.start, error.end)
        scope.draft.report(Code.BAD_EXPRESSION, error.message, span, error.help)
        return None
    return reader.test(tree)


def either(found: Iterable[UnaryTest | None]) -> UnaryTest | None:
    """A list of tests, one of which must pass; None if one of them is a finding."""
    tests_ = list(found)
    whole = [test for test in tests_ if test is not None]
    if len(whole) < len(tests_):
        return None
    if len(whole) == 1:
        return whole[0]
    if all(isinstance(test, OneOf) for test in whole):
        return OneOf(tuple(v for test in whole if isinstance(test, OneOf) for v in test.values))
    return Either(tuple(whole))


def refuse_option(text: Text, options: Mapping[str, str], scope: Scope) -> None:
    """The finding for words that name no choice."""
    found = meant(text, [*options, *options.values()])
    advice = found or _("pilihannya: {options}", options=", ".join(options))
    scope.draft.report(
        Code.UNKNOWN_OPTION, _("pilihan `{text}` tidak dikenal", text=text), text.span, advice
    )


@dataclass(frozen=True, slots=True)
class _Tests:
    """Reads the tests of one text about one subject."""

    text: Text
    subject: Typed
    scope: Scope

    def test(self, node: tests.Test) -> UnaryTest | None:
        """One test; None after a finding."""
        found = self._read(node)
        if found is not None:
            self.scope.draft.note(found, spot(self.text, node.span))
        return found

    def _read(self, node: tests.Test) -> UnaryTest | None:
        match node:
            case tests.AnyValue():
                self._refuse(node.span, _("`-` hanya untuk sel tabel"))
                return None
            case tests.OneOf(items):
                return self._one_of(items)
            case tests.Compare():
                return self._compare(node)
            case tests.Range():
                return self._range(node)
            case tests.Present():
                return self._present(node)
            case tests.NotDue():
                return self._not_due(node)
            case tests.Either(several):
                return either(map(self.test, several))
            case tests.Not(inner):
                found = self.test(inner)
                return None if found is None else Negated(found)

    def _refuse(self, place: Slice, message: str, advice: str | None = None) -> None:
        self.scope.draft.report(Code.WRONG_TYPE, message, spot(self.text, place), advice)

    def _one_of(self, items: tuple[tests.Word | Literal, ...]) -> UnaryTest | None:
        values = [self._item(item) for item in items]
        found = tuple(value for value in values if value is not None)
        for item, value in zip(items, values, strict=True):
            if value is not None:
                self.scope.draft.note(value, spot(self.text, item.span))
        return OneOf(found) if len(found) == len(values) else None

    def _item(self, item: tests.Word | Literal) -> Expr | None:
        written = Text(self.text[item.span.start : item.span.end], spot(self.text, item.span))
        if self.subject.type is Type.CHOICE:
            return self._option(written)
        if self.subject.type is Type.TEXT:
            return Const(Type.TEXT, str(written))
        if isinstance(item, tests.Word):
            self._word(written)
            return None
        value = constant(item.value, item.type)
        return value.expr if self._fits(value, item.span) else None

    def _option(self, written: Text) -> Expr | None:
        option = find_option(written, self.subject.options)
        if option is None:
            refuse_option(written, self.subject.options, self.scope)
            return None
        return Const(Type.CHOICE, option)

    def _word(self, written: Text) -> None:
        message = _(
            "`{written}` bukan nilai {subject}", written=written, subject=word(self.subject.type)
        )
        span = written.span
        advice = EXAMPLES.get(self.subject.type or Type.TEXT)
        if written in known_names(self.scope.draft):
            advice = N_("tulis `sama dengan {written}` bila yang dimaksud sebuah nama")
        advice = None if advice is None else _(advice, written=written)
        self.scope.draft.report(Code.WRONG_TYPE, message, span, advice)

    def _fits(self, value: Typed, place: Slice) -> bool:
        """Whether a value is of the type of the subject."""
        if value.type is self.subject.type and value.type is not None:
            return True
        message = _(
            "yang diuji {subject}, bukan {value}",
            subject=word(self.subject.type),
            value=word(value.type),
        )
        example = EXAMPLES.get(self.subject.type or Type.TEXT)
        self._refuse(place, message, _(example) if example else None)
        return False

    def _end(self, node: Expression) -> Expr | None:
        """One end of a comparison: an expression of the type of the subject."""
        value = Amounts(self.text, self.scope).read(node, tested=True)
        return value.expr if value is not None and self._fits(value, node.span) else None

    def _ordered(self, place: Slice) -> bool:
        if self.subject.type in ORDERED:
            return True
        message = _("{subject} tidak mempunyai urutan", subject=word(self.subject.type))
        self._refuse(place, message, _("tulis pilihannya saja, atau `bukan` di depannya"))
        return False

    def _compare(self, node: tests.Compare) -> UnaryTest | None:
        if node.op == "=":
            end = self._end(node.right)
            return None if end is None else OneOf((end,))
        if not self._ordered(node.span):
            return None
        end = self._end(node.right)
        if end is None:
            return None
        if node.op in {">", ">="}:
            return Between(end, None, low_open=node.op == ">")
        return Between(None, end, high_open=node.op == "<")

    def _range(self, node: tests.Range) -> UnaryTest | None:
        if not self._ordered(node.span):
            return None
        high = self._end(node.high)
        # In `17 sampai 65 tahun` the first number has the unit of the second, so its mistake.
        shared = high is None and isinstance(node.low, Literal)
        low = None if shared else self._end(node.low)
        if low is None or high is None:
            return None
        return Between(low, high, low_open=not node.low_closed, high_open=not node.high_closed)

    def _present(self, node: tests.Present) -> UnaryTest | None:
        if not isinstance(self.subject.expr, FactRef):
            self._refuse(node.span, _("`ada` hanya menguji sebuah fakta"))
            return None
        fact = self.scope.draft.facts[self.subject.expr.fact]
        if not fact.optional:
            message = _("fakta `{fact}` selalu ada", fact=fact.id)
            self._refuse(node.span, message, _("tulis `opsional: ya` pada fakta itu"))
            return None
        return Present() if node.expected else Negated(Present())

    def _not_due(self, node: tests.NotDue) -> UnaryTest | None:
        if isinstance(self.subject.expr, OutcomeRef):
            return IsNotDue()
        self._refuse(node.span, _("`tidak terutang` hanya menguji sebuah hasil"))
        return None


EXAMPLES: Mapping[Type, str] = {
    Type.BOOLEAN: N_("tulis `ya` atau `tidak`"),
    Type.INTEGER: N_("tulis bilangan tanpa satuan, misalnya `12`"),
    Type.RUPIAH: N_("tulis rupiah, misalnya `Rp1.000.000`"),
    Type.SHARE: N_("tulis persen, misalnya `4,5%`"),
    Type.DATE: N_("tulis tanggal, misalnya `2024-08-24`"),
    Type.MONTH: N_("tulis bulan, misalnya `2024-08`"),
    Type.PERIOD_MONTHS: N_("tulis masa, misalnya `3 bulan` atau `2 tahun`"),
    Type.DAYS: N_("tulis hari, misalnya `5 hari`"),
    Type.HOURS: N_("tulis jam, misalnya `48 jam`"),
}
