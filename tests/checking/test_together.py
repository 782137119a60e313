"""Rules that are held never to hold together never do, in any case of a small world."""

from __future__ import annotations

import random
from datetime import date
from itertools import product

import pytest

from engine.checking.together import Together
from engine.decision import CASE_LEVEL, Decided
from engine.facts import Case
from engine.planning import gather, plan
from engine.planning.draft import Draft
from engine.reference import compile_plan
from rules.load import load_texts
from rules.values import Special

HEAD = """\
peraturan: uji
jenis: perwal
sebutan: Perwal Uji
judul: Peraturan uji
status: berlaku
naskah: rekonstruksi
bukti: INF
acuan: d
fakta:
  k: {jenis: pilihan, label: k, pilihan: {a: a, b: b, c: c}}
  y: {jenis: ya_tidak, label: y}
  n: {jenis: bilangan, opsional: ya, label: n, batas: 0 sampai 3}
  d: {jenis: tanggal, label: d}
hasil:
  p: {jenis: pilihan, label: p, pilihan: {p1: a, p2: b, p3: c}}
  q: {jenis: pilihan, label: q, pilihan: {q1: a, q2: b}, hanya_bila: u}
istilah:
  t: {jenis: ya_tidak, label: t}
  u: {jenis: ya_tidak, label: u}
  v: {jenis: pilihan, label: v, pilihan: {v1: a, v2: b}}
pasal:
"""
DAYS = (date(2020, 1, 1), date(2021, 1, 1))
NUMBERS: tuple[int | Special, ...] = (Special.ABSENT, 0, 1, 2, 3)
FACTS = ["k: a", "k: [a, b]", "k: bukan c", "y: ya", "y: tidak", "n: kurang dari 2"]
FACTS += ["n: paling sedikit 1", "n: tidak ada", "n: bukan 1", "d: sejak 2020-06-01"]
TERMS = ["t: ya", "t: tidak", "v: v1", "v: bukan v1", "bukan: {t: ya}"]
VERSIONS = ["[{mulai: 2020-06-01}]", "[{mulai: 2019-01-01, sampai: 2020-05-31}]"]


def condition(draw: random.Random, leaves: list[str]) -> str:
    """One to three leaves, joined in one way."""
    found = [f"{{{one}}}" for one in draw.sample(leaves, draw.randint(1, 3))]
    return f"{{{draw.choice(['semua', 'salah_satu'])}: [{', '.join(found)}]}}"


def policy(draw: random.Random) -> str:
    """Terms on facts, and outcomes on terms and facts, with exceptions and spans of effect."""
    facts = [condition(draw, FACTS) for _ in range(4)]
    rules = [condition(draw, FACTS + TERMS) for _ in range(5)]
    term = draw.choice(
        [
            f"- {{menetapkan: t, syarat: {facts[0]}}}",
            (
                f"- {{menetapkan: t, jika: {facts[0]}}}\n      - {{menetapkan: t, selain_itu: ya, "
                "maka: tidak}"
            ),
        ]
    )
    dated = f"    versi: {draw.choice(VERSIONS)}\n" if draw.random() < 0.5 else ""
    return f"""{HEAD}\
  - pasal: 1
    teks: x
    aturan:
      {term}
      - {{menetapkan: u, syarat: {facts[1]}}}
  - pasal: 2
    teks: x
    aturan:
      - {{menetapkan: v, jika: {facts[2]}, maka: v1}}
      - {{menetapkan: v, jika: {facts[3]}, maka: v2}}
  - pasal: 3
    teks: x
{dated}    aturan:
      - {{menetapkan: p, jika: {rules[0]}, maka: p1}}
      - {{menetapkan: q, jika: {rules[1]}, maka: q1}}
  - pasal: 4
    teks: x
    aturan:
      - {{menetapkan: p, mengecualikan: Pasal 3, jika: {rules[2]}, maka: p2}}
      - {{menetapkan: q, jika: {rules[3]}, maka: q2}}
  - pasal: 5
    teks: x
    aturan:
      - {{menetapkan: p, mengecualikan: Pasal 4, jika: {rules[4]}, maka: p3}}
"""


def world() -> list[Case]:
    return [
        Case(facts={"k": k, "y": y, "d": d.toordinal(), "n": n})
        for k, y, n, d in product("abc", (True, False), NUMBERS, DAYS)
    ]


def values(decided: Decided) -> set[object]:
    """The values of the shown outcomes that are determined."""
    return {decided.results[name, CASE_LEVEL].value for name in ("p", "q")}


def apart(draft: Draft) -> list[tuple[str, str]]:
    """Pairs of values of which no case is held to have both."""
    together = Together(draft)
    rules = {outcome: draft.outcomes[outcome].rules for outcome in ("p", "q")}
    found = []
    for one, other in product(rules["p"], rules["q"]):
        first, second = draft.rules[one], draft.rules[other]
        if not together.may_be(together.of_rule(first), together.of_rule(second)):
            names = [str(getattr(rule.value, "value", "")) for rule in (first, second)]
            found.append((names[0], names[1]))
    return found


@pytest.mark.parametrize("seed", range(40))
def test_what_is_held_impossible_happens_in_no_case(seed: int) -> None:
    text = policy(random.Random(seed))  # noqa: S311 - policies, not secrets
    policies = load_texts({"uji/peraturan.yaml": text}, "uji")
    engine = compile_plan(plan(policies))
    seen = [values(engine.run(case)) for case in world()]
    wrong = [pair for pair in apart(gather(policies)) if any(set(pair) <= one for one in seen)]

    assert [] == wrong


def test_the_test_above_has_pairs_to_judge() -> None:
    found = 0
    for seed in range(40):
        text = policy(random.Random(seed))  # noqa: S311 - policies, not secrets
        found += len(apart(gather(load_texts({"uji/peraturan.yaml": text}, "uji"))))

    assert found > 20
