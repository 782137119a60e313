"""The reference engine: the meaning of a plan in plain Python, small, slow and obviously right."""

from engine.reference.memory import Memory
from engine.reference.run import Reference, compile_plan

__all__ = ["Memory", "Reference", "compile_plan"]
