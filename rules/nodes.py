"""What a YAML file consists of, each piece with its place; every scalar is text."""

from typing import Self, TypeAlias

from rules.span import Span


class Text(str):
    """A scalar and its place; of one written on several lines, also where each line stands."""

    __slots__ = ("lines", "span")
    span: Span
    lines: tuple[tuple[int, Span], ...]

    def __new__(cls, value: str, span: Span, lines: tuple[tuple[int, Span], ...] = ()) -> Self:
        """Make a text; the place belongs to the value as written, quotes included.

        `lines`: where in the value each line of the file begins, and where that line stands.
        """
        text = super().__new__(cls, value)
        text.span = span
        text.lines = lines
        return text

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the place when copied or sent to another process."""
        return Text, (str(self), self.span, self.lines)

    def inside(self, start: int, end: int) -> Span:
        """Place of the part between two offsets of this value."""
        first, last = self._character(start), self._character(max(start, end - 1))
        if first is None or last is None:
            return self.span.inside(self, start, end)
        return first.to(last)

    def _character(self, offset: int) -> Span | None:
        """Place of one character of a text on several lines."""
        for begin, line in self.lines:
            past = offset - begin
            if 0 <= past < line.end_offset - line.offset:
                column, at = line.column + past, line.offset + past
                return line._replace(
                    column=column, end_column=column + 1, offset=at, end_offset=at + 1
                )
        return None


class Map(dict[str, "Node"]):
    """A mapping and its place; its keys are ``Text`` in the order of the file."""

    __slots__ = ("span",)
    span: Span

    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the place when copied or sent to another process."""
        return Map, (self.span,), None, None, iter(self.items())

    def key(self, name: str) -> Text:
        """The key as written, with its place; KeyError if there is none."""
        for key in self:
            if key == name and isinstance(key, Text):
                return key
        raise KeyError(name)


class Seq(list["Node"]):
    """A sequence and its place."""

    __slots__ = ("span",)
    span: Span

    def __init__(self, span: Span) -> None:
        super().__init__()
        self.span = span

    def __reduce__(self) -> tuple[object, ...]:
        """Keep the place when copied or sent to another process."""
        return Seq, (self.span,), None, iter(self), None


Node: TypeAlias = Text | Map | Seq
