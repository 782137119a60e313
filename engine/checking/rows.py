"""Tables → rows that can never hold, and values that no row names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from engine.checking.samples import Subject
from engine.checking.solve import is_possible
from engine.checking.trees import Forest, Tree
from engine.nodes import And, Between, Condition, Const, FactRef, OneOf, Tested
from engine.planning.draft import Draft, Lookup, RuleDraft
from engine.planning.overlap import passes
from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.values import Special, Type, Value, format_value


def judge_rows(draft: Draft) -> Iterator[Finding]:
    """Rows that are never true, rows hidden by earlier ones, and gaps between rows."""
    tables: dict[str, list[_Rows]] = {}
    for lookup in draft.lookups.values():
        rows = [draft.rules[rule] for rule in draft.outcomes[lookup.id].rules]
        open_ = [row for row in rows if not row.closing]
        tables.setdefault(str(lookup.declared.name), []).append(_Rows(draft, lookup, open_))
    for first, *others in tables.values():
        unreached = first.unreached()
        elsewhere = [other.unreached() for other in others if unreached]
        for number, finding in unreached.items():
            if all(number in other for other in elsewhere):
                yield finding
        if not unreached:
            yield from first.gap()


class _Rows:
    """The rows of one table, for one look-up."""

    def __init__(self, draft: Draft, lookup: Lookup, rows: Sequence[RuleDraft]) -> None:
        self.draft = draft
        self.lookup = lookup
        self.rows = rows
        self.forest = Forest.of([row.condition for row in rows], draft)

    def unreached(self) -> dict[int, Finding]:
        """Rows, by number, that hold for no value with which the table is looked up here."""
        dead = [row for row in self.rows if not is_possible([(self.tree(row), True)], self.forest)]
        found = {row.item[1]: self._dead(row) for row in dead}
        if self.lookup.declared.content.policy == "pertama":
            found |= self._hidden([row for row in self.rows if row not in dead])
        return found

    def tree(self, row: RuleDraft) -> Tree:
        """The tree of the condition of a row."""
        return self.forest.trees[id(row.condition)]

    def _dead(self, row: RuleDraft) -> Finding:
        message = _("baris {number} tidak pernah berlaku", number=row.item[1])
        cells: tuple[Condition, ...] = (row.condition,)
        if isinstance(row.condition, And):
            cells = row.condition.items
        span = row.span
        for cell in cells:
            if isinstance(cell, Tested) and not is_possible(
                [(self.forest.trees[id(cell)], True)], self.forest
            ):
                span = self.draft.place_of(cell.test) or span
        return Finding(Code.HIDDEN_ROW, message, span, _("perbaiki selnya, atau hapus baris itu"))

    def _hidden(self, rows: Sequence[RuleDraft]) -> dict[int, Finding]:
        """Of the first row that fits: rows whose every case an earlier row takes."""
        found: dict[int, Finding] = {}
        for place, row in enumerate(rows):
            earlier = rows[:place]
            goals = [(self.tree(row), True), *((self.tree(one), False) for one in earlier)]
            if is_possible(goals, self.forest):
                continue
            alone = (
                one
                for one in earlier
                if not is_possible([(self.tree(row), True), (self.tree(one), False)], self.forest)
            )
            first = next(alone, earlier[0])
            message = _("baris {number} tidak pernah dicapai", number=row.item[1])
            related = (Related(_("baris yang mendahuluinya"), first.span),)
            advice = _("pindahkan baris itu ke atas, atau hapus")
            found[row.item[1]] = Finding(Code.HIDDEN_ROW, message, row.span, advice, related)
        return found

    def gap(self) -> Iterator[Finding]:
        """A value that a table with one column, of a fact, passes over."""
        table = self.lookup.declared.content
        if table.policy == "kumpul_jumlah" or table.if_empty is not None:
            return
        advice = _("sambung rentang barisnya, atau tulis `bila_kosong: ...`")
        subject = self._tested(OneOf)
        found: Value | None = None if subject is None else self._option(subject)
        if found is not None:
            advice = _("tambahkan barisnya, atau tulis `bila_kosong: ...`")
        elif (subject := self._ranged()) is not None:
            found = self._hole(subject)
        if found is not None:
            (name, typed), *_others = zip(table.inputs, self.lookup.subjects, strict=True)
            written = format_value(found, typed.type or Type.INTEGER)
            message = _("tabel ini melewati {name} `{value}`", name=name, value=written)
            yield Finding(Code.TABLE_GAP, message, self.lookup.declared.name.span, advice)

    def _tested(self, kind: type[OneOf | Between]) -> Subject | None:
        """The one column, if it is a fact that every row tests in one way."""
        conditions = [row.condition for row in self.rows]
        simple = len(self.lookup.subjects) == 1 and all(
            isinstance(one, Tested)
            and isinstance(one.subject, FactRef)
            and isinstance(one.test, kind)
            for one in conditions
        )
        return self.forest.subjects.get(self.lookup.subjects[0].expr) if simple else None

    def _option(self, subject: Subject) -> str | None:
        """The first choice that no row names, if rows name more choices than they do not."""
        tests = [row.condition.test for row in self.rows if isinstance(row.condition, Tested)]
        chosen = self.lookup.subjects[0].type is Type.CHOICE  # other texts cannot all be named
        options = [one for one in subject.samples if chosen and isinstance(one, str)]
        left = [one for one in options if not any(passes(test, one) for test in tests)]
        return left[0] if left and len(left) < len(options) - len(left) else None

    def _ranged(self) -> Subject | None:
        """The one column, if it is a fact of which every row names a range without computing."""
        tests = [row.condition.test for row in self.rows if isinstance(row.condition, Tested)]
        simple = all(
            isinstance(one, Between)
            and isinstance(one.low, Const | None)
            and isinstance(one.high, Const | None)
            for one in tests
        )
        return self._tested(Between) if simple else None

    def _hole(self, subject: Subject) -> Value | None:
        """The first number that no row names, between two that some row does."""
        tests = [row.condition.test for row in self.rows if isinstance(row.condition, Tested)]
        numbers = [value for value in subject.samples if not isinstance(value, Special | str)]
        named = [any(passes(test, value) for test in tests) for value in numbers]
        if True not in named:
            return None
        first, last = named.index(True), len(named) - 1 - named[::-1].index(True)
        return next((numbers[n] for n in range(first, last) if not named[n]), None)
