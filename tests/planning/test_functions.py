"""Functions of amounts: arguments, missing days, sums, counts, tiers."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from engine.nodes import (
    Always,
    Binary,
    BinaryOp,
    Call,
    Const,
    Count,
    FactRef,
    Function,
    Sum,
    Tested,
    Tier,
    Tiered,
)
from rules.diagnostics import Code
from rules.values import Type
from tests.planning.small import codes_of, findings_of, plan_of, rule_of, rules


def value_of(outcome: str, amount: str) -> object:
    """The planned value of one rule."""
    return rule_of(plan_of(rules(f"{{menetapkan: {outcome}, maka: {amount}}}")), "uji:1#1").value


def codes(outcome: str, amount: str) -> list[Code]:
    """What is wrong with one amount."""
    return codes_of(rules(f"{{menetapkan: {outcome}, maka: {amount}}}"))


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


def test_tiers_may_name_their_rounding() -> None:
    tiers = "[{sampai: 12, bagian: 100%}, {bagian: 50%}]"
    amount = f"{{bertahap: {{banyak: masa_iur, dasar: upah, tingkat: {tiers}}}}}"
    body = rules(f"{{menetapkan: santunan, maka: {amount}}}")
    rounded = body.replace("tingkat:", "pembulatan: bulat_bawah, tingkat:")

    assert codes_of(body) == [Code.NOT_ROUNDED]
    value = plan_of(rounded).rules[0].value
    assert isinstance(value, Call)
    assert value.function is Function.ROUND_DOWN
    assert isinstance(value.args[0], Tiered)


def test_tiers_rise() -> None:
    tiers = "[{sampai: 12 bulan, bagian: 100%}, {sampai: 6 bulan, bagian: 50%}]"
    amount = f"{{bertahap: {{banyak: masa_iur, dasar: upah, tingkat: {tiers}}}}}"

    assert codes("santunan", amount) == [Code.BAD_VALUE]


def test_working_days_need_a_list_of_holidays() -> None:
    body = rules('{menetapkan: tenggat, maka: "tambah_hari_kerja(tanggal_mati, 3 hari)"}')

    assert codes_of(body) == [Code.BAD_CALL]
    plan = plan_of("hari_libur: [2024-12-25, 25 Desember 2024, 2024-01-01]\n" + body)
    assert plan.holidays == (date(2024, 1, 1).toordinal(), date(2024, 12, 25).toordinal())


def test_a_holiday_is_a_date() -> None:
    assert codes_of("hari_libur: [Natal]\n" + rules("{menetapkan: berhak}")) == [Code.BAD_VALUE]


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
