"""CSV text → rows as nodes, each cell with its place."""

import re
from collections.abc import Collection, Iterator
from typing import Final

from rules.decode import decode
from rules.diagnostics import Code, Finding, Related
from rules.document.refusals import meant
from rules.language import _
from rules.nodes import Map, Seq, Text
from rules.span import Span

OPTIONAL: Final = ("bukti", "huruf", "catatan")
CELL: Final = re.compile(r'[ ]*("(?:[^"]|"")*"|[^;"]*?)[ ]*(;|$)')


class _Broken(Exception):  # noqa: N818 - carries a finding out of the line
    """A line that is not made of cells."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


def read_rows(
    content: bytes | str, file: str, columns: Collection[str], findings: list[Finding]
) -> Seq | None:
    """Rows of a ``;`` separated file whose header names all ``columns``; None if unusable.

    ``columns`` are those of the table; what every row may have besides is known here.
    """
    before = len(findings)
    text, wrong = decode(content, file)
    if wrong:
        findings.extend(wrong)
        return None
    lines = list(_lines(text, file, findings))
    if not lines:
        return None
    header, *body = lines
    wrong = _other_separator(header, columns) or tuple(_header_findings(header, columns))
    findings.extend(wrong)
    if wrong:
        return None
    rows = Seq(header[0].span.to(header[-1].span))
    rows.extend(row for line in body if (row := _row(header, line, findings)) is not None)
    return rows if rows or len(findings) == before else None


def _lines(text: str, file: str, findings: list[Finding]) -> Iterator[list[Text]]:
    """The cells of every line that is not empty."""
    offset = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            try:
                yield list(_cells(line, Span(file, number, 1, number, 1, offset, offset)))
            except _Broken as broken:
                findings.append(broken.finding)
        offset += len(line) + 1


def _cells(line: str, start: Span) -> Iterator[Text]:
    """The cells of one line."""
    position = 0
    while True:
        match = CELL.match(line, position)
        if match is None:
            raise _Broken(
                Finding(
                    Code.TABLE_ROW,
                    _("tanda kutip di sel ini tidak berpasangan"),
                    _stretch(start, position, len(line)),
                    help=_('tulis `""` untuk tanda kutip di dalam sel berkutip'),
                )
            )
        written = match[1]
        value = written[1:-1].replace('""', '"') if written.startswith('"') else written
        yield Text(value, _stretch(start, match.start(1), match.end(1)))
        if match[2] != ";":
            return
        position = match.end()


def _stretch(start: Span, first: int, last: int) -> Span:
    return start._replace(
        column=first + 1,
        end_column=last + 1,
        offset=start.offset + first,
        end_offset=start.offset + last,
    )


def _other_separator(header: list[Text], columns: Collection[str]) -> tuple[Finding, ...]:
    """The one finding for a header whose cells stand apart by commas, not by ``;``."""
    if len(header) != 1 or not {one.strip(' "') for one in header[0].split(",")} > {*columns}:
        return ()
    message = _("kolom dipisah koma, padahal seharusnya titik koma")
    advice = _("simpan lagi sebagai CSV yang berpemisah `;`")
    return (Finding(Code.TABLE_HEADER, message, header[0].span, advice),)


def _header_findings(header: list[Text], columns: Collection[str]) -> Iterator[Finding]:
    """Columns written twice, unknown or missing."""
    required = [*columns, "maka"]
    known = [*required, *OPTIONAL]
    seen: dict[str, Text] = {}
    for cell in header:
        if cell in seen:
            yield Finding(
                Code.TABLE_HEADER,
                _("kolom `{cell}` ditulis dua kali", cell=cell),
                cell.span,
                related=(Related(_("kolom `{cell}` yang pertama", cell=cell), seen[cell].span),),
                help=_("hapus salah satu kolom itu"),
            )
        elif cell not in known:
            yield Finding(
                Code.TABLE_HEADER,
                _("tabel ini tidak punya kolom `{cell}`", cell=cell),
                cell.span,
                help=meant(cell, known) or _("kolom di sini: {known}", known="; ".join(known)),
            )
        seen.setdefault(cell, cell)
    for column in required:
        if column not in seen:
            place = header[0].span.to(header[-1].span)
            yield Finding(
                Code.TABLE_HEADER,
                _("kolom `{column}` tidak ada", column=column),
                place,
                help=_("kolom di sini: {known}", known="; ".join(known)),
            )


def _row(header: list[Text], cells: list[Text], findings: list[Finding]) -> Map | None:
    """One row; empty cells of optional columns are left out."""
    span = cells[0].span.to(cells[-1].span)
    if len(cells) != len(header):
        findings.append(
            Finding(
                Code.TABLE_ROW,
                _(
                    "baris ini punya {cells} sel, kepala tabel punya {columns}",
                    cells=len(cells),
                    columns=len(header),
                ),
                span,
                help=_("beri tanda kutip pada sel yang memuat `;`"),
            )
        )
        return None
    row = Map(span)
    for name, cell in zip(header, cells, strict=True):
        if cell:
            row[Text(name, cell.span)] = cell
        elif name not in OPTIONAL:
            findings.append(
                Finding(
                    Code.TABLE_ROW,
                    _("sel kolom `{name}` kosong", name=name),
                    span,
                    help=_("tulis `-` bila semua nilai berlaku"),
                )
            )
            return None
    return row
