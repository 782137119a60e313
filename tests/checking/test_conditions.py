"""A condition that no case decides is told at its place; one that some case decides is not."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from rules.diagnostics import Code
from tests.checking.expect import rule, told_and_marked
from tests.checking.small import found_in, unmarked, with_mistake

CHOICES = "nelayan, kader, rt_rw"

TRUE = {
    "a test that bounds decide": rule("{«umur: paling sedikit 0»}"),
    "a test beyond the other bound": rule("{«masa_iur: kurang dari 800 bulan»}"),
    "every option in a list": rule(f"{{«kelompok: [{CHOICES}]»}}"),
    "every option in a text": rule(f'{{«kelompok: "[{CHOICES}]"»}}'),
    "yes and no": rule("{«aktif: [ya, tidak]»}"),
    "alternatives that cover everything": rule(
        "{«salah_satu: [{umur: paling sedikit 17}, {umur: kurang dari 17}]»}"
    ),
    "options apart in alternatives": rule(
        "{«salah_satu: [{kelompok: nelayan}, {kelompok: bukan nelayan}]»}"
    ),
    "a filter of a list": rule(
        "{ada: anak, dengan: {«salah_satu:"
        " [{anak.biaya: paling sedikit Rp3}, {anak.biaya: kurang dari Rp3}]»}}"
    ),
    "a count that is never negative": rule('{«"banyak(anak)": paling sedikit 0»}'),
    "a term that is yes or no": rule("{«layak: [ya, tidak]»}"),
    "the options of a reading": rule("{«salah_satu: [{tafsir.cara: satu}, {tafsir.cara: dua}]»}"),
}

NEVER = {
    "a test beyond the bounds": rule("{«umur: lebih dari 130»}"),
    "a part that is negated": rule("{bukan: {«umur: lebih dari 130»}}"),
    "an empty range": rule("{«umur: 65 sampai 17»}"),
    "two options at once": rule("{semua: [{kelompok: kader}, {«kelompok: nelayan»}]}"),
    "ranges that do not meet": rule(
        "{semua: [{umur: kurang dari 17}, {aktif: ya}, {«umur: paling sedikit 17»}]}"
    ),
    "whole numbers between neighbours": rule(
        "{semua: [{umur: lebih dari 3}, {«umur: kurang dari 4»}]}"
    ),
    "two options of a reading at once": rule(
        "{semua: [{tafsir.cara: satu}, {«tafsir.cara: dua»}]}"
    ),
    "a term and its opposite": rule("{semua: [{istilah: layak}, {«layak: tidak»}]}"),
    "a part deep within": rule(
        "{salah_satu: [{aktif: ya}, {semua: [{kelompok: kader}, {«kelompok: rt_rw»}]}]}"
    ),
    "an alternative that what is around excludes": rule(
        "{semua: [{kelompok: kader}, {salah_satu: [{aktif: ya}, {«kelompok: rt_rw»}]}]}"
    ),
    "a computed end from both sides": rule(
        "{semua: [{tanggal_mati: sesudah tanggal_lahir},"
        " {«tanggal_mati: sampai dengan tanggal_lahir»}]}"
    ),
    "an optional fact that is there and is not": rule(
        "{semua: [{tanggal_wasiat: sejak 2020-01-01}, {«tanggal_wasiat: tidak ada»}]}"
    ),
}

REDUNDANT = {
    "the same twice": rule("{semua: [{aktif: ya}, {umur: 3}, {«aktif: ya»}]}"),
    "a weaker test first": rule("{semua: [{«umur: paling sedikit 3»}, {umur: paling sedikit 5}]}"),
    "a weaker test last": rule("{semua: [{umur: paling sedikit 5}, {«umur: paling sedikit 3»}]}"),
    "a narrower alternative": rule(
        "{salah_satu: [{umur: paling sedikit 5}, {«umur: paling sedikit 9»}]}"
    ),
    "a word twice in one list": rule("{kelompok: [kader, nelayan, «kader»]}"),
    "a word twice in one text": rule('{kelompok: "[kader, nelayan, «kader»]"}'),
    "a range within another": rule('{umur: [5 sampai 9, "«6 sampai 7»"]}'),
    "the same in other words": rule(
        "{semua: [{kelompok: bukan kader}, {«kelompok: [nelayan, rt_rw]»}]}"
    ),
}

SOUND = {
    "a test within the bounds": rule("{umur: paling sedikit 1}"),
    "a test at the bound": rule("{umur: paling sedikit 120}"),
    "options but one": rule("{kelompok: [nelayan, kader]}"),
    "every option of an optional fact": rule("{pilihan_wasiat: [lisan, tulis]}"),
    "both sides of an optional date": rule(
        "{salah_satu: [{tanggal_wasiat: sejak 2020-01-01}, {tanggal_wasiat: sebelum 2020-01-01}]}"
    ),
    "an optional fact that is there, and a test of it": rule(
        "{semua: [{tanggal_wasiat: ada}, {tanggal_wasiat: sejak 2020-01-01}]}"
    ),
    "shares between neighbours": rule(
        "{semua: [{bagian: lebih dari 3%}, {bagian: kurang dari 4%}]}"
    ),
    "tests of different subjects": rule("{semua: [{umur: 3}, {masa_iur: 3 bulan}]}"),
    "dates on either side of a parameter": rule(
        "{salah_satu: [{upah: lebih dari tarif}, {upah: kurang dari tarif}]}"
    ),
    "cases written apart": rule(
        "{salah_satu: [{kelompok: kader}, {semua: [{kelompok: bukan kader}, {aktif: ya}]}]}"
    ),
    "quantifiers of other records": rule(
        "{semua: [{ada: anak, dengan: {anak.biaya: Rp1}}, {ada: anak, dengan: {anak.biaya: Rp2}}]}"
    ),
    "one option of a reading": rule("{tafsir.cara: dua}"),
    "an amount that is computed": rule('{"upah - tarif": paling sedikit Rp0}'),
}


@pytest.mark.parametrize("changes", TRUE.values(), ids=TRUE.keys())
def test_what_is_always_true_is_told(changes: Mapping[str, str]) -> None:
    places, told = told_and_marked(changes)

    assert [(Code.ALWAYS_TRUE, place) for place in places] == told


@pytest.mark.parametrize("changes", NEVER.values(), ids=NEVER.keys())
def test_what_is_never_true_is_told(changes: Mapping[str, str]) -> None:
    places, told = told_and_marked(changes)

    assert [(Code.NEVER_TRUE, place) for place in places] == told


@pytest.mark.parametrize("changes", REDUNDANT.values(), ids=REDUNDANT.keys())
def test_what_adds_nothing_is_told(changes: Mapping[str, str]) -> None:
    places, told = told_and_marked(changes)

    assert [(Code.REDUNDANT, place) for place in places] == told


@pytest.mark.parametrize("changes", SOUND.values(), ids=SOUND.keys())
def test_what_some_case_decides_is_not_told(changes: Mapping[str, str]) -> None:
    assert ([], []) == told_and_marked(changes)


def test_items_that_exclude_one_another_are_shown_together() -> None:
    condition = "{semua: [{«kelompok: kader»}, {«kelompok: nelayan»}]}"
    files, (first, second) = unmarked(with_mistake(rule(condition)))
    (finding,) = found_in(files)
    (other,) = finding.related

    assert (second.line, second.column) == (finding.span.line, finding.span.column)
    assert (first.line, first.column) == (other.span.line, other.span.column)


def test_the_bounds_that_decide_a_test_are_named_in_the_help() -> None:
    files, _ = unmarked(with_mistake(rule("{umur: lebih dari 130}")))
    (finding,) = found_in(files)

    assert "`batas` atau pilihan `umur`" in (finding.help or "")


def test_a_condition_too_large_to_judge_is_passed_over() -> None:
    pairs = [f"{{umur: bukan {n}, masa_iur: bukan {n} bulan}}" for n in range(60)]
    large = ", ".join(f"{{salah_satu: [{pair}, {{upah: Rp{n}}}]}}" for n, pair in enumerate(pairs))

    assert ([], []) == told_and_marked(rule(f"{{semua: [{large}]}}"))
