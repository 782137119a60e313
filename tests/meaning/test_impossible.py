"""`mustahil`: a case whose facts cannot all be true is refused, and no other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.casefile import read_case
from engine.facts import Case, Records, Within
from engine.operators import EvaluationError
from engine.plan_json import dump_plan, load_plan
from engine.service import Decision, Service
from rules.diagnostics import Code, Finding, PolicyError
from rules.source import read_yaml
from tests.planning.small import codes_of, findings_of, plan_of, rules, written_at

STATED = """
mustahil:
  - alasan: tidak seorang pun meninggal sebelum lahir
    jika: {tanggal_mati: sebelum tanggal_lahir}
  - alasan: seorang anak lahir sesudah orang tuanya
    untuk_setiap: anak
    jika: {anak.lahir: paling lambat tanggal_lahir}
"""
BODY = rules("{menetapkan: santunan, maka: Rp1}", "{menetapkan: berhak, syarat: {aktif: ya}}")
FACTS = """
fakta:
  tanggal_lahir: 1990-01-01
  tanggal_mati: 1989-12-31
  anak:
    - {lahir: 1989-06}
    - {lahir: 2010-01-01}
"""
BORN = "tanggal lahir (1 Januari 1990)"
NEVER = "tidak mungkin benar bersama"
WHY = ("tidak seorang pun meninggal sebelum lahir", "seorang anak lahir sesudah orang tuanya")


@cache
def service(stated: str = STATED) -> Service:
    return Service(plan_of(stated + BODY))


def decide(text: str, stated: str = STATED) -> Decision:
    desk = service(stated)
    return desk.decide(read_case(read_yaml(text, "kasus.yaml"), desk.plan).case, ("berhak",))


def refused(text: str, stated: str = STATED) -> tuple[Finding, ...]:
    with pytest.raises(PolicyError) as caught:
        decide(text, stated)
    return caught.value.findings


def places(text: str) -> list[tuple[int, str]]:
    return [(finding.span.line, finding.message) for finding in refused(text)]


# -------------------------------------------------------------- what is refused


def test_facts_that_cannot_all_be_true_refuse_the_case_at_their_place() -> None:
    found = places(FACTS)

    assert [
        (4, f"{BORN} dan tanggal meninggal (31 Desember 1989) {NEVER}: {WHY[0]}"),
        (6, f"{BORN} dan lahir ke-1 (antara 1 Juni 1989 dan 30 Juni 1989) {NEVER}: {WHY[1]}"),
    ] == found


def test_the_other_fact_concerned_is_shown_as_well() -> None:
    finding = refused(FACTS)[0]

    assert Code.IMPOSSIBLE == finding.code
    assert [3] == [related.span.line for related in finding.related]


def test_a_case_without_a_file_is_refused_too() -> None:
    case = Case(facts={"tanggal_lahir": 700_000, "tanggal_mati": 699_999})

    with pytest.raises(PolicyError, match="tidak seorang pun meninggal sebelum lahir"):
        service().decide(case)


def test_an_identifier_text_is_never_shown() -> None:
    stated = "mustahil: [{alasan: nomor itu tidak ada, jika: {nomor: batal}}]\n"

    found = refused("fakta: {nomor: batal}\n", stated)

    assert ["nomor berkas tidak mungkin benar bersama: nomor itu tidak ada"] == [
        finding.message for finding in found
    ]


def test_a_condition_over_a_list_sees_the_records_that_are_known() -> None:
    stated = "mustahil: [{alasan: 'x', jika: {ada: anak, dengan: {anak.urutan: 0}}}]\n"

    assert decide("fakta: {anak: [{urutan: 1}, {urutan: tidak tahu}]}\n", stated).shown
    assert [1] == [f.span.line for f in refused("fakta: {anak: [{}, {urutan: 0}]}\n", stated)]


@pytest.mark.parametrize(
    "other, told", [("{banyak(anak): paling sedikit 2}", "anak"), ("{1: 1}", "aktif")]
)
def test_what_no_stated_fact_shows_is_told_by_what_is_tested(other: str, told: str) -> None:
    several = f"{{salah_satu: [{{aktif: ya}}, {other}]}}"

    found = refused("fakta: {anak: [{}, {}]}\n", f"mustahil: [{{alasan: x, jika: {several}}}]\n")

    assert [f"{told} tidak mungkin benar bersama: x"] == [finding.message for finding in found]


# -------------------------------------------------------------- what is not


@pytest.mark.parametrize(
    "facts",
    [
        "{}",
        "{tanggal_mati: 1989-12-31}",
        "{tanggal_lahir: 1990-01-01, tanggal_mati: tidak tahu}",
        "{tanggal_lahir: 1990-01-01, tanggal_mati: 1990-01-01}",
        "{tanggal_lahir: 1990-01-01, tanggal_mati: 1990}",
        "{tanggal_lahir: 1990, tanggal_mati: 1990}",
        "{tanggal_lahir: 1990-01-01, anak: [{lahir: 1990}]}",
        "{tanggal_lahir: 1990-01-01, anak: tidak tahu}",
    ],
)
def test_what_may_still_be_true_is_decided(facts: str) -> None:
    assert decide(f"fakta: {facts}\n").shown


def test_it_decides_no_test_and_narrows_no_possibility() -> None:
    """Death is possible before birth as far as any other rule is concerned."""
    body = rules("{menetapkan: berhak, syarat: {tanggal_mati: sebelum 1980-01-01}}")
    text = "fakta: {tanggal_lahir: 1990-01-01}\n"
    found = []
    for stated in ("", STATED):
        desk = Service(plan_of(stated + body))
        case = read_case(read_yaml(text, "x"), desk.plan).case
        decision = desk.decide(case)
        found.append([(one, decision.possible(one)) for one in decision.shown])

    assert found[0] == found[1]


DATES = st.one_of(
    st.none(),
    st.integers(1, 12),
    st.tuples(st.integers(1, 12), st.integers(0, 5)).map(lambda two: Within(two[0], sum(two))),
)
KNOWN = st.fixed_dictionaries({"tanggal_lahir": DATES, "tanggal_mati": DATES})
CHILDREN = st.lists(DATES, max_size=2)


def is_refused(facts: Mapping[str, object], children: list[object], *, complete: bool) -> bool:
    known = {name: value for name, value in facts.items() if value is not None}
    rows = tuple({"anak.lahir": one} if one is not None else {} for one in children)
    records = Records(rows, complete)  # type: ignore[arg-type]  # drawn at random
    case = Case(facts=known, lists={"anak": records})  # type: ignore[arg-type]  # drawn at random
    try:
        service().decide(case, ("berhak",))
    except PolicyError:
        return True
    return False


def everything(value: object) -> range:
    """The days that a fact may still be."""
    if isinstance(value, Within):
        return range(value.low, value.high + 1)
    return range(value, value + 1) if isinstance(value, int) else range(1, 19)


def is_impossible(facts: Mapping[str, object], children: list[object]) -> bool:
    """Said of a case by trying every day: no way to fill it in is possible."""
    born, died = (everything(facts[name]) for name in ("tanggal_lahir", "tanggal_mati"))
    return not any(
        died[-1] >= birth and all(everything(child)[-1] > birth for child in children)
        for birth in born
    )


@settings(max_examples=200, deadline=None)
@given(facts=KNOWN, children=CHILDREN, complete=st.booleans())
def test_whoever_is_refused_could_be_nobody(
    facts: Mapping[str, object], children: list[object], *, complete: bool
) -> None:
    if is_refused(facts, children, complete=complete):
        assert is_impossible(facts, children)


@settings(max_examples=100, deadline=None)
@given(facts=KNOWN, children=CHILDREN, gone=st.sampled_from(["tanggal_lahir", "tanggal_mati"]))
def test_a_case_that_is_not_refused_is_not_refused_when_it_says_less(
    facts: Mapping[str, object], children: list[object], gone: str
) -> None:
    before = is_refused(facts, children, complete=True)
    after = is_refused({**facts, gone: None}, children, complete=False)

    assert before or not after


# -------------------------------------------------------------- the policy


@pytest.mark.parametrize(
    "condition, at, told",
    [
        ("{tanggal_mti: sebelum tanggal_lahir}", "tanggal_mti", Code.UNKNOWN_NAME),
        ("{tanggal_mati: sebelum tanggal_lhir}", "tanggal_lhir", Code.UNKNOWN_NAME),
        ("{tanggal_mati: lebih dari Rp1}", "Rp1", Code.WRONG_TYPE),
        ("{santunan: Rp1}", "santunan", Code.WRONG_KIND),
        ("{istilah: layak}", "layak", Code.WRONG_KIND),
        ("{tidak_diatur: santunan}", "santunan", Code.WRONG_KIND),
        ("{upah: lebih dari batas_upah}", "batas_upah", Code.WRONG_KIND),
        ("{'tabel(t)': Rp1}", "t", Code.WRONG_KIND),
        ("{tafsir.baca: satu}", "baca", Code.WRONG_KIND),
        ("{anak.lahir: sebelum tanggal_lahir}", "anak.lahir", Code.OUTSIDE_LIST),
        ("{1: 1}", "", Code.BAD_CONDITION),
    ],
)
def test_a_condition_on_anything_but_declared_facts_is_refused_at_its_place(
    condition: str, at: str, told: Code
) -> None:
    others = """
parameter:
  batas_upah:
    {jenis: rupiah, label: x, acuan: tanggal_mati, nilai: [{mulai: 2000-01-01, nilai: Rp1}]}
tabel:
  t:
    {kebijakan: unik, masukan: {k: upah}, keluaran: {jenis: rupiah}, baris: [{k: '-', maka: Rp1}]}
tafsir:
  baca: {soal: x, pilihan: {satu: {alasan: x}, dua: {alasan: y}}}
"""
    body = f"mustahil: [{{alasan: x, jika: {condition}}}]\n{BODY}{others}"

    found = next(one for one in findings_of(body) if one.code is told)

    assert written_at(found, body).startswith(at)


def test_an_unknown_list_has_the_nearest_name() -> None:
    body = f"mustahil: [{{alasan: x, untuk_setiap: ank, jika: {{umur: 1}}}}]\n{BODY}"

    found = findings_of(body)

    assert [(Code.UNKNOWN_NAME, "maksudnya `anak`?")] == [(one.code, one.help) for one in found]


def test_the_sentence_and_the_condition_are_both_needed() -> None:
    assert [Code.MISSING_KEY] == codes_of(f"mustahil: [{{jika: {{umur: 1}}}}]\n{BODY}")
    assert [Code.MISSING_KEY] == codes_of(f"mustahil: [{{alasan: x}}]\n{BODY}")


def test_what_is_impossible_survives_the_trip_through_json() -> None:
    plan = service().plan

    assert 2 == len(plan.impossible)
    assert plan == load_plan(dump_plan(plan))


def test_an_impossibility_that_cannot_be_computed_lets_no_case_pass() -> None:
    stated = "mustahil:\n  - {alasan: tidak wajar, jika: {umur / umur: lebih dari 1}}\n"

    with pytest.raises(EvaluationError, match=r"tidak wajar.*pembagian dengan nol"):
        decide("fakta: {umur: 0}", stated)


def test_a_case_that_is_impossible_otherwise_is_told_so_all_the_same() -> None:
    stated = STATED + "  - {alasan: tidak wajar, jika: {umur / umur: lebih dari 1}}\n"
    text = FACTS + "  umur: 0\n"

    assert {Code.IMPOSSIBLE} == {finding.code for finding in refused(text, stated)}
