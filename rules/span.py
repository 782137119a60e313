"""Places in files: where a piece of text begins and ends."""

from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of one file; lines and columns count from 1, offsets from 0, ends are exclusive.

    Ordered by place, since the fields that order come first.
    """

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    offset: int
    end_offset: int

    def inside(self, text: str, start: int, end: int) -> "Span":
        """Place of ``text[start:end]``, where ``text`` is the value of the scalar at this span.

        Exact for plain scalars on one line and for quoted ones without escapes; the whole
        span for all others (several lines, escapes).
        """
        lead = self._lead(text)
        if lead is None:
            return self
        first = lead + max(0, min(start, len(text)))
        last = lead + max(0, min(end, len(text)))
        return self._replace(
            column=self.column + first,
            end_column=self.column + max(first, last),
            offset=self.offset + first,
            end_offset=self.offset + max(first, last),
        )

    def to(self, last: "Span") -> "Span":
        """From the start of this span to the end of ``last`` in the same file."""
        return self._replace(
            end_line=last.end_line, end_column=last.end_column, end_offset=last.end_offset
        )

    def _lead(self, text: str) -> int | None:
        """Characters before the value: 0 when plain, 1 when quoted, None when unknown.

        The width tells them apart: every escape makes the written form longer than the value
        by at least one more than the two quotes.
        """
        if self.line != self.end_line:
            return None
        return {0: 0, 2: 1}.get(self.end_offset - self.offset - len(text))


def lines_of(span: Span, written: str, value: str) -> tuple[tuple[int, Span], ...]:
    """Where in a value each line of the text at a span begins, and where that line stands.

    Empty for a text in quotation marks, which may hold other signs than are written.
    """
    if written.startswith(('"', "'")):
        return ()
    found: list[tuple[int, Span]] = []
    offset, after = span.offset, 0
    for number, line in enumerate(written.split("\n")):
        words = "" if line.startswith((">", "|")) and not number else line.strip()
        place = value.find(words, after) if words else -1
        if place >= 0:
            indent = len(line) - len(line.lstrip())
            column = indent + 1 if number else span.column + indent
            start = offset + indent
            end = (span.line + number, column + len(words), start, start + len(words))
            found.append((place, Span(span.file, span.line + number, column, *end)))
            after = place + len(words)
        offset += len(line) + 1
    return tuple(found)


def start_of(file: str) -> Span:
    """The first place of a file, for what concerns the file as a whole."""
    return Span(file, 1, 1, 1, 1, 0, 0)
