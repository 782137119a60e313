"""The types of facts and outcomes, and what their values are at run time."""

from enum import Enum, StrEnum
from fractions import Fraction
from typing import TypeAlias


class Type(StrEnum):
    """A declared type; its value is the word that a policy writes after `jenis`."""

    BOOLEAN = "ya_tidak"
    CHOICE = "pilihan"
    INTEGER = "bilangan"
    RUPIAH = "rupiah"
    SHARE = "persen"
    DATE = "tanggal"
    MONTH = "bulan"
    PERIOD_MONTHS = "masa_bulan"
    DAYS = "masa_hari"
    HOURS = "masa_jam"
    TEXT = "teks"


class Special(Enum):
    """A known value outside every type: a fact that does not exist, an outcome that is not due."""

    ABSENT = "tidak ada"
    NOT_DUE = "tidak terutang"


# Invariant: never a float. Booleans are bool; choices and texts are str; shares are Fraction (4,5%
# is 9/200); rupiah, integers and periods (months, days, hours) are int, or Fraction where a decimal
# is declared or computed; dates are proleptic day numbers; year-months are year * 12 + month - 1.
Scalar: TypeAlias = bool | int | Fraction | str
Value: TypeAlias = Scalar | Special
