"""Values that the network tests → the integers and markers that are asserted of them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from math import floor, lcm

from engine.decision import End, Kleene, Known, Missing, Operand, Ranged
from engine.operators import Number, as_number, equals
from engine.rete.alpha import (
    ABSENT,
    INFINITE,
    NOT_DUE,
    PARTLY,
    UNKNOWN,
    Place,
)
from engine.rete.errors import NetworkLimitError
from engine.rete.frame import Frame
from rules.language import _
from rules.values import Special, Value

Properties = dict[str, int]
Compute = Callable[[Frame], Operand]

LARGEST = 10**17
"""Largest encoded constant; values beyond it are cut to just beyond it, which no test can tell."""

DERIVED = "turunan"
"""Kind of the fact that holds outcomes, computed values and statuses."""
WORLD = "dunia"
"""Kind of the fact that holds readings and reference dates."""


@dataclass(eq=False)
class Slot(ABC):
    """One value that the network tests; `number` makes its properties' names."""

    number: int
    kind: str

    @property
    def place(self) -> Place:
        """Where leaves about this slot look."""
        return Place(self.kind, self.number)

    @property
    def width(self) -> int:
        """Properties it has at most."""
        return 1

    @abstractmethod
    def write(self, frame: Frame, into: Properties) -> None:
        """Assert what is known of the value in one world of one case."""

    def encode(self, constant: Value) -> int:
        """The integer a constant is compared as."""
        return int(as_number(constant))


@dataclass(eq=False)
class ValueSlot(Slot):
    """A fact, an outcome, or a computed amount.

    Words are numbered in the order of their first use (others are 0). A number v is compared as
    2·floor(v·d), plus one if v·d is not whole, with d the common denominator of all constants
    it is tested against: exact for every rational, and no float anywhere.
    """

    compute: Compute
    ranged: bool = False
    denominator: int = 1
    words: dict[str, int] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """Properties it has at most."""
        return 3 if self.ranged else 1

    def note(self, constant: Value) -> None:
        """Make room for a constant that the value is tested against."""
        if isinstance(constant, str):
            self.words.setdefault(constant, len(self.words) + 1)
        elif isinstance(constant, Fraction):
            self.denominator = lcm(self.denominator, constant.denominator)

    def encode(self, constant: Value) -> int:
        """The integer a constant is compared as."""
        code = self._code(constant)
        if abs(code) > LARGEST:
            message = _("bilangan `{constant}` terlalu besar untuk dibandingkan", constant=constant)
            raise NetworkLimitError(message)
        return code

    def _code(self, value: Value) -> int:
        if isinstance(value, str):
            return self.words.get(value, 0)
        if isinstance(value, bool):
            return int(value)
        if isinstance(value, int):
            return 2 * value * self.denominator
        scaled = as_number(value) * self.denominator
        whole = floor(scaled)
        return 2 * whole + (whole != scaled)

    def _bounded(self, value: Value) -> int:
        code = self._code(value)
        if -LARGEST <= code <= LARGEST:
            return code
        return LARGEST + 1 if code > 0 else -LARGEST - 1

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert the value, its ends, or its marker."""
        operand = self.compute(frame)
        if isinstance(operand, Known):
            value = operand.value
            if isinstance(value, Special):
                into[f"m{self.number}"] = _MARKERS[value]
            else:
                self._write_known(value, into)
        elif isinstance(operand, Ranged):
            self._write_ranged(operand.low, operand.high, into)
        else:
            into[f"m{self.number}"] = UNKNOWN

    def _write_known(self, value: Value, into: Properties) -> None:
        code = self._bounded(value)
        into[f"v{self.number}"] = code
        if self.ranged:
            into[f"l{self.number}"] = into[f"h{self.number}"] = code

    def _write_ranged(self, low: int | None, high: int | None, into: Properties) -> None:
        into[f"m{self.number}"] = PARTLY
        into[f"l{self.number}"] = -INFINITE if low is None else self._bounded(low)
        into[f"h{self.number}"] = INFINITE if high is None else self._bounded(high)


_MARKERS = {Special.ABSENT: ABSENT, Special.NOT_DUE: NOT_DUE}


@dataclass(eq=False)
class OrderSlot(Slot):
    """The sign of subject minus endpoint (-1, 0, 1), or its lowest and highest."""

    subject: Compute
    endpoint: Compute

    @property
    def width(self) -> int:
        """Properties it has at most."""
        return 3

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert the sign; a special value on either side passes no test (ABSENT)."""
        subject, endpoint = self.subject(frame), self.endpoint(frame)
        if is_special(subject) or is_special(endpoint):
            into[f"m{self.number}"] = ABSENT
        elif isinstance(subject, Missing) or isinstance(endpoint, Missing):
            into[f"m{self.number}"] = UNKNOWN
        else:
            low, high = ends_of(subject)
            least, most = ends_of(endpoint)
            into[f"m{self.number}"] = PARTLY
            into[f"l{self.number}"] = -1 if low is None or most is None else _sign(low - most)
            into[f"h{self.number}"] = 1 if high is None or least is None else _sign(high - least)


@dataclass(eq=False)
class SameSlot(Slot):
    """0 if subject and endpoint are equal, 1 if they differ."""

    subject: Compute
    endpoint: Compute

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert the difference; a special value on either side passes no test (ABSENT)."""
        subject = self.subject(frame)
        endpoint = subject if is_special(subject) else self.endpoint(frame)
        if is_special(endpoint):
            into[f"m{self.number}"] = ABSENT
            return
        same = same_value(subject, endpoint)
        if same is None:
            into[f"m{self.number}"] = UNKNOWN
        else:
            into[f"v{self.number}"] = 0 if same else 1


@dataclass(eq=False)
class TallySlot(Slot):
    """A whole number counted over the records of a list: its lowest and highest."""

    tally: Callable[[Frame], tuple[int, int] | None]

    @property
    def width(self) -> int:
        """Properties it has at most."""
        return 3

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert both ends, or that nothing is known of the list."""
        ends = self.tally(frame)
        if ends is None:
            into[f"m{self.number}"] = UNKNOWN
            return
        into[f"m{self.number}"] = PARTLY
        into[f"l{self.number}"], into[f"h{self.number}"] = ends


END_CODES = {End.DETERMINED: 0, End.CONFLICT: 0, End.UNDETERMINED: 1, End.UNREGULATED: 2}


@dataclass(eq=False)
class EndSlot(Slot):
    """How an outcome ends: 0 decided or in conflict, 1 undetermined, 2 unregulated."""

    outcome: str

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert the end."""
        into[f"v{self.number}"] = END_CODES[frame.end_of(self.outcome).end]


@dataclass(eq=False)
class ReadingSlot(Slot):
    """The option that a reading takes in this world, numbered in order of declaration."""

    reading: str
    options: tuple[str, ...]

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert the option."""
        into[f"v{self.number}"] = self.options.index(frame.option(self.reading))


@dataclass(eq=False)
class DateSlot(Slot):
    """A reference date: the first day of its span in this world; nothing is in force on none.

    # Invariant: no limit of a version lies inside the span of a world, so its first day is as
    # good as any other.
    """

    reference: str

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert the day."""
        span = frame.span(self.reference)
        if span is None:
            into[f"m{self.number}"] = ABSENT
        else:
            into[f"v{self.number}"] = -INFINITE if span[0] is None else span[0]


@dataclass(eq=False)
class EffectSlot(Slot):
    """Whether an uncertain effective date has come at a reference date in this world."""

    reference: str
    change: str

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert 1 if it has, 0 if not."""
        span = frame.span(self.reference)
        if span is None:
            into[f"m{self.number}"] = ABSENT
        else:
            into[f"v{self.number}"] = int(frame.has_come(self.change, self.reference, span))


@dataclass(eq=False)
class StatusSlot(Slot):
    """The status of an exception, decided in an earlier stage."""

    rule: str

    @property
    def width(self) -> int:
        """Properties it has at most."""
        return 2

    def write(self, frame: Frame, into: Properties) -> None:
        """Assert 1 in `c` if it is certainly, in `p` if it is possibly true, 0 otherwise."""
        status = frame.status(self.rule)
        into[f"c{self.number}"] = int(status is True)
        into[f"p{self.number}"] = int(status is not False)


def is_special(operand: Operand) -> bool:
    """Whether a value is known to be `tidak ada` or `tidak terutang`."""
    return isinstance(operand, Known) and isinstance(operand.value, Special)


def ends_of(operand: Known | Ranged) -> tuple[Number | None, Number | None]:
    """Lowest and highest that a number may be, None without an end."""
    if isinstance(operand, Ranged):
        return operand.low, operand.high
    number = as_number(operand.value)
    return number, number


def _sign(difference: Number) -> int:
    return (difference > 0) - (difference < 0)


def same_value(left: Operand, right: Operand) -> Kleene:
    """Whether two values that are not special are equal; unknown where their ranges meet."""
    if isinstance(left, Missing) or isinstance(right, Missing):
        return None
    if isinstance(left, Known) and isinstance(right, Known):
        return equals(left.value, right.value)
    (low, high), (least, most) = ends_of(left), ends_of(right)
    before = high is not None and least is not None and high < least
    after = low is not None and most is not None and most < low
    return False if before or after else None
