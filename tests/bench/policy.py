"""The bench policy as a plain Python function: facts → what each engine must answer."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

GROUPS = (
    "rt_rw",
    "kader",
    "adhoc_kpu",
    "adhoc_bawaslu",
    "nelayan",
    "kebersihan_dlh",
    "linmas",
    "lain",
)
EVENTS = (
    "meninggal",
    "meninggal_kecelakaan_kerja",
    "cacat_total_tetap",
    "cacat_sebagian",
    "putus_kerja",
    "tanpa_peristiwa",
)
ELECTIONS = ("pemilu", "pilkada", "tidak_ada_pemilihan")
LAST_DAY = date(2024, 12, 31).toordinal()
"""Last day on which ad hoc election workers are covered at all."""


@dataclass(frozen=True, slots=True)
class Facts:
    """One case: dates as ordinal days, wage in rupiah; None is not known."""

    group: str | None
    event: str | None
    day: int | None
    registered: int | None
    months: int | None
    wage: int | None
    percent: int | None
    children: int | None
    election: str | None


class Answer(NamedTuple):
    """What is answered; an outcome that the facts leave open is `OPEN`."""

    eligible: object
    funding: object
    amount: object
    reason: object


OPEN = "belum dapat ditentukan"
NO_FUNDING = "tidak terutang"


def decide(facts: Facts) -> Answer:
    """The policy on facts that are all known."""
    late_adhoc = facts.group in ("adhoc_kpu", "adhoc_bawaslu") and known(facts.day) > LAST_DAY
    by_kpu = late_adhoc and facts.group == "adhoc_kpu" and facts.election == "pilkada"
    refusal = None
    if facts.group == "lain":
        refusal = "kelompok"
    elif facts.event == "tanpa_peristiwa":
        refusal = "peristiwa"
    elif known(facts.registered) > known(facts.day):
        refusal = "pendaftaran"
    elif late_adhoc and not by_kpu:
        refusal = "adhoc"
    elif facts.event == "putus_kerja" and known(facts.months) < 12:
        refusal = "masa_iur"
    if refusal is not None:
        return Answer(eligible=False, funding=NO_FUNDING, amount=0, reason=refusal)
    amount, reason = _benefit(facts)
    return Answer(eligible=True, funding="kpu" if by_kpu else "apbd", amount=amount, reason=reason)


def _benefit(facts: Facts) -> tuple[int, str]:
    months, wage = known(facts.months), known(facts.wage)
    school = min(known(facts.children), 2) * 87_000_000
    match facts.event:
        case "meninggal" if months < 3:
            return 10_000_000, "pemakaman"
        case "meninggal":
            return 42_000_000 + (school if months >= 36 else 0), "kematian"
        case "meninggal_kecelakaan_kerja":
            return 48 * wage + 22_000_000 + school, "kecelakaan"
        case "cacat_total_tetap":
            return 70 * 80 * wage // 100 + 12_000_000 + school, "cacat_total"
        case "cacat_sebagian":
            return known(facts.percent) * 80 * wage // 100, "cacat_sebagian"
        case _:
            return 6 * 60 * min(wage, 5_000_000) // 100, "putus_kerja"


def known(value: int | None) -> int:
    """A number that must be known here."""
    assert value is not None
    return value


# ---------------------------------------------------------------- cases

EDGES = {
    "months": (0, 2, 3, 4, 11, 12, 13, 35, 36, 37, 120),
    "wage": (500_000, 500_001, 4_999_999, 5_000_000, 5_000_001, 24_999_999, 25_000_000),
    "percent": (0, 1, 33, 99, 100),
}


def cases(number: int, seed: int = 20241124) -> Iterator[Facts]:
    """Cases, the same for each seed; half of the numbers and dates lie at a boundary."""
    chance = random.Random(seed)  # noqa: S311 — a sequence that repeats, not a secret
    for _ in range(number):
        day = LAST_DAY + chance.choice((-1, 0, 1, chance.randint(-900, 300)))
        yield Facts(
            group=chance.choice(GROUPS),
            event=chance.choice(EVENTS),
            day=day,
            registered=day + chance.choice((-1, 0, 1, *3 * (chance.randint(-900, 0),))),
            months=_near(chance, "months", (0, 120)),
            wage=_near(chance, "wage", (500_000, 25_000_000)),
            percent=_near(chance, "percent", (0, 100)),
            children=chance.randint(0, 3),
            election=chance.choice(ELECTIONS),
        )


def _near(chance: random.Random, name: str, bounds: tuple[int, int]) -> int:
    return chance.choice(EDGES[name]) if chance.random() < 1 / 2 else chance.randint(*bounds)


FIELDS = tuple(Facts.__dataclass_fields__)


def incomplete(number: int, seed: int = 20241125) -> Iterator[Facts]:
    """Cases of which one to three facts are not known."""
    chance = random.Random(seed)  # noqa: S311 — a sequence that repeats, not a secret
    for facts in cases(number, seed):
        gone = chance.sample(FIELDS, chance.randint(1, 3))
        yield replace(facts, **dict.fromkeys(gone))
