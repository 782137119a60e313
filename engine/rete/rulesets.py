"""Programs of one stage → rulesets of durable-rules, cut so that no limit is near."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Protocol

from engine.rete.alpha import EQUAL, All, Alpha, Leaf
from engine.rete.conditions import Guard
from engine.rete.judged import Foretold, Judged, foretell
from engine.rete.limits import MOST_FACTS, MOST_PROPERTIES, Measured, refuse, same_hash
from engine.rete.network import Stage, stage
from engine.rete.programs import Program
from engine.rete.slots import WORLD, Slot
from rules.language import _

MOST_RULES = 20
"""Rules of one ruleset; a state costs time for each, whether it matches or not."""

MOST_REMEMBERED = 64
"""Sets of programs whose slots a ruleset remembers; memory stays flat."""

TAGS = "vlhmcp"
RESERVED = ("k", "id", "sid", "$s", "$forward")


Silence = dict[str, Judged]
"""Rules by id, with what they come to if no mark of them fires."""

Looked = tuple[tuple[int, tuple[tuple[Slot, Guard], ...]], ...]
"""By kind of fact, the slots that are looked at, and under which options of readings."""


class Marks(Protocol):
    """What the action of a rule reports to."""

    def add(self, index: int, mark: str) -> None:
        """The rule of a mark of a program of the ruleset has fired."""


@dataclass
class Cut:
    """Programs that go into one ruleset, and the network they would become."""

    programs: list[Program] = field(default_factory=list)
    networks: dict[str, Measured] = field(default_factory=dict)
    slots: dict[str, dict[int, int]] = field(default_factory=dict)

    def add(self, program: Program) -> None:
        """Put one more program in."""
        self.programs.append(program)
        for patterns in program.patterns.values():
            for pattern in patterns:
                for kind, expression in pattern.items():
                    self.networks.setdefault(kind, Measured()).add(expression)
        for each in program.needed:
            self.slots.setdefault(each.kind, {})[each.slot.number] = each.slot.width

    def complaint(self) -> str | None:
        """Which limit of durable-rules the programs come near together, None if none."""
        if len(self.slots) > MOST_FACTS:
            return _(
                "{count} fakta, paling banyak {most}",
                count=len(self.slots),
                most=MOST_FACTS,
            )
        for kind, widths in self.slots.items():
            most = sum(widths.values())
            if most > MOST_PROPERTIES:
                return _(
                    "{count} sifat dari `{kind}`, paling banyak {most}",
                    count=most,
                    kind=kind,
                    most=MOST_PROPERTIES,
                )
        names = {f"{tag}{n}" for group in self.slots.values() for n in group for tag in TAGS}
        clash = same_hash([*sorted(names), *RESERVED])
        if clash is not None:
            return _(
                "sifat `{first}` dan `{second}` tidak dapat dibedakan",
                first=clash[0],
                second=clash[1],
            )
        return next((c for n in self.networks.values() if (c := n.complaint())), None)


def cut(programs: Sequence[Program]) -> list[Cut]:
    """Programs in order, as many to a ruleset as its limits allow.

    Raises `NetworkLimitError` if one program alone breaks a limit.
    """
    found: list[Cut] = []
    rest = list(programs)
    while rest:
        largest = _largest(rest[:MOST_RULES])
        found.append(largest)
        rest = rest[len(largest.programs) :]
    return found


def _largest(programs: Sequence[Program]) -> Cut:
    """As many of the first programs as fit together, at least one.

    # Invariant: a network only grows by one more program, and so does what is complained of. All
    # are tried at once, since they mostly fit; else the number is found by halving.
    """
    whole = _together(programs)
    complaint = whole.complaint()
    if complaint is None:
        return whole
    if len(programs) == 1:
        raise refuse(complaint, [programs[0].rule.id])
    fits, least, most = _largest(programs[:1]), 1, len(programs)
    while most - least > 1:
        middle = (least + most) // 2
        half = _together(programs[:middle])
        if half.complaint() is None:
            fits, least = half, middle
        else:
            most = middle
    return fits


def _together(programs: Sequence[Program]) -> Cut:
    found = Cut()
    for program in programs:
        found.add(program)
    return found


@dataclass(frozen=True)
class Ruleset:
    """One ruleset, ready to run, and the numbers of its kinds of facts."""

    programs: tuple[Program, ...]
    kinds: dict[str, int]
    stage: Stage[Marks]
    dated: bool
    """Whether a rule of it is in force only at some reference dates."""
    bare: int
    """Kind of the fact that rules match which look at nothing, 0 if there is none of them."""
    foretold: tuple[Foretold, ...]
    _needed: dict[tuple[int, ...], Looked] = field(default_factory=dict)
    _silence: dict[tuple[int, ...], tuple[Silence, tuple[int, ...]]] = field(default_factory=dict)

    def needed(self, indexes: tuple[int, ...]) -> Looked:
        """What some of the programs look at, each slot once in each kind of fact."""
        found = self._needed.get(indexes)
        if found is None:
            found = self._look(indexes)
            if len(self._needed) < MOST_REMEMBERED:
                self._needed[indexes] = found
        return found

    def _look(self, indexes: tuple[int, ...]) -> Looked:
        found: dict[int, dict[tuple[Slot, Guard], None]] = {self.bare: {}} if self.bare else {}
        for index in indexes:
            for each in self.programs[index].needed:
                found.setdefault(self.kinds[each.kind], {})[each.slot, each.guard] = None
        return tuple((kind, tuple(several)) for kind, several in found.items())

    def silence(self, indexes: tuple[int, ...]) -> tuple[Silence, tuple[int, ...]]:
        """What some of the programs come to in the one world of a case if none of them fires.

        With the programs of which that cannot be told by itself: those of records, those with
        exceptions, and those with reference dates.
        """
        found = self._silence.get(indexes)
        if found is None:
            silence: Silence = {}
            for foretold in map(self.foretold.__getitem__, indexes):
                rule = foretold.program.rule
                if foretold.silent is not None and not rule.versions:
                    silence[rule.id] = foretold.silent
            found = silence, tuple(n for n in indexes if self.programs[n].rule.id not in silence)
            if len(self._silence) < MOST_REMEMBERED:
                self._silence[indexes] = found
        return found


def build(name: str, programs: Sequence[Program]) -> Ruleset:
    """Make the ruleset of programs."""
    found = dict.fromkeys(each.kind for program in programs for each in program.needed)
    kinds = {kind: number for number, kind in enumerate({WORLD: None, **found}, start=1)}
    # A fact that no rule matches would end the process: each kind has a rule that matches it.
    rules = {f"k{number}": _rule([{"k": number}], _nothing) for number in kinds.values()}
    numbers = count()
    for index, program in enumerate(programs):
        for mark, patterns in program.patterns.items():
            for pattern in patterns:
                facts = [pattern_json(kinds[kind], node) for kind, node in pattern.items()]
                whole = facts or [{"k": kinds[WORLD]}]
                rules[f"{next(numbers)}"] = _rule(whole, _marking(index, mark))
    dated = any(program.rule.versions for program in programs)
    bare = any(not p for program in programs for each in program.patterns.values() for p in each)
    return Ruleset(
        programs=tuple(programs),
        kinds=kinds,
        stage=stage(name, rules),
        dated=dated,
        bare=kinds[WORLD] if bare else 0,
        foretold=tuple(map(foretell, programs)),
    )


def _rule(facts: list[dict[str, Any]], run: Callable[[Marks], None]) -> dict[str, Any]:
    return {"all": [{f"m_{n}": fact} for n, fact in enumerate(facts)], "run": run}


def _nothing(_: Marks) -> None:
    """What is done about a fact for its own sake."""


def _marking(index: int, mark: str) -> Callable[[Marks], None]:
    def act(marks: Marks) -> None:
        marks.add(index, mark)

    return act


def pattern_json(kind: int, node: Alpha) -> dict[str, Any]:
    """The pattern of one fact: its kind first, the most selective of all tests."""
    items = node.items if isinstance(node, All) else (node,)
    return {"$and": [{"k": kind}, *map(_json, items)]}


def _json(node: Alpha) -> dict[str, Any]:
    if isinstance(node, Leaf):
        test = {node.name: node.value}
        return test if node.op == EQUAL else {node.op: test}
    return {"$and" if isinstance(node, All) else "$or": [_json(item) for item in node.items]}
