"""Findings of planning → those that do not merely follow from what could not be read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from engine.planning.draft import Draft
from rules.diagnostics import Code, Finding
from rules.load import VOCABULARY

NAMES: Final = frozenset(
    {
        Code.UNKNOWN_NAME,
        Code.UNKNOWN_OPTION,
        Code.BAD_REFERENCE,
        Code.BAD_GATE,
        Code.WRONG_KIND,
        Code.OUTSIDE_LIST,
    }
)
"""What is told of a name, and follows if its declaration could not be read."""
PLACES: Final = frozenset(
    {
        Code.EXCEPTS_NOTHING,
        Code.BAD_EXCEPTION,
        Code.RANK,
        Code.NO_REFERENCE,
        Code.GAP_DECIDES,
        Code.BAD_CALL,
    }
)
"""What may follow if any rule, or the head of a regulation, could not be read."""
YAML: Final = "K1"
"""The codes of what is wrong with the text itself."""
PROVISIONS: Final = frozenset({"pasal", "lampiran", "ayat"})

GROUNDS: Final = "mengingat"
"""The key that names the regulations one rests on, with all that they declare."""


def independent(draft: Draft) -> Iterator[Finding]:
    """All findings of planning if everything was read; otherwise those that stand by themselves."""
    policies = draft.policies
    lost = policies.lost or GROUNDS in policies.left_out
    lost = lost or any(map(_spoils_all, policies.findings))
    for finding in draft.findings:
        if not policies.findings:
            yield finding
        elif any(_hides(one, finding) for one in policies.findings):
            continue
        elif finding.code in NAMES:
            if not lost and not _is_left_out(finding, draft):
                yield finding
        elif finding.code is Code.UNKNOWN_PLACE:
            if not lost and not PROVISIONS & policies.left_out:
                yield finding
        elif finding.code not in PLACES or not (policies.left_out or lost):
            yield finding


def _spoils_all(read: Finding) -> bool:
    """Whether the common vocabulary is not even the YAML it should be, so that names are lost."""
    return read.span.file == VOCABULARY and read.code.startswith(YAML)


def _hides(read: Finding, planned: Finding) -> bool:
    """Whether a finding of reading is about the same words; of YAML, about the same line."""
    one, other = read.span, planned.span
    if one.file != other.file:
        return False
    if read.code.startswith(YAML):
        return one.line <= other.end_line and other.line <= one.end_line
    return one.offset < other.end_offset and other.offset < one.end_offset


def _is_left_out(finding: Finding, draft: Draft) -> bool:
    """Whether the name that is unknown is written in what was left out."""
    span = finding.span
    name = draft.policies.sources.get(span.file, "")[span.offset : span.end_offset]
    return name.strip("\"' ") in draft.policies.left_out
