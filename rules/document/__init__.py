"""The model of a regulation as written: typed parts, each with its place."""

from rules.document import conditions
from rules.document.amounts import Amount, Count, Tier, Tiered, Tiers, Total
from rules.document.conditions import Condition, FromReading, OneOf, Test
from rules.document.declarations import (
    ChosenOption,
    DatedValue,
    FactDecl,
    Impossible,
    ListDecl,
    Option,
    OutcomeDecl,
    Parameter,
    Reading,
    Vocabulary,
)
from rules.document.derivations import Derivation
from rules.document.limits import Limit
from rules.document.node import Part, read_part
from rules.document.provisions import Ayat, Choose, Pasal, Provision, Rule
from rules.document.regulation import Regulation, Settings
from rules.document.remarks import Doubt, Statement
from rules.document.tables import Output, Row, Table
from rules.document.versions import Before, Between, Version

__all__ = [
    "Amount",
    "Ayat",
    "Before",
    "Between",
    "Choose",
    "ChosenOption",
    "Condition",
    "Count",
    "DatedValue",
    "Derivation",
    "Doubt",
    "FactDecl",
    "FromReading",
    "Impossible",
    "Limit",
    "ListDecl",
    "OneOf",
    "Option",
    "OutcomeDecl",
    "Output",
    "Parameter",
    "Part",
    "Pasal",
    "Provision",
    "Reading",
    "Regulation",
    "Row",
    "Rule",
    "Settings",
    "Statement",
    "Table",
    "Test",
    "Tier",
    "Tiered",
    "Tiers",
    "Total",
    "Version",
    "Vocabulary",
    "conditions",
    "read_part",
]
