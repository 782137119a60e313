"""Expressions: what each form means."""

from datetime import date
from fractions import Fraction

import pytest

from rules.errors import ExpressionError
from rules.expr import parse_expression
from rules.expr.ast import Binary, Call, Literal, Name, Negate, ReadingRef, Slice
from rules.values import Special, Type

A, B, C = Name("a"), Name("b"), Name("c")


@pytest.mark.parametrize(
    "text,value,type_",
    [
        ("Rp42.000.000", 42_000_000, Type.RUPIAH),
        ("Rp1.000,00", 1_000, Type.RUPIAH),
        ("4,5%", Fraction(9, 200), Type.SHARE),
        ("12", 12, Type.INTEGER),
        ("4,5", Fraction(9, 2), Type.INTEGER),
        ("-5", -5, Type.INTEGER),
        ("-Rp5", -5, Type.RUPIAH),
        ("36 bulan", 36, Type.PERIOD_MONTHS),
        ("3 tahun", 36, Type.PERIOD_MONTHS),
        ("2 tahun 11 bulan", 35, Type.PERIOD_MONTHS),
        ("5 hari", 5, Type.DAYS),
        ("48 jam", 48, Type.HOURS),
        ("2024-08-24", date(2024, 8, 24).toordinal(), Type.DATE),
        ("24 Agustus 2024", date(2024, 8, 24).toordinal(), Type.DATE),
        ("2024-08", 2024 * 12 + 7, Type.MONTH),
        ("Agustus 2024", 2024 * 12 + 7, Type.MONTH),
        ("ya", True, Type.BOOLEAN),
        ("tidak", False, Type.BOOLEAN),
        ("tidak ada", Special.ABSENT, None),
        ("tidak  terutang", Special.NOT_DUE, None),
    ],
)
def test_the_type_of_a_literal_follows_from_its_form(
    text: str, value: int, type_: Type | None
) -> None:
    assert Literal(value, type_) == parse_expression(text)


@pytest.mark.parametrize(
    "text,node",
    [
        ("a + b * c", Binary("+", A, Binary("*", B, C))),
        ("(a + b) * c", Binary("*", Binary("+", A, B), C)),
        ("a - b - c", Binary("-", Binary("-", A, B), C)),
        ("a / b / c", Binary("/", Binary("/", A, B), C)),
        ("a - (b - c)", Binary("-", A, Binary("-", B, C))),
        ("-a * b", Binary("*", Negate(A), B)),
        ("a - -b", Binary("-", A, Negate(B))),
        ("-(a + b)", Negate(Binary("+", A, B))),
    ],
)
def test_operators_bind_and_read_as_in_arithmetic(text: str, node: Binary) -> None:
    assert node == parse_expression(text)


def test_a_number_and_a_number_with_spaces_around_the_sign_are_a_difference() -> None:
    five, three = Literal(5, Type.INTEGER), Literal(3, Type.INTEGER)

    assert parse_expression("5 - 3") == Binary("-", five, three)


def test_a_name_has_points_digits_and_underscores() -> None:
    assert parse_expression("anak.usia_2") == Name("anak.usia_2")


@pytest.mark.parametrize("name", ["ada.x", "sampai.y", "yayasan", "bulan", "tidak_ada", "adab"])
def test_a_name_may_begin_like_a_reserved_word(name: str) -> None:
    assert parse_expression(name) == Name(name)


def test_a_reading_gives_the_value_of_its_option() -> None:
    assert parse_expression("tafsir.tiga_bulan") == ReadingRef("tiga_bulan")


def test_a_function_takes_expressions_and_words() -> None:
    node = parse_expression("tambah_bulan(x.tanggal, 2 bulan, mundur)")

    two_months = Literal(2, Type.PERIOD_MONTHS)
    assert node == Call("tambah_bulan", (Name("x.tanggal"), two_months, Name("mundur")))


def test_a_function_may_have_no_argument() -> None:
    assert parse_expression("f()") == Call("f", ())


def test_a_comma_without_a_space_is_a_decimal_comma_before_a_percent_sign() -> None:
    share = Literal(Fraction(9, 200), Type.SHARE)

    assert parse_expression("f(a * 4,5%, b)") == Call("f", (Binary("*", A, share), B))


def test_brackets_show_that_a_decimal_is_one_argument() -> None:
    number = Literal(Fraction(9, 2), Type.INTEGER)

    assert parse_expression("min((4,5), a)") == Call("min", (number, A))
    assert parse_expression("min((a * 4,5), a)") == Call("min", (Binary("*", A, number), A))


@pytest.mark.parametrize(
    "text", ["min(4,5)", "min(a, 4,5)", "min((a + b) * 4,5, c)", "f(-a * 4,5)"]
)
def test_a_bare_decimal_among_arguments_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match="dapat dibaca lebih dari satu cara") as refusal:
        parse_expression(text)

    assert refusal.value.help == "tulis `4, 5` untuk dua angka, `(4,5)` untuk satu"


def test_every_node_knows_its_place_in_the_text() -> None:
    node = parse_expression("  a + f( b )")

    assert isinstance(node, Binary)
    assert (node.span, node.left.span, node.right.span) == ((2, 12), (2, 3), (6, 12))


def test_brackets_belong_to_the_place_of_what_they_hold() -> None:
    assert parse_expression("( a )").span == Slice(0, 5)


def test_places_do_not_count_in_comparison() -> None:
    assert parse_expression("a+b") == parse_expression("( a )  +  b")
    assert hash(parse_expression("a+b")) == hash(parse_expression("( a )  +  b"))
