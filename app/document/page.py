"""What the page shows → one HTML file that needs nothing beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.document.views import PageView
from rules.language import N_, _

TEMPLATES: Final = Path(__file__).resolve().parent / "templates"
MARKS: Final = (
    ("A", N_("terlihat dalam sumber umum")),
    ("B", N_("diketahui, tetapi belum terlihat dalam sumber")),
    ("INF", N_("kesimpulan atau hitungan kita, termasuk rumusan rancangan")),
    ("B-", N_("meragukan; periksa sebelum dipakai")),
    ("GAP", N_("hukum diam atau kabur")),
)
LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"


def html(page: PageView) -> str:
    """The page as text; the same policies and scenarios give the same text."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    marks = [(code, _(told)) for code, told in MARKS]
    environment.globals.update(marks=marks, marked=dict(marks), letters=LETTERS)
    return environment.get_template("halaman.html.j2").render(page=page)
