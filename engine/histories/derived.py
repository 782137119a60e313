"""What a history says of one fact: the value, or why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from engine.facts import FactValue
from engine.histories.allowed import Allowed
from engine.plan import Derivation


class Why(Enum):
    """Why nothing is derived."""

    NO_HISTORY = auto()
    INCOMPLETE = auto()
    WAY_OPEN = auto()
    NO_WAY = auto()
    DATE_OPEN = auto()
    RECORD_OPEN = auto()
    PAID_LATE = auto()
    SEVERAL = auto()
    NO_RECORD = auto()


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
