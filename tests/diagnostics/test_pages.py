"""Each code has a page: its bad example gives that code, its good one nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from rules.codes import TITLES, WARNINGS, Code
from tests.diagnostics.found import shown
from tests.diagnostics.pages import HEADINGS, PAGES, page

NOT_SHOWN = {Code.UNKNOWN_TAG: "a word of the command itself: it has no place, and needs no code"}
"""Codes that are not printed with the finding, and why."""
NO_BAD_EXAMPLE = {Code.NOT_FORMATTED: "no file is known to cause it; tests/format plants the fault"}
"""Codes of what no file should cause, and where they are tested."""


def test_every_code_has_a_page_and_no_page_is_of_a_code_that_is_gone() -> None:
    assert {str(code) for code in Code} == {path.stem for path in PAGES.glob("K*.md")}


@pytest.mark.parametrize("code", Code)
def test_a_page_has_the_title_of_its_code_and_the_fixed_headings(code: Code) -> None:
    found = page(code)

    assert (f"{code}: {TITLES[code]}", HEADINGS) == (found.title, found.headings)


@pytest.mark.parametrize("code", [code for code in Code if code not in NO_BAD_EXAMPLE])
def test_the_bad_example_gives_its_code_alone_and_prints_what_the_page_shows(
    code: Code, tmp_path: Path
) -> None:
    bad = page(code).bad
    given = shown(bad, bad.lay(tmp_path / "policies"))

    assert ({code} - NOT_SHOWN.keys(), bad.printed) == (given.codes, given.printed)


@pytest.mark.parametrize("code", Code)
def test_the_good_example_gives_no_finding(code: Code, tmp_path: Path) -> None:
    good = page(code).good

    assert (True, "") == (bool(good.files), shown(good, good.lay(tmp_path / "policies")).printed)


def test_the_list_of_pages_names_every_code_with_its_title_and_severity() -> None:
    listed = re.findall(
        r"(?m)^\| \[(K\d+)\]\(\1\.md\) \| (.+) \|$", (PAGES / "README.md").read_text("utf-8")
    )
    told = [(str(c), TITLES[c] + (" (peringatan)" if c in WARNINGS else "")) for c in Code]

    assert told == listed
