"""docs/ayat.md is what `make pages` makes, and no ayat in it lacks a scenario without a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.command import ROOT, kaidah

PAGE = ROOT / "docs" / "ayat.md"


@pytest.fixture(scope="module")
def listed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[dict[str, object]]]:
    """The page as it would be made now, and the list it is made from."""
    written = tmp_path_factory.mktemp("halaman") / "ayat.md"
    told = kaidah("provisions", "--json", "--ke", str(written))
    return written, [one for each in json.loads(told.stdout) for one in each["ketentuan"]]


@pytest.mark.slow
def test_every_ayat_has_a_scenario_for_it_and_one_against_it_or_the_reason_why_not(
    listed: tuple[Path, list[dict[str, object]]],
) -> None:
    lacking = {str(one["id"]): one["belum_ada"] for one in listed[1] if one["belum_ada"]}

    assert {} == lacking


@pytest.mark.slow
def test_every_row_of_a_table_is_reached_by_a_scenario(
    listed: tuple[Path, list[dict[str, object]]],
) -> None:
    unreached = [row for one in listed[1] for row in rows(one) if not row["mendukung"]]

    assert [] == [row["id"] for row in unreached]


@pytest.mark.slow
def test_the_page_is_the_one_that_make_pages_writes(
    listed: tuple[Path, list[dict[str, object]]],
) -> None:
    made = listed[0].read_text("utf-8")

    assert made == PAGE.read_text("utf-8"), "make pages"


def rows(entry: dict[str, object]) -> list[dict[str, object]]:
    found = entry["aturan"] if ":tabel-" in str(entry["id"]) else []
    assert isinstance(found, list)
    return found
