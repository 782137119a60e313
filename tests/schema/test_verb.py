"""`kaidah schema` prints what editors read, and the committed files are what it prints."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.cli.schema import KINDS
from tests.app.command import ROOT, kaidah

FOLDER = ROOT / "policies/skema"


def test_the_committed_schemas_are_those_of_the_policies(tmp_path: Path) -> None:
    """If not: `make schema`."""
    done = kaidah("schema", "--ke", tmp_path)
    written = {path.name: path.read_text() for path in tmp_path.iterdir()}
    committed = {path.name: path.read_text() for path in FOLDER.iterdir()}

    assert (done.returncode, done.stderr) == (0, "")
    assert written == committed
    assert len(written) == len(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_of_file_has_a_schema(kind: str) -> None:
    done = kaidah("schema", kind)

    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["description"]


def test_the_names_of_a_regulation_are_known_if_it_is_named() -> None:
    without, named = kaidah("schema"), kaidah("schema", "peraturan", "--peraturan", "pp-44-2015")

    assert "jkm.berhak" not in without.stdout
    assert "jkm.berhak" in named.stdout


def test_one_kind_can_be_written_alone(tmp_path: Path) -> None:
    done = kaidah("schema", "kaidah", "--ke", tmp_path / "baru")

    assert done.returncode == 0
    assert [path.name for path in (tmp_path / "baru").iterdir()] == ["kaidah.json"]


def test_an_unknown_kind_gets_the_nearest_one() -> None:
    done = kaidah("schema", "kassus")

    assert (done.returncode, done.stdout) == (2, "")
    assert "jenis berkas `kassus` tidak dikenal\n  bantuan: maksudnya `kasus`?\n" == done.stderr


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "berkas").write_text("")
    done = kaidah("schema", "--ke", tmp_path / "berkas")

    assert done.returncode == 2
    assert "tidak dapat ditulisi" in done.stderr
