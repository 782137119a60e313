"""Cases that cannot be decided: each is refused with its place and the right form."""

from __future__ import annotations

import json
import os
import resource
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.app.command import ROOT, START, environment
from tests.bad_input.table import HEAD, OF_THE_CASE, OF_THE_TEXT, Bad, fact
from tests.explain.small import ROOT as POLICIES

EVERY = (*OF_THE_TEXT, *OF_THE_CASE)
MEMORY = 500_000_000
SECONDS = 30
"""Of the processor's time for one command, however much it is given."""


def limited(*words: str | Path, stdin: bytes = b"") -> tuple[int, str, str]:
    """Run the command with little memory and time: status, standard output and error."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    done = subprocess.run(
        [*START, *map(str, words)],
        check=False,
        capture_output=True,
        cwd=ROOT,
        env=environment(),
        input=stdin,
        preexec_fn=limit,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


def as_bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


def first(refused: dict[str, Any]) -> tuple[str, str, str]:
    found = refused["ditolak"][0]
    place = f"{found['kode']} {found['baris']}:{found['kolom']}"
    return place, found["pesan"], found["bantuan"] or ""


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What one command says of all bad cases, one file each."""
    folder = tmp_path_factory.mktemp("kasus")
    files = []
    for number, bad in enumerate(EVERY):
        file = folder / f"{number:02}.yaml"
        file.write_bytes(as_bytes(bad.content))
        files.append(file)
    status, out, err = limited("decide", "--json", "--kebijakan", POLICIES, *files)
    assert (2, False) == (status, "Traceback" in err)
    return {bad.name: found for bad, found in zip(EVERY, json.loads(out), strict=True)}


@pytest.mark.parametrize("bad", EVERY, ids=lambda bad: bad.name)
def test_a_bad_case_is_refused_at_its_place_with_the_right_form(
    bad: Bad, refusals: dict[str, dict[str, Any]]
) -> None:
    place, told, advice = first(refusals[bad.name])

    assert bad.place == place
    assert bad.told in told
    assert bad.help in advice


@pytest.mark.parametrize("bad", OF_THE_TEXT[:6], ids=lambda bad: bad.name)
def test_the_same_is_said_of_standard_input(bad: Bad) -> None:
    status, out, err = limited("decide", "-", "--kebijakan", POLICIES, stdin=as_bytes(bad.content))
    code, _, place = bad.place.partition(" ")

    assert (2, "") == (status, out)
    assert f"masukan baku:{place}: kesalahan {code}" in err
    assert "Traceback" not in err


def test_no_message_repeats_an_identity_number(refusals: dict[str, dict[str, Any]]) -> None:
    assert "0012345678901234" not in json.dumps(refusals)


def test_an_identifier_keeps_its_leading_zeros(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("kasus: 0012\nfakta: {nama: '007', aktif: ya}\ntanya: [berhak]\n")

    status, out, _ = limited("decide", "--json", "--kebijakan", POLICIES, file)

    assert 3 == status
    assert "0012" == json.loads(out)["kasus"]


@pytest.mark.parametrize(
    "facts, told",
    [
        (
            "  peserta.tanggal_lahir: 1990-01-01\n  peristiwa.tanggal_meninggal: 1980-05-01\n",
            "tidak seorang pun meninggal sebelum lahir",
        ),
        (
            "  peserta.tanggal_lahir: 1990-01-01\n  anak: [{tanggal_lahir: 1985-05-01}]\n",
            "seorang anak lahir sesudah orang tuanya",
        ),
    ],
)
def test_facts_that_cannot_both_be_true_are_shown_with_both_values(facts: str, told: str) -> None:
    status, out, err = limited("decide", "-", stdin=f"{HEAD}{facts}".encode())

    assert (2, "") == (status, out)
    assert "masukan baku:4:" in err
    assert "lihat masukan baku:3:26" in err
    assert "1 Januari 1990" in err
    assert told in err


def test_a_death_by_work_accident_outside_work_is_refused() -> None:
    facts = "  peristiwa.sebab: kecelakaan_kerja\n  kecelakaan.keadaan: di_luar_pekerjaan\n"

    status, out, err = limited("decide", "-", stdin=f"{HEAD}{facts}".encode())

    assert (2, "") == (status, out)
    assert "kematian karena kecelakaan kerja tidak terjadi di luar pekerjaan" in err


def test_thousands_of_findings_are_cut_and_counted() -> None:
    many = "".join(f"  salah_{number}: ya\n" for number in range(3_000))

    status, _, err = limited("decide", "-", "--kebijakan", POLICIES, stdin=f"{HEAD}{many}".encode())

    assert 2 == status
    assert "… dan 2950 temuan lain sesudahnya" in err


@pytest.mark.parametrize("year", ["1899", "9999"])
def test_dates_far_away_are_dates(year: str) -> None:
    content = fact(f"mati: {year}-12-31") + "tanya: [berhak]\n"

    status, _, err = limited("decide", "-", "--kebijakan", POLICIES, stdin=content.encode())

    assert (True, "") == (status in {0, 3, 5}, err)


# -------------------------------------------------------------- what is no file


def test_a_regulation_misnamed_on_the_command_line_has_the_nearest_name() -> None:
    status, out, err = limited(
        "decide", "-", "--kebijakan", POLICIES, "--peraturan", "ujj", stdin=b"kasus: a"
    )

    assert (2, "") == (status, out)
    assert "peraturan `ujj` tidak ditemukan" in err
    assert "maksudnya `uji`?" in err


def test_a_folder_and_a_missing_file_are_refused_as_such(tmp_path: Path) -> None:
    status, out, err = limited("decide", "--kebijakan", POLICIES, tmp_path, tmp_path / "tiada.yaml")

    assert (2, "") == (status, out)
    assert "ini folder, bukan berkas kasus" in err
    assert "tiada.yaml: berkas tidak ada" in err


def test_a_file_without_end_is_refused_as_too_large() -> None:
    status, out, err = limited("decide", "--kebijakan", POLICIES, "/dev/zero")

    assert (2, "") == (status, out)
    assert "lebih besar dari 2 MB" in err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file: see test_cli.py")
def test_a_file_that_may_not_be_read_is_refused_as_such(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(HEAD)
    file.chmod(0)

    status, _, err = limited("decide", "--kebijakan", POLICIES, file)

    assert (2, True) == (status, "berkas tidak boleh dibaca" in err)


def test_a_closed_pipe_ends_the_command_quietly(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(f"{HEAD}  aktif: ya\n")
    words = [*START, "decide", "--kebijakan", str(POLICIES), *[str(file)] * 30]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=environment()
    ) as command:
        assert command.stdout is not None
        assert command.stderr is not None
        command.stdout.close()
        err = command.stderr.read().decode()

    assert (0, "") == (command.returncode, err)
