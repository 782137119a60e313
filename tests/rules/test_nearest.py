"""The nearest right name for a wrong one."""

import pytest

from rules.nearest import nearest

NAMES = ["peserta.kelompok", "peserta.segmen", "jkm.berhak"]


@pytest.mark.parametrize(
    "word,right",
    [
        ("peserta.kelmpok", "peserta.kelompok"),
        ("Peserta.Segmen", "peserta.segmen"),
        ("jkm berhak", "jkm.berhak"),
    ],
)
def test_a_misspelt_name_finds_the_right_one(word: str, right: str) -> None:
    assert right == nearest(word, NAMES)


@pytest.mark.parametrize("word", ["", "   ", "xyz", "a" * 1000])
def test_nothing_near_finds_nothing(word: str) -> None:
    assert nearest(word, NAMES) is None


def test_of_two_equally_near_the_first_is_taken() -> None:
    assert nearest("abcx", ["abcd", "abce"]) == "abcd"


def test_spaces_and_underscores_are_the_same() -> None:
    assert nearest("kecelakaan kerja", ["kecelakaan_kerja"], near=1.0) == "kecelakaan_kerja"
