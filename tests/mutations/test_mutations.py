"""Changes of policies: each is one change, each article has some, and scenarios notice them."""

from __future__ import annotations

import os
import subprocess
import sys
from unittest.mock import Mock

import pytest

from app.desk import CHECKOUT
from features.steps.told import MismatchError
from rules.errors import KaidahError
from rules.source import read_nodes
from tests.mutations.articles import tag_of
from tests.mutations.edits import Kind, applied
from tests.mutations.equivalents import equivalents
from tests.mutations.mutants import mutants, policy_texts
from tests.mutations.sample import ASKED, first_of_each
from tests.mutations.warm import Failure, Told, Warm
from tests.mutations.wording import Subject, of_test, steps

TEXTS = policy_texts(CHECKOUT / "policies")
MUTANTS = mutants(TEXTS)
GROUPS = Subject(("nelayan", "kader", "linmas"))


def _changed(words: str, subject: Subject) -> list[str]:
    return [words[: one.start] + one.new + words[one.end :] for one in of_test(words, subject)]


@pytest.mark.parametrize(
    "words, expected",
    [
        ("paling sedikit 3 bulan", ["lebih dari 3 bulan"]),
        ("sebelum 2024-01-01", ["sampai dengan 2024-01-01"]),
        (
            "17 tahun sampai kurang dari 65 tahun",
            [
                "lebih dari 17 tahun sampai kurang dari 65 tahun",
                "17 tahun sampai 65 tahun",
            ],
        ),
    ],
)
def test_a_bound_becomes_the_bounds_beside_it(words: str, expected: list[str]) -> None:
    found = [one for one in of_test(words, Subject()) if one.kind is Kind.BOUND]

    assert expected == [words[: one.start] + one.new + words[one.end :] for one in found]


@pytest.mark.parametrize(
    "words, expected",
    [
        ("Rp1.200.000", ["Rp1.200.001", "Rp1.199.999"]),
        ("0,24%", ["0,25%", "0,23%"]),
        ("50%", ["51%", "49%"]),
        ("2019-12-02", ["2019-12-03", "2019-12-01"]),
        ("2024-12", ["2025-01", "2024-11"]),
        ("5 tahun", ["6 tahun", "4 tahun"]),
        ("0", ["1"]),
        ("iuran.bulan", []),
    ],
)
def test_a_number_goes_one_step_up_and_one_step_down(words: str, expected: list[str]) -> None:
    assert expected == list(steps(words))


@pytest.mark.parametrize(
    "words, expected",
    [
        ("nelayan", ["[nelayan, kader]", "[nelayan, linmas]"]),
        ("[nelayan, kader]", ["[kader]", "[nelayan]", "[nelayan, kader, linmas]"]),
        ("bukan nelayan", ["nelayan", "bukan [nelayan, kader]", "bukan [nelayan, linmas]"]),
        ("ya", ["tidak"]),
        ("tidak ada", ["ada"]),
    ],
)
def test_a_choice_is_left_out_added_or_turned_round(words: str, expected: list[str]) -> None:
    assert expected == _changed(words, GROUPS)


def test_every_change_leaves_a_file_that_can_be_read() -> None:
    broken = [
        one.name
        for one in MUTANTS
        if one.file.endswith(".yaml")
        and read_nodes(applied(TEXTS[one.file], one.change.edits), one.file).findings
    ]

    assert broken == []


def test_every_change_is_told_apart_from_every_other_of_its_file() -> None:
    texts = {(one.file, applied(TEXTS[one.file], one.change.edits)) for one in MUTANTS}

    assert len(texts) == len(MUTANTS)


def test_every_change_belongs_to_an_article() -> None:
    lost = [one.name for one in MUTANTS if one.article.endswith(":")]

    assert lost == []


def test_whatever_is_excused_is_a_change_there_is() -> None:
    unknown = [
        (excuse.place, pattern)
        for excuse in equivalents().excuses
        for pattern in excuse.changes
        if not any(excuse.has(pattern, one.place, one.change.told) for one in MUTANTS)
    ]

    assert unknown == []


def test_the_sample_has_one_number_one_bound_and_one_exception_of_each_article() -> None:
    asked = {(one.article, one.kind) for one in MUTANTS if one.kind in ASKED}
    found = [(one.article, one.kind) for one in first_of_each(MUTANTS, lambda _: True)]

    assert sorted(asked) == sorted(found)


def test_what_is_not_fit_gives_way_to_the_next_in_the_sample() -> None:
    first = first_of_each(MUTANTS, lambda _: True)[0]
    second = first_of_each(MUTANTS, lambda one: one is not first)[0]

    assert (first.article, first.kind) == (second.article, second.kind)
    assert MUTANTS.index(first) < MUTANTS.index(second)


@pytest.mark.parametrize(
    "article, expected",
    [
        ("cilegon/jamsostek:6", "pasal-6"),
        ("pp-44-2015:34", "pp-44-2015-pasal-34"),
        ("pp-44-2015:lampiran-II", "pp-44-2015-lampiran-ii"),
        ("pp-44-2015:kode-syarat-anak", "pp-44-2015-syarat-anak"),
    ],
)
def test_the_tag_of_an_article_is_made_from_its_regulation_and_number(
    article: str, expected: str
) -> None:
    assert expected == tag_of(article, "cilegon/jamsostek")


@pytest.mark.parametrize(
    "error, breaks",
    [
        (MismatchError("another amount"), False),
        (KaidahError("a name that is gone"), False),
        (ZeroDivisionError("a fault of the engine"), True),
        (AssertionError("a fault of the tests"), True),
    ],
)
def test_a_scenario_that_breaks_has_noticed_nothing(error: Exception, *, breaks: bool) -> None:
    warm = Warm(lambda _: None)
    ran = Mock(
        side_effect=lambda **_: warm.pytest_bdd_step_error(Mock(), Mock(line_number=1), error)
    )
    hooks = Mock(pytest_runtest_protocol=ran)
    item = Mock(nodeid="x", path=CHECKOUT / "x.feature", ihook=hooks, spec=["path"])
    found: Failure | str | None
    try:
        found = warm.run(Told(item))
    except RuntimeError as broken:
        found = str(broken)

    assert found is not None
    assert isinstance(found, str) == breaks


@pytest.mark.slow
@pytest.mark.skipif(
    "KAIDAH_MUTATIONS_JUDGED" in os.environ,
    reason="mutations change policies, not Python: judged in this run of .ci/run by another Python",
)
def test_one_number_one_bound_and_one_exception_of_each_article_fail_a_scenario() -> None:
    found = subprocess.run(
        [sys.executable, "-m", "tests.mutations", "--sample"],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (0, "") == (found.returncode, found.stderr), found.stdout
