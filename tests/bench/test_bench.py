"""The bench compares like with like: every engine decides the same policy, to the rupiah."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.desk import Desk
from engine.decision import Decided
from engine.service import Service
from tests.bench import __main__ as bench
from tests.bench.by_hand import InOurLoop
from tests.bench.by_rule import Kleene, PairsByRule
from tests.bench.engines import BY_RULE, RETE, Engine, engines
from tests.bench.kaidah import ASKED, POLICIES, answer_of, case_of
from tests.bench.measure import EnginesDifferError, compare
from tests.bench.policy import LAST_DAY, NO_FUNDING, Answer, Facts, cases, decide, incomplete

FACTS = Facts(
    group="nelayan",
    event="meninggal",
    day=LAST_DAY,
    registered=LAST_DAY,
    months=36,
    wage=1_234_567,
    percent=33,
    children=3,
    election="pilkada",
)
TRACED = {
    "adhoc_lewat": ("adhoc_lewat",),
    "adhoc_pilkada": ("adhoc_pilkada",),
    "beasiswa": ("beasiswa",),
    "berhak": ("berhak",),
    "sumber_dana": ("sumber_dana apbd", "sumber_dana kpu"),
    "besaran": (
        "besaran pemakaman",
        "besaran kematian",
        "besaran kematian (36)",
        "besaran kecelakaan",
        "besaran cacat_total",
        "besaran cacat_sebagian",
        "besaran putus_kerja",
    ),
    "alasan": (
        "alasan kelompok",
        "alasan peristiwa",
        "alasan pendaftaran",
        "alasan adhoc",
        "alasan masa_iur",
        "alasan kematian",
        "alasan pemakaman",
        "alasan kecelakaan",
        "alasan cacat_total",
        "alasan cacat_sebagian",
        "alasan putus_kerja",
    ),
}
"""The rules of each outcome, in the order in which the policy writes them."""


@pytest.fixture(scope="module")
def service() -> Service:
    return Desk(POLICIES).service()


@pytest.fixture(scope="module")
def every() -> list[Engine]:
    return engines()


@pytest.mark.parametrize(
    "changes,expected",
    [
        ({}, (True, "apbd", 216_000_000, "kematian")),
        ({"months": 35}, (True, "apbd", 42_000_000, "kematian")),
        ({"months": 2}, (True, "apbd", 10_000_000, "pemakaman")),
        ({"event": "cacat_sebagian"}, (True, "apbd", 32_592_568, "cacat_sebagian")),
        ({"event": "putus_kerja", "wage": 5_000_001}, (True, "apbd", 18_000_000, "putus_kerja")),
        ({"registered": LAST_DAY + 1}, (False, NO_FUNDING, 0, "pendaftaran")),
        ({"group": "adhoc_kpu"}, (True, "apbd", 216_000_000, "kematian")),
        ({"group": "adhoc_kpu", "day": LAST_DAY + 1}, (True, "kpu", 216_000_000, "kematian")),
        ({"group": "adhoc_bawaslu", "day": LAST_DAY + 1}, (False, NO_FUNDING, 0, "adhoc")),
    ],
)
def test_the_plain_function_decides_as_the_policy_says(
    changes: dict[str, int | str], expected: tuple[object, ...]
) -> None:
    actual = decide(replace(FACTS, **changes))  # type: ignore[arg-type]  # by name of the field

    assert Answer(*expected) == actual


def test_kaidah_decides_the_policy_as_the_plain_function_does(service: Service) -> None:
    drawn = list(cases(1_500))
    expected = [decide(facts) for facts in drawn]
    actual = [answer_of(service.decide(case_of(facts), ASKED).decided) for facts in drawn]

    assert expected == actual


# What durable-rules itself calls in its loop is deprecated since Python 3.12; ours does not.
@pytest.mark.filterwarnings("ignore:datetime.datetime.utcfromtimestamp:DeprecationWarning")
def test_every_engine_gives_the_same_answers(every: list[Engine]) -> None:
    compare(every, 150)


def test_by_hand_keeps_the_same_pairs_of_each_rule_as_the_trace_of_ours(service: Service) -> None:
    by_rule = PairsByRule(InOurLoop)
    drawn = [*cases(150), *incomplete(350)]
    expected = [traced(service.decide(case_of(facts), ASKED).decided) for facts in drawn]
    actual = [
        {outcome: [marks[rule] for rule in rules] for outcome, rules in TRACED.items()}
        for marks in map(by_rule.marks, drawn)
    ]

    assert expected == actual


def traced(decided: Decided) -> dict[str, list[Kleene]]:
    """The conditions of the rules that are written; a yes or no is closed by one that is not."""
    results = decided.results
    return {
        outcome: [rule.condition for rule in results[outcome, -1].worlds[0][1].trace][: len(rules)]
        for outcome, rules in TRACED.items()
    }


def planted() -> list[Engine]:
    return [
        Engine("right", repr, repr, lambda _: decide(FACTS)),
        Engine("wrong", repr, repr, lambda _: Answer(None, None, None, None)),
    ]


def test_a_difference_between_engines_ends_the_bench(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "engines", planted)
    monkeypatch.setattr("sys.argv", ["bench", "--cases", "1"])
    status = bench.main()

    assert (1, True) == (status, "two engines answer differently" in capsys.readouterr().out)


def test_a_difference_is_told_with_the_case_and_both_answers() -> None:
    with pytest.raises(EnginesDifferError, match=r"(?s)Facts\(.*right: Answer.*wrong: Answer"):
        compare(planted(), 1)


def test_the_table_gives_each_engine_as_a_ratio_to_the_rules_by_hand(
    capsys: pytest.CaptureFixture[str],
) -> None:
    bench.show_engines({BY_RULE: 100.0, RETE: 125.0})
    told = capsys.readouterr().out.splitlines()

    assert ["125.0", "1.250"] == told[2].split()[-2:]
    assert ["0.80", "aim", "≥", "0.7"] == told[4].split()[-4:]
