"""`mengecualikan` as written → the place it means, and the rules there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from engine.planning.draft import Draft, Place, RuleDraft, meant
from rules import document
from rules.diagnostics import Code
from rules.language import N_, _
from rules.source import Text

FORM = re.compile(
    r"(?:(?P<all>seluruh(?:nya)?)\s+)?"
    r"(?:(?P<regulation>\S.*?)\s+(?=pasal\b|lampiran\b|tabel\b))?"
    r"(?:(?:pasal\s+(?:kode\s+(?P<code>[\w.-]+)|(?P<pasal>\w+))|lampiran\s+(?P<annex>\w+)"
    r"|tabel\s+(?P<table>[\w.-]+)(?:\s+baris\s+(?P<row>\d+))?)\s*)?"
    r"(?:ayat\s+\(?(?P<ayat>\w+)\)?\s*)?"
    r"(?:huruf\s+(?P<letter>\w+)\s*)?",
    re.IGNORECASE,
)
EXAMPLE = N_("tulis misalnya `ayat 1`, `Pasal 5 ayat 2`, atau `pp-44-2015 Pasal 34`")

FAR = 999


@dataclass(frozen=True, slots=True)
class Target:
    """A place whose rules are excepted; `whole`: those of other outcomes too."""

    prefix: str
    letter: str
    row: str
    whole: bool

    def covers(self, rule: RuleDraft) -> bool:
        """Whether a rule stands there: in the pasal, in any of its ayat, or in the table."""
        inside = self.holds(rule.item[0])
        if self.row:
            return inside and rule.item[1] == int(self.row)
        return inside and self.letter in {"", rule.letter}

    def holds(self, home: str) -> bool:
        """Whether a provision or table is the one meant, or an ayat of it."""
        return home == self.prefix or home.startswith(f"{self.prefix}(")


def read_target(text: Text, place: Place, draft: Draft) -> Target | None:
    """The place a target names, seen from a provision; None after a finding."""
    found = FORM.fullmatch(" ".join(text.split()))
    parts = found.groupdict() if found else {}
    if not any(parts.get(key) for key in ("pasal", "code", "annex", "ayat", "letter", "table")):
        message = _("`{text}` bukan ketentuan yang dapat dikecualikan", text=text)
        draft.report(Code.UNKNOWN_PLACE, message, text.span, _(EXAMPLE))
        return None
    regulation = _regulation(parts["regulation"], place, text, draft)
    if regulation is None:
        return None
    prefix = _prefix(parts, place, regulation)
    if not _known(prefix, draft):
        message = _(
            "`{text}` tidak ditemukan dalam {citation}", text=text, citation=regulation.citation
        )
        draft.report(Code.UNKNOWN_PLACE, message, text.span, _near(prefix, regulation, draft))
        return None
    return Target(prefix, parts["letter"] or "", parts["row"] or "", bool(parts["all"]))


def _regulation(
    named: str | None, place: Place, text: Text, draft: Draft
) -> document.Regulation | None:
    if named is None:
        return place.regulation
    known = draft.policies.regulations
    for regulation in known.values():
        if named in {str(regulation.id), str(regulation.citation)}:
            return regulation
    message = _("peraturan `{named}` tidak dikenal di sini", named=named)
    advice = meant(named, [*known, *(str(each.citation) for each in known.values())])
    advice = advice or _("sebut peraturan itu dalam `mengingat`")
    draft.report(Code.UNKNOWN_PLACE, message, text.span, advice)
    return None


def _prefix(parts: dict[str, str | None], place: Place, regulation: document.Regulation) -> str:
    """Id of the pasal, ayat or table meant."""
    if parts["table"]:
        return f"{regulation.id}:tabel-{parts['table']}"
    if parts["annex"]:
        pasal = f"{regulation.id}:lampiran-{parts['annex']}"
    elif parts["code"]:
        pasal = f"{regulation.id}:kode-{parts['code']}"
    elif parts["pasal"]:
        pasal = f"{regulation.id}:{parts['pasal']}"
    elif parts["ayat"]:
        pasal = place.pasal
    else:
        return place.id
    return f"{pasal}({parts['ayat']})" if parts["ayat"] else pasal


def _known(prefix: str, draft: Draft) -> bool:
    return prefix in draft.places or prefix in draft.provisions


def _near(prefix: str, regulation: document.Regulation, draft: Draft) -> str | None:
    """The likeliest place of the regulation."""
    labels = {
        place.id.partition(":")[2]: place.provision.label
        for place in draft.places.values()
        if place.regulation.id == regulation.id
    }
    wanted = prefix.partition(":")[2]
    same_pasal = [key for key in labels if key.partition("(")[0] == wanted.partition("(")[0]]
    ayat = [key for key in same_pasal if "(" in key]
    candidates = ayat or same_pasal or list(labels)
    found = next(iter(_by_nearness(wanted, candidates)), None)
    return _("maksudnya {label}?", label=labels[found]) if found is not None else None


def _by_nearness(wanted: str, keys: list[str]) -> list[str]:
    """Keys by how far the numbers of pasal and of ayat are, then by their text."""
    pasal, _open, ayat = wanted.partition("(")

    def distance(key: str) -> tuple[int, int, str]:
        its_pasal, _bracket, its_ayat = key.partition("(")
        return (_gap(its_pasal, pasal), _gap(its_ayat, ayat), key)

    return sorted(keys, key=distance)


def _gap(one: str, other: str) -> int:
    """How far two numbers are; far if only one is a number."""
    first, second = _leading_number(one), _leading_number(other)
    if first is None or second is None:
        return 0 if one == other else FAR
    return abs(first - second)


def _leading_number(text: str) -> int | None:
    found = re.match(r"\d+", text)
    return int(found[0]) if found else None
