"""Words of a document → HTML in which every place and every name leads to where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Final, NamedTuple

OPENS, PARTS, CLOSES = "\ue000", "\ue001", "\ue002"
"""Private characters around a name's number and its label, which no text of law holds."""
_MARKED: Final = re.compile(f"{OPENS}([0-9]+){PARTS}([^{CLOSES}]*){CLOSES}")
_QUOTED: Final = re.compile("`([^`<>]+)`")
_PLACE: Final = (
    r"Pasal (?P<pasal>[0-9]+[A-Z]?)(?: ayat \((?P<ayat>[0-9]+[a-z]?)\))?"
    r"|ayat \((?P<own>[0-9]+[a-z]?)\)"
)
_GOES_ON: Final = re.compile(
    r"(?: huruf [a-z])?(?: angka [0-9]+)?(?:,| dan| atau| sampai dengan)+ "
)
_ELSEWHERE: Final = re.compile(
    r"(?: huruf [a-z])?(?: angka [0-9]+)? "
    r"(?:Undang-Undang|Peraturan (?!Wali Kota ini|Pemerintah ini)|Keputusan|UU |PP |Perpres|Permen)"
)


def anchor(place: str) -> str:
    """Id of a place in the page: `cilegon/jamsostek:5(1)` is `cilegon-jamsostek-5-1`."""
    return re.sub(r"[^0-9A-Za-z]+", "-", place).strip("-")


def plain(text: str) -> str:
    """The words without the marks around names."""
    return _MARKED.sub(lambda found: found[2], text)


class Home(NamedTuple):
    """Where words stand: regulation, number of the pasal, if in one, and anchor of the unit."""

    regulation: str
    pasal: str = ""
    here: str = ""


@dataclass
class Names:
    """What labels of the plan lead to. `mark` is given to who writes prose."""

    targets: Mapping[str, str]
    shown: Mapping[str, str] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _names: list[str] = field(default_factory=list)

    def mark(self, name: str, label: str) -> str:
        """The label (or what is shown in its place) between marks, if it leads anywhere."""
        if name not in self.targets:
            return label
        if name not in self._numbers:
            self._numbers[name] = len(self._names)
            self._names.append(name)
        return f"{OPENS}{self._numbers[name]}{PARTS}{self.shown.get(name, label)}{CLOSES}"

    def target(self, number: int) -> str:
        """Where a marked name leads."""
        return self.targets[self._names[number]]


@dataclass(frozen=True)
class Links:
    """Writes words as HTML. `places` are the ids of the provisions that have an anchor."""

    places: frozenset[str]
    regulations: Mapping[str, str]
    names: Names

    def html(self, text: str, home: Home) -> str:
        """The words, escaped, with links."""
        found, end = [], 0
        for mark in _MARKED.finditer(text):
            found.append(self._places_in(text[end : mark.start()], home))
            label, target = escape(mark[2], quote=False), self.names.target(int(mark[1]))
            leads = target != home.here
            found.append(f'<a class="nama" href="#{target}">{label}</a>' if leads else label)
            end = mark.end()
        whole = "".join([*found, self._places_in(text[end:], home)])
        return _QUOTED.sub(r"<code>\1</code>", whole)

    def _places_in(self, text: str, home: Home) -> str:
        return "".join(self._pieces(text, home))

    def _pieces(self, text: str, home: Home) -> Iterator[str]:
        shorts = "|".join(map(re.escape, sorted(self.regulations, key=len, reverse=True)))
        pattern = re.compile(rf"(?:(?P<in>{shorts}) )?(?:{_PLACE})")
        end, at = 0, home
        for found in pattern.finditer(text):
            between = text[end : found.start()]
            yield escape(between, quote=False)
            at = self._meant(found, between, at if end else home, home)
            place = _id(at, found["ayat"] or found["own"])
            shown = escape(found[0], quote=False)
            elsewhere = _ELSEWHERE.match(text, found.end()) and not found["in"] and not found["own"]
            known = place in self.places and not elsewhere
            yield f'<a href="#{anchor(place)}">{shown}</a>' if known else shown
            end = found.end()
        yield escape(text[end:], quote=False)

    def _meant(self, found: re.Match[str], between: str, last: Home, home: Home) -> Home:
        """The pasal that a reference is to: `ayat (2)` goes on after a pasal, or is of this one."""
        if found["pasal"]:
            regulation = self.regulations[found["in"]] if found["in"] else home.regulation
            return Home(regulation, found["pasal"])
        return last if _GOES_ON.fullmatch(between) else home


def _id(home: Home, ayat: str | None) -> str:
    place = f"{home.regulation}:{home.pasal}"
    return f"{place}({ayat})" if ayat else place
