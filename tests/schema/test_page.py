"""What the page for drafters says of editors is what this checkout tells them."""

from __future__ import annotations

import json
import re
import tomllib

from tests.schema.instances import ROOT

PAGE = (ROOT / "docs/editor.md").read_text(encoding="utf-8")
SETTINGS = json.loads((ROOT / ".vscode/settings.json").read_text(encoding="utf-8"))


def block(language: str) -> str:
    found = re.search(rf"```{language}\n(.*?)```", PAGE, re.DOTALL)
    assert found is not None
    return found[1]


def test_every_schema_is_mapped_to_files_that_there_are() -> None:
    files = {path.relative_to(ROOT).as_posix() for path in (ROOT / "policies/skema").iterdir()}
    mapped = SETTINGS["yaml.schemas"]

    assert files == set(mapped)
    assert [pattern for pattern in mapped.values() if not list(ROOT.glob(pattern))] == []


def test_the_settings_for_helix_are_those_of_vs_code() -> None:
    told = tomllib.loads(block("toml"))["language-server"]["yaml-language-server"]["config"]["yaml"]

    assert SETTINGS["yaml.schemas"] == told["schemas"]


def test_the_settings_for_neovim_are_those_of_vs_code() -> None:
    told = dict(re.findall(r"\['(.+?)'\] = '(.+?)'", block("lua")))

    assert SETTINGS["yaml.schemas"] == told
