"""What a backend answers: ends, causes, worlds, and the trace of the rules."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from rules.values import Value

CASE_LEVEL = -1
"""Record index of what belongs to the case and not to a record of a list."""

Kleene = bool | None
"""True, false, or unknown (None)."""


class End(StrEnum):
    """The four ends of an outcome; it has exactly one."""

    DETERMINED = "ditentukan"
    UNDETERMINED = "belum_dapat_ditentukan"
    UNREGULATED = "tidak_diatur"
    CONFLICT = "bertentangan"


class CauseKind(StrEnum):
    """Why something is unknown. The two `MAY` kinds only widen the possible ends."""

    FACT = "fakta"
    CONFLICT = "bertentangan"
    UNREGULATED = "tidak_diatur"
    MAY_CONFLICT = "mungkin_bertentangan"
    MAY_UNREGULATED = "mungkin_tidak_diatur"


@dataclass(frozen=True, slots=True, order=True)
class Cause:
    """A missing fact (or an unknown or incomplete list), or an outcome that cannot be used."""

    kind: CauseKind
    name: str
    record: int = CASE_LEVEL


Causes = frozenset[Cause]
NO_CAUSES: Causes = frozenset()


@dataclass(frozen=True, slots=True)
class Known:
    """A value that is known; `tidak ada` and `tidak terutang` are known values."""

    value: Value


@dataclass(frozen=True, slots=True)
class Ranged:
    """A whole number known only to lie between two ends (None: no end on that side)."""

    low: int | None
    high: int | None
    causes: Causes


@dataclass(frozen=True, slots=True)
class Missing:
    """Nothing is known of the value, for these causes."""

    causes: Causes


Operand = Known | Ranged | Missing


class ChoiceKind(StrEnum):
    """What one choice of a world fixes."""

    READING = "tafsir"
    DATE = "tanggal_acuan"
    EFFECT = "mulai_berlaku"


@dataclass(frozen=True, slots=True, order=True)
class Choice:
    """One choice of a world.

    READING: `name` is read as `option`. DATE: the reference date `name` of `record` lies in
    `low`..`high` (None: no end). EFFECT: the uncertain effective date `option` has (1) or has
    not (0) come at the reference date `name` of `record`, in `low`.
    """

    kind: ChoiceKind
    name: str
    record: int = CASE_LEVEL
    option: str = ""
    low: int | None = None
    high: int | None = None


World = tuple[Choice, ...]
"""A world: the choices in a fixed order; the empty tuple if nothing is open."""


@dataclass(frozen=True, slots=True)
class RuleTrace:
    """What became of one rule in one world."""

    rule: str
    record: int
    status: Kleene
    condition: Kleene
    defeat: Kleene
    true_exceptions: tuple[str, ...] = ()
    open_exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WorldEnd:
    """The end of an outcome inside one world.

    `applied`: the rules that carry the end (the agreeing ones; all that differ, in a conflict;
    all true or possible ones otherwise). `causes`: what a user of this outcome inherits.
    `values`: values that are computed and still possible. `open_amount`: a true or possible
    rule has an amount that cannot be computed yet. `by_gate`: `tidak terutang` by the gate.
    """

    end: End
    value: Value | None = None
    causes: Causes = NO_CAUSES
    applied: tuple[str, ...] = ()
    values: tuple[Value, ...] = ()
    open_amount: bool = False
    by_gate: bool = False
    may_conflict: bool = False
    may_unregulated: bool = False
    trace: tuple[RuleTrace, ...] = ()


@dataclass(frozen=True, slots=True)
class OutcomeResult:
    """The end of an outcome over all its worlds.

    `relevant`: the facts that are missing and matter. `readings`: readings (and uncertain
    effective dates) whose choice matters. `through`: conflicts or unregulated outcomes it
    rests on. `too_many`: more worlds than are evaluated.
    """

    outcome: str
    record: int
    end: End
    value: Value | None = None
    relevant: tuple[Cause, ...] = ()
    readings: tuple[str, ...] = ()
    through: tuple[Cause, ...] = ()
    worlds: tuple[tuple[World, WorldEnd], ...] = ()
    too_many: bool = False


Key = tuple[str, int]
"""An outcome and the record it belongs to (`CASE_LEVEL` if it belongs to the case)."""


@dataclass(frozen=True, slots=True)
class Decided:
    """All outcomes a backend decided for one case, terms included, by outcome and record."""

    results: dict[Key, OutcomeResult] = field(default_factory=dict)
