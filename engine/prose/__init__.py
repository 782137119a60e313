"""Plan → its rules read back in Indonesian prose, by which a drafter checks them."""

from engine.prose.conditions import read_condition
from engine.prose.derivations import read_derivations
from engine.prose.passage import Prose
from engine.prose.rules import RuleProse, RuleReader
from engine.prose.tables import TableProse, tables_of
from engine.prose.versions import told_span
from engine.prose.words import FullWording, MarkLabel

__all__ = [
    "FullWording",
    "MarkLabel",
    "Prose",
    "RuleProse",
    "RuleReader",
    "TableProse",
    "read_condition",
    "read_derivations",
    "tables_of",
    "told_span",
]
