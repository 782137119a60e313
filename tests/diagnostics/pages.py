"""Pages of docs/diagnostics → their examples, as folders that can be checked."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

PAGES: Final = Path(__file__).resolve().parent.parent.parent / "docs" / "diagnostics"
BASE: Final = PAGES / "dasar"
HEADINGS: Final = ("Ringkasan", "Contoh buruk", "Contoh baik", "Alasan")
FENCE: Final = re.compile(
    r"^(?P<fence>`{3,})(?P<info>[^\n]*)\n(?P<body>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL
)
"""A fenced block: ```` ```yaml uji/contoh.yaml ```` names the file laid over the base."""


@dataclass(frozen=True)
class Example:
    """The files of one example, by name, and the findings that the page says it gives.

    A file of the base that the example is without stands there as None. `options` stand after
    the name of a feature, and are given to the command that runs it.
    """

    files: Mapping[str, bytes | None]
    printed: str
    options: tuple[str, ...] = ()

    def lay(self, folder: Path) -> Path:
        """The base regulation with these files over it, in a new folder."""
        shutil.copytree(BASE, folder)
        for name, content in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if content is None:
                path.unlink()
            else:
                path.write_bytes(content)
        return folder

    @property
    def case(self) -> str | None:
        """The case file among the files, if the example is one of a case."""
        return next((name for name in self.files if name.startswith("kasus")), None)

    @property
    def feature(self) -> str | None:
        """The feature file among the files, if the example is one of a scenario."""
        return next((name for name in self.files if name.endswith(".feature")), None)


@dataclass(frozen=True)
class Page:
    """A page as far as tests look at it."""

    title: str
    headings: tuple[str, ...]
    bad: Example
    good: Example


def page(code: str) -> Page:
    """Read the page of a code."""
    text = (PAGES / f"{code}.md").read_text("utf-8")
    bare = FENCE.sub("", text)
    sections = dict(zip(HEADINGS, _sections(text), strict=True))
    return Page(
        title=bare.partition("\n")[0].removeprefix("# "),
        headings=tuple(re.findall(r"^## (.+)$", bare, re.MULTILINE)),
        bad=_example(sections["Contoh buruk"]),
        good=_example(sections["Contoh baik"]),
    )


def _sections(text: str) -> list[str]:
    """What stands below each heading; headings inside a block (comments of YAML) do not count."""
    fenced = [(m.start(), m.end()) for m in FENCE.finditer(text)]
    starts = [
        m
        for m in re.finditer(r"^## .+$", text, re.MULTILINE)
        if not any(start < m.start() < end for start, end in fenced)
    ]
    ends = [*(m.start() for m in starts[1:]), len(text)]
    return [text[m.end() : end] for m, end in zip(starts, ends, strict=True)]


def _example(section: str) -> Example:
    files: dict[str, bytes | None] = {}
    printed = ""
    options: tuple[str, ...] = ()
    for block in FENCE.finditer(section):
        language, *words = block["info"].split()
        if language == "text":
            printed = block["body"]
        elif words:
            gone = "dihapus" in words
            options = tuple(words[1:]) if words[0].endswith(".feature") else options
            files[words[0]] = None if gone else _content(block["body"], words[1:])
    return Example(files, printed.rstrip("\n"), options)


def _content(body: str, options: list[str]) -> bytes:
    r"""The bytes of a file, by the options after its name.

    `latin-1` is another encoding, `x1000` repeats the whole, `escapes` reads `\uNNNN`, and
    `ulang7` repeats lines with `{n}` for n from 1 to 7 (`{m}` is the number before).
    """
    counts = dict(re.findall(r"(x|ulang)(\d+)", " ".join(options)))
    if "ulang" in counts:
        body = _repeated(body, int(counts["ulang"]))
    if "escapes" in options:
        body = re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), body)
    encoding = "latin-1" if "latin-1" in options else "utf-8"
    return (body * int(counts.get("x", 1))).encode(encoding)


def _repeated(body: str, times: int) -> str:
    lines = []
    for line in body.splitlines(keepends=True):
        numbers = range(1, times + 1) if "{n}" in line and not line.startswith("#") else [0]
        lines += [line.replace("{n}", str(n)).replace("{m}", str(n - 1)) for n in numbers]
    return "".join(lines)
