"""Policies, features and profiles that cannot be read: refused as cases are, each by its verb."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from features.steps.profiles import read_profiles
from rules.diagnostics import PolicyError
from tests.bad_input.table import OF_THE_TEXT, Bad
from tests.bad_input.test_cases import as_bytes, limited
from tests.explain.small import ROOT as POLICIES

NAMED = OF_THE_TEXT[:5]
"""Those that the issue names: duplicate key, tab, alias bomb, 50 MB, no UTF-8."""


@pytest.mark.parametrize("file", ["kosakata.yaml", "uji/peraturan.yaml"])
@pytest.mark.parametrize("bad", NAMED, ids=lambda bad: bad.name)
def test_a_policy_file_that_cannot_be_read_is_a_finding_of_check(
    bad: Bad, file: str, tmp_path: Path
) -> None:
    shutil.copytree(POLICIES, tmp_path, dirs_exist_ok=True)
    (tmp_path / file).write_bytes(as_bytes(bad.content))

    status, out, err = limited("check", "--json", "--kebijakan", tmp_path)
    found = [one for one in json.loads(out) if bad.place.startswith(one["kode"])]

    assert (1, "") == (status, err)
    assert (file, bad.place) == (
        found[0]["berkas"],
        f"{found[0]['kode']} {found[0]['baris']}:{found[0]['kolom']}",
    )
    assert bad.told in found[0]["pesan"]
    assert bad.help in found[0]["bantuan"]


@pytest.mark.parametrize("bad", OF_THE_TEXT, ids=lambda bad: bad.name)
def test_profiles_that_cannot_be_read_are_refused_at_their_place(bad: Bad) -> None:
    with pytest.raises(PolicyError) as refused:
        read_profiles(as_bytes(bad.content), "profil.yaml")
    found = refused.value.findings[0]

    assert bad.place == f"{found.code} {found.span.line}:{found.span.column}"
    assert bad.told in found.message


@pytest.mark.parametrize(
    "content, told",
    [
        (b"", "kosong"),
        (b"# language: id\nFitur: \xff\n", "2:8"),
        (b"PK\x03\x04" + bytes(range(256)), "dokumen Word"),
        (b"# x\n" * 12_500_000, "lebih besar dari 2 MB"),
        (b"selamat pagi\n", "1:1"),
    ],
)
def test_a_feature_that_cannot_be_read_is_refused_at_its_place(
    content: bytes, told: str, tmp_path: Path
) -> None:
    file = tmp_path / "uji.feature"
    file.write_bytes(content)

    status, out, err = limited("test", file)

    assert status in {1, 2}
    assert told in out + err
    assert "Traceback" not in out + err
