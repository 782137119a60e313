"""Conditions keep the shape and the words they are written in, or are refused at their place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.diagnostics import Finding
from rules.document import Condition
from rules.document.condition_reader import read_condition
from rules.document.conditions import (
    All,
    Any,
    FromReading,
    Labelled,
    Not,
    OneOf,
    Quantified,
    ReadingIs,
    Terms,
    Tested,
    Unregulated,
)
from rules.nodes import Map
from rules.source import read_nodes


def read(written: str) -> tuple[Condition, list[Finding]]:
    """The condition of a text in flow style, which begins in column 1 of line 1."""
    source = read_nodes(f"{written}\n", "f.yaml")
    assert source.findings == ()
    assert source.root is not None
    findings: list[Finding] = []
    return read_condition(source.root, findings), findings


def condition(written: str) -> Condition:
    found, findings = read(written)
    assert findings == []
    return found


def test_an_entry_is_an_expression_and_its_test() -> None:
    found = condition("usia_tahun(a, b, mundur): kurang dari 65")

    assert isinstance(found, Tested)
    assert (found.subject, found.test) == ("usia_tahun(a, b, mundur)", "kurang dari 65")


def test_a_subject_knows_the_places_of_its_parts() -> None:
    found = condition("'usia_tahun(a, b)': ya")

    assert isinstance(found, Tested)
    assert found.subject.inside(11, 12)[1:5] == (1, 13, 1, 14)


def test_a_list_and_a_reading_are_tests_too() -> None:
    one_of = condition("{a: [b, c]}")
    from_reading = condition("{a: {tafsir: t}}")

    assert isinstance(one_of, Tested)
    assert isinstance(one_of.test, OneOf)
    assert one_of.test.items == ("b", "c")
    assert isinstance(from_reading, Tested)
    assert isinstance(from_reading.test, FromReading)
    assert from_reading.test.reading == "t"


@pytest.mark.parametrize("written", ["{a: b, c: d}", "[a: b, c: d]", "{semua: [a: b, c: d]}"])
def test_several_entries_must_all_hold(written: str) -> None:
    found = condition(written)

    assert isinstance(found, All)
    assert [type(item) for item in found.items] == [Tested, Tested]


def test_conditions_are_joined_and_negated() -> None:
    found = condition("{salah_satu: [{a: b}, {bukan: {c: d}}]}")

    assert isinstance(found, Any)
    assert [type(item) for item in found.items] == [Tested, Not]


@pytest.mark.parametrize("key,kind", [("ada", "some"), ("semua", "every")])
def test_a_list_of_records_is_quantified(key: str, kind: str) -> None:
    written = f"{key}: anak, dengan: {{anak.x: ya}}"
    found = condition(f"{{{written}}}")

    assert isinstance(found, Quantified)
    assert (found.kind, found.list) == (kind, "anak")
    assert isinstance(found.where, Tested)
    assert found.span[1:5] == (
        1,
        2,
        1,
        found.span.column + len(f"{key}: anak, dengan: {{anak.x: ya}}"),
    )


def test_some_record_at_all_needs_no_condition() -> None:
    found = condition("{ada: anak}")

    assert isinstance(found, Quantified)
    assert isinstance(found.where, All)
    assert found.where.items == ()


def test_terms_unregulated_outcomes_and_readings_are_conditions() -> None:
    terms = condition("{istilah: [a, b]}")
    unregulated = condition("{tidak_diatur: jkm.berhak}")
    reading = condition("{tafsir.t: tercapai}")

    assert isinstance(terms, Terms)
    assert terms.names == ("a", "b")
    assert isinstance(unregulated, Unregulated)
    assert unregulated.outcome == "jkm.berhak"
    assert isinstance(reading, ReadingIs)
    assert (reading.reading, reading.option) == ("t", "tercapai")
    assert reading.reading.span[1:5] == (1, 9, 1, 10)


def test_an_item_keeps_the_label_and_the_words_it_has_in_the_law() -> None:
    found = condition("{huruf: a, teks: aktif, x: ya}")

    assert isinstance(found, Labelled)
    assert (found.letter, found.number, found.text) == ("a", None, "aktif")
    assert isinstance(found.item, Tested)


@pytest.mark.parametrize(
    "written,column",
    [
        ("aktif", 1),
        ("{}", 1),
        ("{huruf: a}", 1),
        ("{bukan: [{a: b}]}", 9),
        ("{dengan: {a: b}}", 2),
        ("{ada: x, semua: y, dengan: {a: b}}", 20),
        ("{semua: anak}", 2),
        ("{semua: []}", 9),
        ("{salah_satu: []}", 14),
        ("{salah_satu: {a: b}}", 14),
        ("{salah_satu: a}", 14),
        ("{semua: [a]}", 10),
        ("{ada: [a]}", 7),
        ("{istilah: []}", 11),
        ("{istilah: {a: b}}", 11),
        ("{tidak_diatur: [a]}", 16),
        ("{tafsir.t: [a]}", 12),
        ("{a: []}", 5),
        ("{a: {b: c}}", 5),
        ("{a: {tafsir: t, b: c}}", 5),
        ("{a: [[b]]}", 6),
        ("{huruf: [a], b: c}", 9),
    ],
)
def test_another_shape_is_refused_at_its_place(written: str, column: int) -> None:
    _, (finding,) = read(written)

    assert (finding.span.line, finding.span.column) == (1, column)


@pytest.mark.parametrize(
    "written,meant",
    [
        ("{salahsatu: [{a: b}]}", "`salah_satu`"),
        ("{semuanya: [{a: b}]}", "`semua`"),
        ("{dan: [{a: b}]}", "`semua`"),
        ("{lalu: [{a: b}]}", "`salah_satu`"),
        ("{bukn: {a: b}}", "`bukan`"),
    ],
)
def test_a_misspelt_way_to_join_is_told_the_right_one(written: str, meant: str) -> None:
    _, (finding,) = read(written)

    assert meant in str(finding.help)


KEYS = """
semua salah_satu bukan ada dengan istilah huruf angka teks tidak_diatur tafsir.t tafsir tafsir. a.b
"""


def _flow(entries: dict[str, str]) -> str:
    return f"{{{', '.join(f'{key}: {value}' for key, value in entries.items())}}}"


@given(
    st.recursive(
        st.sampled_from(["a", "x.y", "''", "ya"]),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
            st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=3).map(_flow),
        ),
        max_leaves=12,
    )
)
def test_any_tree_becomes_a_condition_or_findings(written: str) -> None:
    source = read_nodes(f"a: {written}\n", "f.yaml")
    assert isinstance(source.root, Map)
    findings: list[Finding] = []
    found = read_condition(source.root["a"], findings)

    assert found.span.line == 1
    assert all(finding.span.line == 1 for finding in findings)
