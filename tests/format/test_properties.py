"""What formatting must never do, tried on random files and on changed policies."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from engine.plan_json import dump_plan
from engine.planning import plan
from rules.diagnostics import PolicyError
from rules.format import format_text
from rules.load import load_texts
from rules.source import read_nodes
from tests.format.documents import Writer, documents
from tests.format.places import places

ROOT = Path(__file__).resolve().parent.parent.parent
POLICIES = sorted(ROOT.glob("policies/**/*.yaml"))
SOURCES = [*POLICIES, *ROOT.glob("policies/**/*.csv")]
REGULATION = "cilegon/jamsostek"
SAME = settings(derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
MANY = settings(SAME, max_examples=120)


def assert_only_looks_differ(text: str) -> None:
    before = read_nodes(text, "uji.yaml")
    if before.root is None or before.findings:
        with pytest.raises(PolicyError) as refused:
            format_text(text, "uji.yaml")
        assert before.findings == refused.value.findings
        return
    made = format_text(text, "uji.yaml")
    after = read_nodes(made, "uji.yaml")
    assert after.root is not None
    assert ((), before.root) == (after.findings, after.root)
    assert places(before.text, before.root) == places(made, after.root)
    assert made == format_text(made, "uji.yaml")
    assert_another_reader_reads_the_same(before.text, made)


def assert_another_reader_reads_the_same(text: str, made: str) -> None:
    """ruamel.yaml tells numbers and dates from texts, and its scanner is not that of libyaml."""
    reader = YAML(typ="safe", pure=True)
    try:
        known = reader.load(text)
    except YAMLError:
        return
    assert known == reader.load(made)


@MANY
@given(documents())
def test_a_random_file_keeps_its_nodes_and_every_comment_beside_the_same_text(text: str) -> None:
    assert_only_looks_differ(text)


@settings(SAME, max_examples=6)
@given(st.data())
def test_the_plan_of_a_policy_written_carelessly_is_that_of_its_formatted_form(
    data: st.DataObject,
) -> None:
    texts = {one.relative_to(ROOT / "policies").as_posix(): one.read_text() for one in SOURCES}
    careless = {name: untidy(text, Writer(data.draw)) for name, text in texts.items()}
    tidy = {
        name: format_text(text, name) if name.endswith(".yaml") else text
        for name, text in careless.items()
    }

    before, after = (plan(load_texts(files, REGULATION)) for files in (careless, tidy))

    assert dump_plan(replace(before, content_hash="")) == dump_plan(replace(after, content_hash=""))


def untidy(text: str, writer: Writer) -> str:
    """A file with keys in another order, indented wider, with spaces at the ends of its lines."""
    root = read_nodes(text, "uji").root
    lines = text.splitlines()
    for _ in range(writer.number(0, 8) if "pasal" in text else 0):
        turned = swapped(lines, writer.number(0, len(lines) - 1))
        if read_nodes("\n".join(turned), "uji").root == root:
            lines = turned
    wider = "\n".join(" " * (len(one) - len(one.lstrip())) + one + "  " for one in lines)
    return wider if read_nodes(wider, "uji").root == root else text


def entry(lines: list[str], at: int) -> int:
    """The line after an entry that begins at a line: that after all lines deeper than it."""
    indent = len(lines[at]) - len(lines[at].lstrip())
    for end in range(at + 1, len(lines)):
        if lines[end].strip() and len(lines[end]) - len(lines[end].lstrip()) <= indent:
            return end
    return len(lines)


def swapped(lines: list[str], at: int) -> list[str]:
    """The entry that begins at a line and the one after it, exchanged."""
    middle = entry(lines, at)
    end = entry(lines, middle) if middle < len(lines) else middle
    return [*lines[:at], *lines[middle:end], *lines[at:middle], *lines[end:]]


def changed(writer: Writer, lines: list[str]) -> list[str]:
    """A file with comments and spaces put in, and lines indented otherwise."""
    for _ in range(writer.number(1, 12)):
        at = writer.number(0, len(lines) - 1)
        kind = writer.among("own", "ends", "empty", "spaces", "gone", "wider", "colon", "swapped")
        if kind == "own":
            lines.insert(at, " " * writer.number(0, 14) + writer.comment())
        elif kind == "ends":
            lines[at] += f" {writer.comment()}"
        elif kind == "empty":
            lines.insert(at, "")
        elif kind == "spaces":
            lines[at] += "   "
        elif kind == "gone":
            lines = [*lines[:at], *lines[at + 1 :]] or ["a: 1"]
        elif kind == "swapped":
            lines = swapped(lines, at)
        elif kind == "wider":
            lines = [" " * (len(one) - len(one.lstrip())) + one for one in lines]
        else:
            lines[at] = lines[at].replace(": ", ":   ", 1).replace(", ", " ,", 1)
    return lines


@MANY
@given(st.sampled_from(POLICIES), st.data())
def test_a_changed_policy_keeps_its_nodes_and_every_comment_beside_the_same_text(
    path: Path, data: st.DataObject
) -> None:
    lines = path.read_text().splitlines()

    end = data.draw(st.sampled_from(["\n", "\r\n"]))

    assert_only_looks_differ(end.join(changed(Writer(data.draw), lines)))
