"""Figures follow exactly from one another; what does not follow or does not differ is told."""

from __future__ import annotations

from fractions import Fraction

import pytest

from engine.checking import check
from engine.planning import plan
from engine.statements import Statements, figure, state
from rules.diagnostics import Code, PolicyError
from rules.load import load_texts
from rules.values import Type
from tests.checking.small import FILES, found_in, with_mistake
from tests.planning.small import codes_of, policies_of, regulation, rules

GROUPS = """\
pernyataan:
  kader: {label: kader, nilai: 2650, satuan: orang, sumber: s, bukti: A}
  nelayan: {label: nelayan, nilai: 332, satuan: orang, sumber: s, bukti: A}
  iuran: {label: iuran, nilai: Rp480.457.660, satuan: rupiah, sumber: s, bukti: A}
  tarif: {label: tarif, nilai: Rp16.800, satuan: rupiah per orang-bulan, sumber: s, bukti: A}
"""


def stated(*lines: str) -> Statements:
    return state(policies_of(GROUPS + "".join(f"  {line}\n" for line in lines)))


def computed(expression: str, unit: str) -> tuple[Fraction, tuple[str, ...]]:
    found = stated(f"x: {{label: x, dihitung: '{expression}', satuan: {unit}, bukti: INF}}")
    assert found.findings == ()
    return found.found["x"].value, found.found["x"].steps


def told(*lines: str) -> list[tuple[Code, str, str | None]]:
    return [(one.code, one.message, one.help) for one in stated(*lines).findings]


def wrong(expression: str, unit: str = "orang") -> list[str]:
    line = f"x: {{label: x, dihitung: '{expression}', satuan: {unit}, bukti: INF}}"
    return [message for _code, message, _help in told(line)]


@pytest.mark.parametrize(
    "expression, unit, value, steps",
    [
        ("kader + nelayan", "orang", 2982, ("2.650 + 332 = 2.982",)),
        ("kader - nelayan - 1", "orang", 2317, ("2.650 − 332 − 1 = 2.317",)),
        (
            "(kader + nelayan) * tarif",
            "rupiah per bulan",
            50097600,
            ("2.650 + 332 = 2.982", "2.982 × Rp16.800 = Rp50.097.600"),
        ),
        (
            "iuran / tarif",
            "orang-bulan",
            Fraction(480457660, 16800),
            ("Rp480.457.660 / Rp16.800 ≈ 28.598,67",),
        ),
        (
            "bulat_bawah(iuran / tarif) * tarif",
            "rupiah",
            480446400,
            (
                "Rp480.457.660 / Rp16.800 ≈ 28.598,67",
                "28.598,67 dibulatkan ke bawah = 28.598",
                "28.598 × Rp16.800 = Rp480.446.400",
            ),
        ),
        ("nelayan / kader", "persen", Fraction(332, 2650), ("332 / 2.650 ≈ 12,53%",)),
        ("12% * kader", "orang", 318, ("12% × 2.650 = 318",)),
        ("-nelayan + kader", "orang", 2318, ("0 − 332 + 2.650 = 2.318",)),
        (
            "maks(kader, nelayan)",
            "orang",
            2650,
            ("yang terbesar dari 2.650 dan 332 = 2.650",),
        ),
        (
            "bulat_bawah(iuran, Rp1.000)",
            "rupiah",
            480457000,
            ("Rp480.457.660 pada kelipatan Rp1.000 dibulatkan ke bawah = Rp480.457.000",),
        ),
    ],
)
def test_a_figure_follows_exactly_and_its_steps_show_how(
    expression: str, unit: str, value: int | Fraction, steps: tuple[str, ...]
) -> None:
    assert (value, steps) == computed(expression, unit)


def test_a_figure_may_follow_from_one_that_stands_after_it_and_follows_itself() -> None:
    found = stated(
        "dua: {label: x, dihitung: satu * 2, satuan: orang, bukti: INF}",
        "satu: {label: x, dihitung: kader + 1, satuan: orang, bukti: INF}",
    )

    assert found.found["dua"].value == 5302
    assert found.used_by["satu"] == ("dua",)


@pytest.mark.parametrize(
    "expression, unit, message",
    [
        ("kadr + nelayan", "orang", "pernyataan `kadr` tidak dikenal"),
        ("kader +", "orang", "sesudah `+` masih ada "),
        ("kader + iuran", "orang", "`bilangan` dan `rupiah` tidak dapat dijumlahkan"),
        ("iuran + tarif", "rupiah", "satuan `rupiah` dan `rupiah per orang-bulan` berlainan"),
        ("kader + nelayan", "klaim", "hitungan ini bersatuan `orang`, bukan `klaim`"),
        ("iuran", "orang", "hitungan ini bersatuan `rupiah`, bukan `orang`"),
        ("kader / (nelayan - 332)", "orang", "pembagian dengan nol"),
        ("bulat_bawah(kader, kader - 2650)", "orang", "pembagian dengan nol"),
        ("jumlah(kader)", "orang", "fungsi `jumlah` tidak dikenal"),
        ("maks(kader)", "orang", "`maks` tidak menerima argumen sebanyak ini"),
        ("min(kader, iuran)", "orang", "`bilangan` dan `rupiah` tidak dapat dibandingkan"),
        (
            "kader + 12 bulan",
            "orang",
            "hitungan pernyataan hanya memuat pernyataan dan angka",
        ),
        (
            "tafsir.x + kader",
            "orang",
            "hitungan pernyataan hanya memuat pernyataan dan angka",
        ),
    ],
)
def test_what_cannot_be_worked_out_is_told(expression: str, unit: str, message: str) -> None:
    found = wrong(expression, unit)

    assert [message] == [one[: len(message)] for one in found]


def test_an_unknown_statement_is_told_the_nearest_one() -> None:
    line = "x: {label: x, dihitung: kadr * 2, satuan: orang, bukti: INF}"

    assert told(line) == [
        (Code.BAD_STATEMENT, "pernyataan `kadr` tidak dikenal", "maksudnya `kader`?")
    ]


def test_a_circle_is_told_once_and_the_rest_is_worked_out() -> None:
    found = stated(
        "a: {label: x, dihitung: b + 1, satuan: orang, bukti: INF}",
        "b: {label: x, dihitung: a + 1, satuan: orang, bukti: INF}",
        "c: {label: x, dihitung: kader + 1, satuan: orang, bukti: INF}",
        "d: {label: x, dihitung: b + 1, satuan: orang, bukti: INF}",
    )

    assert [one.message.partition(":")[0] for one in found.findings] == ["hitungan ini melingkar"]
    assert set(found.found) == {"kader", "nelayan", "iuran", "tarif", "c"}


def test_a_number_in_a_wrong_form_and_a_date_that_is_none_are_told() -> None:
    line = "x: {label: x, nilai: 2.650, satuan: orang, tanggal: kemarin, sumber: s, bukti: A}"

    assert [code for code, _message, _help in told(line)] == [Code.BAD_STATEMENT] * 2


LINKED = "x: {{label: x, nilai: {0}, satuan: {1}, sumber: s, bukti: A, bertentangan_dengan: [{2}]}}"
BACK = "y: {{label: y, nilai: {0}, satuan: {1}, sumber: s, bukti: A, bertentangan_dengan: [x]}}"


def test_a_contradiction_tells_the_difference_in_figures_and_as_a_part_of_the_other() -> None:
    found = stated(LINKED.format(19185, "orang", "y"), BACK.format(17000, "orang"))
    (one,) = found.contradictions("x")

    assert found.findings == ()
    assert (one.difference, one.share) == (Fraction(2185), Fraction(2185, 17000))
    assert figure(one.share or 0, Type.SHARE) == "≈ 12,85%"


@pytest.mark.parametrize(
    "lines, code",
    [
        ([LINKED.format(5, "orang", "z")], Code.BAD_STATEMENT),
        ([LINKED.format(5, "orang", "x")], Code.NO_CONTRADICTION),
        ([LINKED.format(5, "orang", "kader")], Code.NO_CONTRADICTION),
        (
            [LINKED.format(5, "orang", "y"), BACK.format(5, "orang")],
            Code.NO_CONTRADICTION,
        ),
        (
            [LINKED.format(5, "orang", "y"), BACK.format(6, "klaim")],
            Code.NO_CONTRADICTION,
        ),
    ],
    ids=["an unknown one", "itself", "one that does not answer", "an equal one", "another unit"],
)
def test_a_link_to_what_does_not_contradict_is_told(lines: list[str], code: Code) -> None:
    assert {code} == {found for found, _message, _help in told(*lines)}


@pytest.mark.parametrize(
    "value, kind, shown",
    [
        (Fraction(17000), Type.INTEGER, "17.000"),
        (Fraction(1, 3), Type.INTEGER, "≈ 0,33"),
        (Fraction(-1, 200), Type.SHARE, "-0,5%"),
        (Fraction(512808448, 100), Type.RUPIAH, "Rp5.128.084,48"),
        (Fraction(20000, 3), Type.RUPIAH, "≈ Rp6.667"),
        (Fraction(1999, 1000), Type.INTEGER, "≈ 2"),
    ],
)
def test_figures_are_shown_to_two_decimals_and_say_when_they_are_rounded(
    value: Fraction, kind: Type, shown: str
) -> None:
    assert shown == figure(value, kind)


def test_a_statement_cannot_be_used_in_a_rule() -> None:
    body = GROUPS + rules("{menetapkan: jumlah_anak, maka: kader + 1}")

    assert codes_of(body) == [Code.WRONG_KIND]


def test_a_statement_may_bear_the_name_of_a_fact_and_stays_apart_from_it() -> None:
    body = (
        "pernyataan:\n  umur: {label: x, nilai: 3, satuan: orang, sumber: s, bukti: A}\n"
        + rules("{menetapkan: jumlah_anak, maka: umur + 1}")
    )

    assert len(plan(policies_of(body)).rules) == 1


def test_a_wrong_statement_is_a_warning_and_stops_no_decision() -> None:
    body = GROUPS.replace("2650", "2.650") + rules("{menetapkan: jumlah_anak, maka: 1}")

    assert len(plan(policies_of(body)).rules) == 1
    assert Code.BAD_STATEMENT in [one.code for one in check(policies_of(body))]


DOUBT = """\
keraguan:
  ragu: {{jenis: kekosongan, soal: s?, akibat: a, penyelesaian: p, menyangkut: [{0}]}}
"""


@pytest.mark.parametrize(
    "named", ["berhak", "aktif", "tarif", "cara", "beasiswa", "anak", "Pasal 2 ayat 1", "uji"]
)
def test_a_doubt_may_touch_whatever_has_a_name_or_a_place(named: str) -> None:
    assert () == found_in(with_mistake({"kepala": DOUBT.format(named)}))


@pytest.mark.parametrize("named, helped", [("berhaq", "berhak"), ("Pasal 2 ayat 7", "ayat (2)")])
def test_a_doubt_about_what_is_not_there_is_told_the_nearest(named: str, helped: str) -> None:
    (found,) = found_in(with_mistake({"kepala": DOUBT.format(named)}))

    assert (Code.BAD_CONCERN, True) == (found.code, helped in (found.help or ""))


def test_files_of_one_regulation_give_doubts_and_statements_together() -> None:
    second = DOUBT.format("uji") + GROUPS.replace("kader", "guru").replace("nelayan", "ojol")
    texts = {
        "uji/peraturan.yaml": regulation(GROUPS.replace("iuran", "premi").replace("tarif", "t"))
    }

    loaded = load_texts({**texts, "uji/lain.yaml": second}, "uji")

    assert set(state(loaded).found) == {
        *("kader", "nelayan", "premi", "t", "guru", "ojol", "iuran", "tarif")
    }


def test_two_files_of_one_regulation_cannot_give_a_statement_twice() -> None:
    with pytest.raises(PolicyError) as refused:
        load_texts({"uji/peraturan.yaml": regulation(GROUPS), "uji/lain.yaml": GROUPS}, "uji")

    assert {Code.DUPLICATE_KEY} == {one.code for one in refused.value.findings}


def test_the_small_regulation_of_these_tests_is_clean() -> None:
    assert () == found_in(FILES)


def test_powers_of_powers_are_refused_and_not_worked_out() -> None:
    lines = ["p0: {label: x, nilai: 10, satuan: kali, sumber: s, bukti: A}"]
    lines += [
        f"p{n}: {{label: x, dihitung: p{n - 1} * p{n - 1}, satuan: kali, bukti: INF}}"
        for n in range(1, 60)
    ]

    assert told(*lines) == [(Code.BAD_STATEMENT, "angka ini terlalu besar", "periksa satuannya")]
