"""Readings → options that no rule tells apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

from engine.graph import walk
from engine.nodes import ByReading, ReadingValue
from engine.planning.draft import Draft, ReadingDraft
from rules.diagnostics import Code, Finding, Related
from rules.language import _


def judge_readings(draft: Draft) -> Iterator[Finding]:
    """The second of two options by which every rule decides the same."""
    uses: dict[str, list[dict[str, object]]] = {}
    for rule in draft.rules.values():
        for node in walk((rule.condition, rule.value)):
            if isinstance(node, ByReading | ReadingValue):
                uses.setdefault(node.reading, []).append(dict(node.options))
    for reading in draft.readings.values():
        if reading.id in uses:
            yield from _alike(reading, uses[reading.id])


def _alike(reading: ReadingDraft, uses: list[dict[str, object]]) -> Iterator[Finding]:
    first: dict[tuple[object, ...], str] = {}
    spans = {str(option): option.span for option in reading.declared.options}
    for option, span in spans.items():
        said = tuple(_plain(use.get(option)) for use in uses)
        if said in first:
            message = _(
                "tidak ada aturan yang membedakan opsi `{option}` dari opsi `{other}`",
                option=option,
                other=first[said],
            )
            related = (Related(_("opsi yang sama akibatnya"), spans[first[said]]),)
            advice = _("sebut opsi itu dalam sebuah syarat, atau gabungkan keduanya")
            yield Finding(Code.UNUSED_OPTION, message, span, advice, related)
        first.setdefault(said, option)


def _plain(node: object) -> object:
    """A node without the labels of the items it encodes."""
    if isinstance(node, tuple):
        return tuple(map(_plain, node))
    if not is_dataclass(node) or isinstance(node, type):
        return node
    changed = {one.name: _plain(getattr(node, one.name)) for one in fields(node)}
    return replace(node, **changed | ({"label": ""} if "label" in changed else {}))
