"""The page for drafters is what the policies give, and the lines on it settle what they say."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from app.desk import Desk
from engine.decision import End
from engine.worklist import Item, Kind, Worklist, page, worklist
from rules.load import load
from rules.nodes import Map, Node, Text
from rules.source import read_nodes

ROOT = Path(__file__).resolve().parent.parent.parent
POLICIES = ROOT / "policies"
PAGE = ROOT / "docs" / "daftar-kerja.md"
CASE = ROOT / "contoh" / "kasus" / "03b-marbot-batas-tiga-bulan.yaml"


@pytest.fixture(scope="module")
def listed() -> Worklist:
    return worklist(load(POLICIES))


def test_the_page_is_what_the_policies_give_today(listed: Worklist) -> None:
    """`make pages` writes it anew."""
    assert page(listed) == PAGE.read_text("utf-8")


def test_every_reading_says_what_would_settle_it(listed: Worklist) -> None:
    readings = [item for item in listed.items if item.kind in {Kind.OPEN, Kind.CHOSEN}]

    assert [item.id for item in readings if not item.settlement] == []


def test_every_doubt_names_what_follows_from_it(listed: Worklist) -> None:
    doubts = [item for item in listed.items if item.kind in {Kind.GAP, Kind.CONFLICT, Kind.UNSEEN}]

    assert [item.id for item in doubts if not (item.consequence and item.settlement)] == []


def reading_in(node: Node, name: str) -> Map | None:
    """Where a reading is declared in a file."""
    inner: list[Node] = []
    if not isinstance(node, Text):
        inner += node.values() if isinstance(node, Map) else node
    declared = node.get("tafsir") if isinstance(node, Map) else None
    if isinstance(declared, Map):
        found = declared.get(name)
        if isinstance(found, Map) and "soal" in found:
            return found
    return next((found for one in inner if (found := reading_in(one, name)) is not None), None)


def end_of(policies: Path, case: str | None = None) -> End:
    """How the lump sum of a case on the border of three months ends."""
    text = CASE.read_text("utf-8") if case is None else case
    return Desk(policies).decide(text, CASE.name, asked=["jkm.sekaligus"]).shown[0].end


def choose(folder: Path, item: Item) -> None:
    """Write the line that the list gives under the reading it is about."""
    file = folder / item.file
    text = file.read_text("utf-8")
    root = read_nodes(text.encode(), item.file).root
    assert root is not None
    reading = reading_in(root, item.id.rpartition(".")[2])
    assert reading is not None
    question = reading.key("soal").span
    start = text.rindex("\n", 0, question.offset) + 1
    line = " " * (question.column - 1) + item.write[0] + "\n"
    file.write_text(text[:start] + line + text[start:], "utf-8")


def test_the_lines_that_choose_settle_every_reading_and_decide_what_was_open(
    listed: Worklist, tmp_path: Path
) -> None:
    shutil.copytree(POLICIES, tmp_path / "policies")
    for item in listed.items:
        if item.kind is Kind.OPEN:
            choose(tmp_path / "policies", item)

    ends = [end_of(folder) for folder in (POLICIES, tmp_path / "policies")]
    kinds = {item.kind for item in worklist(load(tmp_path / "policies")).items}

    assert ends == [End.UNDETERMINED, End.DETERMINED]
    assert kinds & {Kind.OPEN, Kind.CHOSEN} == {Kind.CHOSEN}


def test_the_line_for_a_case_decides_that_case_alone(listed: Worklist) -> None:
    (item,) = [one for one in listed.items if one.id == "tiga_bulan"]
    text = CASE.read_text("utf-8")
    text = re.sub(r"(?m)^tafsir:.*$", "", text) + "\n" + item.write[1] + "\n"

    assert end_of(POLICIES, text) is End.DETERMINED
