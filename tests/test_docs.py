"""What the pages say about the project is true today."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from app.cli.main import app
from tests.test_public_api import packages

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
KAIDAH = Path(sys.executable).parent / "kaidah"
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)\)")


def blocks(page: Path, language: str) -> list[str]:
    return [body for name, body in BLOCK.findall(page.read_text("utf-8")) if name == language]


def sessions() -> list[tuple[str, str]]:
    """Each command of kaidah that the README shows, with what it is said to print."""
    found = []
    for block in blocks(README, "console"):
        command, _, printed = block.partition("\n")
        if command.startswith("$ .venv/bin/kaidah "):
            found.append((command.removeprefix("$ .venv/bin/kaidah "), printed))
    return found


@pytest.mark.parametrize("arguments, printed", sessions())
def test_a_command_of_the_readme_prints_what_it_says(arguments: str, printed: str) -> None:
    ran = subprocess.run(
        [KAIDAH, *arguments.split()], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert printed.rstrip() == ran.stdout.rstrip()


def test_the_readme_shows_a_decision_and_an_explanation() -> None:
    assert ["decide", "explain"] == [arguments.split()[0] for arguments, _ in sessions()]


@pytest.mark.parametrize(
    "language, folder, ending",
    [("yaml", "policies", "*.yaml"), ("gherkin", "features", "*.feature")],
)
def test_what_the_readme_quotes_stands_in_a_file(language: str, folder: str, ending: str) -> None:
    texts = [path.read_text("utf-8") for path in (ROOT / folder).rglob(ending)]
    quoted = blocks(README, language)

    assert quoted
    assert [] == [block for block in quoted if not any(block in text for text in texts)]


def test_every_link_between_pages_leads_somewhere() -> None:
    pages = [README, ROOT / "CONTRIBUTING.md", *ROOT.glob("docs/**/*.md")]
    broken = [
        f"{page.name}: {target}"
        for page in pages
        for target in LINK.findall(page.read_text("utf-8"))
        if not (page.parent / target).exists()
    ]

    assert [] == broken


def test_the_page_on_architecture_names_every_package_and_no_other() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")

    assert sorted(packages()) == sorted(re.findall(r"(?m)^\| `([a-z_.]+)` \|", page))


def test_the_page_on_architecture_names_every_decision_of_design() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    named = re.findall(r"\(adr/(.+?)\)", page)

    assert sorted(path.name for path in (ROOT / "docs" / "adr").glob("*.md")) == named


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_every_target_that_a_page_names_is_in_the_makefile(page: str) -> None:
    named = set(re.findall(r"(?:`|\$ )make ([a-z]+)", (ROOT / page).read_text("utf-8")))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))

    assert set() == named - targets


def test_the_readme_names_every_verb() -> None:
    command: Any = get_command(app)

    assert set(command.commands) == set(re.findall(r"`kaidah ([a-z]+)`", README.read_text("utf-8")))
