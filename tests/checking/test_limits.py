"""What a `batasan` forbids to lower regulations, on small regulations."""

from __future__ import annotations

import pytest

from engine.checking import check
from engine.planning import plan
from rules.diagnostics import Code
from rules.load import load_texts, load_texts_partly
from tests.checking.small_law import (
    HIGHER,
    LOWER,
    OWN,
    VOCABULARY,
    codes,
    found,
    limited,
    regulation,
)

# ---------------------------------------------------------------- values that are allowed

ONLY = "- {membatasi: dana, jika: {kelompok: kader}, hanya: [hibah, lain]}"


@pytest.mark.parametrize(
    "rules",
    [
        "- {menetapkan: dana, maka: apbd}",
        "- {menetapkan: dana, jika: {kelompok: bukan nelayan}, maka: apbd}",
        (
            "- {menetapkan: dana, jika: {istilah: miskin}, maka: apbd}\n"
            "- {menetapkan: miskin, syarat: {upah: kurang dari Rp100}}"
        ),
        (
            "- {menetapkan: dana, jika: {istilah: miskin}, maka: apbd}\n"
            "- {menetapkan: miskin, jika: {kelompok: nelayan}, maka: ya}\n"
            "- {menetapkan: miskin, jika: {aktif: tidak}, maka: ya}"
        ),
    ],
)
def test_a_value_that_a_limit_does_not_allow_is_told(rules: str) -> None:
    assert Code.OUTSIDE_LIMIT in codes(rules, higher=limited(ONLY))


@pytest.mark.parametrize(
    "rules",
    [
        "- {menetapkan: dana, maka: hibah}",
        "- {menetapkan: dana, jika: {kelompok: nelayan}, maka: apbd}",
        "- {menetapkan: dana, jika: {kelompok: 'bukan [kader, rt]'}, maka: apbd}",
        (
            "- {menetapkan: dana, jika: {istilah: miskin}, maka: apbd}\n"
            "- {menetapkan: miskin, syarat: {kelompok: nelayan, upah: kurang dari Rp100}}"
        ),
        (
            "- {menetapkan: dana, jika: {miskin: tidak}, maka: apbd}\n"
            "- {menetapkan: miskin, syarat: {kelompok: kader}}"
        ),
        (
            "- {menetapkan: dana, jika: {bukan: {istilah: miskin}}, maka: apbd}\n"
            "- {menetapkan: miskin, syarat: {salah_satu: [{kelompok: kader}, {kelompok: rt}]}}"
        ),
        (
            "- {menetapkan: dana, jika: {istilah: [miskin, kaya]}, maka: apbd}\n"
            "- {menetapkan: miskin, syarat: {kelompok: [nelayan, rt]}}\n"
            "- {menetapkan: kaya, syarat: {upah: lebih dari Rp100}}"
        ),
    ],
)
def test_an_allowed_value_or_a_condition_that_keeps_clear_is_not_told(rules: str) -> None:
    assert [] == codes(rules, higher=limited(ONLY))


def test_an_exception_keeps_a_rule_clear_of_a_limit() -> None:
    rules = (
        "- {menetapkan: dana, selain_itu: ya, maka: apbd}\n"
        "- {menetapkan: dana, jika: {kelompok: kader}, maka: hibah}"
    )

    assert [] == codes(rules, higher=limited(ONLY))


def test_a_limit_is_one_of_its_time() -> None:
    dated = "[{mulai: 2015-01-01, sampai: 2019-12-31}]"
    rules = "- {menetapkan: dana, jika: {tanggal: sejak 2020-01-01}, maka: apbd}"

    assert [] == codes(rules, higher=limited(ONLY, dated))
    assert [Code.OUTSIDE_LIMIT] == codes(rules, higher=limited(ONLY))


def test_a_limit_of_amounts_is_a_test() -> None:
    higher = limited("- {membatasi: tambahan, hanya: paling banyak Rp100}")

    assert [] == codes("- {menetapkan: tambahan, maka: Rp100}", higher=higher)
    assert [Code.OUTSIDE_LIMIT] == codes("- {menetapkan: tambahan, maka: Rp101}", higher=higher)


def test_a_limit_does_not_bind_the_regulation_it_stands_in() -> None:
    higher = limited("- {membatasi: layanan, hanya: surat}")

    assert [] == codes("- {menetapkan: tambahan, maka: Rp1}", higher=higher)


def test_the_finding_names_both_articles_and_gives_the_advice_of_the_higher_one() -> None:
    higher = limited(ONLY.replace("lain]", "lain], saran: pakai hibah"))

    (finding,) = found("- {menetapkan: dana, maka: apbd}", higher=higher)

    assert "Pasal 7" in finding.message
    assert "PP Atas Pasal 9" in finding.message
    assert finding.help == "pakai hibah"


# ---------------------------------------------------------------- dependence

APART = "- {membatasi: [dibantu, manfaat], tidak_bergantung_pada: klaim}"


@pytest.mark.parametrize(
    "rules",
    [
        "- {menetapkan: dibantu, syarat: {klaim: kurang dari Rp1}}",
        (
            "- {menetapkan: dibantu, syarat: {istilah: miskin}}\n"
            "- {menetapkan: miskin, syarat: {upah: kurang dari klaim}}"
        ),
        (
            "- {menetapkan: dibantu, hanya_bila: kaya, syarat: {aktif: ya}}\n"
            "- {menetapkan: kaya, syarat: {klaim: lebih dari Rp1}}"
        ),
        (
            "- {menetapkan: dibantu, syarat: {istilah: miskin}}\n"
            "- {menetapkan: miskin, jika: {tambahan: lebih dari Rp5}, maka: ya}\n"
            "- {menetapkan: tambahan, maka: klaim}"
        ),
    ],
)
def test_what_may_not_depend_on_a_fact_and_does_is_told(rules: str) -> None:
    told = [one for one in found(rules, higher=limited(APART)) if one.code is Code.DEPENDS]

    assert len(told) == 1
    assert "Pasal 7" in told[0].message
    assert "PP Atas Pasal 9" in told[0].message


def test_an_outcome_that_nothing_else_rests_on_may_use_the_fact() -> None:
    rules = "- {menetapkan: tambahan, maka: klaim}\n- {menetapkan: dibantu, syarat: {aktif: ya}}"

    assert [] == codes(rules, higher=limited(APART))


# ---------------------------------------------------------------- reading of limits


def test_a_limit_may_name_what_only_a_lower_regulation_declares() -> None:
    texts = {
        "kosakata.yaml": VOCABULARY,
        "atas/peraturan.yaml": limited(ONLY),
        "bawah/peraturan.yaml": regulation(LOWER, "- {menetapkan: dana, maka: hibah}", OWN),
    }

    assert Code.UNKNOWN_NAME not in {one.code for one in check(load_texts_partly(texts, "atas"))}


def test_a_name_that_nobody_writes_is_unknown_with_the_right_one() -> None:
    (finding,) = found(
        "- {menetapkan: dana, maka: hibah}", higher=limited("- {membatasi: danaa, hanya: hibah}")
    )

    assert finding.code is Code.UNKNOWN_NAME
    assert finding.help is not None
    assert "`dana`" in finding.help


def test_the_first_part_of_a_name_stands_for_all_that_begin_with_it() -> None:
    extra = "fakta:\n  dewan.setuju: {jenis: ya_tidak, label: dewan setuju}\n"
    higher = limited("- {membatasi: dibantu, tidak_bergantung_pada: dewan}")
    rules = "- {menetapkan: dibantu, syarat: {dewan.setuju: ya}}"

    assert [Code.DEPENDS] == codes(rules, higher=higher, extra=extra)


def test_what_is_allowed_cannot_be_left_to_a_reading() -> None:
    assert [Code.BAD_CONDITION] == codes(
        "- {menetapkan: dana, maka: hibah}",
        higher=limited("- {membatasi: dana, hanya: {tafsir: cara}}"),
    )


def test_a_limit_decides_no_case() -> None:
    texts = {"kosakata.yaml": VOCABULARY, "bawah/peraturan.yaml": ""}
    body = regulation(LOWER, "- {menetapkan: dana, maka: apbd}", OWN)
    plans = [
        plan(
            load_texts(
                {**texts, "bawah/peraturan.yaml": body, "atas/peraturan.yaml": higher}, "bawah"
            )
        )
        for higher in (HIGHER, limited(ONLY))
    ]

    assert plans[0].rules == plans[1].rules
    assert plans[0].outcomes == plans[1].outcomes
