"""The command as a process: exit statuses, pipes, terminals, standard input."""

from __future__ import annotations

import json
import os
import pty
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import check, decide, explain, fmt
from tests.app.command import ROOT, START, case, environment, kaidah
from tests.app.command import decide as run
from tests.explain.small import FULL, without
from tests.explain.small import ROOT as POLICIES

EXAMPLES = [
    line.strip()
    for verb in (check, decide, explain, fmt)
    for line in verb.EXAMPLES.splitlines()
    if line.startswith("  ")
]
ESCAPE = "\x1b["
DIFFERING = """
import sys
from engine import rete
from engine.decision import Decided
rete.Rete.run = lambda self, case, asked=None: Decided({})
from app.cli import main
main(sys.argv[1:])
"""


@pytest.mark.parametrize("example", EXAMPLES)
def test_each_example_in_the_help_can_be_run_as_it_stands(example: str) -> None:
    folder = str(Path(sys.executable).parent)
    path = os.pathsep.join([folder, os.environ.get("PATH", "")])
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", example],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env=environment(PATH=path),
    )

    assert b"" == done.stderr
    assert b"" != done.stdout
    assert done.returncode in {0, 3}


def test_every_verb_has_examples() -> None:
    assert {line.split("kaidah ")[1].split()[0] for line in EXAMPLES} == {
        "check",
        "decide",
        "explain",
        "fmt",
    }


@pytest.mark.parametrize(
    "facts, asked, status",
    [
        (FULL, "sumber", 0),
        (FULL, "santunan", 0),
        (without("aktif"), "sumber", 3),
        (FULL, "cabang", 4),
        (FULL, "turunan", 4),
        (FULL, "sepi", 5),
        (FULL, "ikut_sepi", 5),
        (FULL, "tidak_ada", 2),
    ],
)
def test_the_exit_status_is_that_of_the_end(facts: str, asked: str, status: int) -> None:
    assert run("-", stdin=case(facts, asked=asked)).returncode == status


@pytest.mark.parametrize(
    "ends, status",
    [
        (("cabang", "sepi"), 4),
        (("sepi", "sumber"), 5),
        (("sumber", "cabang", "tidak_ada"), 2),
    ],
)
def test_of_several_cases_the_status_that_comes_first_counts(
    tmp_path: Path, ends: tuple[str, ...], status: int
) -> None:
    files = [tmp_path / f"{end}.yaml" for end in ends]
    for file, end in zip(files, ends, strict=True):
        file.write_text(case(asked=end))

    assert run(*files).returncode == status


def test_engines_that_differ_give_70_no_decision_and_the_outcomes_that_differ() -> None:
    done = subprocess.run(
        [sys.executable, "-c", DIFFERING, "decide", "--kebijakan", POLICIES, "-", "--json"],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env=environment(),
        input=case().encode(),
    )

    assert done.returncode == 70
    assert list(json.loads(done.stdout)) == ["ditolak"]
    assert b"('sumber', -1)" in done.stderr


def test_a_reader_that_closes_the_pipe_ends_the_command_without_a_word() -> None:
    cases = " ".join(["contoh/kasus/01-nelayan-sakit.yaml"] * 40)
    line = f'{shlex.join(START)} explain {cases} | head -1; echo "${{PIPESTATUS[0]}}"'
    done = subprocess.run(
        ["bash", "-c", line], check=False, capture_output=True, cwd=ROOT, env=environment()
    )

    assert done.stderr == b""
    assert done.stdout == b"Kasus 01-nelayan-sakit\n0\n"


def on_a_terminal(*words: str | Path, **env: str) -> str:
    """What the command writes when standard output and error are a terminal."""
    master, slave = pty.openpty()
    with subprocess.Popen(
        [*START, *map(str, words)],
        stdin=subprocess.DEVNULL,
        stdout=slave,
        stderr=slave,
        cwd=ROOT,
        env=environment(**env),
    ):
        os.close(slave)
        written = b""
        try:
            while piece := os.read(master, 65536):
                written += piece
        except OSError:  # the other end is closed: there is nothing more to read
            pass
    os.close(master)
    return written.decode()


@pytest.fixture
def case_file(tmp_path: Path) -> Path:
    file = tmp_path / "kasus.yaml"
    file.write_text(case())
    return file


@pytest.mark.parametrize("verb", ["decide", "explain"])
def test_colour_shows_on_a_terminal_and_only_there(verb: str, case_file: Path) -> None:
    words = (verb, "--kebijakan", POLICIES, case_file)

    coloured, plain = on_a_terminal(*words), kaidah(*words).stdout

    assert ESCAPE in coloured
    assert ESCAPE not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured).replace("\r\n", "\n") == plain


def test_no_colour_shows_where_none_is_wanted(case_file: Path) -> None:
    words = ("decide", "--kebijakan", POLICIES, case_file)

    assert not re.search(r"\x1b\[[0-9;]*3[0-9]m", on_a_terminal(*words, NO_COLOR="1"))
    assert ESCAPE not in on_a_terminal(*words, TERM="dumb")


def test_help_needs_nothing_of_what_decides() -> None:
    asked = "import sys\nfrom app.cli import main\ntry:\n    main(['decide', '--help'])\n"
    asked += "except SystemExit:\n    print(*sys.modules, sep='\\n', file=sys.stderr)\n"
    done = subprocess.run(
        [sys.executable, "-c", asked], check=True, capture_output=True, cwd=ROOT, env=environment()
    )
    heavy = ("engine", "pydantic", "lark", "yaml", "durable", "rich", "pytest")

    found = [name for name in done.stderr.decode().split() if name.split(".")[0] in heavy]

    assert found == []
    assert b"Pemakaian: kaidah decide" in done.stdout
