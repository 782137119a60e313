"""Deciding: policy + case → decision, trace and explanation."""

__version__ = "0.1.0"
