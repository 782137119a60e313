"""Sentences of the vocabulary → parsers of steps.

`<nama>` stands for words, `<"nama">` for names in quotation marks, `[…]` for what may be left
out (fixed words there are an argument too, named by the first of them), `(a|b)` for one of several.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final

from pytest_bdd import parsers

from features.steps.errors import StepError
from features.steps.guide import CHAPTERS
from rules.diagnostics import Code
from rules.language import _
from rules.nearest import nearest

QUOTED: Final = r'"[^"]+"(?:(?:, | dan | atau |, dan |, atau )"[^"]+")*'
WORDS: Final = r'[^":]+?(?<!adalah)(?<!sebesar)'
"""Words of a step; a name never takes the word that leads to its value."""
_SIGNS: Final = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}
_PARTS: Final = re.compile(r'(<"?\w+"?>|\[[^\[\]<>()|]+\]|[\[\]()|])')

SENTENCES: Final[list[str]] = []
"""Every sentence of the vocabulary, as the steps register them."""
_VALUE: Final = "<hasil>(:| sebesar| adalah) <nilai>"
_LEADS: Final = re.compile(r":\s|\b(?:sebesar|adalah)\b")
"""What stands between an outcome and its value."""


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


def nearest_sentence(step: str, kind: str = "") -> str:
    """The sentence whose fixed words come nearest to those of a step.

    A step of the kind `then` comes near only to what can be said of an outcome, one of the kinds
    `given` and `when` only to the others.
    """
    written = step.split()
    known = [one for one in SENTENCES if not kind or ("<hasil>" in one) == (kind == "then")]
    if kind == "then" and _LEADS.search(step):
        known = [one for one in known if one.startswith(_VALUE)] or known
    return max(known, key=lambda template: (_likeness(template, written), len(template)))


def unknown_step(step: str, kind: str = "") -> StepError:
    """The refusal of a step that is no sentence, at the word that keeps it from being one."""
    template = nearest_sentence(step, kind)
    advice = _("bentuk terdekat: {sentence}", sentence=template)
    example = _example(template)
    if example:
        advice = _("{advice}, misalnya `{example}`", advice=advice, example=example)
    wrong, right = _wrong_word(template, step)
    if wrong:
        meant = _("maksudnya `{word}`?", word=right)
        advice = f"{meant} {advice}"
    message = _("langkah ini tidak dikenal")
    return StepError(Code.UNKNOWN_STEP, message, advice, wrong or None)


def _example(template: str) -> str:
    """A step of the guide that is written by a sentence; empty if there is none."""
    for entry in (entry for entries in CHAPTERS.values() for entry in entries):
        for line in entry.example.splitlines() if template in entry.sentences else ():
            if re.fullmatch(pattern(template), line.partition(" ")[2]):
                return line
    return ""


def _wrong_word(template: str, step: str) -> tuple[str, str]:
    """The word of a step that is nearly a fixed word of a sentence, and that word."""
    written = re.findall(r"[^\W\d_]+", re.sub(QUOTED, " ", step))
    fixed = _fixed(template)
    for right in fixed:
        if right not in written:
            left = [word for word in written if word not in fixed]
            wrong = nearest(right, left)
            if wrong is not None:
                return wrong, right
    return "", ""


def _fixed(template: str) -> list[str]:
    """The words of a sentence that are written as they stand."""
    return re.findall(r"[^\W\d_]+", re.sub(r'<"?\w+"?>', " ", template))


def _likeness(template: str, written: list[str]) -> float:
    fixed = _fixed(template)
    return sum(_nearest(word, written) for word in fixed) / max(len(fixed), 1)


def _nearest(word: str, written: list[str]) -> float:
    return max((SequenceMatcher(None, word, one).ratio() for one in written), default=0.0)
