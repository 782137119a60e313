"""A YAML file → the same file in the house's form."""

from rules.format.guard import format_text

__all__ = ["format_text"]
