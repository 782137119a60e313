"""Provisions → how another provision refers to them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engine.plan import Provision
from rules.language import _

_PLACE = re.compile(r"(?P<pasal>[^(]+?)(?:\((?P<ayat>\w+)\))?(?:-huruf-(?P<huruf>\w+))?")


def told_place(provision: Provision, home: Provision) -> str:
    """`pada ayat (2)` of the same pasal, `dalam Pasal 6 ayat (1)` of another."""
    found = _parts(provision)
    if provision.regulation == home.regulation and found["pasal"] == _parts(home)["pasal"]:
        ayat, letter = found["ayat"], found["huruf"]
        own = _("ayat ({ayat})", ayat=ayat) if ayat else _("pasal ini")
        if letter:
            own = _("{place} huruf {letter}", place=own, letter=letter)
        return _("pada {place}", place=own)
    return _("dalam {place}", place=provision.label)


def told_places(provisions: Iterable[Provision], home: Provision) -> list[str]:
    """Several of them, each once."""
    return list(dict.fromkeys(told_place(provision, home) for provision in provisions))


def letter_of(provision: Provision) -> str:
    """The huruf of an ayat that a rule stands at, if it stands at one."""
    return _parts(provision)["huruf"] or ""


def _parts(provision: Provision) -> dict[str, str | None]:
    place = provision.id.partition(":")[2] or provision.id
    found = _PLACE.fullmatch(place)
    return found.groupdict() if found else {"pasal": place, "ayat": None, "huruf": None}
