"""Values in Indonesian legal forms: what is read, what is refused, what is written."""

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.errors import ValueFormError
from rules.values import Special, Type, format_value, parse_value

LARGEST = 10**18


@pytest.mark.parametrize(
    "type_,text,value",
    [
        (Type.RUPIAH, "Rp42.000.000", 42_000_000),
        (Type.RUPIAH, "Rp1.000.000,00", 1_000_000),
        (Type.RUPIAH, "Rp 1.000.000", 1_000_000),
        (Type.RUPIAH, "1000000", 1_000_000),
        (Type.RUPIAH, "Rp0", 0),
        (Type.RUPIAH, "-Rp5.000", -5_000),
        (Type.SHARE, "4,5%", Fraction(9, 200)),
        (Type.SHARE, "0,24 %", Fraction(3, 1250)),
        (Type.SHARE, "33 1/3%", Fraction(1, 3)),
        (Type.INTEGER, "12", 12),
        (Type.INTEGER, "-3", -3),
        (Type.BOOLEAN, "ya", True),
        (Type.BOOLEAN, "Tidak", False),
        (Type.DATE, "2024-08-24", date(2024, 8, 24).toordinal()),
        (Type.DATE, "24 Agustus 2024", date(2024, 8, 24).toordinal()),
        (Type.DATE, "29 februari 2024", date(2024, 2, 29).toordinal()),
        (Type.MONTH, "2024-08", 2024 * 12 + 7),
        (Type.MONTH, "Agustus 2024", 2024 * 12 + 7),
        (Type.PERIOD_MONTHS, "7 bulan", 7),
        (Type.PERIOD_MONTHS, "3 tahun", 36),
        (Type.PERIOD_MONTHS, "2 tahun 11 bulan", 35),
        (Type.PERIOD_MONTHS, "2  tahun\n11 bulan", 35),
        (Type.DAYS, "5 hari", 5),
        (Type.HOURS, "48 jam", 48),
        (Type.CHOICE, "kecelakaan kerja", "kecelakaan kerja"),
    ],
)
def test_a_legal_form_is_read_as_its_exact_value(type_: Type, text: str, value: object) -> None:
    assert value == parse_value(text, type_)


@pytest.mark.parametrize(
    "type_,text,right",
    [
        (Type.RUPIAH, "1e6", "`Rp1.000.000`"),
        (Type.RUPIAH, "1000000.0", "`Rp1.000.000`"),
        (Type.RUPIAH, "Rp1.000.000,50", "`Rp1.000.000` atau `Rp1.000.001`"),
        (Type.RUPIAH, "1.000", "`Rp1.000`"),
        (Type.RUPIAH, "1.000.000", "`Rp1.000.000`"),
        (Type.RUPIAH, "Rp1,000,000", "`Rp1.000.000`"),
        (Type.RUPIAH, "Rp1.000,-", "`Rp1.000`"),
        (Type.RUPIAH, "Rp. 1.000", "`Rp1.000`"),
        (Type.RUPIAH, "Rp2,5 juta", "`Rp2.500.000`"),
        (Type.RUPIAH, "Rp-5", "`-Rp5`"),
        (Type.RUPIAH, "Rp10.00", "`Rp10`"),
        (Type.RUPIAH, "0.1", "`Rp0` atau `Rp1`"),
        (Type.RUPIAH, "42 juta rupiah", "misalnya"),
        (Type.SHARE, "4.5%", "`4,5%`"),
        (Type.SHARE, "5", "`5%`"),
        (Type.SHARE, "5 persen", "`5%`"),
        (Type.SHARE, "1.000%", "`1000%` atau `1%`"),
        (Type.INTEGER, "1.000", "`1000` atau `1`"),
        (Type.INTEGER, "0123", "`123`"),
        (Type.INTEGER, "4,5", "misalnya"),
        (Type.INTEGER, "٣", "misalnya"),
        (Type.BOOLEAN, "true", "`ya`"),
        (Type.BOOLEAN, "no", "`tidak`"),
        (Type.BOOLEAN, "tidk", "`tidak`"),
        (Type.BOOLEAN, "barangkali", "`ya` atau `tidak`"),
        (Type.DATE, "01/02/2024", "`1 Februari 2024` atau `2 Januari 2024`"),
        (Type.DATE, "31/12/2024", "`31 Desember 2024`"),
        (Type.DATE, "2024-8-4", "`4 Agustus 2024`"),
        (Type.DATE, "31 Februari 2024", "`29 Februari 2024`"),
        (Type.DATE, "2023-02-29", "`28 Februari 2023`"),
        (Type.DATE, "24 Agstus 2024", "`24 Agustus 2024`"),
        (Type.DATE, "24 xyz 2024", "`24 Agustus 2024`"),
        (Type.DATE, "1/2/24", "`2024-08-24`"),
        (Type.DATE, "2024-08", "`2024-08-24`"),
        (Type.DATE, "2024-13-01", "`12`"),
        (Type.DATE, "0000-01-01", "`0001`"),
        (Type.DATE, "0 Mei 2024", "`24 Agustus 2024`"),
        (Type.MONTH, "08-2024", "`Agustus 2024`"),
        (Type.MONTH, "13/2024", "`Agustus 2024`"),
        (Type.MONTH, "Agt 2024", "`Agustus 2024`"),
        (Type.MONTH, "2024", "`2024-08`"),
        (Type.MONTH, "2024-00", "`01`"),
        (Type.PERIOD_MONTHS, "7", "`7 bulan` atau `7 tahun`"),
        (Type.PERIOD_MONTHS, "36bulan", "`3 tahun`"),
        (Type.PERIOD_MONTHS, "1,5 tahun", "`1 tahun 6 bulan`"),
        (Type.PERIOD_MONTHS, "1,5 bulan", "misalnya"),
        (Type.PERIOD_MONTHS, "2 tahun 13 bulan", "`3 tahun 1 bulan`"),
        (Type.PERIOD_MONTHS, "5 hari", "misalnya"),
        (Type.DAYS, "2 minggu", "`14 hari`"),
        (Type.DAYS, "48 jam", "misalnya"),
        (Type.HOURS, "2 hari", "`48 jam`"),
    ],
)
def test_any_other_form_is_refused_with_the_right_one(type_: Type, text: str, right: str) -> None:
    with pytest.raises(ValueFormError) as refusal:
        parse_value(text, type_)

    assert right in str(refusal.value.help)
    assert f"`{text}`" in refusal.value.message


@pytest.mark.parametrize(
    "type_,text",
    [
        (Type.RUPIAH, "1.000.000"),
        (Type.RUPIAH, "1.000"),
        (Type.INTEGER, "1.000"),
        (Type.SHARE, "1.000%"),
        (Type.DATE, "01/02/2024"),
    ],
)
def test_a_form_that_can_be_read_two_ways_says_so(type_: Type, text: str) -> None:
    with pytest.raises(ValueFormError, match="dapat dibaca lebih dari satu cara"):
        parse_value(text, type_)


@pytest.mark.parametrize("type_", list(Type))
def test_unknown_is_never_a_value(type_: Type) -> None:
    with pytest.raises(ValueFormError):
        parse_value("tidak tahu", type_)


@pytest.mark.parametrize("type_", list(Type))
def test_an_empty_text_is_never_a_value(type_: Type) -> None:
    with pytest.raises(ValueFormError):
        parse_value("  ", type_)


@pytest.mark.parametrize("type_", list(Type))
@pytest.mark.parametrize("special", list(Special))
def test_special_values_are_read_and_written_for_every_type(type_: Type, special: Special) -> None:
    assert special is parse_value(special.value, type_)
    assert special.value == format_value(special, type_)


def test_an_identity_number_keeps_its_leading_zeros() -> None:
    assert parse_value("0172080101900001", Type.TEXT) == "0172080101900001"


def test_only_a_parameter_may_have_sen() -> None:
    assert parse_value("Rp5.128.084,48", Type.RUPIAH, decimals=True) == Fraction(512808448, 100)
    assert parse_value("4,5", Type.INTEGER, decimals=True) == Fraction(9, 2)
    with pytest.raises(ValueFormError, match="memuat sen"):
        parse_value("Rp5.128.084,48", Type.RUPIAH)


def test_a_decimal_parameter_refuses_the_english_form() -> None:
    with pytest.raises(ValueFormError) as refusal:
        parse_value("Rp5,128,084.48", Type.RUPIAH, decimals=True)

    assert refusal.value.help == "tulis `Rp5.128.084,48`"


def test_decimals_that_are_whole_are_integers() -> None:
    value = parse_value("4,0", Type.INTEGER, decimals=True)

    assert isinstance(value, int)
    assert value == 4


def test_a_share_is_a_fraction_even_when_whole() -> None:
    assert isinstance(parse_value("100%", Type.SHARE), Fraction)


@pytest.mark.parametrize("type_", [t for t in Type if t not in {Type.TEXT, Type.CHOICE}])
def test_a_text_too_long_for_a_number_is_refused_at_once(type_: Type) -> None:
    with pytest.raises(ValueFormError) as refusal:
        parse_value("9" * 100_000, type_)

    assert len(refusal.value.message) < 150


@pytest.mark.parametrize(
    "type_,value,text",
    [
        (Type.RUPIAH, 42_000_000, "Rp42.000.000"),
        (Type.RUPIAH, -5_000, "-Rp5.000"),
        (Type.RUPIAH, Fraction(3, 2), "Rp1,5"),
        (Type.RUPIAH, Fraction(10_000, 3), "Rp3.333 1/3"),
        (Type.SHARE, Fraction(9, 200), "4,5%"),
        (Type.SHARE, Fraction(1, 3), "33 1/3%"),
        (Type.INTEGER, 1_000, "1000"),
        (Type.DATE, date(2024, 8, 24).toordinal(), "24 Agustus 2024"),
        (Type.MONTH, 2024 * 12 + 7, "Agustus 2024"),
        (Type.PERIOD_MONTHS, 35, "2 tahun 11 bulan"),
        (Type.PERIOD_MONTHS, 36, "3 tahun"),
        (Type.PERIOD_MONTHS, 0, "0 bulan"),
        (Type.PERIOD_MONTHS, -35, "-35 bulan"),
        (Type.PERIOD_MONTHS, Fraction(5, 2), "2,5 bulan"),
        (Type.DAYS, 5, "5 hari"),
        (Type.HOURS, 48, "48 jam"),
        (Type.BOOLEAN, True, "ya"),
        (Type.BOOLEAN, False, "tidak"),
        (Type.CHOICE, "rt_rw", "rt_rw"),
    ],
)
def test_a_value_is_written_as_the_law_writes_it(type_: Type, value: int, text: str) -> None:
    assert text == format_value(value, type_)


def test_a_choice_is_written_by_its_label() -> None:
    assert format_value("rt_rw", Type.CHOICE, labels={"rt_rw": "ketua RT/RW"}) == "ketua RT/RW"


@pytest.mark.parametrize(
    "type_,value",
    [
        (Type.DATE, "2024-08-24"),
        (Type.DATE, Fraction(1, 2)),
        (Type.INTEGER, True),
        (Type.BOOLEAN, 1),
        (Type.CHOICE, 1),
    ],
)
def test_a_value_of_another_type_is_never_written(type_: Type, value: int) -> None:
    with pytest.raises(TypeError):
        format_value(value, type_)


INTEGERS = st.integers(-LARGEST, LARGEST)
FRACTIONS = st.fractions(-(10**9), 10**9, max_denominator=10**6)
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "N", "P"]), min_size=1)
VALUES = st.one_of(
    st.tuples(st.just(Type.BOOLEAN), st.booleans()),
    st.tuples(st.just(Type.INTEGER), INTEGERS),
    st.tuples(st.just(Type.RUPIAH), INTEGERS),
    st.tuples(st.just(Type.SHARE), FRACTIONS),
    st.tuples(st.just(Type.DATE), st.integers(1, date.max.toordinal())),
    st.tuples(st.just(Type.MONTH), st.integers(12, 9999 * 12 + 11)),
    st.tuples(st.sampled_from([Type.PERIOD_MONTHS, Type.DAYS, Type.HOURS]), INTEGERS),
    st.tuples(st.sampled_from([Type.CHOICE, Type.TEXT]), WORDS),
)


@given(VALUES)
def test_every_value_written_is_read_as_the_same_value(typed: tuple[Type, int]) -> None:
    type_, value = typed

    read = parse_value(format_value(value, type_), type_)

    assert value == read
    assert isinstance(read, type(value))


@given(st.sampled_from([Type.INTEGER, Type.RUPIAH]), FRACTIONS)
def test_every_decimal_written_is_read_as_the_same_value(type_: Type, value: Fraction) -> None:
    assert value == parse_value(format_value(value, type_), type_, decimals=True)


def refusal_of(text: str, type_: Type) -> ValueFormError | None:
    try:
        value = parse_value(text, type_)
    except ValueFormError as refusal:
        return refusal
    assert not isinstance(value, float)
    return None


@given(st.text(max_size=80), st.sampled_from(Type))
def test_any_text_is_read_or_refused_in_one_sentence_with_help(text: str, type_: Type) -> None:
    refusal = refusal_of(text, type_)

    assert refusal is None or (refusal.help and not refusal.message.endswith("."))


NUMERIC = st.text(st.sampled_from("0123456789.,-/ Rp%e"), max_size=20)
NUMBERS = st.sampled_from([Type.INTEGER, Type.RUPIAH, Type.SHARE, Type.PERIOD_MONTHS, Type.DAYS])


@given(NUMERIC, NUMBERS)
def test_every_form_that_a_refusal_offers_is_itself_read(text: str, type_: Type) -> None:
    refusal = refusal_of(text, type_)
    offered = str(refusal.help).split("`")[1::2] if refusal else []

    assert [refusal_of(form, type_) for form in offered] == [None] * len(offered)
