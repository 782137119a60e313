"""`kaidah test`: what a drafter reads when a scenario does not hold."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WRONG = HERE / "wrong.feature"
KAIDAH = Path(sys.executable).with_name("kaidah")


def kaidah_test(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [KAIDAH, "test", *arguments], cwd=cwd, capture_output=True, text=True, check=False
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of a drafter's own, outside the checkout, with features of which none holds."""
    made = tmp_path_factory.mktemp("perancang")
    shutil.copy(WRONG, made)
    return made


@pytest.fixture(scope="module")
def printed(folder: Path) -> subprocess.CompletedProcess[str]:
    return kaidah_test("wrong.feature", cwd=folder)


@pytest.fixture(scope="module")
def failures(printed: subprocess.CompletedProcess[str]) -> dict[str, str]:
    """What is printed of each failing scenario, by its name."""
    blocks = re.split(r"^GAGAL ", printed.stdout, flags=re.MULTILINE)[1:]
    heads = [block.partition("\n")[0] for block in blocks]
    names = [re.sub(r" \([^()]+\)$", "", head.rpartition(": ")[2]) for head in heads]
    return dict(zip(names, blocks, strict=True))


def scenarios_in(text: str) -> list[str]:
    return re.findall(r"^ +Skenario(?: konsep)?: (.+)$", text, re.MULTILINE)


def line_of(words: str) -> int:
    lines = WRONG.read_text().splitlines()
    return next(number for number, line in enumerate(lines, start=1) if words in line)


def test_every_wrong_scenario_fails(failures: dict[str, str]) -> None:
    assert sorted(scenarios_in(WRONG.read_text())) == sorted(failures)


def test_failing_scenarios_end_with_status_1_and_without_a_traceback(
    printed: subprocess.CompletedProcess[str],
) -> None:
    assert printed.returncode == 1
    assert "Traceback" not in printed.stdout + printed.stderr
    assert ".py" not in printed.stdout


def test_a_wrong_value_is_shown_beside_the_right_one_with_its_explanation(
    failures: dict[str, str],
) -> None:
    told = failures["nilai lain"]

    assert told.startswith(f"wrong.feature:{line_of('sebesar Rp21.000.000')}: ")
    assert "langkah: Maka santunan sekaligus JKM sebesar Rp21.000.000" in told
    assert re.search(r"diharapkan: Rp21\.000\.000\n +ternyata: +Rp20\.000\.000\n", told)
    assert "Dasar: PP 44/2015 Pasal 34 ayat (1) huruf a" in told


def test_a_failing_scenario_shows_the_facts_of_its_profiles(failures: dict[str, str]) -> None:
    told = failures["nilai lain"]

    assert "masa iur: 7 bulan (profil nelayan)" in told
    assert "sebab kematian: sakit (profil meninggal karena sakit)" in told
    assert "tanggal meninggal: 24 Agustus 2024\n" in told


def test_a_wrong_article_is_shown_beside_the_articles_cited(failures: dict[str, str]) -> None:
    told = failures["pasal lain"]

    assert "diharapkan: berdasarkan PP 44/2015 Pasal 34 ayat (1) huruf b" in told
    assert "ternyata:   berdasarkan PP 44/2015 Pasal 34 ayat (1) huruf a" in told
    assert "ada dalam peraturan, tetapi bukan dasar hasil ini" in told


@pytest.mark.parametrize(
    "scenario, said",
    [
        ("tempat yang kurang tepat", "kurang tepat: sebut huruf atau ayatnya"),
        ("naskah asli padahal sudah diubah", "menjadi dasarnya, tetapi sudah diubah"),
        ("diubah peraturan lain", "menjadi dasarnya, tetapi tidak dengan perubahan itu"),
    ],
)
def test_an_article_cited_otherwise_is_told_in_what_it_differs(
    failures: dict[str, str], scenario: str, said: str
) -> None:
    assert said in failures[scenario]


@pytest.mark.parametrize(
    "scenario, meant",
    [
        ("salah fakta", "`masa iur`"),
        ("salah hasil", "`santunan sekaligus JKM`"),
        ("salah profil", "`nelayan`"),
        ("salah daftar", "`anak`"),
        ("salah tafsir", "`tiga_bulan`"),
        ("salah opsi", "`tercapai`"),
        ("salah kalimat", 'bentuk terdekat: <hasil> tidak terutang berdasarkan <"pasal">'),
        ("salah nilai fakta", "`7 bulan`"),
        ("hasil setiap anak tanpa nomor", "`anak memenuhi syarat beasiswa ke-1`"),
    ],
)
def test_a_misspelt_name_is_answered_with_the_nearest_one(
    failures: dict[str, str], scenario: str, meant: str
) -> None:
    told = failures[scenario]

    assert meant in told.partition("bantuan: ")[2]


@pytest.mark.parametrize(
    "scenario, said",
    [
        ("tanpa tabel yang diperlukan", "langkah ini memerlukan tabel di bawahnya"),
        ("dengan tabel yang tidak dibaca", "langkah ini tidak membaca tabel di bawahnya"),
        ("baris tabel fakta yang terlalu lebar", "berisi fakta dan nilainya"),
        ("kolom daftar yang salah tulis", "maksudnya `tanggal lahir anak`?"),
        ("tabel tafsir tanpa hasil", "tabel tafsir tanpa kolom `hasil`"),
        ("tanggal pada profil tanpa tanggal", "profil `nelayan` tidak menerima tanggal"),
    ],
)
def test_a_table_or_date_out_of_place_is_refused(
    failures: dict[str, str], scenario: str, said: str
) -> None:
    assert said in failures[scenario]


@pytest.mark.parametrize(
    "scenario, words",
    [
        ("salah fakta", "Diketahui seorang nelayan:"),
        ("salah profil", "Diketahui seorang nelayn"),
        ("salah kalimat", "Maka santunan sekaligus JKM tidak terhutang"),
    ],
)
def test_a_misspelt_name_is_shown_at_its_line(
    failures: dict[str, str], scenario: str, words: str
) -> None:
    below = line_of(f"Skenario: {scenario}")
    lines = WRONG.read_text().splitlines()
    number = next(i for i in range(below, len(lines)) if words in lines[i]) + 1

    assert failures[scenario].startswith(f"wrong.feature:{number}: ")


def test_results_are_told_per_tag(printed: subprocess.CompletedProcess[str]) -> None:
    number = len(scenarios_in(WRONG.read_text()))

    assert f"salah: 0 lulus, {number} gagal" in printed.stdout.splitlines()


def test_scenarios_are_decided_under_the_policies_named(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    article = tmp_path / "policies" / "nasional" / "pp-44-2015" / "peraturan.yaml"
    article.write_text(article.read_text().replace("Rp16.200.000", "Rp16.200.001"))
    feature = str(ROOT / "features" / "nasional" / "pp-44-2015-jkm.feature")

    run = kaidah_test(feature, "--kebijakan", "policies", cwd=tmp_path)

    assert run.returncode == 1
    assert "ternyata:   Rp16.200.001" in run.stdout


def test_a_policy_that_cannot_be_used_is_shown_at_its_place(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "features" / "contoh" / "kebijakan", tmp_path / "kebijakan")
    article = tmp_path / "kebijakan" / "contoh" / "bantuan" / "peraturan.yaml"
    article.write_text(article.read_text().replace("pekerja.kader", "pekerja.kadre"))
    (tmp_path / "rusak.feature").write_text(
        "# language: id\nFitur: Rusak\n  Skenario: salah tulis dalam peraturan\n"
        f'    Diketahui peraturan "contoh/bantuan" dari "{tmp_path}/kebijakan"\n'
        "    Dan fakta berikut:\n      | kader | ya |\n"
    )

    run = kaidah_test("rusak.feature", cwd=tmp_path)

    assert run.returncode == 1
    assert re.search(r"contoh/bantuan/peraturan\.yaml:\d+:\d+: kesalahan K\d+ ", run.stdout)
    assert "maksudnya `pekerja.kader`?" in run.stdout


def test_tags_are_told_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    tags = ("bab-10", "bab-9", "bab-100")
    scenarios = [f"  @{tag}\n  Skenario: {tag}\n    Diketahui seorang x\n" for tag in tags]
    text = "# language: id\nFitur: Urutan\n" + "\n".join(scenarios)
    (tmp_path / "urutan.feature").write_text(text)

    told = kaidah_test("urutan.feature", cwd=tmp_path).stdout.splitlines()

    assert [line.partition(":")[0] for line in told[-4:-1]] == ["bab-9", "bab-10", "bab-100"]


def test_a_program_reads_the_same_results_as_json(folder: Path) -> None:
    text = (folder / "wrong.feature").read_text()
    short = text[: text.index("    Skenario: pasal lain")]
    (folder / "satu.feature").write_text(short)

    run = kaidah_test("satu.feature", "--json", cwd=folder)

    found = json.loads(run.stdout)
    assert run.returncode == 1
    assert found["skenario"] == [{"nama": "nilai lain", "tanda": ["salah"], "lulus": False}]
    assert [failure["skenario"] for failure in found["gagal"]] == ["nilai lain"]


def test_scenarios_that_hold_end_with_status_0_from_any_folder(tmp_path: Path) -> None:
    run = kaidah_test(str(ROOT / "features" / "contoh"), cwd=tmp_path)

    assert run.returncode == 0
    assert run.stdout.splitlines()[-1] == "4 skenario: 4 lulus, 0 gagal"


def test_a_tag_selects_scenarios_of_all_features(tmp_path: Path) -> None:
    run = kaidah_test("--pasal", "@contoh", cwd=tmp_path)

    assert (run.returncode, run.stdout.splitlines()[-1]) == (0, "4 skenario: 4 lulus, 0 gagal")


@pytest.mark.parametrize(
    "arguments, said",
    [
        (["--pasal", "pasal-77"], "tidak ada skenario bertanda `pasal-77`"),
        (["--pasal", "Pasal 8"], "maksudnya `pasal-8`?"),
        (["--pasal", "8"], "maksudnya `pasal-8`?"),
        (["tidak-ada.feature"], "`tidak-ada.feature` tidak ada"),
        (["--kebijakan", "."], "folder `.` tidak memuat `kaidah.yaml`"),
    ],
)
def test_nothing_to_run_ends_with_status_2(arguments: list[str], said: str, tmp_path: Path) -> None:
    run = kaidah_test(*arguments, cwd=tmp_path)

    assert (run.returncode, run.stdout) == (2, "")
    assert said in run.stderr


SAME_NAME = """Fitur: Dua kali
  Skenario: sama
    Diketahui seorang nelayan
  Skenario: sama
    Diketahui seorang nelayan
"""


@pytest.mark.parametrize(
    "text, said",
    [
        ("Fitur tanpa titik dua\n", "sesudah `Fitur` harus ada titik dua"),
        (SAME_NAME, "nama skenario dipakai dua kali: `sama`"),
    ],
    ids=["no Gherkin", "a name used twice"],
)
def test_a_feature_that_cannot_be_run_whole_fails(text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "rusak.feature").write_text(f"# language: id\n{text}")

    run = kaidah_test("rusak.feature", cwd=tmp_path)

    assert run.returncode == 1
    assert run.stdout.startswith("GAGAL rusak.feature")
    assert said in run.stdout
