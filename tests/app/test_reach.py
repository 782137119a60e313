"""What a change can reach: nothing that it does not select ever comes out otherwise."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from app.scenarios.asking import Asking, Home, askings
from app.scenarios.reach import Change, reached
from app.scenarios.run import FEATURES, Chosen, Wanted, run_scenarios
from engine import reference
from engine.casefile import read_case
from engine.citation import Citations
from engine.decision import Key, OutcomeResult
from engine.graph import Graph
from engine.operators import EvaluationError
from engine.plan import Plan
from engine.planning import plan
from features.steps.profiles import profiles
from features.steps.scenario import Scenario
from rules.diagnostics import PolicyError
from rules.load import load_texts
from rules.source import read_yaml
from tests.app.edits import Texts, policies, random_edits

EDITS = int(os.environ.get("KAIDAH_EDITS", "6"))
"""Edits tried; more by hand: `KAIDAH_EDITS=300 python -m pytest tests/app/test_reach.py`."""
FIRST = Home()
Asked = list[tuple[str, str]]
"""Cases as they are written, each with an outcome asked of it."""


def planned(texts: Texts) -> Plan | None:
    try:
        return plan(load_texts(texts))
    except PolicyError:
        return None


def every_asking() -> list[Asking]:
    paths = sorted(FEATURES.rglob("*.feature"))
    return [one for path in paths for one in askings(path, profiles())]


@pytest.fixture(scope="module")
def recorded() -> Mapping[Chosen, Asked]:
    """What every scenario of the first regulation decides, recorded while all run."""
    asked: Asked = []
    found: dict[Chosen, Asked] = {}
    decision = Scenario.decision

    def recording(self: Scenario, outcome: str) -> object:
        if self.regulation is None:
            asked.append((self._case(), outcome))
        return decision(self, outcome)

    def done(ran: object, _total: int) -> None:
        found[ran.chosen] = list(dict.fromkeys(asked))  # type: ignore[attr-defined]  # always a Ran here
        asked.clear()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Scenario, "decision", recording)
        run_scenarios(Wanted(), done)
    return found


class Decider:
    """What one plan makes of a case, as far as a scenario can see it."""

    def __init__(self, made: Plan) -> None:
        self.graph = Graph(made)
        self._run = reference.compile_plan(made).run
        self._seen: dict[tuple[str, str], object] = {}

    def seen(self, text: str, outcome: str) -> object:
        if (text, outcome) not in self._seen:
            self._seen[text, outcome] = self._made(text, outcome)
        return self._seen[text, outcome]

    def _made(self, text: str, outcome: str) -> object:
        if outcome not in self.graph.outcomes:
            return "no such outcome"
        try:
            case = read_case(read_yaml(text, "kasus"), self.graph.plan).case
            decided = self._run(case, (outcome,))
        except (PolicyError, EvaluationError) as error:
            return error.message
        citations = Citations(self.graph, case, decided)
        found = [pair for pair in decided.results.items() if pair[0][0] == outcome]
        return [self._told(citations, key, result) for key, result in found]

    @staticmethod
    def _told(citations: Citations, key: Key, result: OutcomeResult) -> object:
        return [
            (result.end, result.value, result.relevant, result.readings, result.through),
            tuple(map(str, citations.of(key))),
            [(world, end.end, end.value) for world, end in result.worlds],
        ]


@pytest.mark.slow
def test_no_scenario_that_is_not_selected_comes_out_otherwise(
    recorded: Mapping[Chosen, Asked],
) -> None:
    texts = policies()
    old = planned(texts)
    assert old is not None
    before, every = Decider(old), every_asking()
    missed: list[str] = []
    tried = 0
    for told, edited in islice(random_edits(texts, seed=3), 20 * EDITS):
        new = planned(edited)
        if new is None:
            continue
        tried += 1
        selected = {one.chosen for one in reached({FIRST: Change.between(old, new)}, every)}
        after = Decider(new)
        missed += [
            f"{told}: {chosen}"
            for chosen, asked in recorded.items()
            if chosen not in selected
            and any(before.seen(*one) != after.seen(*one) for one in asked)
        ]
        if tried == EDITS:
            break

    assert (tried, missed) == (EDITS, [])


def edit(texts: Texts, file: str, old: str, new: str) -> Change:
    assert old in texts[file]
    first = planned(texts)
    second = planned({**texts, file: texts[file].replace(old, new, 1)})
    assert first is not None
    assert second is not None
    return Change.between(first, second)


PP44 = "nasional/pp-44-2015/peraturan.yaml"


def test_a_changed_amount_reaches_what_rests_on_it_and_no_more() -> None:
    change = edit(policies(), PP44, "nilai: Rp20.000.000", "nilai: Rp20.000.001")

    assert change.places == ("PP 44/2015 Pasal 34 ayat (1) huruf a",)
    assert change.outcomes == {
        "jkm.sekaligus",
        "jkk.santunan_kematian",
        "manfaat.jumlah_tunai",
        "manfaat.jumlah_dengan_santunan",
    }


def test_changed_words_of_an_article_reach_only_explanations() -> None:
    change = edit(policies(), "cilegon/jamsostek/bab-05-iuran.yaml", "dibebankan pada", "dibayar")
    found = reached({FIRST: change}, every_asking())

    assert change.outcomes == frozenset()
    assert found != []
    assert all(one.explains for one in found)


def test_a_plan_made_again_of_the_same_files_reaches_nothing() -> None:
    first, second = planned(policies()), planned(policies())
    assert first is not None
    assert second is not None
    change = Change.between(first, second)

    assert change.nothing
    assert reached({FIRST: change}, every_asking()) == []


def test_a_changed_fact_reaches_the_scenarios_that_name_it() -> None:
    change = edit(policies(), "kosakata.yaml", "label: masa iur\n", "label: masa iuran\n")
    found = reached({FIRST: change}, every_asking())

    assert all(one in found for one in every_asking() if "masa iur" in one.words)


def test_a_change_of_holidays_or_of_the_lists_reaches_everything() -> None:
    texts = policies()
    old = planned(texts)
    assert old is not None
    changed = replace(old, holidays=(*old.holidays, 740_000))
    every = [one for one in every_asking() if FIRST in one.homes]

    assert len(reached({FIRST: Change.between(old, changed)}, every)) == len(every)


def test_every_scenario_is_read_with_what_it_asks_for(recorded: Mapping[Chosen, Asked]) -> None:
    read = {one.chosen: one for one in every_asking()}

    assert set(read) == set(recorded)
    assert [
        chosen for chosen, asked in recorded.items() if asked and not read[chosen].outcomes
    ] == []


def test_a_feature_of_another_folder_is_not_reached_by_the_first_regulation() -> None:
    example = FEATURES / "contoh" / "akhir-keputusan.feature"
    homes = {home for one in askings(Path(example), profiles()) for home in one.homes}

    assert homes == {Home("features/contoh/kebijakan", "contoh/bantuan")}
