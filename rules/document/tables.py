"""Tables: columns, and rows from the policy or from a CSV file beside it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Final

from pydantic import ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.condition_reader import read_test
from rules.document.conditions import Test
from rules.document.declarations import Kind, choice_shape
from rules.document.fields import WordMap, Words, one_of, sequence
from rules.document.node import Part, keys_of, read_part
from rules.document.reader import Reader
from rules.document.refusals import gathered, meant, report, wrong_shape
from rules.document.versions import Evidence
from rules.language import _
from rules.nearest import nearest
from rules.nodes import Map, Node, Text
from rules.span import Span

HIT_POLICIES: Final = ("unik", "pertama", "sembarang", "kumpul_jumlah")
ANY: Final = "-"


class RowEnd(Part):
    """What a row has besides the tests of its columns."""

    then: Words
    evidence: Evidence | None = None
    letter: Words | None = None
    note: Words | None = None


ROW_KEYS: Final = tuple(keys_of(RowEnd))


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a test for each column (None: any value), and what it gives."""

    tests: Mapping[str, Test | None]
    then: Text
    evidence: Text | None
    letter: Text | None
    note: Text | None
    span: Span


class Output(Part):
    """What sort of value a table gives."""

    kind: Kind
    label: Words | None = None
    options: WordMap | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Options belong to choices."""
        return choice_shape(data)


def _rows(data: Node, info: ValidationInfo) -> tuple[Row, ...]:
    nodes = sequence(data, info)
    columns = info.data.get("inputs")
    if columns is None:
        return ()
    rows = (_row(node, columns, info) for node in nodes)
    return tuple(row for row in rows if row is not None)


class Table(Part):
    """A table of the law: by default each column tests its subject."""

    label: Words | None = None
    policy: Annotated[Text, one_of(HIT_POLICIES)]
    inputs: WordMap
    output: Output
    reference: Words | None = None
    if_empty: Words | None = None
    evidence: Evidence | None = None
    rows: Annotated[
        tuple[Row, ...],
        Reader(_rows),
        WithJsonSchema({"form": "baris"}),
    ] = ()
    file: Words | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Rows, here or in a file; and columns that are not what every row may have besides."""
        columns = data.get("masukan")
        for key in columns if isinstance(columns, Map) else ():
            if key in ROW_KEYS and isinstance(columns, Map):
                yield Finding(
                    Code.BAD_NAME,
                    _("kolom masukan tidak boleh bernama `{key}`", key=key),
                    columns.key(key).span,
                    help=_("pakai nama lain; `{key}` sudah berarti lain dalam baris", key=key),
                )
        if "baris" not in data and "berkas" not in data:
            yield Finding(
                Code.MISSING_KEY,
                _("tabel ini tidak punya `baris` atau `berkas`"),
                data.span,
                help=_("tambahkan `baris: [...]`, atau `berkas: tabel/nama.csv`"),
            )


def _row(node: Node, columns: Collection[str], info: ValidationInfo) -> Row | None:
    """One row; what is wrong with it is reported."""
    if not isinstance(node, Map):
        report(info, wrong_shape(node, _("pemetaan `kolom: uji`")))
        return None
    found = list(_column_findings(node, columns))
    tests = {
        key: None if value == ANY else read_test(value, found)
        for key, value in node.items()
        if key in columns
    }
    report(info, *found)
    rest = Map(node.span)
    rest.update((key, value) for key, value in node.items() if key in ROW_KEYS)
    end = read_part(RowEnd, rest, gathered(info))
    if end is None:
        return None
    return Row(tests, end.then, end.evidence, end.letter, end.note, node.span)


def _column_findings(node: Map, columns: Collection[str]) -> Iterable[Finding]:
    """Columns that the table does not have, and columns that the row does not mention."""
    known = [*columns, *ROW_KEYS]
    for key in node:
        if key not in known:
            yield Finding(
                Code.TABLE_ROW,
                _("tabel ini tidak punya kolom `{key}`", key=key),
                node.key(key).span,
                help=meant(key, known),
            )
    misspelt = {nearest(key, known) for key in node if key not in known}
    for column in columns:
        if column not in node and column not in misspelt:
            yield Finding(
                Code.TABLE_ROW,
                _("baris ini tidak menyebut kolom `{column}`", column=column),
                node.span,
                help=_(
                    "tulis `{column}: {anything}` bila semua nilai berlaku",
                    column=column,
                    anything=ANY,
                ),
            )
