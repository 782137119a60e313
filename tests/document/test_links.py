"""References in a text lead to the article they name, and to no other."""

from __future__ import annotations

import pytest

from app.document.links import Home, Links, Names, anchor, plain

PLACES = frozenset({"kota:4", "kota:4(1)", "kota:5", "kota:5(1)", "kota:5(2)", "pp:5", "pp:5(1)"})
HOME = Home("kota", "5")


def links(names: Names | None = None) -> Links:
    return Links(PLACES, {"PP 44/2015": "pp", "Raperwal": "kota"}, names or Names({}))


def to(place: str, text: str) -> str:
    return f'<a href="#{anchor(place)}">{text}</a>'


AYAT_2 = to("kota:5(2)", "ayat (2)")


@pytest.mark.parametrize(
    "text, linked",
    [
        ("dalam Pasal 4 ayat (1)", f"dalam {to('kota:4(1)', 'Pasal 4 ayat (1)')}"),
        ("pada ayat (2) huruf a", f"pada {to('kota:5(2)', 'ayat (2)')} huruf a"),
        ("PP 44/2015 Pasal 5 ayat (1)", to("pp:5(1)", "PP 44/2015 Pasal 5 ayat (1)")),
        (
            "Pasal 4 ayat (1) atau ayat (3) dan pada ayat (2)",
            f"{to('kota:4(1)', 'Pasal 4 ayat (1)')} atau ayat (3) dan pada {AYAT_2}",
        ),
    ],
)
def test_a_reference_leads_to_the_place_it_names(text: str, linked: str) -> None:
    assert linked == links().html(text, HOME)


@pytest.mark.parametrize(
    "text",
    [
        "dalam Pasal 9",
        "pada ayat (7)",
        "dalam Pasal 5 Undang-Undang Nomor 40 Tahun 2004",
        "dalam Pasal 4 ayat (1) huruf a Peraturan Pemerintah Nomor 44 Tahun 2015",
    ],
)
def test_a_reference_to_what_is_not_here_leads_nowhere(text: str) -> None:
    assert text == links().html(text, HOME)


def test_words_of_a_text_are_escaped() -> None:
    assert "a &lt;b&gt; &amp; c" == links().html("a <b> & c", HOME)


def test_a_name_in_back_ticks_is_shown_as_one() -> None:
    assert "isi <code>iuran.bulan</code>" == links().html("isi `iuran.bulan`", HOME)


def test_a_marked_name_leads_to_where_it_is_decided_and_reads_without_its_mark() -> None:
    names = Names({"iuran.dasar": "kota-5-1"})
    told = f"jika {names.mark('iuran.dasar', 'dasar iuran')}: ya"

    assert 'jika <a class="nama" href="#kota-5-1">dasar iuran</a>: ya' == links(names).html(
        told, HOME
    )
    assert ("jika dasar iuran: ya", "x") == (plain(told), names.mark("lain", "x"))
