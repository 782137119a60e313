"""Facts and tests of one value: absent, chosen, counted, measured, dated (1, 7.4, 8.4)."""

from __future__ import annotations

from datetime import date

import pytest

from rules.diagnostics import Code
from tests.meaning.small import (
    OPEN,
    SILENT,
    case_codes,
    codes,
    missing,
    pasal,
    policy,
    result,
    rules,
)
from tests.meaning.small import value as value_of

ABSENT = rules(
    "{menetapkan: ok, syarat: {m: bukan 1}}",
    "{menetapkan: buka, syarat: {bukan: {m: 1}}}",
    "{menetapkan: t, syarat: {m: 'bukan [1, 2]'}}",
    "{menetapkan: uang, jika: {m: bukan paling sedikit 3}, maka: Rp1}",
    "{menetapkan: lagi, jika: {m: paling sedikit 0}, maka: Rp1}",
    "{menetapkan: berapa, jika: {m: 1 sampai 9}, maka: 1}",
    "{menetapkan: siapa, jika: {m: ada}, maka: apbd}",
    "{menetapkan: siapa, jika: {m: tidak ada}, maka: hibah}",
)
NAMES = ("ok", "buka", "t", "uang", "lagi", "berapa", "siapa")


@pytest.mark.parametrize(
    "m, ends",
    [
        ("tidak ada", [True, True, True, 1, SILENT, SILENT, "hibah"]),
        ("1", [False, False, False, 1, 1, 1, "apbd"]),
        ("2", [True, True, False, 1, 1, 1, "apbd"]),
        ("5", [True, True, True, SILENT, 1, 1, "apbd"]),
        ("tidak tahu", [OPEN] * 7),
    ],
)
def test_of_what_is_absent_every_positive_test_is_false_and_bukan_negates(
    m: str, ends: list[object]
) -> None:
    assert [value_of(ABSENT, f"m: {m}", name) for name in NAMES] == ends


@pytest.mark.parametrize(
    "facts, ends",
    [
        ("n: 2, m: 2", [True, False, True]),
        ("n: 1, m: 2", [False, True, False]),
        ("n: 1, m: tidak ada", [False, True, False]),
        ("m: tidak ada", [False, True, False]),
        ("n: 1", [OPEN, OPEN, OPEN]),
    ],
)
def test_a_test_against_what_is_absent_is_false(facts: str, ends: list[object]) -> None:
    body = rules(
        "{menetapkan: ok, syarat: {n: paling sedikit m}}",
        "{menetapkan: buka, syarat: {n: bukan paling sedikit m}}",
        "{menetapkan: t, syarat: {n: sama dengan m}}",
    )

    assert [value_of(body, facts, name) for name in ("ok", "buka", "t")] == ends


@pytest.mark.parametrize("order", ["wasiat: ada, {}", "{}, wasiat: ada"])
@pytest.mark.parametrize(
    "facts, end",
    [
        ("wasiat: tidak ada, mati: 2020-01-05", False),
        ("wasiat: 2020-01-01, mati: 2020-01-04", True),
        ("wasiat: 2020-01-01, mati: 2020-01-03", False),
        ("mati: 2020-01-05", OPEN),
    ],
)
def test_a_guard_may_stand_before_or_after_what_it_guards(
    order: str, facts: str, end: object
) -> None:
    item = order.format("'hari_antara(wasiat, mati)': paling sedikit 3 hari")

    assert value_of(rules(f"{{menetapkan: ok, syarat: {{{item}}}}}"), facts, "ok") == end


@pytest.mark.parametrize(
    "rule",
    [
        "{menetapkan: berapa, maka: m + 1}",
        "{menetapkan: berapa, jika: {a: ya}, maka: m}",
        "{menetapkan: berapa, jika: {salah_satu: [{m: ada}, {a: ya}]}, maka: m + 1}",
        "{menetapkan: berapa, jika: {bukan: {m: ada}}, maka: m + 1}",
        "{menetapkan: ok, syarat: {m + 1: paling sedikit 3}}",
        "{menetapkan: ok, syarat: {salah_satu: [{m: ada}, {m + 1: 3}]}}",
    ],
)
def test_an_amount_of_what_may_be_absent_needs_a_guard(rule: str) -> None:
    assert codes(rules(rule)) == [Code.UNGUARDED]


def test_a_choice_of_a_fact_is_not_named_like_what_is_absent_or_unknown() -> None:
    kind = "jenis: pilihan, opsional: ya, label: z"
    before = f"\nfakta:\n  z: {{{kind}, pilihan: {{tidak_ada: nihil, x: Tidak tahu}}}}\n"

    assert codes(rules("{menetapkan: uang, maka: Rp1}", before=before)) == [Code.BAD_VALUE] * 2


CHOICES = rules(
    "{menetapkan: uang, jika: {k: ketua RT/RW}, maka: Rp1}",
    "{menetapkan: uang, jika: {k: [nelayan, lain]}, maka: Rp2}",
    "{menetapkan: ok, syarat: {k: bukan rt_rw}}",
    "{menetapkan: buka, syarat: {k: 'bukan [rt_rw, lain]'}}",
)


@pytest.mark.parametrize(
    "k, ends",
    [
        ("rt_rw", [1, False, False]),
        ("Ketua  RT/RW", [1, False, False]),
        ("rt rw", [1, False, False]),
        ("Nelayan", [2, True, True]),
        ("lain", [2, True, False]),
        ("tidak tahu", [OPEN, OPEN, OPEN]),
    ],
)
def test_a_choice_is_named_by_its_id_or_its_label(k: str, ends: list[object]) -> None:
    assert [value_of(CHOICES, f"k: {k}", name) for name in ("uang", "ok", "buka")] == ends


WRITTEN = rules(
    "{menetapkan: uang, maka: upah}",
    "{menetapkan: berapa, maka: n}",
    "{menetapkan: lamanya, maka: masa}",
    "{menetapkan: lagi, maka: bulat_bawah(upah * bagian)}",
)


@pytest.mark.parametrize(
    "facts, outcome, number",
    [
        ("upah: Rp1.000.000", "uang", 1_000_000),
        ("upah: 'Rp1.000.000,00'", "uang", 1_000_000),
        ("n: 1000", "berapa", 1000),
        ("n: -3", "berapa", -3),
        ("masa: 1 tahun", "lamanya", 12),
        ("masa: 2 tahun 11 bulan", "lamanya", 35),
        ("upah: Rp1.000, bagian: '4,5%'", "lagi", 45),
    ],
)
def test_numbers_are_read_as_the_law_writes_them(facts: str, outcome: str, number: int) -> None:
    assert value_of(WRITTEN, facts, outcome) == number


@pytest.mark.parametrize(
    "facts",
    [
        "upah: 'Rp1.000.000,50'",
        "n: 1.000",
        "n: '4,5'",
        "masa: 7",
        "masa: 5 hari",
        "bagian: 4.5%",
        "upah: tidak terutang",
        "mati: 2023-02-29",
        "mati: 24/08/2024",
        "bulan: 2024-08-15",
        "a: yes",
        "k: nelayang",
    ],
)
def test_what_may_be_read_in_two_ways_or_is_of_another_type_is_refused(facts: str) -> None:
    assert case_codes(WRITTEN, facts) == [Code.BAD_FACT]


@pytest.mark.parametrize("usia, refused", [(16, True), (17, False), (64, False), (65, True)])
def test_declared_bounds_include_both_ends(usia: int, refused: bool) -> None:  # noqa: FBT001 -- a column of the table
    facts = f"usia: {usia}, upah: Rp1"

    if refused:
        assert case_codes(WRITTEN, facts) == [Code.OUT_OF_BOUNDS]
    else:
        assert value_of(WRITTEN, facts) == 1


RANGES = rules(
    "{menetapkan: ok, syarat: {n: 2 sampai 5}}",
    "{menetapkan: buka, syarat: {n: 2 sampai kurang dari 5}}",
    "{menetapkan: t, syarat: {n: lebih dari 2 sampai 5}}",
    "{menetapkan: uang, jika: {n: '(2..5)'}, maka: Rp1}",
    "{menetapkan: lagi, jika: {n: '[2..5)'}, maka: Rp1}",
    "{menetapkan: berapa, jika: {n: '[1, 3, lebih dari 7]'}, maka: 1}",
)


@pytest.mark.parametrize(
    "n, fits",
    [(1, "-----+"), (2, "++--+-"), (3, "++++++"), (5, "+-+---"), (6, "------"), (8, "-----+")],
)
def test_a_range_includes_the_ends_it_says(n: int, fits: str) -> None:
    names = ("ok", "buka", "t", "uang", "lagi", "berapa")

    found = [value_of(RANGES, f"n: {n}", name) for name in names]
    assert "".join("+" if end == 1 else "-" for end in found) == fits


DATED = rules(
    "{menetapkan: ok, syarat: {mati: sejak 2024-01-31}}",
    "{menetapkan: buka, syarat: {mati: sebelum 31 Januari 2024}}",
    "{menetapkan: t, syarat: {mati: sampai dengan 2024-01-31}}",
    "{menetapkan: uang, jika: {mati: sesudah 2024-01-31}, maka: Rp1}",
)


@pytest.mark.parametrize(
    "died, ends",
    [
        ("2024-01-30", [False, True, True, SILENT]),
        ("2024-01-31", [True, False, True, SILENT]),
        ("2024-02-01", [True, False, False, 1]),
        ("2024-01", [OPEN, OPEN, True, SILENT]),
        ("2024-02", [True, False, False, 1]),
        ("2024", [OPEN, OPEN, OPEN, OPEN]),
    ],
)
def test_a_date_known_in_part_decides_what_all_its_days_decide(
    died: str, ends: list[object]
) -> None:
    found = [value_of(DATED, f"mati: {died}", name) for name in ("ok", "buka", "t", "uang")]
    assert found == ends


@pytest.mark.parametrize(
    "mode, start, months, day",
    [
        ("mundur", "2024-01-31", 1, "2024-02-29"),
        ("mundur", "2023-01-31", 1, "2023-02-28"),
        ("maju", "2024-01-31", 1, "2024-03-01"),
        ("maju", "2023-01-31", 1, "2023-03-01"),
        ("maju", "2024-01-31", 2, "2024-03-31"),
        ("mundur", "2024-12-31", 14, "2026-02-28"),
    ],
)
def test_a_day_that_does_not_exist_is_resolved_as_the_clause_says(
    mode: str, start: str, months: int, day: str
) -> None:
    body = rules(f"{{menetapkan: tegak, maka: 'tambah_bulan(mati, masa, {mode})'}}")

    found = value_of(body, f"mati: {start}, masa: {months} bulan", "tegak")
    assert found == date.fromisoformat(day).toordinal()


@pytest.mark.parametrize(
    "died, back, on",
    [
        ("2023-02-27", False, False),
        ("2023-02-28", True, False),
        ("2023-03-01", True, True),
        ("2024-02-28", True, True),
    ],
)
def test_the_age_of_those_born_on_29_february_is_as_the_clause_says(
    died: str,
    back: bool,  # noqa: FBT001 -- a column of the table
    on: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    body = rules(
        "{menetapkan: ok, syarat: {'usia_tahun(lahir, mati, mundur)': paling sedikit 23 tahun}}",
        "{menetapkan: buka, syarat: {'usia_tahun(lahir, mati, maju)': paling sedikit 23 tahun}}",
    )

    facts = f"lahir: 2000-02-29, mati: {died}"
    assert (value_of(body, facts, "ok"), value_of(body, facts, "buka")) == (back, on)


@pytest.mark.parametrize(
    "start, stop, down, up",
    [
        ("2024-01-15", "2024-01-15", 0, 0),
        ("2024-01-15", "2024-02-14", 0, 1),
        ("2024-01-15", "2024-02-15", 1, 1),
        ("2024-01-15", "2024-02-16", 1, 2),
        ("2024-01-31", "2024-02-28", 0, 1),
        ("2024-01-31", "2024-02-29", 1, 1),
    ],
)
def test_a_started_month_counts_or_not_as_the_clause_says(
    start: str, stop: str, down: int, up: int
) -> None:
    facts = f"lahir: {start}, mati: {stop}"

    for mode, months in (("bulat_bawah", down), ("bulat_atas", up)):
        body = rules(f"{{menetapkan: lamanya, maka: 'bulan_antara(lahir, mati, {mode})'}}")
        assert value_of(body, facts, "lamanya") == months


@pytest.mark.parametrize(
    "amount", ["tambah_bulan(mati, masa)", "bulan_antara(lahir, mati)", "usia_tahun(lahir, mati)"]
)
def test_date_arithmetic_without_a_resolution_is_refused(amount: str) -> None:
    outcome = "tegak" if amount.startswith("tambah") else "lamanya"

    assert codes(rules(f"{{menetapkan: {outcome}, maka: '{amount}'}}")) == [Code.NO_MODE]


@pytest.mark.parametrize(
    "masa, ends",
    [
        ("11 bulan", [False, False, False]),
        ("35 bulan", [False, True, True]),
        ("36 bulan", [True, False, True]),
        ("3 tahun", [True, False, True]),
        ("37 bulan", [True, False, False]),
    ],
)
def test_a_year_of_a_period_is_twelve_months(masa: str, ends: list[object]) -> None:
    body = rules(
        "{menetapkan: ok, syarat: {masa: paling sedikit 3 tahun}}",
        "{menetapkan: buka, syarat: {masa: 2 tahun 11 bulan sampai kurang dari 3 tahun}}",
        "{menetapkan: t, syarat: {masa: 1 sampai 3 tahun}}",
    )

    assert [value_of(body, f"masa: {masa}", name) for name in ("ok", "buka", "t")] == ends


@pytest.mark.parametrize(
    "test",
    [
        "{masa: paling sedikit 3 hari}",
        "{masa: 3}",
        "{'usia_tahun(lahir, mati, mundur)': kurang dari 23}",
        "{upah: 5}",
        "{mati: 2024-08}",
        "{bulan: 2024-08-01}",
        "{k: paling sedikit nelayan}",
    ],
)
def test_units_are_never_mixed(test: str) -> None:
    assert codes(rules(f"{{menetapkan: ok, syarat: {test}}}"))[0] in {
        Code.WRONG_TYPE,
        Code.UNKNOWN_NAME,
    }


TIERS = "[{sampai: 2, bagian: 100%}, {sampai: 4, bagian: 300%}]"


@pytest.mark.parametrize(
    "amount, rupiah",
    [
        ("bulat_setengah_atas(upah * 2,5%)", 13),
        ("bulat_bankir(upah * 2,5%)", 12),
        ("bulat_bawah(upah * 2,5%)", 12),
        ("bulat_atas(upah * 2,5%, Rp10)", 20),
        ("maks(min(upah * 48, Rp10.000), Rp20.000)", 20_000),
        ("Rp10 + Rp2 * 3 - (Rp4 - Rp1)", 13),
        (f"{{bertahap: {{banyak: n, dasar: upah, tingkat: {TIERS}}}}}", 4000),
    ],
)
def test_amounts_are_exact_until_they_are_rounded(amount: str, rupiah: int) -> None:
    written = amount if amount.startswith("{") else f"'{amount}'"

    assert value_of(rules(f"{{menetapkan: uang, maka: {written}}}"), "upah: Rp500, n: 9") == rupiah


def test_an_amount_that_may_have_sen_must_be_rounded() -> None:
    assert codes(rules("{menetapkan: uang, maka: 'upah * 4,5%'}")) == [Code.NOT_ROUNDED]


READINGS = """
tafsir:
  tiga:
    soal: s
    pilihan:
      tercapai: {label: sudah tercapai, uji: paling sedikit 3 bulan, alasan: x}
      terlampaui: {uji: lebih dari 3 bulan, alasan: y}
"""
READ = rules(
    "{menetapkan: ok, syarat: {masa: {tafsir: tiga}}}",
    "{menetapkan: berapa, jika: {ok: ya}, maka: 1}",
    "{menetapkan: berapa, jika: {ok: tidak, tafsir.tiga: terlampaui}, maka: 1}",
    before=READINGS,
)


@pytest.mark.parametrize(
    "chosen, ends",
    [
        ("", [False, OPEN, True]),
        ("tafsir: {tiga: sudah tercapai}", [False, True, True]),
        ("tafsir: {tiga: terlampaui}", [False, False, True]),
        ("tafsir: {tiga: tidak tahu}", [False, OPEN, True]),
    ],
)
def test_a_reading_leaves_open_only_what_its_options_decide_differently(
    chosen: str, ends: list[object]
) -> None:
    found = [value_of(READ, f"masa: {n} bulan", "ok", more=chosen) for n in (2, 3, 4)]

    assert found == ends


def test_an_open_reading_is_no_missing_fact_and_holds_throughout_the_case() -> None:
    found = result(READ, "masa: 3 bulan", "ok")

    assert (found.readings, missing(found)) == (("tiga",), [])
    assert value_of(READ, "masa: 3 bulan", "berapa") == 1


def test_a_choice_of_reading_that_the_policy_records_may_be_overridden_by_the_case() -> None:
    recorded = READINGS + "    dipilih: {opsi: terlampaui, alasan: z}\n"
    body = rules("{menetapkan: ok, syarat: {masa: {tafsir: tiga}}}", before=recorded)

    more = ("", "tafsir: {tiga: tercapai}")
    assert [value_of(body, "masa: 3 bulan", "ok", more=one) for one in more] == [False, True]


@pytest.mark.parametrize("readings, refused", [(6, False), (7, False), (10, False), (11, True)])
def test_more_than_1024_worlds_are_refused(readings: int, refused: bool) -> None:  # noqa: FBT001 -- a column of the table
    option = "{soal: s, pilihan: {p: {uji: ya, alasan: x}, q: {uji: tidak, alasan: y}}}"
    names = [f"r{number}" for number in range(readings)]
    before = "\ntafsir:\n" + "".join(f"  {name}: {option}\n" for name in names)
    items = ", ".join(f"{{tafsir.{name}: p}}" for name in names)
    body = policy(pasal(f"{{menetapkan: ok, syarat: {{semua: [{items}]}}}}"), before=before)

    if refused:
        assert codes(body) == [Code.TOO_MANY_WORLDS]
    else:
        assert value_of(body, "", "ok") == OPEN


def test_readings_of_one_name_in_two_pasal_are_chosen_each_with_its_place() -> None:
    options = "{p: {nilai: Rp1, alasan: x}, q: {nilai: Rp2, alasan: y}}"
    more = f"tafsir: {{r: {{soal: s, pilihan: {options}}}}}"
    body = policy(
        pasal("{menetapkan: uang, maka: tafsir.r}", more=more),
        pasal("{menetapkan: lagi, maka: tafsir.r}", number="2", more=more),
    )
    chosen = "tafsir: {'uji:1.r': p}"

    assert [value_of(body, "", name, more=chosen) for name in ("uang", "lagi")] == [1, OPEN]
    assert case_codes(body, "", "tafsir: {r: p}") == [Code.CASE_READING]
