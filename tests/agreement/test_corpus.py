"""On the policies of this repository the engines agree about cases near those that make sense."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.facts import Within
from engine.planning import plan
from rules.load import load
from rules.values import Special
from tests.agreement.bases import of_examples
from tests.agreement.corpus import Comparison, Corpus, Found
from tests.agreement.planted import PLANTED, planted

ROOT = Path(__file__).parents[2]
CASES = range(60)
SEED = 7


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    """All policies that the default regulation reaches, and the example cases."""
    found = plan(load(ROOT / "policies"))
    return Corpus(found, of_examples(found))


@pytest.mark.slow
def test_the_engines_agree_about_cases_of_every_kind(corpus: Corpus) -> None:
    found = Comparison(corpus).run(SEED, CASES)

    assert len(CASES) == found.cases
    assert not found.differing, "\n\n".join(found.shown)


def test_a_case_is_the_same_in_whichever_run_it_is_drawn(corpus: Corpus) -> None:
    again = Corpus(corpus.plan, corpus.bases)

    assert [corpus.drawn(SEED, n) for n in (5, 3)] == [again.drawn(SEED, n) for n in (5, 3)]


def test_every_shown_outcome_is_asked_for_and_every_way_to_know_a_fact_is_drawn(
    corpus: Corpus,
) -> None:
    drawn = [corpus.drawn(SEED, number) for number in range(400)]
    values = [value for case, _asked in drawn for value in case.facts.values()]
    lists = [known for case, _asked in drawn for known in case.lists.values()]
    every = {name for names in corpus.kinds.values() for name in names}

    assert every == {name for _case, asked in drawn for name in asked or ()} & every
    assert any(isinstance(value, Within) for value in values)
    assert any(value is Special.ABSENT for value in values)
    assert {0, 1, 2, 3, 4} <= {len(known.records) for known in lists}
    assert {True, False} == {known.complete for known in lists}


def test_facts_are_drawn_within_their_bounds(corpus: Corpus) -> None:
    outside = [
        (fact.id, value)
        for case in [corpus.drawn(SEED, number)[0] for number in range(200)]
        for fact in corpus.plan.facts
        for value in [case.facts.get(fact.id)]
        if isinstance(value, int) and not isinstance(value, bool)
        if (fact.low is not None and value < fact.low)
        or (fact.high is not None and value > fact.high)
    ]

    assert [] == outside


@pytest.mark.slow
@pytest.mark.parametrize("bug", PLANTED)
def test_a_bug_planted_in_rete_is_found(corpus: Corpus, bug: str) -> None:
    with planted(bug):
        comparison = Comparison(corpus)
        found = (number for number in CASES if comparison.run(SEED, [number]).differing)

        assert next(found, None) is not None, f"nothing differs with {bug}"


def test_reports_add_up() -> None:
    whole = Found(cases=1, differing=[3])
    whole.add(Found(cases=2, differing=[5]))

    assert (3, [3, 5]) == (whole.cases, whole.differing)
