"""What a history says of one fact: the value, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from engine.facts import FactValue
from engine.histories.allowed import Allowed
from engine.plan import Derivation


class Why(StrEnum):
    """Why nothing is derived."""

    NO_HISTORY = "riwayat tidak diketahui"
    INCOMPLETE = "riwayat tidak lengkap"
    WAY_OPEN = "cara belum pasti"
    NO_WAY = "tidak ada cara"
    DATE_OPEN = "tanggal belum diketahui"
    RECORD_OPEN = "rekaman belum pasti"
    PAID_LATE = "dibayar sesudah peristiwa"
    SEVERAL = "beberapa kemungkinan"
    NO_RECORD = "tidak ada rekaman"


@dataclass(frozen=True, slots=True)
class Derived:
    """What the records of a list say of a fact.

    `way` is the derivation that applies, None if that is not known. `value` is None if nothing is
    derived, for the reason `why`. `allowed`: what the records leave open, None if all. `months`
    and `records` are those that it rests on: the months counted (or those not paid), and the
    records that hold the date, or are not known well enough. `stated`: what the case says.
    """

    fact: str
    lists: tuple[str, ...]
    way: Derivation | None = None
    value: FactValue | None = None
    allowed: Allowed | None = None
    why: Why | None = None
    months: tuple[int, ...] = ()
    records: tuple[int, ...] = ()
    stated: FactValue | None = None
