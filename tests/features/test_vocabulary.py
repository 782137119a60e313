"""The vocabulary of steps: every sentence is documented, tried, and means one thing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytest_bdd.parser import Step

from features.steps import given, then, when
from features.steps.guide import CHAPTERS, NOTATION, Entry, on_page
from features.steps.sentence import SENTENCES, names, nearest_sentence, pattern, unknown_step
from tests.features.steps_of import FEATURES, ROOT, steps_of

HERE = Path(__file__).resolve().parent
STEPS = (given, when, then)


def sentences_of(step: Step) -> list[str]:
    return [sentence for sentence in SENTENCES if re.fullmatch(pattern(sentence), step.name)]


@pytest.mark.parametrize("path", FEATURES, ids=lambda path: path.stem)
def test_a_step_can_be_read_in_one_way_only(path: Path) -> None:
    odd = {
        place: sentences
        for place, step in steps_of(path)
        if len(sentences := sentences_of(step)) != 1
    }

    assert odd == {}


PAGE = (ROOT / "docs" / "skenario.md").read_text()
ENTRIES = [entry for entries in CHAPTERS.values() for entry in entries]


def test_the_guide_explains_every_sentence_and_no_other() -> None:
    assert sorted(SENTENCES) == sorted(s for entry in ENTRIES for s in entry.sentences)


def test_the_page_is_the_guide_word_for_word() -> None:
    assert PAGE[PAGE.index("\n## ") + 1 :] == on_page()
    assert NOTATION in PAGE.replace("\n", " ")


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.sentences[0])
def test_every_sentence_has_an_example_and_every_example_is_a_sentence(entry: Entry) -> None:
    keyword = r"^(?:Diketahui|Ketika|Maka|Dan|Tetapi) (.+)$"
    steps = re.findall(keyword, entry.example, re.MULTILINE)
    read = [[s for s in SENTENCES if re.fullmatch(pattern(s), step)] for step in steps]

    assert [len(found) for found in read] == [1] * len(steps)
    assert {found[0] for found in read} == set(entry.sentences)


def test_every_sentence_is_used_by_a_scenario() -> None:
    used = {s for path in FEATURES for _, step in steps_of(path) for s in sentences_of(step)}

    assert used == set(SENTENCES)


def test_every_sentence_about_a_result_is_seen_to_fail() -> None:
    tried = {s for _, step in steps_of(HERE / "wrong.feature") for s in sentences_of(step)}
    about_results = {s for s in SENTENCES if "<hasil>" in s}

    assert about_results <= tried


@pytest.mark.parametrize(
    "sentence, text, parts",
    [
        ("<a> tidak diatur", "santunan (JKM) tidak diatur", {"a": "santunan (JKM)"}),
        ("<a>[ pada <b>]", "meninggal", {"a": "meninggal", "b": None}),
        ("<a>[ pada <b>]", "meninggal pada 2024", {"a": "meninggal", "b": "2024"}),
        ("<a>[ segera][:]", "bayar segera:", {"a": "bayar", "segera": " segera"}),
        ("<a>(:| adalah) <b>", "hak: ya", {"a": "hak", "b": "ya"}),
        ('<"a"> tidak diketahui', '"x", "y", dan "z" tidak diketahui', {"a": '"x", "y", dan "z"'}),
    ],
)
def test_a_sentence_reads_its_parts(sentence: str, text: str, parts: dict[str, str | None]) -> None:
    found = re.fullmatch(pattern(sentence), text)

    assert found is not None
    assert found.groupdict() == parts


@pytest.mark.parametrize(
    "sentence, text",
    [
        ("<a> tidak terutang", "santunan adalah tidak terutang"),
        ("<a> tidak diatur", 'santunan "x" tidak diatur'),
        ("fakta berikut:", "fakta berikut"),
    ],
)
def test_a_sentence_refuses_what_only_looks_like_it(sentence: str, text: str) -> None:
    assert re.fullmatch(pattern(sentence), text) is None


def test_names_are_read_from_quotation_marks_in_order() -> None:
    assert names('"a", "b" dan "c"') == ["a", "b", "c"]


@pytest.mark.parametrize(
    "step, sentence",
    [
        (
            "sumber dana bertentangn antar pasal",
            '<hasil> bertentangan (antara <"pasal">|melalui <"lewat">)',
        ),
        ("daftr anak kosng", "daftar <daftar> kosong"),
        ("tafsr x dibca y", 'tafsir <"tafsir"> dibaca <"opsi">'),
    ],
)
def test_the_nearest_sentence_is_the_one_with_the_likest_words(step: str, sentence: str) -> None:
    assert nearest_sentence(step) == sentence


@pytest.mark.parametrize(
    "step",
    [
        "hak atas bantuan pemakaman tambahan: ya",
        'hak atas bantuan pemakaman tambahan: tidak karena "Pasal 9 ayat (3)"',
        "bantuan pemakaman tambahan sebesar Rp1.000.000",
    ],
)
def test_what_gives_an_outcome_a_value_but_no_article_is_near_the_sentence_with_both(
    step: str,
) -> None:
    sentence = '<hasil>(:| sebesar| adalah) <nilai>[,] berdasarkan <"pasal">[ sebelum diubah]'

    assert nearest_sentence(step, "then") == sentence


def test_a_step_before_maka_is_near_no_sentence_about_an_outcome() -> None:
    assert nearest_sentence("sebab kematian tidak diatur", "when") == '<"fakta"> tidak diketahui'


def test_an_unknown_step_is_answered_with_a_step_that_is_written_right() -> None:
    error = unknown_step("dia ditagih iuran bulan Agustus 2024", "when")

    assert (error.help or "").endswith(
        "misalnya `Ketika ia meninggal karena sakit pada 24 Agustus 2024`"
    )
