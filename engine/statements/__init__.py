"""Statements (`pernyataan`): figures with their sources, what follows, and what contradicts."""

from engine.statements.figures import figure
from engine.statements.model import Contradiction, Statement, Statements
from engine.statements.read import state

__all__ = ["Contradiction", "Statement", "Statements", "figure", "state"]
