"""What the page shows, piece by piece; words that hold links are HTML already."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    """Words as HTML, with the items of the list they open; `marker` is literal."""

    html: str
    items: tuple[Line, ...] = ()
    marker: str = ""


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule in prose: its sentence and list, what stands around it, a mark of its own."""

    id: str
    statement: Line
    notes: tuple[str, ...]
    mark: str
    marker: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class ValueView:
    """One value of a parameter: when it holds, by which article and which amendment."""

    value: str
    span: str
    basis: str
    mark: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class ParameterView:
    """A parameter with its dated history."""

    anchor: str
    label: str
    reference: str
    values: tuple[ValueView, ...]


@dataclass(frozen=True, slots=True)
class RowView:
    """One row of a table of the law."""

    cells: tuple[str, ...]
    value: str
    mark: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class TableView:
    """A table of the law: which rows count, its columns and rows, and what holds without a row."""

    anchor: str
    label: str
    policy: str
    columns: tuple[str, ...]
    rows: tuple[RowView, ...]
    empty: str = ""

    @property
    def long(self) -> bool:
        """Whether it is folded away at first."""
        return len(self.rows) > LONG_TABLE

    @property
    def open(self) -> bool:
        """Whether some cell takes any value, which is an empty text."""
        return any(not cell for row in self.rows for cell in row.cells)


LONG_TABLE = 14


@dataclass(frozen=True, slots=True)
class OptionView:
    """One way to read doubtful words, its argument, and whether it is the one chosen."""

    label: str
    reason: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class ReadingView:
    """Doubtful words: the question, the ways to read them, the choice, what would settle it."""

    anchor: str
    number: str
    question: str
    options: tuple[OptionView, ...]
    choice: str = ""
    settlement: str = ""
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScenarioView:
    """A scenario that bears witness, where it stands, and whether it holds."""

    name: str
    place: str
    passed: bool
    rows: int = 1


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a unit, or the end of a part, shows beside its rules."""

    parameters: tuple[ParameterView, ...] = ()
    tables: tuple[TableView, ...] = ()
    readings: tuple[ReadingView, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.parameters or self.tables or self.readings)


@dataclass(frozen=True, slots=True)
class UnitView:
    """One ayat; a pasal or an annex that has none. `asked`: the scenarios were looked at."""

    anchor: str
    number: str
    text: Line
    state: str
    mark: str
    why: str = ""
    versions: tuple[str, ...] = ()
    rules: tuple[RuleView, ...] = ()
    limits: tuple[Line, ...] = ()
    shelf: Shelf = field(default_factory=Shelf)
    pro: tuple[ScenarioView, ...] = ()
    contra: tuple[ScenarioView, ...] = ()
    asked: bool = False


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One pasal or annex."""

    anchor: str
    label: str
    title: str
    units: tuple[UnitView, ...]
    section: str = ""


@dataclass(frozen=True, slots=True)
class ChapterView:
    """A bab with its pasal; without a label for pasal that stand in none."""

    anchor: str
    label: str
    title: str
    articles: tuple[ArticleView, ...]


@dataclass(frozen=True, slots=True)
class DoubtView:
    """A matter without words, a contradiction of sources, or a source not seen."""

    sort: str
    issue: str
    consequence: str
    settlement: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PartView:
    """One regulation."""

    anchor: str
    short: str
    title: str
    status: str
    wording: str
    mark: str
    body: str
    considering: tuple[str, ...]
    bases: tuple[str, ...]
    chapters: tuple[ChapterView, ...]
    rest: Shelf
    doubts: tuple[DoubtView, ...]
    sources: tuple[str, ...]
    closing: str = ""


@dataclass(frozen=True, slots=True)
class CountView:
    """How many ayat there are in a part, by state."""

    short: str
    anchor: str
    units: int
    encoded: int
    words: int
    limits: int
    open: int


@dataclass(frozen=True, slots=True)
class PageView:
    """The whole page. `content`: the beginning of the hash of the policies it was made from."""

    title: str
    draft: bool
    parts: tuple[PartView, ...]
    counts: tuple[CountView, ...]
    derived: tuple[Line, ...]
    version: str
    content: str
    asked: bool
