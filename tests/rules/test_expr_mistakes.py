"""What is refused, where the message points, and what it offers instead."""

import pytest

from rules.errors import ExpressionError
from rules.expr import parse_expression, parse_test
from rules.expr.ast import Name


def refused_expression(text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as refusal:
        parse_expression(text)
    return refusal.value


def refused_test(text: str) -> ExpressionError:
    with pytest.raises(ExpressionError) as refusal:
        parse_test(text)
    return refusal.value


@pytest.mark.parametrize(
    "text,place,offered",
    [
        ("a == b", "==", "`=`"),
        ("a != b", "!=", "`bukan`"),
        ("a ≥ b", "≥", "`>=`"),
        ("a =< b", "=<", "`<=`"),
        ("a && b", "&&", "`semua`"),
        ("a dan b", "dan", "`semua`"),
        ("a || b", "||", "`salah_satu`"),
        ("a × b", "×", "`*`"),
        ("a ÷ b", "÷", "`/`"),
        ("a – b", "–", "`-`"),
        ("a ** 2", "**", "kalikan"),
        ("f(a; b)", ";", "`, `"),
        ("'a'", "'", "tanda kutip"),
        ("$5", "$", "`Rp42.000.000`"),
        ("(a + b", "(", "`)`"),
        ("f(a, [b", "[", "`]`"),
        ("a)", ")", "hapus"),
        ("a +", "+", "lengkapi"),
        ("Rp1.000.000,50", "Rp1.000.000,50", "`Rp1.000.000` atau `Rp1.000.001`"),
        ("a + 1.000", "1.000", "`1000`"),
        ("1e6 * a", "1e6", "`1000000`"),
        ("Rp1 juta", "Rp1 juta", "`Rp1.000.000`"),
        ("Rp1,000,000", "Rp1,000,000", "`Rp1.000.000`"),
        ("36bulan", "36bulan", "`3 tahun`"),
        ("2 minggu", "2 minggu", "`14 hari`"),
        ("5 persen", "5 persen", "`5%`"),
        ("0123", "0123", "`123`"),
        ("5-3", "5-3", "spasi di kedua sisi `-`"),
        ("min(1,2,3)", "1,2,3", "spasi sesudah koma"),
        ("31 Februari 2024", "31 Februari 2024", "`29 Februari 2024`"),
        ("24 Agt 2024", "24 Agt 2024", "`24 Agustus 2024`"),
        ("01/02/2024", "01/02/2024", "`1 Februari 2024` atau `2 Januari 2024`"),
        ("2024/08/24", "2024/08/24", "`24 Agustus 2024`"),
        ("Upah * 2", "Upah", "`upah`"),
        ("f(Gaji.Pokok)", "Gaji.Pokok", "`gaji.pokok`"),
        ("Min(a, b)", "Min(a, b)", "`min`"),
        ("tafsir.X", "tafsir.X", "`tafsir.x`"),
        ("gaji_é", "gaji_é", "a-z"),
        ("kecelakaan kerja", "kecelakaan kerja", "`kecelakaan_kerja`"),
        ("a 5", "a 5", "operator"),
        ("bukan a", "bukan", "di awal uji"),
    ],
)
def test_a_wrong_expression_is_refused_at_its_place_with_the_right_form(
    text: str, place: str, offered: str
) -> None:
    refusal = refused_expression(text)

    assert place == text[refusal.start : refusal.end]
    assert offered in str(refusal.help)


@pytest.mark.parametrize(
    "text,place,offered",
    [
        ("paling sedikt 36 bulan", "paling sedikt", "`paling sedikit`"),
        ("palng sedikit 36", "palng sedikit", "`paling sedikit`"),
        ("minimal 36", "minimal", "`paling sedikit`"),
        ("maksimal Rp5", "maksimal", "`paling banyak`"),
        ("di atas 5", "di atas", "`lebih dari`"),
        ("setelah 2024-08-24", "setelah", "`sesudah`"),
        ("bukan minimal 36 bulan", "minimal", "`paling sedikit`"),
        ("Paling sedikit 36 bulan", "Paling sedikit", "`paling sedikit`"),
        ("Bukan nelayan", "Bukan nelayan", "huruf kecil"),
        ("Tidak ada", "Tidak ada", "`tidak ada`"),
        ("Ya", "Ya", "huruf kecil"),
        ("tidak bekerja", "tidak bekerja", "`tidak_bekerja`"),
        ("a + 1", "a + 1", "`sama dengan a + 1`"),
        ("peserta.x", "peserta.x", "`sama dengan peserta.x`"),
        ("tafsir.x", "tafsir.x", "`sama dengan tafsir.x`"),
        ("17 - 65", "17 - 65", "`sama dengan 17 - 65`"),
        ("non-aktif", "non-aktif", "`non_aktif`"),
        ("RT/RW", "RT/RW", "`rt_rw`"),
        ("ketua RT/RW", "/", "`rt_rw`"),
        ("nelayan atau petani", "atau", "`[a, b]`"),
        ("antara 1 dan 5", "antara", "`17 sampai 65`"),
        ("17 s.d. 65", "s.d.", "`17 sampai 65`"),
        ("17 – 65", "–", "`sampai`"),
        ("17..65", "..", "`[17..65]`"),
        ("sampai 5", "sampai", "`X sampai Y`"),
        ("x > 5", ">", "di awal uji"),
        ("status bulan 5 hari", "5 hari", "tulis seperti"),
        ("[1,2]", "1,2", "`1, 2`"),
        ("[]", "]", "paling sedikit satu"),
        ("[a", "[", "`]`"),
        ("paling sedikit", "sedikit", "lengkapi"),
        ("bukan ", "bukan", "lengkapi"),
    ],
)
def test_a_wrong_test_is_refused_at_its_place_with_the_right_form(
    text: str, place: str, offered: str
) -> None:
    refusal = refused_test(text)

    assert place == text[refusal.start : refusal.end]
    assert offered in str(refusal.help)


@pytest.mark.parametrize("text", ["", "  ", "\n"])
def test_an_empty_text_is_refused(text: str) -> None:
    assert refused_expression(text).message == "ungkapan kosong"
    assert refused_test(text).message == "ungkapan kosong"


def test_a_character_that_begins_nothing_is_named() -> None:
    refusal = refused_expression("a + @")

    assert "`@`" in refusal.message
    assert (refusal.start, refusal.end) == (4, 5)


def test_an_invisible_character_is_named_by_its_number() -> None:
    assert "`U+200B`" in refused_expression("a +\u200b b").message


@pytest.mark.parametrize("text", ["lebih dari sama dengan 5", "> = 5", "[5)", "f(a,)", "a . b"])
def test_a_form_between_two_right_ones_is_refused(text: str) -> None:
    refusal = refused_test(text)

    assert 0 <= refusal.start < refusal.end <= len(text)


def test_a_text_of_ten_thousand_characters_is_read_and_a_longer_one_refused() -> None:
    text = "a" * 10_000

    assert parse_expression(text) == Name(text)
    assert "10000" in refused_expression(text + "a").message


@pytest.mark.parametrize(
    "text",
    [
        "(" * 101 + "a" + ")" * 101,
        "-" * 500 + "a",
        "a" + " + a" * 500,
        "a" + " * a" * 500,
        "f(" * 101 + "a" + ")" * 101,
        "a + (" * 90 + "a * (" * 90 + "a" + ")" * 180,
    ],
)
def test_an_expression_more_than_a_hundred_deep_is_refused(text: str) -> None:
    assert "100 tingkat" in refused_expression(text).message


@pytest.mark.parametrize("text", ["bukan " * 500 + "a", "[" * 101 + "a" + "]" * 101])
def test_a_test_more_than_a_hundred_deep_is_refused(text: str) -> None:
    assert "100 tingkat" in refused_test(text).message


def test_a_hundred_deep_is_read() -> None:
    parse_expression("(" * 100 + "a" + ")" * 100)
    parse_expression("a" + " + a" * 100)
    parse_test("bukan " * 99 + "a")


@pytest.mark.parametrize(
    "text, right",
    [
        ("dari 17 tahun sampai dengan 65 tahun", "`17 tahun sampai 65 tahun`"),
        ("nelayan dan kader", "`[a, b]`"),
        ("17 tahun 65 tahun", "`17 sampai kurang dari 65`"),
    ],
)
def test_what_may_not_stand_there_is_told_with_a_right_form(text: str, right: str) -> None:
    assert right in (refused_test(text).help or "")
