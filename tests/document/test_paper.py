"""The bare draft has the form of a regulation, and is the same file for the same draft."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx as word
import pytest

from app.document.paper import docx
from app.document.title import Title, read_title
from rules.load import load_texts
from tests.document.made import DRAFT, TEXTS, draft


@pytest.fixture(scope="module")
def made() -> bytes:
    return docx(draft().own)


@pytest.fixture(scope="module")
def lines(made: bytes) -> list[tuple[str, str]]:
    paper = word.Document(BytesIO(made))
    return [(one.style.name if one.style else "", one.text) for one in paper.paragraphs]


def test_the_head_has_the_lines_of_a_mayoral_draft(lines: list[tuple[str, str]]) -> None:
    head = [text for style, text in lines if style == "Judul Naskah"]

    assert [
        "WALI KOTA CONTOH\nPROVINSI JAUH",
        "RANCANGAN PERATURAN WALI KOTA CONTOH\nNOMOR … TAHUN …",
        "TENTANG",
        "IURAN <PEKERJA> & KELUARGA",
        "DENGAN RAHMAT TUHAN YANG MAHA ESA",
        "WALI KOTA CONTOH,",
        "MEMUTUSKAN:",
    ] == head


def test_the_preamble_has_letters_then_numbers_then_the_decision(
    lines: list[tuple[str, str]],
) -> None:
    preamble = [text for style, text in lines if style == "Konsiderans"]

    assert [
        "Menimbang\t:\ta.\tbahwa pekerja perlu dilindungi;",
        "\t\tb.\tbahwa berdasarkan huruf a perlu menetapkan peraturan ini;",
        "Mengingat\t:\t1.\tUndang-Undang Nomor 1 Tahun 2000 tentang Contoh;",
        "Menetapkan\t:\tPERATURAN WALI KOTA TENTANG IURAN <PEKERJA> & KELUARGA.",
    ] == preamble


def test_chapters_pasal_ayat_and_letters_have_their_styles(lines: list[tuple[str, str]]) -> None:
    start = lines.index(("Heading 1", "BAB II\nIURAN"))

    assert [
        ("Heading 1", "BAB II\nIURAN"),
        ("Heading 3", "Pasal 2"),
        ("Ayat", "(1)\tIuran dibayar:"),
        ("Huruf", "a.\tAPBD, bagi pekerja aktif; atau"),
        ("Huruf", "b.\tsendiri, bagi yang lain."),
        (
            "Ayat",
            "(2)\tKecuali pada ayat (1) huruf a, iuran dibayar sendiri; lihat Pasal 9 dan Pasal 3.",
        ),
    ] == lines[start : start + 6]


def test_definitions_are_numbers_below_their_opening(lines: list[tuple[str, str]]) -> None:
    start = lines.index(("Heading 3", "Pasal 1"))

    assert [
        ("Isi Pasal", "Dalam peraturan ini:"),
        ("Angka", "1.\tIuran adalah uang."),
        ("Angka", "2.\tKota adalah Kota Contoh."),
    ] == lines[start + 1 : start + 4]


def test_the_end_names_where_it_is_made_and_where_it_is_announced(
    lines: list[tuple[str, str]],
) -> None:
    ending = [text for _style, text in lines][-4:]

    assert [
        "Agar setiap orang mengetahuinya, peraturan ini diundangkan.",
        "Ditetapkan di Contoh\npada tanggal …\n\nWALI KOTA CONTOH,\n\n\n(nama)",
        "Diundangkan di Contoh\npada tanggal …\n\nSEKRETARIS DAERAH KOTA CONTOH,\n\n\n(nama)",
        "BERITA DAERAH KOTA CONTOH TAHUN … NOMOR …",
    ] == ending


def test_every_page_says_that_the_words_are_ours(made: bytes) -> None:
    section = word.Document(BytesIO(made)).sections[0]
    headers = (section.first_page_header, section.header)
    told = "Rekonstruksi kami; naskah rancangannya belum diumumkan."

    assert [told, told] == [header.paragraphs[-1].text for header in headers]


def test_the_same_draft_gives_the_same_bytes_without_a_clock(made: bytes) -> None:
    with ZipFile(BytesIO(made)) as archive:
        moments = {entry.date_time for entry in archive.infolist()}

    assert made == docx(draft().own)
    assert {(1980, 1, 1, 0, 0, 0)} == moments


def test_a_section_has_its_heading_and_an_annex_begins_a_page_of_its_own() -> None:
    text = DRAFT.replace(
        "    bab: II\n    ayat:", "    bab: II\n    bagian: Bagian Kesatu\n    ayat:"
    )
    text += (
        "  - lampiran: I\n    judul: Besar iuran\n    teks: Daftar iuran.\n    non_normatif: ya\n"
    )
    own = load_texts({**TEXTS, "kota/iuran/peraturan.yaml": text}).regulations["kota/iuran"]
    paper = word.Document(BytesIO(docx(own)))
    headings = [one.text for one in paper.paragraphs if one.style and one.style.name == "Heading 2"]
    annex = paper.paragraphs[-3]

    assert ["Bagian Kesatu", "BESAR IURAN"] == headings
    assert "LAMPIRAN I\nPERATURAN WALI KOTA CONTOH" == annex.text.strip()
    assert 'w:type="page"' in annex._p.xml  # noqa: SLF001 — the library does not tell of breaks


@pytest.mark.parametrize(
    "title, parts",
    [
        (
            "Rancangan Peraturan Wali Kota Cilegon tentang Iuran",
            Title("Peraturan Wali Kota Cilegon", "Wali Kota Cilegon", "Iuran", "Kota Cilegon"),
        ),
        (
            "Peraturan Bupati Serang tentang Iuran",
            Title("Peraturan Bupati Serang", "Bupati Serang", "Iuran", "Kabupaten Serang"),
        ),
        ("Hal lain", Title("", "", "Hal lain")),
    ],
)
def test_a_title_names_the_office_and_its_area(title: str, parts: Title) -> None:
    assert parts == read_title(title)
