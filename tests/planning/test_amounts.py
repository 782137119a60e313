"""Amounts: types, units, rounding, names, lists."""

from __future__ import annotations

from fractions import Fraction

import pytest

from engine.nodes import Binary, BinaryOp, Const, FactRef, OutcomeRef, ReadingValue
from rules.diagnostics import Code
from rules.values import Special, Type
from tests.planning.small import codes_of, findings_of, plan_of, rule_of, rules, written_at


def value_of(outcome: str, amount: str) -> object:
    """The planned value of one rule."""
    return rule_of(plan_of(rules(f"{{menetapkan: {outcome}, maka: {amount}}}")), "uji:1#1").value


def codes(outcome: str, amount: str) -> list[Code]:
    """What is wrong with one amount."""
    return codes_of(rules(f"{{menetapkan: {outcome}, maka: {amount}}}"))


def test_arithmetic_keeps_its_order() -> None:
    two_wages = Binary(BinaryOp.MULTIPLY, Const(Type.INTEGER, 2), FactRef("upah"))

    assert value_of("santunan", "2 * upah + Rp1.000") == Binary(
        BinaryOp.ADD, two_wages, Const(Type.RUPIAH, 1000)
    )


def test_a_share_of_a_constant_may_make_it_whole() -> None:
    assert value_of("santunan", "60% * 80 * upah") == Binary(
        BinaryOp.MULTIPLY,
        Binary(BinaryOp.MULTIPLY, Const(Type.SHARE, Fraction(3, 5)), Const(Type.INTEGER, 80)),
        FactRef("upah"),
    )


@pytest.mark.parametrize(
    "amount",
    [
        "upah + umur",
        "upah + masa_iur",
        "masa_iur + tenggang",
        "upah * masa_iur",
        "tanggal_mati + tenggang",
        "upah * upah",
        "masa_iur / tenggang",
        "umur",
        "masa_iur",
        "5",
        "-tanggal_mati",
        '"min(upah, umur)"',
        "bulat_bawah(tanggal_mati)",
        '"bulat_bawah(upah / 3, 100)"',
        '"bulat_bawah(upah / 3, upah)"',
        '"hari_antara(tanggal_mati, bulan_iur)"',
        "jumlah(anak.lahir)",
    ],
)
def test_units_are_never_mixed(amount: str) -> None:
    assert codes("santunan", amount) == [Code.WRONG_TYPE]


def test_a_finding_points_into_the_amount() -> None:
    body = rules('{menetapkan: santunan, maka: "upah + 2 * upa"}')

    found = findings_of(body)[0]
    assert (found.code, written_at(found, body)) == (Code.UNKNOWN_NAME, "upa")
    assert found.help == "maksudnya `upah`?"


def test_a_text_that_is_no_expression_is_refused_at_its_place() -> None:
    body = rules('{menetapkan: santunan, maka: "upah + "}')

    assert codes_of(body) == [Code.BAD_EXPRESSION]


@pytest.mark.parametrize("amount", ["upah / 3", "4,5% * upah", "upah * umur / 2", "bagian * upah"])
def test_an_amount_that_may_not_be_whole_needs_a_rounding(amount: str) -> None:
    assert codes("santunan", f'"{amount}"') == [Code.NOT_ROUNDED]


@pytest.mark.parametrize(
    "amount",
    [
        "bulat_bawah(upah / 3)",
        '"bulat_atas(4,5% * upah)"',
        '"bulat_setengah_atas(upah / 3, Rp1.000)"',
        "100% * upah",
        "upah / 1",
        '"maks(upah, bulat_bankir(upah / 3))"',
        "masa_iur / 1 bulan * Rp16.800",
    ],
)
def test_a_whole_amount_needs_no_other_rounding(amount: str) -> None:
    plan = plan_of(rules(f"{{menetapkan: santunan, maka: {amount}}}"))

    assert len(plan.rules) == 1


def test_a_share_may_be_a_fraction() -> None:
    assert value_of("rasio", "bagian / 3") == Binary(
        BinaryOp.DIVIDE, FactRef("bagian"), Const(Type.INTEGER, 3)
    )


def test_a_decimal_parameter_needs_a_rounding() -> None:
    body = (
        "parameter:\n  umk: {jenis: rupiah, label: UMK, acuan: tanggal_mati,"
        " nilai: [{mulai: 2025-01-01, nilai: 'Rp5.128.084,48', dasar: x}]}\n"
    )

    assert codes_of(body + rules("{menetapkan: santunan, maka: umk}")) == [Code.NOT_ROUNDED]


def test_something_of_a_record_is_used_only_where_a_record_is_at_hand() -> None:
    body = rules("{menetapkan: santunan, maka: anak.biaya}")

    found = findings_of(body)[0]
    assert (found.code, written_at(found, body)) == (Code.OUTSIDE_LIST, "anak.biaya")


def test_something_of_another_list_is_not_at_hand() -> None:
    item = "{menetapkan: anak.memenuhi, untuk_setiap: anak, jika: {cedera.berat: ya}}"

    assert codes_of(rules(item)) == [Code.OUTSIDE_LIST]


def test_a_list_is_no_value() -> None:
    assert codes("santunan", "anak") == [Code.WRONG_KIND]


def test_a_choice_is_given_by_its_id_or_its_label() -> None:
    assert value_of("sumber", "nphd_kpu") == value_of("sumber", "hibah KPU")


def test_an_unknown_choice_is_refused_with_the_nearest() -> None:
    body = rules("{menetapkan: sumber, maka: nphd_kpk}")

    found = findings_of(body)[0]
    assert (found.code, found.help) == (Code.UNKNOWN_OPTION, "maksudnya `nphd_kpu`?")


def test_a_choice_may_not_come_from_a_fact_with_other_options() -> None:
    assert codes("sumber", "kelompok") == [Code.UNKNOWN_OPTION]


def test_an_outcome_has_no_absent_value() -> None:
    assert codes("santunan", "tidak ada") == [Code.WRONG_TYPE]


def test_an_optional_fact_in_an_amount_needs_a_guard() -> None:
    body = rules('{menetapkan: tenggat, maka: "tambah_hari(tanggal_wasiat, 5 hari)"}')

    found = findings_of(body)[0]
    assert (found.code, written_at(found, body)) == (Code.UNGUARDED, "tanggal_wasiat")


@pytest.mark.parametrize(
    "condition",
    [
        "{tanggal_wasiat: ada}",
        "{semua: [{aktif: ya}, {huruf: a, tanggal_wasiat: ada}]}",
        "{aktif: ya, tanggal_wasiat: ada}",
    ],
)
def test_an_optional_fact_is_guarded_by_a_conjunct_of_the_same_rule(condition: str) -> None:
    amount = '"tambah_hari(tanggal_wasiat, 5 hari)"'
    plan = plan_of(rules(f"{{menetapkan: tenggat, jika: {condition}, maka: {amount}}}"))

    assert len(plan.rules) == 1


def test_an_alternative_guards_nothing() -> None:
    amount = '"tambah_hari(tanggal_wasiat, 5 hari)"'
    condition = "{salah_satu: [{tanggal_wasiat: ada}, {aktif: ya}]}"

    item = f"{{menetapkan: tenggat, jika: {condition}, maka: {amount}}}"
    assert codes_of(rules(item)) == [Code.UNGUARDED]


def test_an_amount_may_depend_on_a_reading() -> None:
    tafsir = (
        "tafsir:\n  t: {soal: s, pilihan: {a: {nilai: 2 * upah, alasan: x},"
        " b: {nilai: upah, alasan: y}}}\n"
    )
    plan = plan_of(tafsir + rules("{menetapkan: santunan, maka: tafsir.t}"))

    value = plan.rules[0].value
    assert isinstance(value, ReadingValue)
    assert dict(value.options)["b"] == FactRef("upah")


def test_options_of_a_reading_are_of_one_type() -> None:
    tafsir = (
        "tafsir:\n  t: {soal: s, pilihan: {a: {nilai: umur, alasan: x},"
        " b: {nilai: upah, alasan: y}}}\n"
    )

    assert codes_of(tafsir + rules("{menetapkan: santunan, maka: tafsir.t}")) == [Code.WRONG_TYPE]


def test_an_outcome_may_use_another() -> None:
    plan = plan_of(
        rules("{menetapkan: tambahan, maka: santunan}", "{menetapkan: santunan, maka: Rp1}")
    )

    assert rule_of(plan, "uji:1#1").value == OutcomeRef("santunan")


def test_a_reading_may_leave_nothing_due() -> None:
    tafsir = (
        "tafsir:\n  t: {soal: s, pilihan: {a: {nilai: 2 * upah, alasan: x},"
        " b: {nilai: tidak terutang, alasan: y}}}\n"
    )
    value = plan_of(tafsir + rules("{menetapkan: santunan, maka: tafsir.t}")).rules[0].value

    assert isinstance(value, ReadingValue)
    assert dict(value.options)["b"] == Const(Type.RUPIAH, Special.NOT_DUE)


def test_a_reading_may_give_a_choice() -> None:
    tafsir = (
        "tafsir:\n  t: {soal: s, pilihan: {a: {nilai: apbd, alasan: x},"
        " b: {nilai: hibah KPU, alasan: y}}}\n"
    )
    value = plan_of(tafsir + rules("{menetapkan: sumber, maka: tafsir.t}")).rules[0].value

    assert isinstance(value, ReadingValue)
    assert dict(value.options)["b"] == Const(Type.CHOICE, "nphd_kpu")


def test_a_reading_may_stand_in_arithmetic() -> None:
    tafsir = (
        "tafsir:\n  t: {soal: s, pilihan: {a: {nilai: 2, alasan: x}, b: {nilai: 3, alasan: y}}}\n"
    )
    value = plan_of(tafsir + rules("{menetapkan: santunan, maka: tafsir.t * upah}")).rules[0].value

    assert isinstance(value, Binary)
    assert isinstance(value.left, ReadingValue)


@pytest.mark.parametrize("nilai", ["", "nilai: upa, "])
def test_every_option_of_a_reading_gives_a_value(nilai: str) -> None:
    tafsir = (
        f"tafsir:\n  t: {{soal: s, pilihan: {{a: {{{nilai}alasan: x}},"
        f" b: {{{nilai}alasan: y}}}}}}\n"
    )

    for amount in ("tafsir.t", "tafsir.t + upah"):
        body = tafsir + rules(f"{{menetapkan: santunan, maka: {amount}}}")
        assert set(codes_of(body)) == {Code.UNKNOWN_NAME if nilai else Code.BAD_READING}
