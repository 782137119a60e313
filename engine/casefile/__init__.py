"""Case as written → facts of one case, fitted to a plan."""

from engine.casefile.forms import read_fact
from engine.casefile.read import CaseFile, named_regulation, read_case
from engine.casefile.runs import read_field

__all__ = ["CaseFile", "named_regulation", "read_case", "read_fact", "read_field"]
