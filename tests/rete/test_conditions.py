"""What a condition means in the network: certainly, possibly, not at all."""

from __future__ import annotations

from fractions import Fraction

import pytest

from engine.decision import Cause, CauseKind, End, Kleene
from engine.facts import Case, FactValue, Records, Within
from engine.nodes import (
    Always,
    And,
    Between,
    Binary,
    BinaryOp,
    Chosen,
    Condition,
    Const,
    Count,
    FactRef,
    IsNotDue,
    IsUnregulated,
    OneOf,
    Or,
    OutcomeRef,
    Present,
    Quantified,
    Tested,
)
from engine.plan import Outcome
from rules.values import Special, Type
from tests.rete.plans import (
    at_least,
    case,
    decide,
    is_one_of,
    is_yes,
    negation,
    number,
    plan_of,
    rule,
    statuses,
)

ABSENT = Special.ABSENT


def truth(condition: Condition, known: Case) -> bool | None:
    """The status of a single rule."""
    (found,) = statuses(decide(plan_of(rule("h#1", condition)), known, "h"))
    return found


@pytest.mark.parametrize(
    "value, expected",
    [(36, True), (37, True), (35, False), (Fraction(71, 2), False), (Fraction(73, 2), True)],
)
def test_a_number_is_compared_exactly(value: FactValue, expected: Kleene) -> None:
    assert truth(at_least("kepesertaan.masa", 36), case(kepesertaan_masa=value)) is expected


def test_a_share_is_compared_exactly() -> None:
    third = Tested(FactRef("kepesertaan.masa"), Between(Const(Type.SHARE, Fraction(1, 3)), None))
    below = Fraction(10**12, 3 * 10**12 + 1)

    assert truth(third, case(kepesertaan_masa=Fraction(1, 3))) is True
    assert truth(third, case(kepesertaan_masa=below)) is False


def test_a_number_beyond_every_constant_is_still_compared_right() -> None:
    huge = 10**30

    assert truth(at_least("kepesertaan.upah", 36), case(kepesertaan_upah=huge)) is True
    assert truth(at_least("kepesertaan.upah", 36), case(kepesertaan_upah=-huge)) is False


def test_an_unknown_fact_leaves_a_condition_unknown_and_is_its_cause() -> None:
    end = decide(plan_of(rule("h#1", at_least("kepesertaan.masa", 36))), case(), "h")

    assert statuses(end) == [None]
    assert Cause(CauseKind.FACT, "kepesertaan.masa") in end.causes
    assert end.end is End.UNDETERMINED


def test_an_unknown_fact_is_no_cause_once_another_settles_the_condition() -> None:
    either = Or((at_least("kepesertaan.masa", 36), is_one_of("peserta.kelompok", "nelayan")))
    both = And((at_least("kepesertaan.masa", 36), is_one_of("peserta.kelompok", "nelayan")))

    assert truth(either, case(peserta_kelompok="nelayan")) is True
    assert truth(both, case(peserta_kelompok="guru")) is False


@pytest.mark.parametrize("way", [0, 1])
@pytest.mark.parametrize(
    "value, expected",
    [(None, None), (ABSENT, True), (36, False), (35, True)],
)
def test_negation_is_true_of_what_is_absent(
    way: int, value: FactValue | None, expected: Kleene
) -> None:
    condition = negation(at_least("kepesertaan.upah", 36))[way]
    known = case() if value is None else case(kepesertaan_upah=value)

    assert truth(condition, known) is expected


@pytest.mark.parametrize("way", [0, 1])
def test_negation_is_true_of_what_is_not_due(way: int) -> None:
    amount = Outcome("n", Type.RUPIAH, "n", ())
    nothing = rule("n#1", Always(), Const(Type.RUPIAH, Special.NOT_DUE))
    test = Tested(OutcomeRef("n"), Between(number(0), None))
    plan = plan_of(nothing, rule("h#1", negation(test)[way]), rule("g#1", test), n=amount)

    assert statuses(decide(plan, case(), "h")) == [True]
    assert statuses(decide(plan, case(), "g")) == [False]


def test_present_and_not_due_are_told_by_their_markers() -> None:
    there = Tested(FactRef("kepesertaan.upah"), Present())
    due = Tested(FactRef("kepesertaan.upah"), IsNotDue())

    assert [truth(there, k) for k in (case(kepesertaan_upah=ABSENT), case())] == [False, None]
    assert truth(there, case(kepesertaan_upah=1)) is True
    assert [truth(due, k) for k in (case(kepesertaan_upah=1), case())] == [False, None]


@pytest.mark.parametrize(
    "low, high, expected",
    [(10, 20, True), (5, 9, False), (9, 10, None), (None, 20, None), (10, None, True)],
)
def test_a_date_known_in_part_is_tested_over_its_whole_range(
    low: int | None, high: int | None, expected: Kleene
) -> None:
    span = Within(low if low is not None else -(10**9), high if high is not None else 10**9)

    assert truth(at_least("peristiwa.tanggal", 10), case(peristiwa_tanggal=span)) is expected


def test_two_facts_are_compared_by_the_sign_of_their_difference() -> None:
    test = at_least("kepesertaan.masa", FactRef("kepesertaan.upah"))

    assert truth(test, case(kepesertaan_masa=5, kepesertaan_upah=5)) is True
    assert truth(test, case(kepesertaan_masa=5, kepesertaan_upah=6)) is False
    assert truth(test, case(kepesertaan_masa=5)) is None
    assert truth(test, case(kepesertaan_masa=5, kepesertaan_upah=ABSENT)) is False


def test_two_words_are_compared_by_whether_they_are_the_same() -> None:
    same = Tested(FactRef("peserta.kelompok"), OneOf((FactRef("peserta.kelompok"),)))

    assert truth(same, case(peserta_kelompok="guru")) is True
    assert truth(same, case()) is None


def test_a_computed_amount_is_asserted_and_tested() -> None:
    double = Binary(BinaryOp.MULTIPLY, FactRef("kepesertaan.masa"), number(2))

    assert truth(Tested(double, Between(number(11), None)), case(kepesertaan_masa=6)) is True
    assert truth(Tested(double, Between(number(13), None)), case(kepesertaan_masa=6)) is False


def test_an_outcome_of_an_earlier_stage_is_tested_in_the_next() -> None:
    plan = plan_of(
        rule("a#1", at_least("kepesertaan.masa", 3)),
        rule("b#1", is_yes("a")),
        rule("c#1", is_yes("b")),
    )

    assert decide(plan, case(kepesertaan_masa=3), "c").value is True
    assert decide(plan, case(kepesertaan_masa=2), "c").end is End.UNREGULATED
    assert decide(plan, case(), "c").end is End.UNDETERMINED


def test_unregulated_is_told_from_undetermined() -> None:
    plan = plan_of(rule("a#1", at_least("kepesertaan.masa", 3)), rule("b#1", IsUnregulated("a")))
    expected = {2: [True], 3: [False], None: [None]}

    for value, found in expected.items():
        known = case() if value is None else case(kepesertaan_masa=value)
        assert statuses(decide(plan, known, "b")) == found


@pytest.mark.parametrize("exception, expected", [(True, False), (False, True), (None, None)])
def test_an_exception_defeats_as_far_as_it_is_known(exception: Kleene, expected: Kleene) -> None:
    plan = plan_of(
        rule("h#1", Tested(FactRef("peserta.aktif"), OneOf((Const(Type.BOOLEAN, value=True),)))),
        rule("h#2", Always(), Const(Type.BOOLEAN, value=False), "h#1"),
    )
    known = case() if exception is None else case(peserta_aktif=exception)

    assert statuses(decide(plan, known, "h"))[1] is expected


# ---------------------------------------------------------------- lists


def _children(*ages: int | None, complete: bool = True) -> Case:
    records = tuple({} if age is None else {"anak.umur": age} for age in ages)
    return Case("uji", {}, {"anak": Records(records, complete)})


ADULT = at_least("anak.umur", 18)


@pytest.mark.parametrize(
    "known, some, every",
    [
        (_children(17, 18), True, False),
        (_children(17), False, False),
        (_children(18, None), True, None),
        (_children(17, None), None, False),
        (_children(), False, True),
        (_children(18, complete=False), True, None),
        (_children(17, complete=False), None, False),
        (Case("uji"), None, None),
    ],
)
def test_quantifiers_count_records(known: Case, some: Kleene, every: Kleene) -> None:
    assert truth(Quantified("anak", ADULT), known) is some
    assert truth(Quantified("anak", ADULT, every=True), known) is every


@pytest.mark.parametrize(
    "known, expected",
    [
        (_children(18, 18), True),
        (_children(18, None), None),
        (_children(18, 17), False),
        (_children(18, complete=False), None),
    ],
)
def test_a_count_is_tested_as_a_range(known: Case, expected: Kleene) -> None:
    two = Tested(Count("anak", ADULT), Between(number(2), None))

    assert truth(two, known) is expected


def test_the_first_of_a_list_are_chosen_by_their_key() -> None:
    chosen = Chosen("anak", Always(), 2, FactRef("anak.urutan"))
    plan = plan_of(rule("anak.h#1", chosen), anak_h=Outcome("", Type.BOOLEAN, "h", (), list="anak"))
    records: list[dict[str, FactValue]] = [{"anak.urutan": key} for key in (3, 1, 2)]
    known = case(*records)

    assert [statuses(decide(plan, known, "anak.h", n)) for n in range(3)] == [
        [False],
        [True],
        [True],
    ]
