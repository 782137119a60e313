"""The page shows beside each text what the rules say, and needs nothing but itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from app.document.context import Context
from app.document.links import plain
from app.document.views import Line
from tests.document.made import GUIDE, ROOT, draft, of_folder, page, unit, view, witnessed

VOID = {"meta", "br", "link", "img", "hr"}
CONTEXTS: dict[str, Callable[[], Context]] = {
    "draft": draft,
    "guide": lambda: of_folder(GUIDE),
}


class Reader(HTMLParser):
    """Gathers what a test asks of a page; a tag that closes another one is a fault."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.levels: list[int] = []
        self.loads: list[str] = []
        self.faults: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag not in VOID:
            self._open.append(tag)
        self.ids += [str(given["id"])] if "id" in given else []
        self.hrefs += [str(given["href"])] if "href" in given else []
        self.levels += [int(tag[1])] if re.fullmatch("h[1-6]", tag) else []
        self.loads += [tag] if tag in {"script", "link", "img", "iframe"} or "src" in given else []

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")


@pytest.fixture(scope="module", params=sorted(CONTEXTS))
def text(request: pytest.FixtureRequest) -> str:
    return page(CONTEXTS[request.param]())


def test_every_tag_is_closed_where_it_was_opened(text: str) -> None:
    assert [] == Reader(text).faults


def test_every_link_leads_to_a_place_of_the_page_and_no_place_stands_twice(text: str) -> None:
    read = Reader(text)
    nowhere = [href for href in read.hrefs if href.removeprefix("#") not in read.ids]

    assert read.hrefs
    assert ([], len(read.ids)) == (nowhere, len(set(read.ids)))


def test_the_page_loads_nothing_and_runs_nothing(text: str) -> None:
    assert [] == Reader(text).loads
    assert [] == re.findall(r"url\(|@import|http-equiv", text)


def test_no_heading_skips_a_level_and_there_is_one_of_the_first(text: str) -> None:
    levels = Reader(text).levels
    skipped = [(before, after) for before, after in pairwise(levels) if after > before + 1]

    assert (1, []) == (levels.count(1), skipped)


def test_the_page_is_in_indonesian_and_can_be_skipped_into(text: str) -> None:
    assert '<html lang="id">' in text
    assert text.index('class="lompat" href="#isi"') < text.index("<header")


def test_no_mark_of_a_name_is_left(text: str) -> None:
    assert plain(text) == text
    assert not re.search("[\ue000-\ue002]", text)


def test_words_of_a_policy_are_no_tags() -> None:
    assert "Iuran &lt;Pekerja&gt; &amp; Keluarga" in page(draft())


def test_the_same_policies_give_the_same_page() -> None:
    assert page(draft()) == page(draft())


# ---------------------------------------------------------------- what a unit shows


def words(line: Line) -> list[str]:
    own = re.sub("<[^>]+>", "", line.html)
    return [f"{line.marker} {own}".strip(), *(text for item in line.items for text in words(item))]


def test_beside_the_text_stands_the_rule_in_prose() -> None:
    found = unit(draft(), "kota-iuran-2-1")

    assert [
        "Iuran dibayar:",
        "a. APBD, bagi pekerja aktif; atau",
        "b. sendiri, bagi yang lain.",
    ] == (words(found.text))
    assert ["Sumber iuran adalah APBD, jika pekerja aktif: ya."] == words(found.rules[0].statement)
    assert "huruf a" == found.rules[0].marker


def test_an_exception_is_named_from_both_sides_and_leads_to_the_other() -> None:
    first, second = (unit(draft(), f"kota-iuran-2-{number}") for number in (1, 2))

    assert (
        'Kecuali ditentukan lain dalam <a href="#kota-iuran-3">Pasal 3</a>.',
        'Mengesampingkan ketentuan pada <a href="#kota-iuran-2-2">ayat (2)</a>.',
    ) == first.rules[0].notes
    told = (
        'Kecuali ditentukan lain pada <a href="#kota-iuran-2-1">ayat (1)</a> huruf a '
        'atau dalam <a href="#kota-iuran-3">Pasal 3</a>.'
    )
    assert (told,) == second.rules[0].notes


def test_a_power_is_told_as_one_that_must_be_used() -> None:
    (rule,) = unit(draft(), "kota-iuran-3").rules

    assert (
        "Kewenangan (“dapat”): berlaku hanya bila dipakai, yaitu izin wali kota: ya." in rule.notes
    )


def test_a_version_names_its_day_and_its_amender() -> None:
    found = unit(draft(), "kota-iuran-3")

    assert (
        "Berlaku menurut tanggal pembayaran: sejak 1 Januari 2024 (PP 2/2023).",
    ) == found.versions


def test_a_parameter_shows_its_dated_history_where_it_is_first_used() -> None:
    (parameter,) = unit(draft(), "kota-iuran-2-1").shelf.parameters

    assert "iuran pokok" == parameter.label
    assert [
        ("Rp10.000", "sejak 1 Januari 2020 sampai dengan 31 Desember 2023", "B", ""),
        ("Rp16.800", "sejak 1 Januari 2024 (PP 2/2023)", "B-", "belum dilihat"),
    ] == [(one.value, one.span, one.mark, one.note) for one in parameter.values]


def test_a_reading_shows_its_arguments_and_what_would_settle_it() -> None:
    (reading,) = unit(draft(), "kota-iuran-2-1").shelf.readings

    assert [("di muka", "Kata dibayar."), ("di akhir", "Kebiasaan.")] == [
        (option.label, option.reason) for option in reading.options
    ]
    assert ("", "Ayat ini menyebut saatnya.") == (reading.choice, reading.settlement)


def test_the_state_of_each_unit_is_told_with_the_reason_of_what_is_open() -> None:
    found = [unit(draft(), f"kota-iuran-{place}") for place in ("1", "2-1", "2-3")]

    assert [("non-normatif", ""), ("dikodekan", ""), ("terbuka", "menunggu dinas")] == [
        (one.state, one.why) for one in found
    ]


def test_a_reference_in_a_text_is_a_link_if_the_article_is_there() -> None:
    found = unit(draft(), "kota-iuran-2-2").text.html
    national = unit(draft(), "kota-iuran-3").text.html

    assert 'lihat Pasal 9 dan <a href="#kota-iuran-3">Pasal 3</a>.' in found
    assert '<a href="#pp-1-4">PP 1/2015 Pasal 4</a>' in national


def test_the_regulations_it_rests_on_are_further_parts() -> None:
    found = view(draft())

    assert ["Raperwal Uji", "PP 1/2015"] == [part.short for part in found.parts]
    assert [(5, 3, 1, 0, 1), (3, 1, 1, 1, 0)] == [
        (one.units, one.encoded, one.words, one.limits, one.open) for one in found.counts
    ]


def test_scenarios_stand_with_the_unit_they_bear_witness_of_and_say_whether_they_hold() -> None:
    found = view(draft(), witnessed(draft()))
    units = [u for part in found.parts for c in part.chapters for a in c.articles for u in a.units]

    assert {(True, False) if one.rules else () for one in units} == {
        tuple(scenario.passed for scenario in (*one.pro, *one.contra)) for one in units
    }
    assert "1 mendukung, 1 menyangkal, <strong" in page(draft(), witnessed(draft()))


def test_what_a_provision_holds_lower_regulations_to_is_told() -> None:
    found = unit(draft(), "pp-1-5")

    assert [
        "Peraturan yang lebih rendah hanya boleh menetapkan hal nasional: ya.",
        "Saran: hapus ketentuan itu.",
    ] == [text for line in found.limits for text in words(line)]


def test_a_doubt_without_words_stands_at_the_end_of_its_regulation() -> None:
    (doubt,) = view(draft()).parts[0].doubts

    assert ("tidak ada bunyinya", "Bagaimana iuran selama jeda?") == (doubt.sort, doubt.issue)


def test_the_templates_and_the_style_lie_in_the_checkout_beside_the_code() -> None:
    folder = ROOT / "app/document/templates"

    assert {"bagian.html.j2", "gaya.css", "halaman.html.j2"} == {
        one.name for one in folder.iterdir()
    }
