"""A browser and a word processor, where there are any, show the documents as they are meant."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from html import escape, unescape
from pathlib import Path

import pytest

from app.document.context import Context
from app.document.paper import docx
from tests.document.made import GUIDE, ROOT, draft, of_folder, page, witnessed

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
OFFICES = ("soffice", "libreoffice")
WIDTHS = (1280, 400)
SECONDS = 120
Made = Callable[[], Context]
MEASURE = """
addEventListener("load", () => {
  const found = [...document.querySelectorAll("iframe")].map(frame => {
    const inside = frame.contentDocument, root = inside.documentElement;
    inside.querySelectorAll("details").forEach(one => { one.open = true; });
    const wide = [...inside.querySelectorAll("body *")]
      .filter(one => !one.parentElement.closest(".gulir"))
      .filter(one => one.getBoundingClientRect().right > root.clientWidth + 1)
      .map(one => one.tagName + "." + one.className + ": " + one.textContent.slice(0, 60));
    const unit = inside.querySelector(".ayat").getBoundingClientRect();
    const right = inside.querySelector(".kanan").getBoundingClientRect();
    return {over: root.scrollWidth - root.clientWidth, wide, beside: right.left > unit.left + 100};
  });
  document.body.innerHTML = "";
  document.body.textContent = "@@" + JSON.stringify(found) + "@@";
});
"""


def program(names: tuple[str, ...]) -> str:
    """One of some programs; skips, saying why, where there is none."""
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        pytest.skip(f"none of {', '.join(names)} is here; `make browser` installs them")
    return found


def measured(text: str, folder: Path) -> list[dict[str, object]]:
    """The page shown at each width: what runs over its edge, and whether columns stand abreast."""
    frames = "".join(
        f'<iframe width="{width}" height="900" style="border:0" srcdoc="{escape(text)}"></iframe>'
        for width in WIDTHS
    )
    file = folder / "ukur.html"
    around = f"<!DOCTYPE html><meta charset=utf-8><body>{frames}<script>{MEASURE}</script>"
    file.write_text(around, encoding="utf-8")
    ran = subprocess.run(
        [
            program(BROWSERS),
            *("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--user-data-dir={folder / 'profil'}", "--virtual-time-budget=10000"),
            *("--dump-dom", file.as_uri()),
        ],
        check=True,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    found = re.search("@@(.*)@@", unescape(ran.stdout), re.DOTALL)

    assert found, ran.stderr
    return list(json.loads(found[1]))


def city() -> Context:
    return of_folder(ROOT / "policies")


def guide() -> Context:
    return of_folder(GUIDE)


@pytest.mark.parametrize("context", [draft, guide, city])
def test_nothing_runs_over_the_edge_wide_or_narrow(context: Made, tmp_path: Path) -> None:
    wide, narrow = measured(page(context(), witnessed(context())), tmp_path)

    assert {"over": 0, "wide": [], "beside": True} == wide
    assert {"over": 0, "wide": [], "beside": False} == narrow


@pytest.mark.parametrize("context", [draft, city])
def test_a_word_processor_opens_the_draft(context: Made, tmp_path: Path) -> None:
    file = tmp_path / "naskah.docx"
    file.write_bytes(docx(context().own))
    subprocess.run(
        [
            program(OFFICES),
            *("--headless", f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"),
            *("--convert-to", "pdf", "--outdir", str(tmp_path), str(file)),
        ],
        check=True,
        capture_output=True,
        timeout=SECONDS,
    )

    assert (tmp_path / "naskah.pdf").read_bytes().startswith(b"%PDF")
