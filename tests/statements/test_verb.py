"""`kaidah statements` lists all figures or some, for readers and for programs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.command import kaidah
from tests.planning.small import VOCABULARY, regulation

BODY = """
pernyataan:
  klaim:
    label: klaim
    nilai: Rp790.000.000
    satuan: rupiah
    tanggal: 2024-08-24
    menurut: Disnaker
    sumber: contoh.go.id
    bukti: A
    catatan: dibulatkan
  iuran:
    label: iuran
    nilai: Rp480.457.660
    satuan: rupiah
    tanggal: Agustus 2024
    sumber: contoh.go.id
    bukti: A
  kurang:
    label: kekurangan
    dihitung: klaim - iuran
    satuan: rupiah
    bukti: INF
    bertentangan_dengan: [disebut]
  disebut:
    label: kekurangan menurut berita
    nilai: Rp200.000.000
    satuan: rupiah
    sumber: contoh.go.id
    bukti: A
    bertentangan_dengan: [kurang]
"""


@pytest.fixture(scope="module")
def at(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    policies = tmp_path_factory.mktemp("policies")
    (policies / "uji").mkdir()
    (policies / "kaidah.yaml").write_text("bawaan: uji\n", "utf-8")
    (policies / "kosakata.yaml").write_text(VOCABULARY, "utf-8")
    (policies / "uji" / "peraturan.yaml").write_text(regulation(BODY), "utf-8")
    return "--kebijakan", str(policies)


def test_a_statement_is_told_with_its_source_its_calculation_and_what_contradicts(
    at: tuple[str, str],
) -> None:
    told = kaidah("statements", "kurang", "klaim", *at).stdout

    assert told == (
        "kurang\n"
        "  kekurangan: Rp309.542.340  [INF]\n"
        "  mengikuti: klaim - iuran\n"
        "    Rp790.000.000 − Rp480.457.660 = Rp309.542.340\n"
        "  bertentangan dengan `disebut`, Rp200.000.000: lebih besar Rp109.542.340, ≈ 54,77%\n"
        "\n"
        "klaim\n"
        "  klaim: Rp790.000.000  [A]\n"
        "  menurut Disnaker, 24 Agustus 2024\n"
        "  sumber: contoh.go.id\n"
        "  dipakai dalam: kurang\n"
        "  catatan: dibulatkan\n"
        "\n"
    )


def test_without_a_name_all_are_told_and_a_regulation_may_be_named_first(
    at: tuple[str, str],
) -> None:
    every = json.loads(kaidah("statements", "--json", *at).stdout)
    named = json.loads(kaidah("statements", "--peraturan", "uji", "iuran", "--json", *at).stdout)

    assert [one["pernyataan"] for one in every] == ["klaim", "iuran", "kurang", "disebut"]
    assert named == [one for one in every if one["pernyataan"] == "iuran"]
    assert (every[2]["langkah"], every[2]["bertentangan"]) == (
        ["Rp790.000.000 − Rp480.457.660 = Rp309.542.340"],
        [{"dengan": "disebut", "selisih": "Rp109.542.340", "bagian": "54,77117%"}],
    )


@pytest.mark.parametrize(
    "words, told",
    [
        (("kurag",), "pernyataan `kurag` tidak dikenal\n  bantuan: maksudnya `kurang`?\n"),
        (("x/y",), "peraturan `x/y` tidak ditemukan\n  bantuan: yang ada: `uji`\n"),
    ],
)
def test_what_is_not_known_is_refused_with_what_there_is(
    at: tuple[str, str], words: tuple[str, ...], told: str
) -> None:
    run = kaidah("statements", *words, *at)

    assert (2, told) == (run.returncode, run.stderr)


def test_figures_that_do_not_follow_are_not_printed(tmp_path: Path, at: tuple[str, str]) -> None:
    del at
    (tmp_path / "uji").mkdir()
    (tmp_path / "kaidah.yaml").write_text("bawaan: uji\n", "utf-8")
    wrong = BODY.replace("klaim - iuran", "klaim - iura")
    (tmp_path / "uji" / "peraturan.yaml").write_text(regulation(wrong), "utf-8")
    run = kaidah("statements", "--kebijakan", str(tmp_path))

    assert (2, "") == (run.returncode, run.stdout)
    assert "K471 pernyataan `iura` tidak dikenal" in run.stderr
