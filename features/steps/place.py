"""What is wrong with a step → the finding at its place in the feature file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from pytest_bdd.parser import Step

from features.steps.errors import Cell, StepError
from rules.diagnostics import Finding
from rules.span import Span

PARAMETER = re.compile(r"<([^<>]+)>")


class FeatureText:
    """The text of a feature file, in which the words of a step are looked up."""

    def __init__(self, path: Path) -> None:
        self.file = str(path)
        self.text = path.read_text("utf-8-sig", errors="replace")
        self._lines = self.text.split("\n")

    def finding(self, error: StepError, step: Step, row: Mapping[str, str]) -> Finding:
        """The finding of a step that cannot be done; `row` is that of its outline."""
        return Finding(error.code, error.message, self.place(error, step, row), error.help)

    def place(self, error: StepError, step: Step, row: Mapping[str, str]) -> Span:
        """Where a step is wrong: at the word or the cell named, or as a whole."""
        found: Span | None = None
        if isinstance(error.at, Cell):
            found = self._cell(step, *error.at)
        elif error.at is not None:
            found = self._word(step.line_number, error.at) or self._in_table(step, error.at)
            found = found or self._in_examples(step, error.at, row)
        return self._given(found, step, row) if found is not None else self.whole(step)

    def whole(self, step: Step) -> Span:
        """The words of a step after its keyword."""
        line = self._line(step.line_number)
        indent = len(line) - len(line.lstrip())
        start = line.find(" ", indent) + 1
        return self.span(step.line_number, start or indent, len(line.rstrip()))

    def span(self, line: int, start: int, end: int) -> Span:
        """A stretch of one line; columns count from 0 here."""
        offset = sum(len(one) + 1 for one in self._lines[: line - 1])
        first, last = start + 1, max(start, end) + 1
        return Span(self.file, line, first, line, last, offset + start, offset + max(start, end))

    def _line(self, number: int) -> str:
        return self._lines[number - 1] if number <= len(self._lines) else ""

    def _word(self, number: int, word: str) -> Span | None:
        line = self._line(number)
        start = line.find(f'"{word}"') + 1 or line.find(word)
        return None if start < 0 or not word else self.span(number, start, start + len(word))

    def _cell(self, step: Step, row: int, column: int) -> Span | None:
        rows = [] if step.datatable is None else step.datatable.rows
        if row >= len(rows) or column >= len(rows[row].cells):
            return None
        return self._cell_at(rows[row].location.line, column)

    def _cell_at(self, number: int, column: int) -> Span | None:
        """The cell of a line of a table; an empty one has the width of its column."""
        line = self._line(number)
        bars = [match.start() for match in re.finditer(r"(?<!\\)\|", line)]
        if column + 1 >= len(bars):
            return None
        inside = line[bars[column] + 1 : bars[column + 1]]
        start = bars[column] + 1 + len(inside) - len(inside.lstrip())
        if not inside.strip():
            return self.span(number, bars[column] + 1, bars[column + 1])
        return self.span(number, start, start + len(inside.strip()))

    def _in_table(self, step: Step, word: str) -> Span | None:
        for row in [] if step.datatable is None else step.datatable.rows:
            for column, cell in enumerate(row.cells):
                if cell.value == word:
                    return self._cell_at(row.location.line, column)
        return None

    def _given(self, found: Span, step: Step, row: Mapping[str, str]) -> Span:
        """The place itself, or the row of the outline that gives what stands there."""
        written = PARAMETER.fullmatch(self.text[found.offset : found.end_offset])
        word = row.get(written[1]) if written else None
        return (word and self._in_examples(step, word, row)) or found

    def _in_examples(self, step: Step, word: str, row: Mapping[str, str]) -> Span | None:
        """The cell of the outline's row that holds a word, or is part of it."""
        values = list(row.values())
        held = [i for i, value in enumerate(values) if value and (value in word or word in value)]
        if not held:
            return None
        for number in range(step.line_number + 1, len(self._lines) + 1):
            line = self._line(number).strip()
            cells = [cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]]
            if cells == values:
                return self._cell_at(number, held[0])
        return None
