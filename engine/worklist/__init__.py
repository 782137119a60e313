"""The drafter's worklist: what is doubtful, missing or open, by the article that settles it."""

from engine.worklist.gather import worklist
from engine.worklist.model import Item, Kind, Place, Worklist
from engine.worklist.page import page
from engine.worklist.told import as_data, told

__all__ = ["Item", "Kind", "Place", "Worklist", "as_data", "page", "told", "worklist"]
