"""Items of `aturan` → rules."""

from __future__ import annotations

import pytest

from engine.nodes import Always, And, Chosen, Const, FactRef, Not, OneOf, ParamRef, Tested
from engine.plan import Mark
from engine.plan_json import dump_plan, load_plan
from rules.diagnostics import Code
from rules.values import Special, Type
from tests.planning.small import (
    OUTCOMES,
    codes_of,
    findings_of,
    outcome_of,
    plan_of,
    rule_of,
    rules,
    written_at,
)

YES = OneOf((Const(Type.BOOLEAN, value=True),))


def test_a_rule_becomes_its_condition_and_value() -> None:
    plan = plan_of(rules("{menetapkan: santunan, jika: {aktif: ya}, maka: Rp1.000}"))

    rule = rule_of(plan, "uji:1#1")
    assert rule.condition == Tested(FactRef("aktif"), YES)
    assert rule.value == Const(Type.RUPIAH, 1000)


def test_a_rule_without_a_condition_always_holds() -> None:
    plan = plan_of(rules("{menetapkan: santunan, maka: Rp1}"))

    assert rule_of(plan, "uji:1#1").condition == Always()


def test_a_yes_no_rule_without_a_value_gives_yes() -> None:
    plan = plan_of(rules("{menetapkan: berhak, jika: {aktif: ya}}"))

    assert rule_of(plan, "uji:1#1").value == Const(Type.BOOLEAN, value=True)


def test_an_amount_without_a_value_is_refused() -> None:
    assert codes_of(rules("{menetapkan: santunan, jika: {aktif: ya}}")) == [Code.BAD_RULE]


def test_a_rule_that_sets_several_outcomes_becomes_one_rule_each() -> None:
    plan = plan_of(rules("{menetapkan: [santunan, tambahan], maka: tidak terutang}"))

    assert {rule.id: rule.outcome for rule in plan.rules} == {
        "uji:1#1": "santunan",
        "uji:1#2": "tambahan",
    }
    assert rule_of(plan, "uji:1#2").value == Const(Type.RUPIAH, Special.NOT_DUE)


def test_syarat_becomes_two_rules_of_which_one_holds() -> None:
    plan = plan_of(rules("{menetapkan: berhak, syarat: {aktif: ya}}"))

    yes, no = rule_of(plan, "uji:1#1~ya"), rule_of(plan, "uji:1#1~tidak")
    assert no.condition == Not(yes.condition)
    assert (yes.partner, no.partner) == (no.id, yes.id)
    assert (yes.half, no.half) == ("ya", "tidak")
    assert no.value == Const(Type.BOOLEAN, value=False)


def test_an_exception_defeats_both_halves_of_a_syarat() -> None:
    plan = plan_of(
        OUTCOMES
        + """
pasal:
  - pasal: 1
    aturan: [{menetapkan: berhak, syarat: {aktif: ya}}]
  - pasal: 2
    aturan: [{menetapkan: berhak, mengecualikan: Pasal 1, jika: {kelompok: nelayan}, maka: tidak}]
"""
    )

    assert rule_of(plan, "uji:1#1~ya").exceptions == ("uji:2#1",)
    assert rule_of(plan, "uji:1#1~tidak").exceptions == ("uji:2#1",)


def test_syarat_of_an_amount_is_refused() -> None:
    assert codes_of(rules("{menetapkan: santunan, syarat: {aktif: ya}}")) == [Code.BAD_RULE]


def test_discretion_adds_that_the_power_was_used() -> None:
    item = "{menetapkan: santunan, jika: {aktif: ya}, dapat: diputuskan, maka: Rp1}"
    plan = plan_of(rules(item))

    aktif, used = Tested(FactRef("aktif"), YES), Tested(FactRef("diputuskan"), YES)
    assert rule_of(plan, "uji:1#1").condition == And((aktif, used))


def test_discretion_names_a_yes_no_fact() -> None:
    item = "{menetapkan: santunan, dapat: umur, maka: Rp1}"

    assert codes_of(rules(item)) == [Code.WRONG_TYPE]


def test_selain_itu_yields_to_every_other_rule_of_its_outcome() -> None:
    plan = plan_of(
        rules(
            "{menetapkan: berhak, jika: {aktif: ya}}",
            "{menetapkan: berhak, jika: {kelompok: nelayan}}",
            "{menetapkan: berhak, selain_itu: ya, maka: tidak}",
        )
    )

    closing = rule_of(plan, "uji:1#3")
    assert closing.closing
    assert closing.condition == Always()
    assert closing.exceptions == ("uji:1#1", "uji:1#2")


def test_an_outcome_is_closed_once() -> None:
    item = "{menetapkan: berhak, selain_itu: ya, maka: tidak}"

    assert codes_of(rules(item, item)) == [Code.TWO_CLOSINGS]


def test_selain_itu_excepts_nothing() -> None:
    item = "{menetapkan: berhak, selain_itu: ya, maka: tidak, mengecualikan: Pasal 1}"

    assert codes_of(rules(item)) == [Code.BAD_RULE]


def test_pilih_chooses_records_by_a_key() -> None:
    choose = "{dengan: {anak.kawin: tidak}, paling_banyak: 2, menurut: anak.urutan}"
    item = f"{{menetapkan: anak.terpilih, untuk_setiap: anak, pilih: {choose}}}"
    plan = plan_of(rules(item))

    where = Tested(FactRef("anak.kawin"), OneOf((Const(Type.BOOLEAN, value=False),)))
    chosen = Chosen("anak", where, 2, FactRef("anak.urutan"))
    assert rule_of(plan, "uji:1#1~ya").condition == chosen
    assert rule_of(plan, "uji:1#1~tidak").condition == Not(chosen)


def test_pilih_needs_a_list() -> None:
    choose = "{dengan: {anak.kawin: tidak}, paling_banyak: 2, menurut: anak.urutan}"

    assert Code.OUTSIDE_LIST in codes_of(rules(f"{{menetapkan: berhak, pilih: {choose}}}"))


def test_an_outcome_of_each_record_needs_untuk_setiap() -> None:
    body = rules("{menetapkan: anak.memenuhi, jika: {anak.kawin: tidak}}")

    found = findings_of(body)[0]
    assert found.code == Code.OUTSIDE_LIST
    assert written_at(found, body) == "anak.memenuhi"


def test_an_unknown_outcome_is_refused_with_the_nearest() -> None:
    found = findings_of(rules("{menetapkan: santunn, maka: Rp1}"))[0]

    assert found.code == Code.UNKNOWN_NAME
    assert found.help == "maksudnya `santunan`?"


def test_a_fact_cannot_be_set() -> None:
    assert codes_of(rules("{menetapkan: upah, maka: Rp1}")) == [Code.WRONG_KIND]


@pytest.mark.parametrize(
    "where, mark",
    [
        ("aturan: [{menetapkan: berhak, bukti: A}]\n        bukti: B", Mark.A),
        ("aturan: [{menetapkan: berhak}]\n        bukti: B", Mark.B),
        ("aturan: [{menetapkan: berhak}]", Mark.GAP),
    ],
)
def test_a_mark_is_taken_from_the_nearest_place_that_states_one(where: str, mark: Mark) -> None:
    body = f"""
bukti: GAP
pasal:
  - pasal: 1
    ayat:
      - ayat: 1
        {where}
"""
    tafsir = """
tafsir:
  t: {soal: s, pilihan: {a: {alasan: x}, b: {alasan: y}}}
"""
    body = body.replace("{menetapkan: berhak", "{menetapkan: berhak, jika: {tafsir.t: a}")
    plan = plan_of(OUTCOMES + tafsir + body)

    assert plan.rules[0].mark is mark


def test_the_huruf_of_a_rule_is_part_of_its_place() -> None:
    plan = plan_of(rules("{menetapkan: berhak, huruf: b}"))

    labels = {provision.id: provision.label for provision in plan.provisions}
    assert labels[plan.rules[0].provision] == "Pasal 1 huruf b"


def test_a_rule_without_versions_is_always_in_force() -> None:
    plan = plan_of("acuan: tanggal_mati" + rules("{menetapkan: berhak}"))

    assert plan.rules[0].versions == ()
    assert plan.rules[0].reference is None


def test_a_parameter_takes_the_reference_date_of_the_rule() -> None:
    plan = plan_of(
        "parameter:\n"
        "  besar: {jenis: rupiah, label: b, nilai: [{mulai: 2015-07-01, nilai: Rp5, dasar: x}]}\n"
        + rules("{menetapkan: santunan, acuan: tanggal_mati, maka: besar}")
    )

    assert plan.rules[0].value == ParamRef("besar", "tanggal_mati")


def test_a_parameter_without_any_reference_date_is_refused() -> None:
    value = "{mulai: 2015-07-01, nilai: Rp5, dasar: x}"
    body = f"parameter:\n  besar: {{jenis: rupiah, label: b, nilai: [{value}]}}\n"

    assert codes_of(body + rules("{menetapkan: santunan, maka: besar}")) == [Code.NO_REFERENCE]


def test_the_answers_are_those_the_regulation_names() -> None:
    plan = plan_of("menjawab: [santunan]" + rules("{menetapkan: santunan, maka: Rp1}"))

    assert plan.answers == ("santunan",)


def test_a_regulation_that_names_no_answers_answers_all_that_is_shown() -> None:
    plan = plan_of(rules("{menetapkan: santunan, maka: Rp1}"))

    assert "santunan" in plan.answers
    assert "layak" not in plan.answers


def test_a_term_is_no_answer() -> None:
    assert codes_of("menjawab: [layak]" + rules("{menetapkan: berhak}")) == [Code.WRONG_KIND]


GROUPED = "menjawab: {{uang: [santunan], hak: [berhak, santunan], {more}}}"


def test_answers_in_groups_are_all_answered_by_default_each_once() -> None:
    plan = plan_of(GROUPED.format(more="lain: sumber") + rules("{menetapkan: santunan, maka: Rp1}"))

    assert plan.answers == ("santunan", "berhak", "sumber")
    assert plan.groups == (
        ("uang", ("santunan",)),
        ("hak", ("berhak", "santunan")),
        ("lain", ("sumber",)),
    )


@pytest.mark.parametrize(
    "more, code",
    [
        ("berhak: [sumber]", Code.DUPLICATE_NAME),
        ("lain: [santunam]", Code.UNKNOWN_NAME),
        ("lain: [layak]", Code.WRONG_KIND),
    ],
)
def test_a_group_is_no_outcome_and_holds_only_outcomes(more: str, code: Code) -> None:
    assert codes_of(GROUPED.format(more=more) + rules("{menetapkan: berhak}")) == [code]


@pytest.mark.parametrize("answered_if, help_", [("uamg: [upah]", "uang"), ("uang: [uph]", "upah")])
def test_what_has_a_group_answered_names_a_group_and_facts(answered_if: str, help_: str) -> None:
    body = f"menjawab: {{uang: [santunan]}}\ndijawab_bila: {{{answered_if}}}\n"
    found = findings_of(body + rules("{menetapkan: santunan, maka: Rp1}"))

    assert [(one.code, one.help) for one in found] == [(Code.UNKNOWN_NAME, f"maksudnya `{help_}`?")]


def test_a_plan_survives_the_trip_through_json() -> None:
    plan = plan_of(
        "parameter:\n"
        "  besar: {jenis: persen, label: b, acuan: tanggal_mati,"
        " nilai: [{mulai: 2015-07-01, nilai: '4,5%', dasar: x}]}\n"
        + rules(
            "{menetapkan: santunan, jika: {masa_iur: 3 bulan sampai kurang dari 1 tahun},"
            " maka: bulat_bawah(besar * upah)}",
            "{menetapkan: santunan, mengecualikan: Pasal 1, maka: tidak terutang}",
            "{menetapkan: berhak, syarat: {salah_satu: [{aktif: ya}, {umur: bukan 3}]}}",
        )
    )

    assert load_plan(dump_plan(plan)) == plan


def test_the_shown_outcomes_keep_their_rules_in_written_order() -> None:
    plan = plan_of(
        rules(
            "{menetapkan: santunan, maka: Rp1}",
            "{menetapkan: santunan, mengecualikan: Pasal 1, jika: {aktif: ya}, maka: Rp2}",
        )
    )

    assert outcome_of(plan, "santunan").rules == ("uji:1#1", "uji:1#2")


def test_untuk_setiap_names_a_list() -> None:
    item = "{menetapkan: anak.memenuhi, untuk_setiap: ank}"

    found = findings_of(rules(item))
    assert (Code.UNKNOWN_NAME, "maksudnya `anak`?") in [(one.code, one.help) for one in found]


def test_what_excepts_a_rule_for_another_outcome_excepts_selain_itu_too() -> None:
    plan = plan_of(
        OUTCOMES
        + """
pasal:
  - pasal: 1
    aturan: [{menetapkan: berhak, jika: {aktif: ya}}]
  - pasal: 2
    aturan: [{menetapkan: berhak, mengecualikan: Pasal 1, jika: {umur: 3}, maka: tidak}]
  - pasal: 3
    aturan: [{menetapkan: terbuka, mengecualikan: seluruh Pasal 1, jika: {umur: 4}}]
  - pasal: 4
    aturan: [{menetapkan: berhak, selain_itu: ya, maka: tidak}]
"""
    )

    assert rule_of(plan, "uji:1#1").exceptions == ("uji:2#1", "uji:3#1")
    assert rule_of(plan, "uji:4#1").exceptions == ("uji:1#1", "uji:2#1", "uji:3#1")


@pytest.mark.parametrize(
    "wrong, code",
    [
        ("{menetapkan: berhak, jika: {umur: paling sedikt 3}}", Code.BAD_EXPRESSION),
        ("{menetapkan: brhak, jika: {umur: paling sedikit 3}}", Code.UNKNOWN_NAME),
    ],
)
def test_an_exception_to_a_rule_that_could_not_be_read_is_not_blamed_for_it(
    wrong: str, code: Code
) -> None:
    body = rules(wrong)
    body += "  - pasal: 2\n    aturan:\n"
    body += "      - {menetapkan: berhak, mengecualikan: Pasal 1, jika: {aktif: ya}, maka: tidak}\n"

    assert [code] == codes_of(body)
