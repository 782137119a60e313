"""Dated records of a case → the facts that follow from them, with how, or why not."""

from engine.histories.derive import derive, sources
from engine.histories.derived import Derived, Why
from engine.histories.refuse import refuse_contradiction
from engine.histories.words import History

__all__ = ["Derived", "History", "Why", "derive", "refuse_contradiction", "sources"]
