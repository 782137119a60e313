"""Amounts: types, units, rounding, names, lists."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from engine.plan import (
    Always,
    Binary,
    BinaryOp,
    Call,
    Const,
    Count,
    FactRef,
    Function,
    OutcomeRef,
    ReadingValue,
    Sum,
    Tested,
    Tier,
    Tiered,
)
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


@pytest.mark.parametrize(
    "amount",
    ["usia_tahun(tanggal_lahir, tanggal_mati)", "bulan_antara(tanggal_lahir, tanggal_mati)"],
)
def test_month_arithmetic_states_how_a_missing_day_is_resolved(amount: str) -> None:
    assert codes("masa", f'"{amount}"') == [Code.NO_MODE]


def test_adding_months_to_a_date_states_how_a_missing_day_is_resolved() -> None:
    assert codes("tenggat", '"tambah_bulan(tanggal_mati, 3 bulan)"') == [Code.NO_MODE]


def test_an_age_is_a_period() -> None:
    amount = '"usia_tahun(tanggal_lahir, tanggal_mati, mundur)"'

    born, died = FactRef("tanggal_lahir"), FactRef("tanggal_mati")
    assert value_of("masa", amount) == Call(Function.AGE_YEARS, (born, died), "mundur")


def test_months_between_two_months_need_no_mode() -> None:
    assert value_of("masa", '"bulan_antara(bulan_iur, bulan_dari(tanggal_mati))"') == Binary(
        BinaryOp.SUBTRACT, Call(Function.MONTH_OF, (FactRef("tanggal_mati"),)), FactRef("bulan_iur")
    )


@pytest.mark.parametrize(
    "amount",
    [
        "maksimal(upah)",
        "min(upah)",
        "tabel(tidak_ada_tabel)",
        "banyak(upah)",
        '"hari_antara(tanggal_mati)"',
        '"bulan_dari(tanggal_mati, tanggal_mati)"',
        "jumlah(upah)",
    ],
)
def test_calls_that_no_function_answers_are_refused(amount: str) -> None:
    assert set(codes("santunan", amount)) <= {Code.BAD_CALL, Code.UNKNOWN_NAME}


def test_a_misspelt_function_is_refused_with_the_nearest() -> None:
    found = findings_of(rules("{menetapkan: santunan, maka: bulat_bawa(upah)}"))[0]

    assert found.help == "maksudnya `bulat_bawah`?"


def test_a_sum_runs_over_the_records_it_names() -> None:
    assert value_of("santunan", "jumlah(anak.biaya)") == Sum(
        "anak", Always(), FactRef("anak.biaya")
    )


def test_a_count_is_a_number() -> None:
    assert value_of("jumlah_anak", "banyak(anak)") == Count("anak", Always())


def test_a_sum_may_filter_its_records() -> None:
    amount = "{jumlah: anak.biaya, dengan: {anak.kawin: tidak}}"
    value = value_of("santunan", amount)

    assert isinstance(value, Sum)
    assert isinstance(value.where, Tested)


def test_a_count_may_filter_its_records() -> None:
    value = value_of("jumlah_anak", "{banyak: anak, dengan: {anak.kawin: tidak}}")

    assert isinstance(value, Count)
    assert isinstance(value.where, Tested)


def test_something_of_a_record_is_used_only_where_a_record_is_at_hand() -> None:
    body = rules("{menetapkan: santunan, maka: anak.biaya}")

    found = findings_of(body)[0]
    assert (found.code, written_at(found, body)) == (Code.OUTSIDE_LIST, "anak.biaya")


def test_something_of_another_list_is_not_at_hand() -> None:
    item = "{menetapkan: anak.memenuhi, untuk_setiap: anak, jika: {cedera.berat: ya}}"

    assert codes_of(rules(item)) == [Code.OUTSIDE_LIST]


def test_a_list_is_no_value() -> None:
    assert codes("santunan", "anak") == [Code.WRONG_KIND]


def test_tiers_count_each_unit_at_its_share() -> None:
    tiers = "[{sampai: 12, bagian: 100%}, {bagian: 50%}]"
    amount = f"{{bertahap: {{banyak: masa_iur, dasar: Rp500.000, tingkat: {tiers}}}}}"
    body = rules(f"{{menetapkan: santunan, maka: {amount}}}")

    assert codes_of(body) == [Code.NOT_ROUNDED]
    plan = plan_of(body.replace("50%", "200%"))
    assert plan.rules[0].value == Tiered(
        FactRef("masa_iur"),
        Const(Type.RUPIAH, 500_000),
        (Tier(12, Fraction(1)), Tier(None, Fraction(2))),
    )


def test_tiers_rise() -> None:
    tiers = "[{sampai: 12 bulan, bagian: 100%}, {sampai: 6 bulan, bagian: 50%}]"
    amount = f"{{bertahap: {{banyak: masa_iur, dasar: upah, tingkat: {tiers}}}}}"

    assert codes("santunan", amount) == [Code.BAD_VALUE]


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


def test_working_days_need_a_list_of_holidays() -> None:
    body = rules('{menetapkan: tenggat, maka: "tambah_hari_kerja(tanggal_mati, 3 hari)"}')

    assert codes_of(body) == [Code.BAD_CALL]
    plan = plan_of("hari_libur: [2024-12-25, 25 Desember 2024, 2024-01-01]\n" + body)
    assert plan.holidays == (date(2024, 1, 1).toordinal(), date(2024, 12, 25).toordinal())


def test_a_holiday_is_a_date() -> None:
    assert codes_of("hari_libur: [Natal]\n" + rules("{menetapkan: berhak}")) == [Code.BAD_VALUE]


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


@pytest.mark.parametrize(
    "outcome, amount, code",
    [
        ("tenggat", "tambah_hari(tanggal_mati, 5)", Code.WRONG_TYPE),
        ("tenggat", "tambah_bulan(tanggal_mati, masa_iur / 2, mundur)", Code.NOT_ROUNDED),
        ("tenggat", "tambah_bulan(tanggal_mati, 5 hari, mundur)", Code.WRONG_TYPE),
        ("masa", "usia_tahun(tanggal_lahir)", Code.BAD_CALL),
        ("masa", "usia_tahun(tanggal_lahir, bulan_iur, maju)", Code.WRONG_TYPE),
        ("masa", "usia_tahun(tanggal_lahir, tanggal_mati, maju, maju)", Code.BAD_CALL),
        ("masa", "bulan_antara(tanggal_lahir, tanggal_mati, mundur)", Code.NO_MODE),
        ("masa", "bulan_antara(umur, tanggal_mati, bulat_bawah)", Code.WRONG_TYPE),
        ("santunan", "bulat_bawah()", Code.BAD_CALL),
        ("santunan", "bulat_bawah(upah, Rp1, Rp1)", Code.BAD_CALL),
        ("rasio", "bulat_bawah(bagian)", Code.BAD_CALL),
        ("santunan", "jumlah(anak.biaya, upah)", Code.BAD_CALL),
        ("santunan", "tabel(3)", Code.BAD_CALL),
        ("santunan", "tabel(upah)", Code.UNKNOWN_NAME),
        ("santunan", "min(upah, kelompok)", Code.WRONG_TYPE),
        ("jumlah_anak", "banyak(ank)", Code.UNKNOWN_NAME),
        ("santunan", "upah + tidak ada", Code.WRONG_TYPE),
        ("santunan", "besar", Code.UNKNOWN_NAME),
        ("santunan", "3 bulan + 3 hari", Code.WRONG_TYPE),
        ("santunan", "upah - 100%", Code.WRONG_TYPE),
    ],
)
def test_a_call_that_does_not_fit_is_refused(outcome: str, amount: str, code: Code) -> None:
    assert codes(outcome, f'"{amount}"') == [code]


@pytest.mark.parametrize(
    "outcome, amount",
    [
        ("tenggat", "tambah_bulan(tanggal_mati, masa_iur, maju)"),
        ("tenggat", "akhir_bulan(tambah_bulan(bulan_iur, 3 bulan))"),
        ("tenggat", "awal_bulan(bulan_iur + 3 bulan)"),
        ("tenggat", "min(tanggal_mati, tanggal_lahir)"),
        ("masa", "bulan_antara(tanggal_lahir, tanggal_mati, bulat_atas)"),
        ("masa", "-3 bulan + masa_iur"),
        ("rasio", "bulat_bawah(bagian / 3, 1%)"),
        ("rasio", "100% - bagian"),
        ("santunan", "-(upah - Rp1)"),
        ("santunan", "upah / Rp1 * Rp1"),
    ],
)
def test_a_call_that_fits_is_planned(outcome: str, amount: str) -> None:
    assert value_of(outcome, f'"{amount}"') is not None


@pytest.mark.parametrize(
    "amount, code",
    [
        ("{jumlah: upah, dengan: {aktif: ya}}", Code.BAD_CALL),
        ("{jumlah: anak.lahir, dengan: {anak.kawin: ya}}", Code.WRONG_TYPE),
        ("{jumlah: anak.biay, dengan: {anak.kawin: ya}}", Code.UNKNOWN_NAME),
        ("{jumlah: anak.biaya + , dengan: {anak.kawin: ya}}", Code.BAD_EXPRESSION),
        ("{banyak: ank, dengan: {aktif: ya}}", Code.UNKNOWN_NAME),
        ("{bertahap: {banyak: upah, dasar: upah, tingkat: [{bagian: 100%}]}}", Code.WRONG_TYPE),
        ("{bertahap: {banyak: umur, dasar: aktif, tingkat: [{bagian: 100%}]}}", Code.WRONG_TYPE),
        ("{bertahap: {banyak: umr, dasar: upah, tingkat: [{bagian: 100%}]}}", Code.UNKNOWN_NAME),
        ("{bertahap: {banyak: umur, dasar: upah, tingkat: [{bagian: banyak}]}}", Code.BAD_VALUE),
        ("{bertahap: {banyak: umur, dasar: upah, tingkat: [{bagian: tidak ada}]}}", Code.BAD_VALUE),
        (
            "{bertahap: {banyak: umur, dasar: Rp1, tingkat: [{sampai: 3 bulan, bagian: 1}]}}",
            Code.BAD_VALUE,
        ),
    ],
)
def test_a_form_that_does_not_fit_is_refused(amount: str, code: Code) -> None:
    assert codes("santunan", amount) == [code]


@pytest.mark.parametrize("nilai", ["", "nilai: upa, "])
def test_every_option_of_a_reading_gives_a_value(nilai: str) -> None:
    tafsir = (
        f"tafsir:\n  t: {{soal: s, pilihan: {{a: {{{nilai}alasan: x}},"
        f" b: {{{nilai}alasan: y}}}}}}\n"
    )

    for amount in ("tafsir.t", "tafsir.t + upah"):
        body = tafsir + rules(f"{{menetapkan: santunan, maka: {amount}}}")
        assert set(codes_of(body)) == {Code.UNKNOWN_NAME if nilai else Code.BAD_READING}
