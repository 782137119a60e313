"""Both engines decide every case, and nothing leaves where they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine import rete
from engine.casefile import read_case
from engine.decision import Decided, End
from engine.facts import Case
from engine.operators import EvaluationError
from engine.service import EnginesDifferError, Service, UnknownOutcomeError, exit_status
from rules.source import read_yaml
from tests.explain.small import FULL, decide
from tests.planning.small import plan_of, rules


@pytest.fixture
def wrong_rete(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rete engine that finds everything unregulated."""
    right = rete.Rete.run

    def run(self: rete.Rete, case: Case, asked: tuple[str, ...] | None = None) -> Decided:
        found = right(self, case, asked).results
        return Decided({k: replace(v, end=End.UNREGULATED, value=None) for k, v in found.items()})

    monkeypatch.setattr(rete.Rete, "run", run)


@pytest.mark.usefixtures("wrong_rete")
def test_no_decision_leaves_where_the_engines_differ() -> None:
    with pytest.raises(EnginesDifferError) as caught:
        decide(FULL, "sumber")

    assert len(caught.value.differences) == 1
    assert caught.value.differences[0].startswith("('sumber', -1)")


def test_an_unknown_outcome_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UnknownOutcomeError) as caught:
        decide(FULL, "santunn")

    assert caught.value.message == "hasil `santunn` tidak dikenal"
    assert caught.value.help == "maksudnya `santunan`?"


def test_an_amount_that_cannot_be_computed_is_refused_with_its_outcome_and_article() -> None:
    plan = plan_of(
        rules(
            "{menetapkan: tambahan, maka: bulat_bawah(upah / umur)}",
            "{menetapkan: santunan, maka: tambahan + Rp1}",
        )
    )
    found = read_case(read_yaml("fakta: {upah: Rp10, umur: 0}", "k.yaml"), plan)

    with pytest.raises(EvaluationError) as caught:
        Service(plan).decide(found.case, ("santunan",))

    assert caught.value.message.startswith("tambahan tidak dapat dihitung: ")
    assert "Pasal 1" in (caught.value.help or "")


def test_without_asking_the_outcomes_that_the_regulation_answers_are_decided() -> None:
    assert [result.outcome for result in decide(FULL).shown] == ["berhak"]


def test_an_outcome_asked_twice_is_decided_once() -> None:
    assert [result.outcome for result in decide(FULL, "sumber", "sumber").shown] == ["sumber"]


GROUPED = plan_of(
    "menjawab: {uang: [santunan, tambahan], hak: [berhak, santunan]}"
    + rules("{menetapkan: santunan, maka: Rp1}", "{menetapkan: berhak}")
)


def test_a_group_is_asked_for_by_its_name_beside_outcomes() -> None:
    decision = Service(GROUPED).decide(Case(), ("hak", "tambahan", "uang"))

    assert decision.asked == ("berhak", "santunan", "tambahan")


def test_a_case_asks_for_groups_beside_outcomes() -> None:
    found = read_case(read_yaml("tanya: [uang, berhak, hak]", "k.yaml"), GROUPED)

    assert found.asked == ("santunan", "tambahan", "berhak")


def test_a_misspelt_group_is_refused_with_the_nearest_one() -> None:
    with pytest.raises(UnknownOutcomeError) as caught:
        Service(GROUPED).decide(Case(), ("uanh",))

    assert caught.value.help == "maksudnya `uang`?"


@pytest.mark.parametrize(
    "ends, status",
    [
        ([], 0),
        ([End.DETERMINED, End.DETERMINED], 0),
        ([End.DETERMINED, End.UNREGULATED], 5),
        ([End.UNREGULATED, End.UNDETERMINED], 3),
        ([End.UNREGULATED, End.UNDETERMINED, End.CONFLICT], 4),
    ],
)
def test_the_first_of_conflict_undetermined_unregulated_gives_the_exit_status(
    ends: list[End], status: int
) -> None:
    assert status == exit_status(ends)


UNASKED = (
    "menjawab: {hak: [berhak], uang: [santunan], dana: [sumber]}\n"
    "dijawab_bila: {uang: [upah, umur], dana: [umur]}\n"
) + rules(
    "{menetapkan: berhak, maka: ya}",
    "{menetapkan: santunan, maka: Rp1}",
    "{menetapkan: sumber, maka: apbd}",
)


@pytest.mark.parametrize(
    "facts, asked, left_out",
    [
        ("", ("berhak",), ("uang", "dana")),
        ("upah: Rp1", ("berhak", "santunan"), ("dana",)),
        ("umur: 1", ("berhak", "santunan", "sumber"), ()),
        ("umur: tidak tahu", ("berhak",), ("uang", "dana")),
    ],
)
def test_a_group_is_answered_unasked_only_if_the_case_states_one_of_its_facts(
    facts: str, asked: tuple[str, ...], left_out: tuple[str, ...]
) -> None:
    plan = plan_of(UNASKED)
    case = read_case(read_yaml(f"fakta: {{{facts}}}", "k.yaml"), plan).case
    decision = Service(plan).decide(case)

    assert (decision.asked, decision.left_out) == (asked, left_out)


def test_what_is_asked_for_is_answered_whatever_the_case_states() -> None:
    plan = plan_of(UNASKED)
    decision = Service(plan).decide(Case(), ("uang",))

    assert (decision.asked, decision.left_out) == (("santunan",), ())


def test_a_case_that_states_a_fact_of_no_group_is_answered_whole() -> None:
    plan = plan_of(UNASKED.replace("{uang", "{hak: [umur], uang"))
    decision = Service(plan).decide(Case())

    assert (decision.asked, decision.left_out) == (("berhak", "santunan", "sumber"), ())
