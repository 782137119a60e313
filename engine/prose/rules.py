"""Rule → what a drafter reads: a sentence, its list of conditions, and what stands around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from engine.graph import Graph
from engine.nodes import Always, Binary, BinaryOp, Condition, Const, Expr, Not
from engine.plan import Mark, Outcome, Provision, Rule
from engine.prose.conditions import read_condition
from engine.prose.passage import Prose
from engine.prose.places import letter_of, told_places
from engine.prose.versions import told_versions
from engine.prose.words import FullWording, MarkLabel, unmarked
from rules.language import N_, _
from rules.values import Special, Type

LONG_SUM = 3
"""Terms from which on a sum reads better as a list."""


@dataclass(frozen=True, slots=True)
class RuleProse:
    """One rule (both halves of a `syarat` together) in prose.

    `marker`: the huruf of the ayat that it encodes. `notes`: exceptions in both directions, what
    must be decided first, and how it adds up with others. `when`: in which spans it is in force.
    """

    rule: str
    outcome: str
    provision: str
    statement: Prose
    notes: tuple[str, ...]
    mark: Mark
    marker: str = ""
    when: str = ""

    def plain(self) -> str:
        """All of it in one line."""
        statement = self.statement.plain()
        when = [self.when] if self.when else []
        return " ".join([f"{statement.removesuffix('.')}.", *self.notes, *when])


class RuleReader:
    """Reads the rules of one plan back; `mark` shows labels as the reader wants them.

    `called`: what provisions are called, by id, where it is not by their labels.
    """

    def __init__(
        self, graph: Graph, mark: MarkLabel = unmarked, called: Mapping[str, str] | None = None
    ) -> None:
        self.graph = graph
        self.wording = FullWording(graph, mark)
        names = called or {}
        self._places = {
            one.id: replace(one, label=names.get(one.id, one.label))
            for one in graph.plan.provisions
        }
        self._excepted: dict[str, list[Rule]] = defaultdict(list)
        for rule in graph.plan.rules:
            for name in () if rule.closing else rule.exceptions:
                self._excepted[name].append(rule)

    def rule(self, rule: Rule, power: str | None = None) -> RuleProse:
        """One rule; `power` is the fact that a power of discretion was used, if it needs one."""
        home = self._place(rule)
        letter = letter_of(home)
        return RuleProse(
            rule=rule.id,
            outcome=rule.outcome,
            provision=rule.provision,
            statement=self._statement(rule),
            notes=tuple(self._notes(rule, power)),
            mark=rule.mark,
            marker=_("huruf {letter}", letter=letter) if letter else "",
            when=self._when(rule),
        )

    def _place(self, rule: Rule) -> Provision:
        return self._places.get(rule.provision) or Provision(rule.provision, "", rule.provision)

    # -------------------------------------------------------- the sentence

    def _statement(self, rule: Rule) -> Prose:
        outcome = self.graph.outcomes[rule.outcome]
        lead = self._lead(outcome, rule.value)
        if rule.closing:
            form = N_("dalam hal tidak satu pun ketentuan lain tentang itu berlaku, {lead}")
            lead = _(form, lead=lead)
        if outcome.list is not None:
            label = self.wording.of_list(outcome.list)
            lead = _("untuk setiap {list}, {lead}", list=label, lead=lead)
        condition = self._condition(rule)
        lead = self._capital(lead)
        if condition is None:
            return self._unconditional(rule, lead)
        told = read_condition(condition, self.wording)
        form = N_("{lead}, jika {condition}")
        if rule.half:
            form = N_("{lead} jika dan hanya jika {condition}")
        text = _(form, lead=lead, condition=told.text)
        marked = f"{told.marker}: {text}" if told.marker else text
        return Prose(marked if told.items else f"{marked}.", told.items)

    def _unconditional(self, rule: Rule, lead: str) -> Prose:
        """A rule that always holds; a long sum is a list."""
        terms = terms_of(rule.value)
        whole = self.wording.expression(rule.value)
        if len(terms) < LONG_SUM or not lead.endswith(whole):
            return Prose(f"{lead}.")
        text = _("{lead}jumlah dari:", lead=lead.removesuffix(whole))
        return Prose(text, tuple(Prose(self.wording.expression(term)) for term in terms))

    def _condition(self, rule: Rule) -> Condition | None:
        condition = rule.condition
        if rule.half == "tidak" and isinstance(condition, Not):
            condition = condition.item
        return None if isinstance(condition, Always) and not rule.half else condition

    def _lead(self, outcome: Outcome, value: Expr) -> str:
        label = self.wording.label(outcome.id)
        if isinstance(value, Const):
            if value.value is Special.NOT_DUE:
                return _("{label} tidak terutang", label=label)
            told = self.wording.value(value.value, outcome.type, outcome.id)
            form = N_("{label} adalah {value}")
            if outcome.type is Type.BOOLEAN:
                form = N_("{label}: {value}")
            elif outcome.type is Type.RUPIAH:
                form = N_("{label} sebesar {value}")
            return _(form, label=label, value=told)
        form = (
            N_("{label}: {value}") if outcome.type is Type.BOOLEAN else N_("{label} adalah {value}")
        )
        return _(form, label=label, value=self.wording.expression(value))

    def _capital(self, text: str) -> str:
        """The sentence with a capital, also where a mark stands before its first letter."""
        first = next((i for i, letter in enumerate(text) if letter.isalpha()), 0)
        return f"{text[:first]}{text[first : first + 1].upper()}{text[first + 1 :]}"

    # -------------------------------------------------------- what stands around it

    def _notes(self, rule: Rule, power: str | None) -> Iterator[str]:
        outcome = self.graph.outcomes[rule.outcome]
        if rule.half:
            yield _("Bila tidak terpenuhi: tidak.")
        if power is not None:
            label = self.wording.label(power)
            yield _(
                "Kewenangan (“dapat”): berlaku hanya bila dipakai, yaitu {fact}: ya.", fact=label
            )
        yield from self._exceptions(rule)
        if outcome.gate is not None:
            gate, label = self.wording.label(outcome.gate), self.wording.label(outcome.id)
            form = N_("Hanya bila {gate}: ya; bila tidak, {label} tidak terutang.")
            yield _(form, gate=gate, label=label)
        if outcome.collect:
            yield self._added(outcome)

    def _when(self, rule: Rule) -> str:
        if not rule.versions or rule.reference is None:
            return ""
        told = told_versions(rule.versions, rule.reference, self.wording)
        return _("Berlaku {told}.", told=told)

    def _exceptions(self, rule: Rule) -> Iterator[str]:
        home = self._place(rule)
        if not rule.closing:
            by = self._in_order(self.graph.rules[name] for name in rule.exceptions)
            others = told_places(by, home)
            if others:
                listed = self.wording.joined(others, N_("atau"))
                yield _("Kecuali ditentukan lain {places}.", places=listed)
        others = told_places(self._in_order(self._excepted[rule.id]), home)
        if others:
            listed = self.wording.joined(others, N_("dan"))
            yield _("Mengesampingkan ketentuan {places}.", places=listed)

    def _in_order(self, rules: Iterable[Rule]) -> list[Provision]:
        """The provisions of some rules as they stand in the law; rows of a table are not told."""
        found = {place.id: place for place in map(self._place, rules)}
        order = {name: number for number, name in enumerate(self._places)}

        def where(place: Provision) -> tuple[int, str]:
            return order.get(place.id.partition("-huruf-")[0], len(order)), place.id

        return sorted((one for one in found.values() if ":tabel-" not in one.id), key=where)

    def _added(self, outcome: Outcome) -> str:
        if outcome.empty is None:
            return _("Dijumlahkan dengan ketentuan lain tentang itu yang berlaku.")
        empty = self.wording.value(outcome.empty, outcome.type, outcome.id)
        form = N_(
            "Dijumlahkan dengan ketentuan lain tentang itu yang berlaku; bila tidak ada: {value}."
        )
        return _(form, value=empty)


def terms_of(node: Expr) -> tuple[Expr, ...]:
    """The terms of a sum; of anything else the node alone."""
    match node:
        case Binary(BinaryOp.ADD, left, right):
            return (*terms_of(left), right)
        case _:
            return (node,)
