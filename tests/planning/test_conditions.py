"""Conditions and unary tests, fitted to the type of what they test."""

from __future__ import annotations

import pytest

from engine.nodes import (
    Always,
    And,
    Between,
    ByReading,
    Condition,
    Const,
    Either,
    FactRef,
    IsNotDue,
    IsUnregulated,
    Negated,
    Not,
    OneOf,
    Or,
    OutcomeRef,
    Present,
    Quantified,
    Tested,
    UnaryTest,
)
from rules.diagnostics import Code
from rules.values import Type
from tests.planning.small import codes_of, findings_of, plan_of, rule_of, rules, written_at

TAFSIR = """
tafsir:
  tiga_bulan:
    soal: sampai kapan?
    pilihan:
      tercapai: {uji: paling sedikit 3 bulan, alasan: x}
      terlampaui: {uji: lebih dari 3 bulan, alasan: y}
  sifat: {soal: s, pilihan: {luas: {alasan: x}, sempit: {alasan: y}}}
"""


def condition_of(condition: str, before: str = "") -> Condition:
    """The planned condition of one rule."""
    plan = plan_of(before + rules(f"{{menetapkan: berhak, jika: {condition}}}"))
    return rule_of(plan, "uji:1#1").condition


def unary_of(condition: str) -> UnaryTest:
    """The planned test of a condition that is one test."""
    planned = condition_of(condition)
    assert isinstance(planned, Tested)
    return planned.test


def codes(condition: str, before: str = "") -> list[Code]:
    """What is wrong with one condition."""
    return codes_of(before + rules(f"{{menetapkan: berhak, jika: {condition}}}"))


def choice(option: str) -> Const:
    return Const(Type.CHOICE, option)


def test_several_entries_must_all_hold() -> None:
    planned = condition_of("{aktif: ya, kelompok: nelayan}")

    assert isinstance(planned, And)
    assert len(planned.items) == 2


def test_alternatives_and_negations_keep_their_shape() -> None:
    planned = condition_of("{salah_satu: [{aktif: ya}, {bukan: {aktif: ya}}]}")

    assert isinstance(planned, Or)
    assert planned.items[1] == Not(planned.items[0])


def test_choices_are_matched_by_id_or_label() -> None:
    assert unary_of("{kelompok: ketua RT/RW}") == OneOf((choice("rt_rw"),))
    assert unary_of("{kelompok: rt rw}") == OneOf((choice("rt_rw"),))


def test_a_list_of_choices_is_one_test() -> None:
    assert unary_of("{kelompok: [nelayan, rt_rw]}") == OneOf((choice("nelayan"), choice("rt_rw")))


def test_an_unknown_choice_points_to_its_word() -> None:
    body = rules('{menetapkan: berhak, jika: {kelompok: "bukan [nelayan, rtrw]"}}')

    found = findings_of(body)[0]
    assert (found.code, written_at(found, body)) == (Code.UNKNOWN_OPTION, "rtrw")
    assert found.help == "maksudnya `rt_rw`?"


@pytest.mark.parametrize(
    "written, planned",
    [
        ("paling sedikit 3 bulan", Between(Const(Type.PERIOD_MONTHS, 3), None)),
        ("lebih dari 3 bulan", Between(Const(Type.PERIOD_MONTHS, 3), None, low_open=True)),
        ("paling banyak 1 tahun", Between(None, Const(Type.PERIOD_MONTHS, 12))),
        ("kurang dari 1 tahun", Between(None, Const(Type.PERIOD_MONTHS, 12), high_open=True)),
        (
            "3 bulan sampai kurang dari 1 tahun",
            Between(Const(Type.PERIOD_MONTHS, 3), Const(Type.PERIOD_MONTHS, 12), high_open=True),
        ),
        ("3 bulan", OneOf((Const(Type.PERIOD_MONTHS, 3),))),
        ("bukan 3 bulan", Negated(OneOf((Const(Type.PERIOD_MONTHS, 3),)))),
    ],
)
def test_ends_are_open_or_closed_as_written(written: str, planned: UnaryTest) -> None:
    assert unary_of(f"{{masa_iur: {written}}}") == planned


def test_an_end_may_be_an_expression() -> None:
    planned = Between(FactRef("tanggal_lahir"), None)

    assert unary_of("{tanggal_mati: sejak tanggal_lahir}") == planned


def test_two_facts_may_be_compared_for_equality() -> None:
    assert unary_of("{tanggal_mati: sama dengan tanggal_lahir}") == OneOf(
        (FactRef("tanggal_lahir"),)
    )


@pytest.mark.parametrize(
    "condition",
    [
        "{masa_iur: paling sedikit 3}",
        "{masa_iur: paling sedikit 3 hari}",
        "{umur: paling sedikit 3 bulan}",
        "{upah: lebih dari 100}",
        "{tanggal_mati: sejak 2024-08}",
        "{bulan_iur: sejak 2024-08-01}",
        "{aktif: lebih dari 3}",
        "{aktif: nelayan}",
        "{kelompok: lebih dari 3}",
        "{bagian: 5}",
        "{masa_iur: sejak tanggal_mati}",
        "{aktif: ada}",
        "{santunan: ada}",
        "{upah: tidak terutang}",
    ],
)
def test_a_test_must_fit_what_it_tests(condition: str) -> None:
    assert codes(condition) == [Code.WRONG_TYPE]


def test_an_optional_fact_may_be_there_or_not() -> None:
    assert unary_of("{tanggal_wasiat: ada}") == Present()
    assert unary_of("{tanggal_wasiat: tidak ada}") == Negated(Present())


def test_a_lone_optional_fact_may_be_tested_without_a_guard() -> None:
    assert isinstance(unary_of("{tanggal_wasiat: sejak 2024-01-01}"), Between)


def test_a_computed_subject_guards_its_optional_facts() -> None:
    computed = '"hari_antara(tanggal_wasiat, tanggal_mati)": paling banyak 5 hari'

    assert codes(f"{{{computed}}}") == [Code.UNGUARDED]
    assert isinstance(condition_of(f"{{tanggal_wasiat: ada, {computed}}}"), And)


def test_an_outcome_may_be_not_due() -> None:
    assert unary_of("{santunan: tidak terutang}") == IsNotDue()


def test_different_tests_in_a_list_are_alternatives() -> None:
    planned = unary_of("{masa_iur: [3 bulan, lebih dari 1 tahun]}")

    assert isinstance(planned, Either)


def test_some_record_or_every_record_may_fulfil_a_condition() -> None:
    where = Tested(FactRef("anak.kawin"), OneOf((Const(Type.BOOLEAN, value=True),)))

    assert condition_of("{ada: anak, dengan: {anak.kawin: ya}}") == Quantified("anak", where)
    assert condition_of("{semua: anak, dengan: {anak.kawin: ya}}") == Quantified(
        "anak", where, every=True
    )


def test_a_quantifier_needs_a_known_list() -> None:
    body = rules("{menetapkan: berhak, jika: {ada: ank, dengan: {aktif: ya}}}")

    found = findings_of(body)[0]
    assert (found.code, found.help) == (Code.UNKNOWN_NAME, "maksudnya `anak`?")


def test_a_term_is_tested_for_yes() -> None:
    planned = Tested(OutcomeRef("layak"), OneOf((Const(Type.BOOLEAN, value=True),)))

    assert condition_of("{istilah: layak}") == planned


def test_a_term_must_be_a_yes_no_outcome() -> None:
    assert codes("{istilah: santunan}") == [Code.WRONG_TYPE]
    assert codes("{istilah: aktif}") == [Code.WRONG_KIND]
    assert codes("{istilah: layk}") == [Code.UNKNOWN_NAME]


def test_an_outcome_may_be_unregulated() -> None:
    assert condition_of("{tidak_diatur: terbuka}") == IsUnregulated("terbuka")


def test_items_keep_the_huruf_and_angka_they_have_in_the_law() -> None:
    planned = condition_of(
        "{semua: [{huruf: a, aktif: ya}, {huruf: b, salah_satu: [{angka: 1, umur: 3}]}]}"
    )

    assert isinstance(planned, And)
    first, second = planned.items
    assert isinstance(first, Tested)
    assert first.label == "huruf a"
    assert isinstance(second, Or)
    assert [item.label for item in second.items if isinstance(item, Tested)] == ["huruf b angka 1"]


def test_a_test_may_come_from_the_option_of_a_reading() -> None:
    planned = condition_of("{masa_iur: {tafsir: tiga_bulan}}", TAFSIR)

    three = Const(Type.PERIOD_MONTHS, 3)
    assert planned == ByReading(
        "tiga_bulan",
        (
            ("tercapai", Tested(FactRef("masa_iur"), Between(three, None))),
            ("terlampaui", Tested(FactRef("masa_iur"), Between(three, None, low_open=True))),
        ),
    )


def test_a_condition_may_ask_which_option_was_chosen() -> None:
    planned = condition_of("{tafsir.sifat: luas}", TAFSIR)

    assert planned == ByReading("sifat", (("luas", Always()), ("sempit", Not(Always()))))


def test_a_reading_without_tests_cannot_test() -> None:
    assert codes("{masa_iur: {tafsir: sifat}}", TAFSIR) == [Code.BAD_READING]


def test_an_unknown_reading_or_option_is_refused_with_the_nearest() -> None:
    assert codes("{masa_iur: {tafsir: tigabulan}}", TAFSIR) == [Code.UNKNOWN_NAME]
    assert codes("{tafsir.sifat: luaas}", TAFSIR) == [Code.UNKNOWN_OPTION]


def test_all_findings_of_a_condition_are_told() -> None:
    assert codes("{umurr: 3, kelompok: nelayn}") == [Code.UNKNOWN_NAME, Code.UNKNOWN_OPTION]
