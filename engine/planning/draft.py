"""What planning has gathered so far: names, places, rules and findings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from engine.nodes import Condition, Expr, UnaryTest
from engine.plan import (
    FactDecl,
    Impossible,
    ListDecl,
    Mark,
    Outcome,
    Param,
    Provision,
    Uncertain,
    Version,
)
from engine.planning.typed import Typed
from rules import document
from rules.diagnostics import Code, Finding, Related
from rules.language import _
from rules.nearest import nearest
from rules.source import Text
from rules.span import Span
from rules.values import Type

if TYPE_CHECKING:
    from rules.load import Policies

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Place:
    """A provision with what it inherits from its pasal and its regulation.

    `mark` is the one that the ayat or pasal states. `homes` are the ids of the provisions and the
    regulation around, nearest first: a reading is looked for there.
    """

    provision: Provision
    regulation: document.Regulation
    homes: tuple[str, ...]
    rules: tuple[document.Rule, ...]
    versions: tuple[document.Version, ...] = ()
    reference: Text | None = None
    mark: Text | None = None
    for_each: Text | None = None
    adjustable_by: Text | None = None
    limits: tuple[document.Limit, ...] = ()

    @property
    def id(self) -> str:
        """Id of the provision."""
        return self.provision.id

    @property
    def pasal(self) -> str:
        """Id of the pasal that this is, or that this ayat belongs to."""
        return self.homes[-2]


@dataclass(slots=True)
class OutcomeDraft:
    """An outcome or term whose rules and gate are still being gathered."""

    outcome: Outcome
    span: Span
    rules: list[str] = field(default_factory=list)
    gate: Text | None = None
    closing: RuleDraft | None = None

    @property
    def id(self) -> str:
        """Id of the outcome."""
        return self.outcome.id


@dataclass(slots=True, kw_only=True)
class RuleDraft:
    """A rule whose exceptions are still being gathered.

    `item` tells rules apart by the item of `aturan` they were written as; `list` is the list whose
    records it decides.
    """

    id: str
    outcome: str
    provision: str
    regulation: document.Regulation
    span: Span
    condition: Condition
    value: Expr
    mark: Mark
    item: tuple[str, int]
    letter: str = ""
    list: str | None = None
    reference: str | None = None
    versions: tuple[Version, ...] = ()
    exceptions: dict[str, None] = field(default_factory=dict)
    partner: str | None = None
    half: str = ""
    closing: bool = False
    excepts: tuple[Text, ...] = ()
    gate: Text | None = None
    place: Place | None = None
    adjustable_by: Text | None = None


@dataclass(frozen=True, slots=True)
class LimitDraft:
    """What a provision holds lower regulations to, with the names it means.

    `allowed`: for each outcome the test that a value must pass. `apart`: of each outcome in
    `limited`, the facts and outcomes on which it may not depend.
    """

    place: Place
    span: Span
    condition: Condition
    limited: tuple[str, ...] = ()
    allowed: Mapping[str, UnaryTest] = field(default_factory=dict)
    apart: tuple[str, ...] = ()
    versions: tuple[Version, ...] = ()
    suggestion: str = ""


@dataclass(frozen=True, slots=True)
class ReadingDraft:
    """A declared reading, its id in the plan, and the provision or regulation it stands in."""

    id: str
    name: Text
    home: str
    declared: document.Reading


@dataclass(frozen=True)
class Declared(Generic[T]):
    """Something a regulation declares, with the regulation."""

    name: Text
    regulation: document.Regulation
    content: T


@dataclass(frozen=True, slots=True)
class Lookup:
    """A table looked up for certain subjects; `suffix` tells those apart from its own."""

    declared: Declared[document.Table]
    suffix: str
    subjects: tuple[Typed, ...]
    list: str | None

    @property
    def id(self) -> str:
        """Id of the hidden outcome."""
        return f"tabel:{self.declared.name}{self.suffix}"

    def same_as(self, other: Lookup) -> bool:
        """Whether both ask one table about the same subjects, of the same records."""
        mine, theirs = ([one.expr for one in each.subjects] for each in (self, other))
        return (self.declared.name, self.list, mine) == (other.declared.name, other.list, theirs)


@dataclass
class Draft:
    """Everything planning knows; each pass adds to it. A finding never stops the passes.

    `unread` are the provisions with a rule that could not be composed, and the outcome it sets,
    None if that is unknown.
    """

    policies: Policies
    findings: list[Finding] = field(default_factory=list)
    spans: dict[str, Span] = field(default_factory=dict)
    facts: dict[str, FactDecl] = field(default_factory=dict)
    lists: dict[str, ListDecl] = field(default_factory=dict)
    outcomes: dict[str, OutcomeDraft] = field(default_factory=dict)
    params: dict[str, Declared[document.Parameter]] = field(default_factory=dict)
    tables: dict[str, Declared[document.Table]] = field(default_factory=dict)
    readings: dict[tuple[str, str], ReadingDraft] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    provisions: dict[str, Provision] = field(default_factory=dict)
    rules: dict[str, RuleDraft] = field(default_factory=dict)
    lookups: dict[str, Lookup] = field(default_factory=dict)
    dated: dict[str, Param] = field(default_factory=dict)
    uncertain: dict[str, Uncertain] = field(default_factory=dict)
    holidays: tuple[int, ...] = ()
    unread: set[tuple[str, str | None]] = field(default_factory=set)
    impossible: list[Impossible] = field(default_factory=list)
    limits: list[LimitDraft] = field(default_factory=list)
    order: tuple[str, ...] = ()
    written: dict[int, tuple[object, Span]] = field(default_factory=dict)

    def note(self, node: object, span: Span) -> None:
        """Keep where a condition, a test or a constant was written, by the identity of the node."""
        self.written.setdefault(id(node), (node, span))

    def place_of(self, node: object) -> Span | None:
        """Where a node was written; None for one that planning made up."""
        found = self.written.get(id(node))
        return None if found is None else found[1]

    def report(
        self,
        code: Code,
        message: str,
        span: Span,
        advice: str | None = None,
        related: Iterable[Related] = (),
    ) -> None:
        """Add a finding."""
        self.findings.append(Finding(code, message, span, advice, tuple(related)))

    @property
    def outcome_names(self) -> list[str]:
        """Outcomes and terms that have a name of their own; look-ups of tables have none."""
        return [name for name in self.outcomes if name not in self.lookups]

    def citation(self, regulation: document.Regulation, label: str) -> str:
        """A place in a regulation; the regulation that decides is not named in its own places."""
        if regulation.id == self.policies.regulation:
            return label
        return f"{regulation.citation} {label}".strip()

    def list_of(self, name: str) -> str | None:
        """The list whose records hold a fact, outcome or term of this name."""
        head = name.partition(".")[0]
        return head if head in self.lists else None


def meant(word: str, words: Iterable[str]) -> str | None:
    """Help that names the most similar word, if one is similar."""
    found = nearest(word, words)
    return _("maksudnya `{found}`?", found=found) if found is not None else None


def type_of(kind: Text) -> Type:
    """The declared type."""
    return Type(str(kind))


def plain(options: Mapping[Text, Text] | None) -> tuple[tuple[str, str], ...]:
    """Options or parents without their places."""
    return tuple((str(key), str(value)) for key, value in (options or {}).items())
