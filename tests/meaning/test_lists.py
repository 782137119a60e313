"""Lists: counting, summing, some and every, and choosing among their records (8.1, 8.2)."""

from __future__ import annotations

import pytest

from rules.diagnostics import Code
from rules.values import Special
from tests.meaning.small import OPEN, codes, decide, missing, policy, result, rules
from tests.meaning.small import value as value_of

LISTS = rules(
    "{menetapkan: ok, syarat: {ada: anak, dengan: {anak.sekolah: ya}}}",
    "{menetapkan: buka, syarat: {semua: anak, dengan: {anak.sekolah: ya}}}",
    "{menetapkan: berapa, maka: {banyak: anak, dengan: {anak.sekolah: ya}}}",
    "{menetapkan: uang, maka: {jumlah: anak.biaya, dengan: {anak.sekolah: ya}}}",
    "{menetapkan: lagi, maka: jumlah(anak.biaya)}",
    "{menetapkan: t, syarat: {banyak(anak): paling sedikit 2}}",
)
NAMES = ("ok", "buka", "berapa", "uang", "lagi", "t")
YES = "{sekolah: ya, biaya: Rp10}"
NO = "{sekolah: tidak, biaya: Rp5}"
OPEN_FILTER = "{biaya: Rp7}"
OPEN_AMOUNT = "{sekolah: ya}"


@pytest.mark.parametrize(
    "facts, ends",
    [
        ("anak: []", [False, True, 0, 0, 0, False]),
        (f"anak: [{YES}, {NO}]", [True, False, 1, 10, 15, True]),
        (f"anak: [{NO}, {YES}]", [True, False, 1, 10, 15, True]),
        (f"anak: [{YES}, {OPEN_FILTER}]", [True, OPEN, OPEN, OPEN, 17, True]),
        (f"anak: [{NO}, {OPEN_FILTER}]", [OPEN, False, OPEN, OPEN, 12, True]),
        (f"anak: [{YES}, {OPEN_AMOUNT}]", [True, True, 2, OPEN, OPEN, True]),
        (f"anak: {{lengkap: tidak, isi: [{YES}]}}", [True, OPEN, OPEN, OPEN, OPEN, OPEN]),
        (f"anak: {{lengkap: tidak, isi: [{NO}]}}", [OPEN, False, OPEN, OPEN, OPEN, OPEN]),
        (f"anak: {{lengkap: tidak, isi: [{NO}, {NO}]}}", [OPEN, False, OPEN, OPEN, OPEN, True]),
        (f"anak: {{lengkap: ya, isi: [{YES}]}}", [True, True, 1, 10, 10, False]),
        ("anak: {lengkap: tidak, isi: []}", [OPEN] * 6),
        ("anak: tidak tahu", [OPEN] * 6),
        ("", [OPEN] * 6),
    ],
)
def test_of_a_list_what_is_certain_is_said(facts: str, ends: list[object]) -> None:
    assert [value_of(LISTS, facts, name) for name in NAMES] == ends


def test_what_an_unsettled_record_lacks_is_asked_of_that_record() -> None:
    found = result(LISTS, f"anak: [{YES}, {OPEN_FILTER}]", "berapa")

    assert [(cause.name, cause.record) for cause in found.relevant] == [("anak.sekolah", 1)]


def test_a_list_that_is_unknown_is_asked_for_itself() -> None:
    assert [missing(result(LISTS, "", name)) for name in NAMES] == [["anak"]] * 6


@pytest.mark.parametrize(
    "facts, ok, none, any_",
    [
        ("a: ya, anak: [{sekolah: ya}]", True, False, True),
        ("a: tidak, anak: [{sekolah: ya}]", False, False, True),
        ("anak: [{sekolah: ya}]", OPEN, False, True),
        ("a: tidak, anak: [{}]", False, OPEN, True),
        ("anak: []", False, True, False),
    ],
)
def test_a_filter_may_look_at_the_case_and_bukan_negates_the_whole_list(
    facts: str, ok: object, none: object, any_: object
) -> None:
    body = rules(
        "{menetapkan: ok, syarat: {ada: anak, dengan: {anak.sekolah: ya, a: ya}}}",
        "{menetapkan: buka, syarat: {bukan: {ada: anak, dengan: {anak.sekolah: ya}}}}",
        "{menetapkan: t, syarat: {ada: anak}}",
    )

    assert [value_of(body, facts, name) for name in ("ok", "buka", "t")] == [ok, none, any_]


def test_a_quantifier_and_other_entries_of_one_mapping_must_all_hold() -> None:
    body = rules("{menetapkan: ok, syarat: {semua: anak, dengan: {anak.sekolah: ya}, a: ya}}")

    found = [value_of(body, f"a: {a}, anak: [{YES}]", "ok") for a in ("ya", "tidak")]
    assert [*found, value_of(body, f"a: ya, anak: [{NO}]", "ok")] == [True, False, False]


TERMS = rules(
    "{menetapkan: anak.ok, untuk_setiap: anak, syarat: {anak.sekolah: ya, "
    "'usia_tahun(anak.lahir, mati, mundur)': kurang dari 23 tahun}}",
    "{menetapkan: anak.uang, untuk_setiap: anak, jika: {anak.ok: ya}, maka: Rp100}",
    "{menetapkan: anak.uang, untuk_setiap: anak, jika: {anak.ok: tidak}, maka: tidak terutang}",
    "{menetapkan: uang, maka: jumlah(anak.uang)}",
    "{menetapkan: berapa, maka: {banyak: anak, dengan: {istilah: anak.ok}}}",
    "{menetapkan: ok, syarat: {ada: anak, dengan: {istilah: anak.ok}}}",
)
YOUNG = "{sekolah: ya, lahir: 2001-08-25}"
OLD = "{sekolah: ya, lahir: 2001-08-24}"
OUT = "{sekolah: tidak, lahir: 2010-01-01}"


@pytest.mark.parametrize(
    "facts, ends",
    [
        (f"mati: 2024-08-24, anak: [{YOUNG}, {OLD}, {OUT}]", [100, 1, True]),
        (f"mati: 2024-08-24, anak: [{OUT}]", [0, 0, False]),
        ("mati: 2024-08-24, anak: []", [0, 0, False]),
        (f"mati: 2024, anak: [{YOUNG}, {OUT}]", [OPEN, OPEN, OPEN]),
        (f"anak: [{OUT}]", [0, 0, False]),
    ],
)
def test_a_term_of_each_record_counts_in_the_whole(facts: str, ends: list[object]) -> None:
    assert [value_of(TERMS, facts, name) for name in ("uang", "berapa", "ok")] == ends


def test_each_record_has_its_own_end() -> None:
    facts = f"mati: 2024-08-24, anak: [{YOUNG}, {OLD}, {OUT}]"

    found = [value_of(TERMS, facts, "anak.uang", record=record) for record in range(3)]
    assert found == [100, Special.NOT_DUE, Special.NOT_DUE]


def chosen(records: list[tuple[str, object]], *, order: str = "menaik", whole: bool = True) -> str:
    """Of records (in school, key; `?` unknown) who is chosen among the first two: `+`, `-`, `?`."""
    keys = ("sekolah", "urutan")
    texts = [
        ", ".join(f"{k}: {v}" for k, v in zip(keys, record, strict=True) if v != "?")
        for record in records
    ]
    listed = ", ".join(f"{{{text}}}" for text in texts)
    choose = (
        f"dengan: {{anak.sekolah: ya}}, paling_banyak: 2, menurut: anak.urutan, urutan: {order}"
    )
    body = rules(f"{{menetapkan: anak.terpilih, untuk_setiap: anak, pilih: {{{choose}}}}}")
    facts = f"anak: {{lengkap: {'ya' if whole else 'tidak'}, isi: [{listed}]}}"
    found = decide(body, facts, "anak.terpilih")
    ends = [found.result("anak.terpilih", record).value for record in range(len(records))]
    return "".join(
        {True: "+", False: "-"}.get(bool(end), "?") if end is not None else "?" for end in ends
    )


@pytest.mark.parametrize(
    "records, up, down",
    [
        ([("ya", 1), ("ya", 2), ("ya", 3)], "++-", "-++"),
        ([("ya", 3), ("ya", 1), ("ya", 2)], "-++", "+-+"),
        ([("ya", 1), ("ya", 2), ("ya", 2)], "+??", "-++"),
        ([("ya", 1), ("ya", 1), ("ya", 2)], "++-", "??+"),
        ([("ya", 1), ("ya", "?")], "++", "++"),
        ([("ya", 1), ("ya", 2), ("ya", "?")], "+??", "?+?"),
        ([("ya", 1), ("ya", 2), ("?", 3)], "++-", "?+?"),
        ([("ya", 1), ("?", 2), ("ya", 3)], "+??", "??+"),
        ([("tidak", 1), ("ya", 2), ("ya", 3)], "-++", "-++"),
        ([("tidak", "?"), ("ya", 2), ("ya", 3)], "-++", "-++"),
    ],
)
def test_who_is_chosen_is_said_where_every_choice_says_the_same(
    records: list[tuple[str, object]], up: str, down: str
) -> None:
    assert (chosen(records), chosen(records, order="menurun")) == (up, down)


def test_of_an_incomplete_list_only_who_surely_comes_too_late_is_known() -> None:
    assert chosen([("ya", 1), ("ya", 2), ("ya", 3)], whole=False) == "??-"


def test_what_is_inherited_from_a_pasal_makes_rules_of_each_record() -> None:
    body = policy(
        """  - pasal: 1
    untuk_setiap: anak
    ayat:
      - {ayat: 1, aturan: [{menetapkan: anak.ok, syarat: {anak.sekolah: ya}}]}
      - {ayat: 2, aturan: [{menetapkan: uang, maka: Rp1}]}
"""
    )

    facts = "anak: [{sekolah: ya}]"
    assert (value_of(body, facts, "anak.ok", record=0), value_of(body, facts)) == (True, 1)


@pytest.mark.parametrize(
    "rule",
    [
        "{menetapkan: ok, syarat: {anak.sekolah: ya}}",
        "{menetapkan: anak.ok, syarat: {anak.sekolah: ya}}",
        "{menetapkan: uang, maka: anak.biaya}",
        "{menetapkan: ok, untuk_setiap: anak, syarat: {a: ya}}",
    ],
)
def test_a_fact_of_a_record_needs_a_record(rule: str) -> None:
    assert codes(rules(rule)) == [Code.OUTSIDE_LIST]
