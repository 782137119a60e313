"""A rule, a provision, a dated value, a table → each with one thing otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from rules.expr import parse_expression
from rules.expr.ast import Literal
from rules.source import Map, Node, Seq, Text
from rules.values import Special, Type
from tests.mutations.conditions import Conditions, pieces
from tests.mutations.declared import Names
from tests.mutations.edits import Change, Edit, Kind, Page, instead, others, without
from tests.mutations.wording import of_expression, steps

_TURNS: Final = {"menaik": "menurun", "menurun": "menaik"}
NOT_DUE: Final = Special.NOT_DUE.value


@dataclass(frozen=True, slots=True)
class Provisions:
    """Changes of the rules, dates and tables of one file."""

    page: Page
    names: Names

    @property
    def conditions(self) -> Conditions:
        """Changes of the conditions of the same file."""
        return Conditions(self.page, self.names)

    # ------------------------------------------------------------ rules

    def of_rules(self, place: Map) -> Iterator[tuple[Map, Change]]:
        """Each rule of a pasal or ayat left out or changed, with the rule it is of."""
        rules = place.get("aturan")
        for index, rule in enumerate(rules if isinstance(rules, Seq) else ()):
            if isinstance(rule, Map) and isinstance(rules, Seq):
                yield rule, self.without_rule(place, rules, index)
                number = f"aturan ke-{index + 1}"
                yield from ((rule, _headed(number, change)) for change in self.of_rule(rule))

    def without_rule(self, place: Map, rules: Seq, index: int) -> Change:
        """A provision without one of its rules."""
        rule = rules[index]
        exception = isinstance(rule, Map) and ("mengecualikan" in rule or "selain_itu" in rule)
        kind = Kind.EXCEPTION if exception else Kind.ITEM
        told = f"tanpa aturan ke-{index + 1}, {_heading(rule)}"
        if len(rules) > 1:
            return Change(kind, (self.page.without_item(rules, index),), told)
        key = place.key("aturan")
        edit = Edit(key.span.offset, rules.span.end_offset, "non_normatif: ya")
        return Change(kind, (edit,), told)

    def of_rule(self, rule: Map) -> Iterator[Change]:
        """One rule changed."""
        yield from self.of_excepted(rule)
        for key in ("menetapkan", "mengecualikan"):
            found = rule.get(key)
            if isinstance(found, Seq) and len(found) > 1:
                kind = Kind.EXCEPTION if key == "mengecualikan" else Kind.ITEM
                yield from self._each_left_out(found, kind, key)
        for key in ("jika", "syarat"):
            yield from self.conditions.of(rule.get(key, Text("", rule.span)))
        yield from self.of_choosing(rule.get("pilih"))
        then = rule.get("maka")
        if isinstance(then, Text):
            yield from self.of_result(then, rule.get("menetapkan"))

    def of_excepted(self, rule: Map) -> Iterator[Change]:
        """The exception, the condition or the place as the last resort left out."""
        for key in ("mengecualikan", "selain_itu", "hanya_bila"):
            if key in rule:
                told = without(f"{key}: {self.page.raw(rule[key])}")
                yield Change(Kind.EXCEPTION, (self.page.without_key(rule, key),), told)
        if "jika" in rule:
            yield Change(Kind.ITEM, (self.page.without_key(rule, "jika"),), "tanpa `jika`")

    def of_choosing(self, choosing: Node | None) -> Iterator[Change]:
        """How many records are chosen, which, and in what order."""
        if not isinstance(choosing, Map):
            return
        yield from self.conditions.of(choosing["dengan"])
        yield from self.of_number(choosing.get("paling_banyak"))
        order = choosing.get("urutan")
        if isinstance(order, Text) and order in _TURNS:
            new = _TURNS[order]
            yield Change(Kind.RESULT, (self.page.whole(order, new),), instead(order, new))

    def of_result(self, then: Text, sets: Node | None) -> Iterator[Change]:
        """Another value, amount or choice."""
        _, words = self.page.words(then)
        outcome = str(sets[0]) if isinstance(sets, Seq) else str(sets)
        options = self.names.subjects.get(outcome, self.names.subject("")).options
        if then in options:
            new = options[(options.index(then) + 1) % len(options)]
            yield self._result(then, new)
        elif then in {"ya", "tidak"}:
            yield self._result(then, "tidak" if then == "ya" else "ya")
        elif then == NOT_DUE:
            yield self._result(then, "Rp0")
        elif self.names.neighbour(then) is not None:
            yield self._result(then, str(self.names.neighbour(then)))
        else:
            yield from pieces(self.page, then, of_expression(words))

    def _result(self, then: Text, new: str) -> Change:
        return Change(Kind.RESULT, (self.page.whole(then, new),), instead(then, new))

    # ------------------------------------------------------------ dates and numbers

    def of_number(self, node: Node | None) -> Iterator[Change]:
        """A scalar that is one number, one step up and down."""
        if not isinstance(node, Text):
            return
        words = self.page.words(node)[1]
        for new in steps(words):
            edit = self.page.within(node, 0, len(words), new)
            yield Change(Kind.NUMBER, (edit,), instead(words, new))

    def of_dates(self, versions: Node | None) -> Iterator[tuple[Map, Change]]:
        """Begin and end of each version; where two meet, also their border as a whole."""
        items = (
            [one for one in versions if isinstance(one, Map)] if isinstance(versions, Seq) else []
        )
        for index, version in enumerate(items):
            for key in ("mulai", "sampai"):
                for change in self.of_date(version.get(key)):
                    yield version, _headed(key, change)
            if index:
                yield from (
                    (version, change) for change in self.of_border(items[index - 1], version)
                )

    def of_date(self, node: Node | None) -> Iterator[Change]:
        """A date, or both dates of a stretch that is uncertain."""
        match node:
            case Map():
                for value in node.values():
                    yield from self.of_date(value)
            case Seq():
                for value in node:
                    yield from self.of_date(value)
            case _:
                yield from self.of_number(node)

    def of_border(self, before: Map, after: Map) -> Iterator[Change]:
        """The day one version gives way to the next, a day earlier and a day later."""
        end, start = before.get("sampai"), after.get("mulai")
        if not isinstance(end, Text) or not isinstance(start, Text):
            return
        last, first = _day(end), _day(start)
        if last is None or first is None or first - last != 1:
            return
        for by in (1, -1):
            news = [date.fromordinal(day + by).isoformat() for day in (last, first)]
            edits = (self.page.whole(end, news[0]), self.page.whole(start, news[1]))
            yield Change(Kind.NUMBER, edits, f"batas {instead(start, news[1])}")

    # ------------------------------------------------------------ readings and tables

    def of_readings(self, readings: Node | None) -> Iterator[tuple[str, Change]]:
        """Options left out, tests and amounts of options, with the reading they are of."""
        for name, reading in readings.items() if isinstance(readings, Map) else ():
            options = reading.get("pilihan") if isinstance(reading, Map) else None
            if isinstance(options, Map):
                yield from ((str(name), change) for change in self._of_options(options))

    def _of_options(self, options: Map) -> Iterator[Change]:
        for key, option in options.items():
            told = without(f"opsi {key}")
            yield Change(Kind.CHOICE, (self.page.without_key(options, key),), told)
            if isinstance(option, Map) and isinstance(option.get("uji"), Text):
                yield from self.conditions.of_test(option["uji"], self.names.subject(""))
            value = option.get("nilai") if isinstance(option, Map) else None
            if isinstance(value, Text):
                yield from pieces(self.page, value, of_expression(self.page.words(value)[1]))

    def of_row(self, row: Map, columns: Map, output: Map) -> Iterator[Change]:
        """Each cell of a row changed."""
        shown = short_row(self.page, row)
        for name, subject in columns.items():
            cell = row.get(name)
            if cell is not None:
                found = self.names.subject(str(subject))
                for change in self.conditions.of_test(cell, found):
                    yield _headed(f"baris {shown}, {name}", change)
        then = row.get("maka")
        if isinstance(then, Text):
            for change in self.of_cell(then, output):
                yield _headed(f"baris {shown}, maka", change)

    def of_cell(self, then: Text, output: Map) -> Iterator[Change]:
        """Another value in the last cell of a row."""
        options = output.get("pilihan")
        names = list(map(str, options)) if isinstance(options, Map) else []
        if then in names:
            yield self._result(then, others([*names, *names], [then])[names.index(then) - 1])
        else:
            yield from self.of_number(then)

    def _each_left_out(self, items: Seq, kind: Kind, key: str) -> Iterator[Change]:
        for index, item in enumerate(items):
            told = without(f"{key}: {self.page.raw(item)}")
            yield Change(kind, (self.page.without_item(items, index),), told)


def short_row(page: Page, row: Map) -> str:
    """The cells of a row, as a row is told apart from others."""
    cells = [
        page.raw(value) for key, value in row.items() if key not in {"bukti", "huruf", "catatan"}
    ]
    return " | ".join(cells)


def _heading(rule: Node) -> str:
    sets = rule.get("menetapkan") if isinstance(rule, Map) else None
    return ", ".join(map(str, sets)) if isinstance(sets, Seq) else str(sets)


def _headed(words: str, change: Change) -> Change:
    return Change(change.kind, change.edits, f"{words}: {change.told}")


def _day(text: Text) -> int | None:
    root = parse_expression(text)
    if isinstance(root, Literal) and root.type is Type.DATE and isinstance(root.value, int):
        return root.value
    return None
