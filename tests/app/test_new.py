"""A regulation that `kaidah new` begins: it runs, it is clean, and it takes nobody's place."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main
from app.cli.new import EXAMPLES
from rules.format import format_text

Run = Callable[..., tuple[int, str, str]]
ID = "kota/bantuan-pemakaman"


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Run:
    """Run a verb in an empty folder: exit status, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def command(*words: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(words)
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, err

    return command


def new(run: Run, *words: str) -> tuple[int, str, str]:
    return run("new", *words, "--kebijakan", "policies")


def tree(folder: Path) -> dict[str, str | None]:
    """Every file and folder below a folder, files with their text."""
    return {
        str(path.relative_to(folder)): path.read_text() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def commands(told: str) -> list[list[str]]:
    """The commands that a drafter is told to run next, without their first word."""
    return [shlex.split(line)[1:] for line in told.splitlines() if line.startswith("  kaidah")]


def test_what_is_to_be_run_next_runs_without_a_finding_or_a_failure(run: Run) -> None:
    _, told, _ = new(run, ID)
    check, test, decide = (run(*command) for command in commands(told))

    assert (0, "") == (check[0], check[2])
    assert (0, "2 skenario: 2 lulus, 0 gagal") == (test[0], test[1].splitlines()[-1])
    assert (0, True) == (decide[0], "besaran bantuan: Rp1.000.000" in decide[1])


def test_the_files_are_named_after_the_regulation_and_stand_beside_the_policies(
    run: Run, tmp_path: Path
) -> None:
    new(run, ID)

    assert {
        "policies/kaidah.yaml",
        f"policies/{ID}/peraturan.yaml",
        f"features/{ID}/bantuan-pemakaman.feature",
        "contoh/kasus/bantuan-pemakaman.yaml",
    } == {name for name, text in tree(tmp_path).items() if text is not None}


def test_everything_is_in_the_house_form(run: Run, tmp_path: Path) -> None:
    new(run, ID)
    files = sorted(tmp_path.rglob("*.yaml"))

    assert [file.read_text() for file in files] == [
        format_text(file.read_text(), file.name) for file in files
    ]


def test_no_word_of_the_template_is_left(run: Run, tmp_path: Path) -> None:
    new(run, ID)
    texts = "".join(text or "" for text in tree(tmp_path).values()).lower()

    assert [] == [word for word in ("peraturan-baru", "peraturan_baru", "\0") if word in texts]


@pytest.mark.parametrize("number", range(EXAMPLES.count("  kaidah")))
def test_each_example_in_the_help_can_be_run_where_there_are_policies(
    number: int, tmp_path: Path
) -> None:
    (tmp_path / "policies").mkdir()
    (tmp_path / "policies" / "kaidah.yaml").write_text("bawaan: kota/lain\n")
    example = [line.strip() for line in EXAMPLES.splitlines() if line.startswith("  ")][number]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])

    done = subprocess.run(
        ["bash", "-c", example],
        check=False,
        capture_output=True,
        cwd=tmp_path,
        env={**os.environ, "PATH": path},
    )

    assert (0, b"") == (done.returncode, done.stderr)


def test_the_settings_of_a_folder_that_has_them_stay(run: Run, tmp_path: Path) -> None:
    new(run, ID)
    new(run, "kota/lain")

    assert f"bawaan: {ID}\n" == (tmp_path / "policies" / "kaidah.yaml").read_text()


@pytest.mark.parametrize(
    "title", ["Peraturan tentang Pemakaman", 'Peraturan "a": b # c', "peraturan_baru", "- {a", "ya"]
)
def test_a_title_is_taken_as_it_is_whatever_signs_it_holds(run: Run, title: str) -> None:
    new(run, ID, "--judul", title)
    _, told, _ = run("explain", "contoh/kasus/bantuan-pemakaman.yaml", "--kebijakan", "policies")

    assert f"Peraturan: {title}" in told


@pytest.mark.parametrize(
    "regulation, told, help_told",
    [
        (ID, f"peraturan `{ID}` sudah ada", f"`{ID}-2`"),
        (
            "desa/bantuan-pemakaman",
            "`bantuan-pemakaman` sudah berarti",
            "`desa/bantuan-pemakaman-2`",
        ),
        ("kota", "folder `kota` sudah ada", "`kota-2`"),
        ("Kota/Bantuan Baru", "`Kota/Bantuan Baru` bukan bentuk id", "`kota/bantuan-baru`"),
        ("../luar", "`../luar` bukan bentuk id", "`luar`"),
        ("…", "`…` bukan bentuk id", "`kota/bantuan-pemakaman`"),
        ("kota/tafsir", "id `kota/tafsir` tidak dapat dipakai", "tafsir"),
    ],
)
def test_an_id_that_cannot_be_is_refused_with_one_that_can(
    run: Run, tmp_path: Path, regulation: str, told: str, help_told: str
) -> None:
    new(run, ID)
    before = tree(tmp_path)

    status, _, err = new(run, regulation)

    assert (2, before) == (status, tree(tmp_path))
    assert told in err.splitlines()[0]
    assert help_told in err.splitlines()[1]


def test_names_of_the_common_vocabulary_are_not_declared_again(run: Run, tmp_path: Path) -> None:
    new(run, "kota/lain")
    fact = "bantuan_pemakaman.penduduk: {jenis: ya_tidak, label: penduduk}"
    (tmp_path / "policies" / "kosakata.yaml").write_text(f"fakta:\n  {fact}\n")

    status, _, err = new(run, ID)

    assert (2, True) == (status, f"id `{ID}` tidak dapat dipakai di sini" in err)


@pytest.mark.parametrize("title", ["", "  ", "dua\nbaris"])
def test_a_title_without_words_or_on_two_lines_is_refused(run: Run, title: str) -> None:
    assert 2 == new(run, ID, "--judul", title)[0]


@pytest.mark.parametrize("blocked", ["contoh", "features", "policies"])
def test_what_cannot_be_written_whole_is_not_written_at_all(
    run: Run, tmp_path: Path, blocked: str
) -> None:
    (tmp_path / blocked).write_text("bukan folder")

    status, _, err = new(run, ID)

    assert (2, {blocked: "bukan folder"}) == (status, tree(tmp_path))
    assert err.startswith("berkas `")


def test_a_file_that_is_there_already_stays_and_nothing_is_written(
    run: Run, tmp_path: Path
) -> None:
    case = tmp_path / "contoh" / "kasus" / "bantuan-pemakaman.yaml"
    case.parent.mkdir(parents=True)
    case.write_text("kasus: milik-orang\n")
    before = tree(tmp_path)

    status, _, err = new(run, ID)

    assert (2, before) == (status, tree(tmp_path))
    assert "sudah ada" in err
