"""What a rule does: sufficient, necessary, closing, gated, permitted, owed (2 and 4)."""

from __future__ import annotations

from itertools import product

import pytest

from rules.diagnostics import Code
from rules.values import Special
from tests.meaning.small import (
    CONFLICT,
    OPEN,
    SILENT,
    codes,
    may,
    missing,
    pasal,
    policy,
    result,
    rules,
)
from tests.meaning.small import value as value_of

NOT_DUE = Special.NOT_DUE


@pytest.mark.parametrize("facts, end", [("a: ya", 1), ("a: tidak", SILENT), ("", OPEN)])
def test_a_sufficient_condition_that_fails_says_nothing(facts: str, end: object) -> None:
    assert value_of(rules("{menetapkan: uang, jika: {a: ya}, maka: Rp1}"), facts) == end


EXCEPTED = policy(
    pasal("{menetapkan: ok, syarat: {a: ya, b: ya}}"),
    pasal("{menetapkan: ok, jika: {c: ya}, maka: tidak, mengecualikan: Pasal 1}", number="2"),
)


@pytest.mark.parametrize(
    "facts, end",
    [
        ("a: ya, b: ya, c: tidak", True),
        ("a: ya, b: ya, c: ya", False),
        ("a: tidak, c: tidak", False),
        ("a: tidak, c: ya", False),
        ("a: ya, c: tidak", OPEN),
        ("a: ya, b: ya", OPEN),
        ("c: ya", False),
        ("a: tidak", False),
    ],
)
def test_a_necessary_condition_decides_both_ways_and_an_exception_defeats_both(
    facts: str, end: object
) -> None:
    assert value_of(EXCEPTED, facts, "ok") == end


def test_the_halves_of_a_necessary_condition_leave_nothing_unregulated_and_never_conflict() -> None:
    found = result(EXCEPTED, "a: ya, c: tidak", "ok")

    assert (missing(found), may(found)) == (["b"], set())


@pytest.mark.parametrize("a", ["ya", "tidak"])
def test_an_exception_of_another_outcome_leaves_neither_half(a: str) -> None:
    body = policy(
        pasal("{menetapkan: ok, syarat: {a: ya}}"),
        pasal(
            "{menetapkan: uang, jika: {c: ya}, maka: Rp1, mengecualikan: seluruh Pasal 1}",
            number="2",
        ),
    )

    assert value_of(body, f"a: {a}, c: ya", "ok") == SILENT
    assert may(result(body, f"a: {a}", "ok")) == {"tidak_diatur"}


CLOSED = policy(
    pasal("{menetapkan: uang, jika: {a: ya}, maka: Rp1}"),
    pasal("{menetapkan: uang, jika: {b: ya}, maka: Rp2, mengecualikan: Pasal 1}", number="2"),
    pasal("{menetapkan: uang, jika: {c: ya}, maka: Rp3, mengecualikan: Pasal 2}", number="3"),
    pasal("{menetapkan: uang, selain_itu: ya, maka: tidak terutang}", number="4"),
)
CLOSED_ENDS = [CONFLICT, 2, CONFLICT, 1, 3, 2, 3, NOT_DUE]


@pytest.mark.parametrize(
    "truths, end", list(zip(product(["ya", "tidak"], repeat=3), CLOSED_ENDS, strict=True))
)
def test_a_closing_rule_holds_where_no_other_rule_of_its_outcome_does(
    truths: tuple[str, str, str], end: object
) -> None:
    facts = ", ".join(f"{name}: {truth}" for name, truth in zip("abc", truths, strict=True))

    assert value_of(CLOSED, facts) == end


def test_a_closed_outcome_is_never_unregulated() -> None:
    found = result(CLOSED, "a: tidak, b: tidak")

    assert (missing(found), may(found)) == (["c"], set())


def test_an_outcome_is_closed_once() -> None:
    closing = "{menetapkan: uang, selain_itu: ya, maka: Rp1}"

    assert codes(rules(closing, closing)) == [Code.TWO_CLOSINGS]


GATED = """
hasil:
  ok: {jenis: ya_tidak, label: ok}
  uang: {jenis: rupiah, label: uang, hanya_bila: ok}
  lagi: {jenis: rupiah, label: lagi}
pasal:
""" + pasal(
    "{menetapkan: ok, jika: {a: ya}}",
    "{menetapkan: ok, jika: {b: ya}, maka: tidak}",
    "{menetapkan: ok, jika: {c: ya}, maka: tidak terutang}",
    "{menetapkan: uang, jika: {d: ya}, maka: Rp5}",
    "{menetapkan: lagi, maka: uang + Rp1}",
)


@pytest.mark.parametrize(
    "facts, end, sum_",
    [
        ("a: ya, b: tidak, c: tidak, d: ya", 5, 6),
        ("a: ya, b: tidak, c: tidak, d: tidak", SILENT, SILENT),
        ("a: tidak, b: ya, c: tidak", NOT_DUE, 1),
        ("a: tidak, b: tidak, c: ya", NOT_DUE, 1),
        ("a: tidak, b: tidak, c: tidak, d: ya", SILENT, SILENT),
        ("a: ya, b: ya, c: tidak, d: ya", CONFLICT, CONFLICT),
        ("d: ya", OPEN, OPEN),
    ],
)
def test_a_gate_is_decided_first(facts: str, end: object, sum_: object) -> None:
    assert (value_of(GATED, facts), value_of(GATED, facts, "lagi")) == (end, sum_)


def test_behind_an_open_gate_nothing_due_and_every_end_of_the_rules_are_possible() -> None:
    found = result(GATED, "d: ya")

    ((_, end),) = found.worlds
    assert (missing(found), set(end.values)) == (["a", "b", "c"], {NOT_DUE, 5})
    assert may(found) == {"tidak_diatur", "bertentangan"}


def test_two_gates_of_one_outcome_are_refused() -> None:
    body = rules(
        "{menetapkan: uang, hanya_bila: ok, maka: Rp1}",
        "{menetapkan: uang, hanya_bila: buka, jika: {a: ya}, maka: Rp1}",
        "{menetapkan: [ok, buka]}",
    )

    assert codes(body) == [Code.TWO_GATES]


RECORDS = """
hasil:
  ok: {jenis: ya_tidak, label: ok}
  anak.ok: {jenis: ya_tidak, label: ok}
  anak.uang: {jenis: rupiah, label: uang, hanya_bila: anak.ok}
  anak.lagi: {jenis: rupiah, label: lagi, hanya_bila: ok}
  uang: {jenis: rupiah, label: uang}
pasal:
""" + pasal(
    "{menetapkan: ok, syarat: {a: ya}}",
    "{menetapkan: anak.ok, untuk_setiap: anak, syarat: {anak.sekolah: ya}}",
    "{menetapkan: [anak.uang, anak.lagi], untuk_setiap: anak, maka: Rp10}",
    "{menetapkan: uang, maka: 'jumlah(anak.uang) + jumlah(anak.lagi)'}",
)


@pytest.mark.parametrize("a, total", [("ya", 30), ("tidak", 10)])
def test_a_gate_may_be_of_the_case_or_of_the_record_and_what_it_bars_counts_zero(
    a: str, total: int
) -> None:
    facts = f"a: {a}, anak: [{{sekolah: ya}}, {{sekolah: tidak}}]"

    ends = [value_of(RECORDS, facts, "anak.uang", record=record) for record in (0, 1)]
    assert (ends, value_of(RECORDS, facts)) == ([10, NOT_DUE], total)


@pytest.mark.parametrize(
    "facts, end, asked",
    [
        ("a: ya, sk: ya", 5, []),
        ("a: ya, sk: tidak", SILENT, []),
        ("a: ya", OPEN, ["sk"]),
        ("sk: ya", OPEN, ["a"]),
    ],
)
def test_a_power_counts_only_when_a_decree_used_it(
    facts: str, end: object, asked: list[str]
) -> None:
    body = rules("{menetapkan: uang, jika: {a: ya}, dapat: sk, maka: Rp5}")

    assert (value_of(body, facts), missing(result(body, facts))) == (end, asked)


OWED = rules(
    "{menetapkan: uang, jika: {a: ya}, maka: tidak terutang}",
    "{menetapkan: uang, jika: {b: ya}, maka: Rp0}",
    "{menetapkan: lagi, jika: {uang: tidak terutang}, maka: Rp1}",
    "{menetapkan: lagi, jika: {uang: Rp0}, maka: Rp2}",
    "{menetapkan: berapa, jika: {uang: bukan Rp0}, maka: 1}",
    "{menetapkan: berapa, jika: {uang: paling banyak Rp0}, maka: 2}",
)


@pytest.mark.parametrize(
    "facts, ends",
    [
        ("a: ya, b: tidak", [NOT_DUE, 1, 1]),
        ("a: tidak, b: ya", [0, 2, 2]),
        ("a: ya, b: ya", [CONFLICT, CONFLICT, CONFLICT]),
    ],
)
def test_nothing_due_is_not_zero(facts: str, ends: list[object]) -> None:
    assert [value_of(OWED, facts, name) for name in ("uang", "lagi", "berapa")] == ends


def test_nothing_due_against_no_is_a_conflict() -> None:
    body = rules("{menetapkan: ok, maka: tidak}", "{menetapkan: ok, maka: tidak terutang}")

    assert value_of(body, "", "ok") == CONFLICT


def test_rules_that_agree_do_not_conflict() -> None:
    body = rules(
        "{menetapkan: uang, maka: Rp1}",
        "{menetapkan: uang, jika: {a: ya}, maka: Rp1}",
        "{menetapkan: uang, jika: {b: ya}, maka: Rp2}",
    )

    ends = [value_of(body, f"a: ya, b: {b}") for b in ("tidak", "ya")]
    assert [*ends, value_of(body, "b: tidak"), value_of(body, "")] == [1, CONFLICT, 1, OPEN]
    assert missing(result(body, "")) == ["b"]


SILENCE = rules(
    "{menetapkan: uang, jika: {a: ya}, maka: Rp1}",
    "{menetapkan: uang, jika: {b: ya}, maka: Rp2}",
    "{menetapkan: ok, syarat: {tidak_diatur: uang}}",
    "{menetapkan: lagi, maka: uang + Rp1}",
    "{menetapkan: buka, syarat: {uang: paling sedikit Rp1, c: ya}}",
    "{menetapkan: t, syarat: {salah_satu: [{uang: paling sedikit Rp1}, {c: ya}]}}",
)


@pytest.mark.parametrize(
    "facts, ends",
    [
        ("a: ya, b: tidak, c: ya", [False, 2, True, True]),
        ("a: tidak, b: tidak, c: ya", [True, SILENT, SILENT, True]),
        ("a: tidak, b: tidak, c: tidak", [True, SILENT, False, SILENT]),
        ("a: ya, b: ya, c: tidak", [False, CONFLICT, False, CONFLICT]),
        ("a: tidak, c: ya", [OPEN, OPEN, OPEN, True]),
        ("a: tidak, b: tidak", [True, SILENT, OPEN, OPEN]),
    ],
)
def test_silence_and_conflict_reach_those_who_rest_on_them(facts: str, ends: list[object]) -> None:
    assert [value_of(SILENCE, facts, name) for name in ("ok", "lagi", "buka", "t")] == ends


def test_through_which_outcome_something_is_unregulated_is_said() -> None:
    found = result(SILENCE, "a: tidak, b: tidak", "lagi")

    assert [(cause.kind.value, cause.name) for cause in found.through] == [("tidak_diatur", "uang")]
