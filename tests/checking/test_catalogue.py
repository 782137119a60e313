"""Every mistake is told at its place, and the help names the right word."""

from __future__ import annotations

import pytest

from tests.checking.catalogue import NAMES, STRUCTURE, TYPES, Mistake
from tests.checking.small import FILES, found_in, place_of, unmarked, with_mistake

MISTAKES = {**NAMES, **TYPES, **STRUCTURE}


def test_the_small_regulation_has_no_findings() -> None:
    assert () == found_in(FILES)


@pytest.mark.parametrize("mistake", MISTAKES.values(), ids=MISTAKES.keys())
def test_a_mistake_alone_gives_one_finding_under_what_is_wrong(mistake: Mistake) -> None:
    files, places = unmarked(with_mistake(mistake.changes))
    found = found_in(files)

    assert [mistake.code] == [finding.code for finding in found]
    assert places == [place_of(finding, files) for finding in found]
    assert mistake.helped in (found[0].help or "")
