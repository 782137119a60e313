"""Unary tests: what each form of the law's words means."""

import pytest

from rules.errors import ExpressionError
from rules.expr import Expression, Test, either, parse_expression, parse_test, parse_tests
from rules.expr.ast import Binary, Call, Literal, Name
from rules.expr.tests import (
    AnyValue,
    Compare,
    ComparisonSign,
    Either,
    Not,
    NotDue,
    OneOf,
    Present,
    Range,
    Word,
)
from rules.values import Special, Type, parse_value


def number(value: int) -> Literal:
    return Literal(value, Type.INTEGER)


def months(value: int) -> Literal:
    return Literal(value, Type.PERIOD_MONTHS)


def day(text: str) -> Literal:
    return Literal(parse_value(text, Type.DATE), Type.DATE)


def choice(*words: str) -> OneOf:
    return OneOf(tuple(Word(word) for word in words))


def span(low: Expression, high: Expression, closed: str = "[]") -> Range:
    return Range(low=low, low_closed=closed[0] == "[", high=high, high_closed=closed[1] == "]")


@pytest.mark.parametrize(
    "text,node",
    [
        ("-", AnyValue()),
        ("nelayan", choice("nelayan")),
        ("tidak_ada", choice("tidak_ada")),
        ("kecelakaan  kerja", choice("kecelakaan kerja")),
        ("Pilkada 2024", choice("Pilkada 2024")),
        ("[rt_rw, kader posyandu]", choice("rt_rw", "kader posyandu")),
        ("ya", OneOf((Literal(value=True, type=Type.BOOLEAN),))),
        ("12", OneOf((number(12),))),
        ("-5", OneOf((number(-5),))),
        ("[1, 2]", OneOf((number(1), number(2)))),
        ("ada", Present(expected=True)),
        ("tidak ada", Present(expected=False)),
        ("tidak terutang", NotDue()),
        ("bukan nelayan", Not(choice("nelayan"))),
        ("bukan kecelakaan kerja", Not(choice("kecelakaan kerja"))),
        ("bukan [a, b]", Not(choice("a", "b"))),
        ("bukan tidak ada", Not(Present(expected=False))),
        ("bukan bukan a", Not(Not(choice("a")))),
        ("[a, > 5]", Either((choice("a"), Compare(">", number(5))))),
        ("[a, tidak ada]", Either((choice("a"), Present(expected=False)))),
        ("[[a, b], [c]]", choice("a", "b", "c")),
        ("[a]", choice("a")),
        ("sama dengan peserta.x", Compare("=", Name("peserta.x"))),
        ("= x", Compare("=", Name("x"))),
        ("kurang dari min(a, b)", Compare("<", Call("min", (Name("a"), Name("b"))))),
        ("> a + 1", Compare(">", Binary("+", Name("a"), number(1)))),
    ],
)
def test_a_form_means_one_test(text: str, node: Test) -> None:
    assert node == parse_test(text)


@pytest.mark.parametrize(
    "words,op",
    [
        ("paling sedikit", ">="),
        ("paling singkat", ">="),
        ("paling rendah", ">="),
        (">=", ">="),
        ("paling banyak", "<="),
        ("paling lama", "<="),
        ("paling tinggi", "<="),
        ("<=", "<="),
        ("lebih dari", ">"),
        (">", ">"),
        ("kurang  dari", "<"),
        ("<", "<"),
    ],
)
def test_the_laws_words_are_relations(words: str, op: ComparisonSign) -> None:
    assert parse_test(f"{words} 36 bulan") == Compare(op, months(36))


@pytest.mark.parametrize(
    "words,op",
    [
        ("sejak", ">="),
        ("sampai dengan", "<="),
        ("paling lambat", "<="),
        ("sebelum", "<"),
        ("sesudah", ">"),
    ],
)
def test_dates_have_relations_of_their_own(words: str, op: ComparisonSign) -> None:
    assert parse_test(f"{words} 24 Agustus 2024") == Compare(op, day("2024-08-24"))


@pytest.mark.parametrize(
    "text,node",
    [
        ("17 sampai 65", span(number(17), number(65))),
        ("17 sampai dengan 65", span(number(17), number(65))),
        ("17 sampai kurang dari 65", span(number(17), number(65), "[)")),
        ("lebih dari 17 sampai 65", span(number(17), number(65), "(]")),
        ("lebih dari 17 sampai kurang dari 65", span(number(17), number(65), "()")),
        ("[17..65)", span(number(17), number(65), "[)")),
        ("(0..5]", span(number(0), number(5), "(]")),
        ("[a..b + 1]", span(Name("a"), Binary("+", Name("b"), number(1)))),
        ("a sampai b", span(Name("a"), Name("b"))),
        ("sejak 2024-01-01 sampai sebelum 2025-01-01", None),
    ],
)
def test_a_range_says_which_ends_belong_to_it(text: str, node: Test | None) -> None:
    expected = node or span(day("2024-01-01"), day("2025-01-01"), "[)")

    assert expected == parse_test(text)


@pytest.mark.parametrize(
    "text,low,high",
    [
        ("17 sampai kurang dari 65 tahun", "17 tahun", "65 tahun"),
        ("1 sampai 36 bulan", "1 bulan", "36 bulan"),
        ("17 tahun sampai 65", "17 tahun", "65 tahun"),
        ("4 sampai 5%", "4%", "5%"),
        ("4,5 sampai 5%", "4,5%", "5%"),
        ("Rp500 sampai 900", "Rp500", "Rp900"),
        ("1 sampai 5 hari", "1 hari", "5 hari"),
        ("1 sampai 48 jam", "1 jam", "48 jam"),
        ("[17..65 tahun)", "17 tahun", "65 tahun"),
    ],
)
def test_a_unit_given_once_applies_to_both_ends(text: str, low: str, high: str) -> None:
    node = parse_test(text)

    assert isinstance(node, Range)
    assert (node.low, node.high) == (parse_expression(low), parse_expression(high))


@pytest.mark.parametrize(
    "text",
    [
        "1 sampai 2 tahun 6 bulan",
        "1 sampai 31 Agustus 2024",
        "5 hari sampai 3 bulan",
        "1 sampai ya",
        "tidak ada sampai 5",
    ],
)
def test_ends_of_a_range_that_cannot_be_of_one_kind_are_refused(text: str) -> None:
    with pytest.raises(ExpressionError, match="bukan ujung satu rentang"):
        parse_test(text)


def test_half_a_month_given_by_the_unit_of_the_other_end_is_refused() -> None:
    with pytest.raises(ExpressionError) as refusal:
        parse_test("1,5 sampai 3 bulan")

    assert (refusal.value.start, refusal.value.end) == (0, 3)


def test_the_elements_of_a_yaml_sequence_are_one_list() -> None:
    assert parse_tests(["rt_rw", "kader posyandu"]) == parse_test("[rt_rw, kader posyandu]")
    assert parse_tests(["a", "> 5"]) == parse_test("[a, > 5]")


def test_an_empty_list_is_refused() -> None:
    with pytest.raises(ExpressionError, match="daftar kosong"):
        parse_tests([])
    with pytest.raises(ValueError, match="at least one"):
        either([])


def test_a_choice_knows_its_place_in_a_list() -> None:
    node = parse_test("bukan [rt_rw, kader posyandu]")

    assert isinstance(node, Not)
    assert isinstance(node.test, OneOf)
    assert [item.span for item in node.test.items] == [(7, 12), (14, 28)]
    assert node.test.span == (6, 29)


def test_absent_is_told_from_the_choice_of_that_name() -> None:
    assert parse_test("tidak ada") == Present(expected=False)
    assert parse_test("tidak_ada") == choice("tidak_ada")
    assert parse_test("sama dengan tidak ada") == Compare("=", Literal(Special.ABSENT, None))
