"""Each code has a page: its bad example gives that code, its good one nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from rules.codes import TITLES, Code
from tests.diagnostics.found import codes, printed
from tests.diagnostics.pages import HEADINGS, PAGES, page

NO_EXAMPLE: dict[str, str] = {}
"""Codes whose pages cannot be executed, with the reason."""
EXECUTED = [code for code in Code if code not in NO_EXAMPLE]


def test_every_code_has_a_page_and_no_page_is_of_a_code_that_is_gone() -> None:
    assert {str(code) for code in Code} == {path.stem for path in PAGES.glob("K*.md")}


@pytest.mark.parametrize("code", Code)
def test_a_page_has_the_title_of_its_code_and_the_fixed_headings(code: Code) -> None:
    found = page(code)

    assert (f"{code}: {TITLES[code]}", HEADINGS) == (found.title, found.headings)


@pytest.mark.parametrize("code", EXECUTED)
def test_the_bad_example_gives_the_code_of_its_page_alone(code: Code, tmp_path: Path) -> None:
    bad = page(code).bad

    assert {str(code)} == codes(bad, bad.lay(tmp_path / "policies"))


@pytest.mark.parametrize("code", EXECUTED)
def test_what_the_page_shows_is_what_is_printed(code: Code, tmp_path: Path) -> None:
    bad = page(code).bad

    assert bad.printed == printed(bad, bad.lay(tmp_path / "policies"))


@pytest.mark.parametrize("code", EXECUTED)
def test_the_good_example_gives_no_finding(code: Code, tmp_path: Path) -> None:
    good = page(code).good

    assert (True, "") == (bool(good.files), printed(good, good.lay(tmp_path / "policies")))
