"""`--watch`: what a drafter sees after each save, and that nothing is left behind."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from watchfiles import Change

from app.watch import Saved, decides
from tests.app.command import ROOT, START, environment, kaidah

PATIENCE = 90
"""Seconds to wait for what must come, on a machine that may have much else to do."""
EXAMPLE = ROOT / "features" / "contoh"
FEATURE = """# language: id
Fitur: Bantuan
  Skenario: kader
    Diketahui fakta berikut:
      | kader                    | ya             |
      | menerima honor kelurahan | tidak          |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka sumber bantuan adalah APBD berdasarkan "Pasal 1"

  Skenario: laporan
    Diketahui fakta berikut:
      | kader                    | ya             |
      | menerima honor kelurahan | tidak          |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka bantuan dilaporkan kepada lurah: tidak, berdasarkan "Pasal 3"
"""


HEARS: Final = (
    "import os, signal, sys; signal.signal(signal.SIGINT, signal.SIG_DFL); "
    "os.execv(sys.argv[1], sys.argv[1:])"
)
"""Ctrl-C is heard again where the tests run in the background, and inherit that it is ignored."""


class Watched:
    """`kaidah … --watch` as a process, read line by line."""

    def __init__(self, *words: str | Path) -> None:
        self.lines: list[str] = []
        self._read = 0
        self.process = subprocess.Popen(
            [sys.executable, "-c", HEARS, *START, *map(str, words)],
            cwd=ROOT,
            env=environment(PYTHONUNBUFFERED="1"),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )
        self._thread = threading.Thread(target=self._follow, daemon=True)
        self._thread.start()

    def _follow(self) -> None:
        assert self.process.stdout is not None
        self.lines.extend(line for line in self.process.stdout)

    def until(self, words: str) -> str:
        """All that is printed from the last time on, until some words come."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            told = "".join(self.lines[self._read :])
            if words in told:
                self._read = len(self.lines)
                return told
            time.sleep(0.02)
        raise AssertionError("".join(self.lines[self._read :]))

    def settled(self) -> str:
        """All that is printed until it waits for the next save."""
        return self.until("menunggu perubahan")

    def interrupt(self) -> int:
        """Ctrl-C, which reaches every process of the group."""
        os.killpg(self.process.pid, signal.SIGINT)
        return self.process.wait(PATIENCE)

    def group(self) -> list[str]:
        """The processes of its group that still run."""
        listed = subprocess.run(
            ["ps", "-o", "pid=,stat=", "-g", str(self.process.pid)],
            capture_output=True,
            text=True,
            check=False,
        )
        every = (line.split() for line in listed.stdout.splitlines())
        return [pid for pid, state in every if not state.startswith("Z")]

    def end(self) -> None:
        """End whatever is left of it."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait(PATIENCE)
        self._thread.join(PATIENCE)
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    """Policies of a drafter's own, whose default regulation is the example."""
    return Path(shutil.copytree(EXAMPLE / "kebijakan", tmp_path / "kebijakan"))


@pytest.fixture
def feature(tmp_path: Path) -> Path:
    path = tmp_path / "bantuan.feature"
    path.write_text(FEATURE)
    return path


@pytest.fixture
def watched(policies: Path, feature: Path) -> Iterator[Watched]:
    found = Watched("test", feature, "--kebijakan", policies, "--watch")
    yield found
    found.end()


def article(policies: Path) -> Path:
    return policies / "contoh" / "bantuan" / "peraturan.yaml"


def save(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_save_runs_what_the_change_can_reach_and_says_why(
    watched: Watched, policies: Path, feature: Path
) -> None:
    first = watched.settled()
    save(article(policies), "sumber: kelurahan}", "sumber: apbd}")
    after = watched.settled()
    save(feature, "lurah: tidak", "lurah: ya")
    mended = watched.settled()

    assert "2 dari 2 skenario\n" in first
    assert "1 dari 2 skenario: yang dapat dijangkau perubahan pada Pasal 3\n" in after
    assert re.search(r"diharapkan: tidak\n +ternyata: +ya\n", after)
    assert "1 skenario: 0 lulus, 1 gagal" in after
    assert "1 dari 2 skenario: yang dapat dijangkau perubahan pada bantuan.feature\n" in mended
    assert "1 skenario: 1 lulus, 0 gagal" in mended


def test_an_error_in_the_middle_of_typing_is_told_and_costs_nothing(
    watched: Watched, policies: Path
) -> None:
    watched.settled()
    whole = article(policies).read_text()
    article(policies).write_text(whole[: len(whole) // 2] + "\n  :")
    broken = watched.settled()
    article(policies).write_text(whole)
    mended = watched.settled()

    assert re.search(r"peraturan\.yaml:\d+:\d+: kesalahan K", broken)
    assert "Traceback" not in broken
    assert "skenario" not in mended


def test_a_folder_that_is_removed_and_made_again_is_told_and_watched_on(
    watched: Watched, policies: Path
) -> None:
    watched.settled()
    kept = policies.with_name("simpanan")
    policies.rename(kept)
    gone = watched.settled()
    save(article(kept), "sumber: kelurahan}", "sumber: apbd}")
    kept.rename(policies)
    back = watched.until("1 skenario: 0 lulus, 1 gagal")

    assert f"`{policies}` tidak ada" in gone
    assert "1 dari 2 skenario" in back


def test_a_feature_in_the_middle_of_typing_is_told_at_its_place(
    watched: Watched, feature: Path
) -> None:
    watched.settled()
    save(feature, "Maka sumber", "Mak sumber")
    told = watched.settled()

    assert "bantuan.feature:8:5: kesalahan K612" in told


def test_the_policies_that_a_scenario_names_are_watched_wherever_they_lie(
    policies: Path, feature: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copytree(policies, tmp_path / "lain" / "kebijakan"))
    named = f'peraturan "contoh/bantuan" dari "{other}"'
    step = f"  Skenario: laporan\n    Diketahui {named}\n    Dan fakta"
    save(feature, "  Skenario: laporan\n    Diketahui fakta", step)
    watched = Watched("test", feature, "--kebijakan", policies, "--watch", "--bahasa", "en")
    try:
        watched.until("waiting for changes")
        watched.until("waiting for changes")  # looked at again, now that the folder is watched
        save(article(other), "sumber: kelurahan}", "sumber: apbd}")
        after = watched.until("waiting for changes")
    finally:
        watched.end()

    assert "those that a change of Pasal 3 can reach" in after
    assert "FAILED" in after


def test_a_tag_that_no_scenario_has_is_told(policies: Path, feature: Path) -> None:
    save(feature, "  Skenario: laporan", "  @pasal-3\n  Skenario: laporan")
    words = ("test", feature, "--kebijakan", policies, "--pasal", "pasal-33", "--watch")
    watched = Watched(*words)
    try:
        told = watched.settled()
    finally:
        watched.end()

    assert "tidak ada skenario bertanda `pasal-33`" in told
    assert "maksudnya `pasal-3`?" in told


def test_ctrl_c_ends_it_without_a_trace(watched: Watched) -> None:
    watched.settled()
    status = watched.interrupt()
    deadline = time.monotonic() + 10
    while watched.group() and time.monotonic() < deadline:
        time.sleep(0.1)

    assert status in (0, 130)
    assert "Traceback" not in "".join(watched.lines)
    assert watched.group() == []


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_without_a_trace_while_it_begins_to_run_scenarios(sent: signal.Signals) -> None:
    watched = Watched("test", ROOT / "features" / "nasional", "--watch")
    try:
        watched.until("skenario")
        time.sleep(0.2)
        os.killpg(watched.process.pid, sent)
        status = watched.process.wait(PATIENCE)
        deadline = time.monotonic() + 10
        while watched.group() and time.monotonic() < deadline:
            time.sleep(0.1)
    finally:
        watched.end()

    assert (130, []) == (status, watched.group())
    assert "Traceback" not in "".join(watched.lines)


def test_check_tells_the_findings_of_each_save(policies: Path) -> None:
    watched = Watched("check", "--kebijakan", policies, "--watch")
    try:
        watched.settled()
        save(article(policies), "pekerja.kader", "pekerja.kadre")
        told = watched.settled()
        status = watched.interrupt()
    finally:
        watched.end()

    assert "maksudnya `pekerja.kader`?" in told
    assert status in (0, 130)


@pytest.mark.parametrize("verb", ["check", "test"])
def test_what_is_watched_is_not_told_as_json(verb: str) -> None:
    done = kaidah(verb, "--watch", "--json", "--bahasa", "en")

    assert (2, "") == (done.returncode, done.stdout)
    assert "`--json` cannot stand together with `--watch`" in done.stderr


@pytest.mark.parametrize(
    "name, expected",
    [
        ("peraturan.yaml", True),
        ("baris.csv", True),
        ("x.feature", True),
        ("peraturan.yaml~", False),
        (".peraturan.yaml.swp", False),
        (".#peraturan.yaml", False),
        ("#peraturan.yaml#", False),
        ("4913", False),
        ("peraturan.yaml.tmp", False),
    ],
)
def test_what_editors_write_beside_a_file_is_not_seen(name: str, expected: object) -> None:
    assert decides(Change.added, f"/policies/{name}") is expected


def test_what_was_saved_since_one_last_asked_counts_once() -> None:
    saved = Saved()
    for _ in range(20):
        saved.tell()
    saved.wait()

    assert not saved.waiting()
