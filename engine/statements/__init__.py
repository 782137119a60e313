"""Statements (`pernyataan`): figures with their sources, what follows, and what contradicts."""

from engine.statements.figures import figure
from engine.statements.model import Contradiction, Statement, Statements
from engine.statements.read import state
from engine.statements.told import as_data, told

__all__ = ["Contradiction", "Statement", "Statements", "as_data", "figure", "state", "told"]
