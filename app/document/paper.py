"""Draft of a regulation → DOCX in the form of regulations, without the rules."""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

import docx as word
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from app.document.items import Item, split
from app.document.styles import AYAT, LETTER, STEP, dress
from app.document.title import Title, lines_above, read_title
from rules import document

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

MOMENT: Final = datetime(1980, 1, 1)  # noqa: DTZ001 — the first moment a ZIP file can name
SIGNATURE: Final = 8.0
"""Centimetres at which the block of the signature begins."""
_STYLES: Final = {
    "huruf": "Huruf",
    "angka": "Angka",
    "huruf-kurung": "Huruf Kurung",
    "angka-kurung": "Angka Kurung",
}
_NOTES: Final = {
    "resmi": "Rancangan; bukan salinan resmi.",
    "parafrase": "Parafrase kami; bukan bunyi resmi.",
    "rekonstruksi": "Rekonstruksi kami; naskah rancangannya belum diumumkan.",
}


def docx(regulation: document.Regulation) -> bytes:
    """The draft as a DOCX file; the same draft gives the same bytes."""
    writer = _Writer(regulation)
    writer.write()
    return _settled(writer.paper)


class _Writer:
    """Writes one draft, from its title to its signature."""

    def __init__(self, regulation: document.Regulation) -> None:
        self.regulation = regulation
        self.title: Title = read_title(str(regulation.title))
        self.paper: Document = word.Document()
        dress(self.paper)

    def write(self) -> None:
        """Everything."""
        self._header()
        self._opening()
        self._body()
        self._ending()
        for pasal in self.regulation.pasal:
            if pasal.annex is not None:
                self._annex(pasal)

    def _add(self, text: str, style: str) -> Paragraph:
        return self.paper.add_paragraph(text, style=style)

    # -------------------------------------------------------- above

    def _header(self) -> None:
        """Whose words these are, on every page; from the second on its number above them."""
        section = self.paper.sections[0]
        note = _NOTES[str(self.regulation.wording)]
        for number, header in enumerate((section.first_page_header, section.header)):
            line = header.paragraphs[0]
            if number:
                line.alignment = WD_ALIGN_PARAGRAPH.CENTER
                line.add_run("- ")
                _page_number(line)
                line.add_run(" -")
                line = header.add_paragraph()
            line.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            told = line.add_run(note)
            told.italic, told.font.size = True, Pt(9)

    def _opening(self) -> None:
        for lines in lines_above(self.title, str(self.regulation.province or "")):
            block = self._add("", "Judul Naskah")
            for number, line in enumerate(lines):
                block.add_run(line)
                if number < len(lines) - 1:
                    block.add_run().add_break()
            block.paragraph_format.space_after = Pt(12)
        letters = [f"{chr(ord('a') + number)}." for number in range(26)]
        self._column("Menimbang", letters, self.regulation.considering)
        numbers = [f"{number}." for number in range(1, 100)]
        self._column("Mengingat", numbers, self.regulation.bases)
        decided = self._add("MEMUTUSKAN:", "Judul Naskah")
        decided.paragraph_format.space_before = Pt(12)
        kind = self.title.kind.removesuffix(f" {self.title.seat}").upper()
        about = f"{self.title.about.upper()}."
        told = f"{kind} TENTANG {about}" if kind else about
        last = self._add(f"Menetapkan\t:\t{told}", "Konsiderans")
        last.paragraph_format.left_indent = Cm(LETTER)
        last.paragraph_format.first_line_indent = Cm(-LETTER)
        last.alignment = WD_ALIGN_PARAGRAPH.LEFT

    def _column(self, head: str, marks: Sequence[str], texts: Iterable[str]) -> None:
        for number, text in enumerate(texts):
            words = " ".join(str(text).split()).rstrip(";.")
            start = (head, ":") if not number else ("", "")
            self._add("\t".join([*start, marks[number], f"{words};"]), "Konsiderans")

    # -------------------------------------------------------- the articles

    def _body(self) -> None:
        chapter = section = ""
        titles = {str(number): str(title) for number, title in self.regulation.chapters.items()}
        for pasal in self.regulation.pasal:
            if pasal.annex is not None:
                continue
            own = str(pasal.chapter or "")
            if own and own != chapter:
                self._heading([f"BAB {own}", titles.get(own, "").upper()], 1)
                chapter, section = own, ""
            if pasal.section is not None and str(pasal.section) != section:
                section = str(pasal.section)
                self._heading([section], 2)
            self._pasal(pasal)

    def _heading(self, lines: Sequence[str], level: int) -> None:
        block = self._add("", f"Heading {level}")
        for number, line in enumerate(filter(None, lines)):
            if number:
                block.add_run().add_break()
            block.add_run(line)

    def _pasal(self, pasal: document.Pasal) -> None:
        self._heading([f"Pasal {pasal.number or '…'}"], 3)
        self._provision(pasal)

    def _provision(self, pasal: document.Pasal) -> None:
        for ayat in pasal.ayat:
            found = split(str(ayat.text or ""))
            self._add(f"({ayat.number})\t{found.opening}", "Ayat")
            self._items(found.items, AYAT)
        if not pasal.ayat:
            found = split(str(pasal.text or ""))
            self._add(found.opening, "Isi Pasal")
            self._items(found.items, 0.0)

    def _items(self, items: Iterable[Item], left: float) -> None:
        for item in items:
            line = self._add(f"{item.marker}\t{item.text}", _STYLES[item.level])
            form = line.paragraph_format
            form.left_indent, form.first_line_indent = Cm(left + STEP), Cm(-STEP)
            form.tab_stops.add_tab_stop(Cm(left + STEP))
            self._items(item.items, left + STEP)

    # -------------------------------------------------------- below

    def _ending(self) -> None:
        area, seat = self.title.area.upper(), self.title.seat
        if self.regulation.closing is not None:
            self._add(" ".join(str(self.regulation.closing).split()), "Isi Pasal")
        if not area:
            return
        made = [f"Ditetapkan di {seat}", "pada tanggal …"]
        self._signature(made, [f"{self.title.office.upper()},"], SIGNATURE)
        announced = [f"Diundangkan di {seat}", "pada tanggal …"]
        self._signature(announced, [f"SEKRETARIS DAERAH {area},"], 0.0)
        gazette = self._add(f"BERITA DAERAH {area} TAHUN … NOMOR …", "Penandatanganan")
        gazette.paragraph_format.space_before = Pt(12)
        gazette.paragraph_format.keep_with_next = False

    def _signature(self, place: Sequence[str], office: Sequence[str], left: float) -> None:
        block = self._add("", "Penandatanganan")
        block.paragraph_format.left_indent = Cm(left)
        block.paragraph_format.space_before = Pt(18)
        lines = [*place, "", *office, "", "", "(nama)"]
        for number, line in enumerate(lines):
            if number:
                block.add_run().add_break()
            block.add_run(line)

    def _annex(self, pasal: document.Pasal) -> None:
        block = self._add("", "Penandatanganan")
        block.add_run().add_break(WD_BREAK.PAGE)
        block.add_run(f"LAMPIRAN {pasal.annex}")
        block.add_run().add_break()
        block.add_run(self.title.kind.upper())
        if pasal.title is not None:
            self._heading([str(pasal.title).upper()], 2)
        self._provision(pasal)


def _page_number(line: Paragraph) -> None:
    """A field that shows the number of the page."""
    run = line.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        part = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            part.set(qn("w:fldCharType"), kind)
        part.text = text or None
        run._r.append(part)  # noqa: SLF001 — the library has no fields


def _settled(paper: Document) -> bytes:
    """The file without a clock in it: not in its properties, and not in its archive."""
    about = paper.core_properties
    about.author, about.last_modified_by, about.comments = "", "", ""
    about.language, about.revision = "id", 1
    about.created = about.modified = about.last_printed = MOMENT
    raw, still = BytesIO(), BytesIO()
    paper.save(raw)
    with zipfile.ZipFile(raw) as before, zipfile.ZipFile(still, "w") as after:
        for name in sorted(before.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            entry = zipfile.ZipInfo(name, date_time=MOMENT.timetuple()[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            entry.create_system = 3
            after.writestr(entry, before.read(name))
    return still.getvalue()
