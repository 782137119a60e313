"""The plan: one regulation as frozen typed data, the only input of every backend.

It survives a trip through JSON (`engine.plan_json`); its expressions and conditions are made of
the nodes in `engine.nodes`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from engine.nodes import Always, Condition, Expr, PlanValue
from rules.values import Type


class Mark(StrEnum):
    """Evidence mark of a provision, a parameter or a row, strongest first."""

    A = "A"
    B = "B"
    INF = "INF"
    DOUBTFUL = "B-"
    GAP = "GAP"

    @property
    def weakness(self) -> int:
        """Position in the order A > B > INF > B- > GAP: 0 is the strongest."""
        return tuple(Mark).index(self)


class Method(StrEnum):
    """How a fact follows from the records of a list; `engine.histories` gives the meaning."""

    COUNT = "banyak_bulan"
    LONGEST = "berturut_terlama"
    RUNNING = "berturut_akhir"
    ARREARS = "tunggakan"
    RESTART = "sejak_lanjut"
    PAID = "terbayar"
    FIELD = "isi"


@dataclass(frozen=True, slots=True)
class Derivation:
    """One way in which a fact follows from the records of `list`, if `guard` is true.

    `source` is the field that is counted or taken, `at` the date or month of the case up to which
    (or, `exclusive`, before which) it is; `within` that many months. `paid`: the field with the day
    of payment. `start` and `finish`: the fields of the span of a record. `since`: the date of the
    case from which months are owed. `gap`: months without payment that surely interrupt.
    """

    method: Method
    list: str
    source: str
    at: str
    guard: Condition = field(default_factory=Always)
    exclusive: bool = False
    within: int | None = None
    paid: str | None = None
    start: str | None = None
    finish: str | None = None
    since: str | None = None
    gap: int | None = None

    @property
    def reads(self) -> tuple[str, ...]:
        """The facts that it reads, of the case and of the records, those of its guard apart."""
        names = (self.source, self.at, self.paid, self.start, self.finish, self.since)
        return tuple(name for name in names if name is not None)


@dataclass(frozen=True, slots=True)
class FactDecl:
    """What may be known of a case. `list` names the list whose records hold it, if any.

    `derived`: how it follows from histories; the first whose guard is true applies.
    """

    id: str
    type: Type
    label: str
    question: str = ""
    documents: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    low: int | None = None
    high: int | None = None
    optional: bool = False
    list: str | None = None
    derived: tuple[Derivation, ...] = ()


@dataclass(frozen=True, slots=True)
class ListDecl:
    """A list of records."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Impossible:
    """Facts that cannot all be true: a case that surely meets the condition is refused.

    `list` names the list on whose records, one by one, the condition is tested.
    """

    reason: str
    condition: Condition
    list: str | None = None


@dataclass(frozen=True, slots=True)
class Uncertain:
    """An effective date known only to lie between two days (or months), both included."""

    id: str
    earliest: int
    latest: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class Version:
    """A span in which a provision holds, in the unit of its reference date, both ends included.

    `starts_with` / `ends_before` name an uncertain effective date in place of `start` / `end`.
    """

    start: int | None = None
    end: int | None = None
    starts_with: str | None = None
    ends_before: str | None = None
    amender: str = ""
    mark: Mark = Mark.INF


@dataclass(frozen=True, slots=True)
class Provision:
    """A place in a regulation with its words: pasal, ayat, lampiran, table or parameter."""

    id: str
    regulation: str
    label: str
    text: str = ""
    reconstructed: bool = False


@dataclass(frozen=True, slots=True)
class ParamVersion:
    """One value of a parameter and the span in which it holds."""

    version: Version
    value: PlanValue
    citation: str = ""


@dataclass(frozen=True, slots=True)
class Param:
    """A dated, cited number."""

    id: str
    type: Type
    label: str
    regulation: str
    versions: tuple[ParamVersion, ...]


@dataclass(frozen=True, slots=True)
class ReadingOption:
    """One way to read doubtful words, with its argument."""

    id: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Doubtful words, and how they may be read.

    `chosen` is the choice the policy records, `reason` why, `by` whose choice it is, if told.
    """

    id: str
    question: str
    options: tuple[ReadingOption, ...]
    provision: str = ""
    chosen: str | None = None
    reason: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: it gives `outcome` the value of `value` when its status is true.

    `versions` empty means always in force; otherwise `reference` names the reference date.
    `partner` is the other half of a `syarat`; `half` says which (`ya`, `tidak`, or empty).
    """

    id: str
    outcome: str
    provision: str
    condition: Condition
    value: Expr
    exceptions: tuple[str, ...] = ()
    reference: str | None = None
    versions: tuple[Version, ...] = ()
    mark: Mark = Mark.INF
    partner: str | None = None
    half: str = ""
    closing: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome or a term. `gate` names a yes/no outcome that must be `ya` first.

    `collect`: the values of all true rules add up (`kumpul_jumlah`); `empty` is the value
    when no rule is true or possible (None: unregulated).
    """

    id: str
    type: Type
    label: str
    rules: tuple[str, ...]
    regulation: str = ""
    competent: str = ""
    options: tuple[tuple[str, str], ...] = ()
    parents: tuple[tuple[str, str], ...] = ()
    list: str | None = None
    gate: str | None = None
    term: bool = False
    collect: bool = False
    empty: PlanValue | None = None


@dataclass(frozen=True, slots=True)
class RegulationInfo:
    """What a decision says about a regulation it rests on; `body` is the authority it binds."""

    id: str
    short: str
    title: str
    draft: bool
    reconstructed: bool
    body: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A regulation with all it reaches, ready to decide cases.

    # Invariant: the graph rule → exceptions and outcomes it uses, outcome → rules and gate,
    # has no cycle; `outcomes` and `rules` stand in an order in which each comes after those
    # it depends on.
    """

    regulation: str
    content_hash: str
    facts: tuple[FactDecl, ...] = ()
    lists: tuple[ListDecl, ...] = ()
    impossible: tuple[Impossible, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    rules: tuple[Rule, ...] = ()
    params: tuple[Param, ...] = ()
    readings: tuple[Reading, ...] = ()
    uncertain: tuple[Uncertain, ...] = ()
    provisions: tuple[Provision, ...] = ()
    regulations: tuple[RegulationInfo, ...] = ()
    answers: tuple[str, ...] = ()
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()
    triggers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    holidays: tuple[int, ...] = ()
    kind: Literal["plan"] = "plan"
