"""Values: Indonesian legal forms ⇄ exact numbers, days, months and words."""

from rules.values.dates import parse_date_range, parse_month_range
from rules.values.forms import format_value, parse_value
from rules.values.types import Scalar, Special, Type, Value

__all__ = [
    "Scalar",
    "Special",
    "Type",
    "Value",
    "format_value",
    "parse_date_range",
    "parse_month_range",
    "parse_value",
]
