"""What a regulation names, for an editor to offer."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from rules.values import Type


@dataclass(frozen=True, slots=True)
class Named:
    """A fact, an outcome, a term or a parameter: its name, its type and what it is called.

    ``list`` is the list whose records have it. ``told`` is the question asked for a fact, if any.
    """

    id: str
    type: Type
    label: str
    told: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    optional: bool = False
    list: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A reading: the question, and its options with their labels."""

    id: str
    question: str
    options: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Names:
    """All names that one regulation can use, its own and those of what it rests on.

    ``lists``, ``changes`` (effective dates that are uncertain) and ``regulations`` are labels by
    name. ``groups`` are the outcomes of each group that a case may ask for.
    """

    regulation: str
    facts: tuple[Named, ...] = ()
    outcomes: tuple[Named, ...] = ()
    terms: tuple[Named, ...] = ()
    parameters: tuple[Named, ...] = ()
    lists: Mapping[str, str] = field(default_factory=dict)
    readings: tuple[Choice, ...] = ()
    changes: Mapping[str, str] = field(default_factory=dict)
    regulations: Mapping[str, str] = field(default_factory=dict)
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def set(self) -> tuple[Named, ...]:
        """What a rule can set."""
        return (*self.outcomes, *self.terms)

    def tested(self) -> tuple[Named, ...]:
        """What a condition can test."""
        return (*self.facts, *self.outcomes, *self.terms)

    def dated(self) -> dict[str, str]:
        """What can say which version applies: facts and terms that are dates or months."""
        return labels(self.tested(), Type.DATE, Type.MONTH)


def labels(found: Iterable[Named], *types: Type) -> dict[str, str]:
    """Label by name, of those with one of some types (of all, if none is given)."""
    return dict(_labels(found, types))


def _labels(found: Iterable[Named], types: tuple[Type, ...]) -> Iterator[tuple[str, str]]:
    for one in found:
        if not types or one.type in types:
            yield one.id, sentence(one.label)


def sentence(words: str) -> str:
    """A label as a sentence."""
    return words[:1].upper() + words[1:] + ("" if words.endswith((".", "?")) else ".")
