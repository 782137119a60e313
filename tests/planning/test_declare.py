"""Names: each of one thing, with bounds and options that fit."""

from __future__ import annotations

import pytest

from engine.plan import FactDecl
from engine.planning.order import Cycle, longest_chain, sort_by_dependence
from rules.diagnostics import Code
from rules.values import Type
from tests.planning.small import codes_of, findings_of, outcome_of, plan_of, regulation, rules


def fact(declared: str) -> FactDecl:
    plan = plan_of(f"fakta:\n  baru: {declared}\n")
    return next(one for one in plan.facts if one.id == "baru")


@pytest.mark.parametrize(
    "kind, bounds, ends",
    [
        ("masa_bulan", "0 sampai 720 bulan", (0, 720)),
        ("bilangan", "lebih dari 0 sampai kurang dari 10", (1, 9)),
        ("rupiah", "paling sedikit Rp1.000", (1000, None)),
        ("rupiah", "kurang dari Rp1.000", (None, 999)),
        ("persen", "0% sampai 100%", (0, 1)),
        ("tanggal", "sejak 0001-01-02", (2, None)),
    ],
)
def test_bounds_are_the_smallest_and_largest_whole_value(
    kind: str, bounds: str, ends: tuple[int | None, int | None]
) -> None:
    declared = fact(f"{{jenis: {kind}, label: x, batas: {bounds}}}")

    assert (declared.low, declared.high) == ends


@pytest.mark.parametrize(
    "kind, bounds",
    [
        ("masa_bulan", "0 sampai 720 hari"),
        ("bilangan", "10 sampai 0"),
        ("ya_tidak", "ya"),
        ("teks", "3"),
        ("bilangan", "paling sedikit umur"),
    ],
)
def test_bounds_fit_the_type_of_the_fact(kind: str, bounds: str) -> None:
    body = f"fakta:\n  baru: {{jenis: {kind}, label: x, batas: {bounds}}}\n"

    assert codes_of(body) == [Code.BAD_VALUE]


def test_a_fact_of_a_list_belongs_to_each_of_its_records() -> None:
    plan = plan_of(rules("{menetapkan: berhak}"))

    assert {one.id: one.list for one in plan.facts}["anak.lahir"] == "anak"
    assert outcome_of(plan, "anak.memenuhi").list == "anak"


@pytest.mark.parametrize(
    "body",
    [
        "fakta:\n  aktif: {jenis: ya_tidak, label: x}\n",
        "hasil:\n  aktif: {jenis: ya_tidak, label: x}\n",
        "hasil:\n  a: {jenis: ya_tidak, label: x}\nistilah:\n  a: {jenis: ya_tidak, label: x}\n",
        "daftar:\n  anak: {label: x}\n",
        "parameter:\n  upah: {jenis: rupiah, label: x, nilai: [{mulai: 2020-01-01, nilai: Rp1}]}\n",
    ],
)
def test_a_name_means_one_thing(body: str) -> None:
    found = findings_of(body)

    assert [one.code for one in found] == [Code.DUPLICATE_NAME]
    assert len(found[0].related) == 1


def test_a_name_means_one_thing_in_all_regulations() -> None:
    other = regulation("hasil:\n  a: {jenis: ya_tidak, label: x}\n", name="lain")
    body = "mengingat: lain\nhasil:\n  a: {jenis: ya_tidak, label: x}\n"

    found = findings_of(body, {"lain/peraturan.yaml": other})
    assert [one.code for one in found] == [Code.DUPLICATE_NAME]
    assert found[0].span.file == "lain/peraturan.yaml"


def test_only_options_have_parents() -> None:
    declared = "{jenis: pilihan, label: x, pilihan: {a: A, b: B}, induk: {c: a}}"

    assert codes_of(f"hasil:\n  baru: {declared}\n") == [Code.UNKNOWN_OPTION]


def test_only_numbers_are_collected() -> None:
    assert codes_of("hasil:\n  baru: {jenis: ya_tidak, label: x, kumpul: jumlah}\n") == [
        Code.WRONG_TYPE
    ]


def test_what_holds_for_nothing_collected_is_a_value_of_the_type() -> None:
    declared = "{jenis: rupiah, label: x, kumpul: jumlah, bila_kosong: 3 bulan}"

    assert codes_of(f"hasil:\n  baru: {declared}\n") == [Code.BAD_VALUE]


def test_readings_of_one_name_are_told_apart_by_their_place() -> None:
    reading = "t: {soal: s, pilihan: {a: {alasan: x}, b: {alasan: y}}}"
    provision = "tafsir: {{{reading}}}, aturan: [{{menetapkan: {outcome}, jika: {{tafsir.t: a}}}}]"
    body = rules("{menetapkan: santunan, maka: Rp1}") + "".join(
        f"  - {{pasal: {number}, {provision.format(reading=reading, outcome=outcome)}}}\n"
        for number, outcome in ((2, "berhak"), (3, "terbuka"))
    )

    assert [one.id for one in plan_of(body).readings] == ["uji:2.t", "uji:3.t"]
    elsewhere = "  - {pasal: 4, aturan: [{menetapkan: layak, jika: {tafsir.t: a}}]}\n"
    assert codes_of(body + elsewhere) == [Code.AMBIGUOUS_READING]


def test_the_choice_recorded_in_the_policy_is_kept() -> None:
    body = (
        "tafsir:\n  t: {soal: s, pilihan: {a: {alasan: x}, b: {alasan: y}},"
        " dipilih: {opsi: b, alasan: z, oleh: w}}\n"
    )

    (reading,) = plan_of(body).readings
    assert (reading.chosen, reading.reason) == ("b", "z")


@pytest.mark.parametrize("bukti", ["GAP"])
def test_a_gap_sets_no_value_by_itself(bukti: str) -> None:
    assert codes_of(rules(f"{{menetapkan: berhak, bukti: {bukti}}}")) == [Code.GAP_DECIDES]


def test_every_finding_is_told_in_order_of_place() -> None:
    found = findings_of(
        rules(
            "{menetapkan: brhak}",
            "{menetapkan: santunan, maka: upa}",
            "{menetapkan: sumber, maka: apbn}",
        )
    )

    lines = [one.span.line for one in found]
    assert len(found) == 3
    assert lines == sorted(lines)


def test_nodes_are_ordered_after_what_they_depend_on() -> None:
    assert sort_by_dependence({"a": ["b", "c"], "b": ["c"], "c": []}) == ("c", "b", "a")


def test_the_first_cycle_is_found() -> None:
    assert sort_by_dependence({"a": ["b"], "b": ["c"], "c": ["b"]}) == Cycle(("b", "c"))


def test_the_dearest_chain_is_found() -> None:
    edges = {"a": ["b", "c"], "b": ["c"], "c": []}

    assert longest_chain(("c", "b", "a"), edges, {}) == ["a", "b", "c"]
    assert longest_chain(("c", "b", "a"), edges, {("a", "b"): 0, ("b", "c"): 0}) == ["a", "c"]


def test_the_plan_knows_every_type() -> None:
    plan = plan_of(rules("{menetapkan: berhak}"))

    assert {one.type for one in plan.facts} == set(Type)
