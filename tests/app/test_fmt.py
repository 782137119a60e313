"""What `kaidah fmt` writes, says and leaves alone."""

from __future__ import annotations

import io
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli import main
from tests.app.command import ROOT

Run = Callable[..., tuple[int, str, str]]
UNTIDY = "a:    b # komentar\n\n\nc:   [1,2]\n"
TIDY = "a: b  # komentar\n\nc: [1, 2]\n"


@pytest.fixture
def fmt(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `kaidah fmt`: exit status, standard output, standard error."""

    def command(*words: str | Path, stdin: bytes = b"") -> tuple[int, str, str]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as ended:
            main(["fmt", *map(str, words)])
        out, err = capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return ended.value.code, out, err

    return command


@pytest.fixture
def untidy(tmp_path: Path) -> Path:
    path = tmp_path / "uji.yaml"
    path.write_text(UNTIDY)
    return path


def test_a_file_is_rewritten_and_a_second_time_is_tidy(fmt: Run, untidy: Path) -> None:
    first = fmt(untidy)
    second = fmt(untidy)

    assert TIDY == untidy.read_text()
    assert (0, "1 dirapikan, 0 sudah rapi, 0 ditolak") == (first[0], first[1].splitlines()[-1])
    assert (0, "0 dirapikan, 1 sudah rapi, 0 ditolak\n") == (second[0], second[1])


def test_check_names_the_file_writes_nothing_and_exits_with_one(fmt: Run, untidy: Path) -> None:
    status, out, err = fmt("--check", untidy)

    assert (1, "") == (status, err)
    assert f"belum rapi: {untidy}" == out.splitlines()[0]
    assert "bantuan: `kaidah fmt` merapikannya" in out.splitlines()[-1]
    assert UNTIDY == untidy.read_text()


def test_diff_shows_the_lines_that_would_change_and_writes_nothing(fmt: Run, untidy: Path) -> None:
    status, out, _ = fmt("--diff", untidy)

    assert status == 0
    assert {"-a:    b # komentar", "+a: b  # komentar"} <= set(out.splitlines())
    assert UNTIDY == untidy.read_text()


def test_standard_input_comes_out_formatted(fmt: Run) -> None:
    assert (0, TIDY, "") == fmt("-", stdin=UNTIDY.encode())


@pytest.mark.parametrize("text, status", [(UNTIDY, 1), (TIDY, 0)])
def test_standard_input_can_be_checked_without_being_written(
    fmt: Run, text: str, status: int
) -> None:
    assert (status, "") == fmt("-", "--check", stdin=text.encode())[:2]


def test_standard_input_stands_alone(fmt: Run, untidy: Path) -> None:
    status, _, err = fmt("-", untidy)

    assert (2, "`-` tidak dapat disebut bersama berkas lain") == (status, err.splitlines()[0])


def test_a_folder_means_its_yaml_files_but_for_hidden_ones_each_once(
    fmt: Run, untidy: Path, tmp_path: Path
) -> None:
    hidden = tmp_path / ".simpanan" / "lama.yaml"
    hidden.parent.mkdir()
    hidden.write_text(UNTIDY)
    (tmp_path / "catatan.txt").write_text("a:    b\n")

    _, out, _ = fmt(tmp_path, untidy)

    assert "1 dirapikan, 0 sudah rapi, 0 ditolak" == out.splitlines()[-1]
    assert UNTIDY == hidden.read_text()


def test_without_a_path_the_folder_of_policies_is_formatted(fmt: Run, tmp_path: Path) -> None:
    (tmp_path / "kaidah.yaml").write_text("bawaan:   kota/uji\n")

    fmt("--kebijakan", tmp_path)

    assert "bawaan: kota/uji\n" == (tmp_path / "kaidah.yaml").read_text()


def test_the_policies_cases_and_profiles_of_the_project_are_tidy(fmt: Run) -> None:
    status, out, _ = fmt("--check", *(ROOT / name for name in ("policies", "contoh", "features")))

    assert (0, True) == (status, out.startswith("0 belum rapi"))


def test_a_file_that_cannot_be_read_as_yaml_is_left_alone_and_the_others_are_not(
    fmt: Run, untidy: Path
) -> None:
    wrong = untidy.with_name("keliru.yaml")
    wrong.write_text("a:    [1\n")

    status, out, err = fmt(wrong, untidy)

    assert (2, "a:    [1\n", TIDY) == (status, wrong.read_text(), untidy.read_text())
    assert err.startswith(f"{wrong}:1:7: kesalahan K106")
    assert "1 dirapikan, 0 sudah rapi, 1 ditolak" == out.splitlines()[-1]


def test_a_refusal_quotes_nothing_that_tells_who_a_case_is_about(fmt: Run) -> None:
    _, _, err = fmt("-", stdin=b"kasus: Budi\nfakta: [1\nnik: 3672010101800001\n")

    assert ("Budi" in err, "3672010101800001" in err) == (False, False)


def test_windows_line_ends_and_a_byte_order_mark_are_taken_away(fmt: Run, untidy: Path) -> None:
    untidy.write_bytes("\ufeffa: b\r\n".encode())

    fmt(untidy)

    assert untidy.read_bytes() == b"a: b\n"


def test_permissions_stay_and_nothing_is_left_beside_the_file(fmt: Run, untidy: Path) -> None:
    untidy.chmod(0o640)

    fmt(untidy)

    assert 0o640 == stat.S_IMODE(untidy.stat().st_mode)
    assert [untidy] == list(untidy.parent.iterdir())


def test_a_link_stays_a_link(fmt: Run, untidy: Path) -> None:
    link = untidy.with_name("tautan.yaml")
    link.symlink_to(untidy)

    fmt(link)

    assert (True, TIDY) == (link.is_symlink(), untidy.read_text())


def test_a_file_that_may_only_be_read_is_refused(fmt: Run, untidy: Path) -> None:
    untidy.chmod(0o444)

    status, _, err = fmt(untidy)

    assert (2, UNTIDY) == (status, untidy.read_text())
    assert f"berkas `{untidy}` hanya boleh dibaca" == err.splitlines()[0]


def test_a_write_that_fails_leaves_the_file_and_nothing_beside_it(
    fmt: Run, untidy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("app.formatting.os.fsync", full)

    status, _, err = fmt(untidy)

    assert (2, UNTIDY, [untidy]) == (status, untidy.read_text(), list(untidy.parent.iterdir()))
    assert "tidak dapat ditulis" in err


@pytest.mark.parametrize(
    "name, told",
    [
        ("tidak-ada.yaml", "tidak ada"),
        ("kosong", "tidak memuat berkas YAML"),
        ("kasus.json", "bukan berkas YAML"),
    ],
)
def test_a_path_without_yaml_is_refused(fmt: Run, tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "kosong").mkdir()
    (tmp_path / "kasus.json").write_text("{}")

    status, _, err = fmt(tmp_path / name)

    assert (2, True) == (status, told in err.splitlines()[0])
