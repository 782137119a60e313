"""`mengecualikan`: which rules it reaches, and who may (3)."""

from __future__ import annotations

import pytest

from engine.casefile import read_case
from engine.planning import plan
from engine.service import Service
from rules.diagnostics import Code, PolicyError
from rules.load import load_texts
from rules.source import read_yaml
from tests.meaning.small import (
    CONFLICT,
    OUTCOMES,
    SILENT,
    VOCABULARY,
    codes,
    pasal,
    policy,
    regulation,
)
from tests.meaning.small import value as value_of

HIGHER = """
pasal:
  - pasal: 5
    {more}
    ayat:
      - ayat: 1
        aturan:
          - {{menetapkan: uang, huruf: a, jika: {{a: ya}}, maka: Rp1}}
          - {{menetapkan: lagi, huruf: b, jika: {{a: ya}}, maka: Rp1}}
  - lampiran: II
    aturan: [{{menetapkan: berapa, jika: {{a: ya}}, maka: 1}}]
  - pasal: belum diketahui
    kode: batas-x
    aturan: [{{menetapkan: siapa, jika: {{a: ya}}, maka: apbd}}]
"""


def ends(target: str, *, rank: str = "pp", more: str = "") -> list[object]:
    """Ends of the outcomes of a `pp`, one of which a rule of another regulation excepts."""
    rule = f"{{menetapkan: uang, jika: {{b: ya}}, maka: Rp2, mengecualikan: {target}}}"
    texts = {
        "kosakata.yaml": VOCABULARY,
        "lain/peraturan.yaml": regulation(OUTCOMES + HIGHER.format(more=more), "lain", "pp"),
        "uji/peraturan.yaml": regulation(f"mengingat: lain\npasal:\n{pasal(rule)}", rank=rank),
    }
    both = Service(plan(load_texts(texts, "uji")))
    case = read_case(read_yaml("fakta: {a: ya, b: ya}\n", "kasus.yaml"), both.plan).case
    names = ["uang", "lagi", "berapa", "siapa"]
    found = [both.decide(case, [name]).result(name) for name in names]
    return [one.end.value if one.value is None else one.value for one in found]


@pytest.mark.parametrize(
    "target, reached",
    [
        ("lain Pasal 5", [2, 1, 1, "apbd"]),
        ("Aturan lain Pasal 5", [2, 1, 1, "apbd"]),
        ("lain Pasal 5 ayat 1", [2, 1, 1, "apbd"]),
        ("lain Pasal 5 ayat (1) huruf a", [2, 1, 1, "apbd"]),
        ("seluruh lain Pasal 5", [2, SILENT, 1, "apbd"]),
        ("seluruhnya lain Pasal 5 ayat 1 huruf b", [CONFLICT, SILENT, 1, "apbd"]),
        ("seluruh lain Lampiran II", [CONFLICT, 1, SILENT, "apbd"]),
        ("seluruh lain Pasal kode batas-x", [CONFLICT, 1, 1, SILENT]),
    ],
)
def test_a_target_reaches_the_rules_of_that_place_that_set_the_same_outcome_or_all(
    target: str, reached: list[object]
) -> None:
    assert ends(target) == reached


@pytest.mark.parametrize(
    "target, code",
    [
        ("lain Pasal 5 ayat 1 huruf b", Code.EXCEPTS_NOTHING),
        ("lain Lampiran II", Code.EXCEPTS_NOTHING),
        ("lain Pasal 6", Code.UNKNOWN_PLACE),
        ("uu-9-2099 Pasal 5", Code.UNKNOWN_PLACE),
    ],
)
def test_an_exception_to_nothing_is_refused(target: str, code: Code) -> None:
    with pytest.raises(PolicyError) as caught:
        ends(target)

    assert [finding.code for finding in caught.value.findings] == [code]


@pytest.mark.parametrize(
    "rank, more", [("perwal", ""), ("permen", ""), ("perwal", "dapat_diatur: permen")]
)
def test_a_lower_provision_excepts_no_higher_one(rank: str, more: str) -> None:
    with pytest.raises(PolicyError) as caught:
        ends("lain Pasal 5", rank=rank, more=more)

    assert [finding.code for finding in caught.value.findings] == [Code.RANK]


@pytest.mark.parametrize(
    "rank, more",
    [
        ("uu", ""),
        ("pp", ""),
        ("permen", "dapat_diatur: permen"),
        ("permen", "dapat_diatur: perwal"),
        ("perwal", "dapat_diatur: perwal"),
    ],
)
def test_a_higher_provision_may_permit_exceptions_down_to_a_rank(rank: str, more: str) -> None:
    assert ends("lain Pasal 5", rank=rank, more=more)[0] == 2


def test_a_pasal_is_not_another_whose_number_begins_alike() -> None:
    body = policy(
        pasal("{menetapkan: uang, jika: {a: ya}, maka: Rp1}", number="11"),
        pasal("{menetapkan: uang, jika: {b: ya}, maka: Rp2}"),
        pasal("{menetapkan: uang, jika: {c: ya}, maka: Rp3, mengecualikan: Pasal 1}", number="2"),
    )

    assert value_of(body, "a: ya, b: tidak, c: ya") == CONFLICT
    assert value_of(body, "a: tidak, b: ya, c: ya") == 3


LETTERS = f"""{OUTCOMES}
pasal:
  - pasal: 1
    ayat:
      - ayat: 1
        aturan:
          - {{menetapkan: uang, huruf: a, jika: {{a: ya}}, maka: Rp1}}
          - {{menetapkan: uang, huruf: b, jika: {{b: ya}}, maka: Rp2, mengecualikan: huruf a}}
      - ayat: 2
        aturan:
          - menetapkan: uang
            jika: {{c: ya}}
            maka: Rp3
            mengecualikan: [ayat 1 huruf a, ayat 1 huruf b]
"""


@pytest.mark.parametrize(
    "facts, end",
    [
        ("a: ya, b: tidak, c: tidak", 1),
        ("a: ya, b: ya, c: tidak", 2),
        ("a: ya, b: ya, c: ya", 3),
        ("a: tidak, b: tidak, c: ya", 3),
    ],
)
def test_letters_of_the_same_ayat_and_of_another_are_reached(facts: str, end: int) -> None:
    assert value_of(LETTERS, facts) == end


NESTED = policy(
    pasal("{menetapkan: uang, maka: Rp1}"),
    pasal("{menetapkan: uang, jika: {a: ya}, maka: Rp2, mengecualikan: Pasal 1}", number="2"),
    pasal(
        "{menetapkan: lagi, jika: {b: ya}, maka: Rp9, mengecualikan: seluruh Pasal 2}", number="3"
    ),
)


@pytest.mark.parametrize(
    "facts, end",
    [
        ("a: ya, b: tidak", 2),
        ("a: ya, b: ya", 1),
        ("a: tidak, b: ya", 1),
        ("b: ya", 1),
        ("a: tidak", 1),
    ],
)
def test_a_defeated_exception_defeats_nothing(facts: str, end: int) -> None:
    assert value_of(NESTED, facts) == end


def test_several_outcomes_of_one_rule_are_each_excepted_in_their_own_outcome() -> None:
    body = policy(
        pasal("{menetapkan: [uang, lagi], maka: Rp1}"),
        pasal(
            "{menetapkan: [uang, lagi], jika: {a: ya}, maka: Rp2, mengecualikan: Pasal 1}",
            number="2",
        ),
    )

    found = [value_of(body, f"a: {a}", name) for a in ("ya", "tidak") for name in ("uang", "lagi")]
    assert found == [2, 2, 1, 1]


def test_rules_that_except_one_another_are_a_cycle() -> None:
    body = policy(
        pasal("{menetapkan: uang, jika: {a: ya}, maka: Rp1, mengecualikan: Pasal 2}"),
        pasal("{menetapkan: uang, jika: {b: ya}, maka: Rp2, mengecualikan: Pasal 1}", number="2"),
    )

    assert codes(body) == [Code.CYCLE]


def test_a_rule_of_each_record_excepts_none_of_the_case_and_one_of_the_case_may_except_it() -> None:
    of_record = "{menetapkan: anak.uang, untuk_setiap: anak, maka: Rp1"
    refused = policy(
        pasal("{menetapkan: uang, maka: Rp1}"),
        pasal(f"{of_record}, mengecualikan: seluruh Pasal 1}}", number="2"),
    )
    body = policy(
        pasal(f"{of_record}}}"),
        pasal(
            "{menetapkan: uang, jika: {a: ya}, maka: Rp5, mengecualikan: seluruh Pasal 1}",
            number="2",
        ),
    )

    assert codes(refused) == [Code.BAD_EXCEPTION]
    found = [
        value_of(body, f"a: {a}, anak: [{{sekolah: ya}}]", "anak.uang", record=0)
        for a in ("ya", "tidak")
    ]
    assert found == [SILENT, 1]


def test_a_necessary_condition_excepts_nothing() -> None:
    body = policy(
        pasal("{menetapkan: uang, maka: Rp1}"),
        pasal("{menetapkan: ok, syarat: {a: ya}, mengecualikan: seluruh Pasal 1}", number="2"),
    )

    assert codes(body) == [Code.KEYS_EXCLUDE]
