"""Values: Indonesian legal forms ⇄ exact numbers, days, months and words."""

from rules.values.types import Scalar, Special, Type, Value

__all__ = [
    "Scalar",
    "Special",
    "Type",
    "Value",
]
