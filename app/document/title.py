"""Title of a draft → the lines that stand above it, and the names of its office and its area."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_TITLE: Final = re.compile(
    r"(?:Rancangan )?(?P<kind>Peraturan (?P<office>.+?)) tentang (?P<about>.+)", re.IGNORECASE
)
_AREAS: Final = {"Wali Kota ": "Kota ", "Bupati ": "Kabupaten ", "Gubernur ": "Provinsi "}
"""What an office is called in the title, and the area it stands over."""


@dataclass(frozen=True, slots=True)
class Title:
    """`Peraturan Wali Kota Cilegon`, its office, its area, and what it is about."""

    kind: str
    office: str
    about: str
    area: str = ""

    @property
    def seat(self) -> str:
        """The name of the area alone: where the regulation is made."""
        return self.area.partition(" ")[2]


def read_title(title: str) -> Title:
    """The parts of a title; one that has another form is what the draft is about."""
    words = " ".join(title.split())
    found = _TITLE.fullmatch(words)
    if found is None:
        return Title("", "", words)
    office = found["office"]
    head = next((head for head in _AREAS if office.startswith(head)), None)
    area = "" if head is None else f"{_AREAS[head]}{office.removeprefix(head)}"
    return Title(found["kind"], office, found["about"], area)


def lines_above(title: Title, province: str = "") -> tuple[tuple[str, ...], ...]:
    """Groups of centred lines, an empty line between them."""
    about = title.about.upper()
    if not title.office:
        return ((about,),)
    office = title.office.upper()
    head = (office, *([f"PROVINSI {province.upper()}"] if province else []))
    return (
        head,
        (
            f"RANCANGAN {title.kind.upper()}",
            "NOMOR … TAHUN …",
        ),
        ("TENTANG",),
        (about,),
        ("DENGAN RAHMAT TUHAN YANG MAHA ESA",),
        (f"{office},",),
    )
