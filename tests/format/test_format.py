"""The form that the house gives to a YAML file, point by point."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from rules.diagnostics import Code, PolicyError
from rules.document import declarations, provisions, remarks, tables, versions
from rules.document.keywords import KEYWORDS
from rules.document.node import Part
from rules.format import format_text, guard
from rules.format.order import ORDERS

ROOT = Path(__file__).resolve().parent.parent.parent
OURS = [
    path
    for folder in ("policies", "contoh", "features", "tests/fixtures")
    for path in sorted((ROOT / folder).rglob("*.yaml"))
]


def formatted(text: str) -> str:
    return format_text(textwrap.dedent(text), "uji.yaml")


@pytest.mark.parametrize("path", OURS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_policy_case_and_profile_is_in_the_house_form(path: Path) -> None:
    assert path.read_text() == format_text(path.read_bytes(), str(path))


@pytest.mark.parametrize(
    "written, wanted",
    [
        ("a:    satu   \n\n\n\nb:   dua\n\n\n", "a: satu\n\nb: dua\n"),
        ("a:\n- satu\n-   dua\n", "a:\n  - satu\n  - dua\n"),
        ("a:\n     b:\n       c: d\n", "a:\n  b:\n    c: d\n"),
        ("a:\n  -\n    b: c\n    d: e\n", "a:\n  - b: c\n    d: e\n"),
        ("a:   {b :  c,d:   [e,f ] }\n", "a: {b: c, d: [e, f]}\n"),
        ("a: b # c\n", "a: b  # c\n"),
        ("a: b       # c\n", "a: b       # c\n"),
        ("a: [b,\n         # satu\n    c] # dua\n", "a: [b,\n    # satu\n    c]  # dua\n"),
        (
            "a:\n b: c\n # tentang b\n# tentang d\nd: e\n",
            "a:\n  b: c\n  # tentang b\n# tentang d\nd: e\n",
        ),
        ("a: |\n     b\n       c\n", "a: |\n  b\n    c\n"),
        ("a: |\n  b", "a: |-\n  b\n"),
        ("a: |+\n  b\n\n\n", "a: |+\n  b\n\n\n"),
        ("---\n# satu\na: b\n...\n", "---\n# satu\na: b\n...\n"),
    ],
)
def test_spaces_indentation_and_empty_lines_are_those_of_the_house(
    written: str, wanted: str
) -> None:
    assert wanted == format_text(written, "uji.yaml")


@pytest.mark.parametrize(
    "written, wanted",
    [
        ('"kelompok kota"', "kelompok kota"),
        ("'Rp5.000'", "Rp5.000"),
        ('"[17..65)"', '"[17..65)"'),
        ('">= 17"', '">= 17"'),
        ('"yes"', '"yes"'),
        ('"17"', '"17"'),
        ('"a: b"', '"a: b"'),
        ('"a, b"', "a, b"),
        ("'it''s'", "'it''s'"),
        ('"a\\u0062"', '"a\\u0062"'),
        ('"#"', '"#"'),
    ],
)
def test_quotes_go_where_every_reader_of_yaml_reads_the_same_without_them(
    written: str, wanted: str
) -> None:
    assert f"a: {wanted}\n" == formatted(f"a: {written}\n")


def test_a_comma_keeps_its_quotes_in_brackets() -> None:
    assert 'a: {b: "c, d", e: f}\n' == formatted('a: {b: "c, d", "e": "f"}\n')


def test_prose_too_long_for_its_line_is_folded_and_the_lines_of_a_list_stay() -> None:
    long = "Iuran pekerja yang untuk pekerjaan dan bulan yang sama sudah dibayar anggaran lain, "
    text = f"teks: {long}lalu selesai.\nalasan: >-\n  {long}yaitu:\n  a. satu; dan\n  b. dua.\n"

    assert textwrap.dedent("""\
        teks: >-
          Iuran pekerja yang untuk pekerjaan dan bulan yang sama sudah dibayar anggaran lain,
          lalu selesai.
        alasan: >-
          Iuran pekerja yang untuk pekerjaan dan bulan yang sama sudah dibayar anggaran lain,
          yaitu:
          a. satu; dan
          b. dua.
        """) == formatted(text)


def test_what_is_no_prose_or_has_a_comment_behind_it_keeps_its_line() -> None:
    long = " + ".join(["iuran.besaran"] * 9)
    text = f"maka: {long}\nteks: {long}  # panjang\nlabel: {long}\n"

    assert text == formatted(text)


def test_an_empty_line_parts_pasal_and_the_parts_of_a_regulation() -> None:
    text = """\
        peraturan: uji
        hasil:
          a: {jenis: ya_tidak}
        pasal:
        - pasal: 1
        # tentang pasal 2
        - pasal: 2
        """
    wanted = """\
        peraturan: uji

        hasil:
          a: {jenis: ya_tidak}

        pasal:

          - pasal: 1

          # tentang pasal 2
          - pasal: 2
        """

    assert textwrap.dedent(wanted) == formatted(text)


def test_the_keys_of_a_pasal_and_its_rules_get_the_order_of_the_house() -> None:
    text = """\
        pasal:

          - judul: Satu
            pasal: 1  # nomor
            aturan:
              - maka: ya
                jika: {a: ya}
                menetapkan: b
            teks: Satu.
        """
    wanted = """\
        pasal:

          - pasal: 1  # nomor
            judul: Satu
            teks: Satu.
            aturan:
              - menetapkan: b
                jika: {a: ya}
                maka: ya
        """

    assert textwrap.dedent(wanted) == formatted(text)


@pytest.mark.parametrize(
    "text",
    [
        "pasal:\n\n  - judul: a\n    # tentang pasal\n    pasal: 1\n",
        "pasal:\n\n  # tentang judul\n  - judul: a\n    pasal: 1\n",
        "pasal:\n\n  - judul: a\n    pasal: 1\n    # penutup\n",
        "pasal:\n\n  - judul: a\n\n    pasal: 1\n",
        "pasal:\n\n  - judul: a\n    pasal: 1\n    tak_dikenal: b\n",
    ],
)
def test_keys_stay_where_only_the_drafter_knows_what_stands_between_them(text: str) -> None:
    assert text == formatted(text)


@pytest.mark.parametrize(
    "under, part",
    [
        ("pasal", provisions.Pasal),
        ("ayat", provisions.Ayat),
        ("aturan", provisions.Rule),
        ("pilih", provisions.Choose),
        ("fakta", declarations.FactDecl),
        ("daftar", declarations.ListDecl),
        ("mustahil", declarations.Impossible),
        ("hasil", declarations.OutcomeDecl),
        ("parameter", declarations.Parameter),
        ("nilai", declarations.DatedValue),
        ("tafsir", declarations.Reading),
        ("keraguan", remarks.Doubt),
        ("pernyataan", remarks.Statement),
        ("versi", versions.Version),
        ("tabel", tables.Table),
    ],
)
def test_every_key_that_a_part_may_have_has_its_place_in_the_order(
    under: str, part: type[Part]
) -> None:
    """A key that is missing here belongs into `rules/format/order.py`."""
    fields = part.model_fields.items()
    keys = {field.alias or KEYWORDS[name] for name, field in fields if name != "span"}

    assert set() == keys - set(ORDERS[under].split())


def test_line_ends_become_those_of_unix_and_the_byte_order_mark_goes() -> None:
    assert "a: b\nc: d\n" == format_text("\ufeffa: b\r\nc: d\r\n".encode(), "uji.yaml")


@pytest.mark.parametrize("text", ["? a\n: b\n", "? a # c\n: b\n", "--- {a: b}\n"])
def test_what_has_no_house_form_is_refused_and_not_guessed_at(text: str) -> None:
    with pytest.raises(PolicyError) as refused:
        format_text(text, "uji.yaml")

    assert [Code.NOT_FORMATTED] == [finding.code for finding in refused.value.findings]


@pytest.mark.parametrize(
    "made, told",
    [
        ("a: [\n", "tidak terbaca"),
        ("a: c  # satu\n", "isinya akan berubah"),
        ("a: b\n", "komentar yang akan hilang"),
        ("a: b  # dua\n", "komentar yang akan hilang"),
        ("a: b  # satu\n", "belum tetap"),
    ],
)
def test_a_formatter_that_errs_is_caught_before_anything_is_written(
    monkeypatch: pytest.MonkeyPatch, made: str, told: str
) -> None:
    """Each fault is planted in the layout; the last one makes another text every time."""
    count = iter(range(9))
    wrong = (lambda *_: made + "\n" * next(count)) if told == "belum tetap" else lambda *_: made
    monkeypatch.setattr(guard, "laid_out", wrong)

    with pytest.raises(PolicyError) as refused:
        format_text("a: b # satu\n", "uji.yaml")

    assert (Code.NOT_FORMATTED, True) == (
        refused.value.findings[0].code,
        told in refused.value.findings[0].message,
    )


def test_a_text_keeps_its_quotes_before_a_comment_that_would_look_like_its_rest() -> None:
    assert 'a: "kata"  #c\n' == format_text('a:\n  "kata" #c\n', "uji.yaml")
