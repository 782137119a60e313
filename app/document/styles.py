"""Styles of the draft on paper: the forms of regulations, as styles that Word knows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from docx.enum.section import WD_SECTION
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

FONT: Final = "Bookman Old Style"
INSTEAD: Final = "URW Bookman"
"""What stands in for it where it is not installed; after that any face with serifs."""
AYAT: Final = 1.0
STEP: Final = 0.9
"""Centimetres by which an ayat hangs, and each level of detail below it."""
COLON, LETTER, TEXT = 3.0, 3.5, 4.4
"""Centimetres at which the columns of the preamble begin, after the word at its edge."""
_ENTRY: Final = (
    f'<w:font w:name="{FONT}"><w:altName w:val="{INSTEAD}"/>'
    '<w:panose1 w:val="02050604050505020204"/><w:charset w:val="00"/>'
    '<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>'
)


def dress(paper: Document) -> None:
    """Give an empty document its page, its faces and its styles."""
    section = paper.sections[0]
    section.start_type = WD_SECTION.NEW_PAGE
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin, section.right_margin = Cm(3.0), Cm(2.5)
    section.top_margin, section.bottom_margin = Cm(2.5), Cm(2.5)
    section.different_first_page_header_footer = True
    _normal(paper)
    for name, level in (("BAB", 1), ("Bagian", 2), ("Pasal", 3)):
        _heading(paper, f"Heading {level}", before=18 if name == "BAB" else 12)
    _style(paper, "Judul Naskah", align=WD_ALIGN_PARAGRAPH.CENTER, keep=True)
    _style(paper, "Isi Pasal")
    _hanging(_style(paper, "Ayat"), AYAT, AYAT)
    for name in ("Huruf", "Angka", "Huruf Kurung", "Angka Kurung"):
        _hanging(_style(paper, name), AYAT + STEP, STEP)
    preamble = _style(paper, "Konsiderans")
    _hanging(preamble, TEXT, TEXT)
    for stop in (COLON, LETTER):
        preamble.paragraph_format.tab_stops.add_tab_stop(Cm(stop))
    _style(paper, "Penandatanganan", align=WD_ALIGN_PARAGRAPH.LEFT, keep=True)
    _with_fallback(paper)


def _normal(paper: Document) -> None:
    normal: ParagraphStyle = paper.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(12)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    language = normal.element.get_or_add_rPr().makeelement(qn("w:lang"), {qn("w:val"): "id-ID"})
    normal.element.get_or_add_rPr().append(language)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    normal.paragraph_format.widow_control = True


def _heading(paper: Document, name: str, before: int) -> None:
    style: ParagraphStyle = paper.styles[name]
    style.font.name, style.font.size, style.font.bold = FONT, Pt(12), False
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(theme), None)
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    form = style.paragraph_format
    form.alignment, form.keep_with_next = WD_ALIGN_PARAGRAPH.CENTER, True
    form.space_before, form.space_after = Pt(before), Pt(6)


def _style(
    paper: Document,
    name: str,
    *,
    align: WD_ALIGN_PARAGRAPH = WD_ALIGN_PARAGRAPH.JUSTIFY,
    keep: bool = False,
) -> ParagraphStyle:
    style: ParagraphStyle = paper.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = paper.styles["Normal"]
    style.quick_style = True
    style.paragraph_format.alignment = align
    style.paragraph_format.keep_with_next = keep
    return style


def _hanging(style: ParagraphStyle, left: float, hang: float) -> None:
    style.paragraph_format.left_indent = Cm(left)
    style.paragraph_format.first_line_indent = Cm(-hang)
    style.paragraph_format.tab_stops.add_tab_stop(Cm(left))


def _with_fallback(paper: Document) -> None:
    """Name in the table of fonts what may stand in for the convention's face."""
    for part in paper.part.package.iter_parts():
        if str(part.partname) == "/word/fontTable.xml":
            text = part.blob.decode()
            part._blob = re.sub(r"(<w:fonts\b[^>]*>)", rf"\1{_ENTRY}", text, count=1).encode()  # noqa: SLF001 — the library offers no way to write this part
