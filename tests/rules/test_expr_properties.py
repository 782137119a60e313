"""What holds of every text and every tree."""

import logging
import subprocess
import sys
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lark import Lark, logger

import rules.expr
from rules.errors import ExpressionError
from rules.expr import Expression, Test, parse_expression, parse_test, to_text, walk
from rules.expr.ast import Binary, Call, Literal, Name, Negate, ReadingRef
from rules.expr.parse import GRAMMAR
from rules.expr.tests import (
    AnyValue,
    Compare,
    Not,
    NotDue,
    OneOf,
    Present,
    Range,
    Word,
    either,
)
from rules.values import Special, Type

IDS = st.from_regex(r"[a-c][a-c0-9_]{0,3}", fullmatch=True)
NAMES = st.one_of(IDS, st.tuples(IDS, IDS).map(".".join))
WHOLE = st.integers(-(10**15), 10**15)
DECIMALS = st.decimals(0, 10**6, places=3).map(Fraction).filter(lambda f: f.denominator > 1)
UNITS = st.sampled_from([Type.RUPIAH, Type.INTEGER, Type.PERIOD_MONTHS, Type.DAYS, Type.HOURS])
NUMBERS = st.one_of(
    st.builds(Literal, WHOLE, UNITS),
    st.builds(Literal, DECIMALS, st.just(Type.INTEGER)),
    st.builds(Literal, st.decimals(0, 10, places=4).map(Fraction), st.just(Type.SHARE)),
    st.builds(Literal, st.integers(1, date.max.toordinal()), st.just(Type.DATE)),
    st.builds(Literal, st.integers(12, 9999 * 12 + 11), st.just(Type.MONTH)),
    st.builds(Literal, st.booleans(), st.just(Type.BOOLEAN)),
)
LEAVES = st.one_of(
    NUMBERS,
    st.builds(Literal, st.sampled_from(Special), st.none()),
    st.builds(Name, NAMES),
    st.builds(ReadingRef, NAMES),
)


def above(inner: st.SearchStrategy[Expression]) -> st.SearchStrategy[Expression]:
    return st.one_of(
        st.builds(Negate, inner.filter(lambda node: not isinstance(node, Literal))),
        st.builds(Binary, st.sampled_from("+-*/"), inner, inner),
        st.builds(Call, NAMES, st.lists(inner, max_size=3).map(tuple)),
    )


EXPRESSIONS = st.recursive(LEAVES, above, max_leaves=12)
WORDS = st.lists(IDS, min_size=1, max_size=3).map(" ".join).map(Word)
ITEMS = st.one_of(WORDS, NUMBERS)


def ranged(ends: tuple[Expression, Expression], closed: str) -> Range:
    low, high = ends
    return Range(low=low, low_closed=closed[0] == "[", high=high, high_closed=closed[1] == "]")


ENDS = st.one_of(
    st.tuples(st.builds(Name, NAMES), EXPRESSIONS),
    st.tuples(EXPRESSIONS, st.builds(Binary, st.sampled_from("+-*/"), LEAVES, LEAVES)),
    st.tuples(WHOLE, WHOLE, UNITS).map(lambda e: (Literal(e[0], e[2]), Literal(e[1], e[2]))),
)
SIMPLE = st.one_of(
    st.just(AnyValue()),
    st.just(NotDue()),
    st.builds(Present, st.booleans()),
    st.builds(OneOf, st.lists(ITEMS, min_size=1, max_size=3).map(tuple)),
    st.builds(Compare, st.sampled_from(["<", "<=", ">", ">=", "="]), EXPRESSIONS),
    st.builds(ranged, ENDS, st.sampled_from(["[]", "[)", "(]", "()"])),
)
TESTS = st.recursive(
    SIMPLE,
    lambda inner: st.one_of(
        st.builds(Not, inner), st.lists(inner, min_size=2, max_size=3).map(either)
    ),
    max_leaves=6,
)


@given(EXPRESSIONS)
def test_an_expression_written_is_read_as_the_same_expression(node: Expression) -> None:
    assert node == parse_expression(to_text(node))


@given(TESTS)
def test_a_test_written_is_read_as_the_same_test(node: Test) -> None:
    assert node == parse_test(to_text(node))


PIECES = st.sampled_from(
    [
        *"+-*/()[],=<>.%_ax157 ",
        *("..", ">=", "<=", "a.b", "tafsir.x", "min(", "Rp", "Rp1.000", ",5", "4,5%"),
        *("ya", "tidak", "ada", "tidak ada", "tidak terutang", "bukan", "sampai"),
        *("sampai dengan", "lebih dari", "kurang dari", "paling sedikit", "sejak", "paling"),
        *("sama dengan", "bulan", "tahun", "hari", "Agustus", "2024", "2024-08", "2024-08-24"),
        *("==", "dan", "atau", "é", "\u200b", "\U0001d7d9", "²", "\n", "\x00", "Ya", "minimal"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(PIECES, max_size=14).map("".join),
    st.lists(PIECES, max_size=14).map(" ".join),
)


def refusal_of_expression(text: str) -> ExpressionError | None:
    try:
        node = parse_expression(text)
    except ExpressionError as refusal:
        return refusal
    assert node == parse_expression(to_text(node))
    return None


def refusal_of_test(text: str) -> ExpressionError | None:
    try:
        node = parse_test(text)
    except ExpressionError as refusal:
        return refusal
    assert node == parse_test(to_text(node))
    return None


@given(TEXTS)
def test_any_text_is_an_expression_or_is_refused_inside_itself(text: str) -> None:
    refusal = refusal_of_expression(text)

    assert refusal is None or 0 <= refusal.start <= refusal.end <= len(text)


@given(TEXTS)
def test_any_text_is_a_test_or_is_refused_inside_itself(text: str) -> None:
    refusal = refusal_of_test(text)

    assert refusal is None or 0 <= refusal.start <= refusal.end <= len(text)


@given(TEXTS)
def test_a_refusal_is_one_sentence_without_a_full_stop(text: str) -> None:
    refusal = refusal_of_test(text)

    assert refusal is None or not refusal.message.endswith(".")


@pytest.mark.parametrize("piece", ["(", "-", "1,", "a.", "bukan ", "1 tahun ", "Rp1.", "x > "])
def test_the_longest_text_of_one_piece_does_not_hang(piece: str) -> None:
    text = (piece * 10_000)[:10_000]

    assert refusal_of_expression(text)
    assert refusal_of_test(text)


@given(EXPRESSIONS)
def test_walking_visits_every_node_once_from_left_to_right(node: Expression) -> None:
    names = [below.id for below in walk(node) if isinstance(below, Name | ReadingRef)]
    calls = [below.function for below in walk(node) if isinstance(below, Call)]

    written = parse_expression(to_text(node))
    starts = [below.span.start for below in walk(written)]
    assert starts == sorted(starts)
    assert len(names) + len(calls) <= len(starts)


def test_the_grammar_never_has_two_readings(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=logger.name)
    Lark(
        GRAMMAR.read_text(encoding="utf-8"),
        parser="lalr",
        lexer="basic",
        start=["expression", "test"],
        maybe_placeholders=False,
        debug=True,
    )

    assert [r.message for r in caplog.records if "conflict" in r.message.lower()] == []


def test_lark_is_imported_only_when_a_text_is_read() -> None:
    program = "import rules.expr, sys; sys.exit('lark' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_the_package_shows_at_most_ten_names() -> None:
    assert rules.expr.__all__ == [
        "Expression",
        "Node",
        "Test",
        "either",
        "parse_expression",
        "parse_test",
        "parse_tests",
        "to_text",
        "walk",
    ]
