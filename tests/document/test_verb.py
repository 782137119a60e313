"""`kaidah doc` writes both documents, or says why it cannot."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.document.files import UnwritableError, made_ready, put
from tests.app.command import kaidah
from tests.document.made import GUIDE, TEXTS


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        file = tmp_path / "policies" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path / "policies"


def test_a_draft_is_written_as_a_page_and_as_paper(policies: Path, tmp_path: Path) -> None:
    ran = kaidah("doc", "--kebijakan", policies, "--ke", tmp_path / "hasil")
    written = sorted(one.name for one in (tmp_path / "hasil").iterdir())

    assert (0, "") == (ran.returncode, ran.stderr)
    assert ["kota-iuran.docx", "kota-iuran.html"] == written
    assert [f"ditulis: {tmp_path / 'hasil' / name}" for name in reversed(written)] == (
        ran.stdout.splitlines()
    )


def test_a_regulation_in_force_is_written_as_a_page_alone(policies: Path, tmp_path: Path) -> None:
    ran = kaidah("doc", "pp-1", "--kebijakan", policies, "--ke", tmp_path / "hasil")

    assert ["pp-1.html"] == [one.name for one in (tmp_path / "hasil").iterdir()]
    assert "naskah DOCX hanya dibuat bagi rancangan" in ran.stdout


def test_the_page_is_indonesian_whatever_the_command_speaks(policies: Path, tmp_path: Path) -> None:
    pages = []
    for language in ("id", "en"):
        folder = tmp_path / language
        kaidah("doc", "--bahasa", language, "--kebijakan", policies, "--ke", folder)
        pages.append((folder / "kota-iuran.html").read_text("utf-8"))

    assert pages[0] == pages[1]
    assert "Mengesampingkan ketentuan" in pages[0]


def test_scenarios_beside_the_policies_stand_with_what_they_bear_witness_of(
    tmp_path: Path,
) -> None:
    root = tmp_path / "kerja"
    (root / "features").mkdir(parents=True)
    shutil.copytree(GUIDE, root / "policies")
    feature = (
        "# language: id\nFitur: Uji\n\n  Skenario: Linmas berhak\n"
        "    Diketahui fakta berikut:\n      | kelompok warga | linmas |\n"
        "      | tanggal berhenti bertugas | tidak ada |\n"
        "      | tanggal meninggal | 2 Januari 2024 |\n"
        "      | tanggal pengajuan | 3 Januari 2024 |\n"
        "      | sudah dibayar KPU | tidak |\n"
        '    Maka hak atas bantuan pemakaman: ya, berdasarkan "Pasal 1"\n'
    )
    (root / "features/uji.feature").write_text(feature, encoding="utf-8")
    kaidah("doc", "--kebijakan", root / "policies", "--ke", root)
    page = (root / "bantuan.html").read_text("utf-8")

    assert "Skenario: 1 mendukung, 0 menyangkal" in page
    assert "Linmas berhak" in page


def test_an_unknown_regulation_is_refused_with_the_nearest_name(policies: Path) -> None:
    ran = kaidah("doc", "kota/iurann", "--kebijakan", policies)

    assert 2 == ran.returncode
    assert "peraturan `kota/iurann` tidak ditemukan" in ran.stderr
    assert "maksudnya `kota/iuran`?" in ran.stderr


def test_a_folder_that_is_a_file_is_refused_before_anything_is_written(
    policies: Path, tmp_path: Path
) -> None:
    (tmp_path / "hasil").write_text("bukan folder", encoding="utf-8")
    ran = kaidah("doc", "--kebijakan", policies, "--ke", tmp_path / "hasil")

    assert 2 == ran.returncode
    assert "tidak dapat ditulisi" in ran.stderr
    assert "bantuan: sebut folder yang dapat ditulisi" in ran.stderr


def test_a_file_that_was_there_is_replaced_whole_and_keeps_its_permissions(
    tmp_path: Path,
) -> None:
    file = tmp_path / "naskah.html"
    file.write_text("lama", encoding="utf-8")
    file.chmod(0o640)
    put(tmp_path, file.name, b"baru")

    assert ("baru", 0o640) == (file.read_text("utf-8"), file.stat().st_mode & 0o777)
    assert [file] == list(tmp_path.iterdir())


def test_a_file_that_may_only_be_read_stays_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "naskah.html"
    file.write_text("lama", encoding="utf-8")
    file.chmod(0o444)
    with pytest.raises(UnwritableError, match="hanya boleh dibaca"):
        put(tmp_path, file.name, b"baru")

    assert "lama" == file.read_text("utf-8")


@pytest.mark.skipif(os.geteuid() == 0, reason="who may do everything is refused nothing")
def test_a_folder_without_permission_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)

    with pytest.raises(UnwritableError, match="tidak dapat ditulisi"):
        made_ready(tmp_path)
