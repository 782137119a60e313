"""Condition → prose: what is joined becomes a list, at every depth."""

from __future__ import annotations

from dataclasses import replace

from engine.nodes import (
    Always,
    And,
    ByReading,
    Chosen,
    Condition,
    Not,
    Or,
    Quantified,
)
from engine.prose.passage import Prose
from engine.prose.words import FullWording
from rules.language import N_, _


def read_condition(node: Condition, wording: FullWording) -> Prose:
    """A condition as words to stand behind `jika`, or before it as an item."""
    found = _read(node, wording)
    label = node.label if not isinstance(node, Always) else ""
    inside = tuple(_without(item, label) for item in found.items) if label else found.items
    return replace(found, items=inside, marker=label or found.marker)


def _without(item: Prose, marker: str) -> Prose:
    """An item without the huruf that the list around it shows already, at every depth."""
    own = item.marker.removeprefix(marker).strip() if item.marker else ""
    return replace(item, marker=own, items=tuple(_without(one, marker) for one in item.items))


def _read(node: Condition, wording: FullWording) -> Prose:
    match node:
        case And((one,)) | Or((one,)):
            return read_condition(one, wording)
        case And(items) if items:
            return Prose(_("semua ini terpenuhi:"), _items(items, wording))
        case Or(items) if items:
            return Prose(_("paling sedikit satu dari ini terpenuhi:"), _items(items, wording))
        case Not(And(items)) if len(items) > 1:
            return Prose(_("tidak semua ini terpenuhi:"), _items(items, wording))
        case Not(Or(items)) if len(items) > 1:
            return Prose(_("tidak satu pun dari ini terpenuhi:"), _items(items, wording))
        case Not(inner) if is_list(inner, wording):
            return Prose(_("ini tidak terpenuhi:"), (read_condition(inner, wording),))
        case Quantified(_, where) if is_list(where, wording):
            return _quantified(node, wording)
        case ByReading() if wording.options_met(node) is None:
            return _by_reading(node, wording)
        case Chosen(where=And(items)) if len(items) > 1:
            return _chosen(node, items, wording)
        case _:
            return Prose(wording.condition(node))


def is_list(node: Condition, wording: FullWording) -> bool:
    """Whether a condition reads as a list."""
    return bool(read_condition(node, wording).items)


def _items(items: tuple[Condition, ...], wording: FullWording) -> tuple[Prose, ...]:
    return tuple(read_condition(item, wording) for item in items)


def _quantified(node: Quantified, wording: FullWording) -> Prose:
    form = N_("ada {list} yang memenuhi ini:")
    if node.every:
        form = N_("setiap {list} memenuhi ini:")
    where = read_condition(node.where, wording)
    return Prose(_(form, list=wording.of_list(node.list)), (where,))


def _by_reading(node: ByReading, wording: FullWording) -> Prose:
    items = []
    for option, held in node.options:
        lead = _("bila dibaca “{option}”: ", option=wording.option(node.reading, option))
        items.append(read_condition(held, wording).after(lead))
    question = wording.question(node.reading)
    return Prose(_("menurut tafsir {question}:", question=question), tuple(items))


def _chosen(node: Chosen, items: tuple[Condition, ...], wording: FullWording) -> Prose:
    told = wording.chosen(replace(node, where=Always()), "")
    lead = _(
        "{told}, di antara {list} dengan semua ini:", told=told, list=wording.of_list(node.list)
    )
    return Prose(lead, _items(items, wording))
