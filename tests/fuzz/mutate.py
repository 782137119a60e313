"""A text → the same text with something wrong in it."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from typing import Final

from tests.fuzz.corpus import keywords, names

TOKEN: Final = re.compile(r"\w+|\s+|[^\w\s]")
NUMBER: Final = re.compile(r"[0-9][0-9.,]*")
NUMBERS: Final = (
    "0", "-1", "1", "00", "007", "1e6", "1.5", "1,5", "1.000", "Rp1.000.000,50", "NaN", ".inf",
    "0x1F", "31 Februari 2024", "01/02/2024", "1899-12-31", "9999-12-31", "0000-00-00",
    "10000-01-01", "2024-13", "1/0", "0/0", "1 1/3", "9" * 19, "9" * 60, "9" * 5_000,
    "Rp1" + ".000" * 10, "-Rp5", "100%", "%", "1..2", "[1..2)", "²", "٣", "\uff11\uff12", "½",
)  # fmt: skip
ODD: Final = (
    "\u200b", "\u202e", "\u0301", "\ufeff", "\x00", "\t", "\r", "\x85", "\u2028", "\ud7ff",
    "\ue000", "\U0001f600", "é", "\u0131", "İ", "ﬁ", "’", "“", "`", "'", '"', "\\", "#", "&a", "*a",
    "!!int", "<<", "---", "...", "- ", ": ", "? ", "{", "}", "[", "]", "(", ")", ",", "|", ">",
    "@", "%", ">=", "<=", "=", "+", "-", "*", "/", "..", "\n", "\n\n  ", " ", "tafsir.",
)  # fmt: skip
OPEN: Final = ("[", "{a: ", "(", "- ", "a:\n ", "bukan ", "1 + ", "maks(", "semua: [{", '"', "-")

Mutation = Callable[[str, random.Random], str]


def mutated(text: str, dice: random.Random) -> bytes:
    """One to four changes, sometimes in the bytes as well."""
    for _ in range(dice.choice((1, 1, 1, 2, 2, 3, 4))):
        text = dice.choice(MUTATIONS)(text, dice)
    content = text.encode("utf-8", errors="surrogatepass")
    return _bytes(content, dice) if dice.random() < 0.05 else content


def _tokens(text: str, dice: random.Random) -> tuple[list[str], int]:
    tokens = TOKEN.findall(text) or [" "]
    return tokens, dice.randrange(len(tokens))


def swap_tokens(text: str, dice: random.Random) -> str:
    tokens, one = _tokens(text, dice)
    other = min(len(tokens) - 1, one + dice.randint(1, 20))
    tokens[one], tokens[other] = tokens[other], tokens[one]
    return "".join(tokens)


def delete_token(text: str, dice: random.Random) -> str:
    tokens, one = _tokens(text, dice)
    del tokens[one : one + dice.choice((1, 1, 2, 5))]
    return "".join(tokens)


def repeat_token(text: str, dice: random.Random) -> str:
    tokens, one = _tokens(text, dice)
    tokens[one] *= dice.choice((2, 2, 3, 50, 10_000))
    return "".join(tokens)


def replace_word(text: str, dice: random.Random) -> str:
    """Put a keyword or a name where another word stands."""
    found = list(re.finditer(r"[^\W\d][\w.]*", text))
    if not found:
        return text
    at = dice.choice(found)
    word = dice.choice(keywords() if dice.random() < 0.6 else names())
    return text[: at.start()] + word + text[at.end() :]


def misspell(text: str, dice: random.Random) -> str:
    place = dice.randrange(len(text) + 1)
    return text[:place] + dice.choice("abcxyz_.") + text[place + dice.randint(0, 1) :]


def change_number(text: str, dice: random.Random) -> str:
    found = list(NUMBER.finditer(text))
    if not found:
        return text
    at = dice.choice(found)
    return text[: at.start()] + dice.choice(NUMBERS) + text[at.end() :]


def insert_odd(text: str, dice: random.Random) -> str:
    place = dice.randrange(len(text) + 1)
    return text[:place] + dice.choice(ODD) * dice.choice((1, 1, 1, 3)) + text[place:]


def nest(text: str, dice: random.Random) -> str:
    """Open very many brackets, tests or conditions, and close none."""
    place = dice.randrange(len(text) + 1)
    return text[:place] + dice.choice(OPEN) * dice.choice((10, 60, 400, 20_000)) + text[place:]


def _lines(text: str, dice: random.Random) -> tuple[list[str], int]:
    lines = text.split("\n")
    return lines, dice.randrange(len(lines))


def delete_line(text: str, dice: random.Random) -> str:
    lines, one = _lines(text, dice)
    del lines[one : one + dice.choice((1, 1, 2, 10))]
    return "\n".join(lines)


def repeat_lines(text: str, dice: random.Random) -> str:
    lines, one = _lines(text, dice)
    piece = lines[one : one + dice.choice((1, 2, 5))]
    # Two thousand times an outline's row are two thousand scenarios, and may take as long.
    many = 100 if any(line.strip().startswith("|") for line in piece) else 2_000
    lines[one:one] = piece * dice.choice((1, 1, 2, many))
    return "\n".join(lines)


def move_line(text: str, dice: random.Random) -> str:
    lines, one = _lines(text, dice)
    line = lines.pop(one)
    lines.insert(dice.randrange(len(lines) + 1), line)
    return "\n".join(lines)


def indent_line(text: str, dice: random.Random) -> str:
    lines, one = _lines(text, dice)
    lines[one] = " " * dice.choice((1, 2, 4)) + lines[one]
    return "\n".join(lines)


def cut(text: str, dice: random.Random) -> str:
    place = dice.randrange(len(text) + 1)
    width = dice.choice((1, 5, 50, len(text)))
    return text[:place] + text[place + width :]


def _bytes(content: bytes, dice: random.Random) -> bytes:
    if dice.random() < 0.2:
        return content.decode("utf-8", errors="replace").encode("utf-16")
    place = dice.randrange(len(content) + 1)
    return content[:place] + dice.randbytes(dice.choice((1, 1, 2, 8))) + content[place + 1 :]


MUTATIONS: Final[tuple[Mutation, ...]] = (
    swap_tokens, delete_token, repeat_token, replace_word, replace_word, replace_word, misspell,
    change_number, change_number, insert_odd, insert_odd, nest, delete_line, repeat_lines,
    move_line, indent_line, cut,
)  # fmt: skip
