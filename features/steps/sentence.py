"""Sentences of the vocabulary → parsers of steps.

`<nama>` stands for words, `<"nama">` for names in quotation marks, `[…]` for what may be left
out (fixed words there are an argument too, named by the first of them), `(a|b)` for one of several.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from pytest_bdd import parsers

QUOTED: Final = r'"[^"]+"(?:(?:, | dan | atau |, dan |, atau )"[^"]+")*'
WORDS: Final = r'[^":]+?(?<!adalah)(?<!sebesar)'
"""Words of a step; a name never takes the word that leads to its value."""
_SIGNS: Final = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_PARTS: Final = re.compile(r'(<"?\w+"?>|\[[^\[\]<>()|]+\]|[\[\]()|])')

SENTENCES: Final[list[str]] = []
"""Every sentence of the vocabulary, as the steps register them."""


class Sentence(parsers.re):
    """A step given by its sentence; knows how the sentence is written."""

    def __init__(self, template: str) -> None:
        super().__init__(pattern(template))
        SENTENCES.append(template)


def pattern(template: str) -> str:
    """The regular expression that a whole step must match."""
    return "".join(_part(part) for part in _PARTS.split(template))


def _part(part: str) -> str:
    if part in _SIGNS:
        return _SIGNS[part]
    if part.startswith("["):
        words = part[1:-1]
        first = re.search(r"[a-z]+", words)
        return f"({f'?P<{first[0]}>' if first else '?:'}{re.escape(words)})?"
    if part.startswith("<"):
        name = part.strip('<">')
        return f"(?P<{name}>{QUOTED})" if part[1] == '"' else f"(?P<{name}>{WORDS})"
    return re.escape(part)


def names(quoted: str) -> list[str]:
    """The names in quotation marks, in order."""
    return re.findall(r'"([^"]+)"', quoted)


def nearest_sentence(step: str) -> str:
    """The sentence whose fixed words come nearest to those of a step."""
    written = step.split()
    return max(SENTENCES, key=lambda template: (_likeness(template, written), len(template)))


def _likeness(template: str, written: list[str]) -> float:
    fixed = re.findall(r"[^\W\d_]+", re.sub(r'<"?\w+"?>', " ", template))
    return sum(_nearest(word, written) for word in fixed) / max(len(fixed), 1)


def _nearest(word: str, written: list[str]) -> float:
    return max((SequenceMatcher(None, word, one).ratio() for one in written), default=0.0)
