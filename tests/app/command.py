"""`kaidah` as a process, and cases of the regulation that has an outcome for every end."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.explain.small import FULL
from tests.explain.small import ROOT as POLICIES

ROOT = Path(__file__).resolve().parent.parent.parent
START = (str(Path(sys.executable).with_name("kaidah")),)
_COLOUR = ("NO_COLOR", "FORCE_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TTY_COMPATIBLE", "COLORTERM")


def environment(**more: str) -> dict[str, str]:
    """The environment, without what asks for colour or for none."""
    kept = {name: value for name, value in os.environ.items() if name not in _COLOUR}
    return {**kept, "TERM": "xterm-256color", "COLUMNS": "80", **more}


def kaidah(
    *words: str | Path, stdin: str | bytes = b"", env: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    given = stdin if isinstance(stdin, bytes) else stdin.encode()
    done = subprocess.run(
        [*START, *map(str, words)],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env=dict(env or environment()),
        input=given,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(done.args, done.returncode, out, err)


def decide(*words: str | Path, stdin: str | bytes = b"") -> subprocess.CompletedProcess[str]:
    """Decide under the regulation that has an outcome for every end."""
    return kaidah("decide", "--kebijakan", POLICIES, *words, stdin=stdin)


def case(facts: str = FULL, *, name: str = "uji-1", asked: str = "sumber") -> str:
    """A case file."""
    return f"kasus: {name}\nfakta:{facts or ' {}'}\ntanya: [{asked}]\n"
