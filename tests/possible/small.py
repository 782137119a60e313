"""Random plans and cases so small that every completion can be tried."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from engine.facts import Case, FactValue, Records, Within
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
    Expr,
    FactRef,
    Function,
    IsNotDue,
    IsUnregulated,
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
    Tier,
    Tiered,
    UnaryTest,
)
from engine.plan import (
    FactDecl,
    ListDecl,
    Outcome,
    Param,
    ParamVersion,
    Plan,
    Reading,
    ReadingOption,
    Rule,
    Uncertain,
    Version,
)
from rules.values import Special, Type

LIST = "anak"
FIRST, LAST = 100, 103
"""The only days there are."""

FACTS = (
    FactDecl("a", Type.BOOLEAN, "a"),
    FactDecl("b", Type.BOOLEAN, "b", optional=True),
    FactDecl("c", Type.CHOICE, "c", options=(("k1", ""), ("k2", ""), ("k3", ""))),
    FactDecl("n", Type.INTEGER, "n", low=0, high=3),
    FactDecl("m", Type.INTEGER, "m", low=1, high=3, optional=True),
    FactDecl("d", Type.DATE, "d", low=FIRST, high=LAST),
    FactDecl("e", Type.DATE, "e", low=FIRST, high=LAST),
    FactDecl("anak.u", Type.BOOLEAN, "u", list=LIST),
    FactDecl("anak.n", Type.INTEGER, "n", low=0, high=2, list=LIST),
)
READINGS = (Reading("t", "t", (ReadingOption("o1", "", ""), ReadingOption("o2", "", ""))),)
PARAMS = (
    Param(
        "p",
        Type.RUPIAH,
        "p",
        "uji",
        (ParamVersion(Version(end=101), 10), ParamVersion(Version(start=102), 20)),
    ),
    Param(
        "q",
        Type.RUPIAH,
        "q",
        "uji",
        (
            ParamVersion(Version(ends_before="s"), 10),
            ParamVersion(Version(starts_with="s"), 30),
        ),
    ),
)
UNCERTAIN = (Uncertain("s", 101, 103),)


def values_of(fact: FactDecl, known: FactValue | None = None) -> list[FactValue]:
    """Every value that a fact may have."""
    found: list[FactValue]
    if isinstance(known, Within):
        return list(range(known.low, known.high + 1))
    match fact.type:
        case Type.BOOLEAN:
            found = [True, False]
        case Type.CHOICE:
            found = [option for option, _ in fact.options]
        case _:
            found = list(range(fact.low or 0, (fact.high or 0) + 1))
    return [*found, Special.ABSENT] if fact.optional else found


@dataclass
class Writer:
    """Writes one random plan; `inside` says whether a record is at hand."""

    chance: Random
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)
    inside: bool = False

    def often(self, percent: int) -> bool:
        """True that often."""
        return self.chance.randrange(100) < percent

    # ------------------------------------------------------------ conditions

    def condition(self, depth: int) -> Condition:
        """A random condition."""
        kind = self.chance.choice(["test"] * 5 + ["and", "or", "not", "other"])
        if depth == 0 or kind == "test":
            return self.tested()
        match kind:
            case "and":
                return And((self.condition(depth - 1), self.condition(depth - 1)))
            case "or":
                return Or((self.condition(depth - 1), self.condition(depth - 1)))
            case "not":
                return Not(self.condition(depth - 1))
            case _:
                return self.other(depth - 1)

    def other(self, depth: int) -> Condition:
        """A condition on a reading, a list, or on what is not regulated."""
        names = [name for name, outcome in self.outcomes.items() if self.may_name(outcome)]
        match self.chance.randrange(4):
            case 0:
                return ByReading("t", (("o1", self.condition(depth)), ("o2", self.tested())))
            case 1 if names:
                return IsUnregulated(self.chance.choice(names))
            case 2 if self.inside:
                key = FactRef("anak.n") if self.often(70) else None
                return Chosen(LIST, self.of_record(depth), 1, key, self.often(50))
            case _:
                return Quantified(LIST, self.of_record(depth), self.often(50))

    def of_record(self, depth: int) -> Condition:
        """A condition on a record."""
        before, self.inside = self.inside, True
        found = self.condition(depth)
        self.inside = before
        return found

    def may_name(self, outcome: Outcome) -> bool:
        """Whether an outcome may be named here."""
        return outcome.list is None or self.inside

    def tested(self) -> Condition:
        """A test on a fact, an outcome, or an amount."""
        names = [name for name, outcome in self.outcomes.items() if self.may_name(outcome)]
        subjects: list[Expr] = [
            FactRef(f.id) for f in FACTS if self.inside or f.list is None for _ in range(2)
        ]
        subjects += [OutcomeRef(name) for name in names for _ in range(4)]
        subjects += [self.amount(1), Binary(BinaryOp.ADD, FactRef("n"), FactRef("n"))]
        if self.often(30):
            subjects = [Call(Function.DAYS_BETWEEN, (FactRef("d"), FactRef("e")))]
        subject = self.chance.choice(subjects)
        return Tested(subject, self.unary(self.type_of(subject)))

    def type_of(self, subject: Expr) -> Type:
        """Type of an expression."""
        match subject:
            case FactRef(fact):
                return next(declared.type for declared in FACTS if declared.id == fact)
            case OutcomeRef(outcome):
                return self.outcomes[outcome].type
            case Call(Function.DAYS_BETWEEN):
                return Type.INTEGER
            case _:
                return Type.RUPIAH

    def unary(self, kind: Type) -> UnaryTest:
        """A test of values of a type."""
        if self.often(15):
            return Negated(self.unary(kind))
        if self.often(8):
            return Present() if self.often(50) else IsNotDue()
        match kind:
            case Type.BOOLEAN:
                return OneOf((Const(kind, self.often(60)),))
            case Type.CHOICE:
                names = self.chance.sample(["k1", "k2", "k3"], self.chance.randint(1, 2))
                return OneOf(tuple(Const(kind, name) for name in names))
            case Type.DATE:
                limits = [FactRef("d"), FactRef("e")]
                return self.ordered(limits, kind, (FIRST + 1, FIRST + 2, LAST))
            case Type.INTEGER:
                return self.ordered([FactRef("n"), FactRef("m")], kind, (1, 2))
            case _:
                return self.ordered([self.amount(0)], kind, (10, 15, 20))

    def ordered(self, names: Sequence[Expr], kind: Type, limits: tuple[int, ...]) -> UnaryTest:
        """A comparison with a limit or with another fact."""
        end = Const(kind, self.chance.choice(limits))
        limit = self.chance.choice(names) if self.often(25) else end
        if self.often(25):
            return OneOf((limit,))
        if self.often(50):
            return Between(limit, None, low_open=self.often(50))
        return Between(None, limit, high_open=self.often(50))

    # ------------------------------------------------------------ amounts

    def amount(self, depth: int) -> Expr:
        """A random amount."""
        if depth == 0 or self.often(45):
            return self.plain()
        left = self.amount(depth - 1)
        number = FactRef("anak.n") if self.inside and self.often(60) else FactRef("n")
        match self.chance.randrange(8):
            case 0:
                return Binary(BinaryOp.ADD, left, self.plain())
            case 1:
                return Binary(BinaryOp.SUBTRACT, left, self.plain())
            case 2:
                return Binary(BinaryOp.MULTIPLY, Const(Type.RUPIAH, 10), number)
            case 3:
                return Call(self.chance.choice([Function.MIN, Function.MAX]), (left, self.plain()))
            case 4:
                exact = Binary(BinaryOp.DIVIDE, left, Const(Type.INTEGER, 3))
                return Call(Function.ROUND_DOWN, (exact,))
            case 5:
                shares = (Tier(1, 2), Tier(None, 1))
                return Tiered(number, Const(Type.RUPIAH, 10), shares)
            case 6:
                return Count(LIST, self.of_record(0))
            case _:
                where = self.of_record(0)
                before, self.inside = self.inside, True
                each = self.amount(0)
                self.inside = before
                return Sum(LIST, where, each)

    def plain(self) -> Expr:
        """A number, a fact, an outcome, a parameter or a reading's number."""
        amounts = [
            OutcomeRef(name)
            for name, outcome in self.outcomes.items()
            if outcome.type is Type.RUPIAH and self.may_name(outcome)
        ]
        choices: list[Expr] = [Const(Type.RUPIAH, self.chance.choice((0, 10, 20)))] * 4
        choices += [*amounts, FactRef("n"), ParamRef("p", "d"), ParamRef("p", "e")]
        choices += [FactRef("anak.n")] * 3 if self.inside else []
        if self.often(15):
            options = (("o1", Const(Type.RUPIAH, 10)), ("o2", Const(Type.RUPIAH, 20)))
            choices = [ParamRef("q", "d"), ReadingValue("t", options)]
        return self.chance.choice(choices)

    # ------------------------------------------------------------ outcomes

    def write(self, name: str, kind: Type, of_list: str | None = None) -> None:
        """One outcome with its rules."""
        self.inside = of_list is not None
        gates = [o.id for o in self.outcomes.values() if o.type is Type.BOOLEAN]
        gates = [gate for gate in gates if self.may_name(self.outcomes[gate])]
        gate = self.chance.choice(gates) if gates and self.often(30) else None
        collect = kind is Type.RUPIAH and self.often(15)
        empty = 0 if self.often(60) else None
        rules = self.halves(name) if kind is Type.BOOLEAN and self.often(60) else []
        rules = rules or self.several(name, kind, of_list)
        self.rules.update((rule.id, rule) for rule in rules)
        self.outcomes[name] = Outcome(
            name,
            kind,
            name,
            tuple(rule.id for rule in rules),
            list=of_list,
            gate=gate,
            collect=collect,
            empty=empty if collect else None,
        )
        self.inside = False

    def halves(self, name: str) -> list[Rule]:
        """The two rules of a `syarat`."""
        condition = self.condition(2)
        yes = Rule(f"{name}~ya", name, "p", condition, Const(Type.BOOLEAN, value=True))
        no = Rule(f"{name}~tidak", name, "p", Not(condition), Const(Type.BOOLEAN, value=False))
        return [
            replace(yes, partner=no.id, half="ya"),
            replace(no, partner=yes.id, half="tidak"),
        ]

    def several(self, name: str, kind: Type, of_list: str | None) -> list[Rule]:
        """One to three rules, some of them exceptions to earlier ones."""
        found: list[Rule] = []
        for number in range(self.chance.randint(1, 3)):
            value: Expr = Const(kind, self.often(60))
            if kind is Type.RUPIAH:
                value = self.amount(2) if self.often(85) else Const(kind, Special.NOT_DUE)
            condition = Always() if self.often(15) else self.condition(2)
            rule = Rule(f"{name}#{number}", name, "p", condition, value)
            if self.often(15):
                rule = replace(rule, reference="d", versions=(Version(start=101),))
            others = [r.id for r in found if self.often(40)]
            others += [
                r.id
                for r in self.rules.values()
                if self.often(5) and self.outcomes[r.outcome].list in (None, of_list)
            ]
            found.append(replace(rule, exceptions=tuple(others)))
        return found


def plan_of(chance: Random) -> Plan:
    """A random plan of up to five outcomes; the last, `x`, is an amount."""
    writer = Writer(chance)
    writer.write("t", Type.BOOLEAN)
    if writer.often(50):
        writer.write("anak.t", Type.BOOLEAN, LIST)
    if writer.often(50):
        writer.write("anak.y", Type.RUPIAH, LIST)
    if writer.often(60):
        writer.write("y", Type.RUPIAH)
    writer.write("x", Type.RUPIAH)
    return Plan(
        regulation="uji",
        content_hash="uji",
        facts=FACTS,
        lists=(ListDecl(LIST, LIST),),
        outcomes=tuple(writer.outcomes.values()),
        rules=tuple(writer.rules.values()),
        params=PARAMS,
        readings=READINGS,
        uncertain=UNCERTAIN,
    )


def case_of(chance: Random) -> Case:
    """A random case that lacks a few facts."""
    known = chance.choice((40, 60, 75))

    def some(of_list: str | None) -> dict[str, FactValue]:
        found: dict[str, FactValue] = {}
        for fact in FACTS:
            if fact.list != of_list:
                continue
            if chance.randrange(100) < known:
                found[fact.id] = chance.choice(values_of(fact))
            elif fact.type is Type.DATE and chance.randrange(100) < 40:
                low = chance.randint(FIRST, LAST - 1)
                found[fact.id] = Within(low, chance.randint(low + 1, LAST))
        return found

    lists = {}
    if chance.randrange(100) < 90:
        records = tuple(some(LIST) for _ in range(chance.randint(0, 2)))
        lists[LIST] = Records(records, complete=chance.randrange(100) < 85)
    readings = {"t": "o1"} if chance.randrange(100) < 60 else {}
    return Case("uji", some(None), lists, readings)
