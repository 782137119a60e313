"""Bugs to plant in the rete compiler, one at a time, so that the comparison shows it sees them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from engine.decision import Missing
from engine.plan import Rule
from engine.rete import conditions, firing, programs, run
from engine.rete.alpha import ABSENT, Alpha
from engine.rete.frame import Frame
from engine.rete.programs import Program
from engine.rete.registry import Registry
from engine.rete.slots import Properties, ValueSlot


def _flipped_bound() -> Any:  # noqa: ANN401 -- a patcher, whose type the library keeps to itself
    """A closed end of a range is compiled as an open one, and the other way round."""
    right = conditions._end  # noqa: SLF001 -- this is where the bug is planted

    def end(*args: Any, strictly: bool, **named: Any) -> Alpha:  # noqa: ANN401 -- as they come
        return right(*args, strictly=not strictly, **named)

    return patch.object(conditions, "_end", end)


def _lost_exception() -> Any:  # noqa: ANN401 -- as above
    """The first exception of every rule is forgotten."""
    right = programs.program

    def program(rule: Rule, registry: Registry) -> Program:
        return right(replace(rule, exceptions=rule.exceptions[1:]), registry)

    return patch.object(run, "program", program)


def _unknown_read_as_false() -> Any:  # noqa: ANN401 -- as above
    """A missing value is asserted as one that passes no test."""
    right = ValueSlot.write

    def write(slot: ValueSlot, frame: Frame, into: Properties) -> None:
        right(slot, frame, into)
        if isinstance(slot.compute(frame), Missing):
            into[f"m{slot.number}"] = ABSENT

    return patch.object(ValueSlot, "write", write)


def _dropped_row() -> Any:  # noqa: ANN401 -- as above
    """The second row of every table is never in force."""
    right = firing.in_force

    def in_force(rule: Rule, frame: Frame) -> bool:
        row = ":tabel" in rule.provision and rule.id.endswith("#2")
        return not row and right(rule, frame)

    return patch.object(firing, "in_force", in_force)


def _ignored_reading() -> Any:  # noqa: ANN401 -- as above
    """Every reading takes its first option, whichever is chosen."""

    def option(frame: Frame, reading: str) -> str:
        return frame.setting.graph.readings[reading].options[0].id

    return patch.object(Frame, "option", option)


PLANTED: Mapping[str, Callable[[], Any]] = {
    "a flipped bound": _flipped_bound,
    "a lost exception": _lost_exception,
    "an unknown read as false": _unknown_read_as_false,
    "a row dropped": _dropped_row,
    "a reading ignored": _ignored_reading,
}


@contextmanager
def planted(bug: str) -> Iterator[None]:
    """With a bug in the compiler; with none, if it has no name."""
    if not bug:
        yield
        return
    with PLANTED[bug]():
        yield
