"""Gates, cycles, chains, worlds, and the order of a plan."""

from __future__ import annotations

from itertools import pairwise

from engine.graph import uses_of
from rules.diagnostics import Code
from tests.planning.small import (
    OUTCOMES,
    codes_of,
    findings_of,
    outcome_of,
    plan_of,
    rules,
)


def test_a_gate_belongs_to_the_outcome() -> None:
    planned = plan_of(
        rules(
            "{menetapkan: santunan, hanya_bila: berhak, maka: Rp1}",
            "{menetapkan: berhak, syarat: {aktif: ya}}",
        )
    )

    assert outcome_of(planned, "santunan").gate == "berhak"


def test_two_gates_are_refused_with_both_places() -> None:
    body = rules(
        "{menetapkan: santunan, hanya_bila: berhak, jika: {aktif: ya}, maka: Rp1}",
        "{menetapkan: santunan, hanya_bila: terbuka, jika: {aktif: tidak}, maka: Rp1}",
    )

    found = findings_of(body)[0]
    assert found.code == Code.TWO_GATES
    assert len(found.related) == 1


def test_a_gate_is_a_yes_no_outcome() -> None:
    assert codes_of(rules("{menetapkan: santunan, hanya_bila: tambahan, maka: Rp1}")) == [
        Code.BAD_GATE
    ]
    assert codes_of(rules("{menetapkan: santunan, hanya_bila: aktif, maka: Rp1}")) == [
        Code.UNKNOWN_NAME
    ]


def test_a_gate_of_each_record_gates_only_outcomes_of_that_record() -> None:
    assert codes_of(rules("{menetapkan: santunan, hanya_bila: anak.memenuhi, maka: Rp1}")) == [
        Code.BAD_GATE
    ]


def test_rules_and_outcomes_stand_after_what_they_depend_on() -> None:
    planned = plan_of(
        rules(
            "{menetapkan: tambahan, hanya_bila: berhak, maka: santunan}",
            "{menetapkan: santunan, jika: {istilah: layak}, maka: Rp1}",
            "{menetapkan: layak, syarat: {aktif: ya}}",
            "{menetapkan: berhak, mengecualikan: Pasal 1, jika: {umur: 3}, maka: tidak}",
            "{menetapkan: berhak, jika: {aktif: ya}}",
        ).replace("mengecualikan: Pasal 1, ", "")
    )

    outcomes = [outcome.id for outcome in planned.outcomes]
    rules_ = [rule.id for rule in planned.rules]
    assert outcomes.index("layak") < outcomes.index("santunan") < outcomes.index("tambahan")
    assert outcomes.index("berhak") < outcomes.index("tambahan")
    for rule in planned.rules:
        assert all(rules_.index(e) < rules_.index(rule.id) for e in rule.exceptions)
        for used in uses_of(rule.condition, rule.value).outcomes:
            assert outcomes.index(used) < outcomes.index(rule.outcome)


def test_a_cycle_is_named() -> None:
    found = findings_of(
        rules(
            "{menetapkan: berhak, jika: {istilah: terbuka}}",
            "{menetapkan: terbuka, jika: {istilah: layak}}",
            "{menetapkan: layak, jika: {istilah: berhak}}",
        )
    )

    assert [one.code for one in found] == [Code.CYCLE]
    assert "`berhak` → Pasal 1 → `terbuka` → Pasal 1 → `layak`" in found[0].message


def test_a_cycle_of_exceptions_is_refused() -> None:
    body = (
        OUTCOMES
        + """
pasal:
  - {pasal: 1, aturan: [{menetapkan: berhak, mengecualikan: Pasal 2, jika: {aktif: ya}}]}
  - {pasal: 2, aturan: [{menetapkan: berhak, mengecualikan: Pasal 1, jika: {umur: 3}}]}
"""
    )

    assert codes_of(body) == [Code.CYCLE]


def test_a_gate_that_rests_on_its_own_outcome_is_a_cycle() -> None:
    body = rules(
        "{menetapkan: santunan, hanya_bila: berhak, maka: Rp1}",
        "{menetapkan: berhak, jika: {santunan: lebih dari Rp0}}",
    )

    assert codes_of(body) == [Code.CYCLE]


def chain(length: int) -> str:
    """Terms each of which rests on the next."""
    names = [f"t{number}" for number in range(length)]
    terms = "".join(f"  {name}: {{jenis: ya_tidak, label: x}}\n" for name in names)
    items = "".join(
        f"      - {{menetapkan: {name}, syarat: {{istilah: {after}}}}}\n"
        for name, after in pairwise(names)
    )
    return f"istilah:\n{terms}pasal:\n  - pasal: 1\n    aturan:\n{items}"


def test_a_chain_of_a_hundred_steps_is_long_enough() -> None:
    assert len(plan_of(chain(101)).rules) == 200
    assert codes_of(chain(102)) == [Code.CHAIN_TOO_LONG]


def test_a_chain_longer_than_the_stack_is_refused_not_crashed() -> None:
    assert codes_of(chain(3000)) == [Code.CHAIN_TOO_LONG]


def readings(count: int, chosen: int = 0) -> str:
    """Readings of two options each, all in one condition."""
    options = "pilihan: {a: {alasan: x}, b: {alasan: y}}"
    picked = ", dipilih: {opsi: a, alasan: z, oleh: w}"
    declared = "".join(
        f"  r{number}: {{soal: s, {options}{picked if number < chosen else ''}}}\n"
        for number in range(count)
    )
    tests = ", ".join(f"tafsir.r{number}: a" for number in range(count))
    return f"tafsir:\n{declared}" + rules(f"{{menetapkan: berhak, jika: {{{tests}}}}}")


def test_more_than_a_thousand_worlds_are_refused() -> None:
    assert len(plan_of(readings(10)).readings) == 10
    assert codes_of(readings(11)) == [Code.TOO_MANY_WORLDS]
    assert len(plan_of(readings(11, chosen=1)).readings) == 11


def test_worlds_multiply_along_the_chain() -> None:
    body = readings(8) + "      - {menetapkan: terbuka, jika: {istilah: berhak}}\n"

    assert len(plan_of(body).readings) == 8
    options = "pilihan: {a: {alasan: x}, b: {alasan: y}, c: {alasan: z}}"
    more = "".join(f"  s{number}: {{soal: s, {options}}}\n" for number in range(2))
    both = ", ".join(f"tafsir.s{number}: a" for number in range(2))
    body = body.replace("tafsir:\n", f"tafsir:\n{more}").replace(
        "istilah: berhak}}", f"istilah: berhak, {both}}}}}"
    )
    assert codes_of(body) == [Code.TOO_MANY_WORLDS]


def test_a_regulation_of_three_hundred_rules_is_planned_whole() -> None:
    items = [
        f"{{menetapkan: santunan, jika: {{umur: {number}, masa_iur: paling sedikit 3 bulan,"
        f" kelompok: [nelayan, rt_rw]}}, maka: Rp{number} + 2 * upah}}"
        for number in range(1, 301)
    ]

    assert len(plan_of(rules(*items)).rules) == 300
