"""What an undetermined outcome may still become."""

from __future__ import annotations

from dataclasses import dataclass

from engine.decision import Cause, End
from rules.values import Value


@dataclass(frozen=True, slots=True)
class Possible:
    """What an undetermined outcome may still become, and what settles it.

    `values`: values that are computed, over all worlds; `open_amount`: there are others, not yet
    computed. `ends`: ends other than determined that are possible. `shortest`: a smallest set of
    facts whose every allowed value settles the outcome in every world (a choice of reading may
    remain); not `shortest_exact` if a smaller set, or a value it does not settle, is not excluded.
    `low` and `high` enclose every amount (rupiah, whole numbers, periods), None where there is no
    limit; `tight` if some completion gives exactly `low`, and some exactly `high`.
    """

    values: tuple[Value, ...] = ()
    open_amount: bool = False
    ends: tuple[End, ...] = ()
    shortest: tuple[Cause, ...] = ()
    shortest_exact: bool = False
    low: int | None = None
    high: int | None = None
    tight: bool = False
