"""Indonesian numbers ⇄ exact integers and fractions: rupiah, percent, integers."""

import re
from collections.abc import Iterable
from fractions import Fraction

from rules.errors import ValueFormError, quoted
from rules.language import _

LONGEST_TEXT = 60
MOST_DECIMALS = 12
LARGEST_MEANT = 10**18

_PLAIN = r"0|[1-9][0-9]*"
_GROUPED = r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+"
# A fraction that no decimal ends is written out, as in `33 1/3%`, so that every value has a text.
_REST = r"(?:,(?P<decimals>[0-9]+)| (?P<above>[0-9]+)/(?P<below>[1-9][0-9]*))?"
_NUMBER = re.compile(rf"(?P<sign>-?)(?P<whole>{_PLAIN}){_REST}")
_RUPIAH = re.compile(rf"(?P<sign>-?)Rp ?(?P<whole>{_GROUPED}|{_PLAIN}){_REST}")

_SCALES = {
    "rb": 3,
    "ribu": 3,
    "jt": 6,
    "juta": 6,
    "miliar": 9,
    "milyar": 9,
    "triliun": 12,
}
_SLOPPY = re.compile(r"(?P<number>[0-9.,]+)(?:e\+?(?P<power>[0-9]{1,2})| ?(?P<scale>[a-z]+))?")
_CURRENCY = re.compile(r"(?:rp|idr)\.? ?")


def parse_integer(text: str) -> int:
    """A whole number without separators.

    Raises:
        ValueFormError: for decimals, separators, leading zeros and anything else.

    """
    number = _match(_NUMBER, text)
    if isinstance(number, int):
        return number
    forms = (format_number(n) for n in _readings(text) if n.denominator == 1)
    raise _refusal(text, _("bilangan bulat"), forms, "`12`")


def parse_decimal(text: str) -> int | Fraction:
    """A number with a decimal comma, exact.

    Raises:
        ValueFormError: for a decimal point, separators and anything else.

    """
    number = _match(_NUMBER, text)
    if number is not None:
        return number
    raise _refusal(text, _("bilangan"), map(format_number, _readings(text)), "`4,5`")


def parse_share(text: str) -> Fraction:
    """A percentage with a decimal comma, as a share: 4,5% is 9/200.

    Raises:
        ValueFormError: without a percent sign, with a decimal point, and for anything else.

    """
    body = text.removesuffix("%").removesuffix(" ")
    number = _match(_NUMBER, body)
    if number is not None and text.endswith("%"):
        return Fraction(number) / 100
    forms = (f"{format_number(n)}%" for n in _readings(re.sub(r" ?(%|persen)$", "", text)))
    raise _refusal(text, _("persen"), forms, "`4,5%`")


def parse_rupiah(text: str) -> int:
    """Whole rupiah: `Rp42.000.000`, `Rp42.000.000,00` or `42000000`.

    Raises:
        ValueFormError: for sen, for `1.000` without Rp, and for anything else.

    """
    number = _amount(text)
    if isinstance(number, int):
        return number
    meant = () if number is not None else _readings(text)
    whole = [one for one in meant if one.denominator == 1]
    if whole or not (meant or number is not None):
        raise _rupiah_refusal(text, whole, "`Rp42.000.000`")
    exact = meant[0] if number is None else number
    below, above = format_rupiah(exact // 1), format_rupiah(-(-exact // 1))
    raise ValueFormError(
        _("{text} memuat sen", text=quoted(text)),
        _("bulatkan dahulu menjadi `{below}` atau `{above}`", below=below, above=above),
    )


def parse_exact_rupiah(text: str) -> int | Fraction:
    """Rupiah with sen, as only a parameter may have: `Rp5.128.084,48`.

    Raises:
        ValueFormError: for `1.000` without Rp and for anything else.

    """
    number = _amount(text)
    if number is not None:
        return number
    raise _rupiah_refusal(text, _readings(text), "`Rp5.128.084,48`")


def format_number(number: int | Fraction) -> str:
    """`4,5`, `1000`, or `33 1/3` where no decimal ends."""
    return _written(number, "")


def format_rupiah(number: int | Fraction) -> str:
    """`Rp42.000.000`; an amount that is not whole keeps its decimals."""
    sign = "-" if number < 0 else ""
    return f"{sign}Rp{_written(abs(Fraction(number)), '.')}"


def format_share(share: int | Fraction) -> str:
    """`4,5%` for 9/200."""
    return f"{format_number(Fraction(share) * 100)}%"


def _written(number: int | Fraction, separator: str) -> str:
    sign = "-" if number < 0 else ""
    whole, rest = divmod(abs(Fraction(number)), 1)
    digits = f"{whole:,}".replace(",", separator)
    if rest == 0:
        return f"{sign}{digits}"
    scaled = rest * 10**MOST_DECIMALS
    if scaled.denominator == 1:
        return f"{sign}{digits},{scaled.numerator:0{MOST_DECIMALS}}".rstrip("0")
    return f"{sign}{digits} {rest.numerator}/{rest.denominator}"


def _amount(text: str) -> int | Fraction | None:
    number = _match(_RUPIAH, text)
    return _match(_NUMBER, text) if number is None else number


def _match(form: re.Pattern[str], text: str) -> int | Fraction | None:
    found = form.fullmatch(text) if len(text) <= LONGEST_TEXT else None
    if found is None:
        return None
    number = Fraction(int(found["whole"].replace(".", "")))
    if found["decimals"]:
        number += Fraction(int(found["decimals"]), 10 ** len(found["decimals"]))
    if found["above"]:
        number += Fraction(int(found["above"]), int(found["below"]))
    signed = -number if found["sign"] else number
    return signed.numerator if signed.denominator == 1 else signed


def _refusal(text: str, kind: str, forms: Iterable[str], example: str) -> ValueFormError:
    """The refusal, with the forms that the text may have meant, or an example."""
    right = [f"`{form}`" for form in dict.fromkeys(forms)]
    several = len(right) > 1
    message = _("{text} dapat dibaca lebih dari satu cara", text=quoted(text)) if several else None
    help_text = (
        _("tulis {forms}", forms=_(" atau ").join(right))
        if right
        else _("tulis misalnya {example}", example=example)
    )
    return ValueFormError(
        message or _("{text} bukan {kind} yang sah", text=quoted(text), kind=kind), help_text
    )


def _rupiah_refusal(text: str, meant: Iterable[Fraction], example: str) -> ValueFormError:
    forms = list(map(format_rupiah, meant))
    if re.fullmatch(_GROUPED, text):
        return ValueFormError(
            _("{text} tanpa `Rp` dapat dibaca lebih dari satu cara", text=quoted(text)),
            _("tulis `{form}`, atau angkanya tanpa titik", form=forms[0]),
        )
    # After Rp a point groups thousands, so that the first reading is the one meant.
    first = forms[:1] if _CURRENCY.match(text.lower()) else forms
    return _refusal(text, _("rupiah"), first, example)


def _readings(text: str) -> tuple[Fraction, ...]:
    """What a number in a wrong form may have meant; only for the help of a refusal."""
    plain = _CURRENCY.sub("", text.lower()).removesuffix(",-")
    sign = -1 if plain.startswith("-") else 1
    found = _SLOPPY.fullmatch(plain.removeprefix("-")) if len(text) <= LONGEST_TEXT else None
    if found is None or (found["scale"] or "juta") not in _SCALES:
        return ()
    power = int(found["power"] or 0) or _SCALES.get(found["scale"], 0)
    numbers = (sign * n * 10**power for n in _digits(found["number"]))
    return tuple(dict.fromkeys(n for n in numbers if abs(n) < LARGEST_MEANT))


def _digits(text: str) -> Iterable[Fraction]:
    """Readings of digits with points and commas: as separators of thousands or of decimals."""
    for thousands, decimal in (".,", ",."):
        grouped = rf"[0-9]{{1,3}}(?:\{thousands}[0-9]{{3}})+(?:\{decimal}[0-9]+)?"
        if re.fullmatch(grouped, text) or re.fullmatch(rf"[0-9]+(?:\{decimal}[0-9]+)?", text):
            yield Fraction(text.replace(thousands, "").replace(decimal, "."))
