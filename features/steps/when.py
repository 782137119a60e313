"""Ketika …: the event."""

from __future__ import annotations

from pytest_bdd import parsers, when

from features.steps.profiles import profile
from features.steps.scenario import Scenario


@when(parsers.re(r"ia (?P<name>(?:(?! pada )[^:])+)"))
def _(skenario: Scenario, name: str) -> None:
    skenario.apply(profile(name))


@when(parsers.re(r"ia (?P<name>(?:(?! pada )[^:])+) pada (?P<date>[^:]+)"))
def _(skenario: Scenario, name: str, date: str) -> None:
    skenario.apply(profile(name), date)
