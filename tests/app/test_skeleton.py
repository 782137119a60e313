"""`kaidah test --new`: a scenario for a case, which holds as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.desk import Desk
from app.scenarios.run import Wanted, run_scenarios
from app.scenarios.skeleton import NOTICE, append, skeleton
from rules.diagnostics import PolicyError
from tests.app.command import ROOT, kaidah

CASES = sorted((ROOT / "contoh" / "kasus").glob("*.yaml"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A feature with the skeleton of every example case."""
    desk = Desk(ROOT / "policies")
    path = tmp_path_factory.mktemp("kerangka") / "contoh.feature"
    for case in CASES:
        append(skeleton(desk, case.read_bytes(), str(case)), path)
    return path


def test_the_skeleton_of_every_example_case_holds(written: Path) -> None:
    run = run_scenarios(Wanted([str(written)]))

    assert [failure.message for failure in run.failures] == []
    assert len(run.scenarios) == len(CASES)


def test_a_skeleton_says_every_outcome_of_its_case(written: Path) -> None:
    unsaid = [line for line in written.read_text().splitlines() if line.startswith("    # hasil")]

    assert unsaid == []


def test_a_skeleton_says_that_it_must_be_checked_by_hand() -> None:
    told = kaidah("test", "--new", "contoh/kasus/01-nelayan-sakit.yaml")

    assert told.returncode == 0
    assert all(line in told.stdout for line in NOTICE)
    assert "    Diketahui fakta berikut:\n      | " in told.stdout


HALF = "# language: id\nFitur: x\n  Skenario: y\n    Diketahi z\n"


def test_a_half_written_feature_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "x.feature"
    path.write_text(HALF)

    told = kaidah("test", "--new", "contoh/kasus/01-nelayan-sakit.yaml", "--ke", path)

    assert (told.returncode, path.read_text()) == (2, HALF)
    assert "K612" in told.stderr
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_case_is_not_put_into_a_feature_twice(tmp_path: Path) -> None:
    path = tmp_path / "x.feature"
    text = "  Skenario: y\n    Diketahui z\n"
    append(text, path)
    before = path.read_text()

    with pytest.raises(PolicyError, match="dipakai dua kali"):
        append(text, path)
    assert path.read_text() == before


def test_a_case_that_is_not_there_is_named() -> None:
    told = kaidah("test", "--new", "tiada.yaml")

    assert (2, "tiada.yaml: berkas tidak ada") == (told.returncode, told.stderr.splitlines()[0])
