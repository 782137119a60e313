"""Random plans: outcomes, their rules, and exceptions between them, without a cycle."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from engine.graph import uses_of
from engine.nodes import Always, And, Condition, Const, Expr, FactRef, Not, Present, Tested
from engine.plan import Mark, Outcome, Plan, Rule
from rules.values import Special, Type, Value
from tests.agreement.draw import Draw
from tests.agreement.nodes import amount, chosen, condition
from tests.agreement.vocabulary import (
    DATED,
    DOMAINS,
    Profile,
    Scope,
    Vocabulary,
    changes,
    versions,
    vocabulary,
)

DEPTH = 3
"""How deep a condition nests."""


@dataclass
class Draft:
    """Rules and outcomes so far, and what depends on what."""

    outcomes: dict[str, Outcome] = field(default_factory=dict)
    rules: dict[str, Rule] = field(default_factory=dict)

    def scope(self, words: Vocabulary, of_list: str | None) -> Scope:
        """What a rule of the case, or of each record of a list, may name."""
        inside = frozenset() if of_list is None else frozenset({of_list})
        return Scope(words, tuple(self.outcomes.values()), inside)

    def list_of(self, rule: str) -> str | None:
        """The list whose records a rule speaks of."""
        return self.outcomes[self.rules[rule].outcome].list

    def needs(self, name: str) -> list[str]:
        """What a rule or an outcome depends on."""
        if name in self.outcomes:
            outcome = self.outcomes[name]
            return [*outcome.rules, *([outcome.gate] if outcome.gate else [])]
        rule = self.rules[name]
        return [*rule.exceptions, *sorted(uses_of(rule.condition, rule.value).outcomes)]

    def reaches(self, start: str, goal: str) -> bool:
        """Whether one thing depends on another, or is it."""
        pending, seen = [start], set()
        while pending:
            name = pending.pop()
            if name == goal:
                return True
            if name not in seen:
                seen.add(name)
                pending.extend(self.needs(name))
        return False


def in_order(plan: Plan, outcomes: Iterable[Outcome], rules: Iterable[Rule]) -> Plan:
    """The plan with these outcomes and rules, each after those it depends on."""
    draft = Draft(outcomes={o.id: o for o in outcomes}, rules={r.id: r for r in rules})
    found: dict[str, None] = {}

    def visit(name: str) -> None:
        if name not in found:
            for need in draft.needs(name):
                visit(need)
            found[name] = None

    for name in (*draft.outcomes, *draft.rules):
        visit(name)
    return replace(
        plan,
        outcomes=tuple(draft.outcomes[name] for name in found if name in draft.outcomes),
        rules=tuple(draft.rules[name] for name in found if name in draft.rules),
    )


def policy(draw: Draw, profile: Profile) -> Plan:
    """A random plan that keeps every invariant of plans."""
    words = vocabulary(draw, profile)
    draft = Draft()
    for number in range(draw.number(2, 6)):
        _write_outcome(draw, draft, words, f"h{number}")
    _except(draw, draft)
    _close_tables(draft)
    return _plan(draw, draft, words)


def _plan(draw: Draw, draft: Draft, words: Vocabulary) -> Plan:
    plan = Plan(
        regulation="uji",
        content_hash="uji",
        facts=words.facts,
        lists=words.lists,
        params=words.params,
        readings=words.readings,
        uncertain=words.uncertain,
        answers=tuple(name for name, o in draft.outcomes.items() if not o.term),
        holidays=tuple(int(day) for day in draw.some(DOMAINS[Type.DATE], 0, 1)),
    )
    return in_order(plan, draft.outcomes.values(), draft.rules.values())


# ---------------------------------------------------------------- outcomes


def _write_outcome(draw: Draw, draft: Draft, words: Vocabulary, name: str) -> None:
    of_list = None
    if words.lists and draw.chance(40):
        of_list = draw.one(words.lists).id
        name = f"{of_list}.{name}"
    style = draw.weighted((5, "plain"), (3, "syarat"), (2, "closing"), (2, "table"), (1, "collect"))
    if of_list is not None and draw.chance(25):
        style = "choice"
    kind = _kind_of(draw, style)
    scope = draft.scope(words, of_list)
    outcome = Outcome(name, kind, name, (), list=of_list, gate=_gate(draw, scope))
    outcome = replace(outcome, term=draw.chance(20), collect=style == "collect")
    if outcome.collect and draw.chance(60):
        nothing: tuple[Value, ...] = (0, Special.NOT_DUE)
        outcome = replace(outcome, empty=draw.one(nothing))
    rules = _rules(draw, scope, outcome, style)
    draft.rules.update((rule.id, rule) for rule in rules)
    draft.outcomes[name] = replace(outcome, rules=tuple(rule.id for rule in rules))


def _kind_of(draw: Draw, style: str) -> Type:
    if style in ("syarat", "choice"):
        return Type.BOOLEAN
    if style == "collect":
        return draw.one((Type.RUPIAH, Type.INTEGER))
    frequent = (Type.BOOLEAN, Type.RUPIAH, Type.CHOICE, Type.INTEGER)
    return draw.weighted(*((4, kind) for kind in frequent), *((1, kind) for kind in DOMAINS))


def _gate(draw: Draw, scope: Scope) -> str | None:
    gates = scope.determined(Type.BOOLEAN)
    return draw.one(gates).id if gates and draw.chance(25) else None


def _rules(draw: Draw, scope: Scope, outcome: Outcome, style: str) -> list[Rule]:
    if style == "syarat":
        extra = draw.weighted((3, 0), (1, 1), (1, 2))
        return [*_halves(draw, scope, outcome), *_plain(draw, scope, outcome, extra)]
    if style == "choice":
        picked = chosen(draw, scope, 2) or Always()
        return _halves(draw, scope, outcome, picked)
    found = _plain(draw, scope, outcome, draw.number(1, 4))
    if style == "table":
        found = [replace(rule, provision=f"{outcome.id}:tabel") for rule in found]
    if style == "closing":
        name = f"{outcome.id}#lain"
        value = _value(draw, scope, outcome)
        rest = Rule(name, outcome.id, name, Always(), value, closing=True)
        found.append(_dated(draw, scope, rest))
    return found


def _plain(draw: Draw, scope: Scope, outcome: Outcome, count: int) -> list[Rule]:
    found = []
    for number in range(count):
        guard = _guard(draw, scope)
        inner = replace(scope, guarded=frozenset({guard} if guard else ()))
        wanted: Condition = condition(draw, inner, draw.number(0, DEPTH))
        if guard:
            wanted = And((Tested(FactRef(guard), Present()), wanted))
        rule = Rule(
            id=f"{outcome.id}#{number + 1}",
            outcome=outcome.id,
            provision=f"{outcome.id}:{number + 1}",
            condition=wanted,
            value=_value(draw, inner, outcome),
            mark=draw.one(tuple(Mark)),
        )
        found.append(_dated(draw, scope, rule))
    return found


def _guard(draw: Draw, scope: Scope) -> str | None:
    optional = [fact.id for fact in scope.facts(*DOMAINS) if fact.optional]
    return draw.one(optional) if optional and draw.chance(30) else None


def _value(draw: Draw, scope: Scope, outcome: Outcome) -> Expr:
    if outcome.type not in DATED and draw.chance(10):
        return Const(outcome.type, Special.NOT_DUE)
    return amount(draw, scope, outcome.type, draw.weighted((3, 0), (2, 1), (1, 2)))


def _dated(draw: Draw, scope: Scope, rule: Rule) -> Rule:
    references = scope.references(*DATED)
    if not references or not draw.chance(20):
        return rule
    reference = draw.one(references)
    words = scope.words
    uncertain = changes(words.uncertain, words.units, reference.type)
    dated = versions(draw, reference.type, uncertain)
    return replace(rule, reference=reference.id, versions=dated)


def _halves(
    draw: Draw, scope: Scope, outcome: Outcome, wanted: Condition | None = None
) -> list[Rule]:
    held = wanted or condition(draw, scope, draw.number(1, DEPTH))
    name = f"{outcome.id}#s"
    yes = Rule(
        id=f"{name}~ya",
        outcome=outcome.id,
        provision=name,
        condition=held,
        value=Const(Type.BOOLEAN, value=True),
        partner=f"{name}~tidak",
        half="ya",
    )
    yes = _dated(draw, scope, yes)
    no = replace(
        yes,
        id=f"{name}~tidak",
        condition=Not(held),
        value=Const(Type.BOOLEAN, value=False),
        partner=yes.id,
        half="tidak",
    )
    return [yes, no]


# ---------------------------------------------------------------- exceptions


def _except(draw: Draw, draft: Draft) -> None:
    """Draw exceptions between rules, most of them of one outcome."""
    able = [name for name, rule in draft.rules.items() if not rule.half and not rule.closing]
    for _ in range(draw.number(0, 2 * len(draft.outcomes))):
        base = draw.one([name for name, rule in draft.rules.items() if not rule.closing])
        near = [r for r in able if draft.rules[r].outcome == draft.rules[base].outcome]
        exception = draw.one(near) if near and draw.chance(75) else draw.one(able or [base])
        add_exceptions(draft, base, [exception])


def add_exceptions(draft: Draft, base: str, exceptions: Iterable[str]) -> None:
    """Let rules defeat a rule (both halves of a `syarat`), unless that makes a cycle."""
    partner = draft.rules[base].partner
    halves = [base, *([partner] if partner else [])]
    for exception in exceptions:
        scoped = draft.list_of(exception) in (None, draft.list_of(base))
        cyclic = any(draft.reaches(exception, half) for half in halves)
        if not scoped or cyclic:
            continue
        for half in halves:
            rule = draft.rules[half]
            if exception not in rule.exceptions:
                draft.rules[half] = replace(rule, exceptions=(*rule.exceptions, exception))


def _close_tables(draft: Draft) -> None:
    """Rows of a table except later rows; a closing rule yields to all others."""
    for outcome in draft.outcomes.values():
        rows = [draft.rules[name] for name in outcome.rules]
        for index, row in enumerate(rows):
            if row.provision.endswith(":tabel"):
                add_exceptions(draft, row.id, _with_theirs(draft, outcome.rules[:index]))
            if row.closing:
                others = [name for name in outcome.rules if name != row.id]
                add_exceptions(draft, row.id, _with_theirs(draft, others))


def _with_theirs(draft: Draft, names: Sequence[str]) -> list[str]:
    found = dict.fromkeys(names)
    for name in names:
        found.update(dict.fromkeys(draft.rules[name].exceptions))
    return list(found)
