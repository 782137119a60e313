"""Where exactly a lower regulation begins to differ from a higher one, on small regulations."""

from __future__ import annotations

import pytest

from engine.checking import check
from rules.diagnostics import Code
from rules.load import load_texts_partly
from tests.checking.small_law import HIGHER, LOWER, OWN, VOCABULARY, codes, found, regulation

# ---------------------------------------------------------------- what a higher rule decides


@pytest.mark.parametrize(
    "rule",
    [
        "- {menetapkan: manfaat, maka: Rp20.000}",
        "- {menetapkan: manfaat, jika: {kelompok: kader}, maka: Rp20.000}",
        "- {menetapkan: manfaat, jika: {umur: kurang dari 65 tahun}, maka: tidak terutang}",
        "- {menetapkan: manfaat, maka: 2 * pokok}",
        "- {menetapkan: hak, syarat: {aktif: ya}}",
        "- {menetapkan: hak, jika: {aktif: tidak}, maka: tidak}",
    ],
)
def test_another_value_for_what_a_higher_rule_decides_is_told(rule: str) -> None:
    assert Code.OVERRIDES in codes(rule)


@pytest.mark.parametrize(
    "rule",
    [
        "- {menetapkan: manfaat, maka: pokok}",
        "- {menetapkan: manfaat, maka: Rp10.000}",
        "- {menetapkan: manfaat, jika: {hak: tidak}, maka: Rp1}",
        "- {menetapkan: manfaat, jika: {umur: paling sedikit 65 tahun, hak: tidak}, maka: Rp1}",
        "- {menetapkan: manfaat, selain_itu: ya, maka: Rp1}",
        "- {menetapkan: layanan, maka: surat}",
        "- {menetapkan: layanan, mengecualikan: atas Pasal 3, maka: surat}",
    ],
)
def test_the_same_value_or_a_case_left_open_or_left_to_the_lower_one_is_not_told(rule: str) -> None:
    assert Code.OVERRIDES not in codes(rule)


def test_a_higher_version_that_ended_before_the_lower_begins_is_no_other_value() -> None:
    higher = HIGHER.replace(
        "    teks: Manfaat.\n",
        "    teks: Manfaat.\n    versi: [{mulai: 2015-01-01, sampai: 2019-12-31}]\n",
    )
    rules = "- {menetapkan: manfaat, maka: Rp20.000}"
    dated = regulation(LOWER, rules, OWN).replace(
        "    teks: Tujuh.\n", "    teks: Tujuh.\n    versi: [{mulai: 2024-01-01}]\n"
    )
    texts = {
        "kosakata.yaml": VOCABULARY,
        "atas/peraturan.yaml": higher,
        "bawah/peraturan.yaml": dated,
    }
    told = {one.code for one in check(load_texts_partly(texts, "bawah"))}

    assert Code.OVERRIDES not in told
    assert Code.OVERRIDES in codes(rules, higher=higher)


def test_a_gate_before_what_a_higher_rule_decides_is_told() -> None:
    rules = "- {menetapkan: dibantu, syarat: {aktif: ya}}\n"
    rules += "- {menetapkan: manfaat, hanya_bila: dibantu, maka: pokok}"

    (finding,) = found(rules)

    assert finding.code is Code.OVERRIDES
    assert "Pasal 7" in finding.message
    assert "PP Atas Pasal 2" in finding.message


def test_an_exception_to_a_higher_rule_names_both_articles() -> None:
    (finding,) = found("- {menetapkan: manfaat, mengecualikan: atas Pasal 2, maka: Rp1}")

    assert finding.code is Code.RANK
    assert "Pasal 7" in finding.message
    assert "PP Atas Pasal 2" in finding.message


# ---------------------------------------------------------------- limits of quantities


@pytest.mark.parametrize(
    "test",
    [
        "umur: kurang dari 60 tahun",
        "umur: paling lama 65 tahun",
        "umur: 17 tahun sampai kurang dari 70 tahun",
        "umur: bukan paling sedikit 60 tahun",
        "iur: paling sedikit 12 bulan",
        "iur: lebih dari 36 bulan",
        "umur: kurang dari tertua - 5 tahun",
        "umur: kurang dari 90% * tertua",
        "umur: 'kurang dari min(tertua, 60 tahun)'",
        "iur: 'paling sedikit maks(36 bulan, 24 bulan + 2 tahun)'",
    ],
)
def test_another_limit_on_the_same_side_is_told(test: str) -> None:
    assert [Code.OTHER_BOUND] == codes(f"- {{menetapkan: dibantu, syarat: {{{test}}}}}")


@pytest.mark.parametrize(
    "test",
    [
        "umur: kurang dari 65 tahun",
        "umur: kurang dari tertua",
        "umur: 17 tahun sampai kurang dari 65 tahun",
        "umur: paling sedikit 17 tahun",
        "iur: lebih dari 35 bulan",
        "iur: paling lama 12 bulan",
        "upah: kurang dari Rp1.000",
        "umur: kurang dari tertua + 0 bulan",
        "umur: 'kurang dari min(tertua, 80 tahun)'",
        "iur: 'paling sedikit maks(36 bulan, 12 bulan + 1 tahun)'",
        "umur: kurang dari tertua - iur",
    ],
)
def test_the_same_limit_or_one_on_a_free_side_is_not_told(test: str) -> None:
    assert [] == codes(f"- {{menetapkan: dibantu, syarat: {{{test}}}}}")


def test_a_limit_that_is_computed_is_told_in_the_unit_of_what_it_limits() -> None:
    (finding,) = found("- {menetapkan: dibantu, syarat: {umur: kurang dari 90% * tertua}}")

    assert "kurang dari 58 tahun 6 bulan" in finding.message
    assert "kurang dari 65 tahun" in finding.message


def test_a_limit_on_what_bars_is_one_on_the_other_side() -> None:
    barred = "- {menetapkan: dibantu, jika: {umur: paling sedikit 60 tahun}, maka: tidak}"
    free = "- {menetapkan: dibantu, jika: {umur: kurang dari 17 tahun}, maka: tidak}"

    assert [Code.OTHER_BOUND] == codes(barred)
    assert [] == codes(free)


def test_a_condition_of_an_own_amount_is_free() -> None:
    assert [] == codes("- {menetapkan: tambahan, jika: {iur: paling sedikit 1 bulan}, maka: Rp1}")


def test_a_term_on_which_only_an_own_amount_rests_is_free() -> None:
    rules = "- {menetapkan: miskin, syarat: {iur: paling sedikit 1 bulan}}\n"
    rules += "- {menetapkan: tambahan, jika: {istilah: miskin}, maka: Rp1}"

    assert [] == codes(rules)


def test_a_limit_is_compared_with_the_law_of_its_time() -> None:
    rules = "- {menetapkan: dibantu, syarat: {umur: kurang dari batas_kota}}"
    versions = (
        "- {mulai: 2015-01-01, sampai: 2019-12-31, nilai: 56 tahun, dasar: Pasal 7}\n      "
        "- {mulai: 2020-01-01, nilai: 65 tahun, dasar: Pasal 7}"
    )
    extra = "parameter:\n  batas_kota:\n    jenis: masa_bulan\n    label: batas\n    nilai:\n      "

    assert [] == codes(rules, extra=f"{extra}{versions}\n")
    assert [Code.OTHER_BOUND] == codes(rules, extra=f"{extra}{versions.replace('65', '56')}\n")


def test_a_limit_that_the_higher_law_leaves_to_a_lower_one_is_free() -> None:
    higher = HIGHER.replace("    teks: Hak.\n", "    teks: Hak.\n    dapat_diatur: perwal\n")

    assert [] == codes(
        "- {menetapkan: dibantu, syarat: {umur: kurang dari 60 tahun}}", higher=higher
    )


# ---------------------------------------------------------------- two lines


def test_two_lines_that_may_hold_together_are_told_once() -> None:
    rules = (
        "- {menetapkan: dana, jika: {kelompok: kader}, maka: apbd}\n"
        "- {menetapkan: dana, jika: {aktif: ya}, maka: hibah}"
    )

    assert [Code.TWO_LINES] == codes(rules)


@pytest.mark.parametrize(
    "second",
    [
        "{menetapkan: dana, jika: {kelompok: nelayan}, maka: hibah}",
        "{menetapkan: dana, jika: {aktif: ya}, maka: apbd}",
        "{menetapkan: dana, selain_itu: ya, maka: hibah}",
    ],
)
def test_lines_of_different_cases_or_the_same_line_are_not_told(second: str) -> None:
    assert [] == codes(f"- {{menetapkan: dana, jika: {{kelompok: kader}}, maka: apbd}}\n- {second}")
