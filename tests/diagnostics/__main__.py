"""Pages of diagnostics → the same pages with what is printed today.

`python -m tests.diagnostics K402` does one page, without a code all of them.

Look at the difference before you commit it: a page shows what its reader will see.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.diagnostics.found import shown
from tests.diagnostics.pages import PAGES, page


def refill(code: str) -> str:
    """Put what the bad example prints into its page; say what is wrong with the examples."""
    found = page(code)
    with tempfile.TemporaryDirectory() as folder:
        bad = found.bad.lay(Path(folder) / "bad")
        text, given = shown(found.bad, bad)
        good = shown(found.good, found.good.lay(Path(folder) / "good")).printed
    path = PAGES / f"{code}.md"
    written = path.read_text("utf-8")
    block = f"```text\n{found.bad.printed}\n```" if found.bad.printed else "```text\n```"
    path.write_text(written.replace(block, f"```text\n{text}\n```", 1), "utf-8")
    wrong = [] if given == {code} else [f"the bad example gives {sorted(given)}"]
    return "; ".join(wrong + ([f"the good example gives\n{good}"] if good else [])) or "ok"


if __name__ == "__main__":
    for name in sys.argv[1:] or sorted(path.stem for path in PAGES.glob("K*.md")):
        print(f"{name}: {refill(name)}")
