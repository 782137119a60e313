"""What a condition is made of; its expressions and tests are still text."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from rules.nodes import Text
from rules.span import Span


@dataclass(frozen=True, slots=True)
class All:
    """Every item holds; no item: true."""

    items: tuple["Condition", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Any:
    """At least one item holds."""

    items: tuple["Condition", ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Not:
    """The item does not hold."""

    item: "Condition"
    span: Span


@dataclass(frozen=True, slots=True)
class Quantified:
    """Some record, or every record, of a list fulfils a condition."""

    kind: Literal["some", "every"]
    list: Text
    where: "Condition"
    span: Span


@dataclass(frozen=True, slots=True)
class Unregulated:
    """No provision decides an outcome."""

    outcome: Text
    span: Span


@dataclass(frozen=True, slots=True)
class Terms:
    """Yes/no outcomes that are all ``ya``."""

    names: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class ReadingIs:
    """The option chosen for a reading."""

    reading: Text
    option: Text
    span: Span


@dataclass(frozen=True, slots=True)
class OneOf:
    """A test by a list: one of the items passes."""

    items: tuple[Text, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class FromReading:
    """A test that the chosen option of a reading gives (its ``uji``)."""

    reading: Text
    span: Span


@dataclass(frozen=True, slots=True)
class Tested:
    """An expression, and the test its value has to pass."""

    subject: Text
    test: "Test"
    span: Span


@dataclass(frozen=True, slots=True)
class Labelled:
    """An item with the huruf or angka, and the words, it has in the law."""

    item: "Condition"
    letter: Text | None
    number: Text | None
    text: Text | None
    span: Span


Test: TypeAlias = Text | OneOf | FromReading
Condition: TypeAlias = (
    All | Any | Not | Quantified | Unregulated | Terms | ReadingIs | Tested | Labelled
)
