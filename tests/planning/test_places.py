"""Provisions: ids, labels, texts; exceptions to them."""

from __future__ import annotations

import pytest

from rules.diagnostics import Code
from tests.planning.small import (
    OUTCOMES,
    codes_of,
    findings_of,
    plan_of,
    regulation,
    rule_of,
    rules,
    written_at,
)

PP = {
    "nasional/pp-44-2015/peraturan.yaml": regulation(
        """
hasil:
  jkm: {jenis: rupiah, label: JKM}
  jkk: {jenis: rupiah, label: JKK}
pasal:
  - pasal: 34
    ayat:
      - {ayat: 1, aturan: [{menetapkan: jkm, maka: Rp1}]}
      - {ayat: 2, aturan: [{menetapkan: [jkm, jkk], jika: {aktif: ya}, maka: Rp1}]}
""",
        name="pp-44-2015",
        rank="pp",
        citation="PP 44/2015",
    )
}


def labels(body: str) -> dict[str, str]:
    return {one.id: one.label for one in plan_of(body, PP).provisions}


def test_places_are_called_as_in_law() -> None:
    found = labels(
        """
mengingat: pp-44-2015
pasal:
  - {pasal: 16A, non_normatif: ya}
  - pasal: 6
    ayat: [{ayat: 3a, non_normatif: ya}]
  - {lampiran: II, non_normatif: ya}
  - {pasal: belum diketahui, kode: batas-tiga, non_normatif: ya}
"""
    )

    assert found == {
        "uji:16A": "Pasal 16A",
        "uji:6": "Pasal 6",
        "uji:6(3a)": "Pasal 6 ayat (3a)",
        "uji:lampiran-II": "Lampiran II",
        "uji:kode-batas-tiga": "pasal yang belum diketahui nomornya (batas-tiga)",
        "pp-44-2015:34": "PP 44/2015 Pasal 34",
        "pp-44-2015:34(1)": "PP 44/2015 Pasal 34 ayat (1)",
        "pp-44-2015:34(2)": "PP 44/2015 Pasal 34 ayat (2)",
    }


def test_a_place_keeps_its_words() -> None:
    plan = plan_of("pasal: [{pasal: 1, teks: Kata-kata., non_normatif: ya}]")

    assert plan.provisions[0].text == "Kata-kata."


def test_a_place_stands_once() -> None:
    body = "pasal: [{pasal: 1, non_normatif: ya}, {pasal: 1, non_normatif: ya}]"

    assert codes_of(body) == [Code.DUPLICATE_PLACE]


def excepting(target: str, rank: str = "", outcome: str = "jkm") -> str:
    """A regulation whose Pasal 2 excepts a place of the PP."""
    item = f"{{menetapkan: {outcome}, mengecualikan: {target}, jika: {{umur: 3}}, maka: Rp2}}"
    return f"""
mengingat: pp-44-2015
{OUTCOMES}
pasal:
  - pasal: 2
    ayat:
      - {{ayat: 1, aturan: [{{menetapkan: santunan, maka: Rp1}}]}}
      - {{ayat: 2, aturan: [{item}]}}
{rank}"""


def adjustable(by: str) -> dict[str, str]:
    """The PP, where its Pasal 34 may be adjusted."""
    return {
        name: text.replace("- pasal: 34\n", f"- pasal: 34\n    dapat_diatur: {by}\n")
        for name, text in PP.items()
    }


@pytest.mark.parametrize(
    "target, reached",
    [
        ("pp-44-2015 Pasal 34", ["pp-44-2015:34(1)#1", "pp-44-2015:34(2)#1"]),
        ("PP 44/2015 Pasal 34 ayat (2)", ["pp-44-2015:34(2)#1"]),
        ("pp-44-2015 pasal 34 ayat 1", ["pp-44-2015:34(1)#1"]),
        (
            "seluruh pp-44-2015 Pasal 34 ayat 2",
            ["pp-44-2015:34(2)#1", "pp-44-2015:34(2)#2"],
        ),
    ],
)
def test_an_exception_reaches_the_rules_of_its_target_for_its_outcome(
    target: str, reached: list[str]
) -> None:
    plan = plan_of(excepting(target), adjustable("perwal"))

    assert sorted(r.id for r in plan.rules if "uji:2(2)#1" in r.exceptions) == reached


def test_a_target_in_the_same_pasal_needs_only_its_ayat() -> None:
    plan = plan_of(excepting("ayat 1", outcome="santunan"), PP)

    assert rule_of(plan, "uji:2(1)#1").exceptions == ("uji:2(2)#1",)


def test_a_target_may_be_one_huruf() -> None:
    plan = plan_of(
        OUTCOMES
        + """
pasal:
  - pasal: 1
    aturan:
      - {menetapkan: santunan, huruf: a, jika: {umur: 1}, maka: Rp1}
      - {menetapkan: santunan, huruf: b, jika: {umur: 2}, maka: Rp2}
  - {pasal: 2, aturan: [{menetapkan: santunan, mengecualikan: Pasal 1 huruf b, maka: Rp3}]}
"""
    )

    assert rule_of(plan, "uji:1#1").exceptions == ()
    assert rule_of(plan, "uji:1#2").exceptions == ("uji:2#1",)


def test_a_lower_regulation_does_not_except_a_higher_one() -> None:
    found = findings_of(excepting("pp-44-2015 Pasal 34 ayat 1"), PP)[0]

    assert found.code == Code.RANK
    assert found.help is not None
    assert "dapat_diatur: perwal" in found.help


def test_a_lower_regulation_does_not_open_what_a_higher_one_closed() -> None:
    closed = "- pasal: 35\n    aturan: [{menetapkan: jkm, selain_itu: ya, maka: Rp0}]\n"
    shut = {name: f"{text}  {closed}" for name, text in PP.items()}
    open_ = {
        name: text.replace("35\n", "35\n    dapat_diatur: perwal\n") for name, text in shut.items()
    }
    body = "mengingat: pp-44-2015\n" + rules("{menetapkan: jkm, jika: {umur: 3}, maka: Rp9}")

    assert codes_of(body, shut) == [Code.RANK]
    assert rule_of(plan_of(body, open_), "pp-44-2015:35#1").closing


def test_a_higher_provision_may_permit_exceptions_down_to_a_rank() -> None:
    body = excepting("pp-44-2015 Pasal 34 ayat 1")

    assert codes_of(body, adjustable("permen")) == [Code.RANK]
    assert len(plan_of(body, adjustable("perwal")).rules) == 5


@pytest.mark.parametrize(
    "target, help_",
    [
        ("pp-44-2015 Pasal 35", "maksudnya PP 44/2015 Pasal 34?"),
        ("pp-44-2015 Pasal 34 ayat 3", "maksudnya PP 44/2015 Pasal 34 ayat (2)?"),
        ("pp-44-2016 Pasal 34", "maksudnya `pp-44-2015`?"),
        ("ayat 7", "maksudnya Pasal 2 ayat (2)?"),
    ],
)
def test_a_target_that_is_not_there_is_refused_with_the_nearest(target: str, help_: str) -> None:
    body = excepting(target)

    found = findings_of(body, PP)[0]
    assert (found.code, found.help) == (Code.UNKNOWN_PLACE, help_)
    assert written_at(found, body) == target


def test_an_exception_to_nothing_is_refused() -> None:
    found = findings_of(excepting("pp-44-2015 Pasal 34", outcome="santunan"), PP)[0]

    assert found.code == Code.EXCEPTS_NOTHING
    assert found.help is not None
    assert "`jkm`, `jkk`" in found.help


def test_what_is_no_place_cannot_be_excepted() -> None:
    assert codes_of(excepting("segalanya"), PP) == [Code.UNKNOWN_PLACE]


def test_a_rule_of_each_record_does_not_except_a_rule_of_the_case() -> None:
    body = (
        OUTCOMES
        + """
pasal:
  - {pasal: 1, aturan: [{menetapkan: santunan, maka: Rp1}]}
  - pasal: 2
    untuk_setiap: anak
    aturan: [{menetapkan: anak.memenuhi, mengecualikan: seluruh Pasal 1, jika: {anak.kawin: ya}}]
"""
    )

    assert codes_of(body) == [Code.BAD_EXCEPTION]


def test_a_regulation_says_what_it_is() -> None:
    plan = plan_of("mengingat: pp-44-2015", PP)

    assert [(one.id, one.short, one.draft) for one in plan.regulations] == [
        ("uji", "Perwal Uji", False),
        ("pp-44-2015", "PP 44/2015", False),
    ]
