"""The list inside a text is told apart as a reader of law would."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.items import Item, Listed, split
from rules.source import Map, Seq, Text, read_yaml

POLICIES = Path(__file__).parents[2] / "policies"


def test_a_text_without_a_list_is_left_whole() -> None:
    text = "Iuran sebagaimana dimaksud pada ayat (1) huruf a. Iuran itu dibayar Pemerintah Kota."

    assert Listed(text) == split(text)


def test_letters_after_a_colon_are_items_and_the_connector_stays_with_the_second_last() -> None:
    text = "Manfaat terdiri atas: a. santunan; b. biaya pemakaman; dan c. beasiswa."

    assert split(text) == Listed(
        "Manfaat terdiri atas:",
        (
            Item("a.", "santunan;"),
            Item("b.", "biaya pemakaman; dan"),
            Item("c.", "beasiswa."),
        ),
    )


@pytest.mark.parametrize("connector", ["dan", "atau", "dan/atau", "kemudian"])
def test_every_connector_of_the_law_is_kept(connector: str) -> None:
    found = split(f"berupa: a. uang; {connector} b. barang.")

    assert [f"uang; {connector}", "barang."] == [item.text for item in found.items]


def test_numbers_inside_a_letter_are_its_own_list() -> None:
    text = "terdiri atas: a. angkutan: 1. darat; 2. laut; dan 3. udara; b. obat; dan c. rawat."

    assert split(text).items == (
        Item(
            "a.",
            "angkutan:",
            (Item("1.", "darat;"), Item("2.", "laut; dan"), Item("3.", "udara;")),
        ),
        Item("b.", "obat; dan"),
        Item("c.", "rawat."),
    )


def test_four_levels_are_told_apart_and_no_fifth() -> None:
    text = "x: a. y: 1. z: a) p: 1) q: a. r; 2) s; b) t; 2. u; dan b. v."
    found = split(text)
    deepest = found.items[0].items[0].items[0].items

    assert ["a.", "b."] == [item.marker for item in found.items]
    assert [("1)", "q: a. r;"), ("2)", "s;")] == [(one.marker, one.text) for one in deepest]
    assert ["huruf", "angka", "huruf-kurung", "angka-kurung"] == [
        found.items[0].level,
        found.items[0].items[0].level,
        found.items[0].items[0].items[0].level,
        deepest[0].level,
    ]


def test_definitions_that_end_with_a_full_stop_are_items() -> None:
    text = "yang dimaksud dengan: 1. Peserta adalah setiap orang. 2. Upah adalah hak Pekerja."

    assert [("1.", "Peserta adalah setiap orang."), ("2.", "Upah adalah hak Pekerja.")] == [
        (item.marker, item.text) for item in split(text).items
    ]


@pytest.mark.parametrize(
    "text",
    [
        "syarat pada ayat (1) huruf a. Ketentuan itu berlaku; b. tidak berlaku.",
        "paling banyak 2. orang; 3. kali",
        "dengan rasio 1: 2. atau lebih",
        "sebagaimana dimaksud dalam: Pasal 4 ayat (1) huruf b; dan Pasal 5.",
        "jam kerja: b. bukan butir pertama; c. juga bukan.",
    ],
)
def test_what_only_looks_like_a_marker_is_text(text: str) -> None:
    assert () == split(text).items


def test_a_reference_inside_an_item_begins_no_item() -> None:
    text = "yaitu: a. orang pada ayat (1) huruf a; b. orang pada ayat (1) huruf c; dan c. lainnya."

    assert ["a.", "b.", "c."] == [item.marker for item in split(text).items]


def test_an_item_without_words_adds_no_space() -> None:
    text = "yaitu: 1. 2. yaitu:"

    assert text == split(text).plain()


WORDS = st.sampled_from(
    ["yaitu:", "a.", "b.", "c.", "1.", "2.", "a)", "b)", "1)", "dan", "atau", "kata;", "kata.", "x"]
)


@given(st.lists(WORDS, min_size=1, max_size=25))
def test_nothing_is_lost_and_nothing_moves(words: list[str]) -> None:
    text = " ".join(words)

    assert text == split(text).plain().strip()


def texts(node: object) -> list[str]:
    match node:
        case Map():
            own = [str(value) for key, value in node.items() if key == "teks"]
            return own + [text for value in node.values() for text in texts(value)]
        case Seq():
            return [text for item in node for text in texts(item)]
        case Text():
            return []
        case _:
            return []


def test_nothing_is_lost_of_any_text_of_the_policies() -> None:
    files = sorted(POLICIES.rglob("*.yaml"))
    found = [
        text for file in files for text in texts(read_yaml(file.read_text("utf-8"), file.name))
    ]

    assert found
    assert [] == [text for text in found if split(text).plain() != " ".join(text.split())]
