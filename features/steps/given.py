"""Diketahui …: the facts of a scenario."""

from __future__ import annotations

from pytest_bdd import given, parsers

from features.steps.profiles import profile
from features.steps.scenario import Scenario


@given(parsers.parse('peraturan "{name}"'))
def _(skenario: Scenario, name: str) -> None:
    skenario.regulation = name


@given(parsers.re(r"seorang (?P<name>[^:]+)"))
def _(skenario: Scenario, name: str) -> None:
    skenario.apply(profile(name))


@given(parsers.re(r"seorang (?P<name>[^:]+):"))
def _(skenario: Scenario, name: str, datatable: list[list[str]]) -> None:
    skenario.apply(profile(name))
    skenario.tell(datatable)


@given("fakta berikut:")
def _(skenario: Scenario, datatable: list[list[str]]) -> None:
    skenario.tell(datatable)


@given(parsers.parse('"{name}" tidak diketahui'))
def _(skenario: Scenario, name: str) -> None:
    skenario.forget(name)


@given(parsers.re(r"daftar (?P<name>\w+):"))
def _(skenario: Scenario, name: str, datatable: list[list[str]]) -> None:
    skenario.fill(name, datatable, complete=True)


@given(parsers.re(r"daftar (?P<name>\w+) yang belum lengkap:"))
def _(skenario: Scenario, name: str, datatable: list[list[str]]) -> None:
    skenario.fill(name, datatable, complete=False)


@given(parsers.re(r"daftar (?P<name>\w+) kosong"))
def _(skenario: Scenario, name: str) -> None:
    skenario.fill(name, [], complete=True)


@given(parsers.parse('tafsir "{name}" dibaca "{option}"'))
def _(skenario: Scenario, name: str, option: str) -> None:
    skenario.readings[skenario.reading(name)] = option
