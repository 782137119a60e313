"""A reading that was chosen: what a drafter reads of the scenarios that pinned it as open."""

from __future__ import annotations

import re
import shutil

import pytest

from tests.features.test_verb import ROOT, kaidah_test

READING = "      tiga_bulan:\n"
CHOICE = "        dipilih: {opsi: tercapai, alasan: Begitu bunyinya., oleh: Bagian Hukum}\n"
TOLD = "tafsir `tiga_bulan` sudah dipilih oleh Bagian Hukum: `tercapai`, cukup genap tiga bulan"
BEGINNING = """\
    Diketahui seorang marbot:
      | tanggal pendaftaran | 1 September 2025 |
      | masa iur            | 3 bulan          |
    Ketika ia meninggal karena sakit pada 1 Desember 2025
"""
FEATURE = f"""\
# language: id
@contoh
Fitur: Tafsir yang kemudian dipilih

  Skenario: satu kalimat
{BEGINNING}\
    Maka santunan sekaligus JKM belum dapat ditentukan karena belum dipilih tafsir "tiga_bulan"

  Skenario: satu tabel
{BEGINNING}\
    Maka santunan sekaligus JKM belum dapat ditentukan dan bergantung pada tafsir:
      | tiga_bulan | hasil          |
      | tercapai   | Rp20.000.000   |
      | terlampaui | tidak terutang |

  Skenario: fakta yang masih kurang
    Diketahui seorang marbot:
      | tanggal pendaftaran | 1 September 2025 |
    Tetapi "masa iur" tidak diketahui
    Ketika ia meninggal karena sakit pada 1 Desember 2025
    Maka santunan sekaligus JKM belum dapat ditentukan karena belum diketahui "masa iur" \
dan belum dipilih tafsir "tiga_bulan"
"""


@pytest.fixture(scope="module")
def failures(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What is printed of each scenario after the choice, by its name; none before it."""
    made = tmp_path_factory.mktemp("perancang")
    policies = made / "policies"
    shutil.copytree(ROOT / "policies", policies)
    (made / "terbuka.feature").write_text(FEATURE)
    before = kaidah_test("terbuka.feature", cwd=made)
    file = policies / "nasional" / "permenaker-5-2021" / "peraturan.yaml"
    file.write_text(file.read_text().replace(READING, READING + CHOICE))
    after = kaidah_test("terbuka.feature", cwd=made)

    assert (0, 1) == (before.returncode, after.returncode)
    blocks = re.split(r"^GAGAL ", after.stdout, flags=re.MULTILINE)[1:]
    return {block.partition("\n")[0].rpartition(": ")[2]: block for block in blocks}


@pytest.mark.parametrize("scenario", ["satu kalimat", "satu tabel"])
def test_a_scenario_that_pinned_a_reading_as_open_says_who_chose_it_and_what_follows(
    failures: dict[str, str], scenario: str
) -> None:
    told = failures[scenario]

    assert f"{TOLD} (Begitu bunyinya.)" in told
    assert (
        "ubah harapan langkah ini menjadi: Rp20.000.000, "
        'berdasarkan "PP 44/2015 Pasal 34 ayat (1) huruf a"'
    ) in told


def test_a_scenario_that_lacks_a_fact_too_is_told_to_leave_the_chosen_reading_out(
    failures: dict[str, str],
) -> None:
    told = failures["fakta yang masih kurang"]

    assert TOLD in told
    assert "tafsir tidak lagi menjadi sebabnya: hapus dari langkah ini" in told
