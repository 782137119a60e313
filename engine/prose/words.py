"""Expressions, tests and conditions of a plan → words that leave nothing out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engine.explain import Wording, called
from engine.graph import Graph
from engine.nodes import (
    Always,
    And,
    Between,
    Binary,
    BinaryOp,
    ByReading,
    Call,
    Chosen,
    Condition,
    Const,
    Count,
    Either,
    Expr,
    Function,
    Negated,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    ParamRef,
    Present,
    Quantified,
    ReadingValue,
    Sum,
    Tested,
    Tiered,
    UnaryTest,
)
from engine.reference.world import InWorld
from rules.language import N_, _
from rules.values import Type, Value, format_value

MarkLabel = Callable[[str, str], str]
"""A name of the plan and its label → the label as the prose shows it."""

_MODES = {
    (Function.MONTHS_BETWEEN, "bulat_bawah"): N_("{told} (bulan penuh saja)"),
    (Function.MONTHS_BETWEEN, "bulat_atas"): N_("{told} (bulan yang dimulai ikut dihitung)"),
    (Function.ADD_MONTHS, "mundur"): N_("{told} (bila tanggal itu tidak ada, akhir bulan)"),
    (Function.ADD_MONTHS, "maju"): N_("{told} (bila tanggal itu tidak ada, bulan berikutnya)"),
}
_AGES = {
    "mundur": N_("usia pada {on} (menurut {born}; lahir 29 Februari dihitung 28 Februari)"),
    "maju": N_("usia pada {on} (menurut {born}; lahir 29 Februari dihitung 1 Maret)"),
}
_JOINED = frozenset(Function) - {Function.AGE_YEARS, Function.MONTH_OF, Function.MONTH_START}
"""Functions whose words run on, and stand in brackets inside others."""
_TABLE = "tabel:"


def unmarked(_name: str, label: str) -> str:
    """The label as it is."""
    return label


class FullWording(Wording):
    """Words for a rule itself, where `Wording` has words for what was decided of it.

    Two rules that differ in a value, an operator or a connective read differently.
    """

    def __init__(self, graph: Graph, mark: MarkLabel = unmarked) -> None:
        super().__init__(graph)
        self._mark = mark
        self._others = {fact.label for fact in graph.plan.facts}
        self._others |= {outcome.label for outcome in graph.plan.outcomes}
        self._asked = {reading.id: reading.question for reading in graph.plan.readings}

    def label(self, name: str) -> str:
        """A label, marked as its reader wants it."""
        return self._mark(name, super().label(name))

    def question(self, reading: str) -> str:
        """The question of a reading in quotes, or the mark that stands for it."""
        marked = self.label(reading)
        return f"“{marked}”" if marked == self._asked[reading] else marked

    def value(self, value: Value, kind: Type, of: str = "") -> str:
        """A value; the words of a text stand in a rule, not in a case, and may be shown."""
        if kind is Type.TEXT and isinstance(value, str):
            return f"“{value}”"
        return super().value(value, kind, of)

    def option(self, reading: str, option: str) -> str:
        """The label of one way to read doubtful words."""
        options = {one.id: one.label or one.id for one in self.graph.readings[reading].options}
        return options[option]

    # -------------------------------------------------------- expressions

    def expression(self, node: Expr) -> str:
        """An expression in words, with its filters, options and tiers."""
        match node:
            case OutcomeRef(name) if name.startswith(_TABLE):
                return self._look_up(name)
            case ParamRef(name):
                own = self.label(name)
                shared = super().label(name) in self._others
                return _("{label} (parameter)", label=own) if shared else own
            case ReadingValue(reading, options):
                told = (f"“{self.option(reading, o)}”: {self.expression(e)}" for o, e in options)
                form = N_("nilai menurut tafsir {question} ({options})")
                return _(form, question=self.question(reading), options="; ".join(told))
            case Call(Function.AGE_YEARS, (born, on), mode) if mode in _AGES:
                dates = {"born": self._argument(born), "on": self._argument(on)}
                return _(_AGES[mode], **dates)
            case Call(function, args, mode):
                told_call = called(function, [self._argument(arg) for arg in args])
                in_full = _MODES.get((function, mode))
                return _(in_full, told=told_call) if in_full else told_call
            case Sum(of_list, where, amount):
                told_sum = {"amount": self._argument(amount), "list": self._records(of_list, where)}
                return _("jumlah {amount} dari setiap {list}", **told_sum)
            case Count(of_list, where):
                return _("banyaknya {list}", list=self._records(of_list, where))
            case Tiered():
                return self._tiered(node)
            case _:
                return super().expression(node)

    def _records(self, of_list: str, where: Condition) -> str:
        """The records of a list that pass a filter."""
        label = self.of_list(of_list)
        if isinstance(where, Always):
            return label
        return _("{list} dengan ({condition})", list=label, condition=self.condition(where))

    def _inner(self, node: Expr, around: BinaryOp | None = None) -> str:
        """An operand; a chain of one operation stands without brackets, what is joined in them."""
        return super()._inner(node, around) if isinstance(node, Binary) else self._argument(node)

    def _argument(self, node: Expr) -> str:
        """An argument of a function; one that is itself put together stands in brackets."""
        text = self.expression(node)
        joined = isinstance(node, Binary | Sum | Tiered | ReadingValue) or (
            isinstance(node, Call)
            and (node.function in _JOINED or any(isinstance(one, Call) for one in node.args))
        )
        return f"({text})" if joined else text

    def _tiered(self, node: Tiered) -> str:
        kind = self.type_of(node.quantity)
        told, before = [], ""
        for tier in node.tiers:
            share = self.value(tier.share, Type.SHARE)
            if tier.upto is None:
                told.append(_("selebihnya {share}", share=share))
                continue
            upto = format_value(tier.upto, kind)
            form = N_("sampai {upto} {share}")
            if before:
                form = N_("lebih dari {before} sampai {upto} {share}")
            told.append(_(form, upto=upto, share=share, before=before))
            before = upto
        return _(
            "{base} dikali {quantity}, bertahap: {tiers}",
            base=self._argument(node.base),
            quantity=self._argument(node.quantity),
            tiers=", ".join(told),
        )

    def _look_up(self, name: str) -> str:
        """The value of a table, with what it is looked up by."""
        outcome = self.graph.outcomes[name]
        subjects: dict[str, None] = {}
        for rule in outcome.rules:
            for node in _tested(self.graph.rules[rule].condition):
                subjects[self.expression(node)] = None
        label = self.label(name)
        if not subjects:
            return _("isi tabel “{label}”", label=label)
        listed = self.joined(list(subjects), N_("dan"))
        return _("isi tabel “{label}” bagi {subjects}", label=label, subjects=listed)

    # -------------------------------------------------------- tests

    def joined(self, parts: Sequence[str], connective: str) -> str:
        """Several parts as the law lists them: `a, b, dan c`."""
        if len(parts) <= 1:
            return "".join(parts)
        word = _(connective)
        if len(parts) == 2:  # noqa: PLR2004 — a pair stands without a comma
            return f"{parts[0]} {word} {parts[1]}"
        return f"{', '.join(parts[:-1])}, {word} {parts[-1]}"

    def tested(self, subject: Expr, test: UnaryTest) -> str:
        """A test as a sentence: what is tested, and what it must be."""
        told = self.expression(subject)
        match test:
            case OneOf(values) if self.type_of(subject) is not Type.BOOLEAN:
                form = N_("{told} adalah {test}") if _plain(values) else N_("{told} {test}")
            case Negated(OneOf(values)) if self.type_of(subject) is not Type.BOOLEAN:
                form = N_("{told} {test}")
            case OneOf() | Negated(OneOf()) | Either() | Negated(Negated()):
                form = N_("{told}: {test}")
            case _:
                form = N_("{told} {test}")
        return _(form, told=told, test=self.test(test, subject))

    def test(self, test: UnaryTest, subject: Expr, here: InWorld | None = None) -> str:
        """A test in the words of the law; a negated one never reads as another that is not."""
        match test:
            case OneOf(values):
                told = [self.test_value(value, subject) for value in values]
                return self.joined(told, N_("atau"))
            case Either(tests):
                parts = [self._part_of_test(one, subject) for one in tests]
                return self.joined(parts, N_("atau"))
            case Negated(Present()):
                return super().test(test, subject, here)
            case Negated(OneOf() as inner):
                return _("bukan {test}", test=self.test(inner, subject))
            case Negated(inner):
                return _("bukan ({test})", test=self.test(inner, subject))
            case _:
                return super().test(test, subject, here)

    def test_value(self, node: Expr, subject: Expr) -> str:
        """One of the values that a test allows."""
        return self._constant(node, getattr(subject, "fact", getattr(subject, "outcome", "")), None)

    def _part_of_test(self, test: UnaryTest, subject: Expr) -> str:
        text = self.test(test, subject)
        both = isinstance(test, Between) and None not in (test.low, test.high)
        return f"({text})" if both or isinstance(test, Either | Negated) else text

    # -------------------------------------------------------- conditions

    def condition(self, node: Condition) -> str:
        """A condition in one line, brackets around what is joined inside another."""
        match node:
            case And((one,)) | Or((one,)):
                return self.condition(one)
            case Not(item):
                return self._denied(item)
            case Tested(subject, test):
                return self.tested(subject, test)
            case Chosen():
                return self.chosen(node, self.condition(node.where))
            case ByReading():
                return self.by_reading(node)
            case Quantified(of_list, where, every=True):
                told_every = {"list": self.of_list(of_list), "condition": self.condition(where)}
                return _("setiap {list} memenuhi ({condition})", **told_every)
            case _:
                return super().condition(node)

    def _denied(self, item: Condition) -> str:
        if isinstance(item, Always):
            return _("tidak pernah")
        return _("tidak benar bahwa ({condition})", condition=self.condition(item))

    def chosen(self, node: Chosen, where: str) -> str:
        """Which records of a list are chosen, and in what order."""
        label = self.of_list(node.list)
        told = _(
            "termasuk paling banyak {limit} {list} yang didahulukan", limit=node.limit, list=label
        )
        if not isinstance(node.where, Always):
            told = _(
                "{told}, di antara {list} dengan ({where})", told=told, list=label, where=where
            )
        if node.key is None:
            return told
        form = N_("{told}, menurut {key} dari yang terkecil")
        if node.descending:
            form = N_("{told}, menurut {key} dari yang terbesar")
        return _(form, told=told, key=self.expression(node.key))

    def by_reading(self, node: ByReading) -> str:
        """What each way to read doubtful words asks for."""
        question = self.question(node.reading)
        chosen = self.options_met(node)
        if chosen is not None:
            listed = self.joined([f"“{one}”" for one in chosen], N_("atau"))
            return _("tafsir {question} dibaca {options}", question=question, options=listed)
        told = (
            _("bila dibaca “{option}”, ({condition})", option=label, condition=self.condition(held))
            for option, held in node.options
            for label in [self.option(node.reading, option)]
        )
        return _("menurut tafsir {question}: {told}", question=question, told="; ".join(told))

    def options_met(self, node: ByReading) -> list[str] | None:
        """The options by which it holds, if by each it holds always or never."""
        if not all(
            isinstance(held, Always) or held == Not(Always()) for _option, held in node.options
        ):
            return None
        met = [option for option, held in node.options if isinstance(held, Always)]
        return [self.option(node.reading, option) for option in met] if met else None


def _plain(values: Sequence[Expr]) -> bool:
    return all(isinstance(value, Const) for value in values)


def _tested(node: Condition) -> list[Expr]:
    """What the cells of a row test."""
    match node:
        case And(items):
            return [subject for item in items for subject in _tested(item)]
        case Tested(subject):
            return [subject]
        case ByReading(_, options):
            return [subject for _option, held in options for subject in _tested(held)]
        case _:
            return []
