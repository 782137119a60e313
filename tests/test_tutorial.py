"""The drafter's first article is written by a test, step by step, as the page says."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.app.command import environment
from tests.test_docs import ROOT

PAGE = ROOT / "docs" / "panduan" / "pasal-pertama.md"
KAIDAH = Path(sys.executable).with_name("kaidah")
STEP = re.compile(r"^```(console|diff)( [^\n]+)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def changed(text: str, change: str) -> str:
    """The text after a change, whose lines begin with ` ` (as it is), `-` or `+`."""
    lines = change.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] != "+")
    after = "".join(line[1:] for line in lines if line[0] != "-")

    assert text.count(before) == 1, before

    return text.replace(before, after)


def played(folder: Path) -> Iterator[tuple[str, str]]:
    """Do what the page says; for each command what it is said to print, and what it prints."""
    for kind, file, body in STEP.findall(PAGE.read_text("utf-8")):
        if kind == "diff":
            path = folder / file.strip()
            path.write_text(changed(path.read_text("utf-8"), body), "utf-8")
        else:
            command, _, said = body.partition("\n")
            done = subprocess.run(
                [KAIDAH, *shlex.split(command.removeprefix("$ kaidah "))],
                cwd=folder,
                env=environment(),
                capture_output=True,
                text=True,
                check=False,
            )
            yield said, done.stdout + done.stderr


def test_the_first_article_goes_as_the_page_says(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    (tmp_path / "features").mkdir()
    steps = list(played(tmp_path))

    assert [said.rstrip() for said, _ in steps] == [real.rstrip() for _, real in steps]
