"""The guide for drafters says all that the language has, and nothing that is not so."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.checking import check
from engine.planning.functions import FORMS
from rules.document.keywords import KEYWORDS
from rules.document.tables import HIT_POLICIES
from rules.document.versions import MARKS, RANKS
from rules.load import load
from rules.values import Type
from tests.test_docs import BLOCK, ROOT

GUIDE = ROOT / "docs" / "panduan"
LANGUAGE = (GUIDE / "bahasa.md").read_text("utf-8")
PAGES = sorted(GUIDE.glob("*.md"))
OTHER_KEYS = {"angka", "salah_satu", "bukan", "ada", "semua", "tidak_diatur", "tafsir."}
"""Keys that are read by hand, beside those of the table of keywords."""


def section(title: str) -> str:
    """What stands under a heading of the page about the language."""
    return LANGUAGE.split(f"\n## {title}\n")[1].split("\n## ")[0]


def keys_told() -> set[str]:
    """The keys that the tables of the page explain, in their first column."""
    tables = re.findall(r"(?m)^\| (?:kunci|bentuk) \|.*\n\|.*\n((?:\|.*\n)+)", LANGUAGE)
    cells = [row.split("|")[1] for table in tables for row in table.splitlines()]
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def told_within() -> set[str]:
    """The keys that are explained in the second column, with the key they stand under."""
    rows = [line for line in LANGUAGE.splitlines() if line.startswith("| `")]
    return {name for row in rows for name in re.findall(r"`([a-z_]+)`", row.split("|", 2)[2])}


def test_every_keyword_of_the_language_is_explained() -> None:
    keywords = {*KEYWORDS.values(), *OTHER_KEYS}

    assert set() == keywords - keys_told() - told_within()


def test_no_keyword_is_explained_that_the_language_does_not_have() -> None:
    assert set() == keys_told() - {*KEYWORDS.values(), *OTHER_KEYS}


def test_every_function_is_explained_and_no_other() -> None:
    told = re.findall(r"(?m)^\| `([a-z_]+)\(", section("Nilai dan besaran"))

    assert sorted(FORMS) == sorted(told)


def test_every_type_is_explained_and_no_other() -> None:
    table = section("Yang dideklarasikan").split("Jenis fakta dan hasil")[1]

    assert [str(kind) for kind in Type] == re.findall(r"(?m)^\| `([a-z_]+)` \|", table)


@pytest.mark.parametrize("words", [MARKS, RANKS, HIT_POLICIES])
def test_every_word_of_a_fixed_choice_is_named(words: tuple[str, ...]) -> None:
    assert [] == [word for word in words if f"`{word}`" not in LANGUAGE]


def quoted() -> list[tuple[str, str]]:
    """Every piece of YAML that the guide shows, with its page; files of its own are none."""
    return [
        (page.name, body)
        for page in PAGES
        for language, body in BLOCK.findall(page.read_text("utf-8"))
        if language == "yaml"
    ]


@pytest.mark.parametrize("page, body", quoted())
def test_each_example_stands_in_a_policy_that_runs(page: str, body: str) -> None:
    del page
    texts = [
        path.read_text("utf-8")
        for folder in ("policies", "docs/panduan/contoh", "contoh")
        for path in (ROOT / folder).rglob("*.yaml")
    ]

    assert any(plain(body) in plain(text) for text in texts)


def plain(text: str) -> str:
    """The text without its layout: where it is quoted, it is indented and folded otherwise."""
    return " ".join(text.replace(">-", " ").split())


def test_the_example_of_the_guide_has_no_finding() -> None:
    assert () == tuple(check(load(Path("docs/panduan/contoh").resolve())))
