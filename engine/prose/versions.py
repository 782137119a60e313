"""Versions of a provision or a value → words: from when to when, and by whom amended."""

from __future__ import annotations

from collections.abc import Iterable

from engine.plan import Uncertain, Version
from engine.prose.words import FullWording
from rules.language import N_, _
from rules.values import Type, format_value


def told_versions(versions: Iterable[Version], reference: str, wording: FullWording) -> str:
    """When a provision holds: spans by its reference date, each with its amender."""
    kind = wording.graph.facts[reference].type
    spans = "; ".join(told_span(version, kind, wording) for version in versions)
    return _("menurut {reference}: {spans}", reference=wording.label(reference), spans=spans)


def told_span(version: Version, kind: Type, wording: FullWording) -> str:
    """One span, with who amended it."""
    uncertain = wording.graph.uncertain
    parts = []
    if version.start is not None:
        parts.append(_("sejak {limit}", limit=format_value(version.start, kind)))
    if version.starts_with is not None:
        told = _between(uncertain[version.starts_with], kind, wording)
        parts.append(_("sejak {change}", change=told))
    if version.end is not None:
        parts.append(_("sampai dengan {limit}", limit=format_value(version.end, kind)))
    if version.ends_before is not None:
        told = _between(uncertain[version.ends_before], kind, wording)
        parts.append(_("sampai sebelum {change}", change=told))
    span = " ".join(parts) or _("selalu")
    return f"{span} ({version.amender})" if version.amender else span


def _between(change: Uncertain, kind: Type, wording: FullWording) -> str:
    low, high = (format_value(end, kind) for end in (change.earliest, change.latest))
    form = N_("mulai berlakunya {change} (belum pasti, antara {low} dan {high})")
    return _(form, change=wording.change(change.id), low=low, high=high)
