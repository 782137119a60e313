"""The bench policy as Kaidah decides it: either engine alone, and the whole public API."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

from app.desk import Desk
from engine.decision import Decided, End, OutcomeResult
from engine.facts import Case, FactValue
from engine.record import record as record_of
from engine.record import written
from engine.service import Decision
from rules.values import Special
from tests.bench.policy import NO_FUNDING, OPEN, Answer, Facts

POLICIES = Path(__file__).parent / "policies"
ASKED = ("berhak", "sumber_dana", "besaran", "alasan")
NAMES = {
    "group": "pekerja.kelompok",
    "registered": "pekerja.tanggal_daftar",
    "months": "pekerja.masa_iur",
    "wage": "pekerja.upah",
    "election": "pekerja.pemilihan",
    "event": "peristiwa.jenis",
    "day": "peristiwa.tanggal",
    "percent": "peristiwa.persen_cacat",
    "children": "keluarga.anak_sekolah",
}
WRITTEN: dict[str, Callable[[int], str]] = {
    "registered": lambda day: date.fromordinal(day).isoformat(),
    "day": lambda day: date.fromordinal(day).isoformat(),
    "months": "{} bulan".format,
    "wage": "Rp{}".format,
    "percent": "{}%".format,
}


def case_of(facts: Facts) -> Case:
    """The case that the engines take."""
    values: dict[str, FactValue] = {}
    for name, fact in NAMES.items():
        value = getattr(facts, name)
        if value is not None:
            values[fact] = Fraction(value, 100) if name == "percent" else value
    return Case(id="bangku", facts=values)


def text_of(facts: Facts) -> str:
    """The case as it stands in a file."""
    lines = ["kasus: bangku", "fakta:"]
    for name, fact in NAMES.items():
        value = getattr(facts, name)
        if value is not None:
            lines.append(f"  {fact}: {WRITTEN.get(name, str)(value)}")
    return "\n".join([*lines, ""])


def answer_of(decided: Decided) -> Answer:
    """What an engine decided, in the words of the bench."""
    berhak, sumber_dana, besaran, alasan = (_value(decided.results[name, -1]) for name in ASKED)
    return Answer(
        eligible=berhak,
        funding=NO_FUNDING if sumber_dana is Special.NOT_DUE else sumber_dana,
        amount=0 if besaran is Special.NOT_DUE else besaran,
        reason=alasan,
    )


def _value(result: OutcomeResult) -> object:
    if result.end is End.UNDETERMINED:
        return OPEN
    # An end that the policy does not have at all is shown as it is, and differs from any answer.
    return result.value if result.end is End.DETERMINED else result.end


class Public:
    """What a program does that uses Kaidah: text of a case in, text of its record out."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def decide(self, text: str) -> tuple[Decision, str]:
        """The decision of both engines, and its record."""
        decision = self._desk.decide(text, "kasus.yaml")
        return decision, written(record_of(decision))
