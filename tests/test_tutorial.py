"""What the guide has a drafter write is written by a test, step by step, as the page says."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.command import environment
from tests.test_docs import ROOT

GUIDE = ROOT / "docs" / "panduan"
PAGES = ("pasal-pertama.md", "menambah-pasal.md")
KAIDAH = Path(sys.executable).with_name("kaidah")
STEP = re.compile(
    r"^```(?:(console)|(diff) ([^\n]+)|(?:yaml|gherkin) ([^\n]+))\n(.*?)^```$",
    re.MULTILINE | re.DOTALL,
)


def changed(text: str, change: str) -> str:
    """The text after a change, whose lines begin with ` ` (as it is), `-` or `+`."""
    lines = change.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if line[0] != "+")
    after = "".join(line[1:] for line in lines if line[0] != "-")

    assert text.count(before) == 1, before

    return text.replace(before, after)


def printed(command: str, folder: Path) -> str:
    """What a command prints in a folder."""
    done = subprocess.run(
        [KAIDAH, *shlex.split(command.removeprefix("$ kaidah "))],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    return (done.stdout + done.stderr).rstrip()


def played(page: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Do what the page says; for each command what it is said to print, and what it prints."""
    for console, _, edited, new, body in STEP.findall((GUIDE / page).read_text("utf-8")):
        if console:
            command, _, said = body.partition("\n")
            yield said.rstrip(), printed(command, folder)
        elif edited:
            path = folder / edited
            path.write_text(changed(path.read_text("utf-8"), body), "utf-8")
        else:
            (folder / new).parent.mkdir(parents=True, exist_ok=True)
            (folder / new).write_text(body, "utf-8")


def fitted(said: str, real: str) -> str:
    """What is printed, with `…` where the page leaves something out of a line."""
    parts = map(re.escape, said.split("…"))
    return said if re.fullmatch("[^\n]*".join(parts), real) else real


@pytest.mark.parametrize("page", PAGES)
def test_what_a_drafter_is_led_through_goes_as_the_page_says(page: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    (tmp_path / "features").mkdir()
    steps = list(played(page, tmp_path))

    assert steps
    assert [said for said, _ in steps] == [fitted(said, real) for said, real in steps]
