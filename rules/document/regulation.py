"""A regulation as a whole."""

from typing import Annotated

from pydantic import Field

from rules.document.answers import Answered, Answers
from rules.document.declarations import (
    Facts,
    Impossibilities,
    Lists,
    Outcomes,
    Parameters,
    Readings,
)
from rules.document.fields import (
    Chapters,
    Listed,
    Name,
    Named,
    OneOrMoreNames,
    OneOrMoreSlugs,
    OneOrMoreWords,
    Slug,
    Words,
    one_of,
)
from rules.document.node import Part
from rules.document.provisions import Pasal
from rules.document.remarks import Doubts, Statements
from rules.document.tables import Table
from rules.document.versions import Evidence, Rank
from rules.nodes import Text

Tables = Annotated[dict[Words, Table], Named]
FactsOfGroups = Annotated[dict[Name, OneOrMoreNames], Named]


class Regulation(Part):
    """One base regulation, as consolidated text."""

    id: Slug
    kind: Rank
    citation: Words
    title: Words
    status: Annotated[Text, one_of(("berlaku", "rancangan"))]
    wording: Annotated[Text, one_of(("resmi", "parafrase", "rekonstruksi"))]
    body: Words | None = None
    rests_on: OneOrMoreSlugs = ()
    evidence: Evidence | None = None
    reference: Words | None = None
    sources: OneOrMoreWords = ()
    holidays: OneOrMoreWords = ()
    answers: Answered = Field(default_factory=Answers)
    answered_if: FactsOfGroups = Field(default_factory=dict)
    considering: OneOrMoreWords = ()
    bases: OneOrMoreWords = ()
    chapters: Chapters = Field(default_factory=dict)
    closing: Words | None = None
    province: Words | None = None
    facts: Facts = Field(default_factory=dict)
    lists: Lists = Field(default_factory=dict)
    impossible: Impossibilities = ()
    outcomes: Outcomes = Field(default_factory=dict)
    terms: Outcomes = Field(default_factory=dict)
    parameters: Parameters = Field(default_factory=dict)
    readings: Readings = Field(default_factory=dict)
    tables: Tables = Field(default_factory=dict)
    doubts: Doubts = Field(default_factory=dict)
    statements: Statements = Field(default_factory=dict)
    pasal: Annotated[tuple[Pasal, ...], Listed] = ()


class Settings(Part):
    """``kaidah.yaml``."""

    default: Slug
